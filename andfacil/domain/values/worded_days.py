"""Days in the words of one language: `Fri, 5 Mar 2027`, `fin mars`, `in 3 Tagen`."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import cache
from itertools import product
from typing import NamedTuple

from andfacil.domain.values.day_words import DAY_WORDS
from andfacil.domain.values.han_days import (
    UnclearError,
    WrongWeekdayError,
    last_of_month,
    months_on,
    next_date,
    next_weekday,
)

_FIRST_ACCENT = 10
"""Smaller combining classes belong to the letter itself, as in Devanagari."""
_TOKENS = re.compile(r"\d+|[^\s,.()\d]+")
_JOINED = re.compile(r"(?<=\d)-(?=[^\W\d])|(?<=[^\W\d])-(?=\d)")
"""The hyphens in `31-Jan-2027`."""
_LEAST_LETTERS = 3
"""Of a name that is cut short."""
_NEAR_NAMES = frozenset({"morgen", "demain", "manana", "कल"})
"""Tomorrow; also surnames, or yesterday."""
_ARTICLES = frozenset({"the", "la"})
_MOST_WORDS = 10
_CENTURY = 2000
"""What a year of two digits is counted from."""


class _Names(NamedTuple):
    """The words of a language, folded, as token to meaning."""

    months: dict[str, int]
    weekdays: dict[str, int]
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


def fold_word(text: str) -> str:
    """`text` as words of days are compared: without case and accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    kept = (char for char in parts if unicodedata.combining(char) < _FIRST_ACCENT)
    return unicodedata.normalize("NFC", "".join(kept)).replace("׳", "'")


def read_worded(text: str, language: str, today: dt.date, *, own: bool = True) -> dt.date | None:
    """The day that the whole of `text`, folded, means in a language; None if it means none.

    Abbreviations of two letters count in the session's `own` language alone. Raises ValueError
    for a day that no calendar has, `UnclearError` for what is no single day, and WrongWeekdayError.
    """
    names = _names(language)
    tokens = _TOKENS.findall(_JOINED.sub(" ", text))
    if not tokens or len(tokens) > _MOST_WORDS:
        return None
    if not own and any(len(token) < _LEAST_LETTERS and token in names.weekdays for token in tokens):
        return None
    phrase = " ".join(tokens)
    if _without(phrase, names.which | names.unclear | _ARTICLES) in names.units:
        if phrase not in names.units:
            raise UnclearError  # next week
        return None
    if phrase in names.near:
        return today + dt.timedelta(days=names.near[phrase])
    if phrase in names.month_ends:
        return last_of_month(today)
    return (
        _counted(tokens, phrase, names, today)
        or _end_of_month(phrase, names, today)
        or _dated(tokens, phrase, names, today)
    )


def names_a_day(text: str) -> bool:
    """True when a word of `text`, folded, is a month's, a weekday's or near today's."""
    tokens = {token for token in _TOKENS.findall(text) if len(token) > 2}
    tables = map(_names, DAY_WORDS)
    return any(
        not tokens.isdisjoint(words)
        for names in tables
        for words in (names.months, names.weekdays, names.near, names.units, names.month_ends)
    )


def is_near(word: str) -> bool:
    """True for `today` and `tomorrow` in any language, but for words that are names as well."""
    return word not in _NEAR_NAMES and any(word in _names(each).near for each in DAY_WORDS)


def is_month(word: str) -> bool:
    """True for the name of a month in any language."""
    return any(_month(word, _names(language)) is not None for language in DAY_WORDS)


@cache
def _names(language: str) -> _Names:
    words = DAY_WORDS[language]
    units: dict[str, tuple[int, int]] = {}
    lengths = ((1, 0), (7, 0), (0, 1))
    for length, forms, twice in zip(lengths, words.units, words.twice, strict=True):
        units |= dict.fromkeys(_forms(forms), length)
        units |= dict.fromkeys(_forms(twice), (length[0] * 2, length[1] * 2))
    return _Names(
        months=_numbered(words.months),
        weekdays=_numbered(words.weekdays),
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
    )


def _forms(alternatives: str) -> tuple[str, ...]:
    return tuple(_joined(form) for form in alternatives.split("|") if form)


def _joined(form: str) -> str:
    """A form as tokens are joined."""
    return " ".join(_TOKENS.findall(fold_word(form)))


def _numbered(groups: str) -> dict[str, int]:
    return {
        form.replace("_", " "): number
        for number, group in enumerate(groups.split(" "))
        for form in _forms(group)
    }


@cache
def _longest_first(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=len, reverse=True))


def _without(phrase: str, words: frozenset[str]) -> str:
    """`phrase` without the words or phrases at its beginning and its end."""
    for word in _longest_first(words):
        phrase = phrase.removeprefix(f"{word} ").removesuffix(f" {word}")
    return phrase


