"""New session files made from the templates that come with andfacil."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Details
from andfacil.domain.values.edits import EditKind
from andfacil.paths import resource
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from pathlib import Path

BLANK = "blank"
"""The template with nothing on its board."""


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
) -> None:
    """Make a new session file; what is None stays as the template has it.

    `side_a` and `side_b` are the names of the sides. Raises WorldProblem when the file cannot be
    made, and RuleBroken for a title or name that is empty.
    """
    cards = load_exchange(resource(f"templates/{template}.json").read_bytes())

    def named(details: Details) -> Details:
        a, b = details.side_a, details.side_b
        return replace(
            details,
            title=details.title if title is None else title,
            language=details.language if language is None else language,
            side_a=a if side_a is None else replace(a, name=side_a),
            side_b=b if side_b is None else replace(b, name=side_b),
        )

    cards = tuple(named(card) if isinstance(card, Details) else card for card in cards)
    SessionFile.create(path, cards, EditKind.NEW_SESSION).close()
