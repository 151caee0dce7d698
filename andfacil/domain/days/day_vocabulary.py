"""The words of days of one language, folded and put in order, and which of them a word is."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.days.more_day_words import INFLECTED, SAME_WORDS, day_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.days.day_words import DayWords

_FIRST_ACCENT = 10
"""Smaller combining classes belong to the letter itself, as in Devanagari."""
TOKENS = re.compile(r"\d+|[^\s,.()\d]+")
_JOINED = re.compile(r"(?<=\d)[-/](?=[^\W\d])|(?<=[^\W\d])[-/](?=\d)")
"""The hyphens in `31-Jan-2027`."""
_HEAD = 3
LEAST_LETTERS = 3
"""Of a name that is cut short."""
_LEAST_STEM = 4
"""Letters of a weekday that its forms have in common."""
_LONGEST_ENDING = 6
_LONGEST_CASELESS = 8
"""In scripts without small letters, whose vowels are signs of their own."""
_LONG_NAME = 8
_WITHOUT_SPACES = re.compile("[\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Lao, Burmese, Khmer."""
_APOSTROPHES = str.maketrans("׳ʼ’", "'''", "\u200c\u200d")


class NameTable(dict[str, int]):
    """The names of months or weekdays, folded, with their numbers."""

    def __init__(self, names: dict[str, int]) -> None:
        super().__init__(names)
        self._by_head: dict[str, list[tuple[str, int]]] = {}
        for name, number in names.items():
            self._by_head.setdefault(name[:_HEAD], []).append((name, number))

    def alike(self, word: str) -> list[tuple[str, int]]:
        """The names that begin with the first three letters of `word`, with their numbers."""
        return self._by_head.get(word[:_HEAD], [])


class DayNames(NamedTuple):
    """The words of a language, folded, as token to meaning."""

    months: NameTable
    weekdays: NameTable
    near: dict[str, int]
    units: dict[str, tuple[int, int]]
    counted: frozenset[str]
    numbers: dict[str, int]
    ends: tuple[str, ...]
    month_ends: frozenset[str]
    next_month: frozenset[str]
    which: frozenset[str]
    unclear: frozenset[str]
    fillers: frozenset[str]
    heads: frozenset[str]
    """The first letters of every word; what begins otherwise is no word of this language."""
    common: frozenset[str]
    """Every word but the names of months and weekdays."""
    endings: bool
    """True where weekdays take endings."""


@cache
def day_languages() -> tuple[str, ...]:
    """The languages whose words of days are known; those with fixed words come first."""
    return tuple(_all_words())


def day_language(language: str) -> str:
    """The language with whose words of days one is read; empty without any."""
    language = SAME_WORDS.get(language, language)
    return language if language in _all_words() else ""


@cache
def _all_words() -> dict[str, DayWords]:
    return day_words()


def day_tokens_of(text: str) -> list[str]:
    """The words and the numbers in `text`, folded: `31-jan` is two of them."""
    return TOKENS.findall(_JOINED.sub(" ", text))


def languages_with(tokens: Iterable[str]) -> tuple[str, ...]:
    """Those of `day_languages` that may have all the words among `tokens`; none without a word.

    Found by the letters that words begin with, so that a name is read in hardly any language.
    """
    found: frozenset[str] | None = None
    for token in tokens:
        if token.isdecimal():
            continue
        here = _by_head().get(token[:_HEAD], frozenset())
        here |= _by_head().get(token[1 : _HEAD + 1], frozenset())
        found = here if found is None else found & here
        if not found:
            return ()
    return tuple(each for each in day_languages() if each in found) if found else ()


@cache
def _by_head() -> dict[str, frozenset[str]]:
    """The languages in which a word begins with these letters."""
    heads = {head for each in day_languages() for head in names_of(each).heads}
    languages: dict[str, set[str]] = {head: set() for head in heads}
    for each in day_languages():
        for head in names_of(each).heads:
            languages[head].add(each)
    return {head: frozenset(found) for head, found in languages.items()}


