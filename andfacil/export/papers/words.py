"""The fixed words of the paper, in the language of the session.

They stand in `resources/i18n/paper/LANGUAGE.toml`, English being the full set; a language that
has no file of its own gets English words around its own text.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

FALLBACK = "en"

DOT = " \N{MIDDLE DOT} "
"""Between parts of a line, in every language."""

_BASE_TAG = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True)
class Words:
    """The words of one language, asked for as `section.purpose`, filled with `{holes}`."""

    language: str
    table: dict[str, dict[str, Any]]

    def __call__(self, key: str, **holes: object) -> str:
        """The words under `key`. Raises KeyError for a key or a hole that is not there."""
        part, name = key.split(".")
        return str(self.table[part][name]).format_map(holes)

    def long_date(self, day: dt.date) -> str:
        """A date in a sentence: "23 November 2026"."""
        return self._date(day, "long", "months")

    def table_date(self, day: dt.date) -> str:
        """A date in a narrow column: "11 Jan 2027"; its parts stay on one line."""
        return self._date(day, "table", "months_short").replace(" ", "\N{NO-BREAK SPACE}")

    def listed(self, items: Sequence[str]) -> str:
        """Several things in a sentence: "A1, A2 and B3"."""
        if len(items) < 2:
            return "".join(items)
        rest = self("lists.between").join(items[:-1])
        return self("lists.last", rest=rest, last=items[-1])

    def _date(self, day: dt.date, form: str, months: str) -> str:
        dates = self.table["dates"]
        number = dates["first_day"] if day.day == 1 else str(day.day)
        year = str(day.year)
        return self(f"dates.{form}", day=number, month=dates[months][day.month - 1], year=year)


def words_for(tag: str) -> Words:
    """The words for a session whose language is the BCP 47 tag `tag` (`fr-CA` gets French).

    Raises WorldProblem when andfacil's own files are missing.
    """
    base = tag.replace("_", "-").split("-")[0].lower()
    if _BASE_TAG.fullmatch(base) and base != FALLBACK:
        try:
            return _load(base)
        except WorldProblem:
            pass  # no file for this language: English is the promise
    return _load(FALLBACK)


@cache
def _load(language: str) -> Words:
    text = resource(f"i18n/paper/{language}.toml").read_text("utf-8")
    return Words(language, tomllib.loads(text))
