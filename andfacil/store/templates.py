"""New session files made from the templates that come with andfacil.

A template is a session whose texts are keys of the session's fixed words, such as
`{template.voice}`: it is told in the language that the session is made for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Details
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.language_tags import check_language
from andfacil.paths import resource
from andfacil.session_words import FALLBACK, languages, words_for
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from andfacil.session_words import Words

BLANK = "blank"
"""The template with nothing on its board."""

_KEY = re.compile(r"\{(\w+\.\w+)\}")


def template_names() -> tuple[str, ...]:
    """The names of the templates of this installation, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource("templates").glob("*.json")))


def create_from_template(
    path: Path,
    template: str = BLANK,
    *,
    title: str | None = None,
    side_a: str | None = None,
    side_b: str | None = None,
    language: str | None = None,
    password: str | None = None,
) -> None:
    """Make a new session file; what is None stays as the template has it.

    `side_a` and `side_b` are the names of the sides; `language` is a BCP 47 tag, English where it
    is None; with a `password` the session is protected. Raises WorldProblem when the file cannot be
    made, and RuleBroken for a title or name that is empty and a language that is none.
    """
    cards = load_exchange(resource(f"templates/{template}.json").read_bytes())
    spoken = FALLBACK if language is None else language
    check_language(spoken, languages())
    words = words_for(spoken)

    def named(details: Details) -> Details:
        told = _with_texts(details, lambda text: _filled(text, words))
        a, b = told.side_a, told.side_b
        return replace(
            told,
            title=told.title if title is None else title,
            language=spoken,
            side_a=a if side_a is None else replace(a, name=side_a),
            side_b=b if side_b is None else replace(b, name=side_b),
        )

    cards = tuple(named(card) if isinstance(card, Details) else card for card in cards)
    SessionFile.create(path, cards, EditKind.NEW_SESSION, password=password).close()


def told_in(text: str, language: str) -> str:
    """A template's text in another language; any other text, an edited one too, as it is."""
    key = _keys().get(text)
    return words_for(language)(key) if key else text


@cache
def _keys() -> dict[str, str]:
    """The key of each text of each template in every language."""
    return {
        text: f"{part}.{name}"
        for language in languages()
        for part, texts in words_for(language).table.items()
        if part.startswith("template")
        for name, text in texts.items()
    }


def _with_texts(details: Details, say: Callable[[str], str]) -> Details:
    """The details with each text that a template has said otherwise."""
    return replace(
        details,
        title=say(details.title),
        side_a=replace(details.side_a, name=say(details.side_a.name)),
        side_b=replace(details.side_b, name=say(details.side_b.name)),
        decision_rule=say(details.decision_rule),
        ground_rules=tuple(say(rule) for rule in details.ground_rules),
    )


def _filled(text: str, words: Words) -> str:
    key = _KEY.fullmatch(text)
    return words(key[1]) if key else text