def fold_word(text: str) -> str:
    """`text` as words of days are compared: without case and accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    kept = (char for char in parts if unicodedata.combining(char) < _FIRST_ACCENT)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_APOSTROPHES)


def apart(words: str) -> str:
    """Folded words, with spaces around the known ones of scripts that are written without."""
    if words.isascii() or not _WITHOUT_SPACES.search(words):
        return words
    return " ".join(_together().sub(r" \g<0> ", words).split())


@cache
def _together() -> re.Pattern[str]:
    """Every word of days in Lao, Khmer and Burmese, the longest first."""
    words = _all_words()
    texts = [text for each in ("lo", "km", "my") for text in _texts_of(words[each])]
    known = sorted(tokens_of(texts), key=len, reverse=True)
    return re.compile("|".join(re.escape(word) for word in known if _WITHOUT_SPACES.match(word)))


@cache
def names_of(language: str) -> DayNames:
    """The words of one of `day_languages`."""
    words = _all_words()[language]
    units: dict[str, tuple[int, int]] = {}
    lengths = ((1, 0), (7, 0), (0, 1))
    for length, forms, twice in zip(lengths, words.units, words.twice, strict=True):
        units |= dict.fromkeys(_forms(forms), length)
        units |= dict.fromkeys(_forms(twice), (length[0] * 2, length[1] * 2))
    around = tokens_of(_texts_of(words)[2:])
    return DayNames(
        months=NameTable(_numbered(words.months)),
        weekdays=NameTable(_numbered(words.weekdays)),
        near={form: days for days, forms in enumerate(words.near) for form in _forms(forms)},
        units=units,
        counted=frozenset(_forms(words.counted)),
        numbers={form: number + 1 for form, number in _numbered(words.numbers).items()},
        ends=tuple(sorted(_forms(words.end), key=len, reverse=True)),
        month_ends=frozenset(_forms(words.month_ends)),
        next_month=frozenset(_forms(words.next_month)),
        which=frozenset(_forms(words.which)),
        unclear=frozenset(_forms(words.unclear)),
        fillers=frozenset(fold_word(word) for word in words.fillers.split()),
        heads=frozenset(token[:_HEAD] for token in around | tokens_of(words[:2])),
        common=around,
        endings=language in INFLECTED,
    )


def _texts_of(words: DayWords) -> tuple[str, ...]:
    """All the texts of a language, months and weekdays first."""
    return (*words[:2], *words.near, *words.units, *words.twice, *words[5:])


def tokens_of(texts: Iterable[str]) -> frozenset[str]:
    """Every word and number in these texts, folded."""
    return frozenset(
        token
        for text in texts
        for token in TOKENS.findall(fold_word(text).replace("|", " ").replace("_", " "))
    )


def _forms(alternatives: str) -> tuple[str, ...]:
    return tuple(_joined(form) for form in alternatives.split("|") if form)


def _joined(form: str) -> str:
    """A form as tokens are joined."""
    return " ".join(TOKENS.findall(fold_word(form)))


def _numbered(groups: str) -> dict[str, int]:
    return {
        form.replace("_", " "): number
        for number, group in enumerate(groups.split(" "))
        for form in _forms(group)
        if form != "-"
    }


def month_of(word: str, names: DayNames) -> int | None:
    """The month, from 0 on, that a folded word names; None without one."""
    word = word.removeprefix("ב") if word.removeprefix("ב") in names.months else word
    if names.endings and word.find("'") > 2:
        word = word.partition("'")[0]  # `3 Mart'a kadar`
    return _inflected(word, names.months, names, lost=1)


def weekday_of(word: str, names: DayNames) -> int | None:
    """The weekday, Monday being 0, that a folded word names; None without one."""
    return _inflected(word, names.weekdays, names, lost=2)


def _inflected(word: str, table: NameTable, names: DayNames, *, lost: int) -> int | None:
    """The number of a name, also with an ending: `пятницу`, `piątku`, `cumaya`.

    As many letters as `lost` may be others.
    """
    found = _named(word, table)
    if found is not None or not names.endings or len(word) < _LEAST_STEM or word in names.common:
        return found
    common: dict[int, int] = {}
    for name, number in table.alike(word):
        common[number] = max(
            common.get(number, 0), _in_common(word, name, lost + (len(name) >= _LONG_NAME))
        )
    best = max(common.values(), default=0)
    longest = _LONGEST_ENDING if word.islower() else _LONGEST_CASELESS
    if best < _LEAST_STEM or best < len(word) - longest:
        return None
    alike = [number for number, letters in common.items() if letters == best]
    return alike[0] if len(alike) == 1 else None


def _in_common(word: str, name: str, lost: int) -> int:
    """The letters at the beginning of both, if no more letters of the name are `lost`; else 0."""
    pairs = zip(word, name, strict=False)
    letters = next(
        (n for n, (one, other) in enumerate(pairs) if one != other), min(len(word), len(name))
    )
    return letters if letters >= len(name) - lost else 0


def _named(word: str, table: NameTable) -> int | None:
    """The number of a name, whole or cut to three letters or more, if it can be only one."""
    if word in table:
        return table[word]
    if len(word) < LEAST_LETTERS:
        return None
    found = {number for name, number in table.alike(word) if name.startswith(word)}
    return found.pop() if len(found) == 1 else None