def _counted(tokens: list[str], phrase: str, names: _Names, today: dt.date) -> dt.date | None:
    """`in 3 days`; None for anything else."""
    rest = _without(phrase, names.counted)
    if rest == phrase:
        return None
    words = rest.split()
    number = 1
    if len(words) == 2:
        number = int(words[0]) if words[0].isdecimal() else names.numbers.get(words[0], 0)
    if not words or len(words) > 2 or words[-1] not in names.units or not 0 < number < 10**6:
        return None
    days, months = names.units[words[-1]]
    return months_on(today, months * number) + dt.timedelta(days=days * number)


def _end_of_month(phrase: str, names: _Names, today: dt.date) -> dt.date | None:
    """`end of March`, `end of next month`; None for anything else."""
    for end in names.ends:
        rest = phrase.removeprefix(f"{end} ")
        if rest == phrase:
            continue
        if rest in names.next_month or _without(rest, names.fillers) in names.next_month:
            return last_of_month(months_on(today.replace(day=1), 1))
        name, _, year = rest.rpartition(" ") if rest[-1:].isdecimal() else (rest, "", "")
        month = _month(_without(name, names.fillers), names)
        if month is None:
            continue
        if year:
            return last_of_month(dt.date(_full_year(year), month + 1, 1))
        return last_of_month(next_date(month + 1, 1, today.replace(day=1)))
    return None


def _month(word: str, names: _Names) -> int | None:
    word = word.removeprefix("ב") if word.removeprefix("ב") in names.months else word
    return _named(word, names.months)


def _named(word: str, table: dict[str, int]) -> int | None:
    """The number of a name, whole or cut to three letters or more, if it can be only one."""
    if word in table:
        return table[word]
    if len(word) < _LEAST_LETTERS:
        return None
    found = {number for name, number in table.items() if name.startswith(word)}
    return found.pop() if len(found) == 1 else None


def _full_year(digits: str) -> int:
    return int(digits) + (_CENTURY if len(digits) == 2 else 0)


def _dated(tokens: list[str], phrase: str, names: _Names, today: dt.date) -> dt.date | None:
    """A weekday, a day of a month, or both."""
    unclear = _without(phrase, names.unclear) != phrase
    for names_of_two in names.months:
        if " " in names_of_two and names_of_two in phrase:
            phrase = phrase.replace(names_of_two, names_of_two.replace(" ", "_"))
    spare = names.fillers | names.which | names.unclear
    kept = [word for word in _without(phrase, names.which).split() if word not in spare]
    found = _readings(kept or phrase.split(), names)
    if found is None:
        return None
    month, weekday, numbers = found
    if month is None:
        if weekday is None or numbers:
            return None
        coming = next_weekday(weekday, today)
        return _clear(coming, today) if unclear else coming
    day = _day_of_month(month + 1, numbers, today)
    if weekday is not None and day.weekday() != weekday:
        raise WrongWeekdayError
    return day


def _clear(day: dt.date, today: dt.date) -> dt.date:
    """The coming day, if the next week begins before it; else `next` could mean two days."""
    if day <= today + dt.timedelta(days=6 - today.weekday()):
        raise UnclearError
    return day


def _readings(words: list[str], names: _Names) -> tuple[int | None, int | None, list[str]] | None:
    """Month, weekday and numbers among `words`; None if a word is none of them.

    Where a short form is both, as `mar`, the one that makes a date counts.
    """
    numbers = [word for word in words if word.isdecimal()]
    meanings = []
    for word in words:
        if word.isdecimal():
            continue
        month = _month(word.replace("_", " "), names)
        weekday = _named(word.replace("_", " "), names.weekdays)
        meant = [("m", month)] * (month is not None) + [("w", weekday)] * (weekday is not None)
        if not meant:
            return None
        meanings.append(meant if numbers else meant[::-1])
    for chosen in product(*meanings[:4]):
        kinds = sorted(kind for kind, _ in chosen)
        if len(meanings) == len(chosen) and kinds in (["m"], ["w"], ["m", "w"]):
            by_kind = dict(chosen)
            return by_kind.get("m"), by_kind.get("w"), numbers
    return None


def _day_of_month(month: int, numbers: list[str], today: dt.date) -> dt.date:
    """The day that numbers beside a month mean. Raises ValueError and UnclearError."""
    if not numbers or (len(numbers) == 1 and len(numbers[0]) == 4):
        raise UnclearError
    if len(numbers) > 2 or max(map(len, numbers)) > 4:
        raise UnclearError
    if len(numbers) == 1:
        return next_date(month, int(numbers[0]), today)
    day, year = numbers if len(numbers[0]) <= 2 else numbers[::-1]
    return dt.date(_full_year(year), month, int(day))
