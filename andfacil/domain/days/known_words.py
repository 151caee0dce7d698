"""Whether a word is one of a day's in any language: a month, a weekday, tomorrow."""

from __future__ import annotations

from functools import cache, lru_cache

from andfacil.domain.days.day_vocabulary import (
    LEAST_LETTERS,
    TOKENS,
    DayNames,
    day_languages,
    day_tokens_of,
    languages_with,
    month_of,
    names_of,
    tokens_of,
    weekday_of,
)
from andfacil.domain.days.day_words import DAY_WORDS

_NEAR_NAMES = frozenset({
    *("morgen", "demain", "manana", "domani", "maine", "holnap", "ma", "sabah", "leo"),
    *("bukas", "غد", "az"),
})  # fmt: skip
"""Today or tomorrow; also names."""
_SHORT_MONTHS = frozenset({"mai", "maj", "mei", "jun", "jul"})
"""Whole names, and the same month in all languages that have them."""


def names_a_day(text: str) -> bool:
    """True when a word of `text`, folded, is a month's, a weekday's or near today's."""
    return any(len(token) > 2 and token in _telling_words() for token in TOKENS.findall(text))


@cache
def _telling_words() -> frozenset[str]:
    """Words that speak of a day wherever they stand."""
    units = (form for each in DAY_WORDS for form in names_of(each).units)
    names = (
        form
        for each in map(names_of, day_languages())
        for words in (each.months, each.weekdays, each.near, each.month_ends)
        for form in words
    )
    return frozenset((*units, *names))


def is_near(word: str) -> bool:
    """True for `today` and `tomorrow` in any language, but for words that are names as well."""
    return word in _near_words()


@cache
def _near_words() -> frozenset[str]:
    return frozenset(form for each in day_languages() for form in names_of(each).near) - _NEAR_NAMES


def may_be_near(word: str) -> bool:
    """The same, also for words that are names as well."""
    return word in _near_words() or word in _NEAR_NAMES


@cache
def length_words() -> frozenset[str]:
    """The words for days, weeks and months that one counts, in all languages."""
    found = (form for each in day_languages() for form in names_of(each).units)
    return frozenset(form for form in found if len(form) >= LEAST_LETTERS and " " not in form)


@lru_cache(maxsize=512)
def is_month(word: str) -> bool:
    """True for the name of a month in any language."""
    names = [(each, names_of(each)) for each in languages_with(day_tokens_of(word))]
    return any(
        month_of(word, known) is not None
        if each in DAY_WORDS
        else word in known.months and not is_short_latin(word, known)
        for each, known in names
    )


def is_day_name(word: str) -> bool:
    """True for the whole name of a month or a weekday in any language."""
    return word in _month_names() or word in _weekday_names()


@cache
def _month_names() -> frozenset[str]:
    return frozenset(form for each in day_languages() for form in names_of(each).months)


@cache
def _weekday_names() -> frozenset[str]:
    return frozenset(form for each in day_languages() for form in names_of(each).weekdays)


@cache
def day_tokens() -> frozenset[str]:
    """Every word of months, weekdays, near days and units, in all languages."""
    return frozenset(
        token
        for each in map(names_of, day_languages())
        for words in (each.months, each.weekdays, each.near, each.units)
        for form in words
        for token in form.split()
        if len(token) > 1
    )


@cache
def words_before_days() -> frozenset[str]:
    """The words of which one comes before a weekday or a week: `next`, `kommende`."""
    found = tokens_of(
        form
        for each in map(names_of, day_languages())
        for words in (each.which, each.unclear)
        for form in words
    )
    return frozenset(word for word in found if len(word) > LEAST_LETTERS)


def is_weekday_name(word: str) -> bool:
    """True for the whole name of a weekday in any language."""
    return word in _weekday_names()


def is_short_weekday(word: str) -> bool:
    """True for the short form of a weekday, of two or three letters, in any language."""
    return 1 < len(word) <= LEAST_LETTERS and word in _weekday_names()


@lru_cache(maxsize=512)
def is_weekday(word: str) -> bool:
    """True for the name of a weekday in any language, also with an ending."""
    languages = languages_with(day_tokens_of(word))
    return any(weekday_of(word, names_of(each)) is not None for each in languages)


def are_weekdays(first: str, last: str, *, small: bool = False) -> bool:
    """True for two weekdays of one language, as in `Mon-Wed`.

    What is cut to two Latin letters counts in the languages with fixed words alone, unless it is
    in `small` letters and no name.
    """
    both = (first, last)
    short = any(len(word) < LEAST_LETTERS and word.isascii() for word in both)
    languages = DAY_WORDS if short and not small else languages_with([first])
    return any(all(_is_weekday_in(each, word) for word in both) for each in languages)


def _is_weekday_in(language: str, word: str) -> bool:
    names = names_of(language)
    cut = len(word) >= LEAST_LETTERS and any(
        name.startswith(word) for name, _ in names.weekdays.alike(word)
    )
    return word in names.weekdays or cut


def weekdays_named(word: str, *first: str, only: bool = False) -> set[int]:
    """What a weekday or its short form can mean, in all languages or `only` the `first`."""
    bare = word.strip(".")
    languages = [each for each in first if each] if only else languages_with(day_tokens_of(bare))
    found = (weekday_of(bare, names_of(each)) for each in languages)
    return {day for day in found if day is not None}


def is_unit(word: str, language: str) -> bool:
    """True for the word for a day, a week or a month, but in English, where `Day` is a name."""
    return language != "en" and word in names_of(language).units


def is_short_latin(token: str, names: DayNames) -> bool:
    """True for a short form in Latin letters, which other languages have as words."""
    short = len(token) <= LEAST_LETTERS and token.isascii() and token.isalpha()
    return short and token not in names.common and token not in _SHORT_MONTHS
