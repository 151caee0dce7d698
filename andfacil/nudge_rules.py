"""The nudge's rules, as `resources/nudge/LANGUAGE.toml` has them: a file for each language."""

from __future__ import annotations

import tomllib
from functools import cache

from andfacil.domain.method.nudge import NudgeRules
from andfacil.paths import resource

LANGUAGES = ("en", "de", "es", "fr", "pt")
"""Those that have rules; the first is meant where a line could be of several."""


@cache
def nudge_rules(tag: str) -> NudgeRules | None:
    """The rules for a language tag such as `pt-BR`; None for a language without."""
    language = tag.replace("_", "-").partition("-")[0].casefold()
    if language not in LANGUAGES:
        return None
    with resource(f"nudge/{language}.toml").open("rb") as file:
        return NudgeRules.of(language, tomllib.load(file))


def all_nudge_rules() -> tuple[NudgeRules, ...]:
    """The rules of every language."""
    return tuple(rules for language in LANGUAGES if (rules := nudge_rules(language)))
