"""The fixed words that both sides look at, in the language of the session.

The room, its pictures, the paper and the templates take them from here. They are in
`resources/i18n/session/LANGUAGE.toml`, English being the full set; a session in a language that has
no file gets English words around its own text. The words of the windows are Qt's translator's.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from andfacil.domain.values.cards import Details
from andfacil.domain.values.language_tags import LanguageTag, check_language
from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from andfacil.domain.values.cards import AnyCard

FALLBACK = "en"

DOT = " \N{MIDDLE DOT} "
"""Between parts of a line, in every language."""

FOLDER = "i18n/session"
TRADITIONAL = "zh-Hant"

PLURALS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("de", "en", "es", "fr", "hi", "pt"), ("one", "other")),
    "ar": ("zero", "one", "two", "few", "many", "other"),
    "he": ("one", "two", "other"),
    **dict.fromkeys(("ja", "zh", "zh-Hant"), ("other",)),
}
"""The forms that words with a whole number below a million can have (Unicode CLDR)."""


@dataclass(frozen=True)
class Words:
    """The words of one language, asked for as `section.purpose`, filled with `{holes}`."""

    language: str
    table: dict[str, dict[str, Any]]

    @property
    def right_to_left(self) -> bool:
        """True where these words run from right to left."""
        return self.language in {"ar", "he"}

    def __call__(self, key: str, **holes: object) -> str:
        """The words under `key`. Raises KeyError for a key or a hole that is not there."""
        return str(self._value(key)).format_map(holes)

    def counted(self, key: str, count: int, **holes: object) -> str:
        """The words under `key` in the form for `count`; where all forms are one, that one."""
        value = self._value(key)
        if isinstance(value, dict):
            value = value[plural_form(self.language, count)]
        return str(value).format_map(holes)

    def long_date(self, day: dt.date) -> str:
        """A date in a sentence: "23 November 2026"."""
        return self._date(day, "long", "months")

    def table_date(self, day: dt.date) -> str:
        """A date in a narrow column: "11 Jan 2027"; its parts stay on one line."""
        return self._date(day, "table", "months_short").replace(" ", "\N{NO-BREAK SPACE}")

    @property
    def month_names(self) -> frozenset[str]:
        """The months as both kinds of dates name them: "November", "Nov"."""
        dates = self.table["dates"]
        return frozenset((*dates["months"], *dates["months_short"]))

    def listed(self, items: Sequence[str]) -> str:
        """Several things in a sentence: "A1, A2 and B3"."""
        if len(items) < 2:
            return "".join(items)
        rest = self("lists.between").join(items[:-1])
        return self("lists.last", rest=rest, last=items[-1])

    def _value(self, key: str) -> Any:
        part, name = key.split(".")
        return self.table[part][name]

    def _date(self, day: dt.date, form: str, months: str) -> str:
        dates = self.table["dates"]
        number = dates["first_day"] if day.day == 1 else str(day.day)
        year = str(day.year)
        return self(f"dates.{form}", day=number, month=dates[months][day.month - 1], year=year)


def base_tag(tag: str) -> str:
    """The language in a BCP 47 tag without country or script: `pt` for `pt-BR` and `pt_BR`."""
    return LanguageTag.read(tag).language


def words_tag(tag: str) -> str:
    """The tag under which the words for a language would stand: `pt`, `zh-Hant` for `zh_TW`.

    Other Chinese languages have the words of Chinese in their characters.
    """
    found = LanguageTag.read(tag)
    if found.traditional:
        return TRADITIONAL
    return "zh" if found.written_in == "Hans" else found.language


def words_for(tag: str) -> Words:
    """The words for a session whose language is the BCP 47 tag `tag` (`fr-CA` gets French).

    Raises WorldProblem when andfacil's own files are missing.
    """
    name = words_tag(tag)
    if name in languages() and name != FALLBACK:
        try:
            return _load(name)
        except WorldProblem:
            pass  # no file for this language: English is the promise
    return _load(FALLBACK)


def has_words(tag: str) -> bool:
    """True for a language that has words of its own."""
    return words_tag(tag) in languages()


def check_languages(cards: Iterable[AnyCard]) -> None:
    """Raise RuleBroken when the session among these cards has a language that there is not."""
    for card in cards:
        if isinstance(card, Details):
            check_language(card.language, languages())


@cache
def languages() -> tuple[str, ...]:
    """The languages that a session can be held in, by their tags, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource(FOLDER).glob("*.toml")))


def plural_form(language: str, count: int) -> str:
    """Which of its language's plural forms the words with this number have.

    The rules are those of Unicode CLDR for whole numbers below a million.
    """
    forms = PLURALS[language]
    if language == "ar":
        return _arabic_form(count)
    if "one" in forms and (count == 1 or (count == 0 and language in {"fr", "hi", "pt"})):
        return "one"
    return "two" if "two" in forms and count == 2 else "other"


def _arabic_form(count: int) -> str:
    if count < 3:
        return ("zero", "one", "two")[count]
    last = count % 100
    if 3 <= last <= 10:
        return "few"
    return "many" if last >= 11 else "other"


@cache
def _load(language: str) -> Words:
    text = resource(f"{FOLDER}/{language}.toml").read_text("utf-8")
    return Words(language, tomllib.loads(text))
