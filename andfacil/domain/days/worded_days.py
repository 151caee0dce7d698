"""Days in the words of one language: `Fri, 5 Mar 2027`, `fin mars`, `in 3 Tagen`."""

from __future__ import annotations

import datetime as dt
from functools import cache
from itertools import product

from andfacil.domain.days.day_vocabulary import (
    LEAST_LETTERS,
    DayNames,
    day_tokens_of,
    month_of,
    names_of,
    weekday_of,
)
from andfacil.domain.days.day_words import DAY_WORDS
from andfacil.domain.days.han_days import (
    UnclearError,
    WrongWeekdayError,
    last_of_month,
    months_on,
    next_date,
    next_weekday,
)
from andfacil.domain.days.known_words import (
    is_short_latin,
)

_ARTICLES = frozenset({"the", "la"})
_MOST_WORDS = 10
_CENTURY = 2000
"""What a year of two digits is counted from."""


def read_worded(text: str, language: str, today: dt.date, *, own: bool = True) -> dt.date | None:
    """The day that the whole of `text`, folded, means in a language; None if it means none.

    Abbreviations of two letters count in the session's `own` language alone. Raises ValueError
    for a day that no calendar has, `UnclearError` for what is no single day, and WrongWeekdayError.
    """
    names = names_of(language)
    tokens = day_tokens_of(text)
    if not tokens or len(tokens) > _MOST_WORDS:
        return None
    if not own and language not in DAY_WORDS and any(is_short_latin(t, names) for t in tokens):
        return None
    if not own and any(
        len(token) < LEAST_LETTERS and token in names.weekdays and _is_weak(token)
        for token in tokens
    ):
        return None
    phrase = " ".join(tokens)
    if _without(phrase, names.which | names.unclear | _ARTICLES) in names.units:
        if phrase not in names.units:
            raise UnclearError  # next week
        return None
    if (near := _near(phrase, names, today)) is not None:
        return near
    if weekday_of(tokens[0], names) is not None and _counted(
        tokens[1:], " ".join(tokens[1:]), names, today
    ):
        raise UnclearError  # Friday in a week
    return (
        _counted(tokens, phrase, names, today)
        or _end_of_month(phrase, names, today)
        or _dated(tokens, phrase, names, today)
    )


def _near(phrase: str, names: DayNames, today: dt.date) -> dt.date | None:
    for short in (phrase, _without(phrase, names.fillers)):
        if short in names.near:
            return today + dt.timedelta(days=names.near[short])
        if short in names.month_ends:
            return last_of_month(today)
    return None


def _is_weak(token: str) -> bool:
    """True for what could be a word or an initial in another language."""
    return token.isascii() or token.endswith("'")


@cache
def _longest_first(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=len, reverse=True))


def _without(phrase: str, words: frozenset[str]) -> str:
    """`phrase` without the words or phrases at its beginning and its end."""
    for word in _longest_first(words):
        phrase = phrase.removeprefix(f"{word} ").removesuffix(f" {word}")
    return phrase


def _counted(tokens: list[str], phrase: str, names: DayNames, today: dt.date) -> dt.date | None:
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


def _end_of_month(phrase: str, names: DayNames, today: dt.date) -> dt.date | None:
    """`end of March`, `end of next month`; None for anything else."""
    for end in names.ends:
        rest = phrase.removeprefix(f"{end} ")
        if rest == phrase:
            continue
        if rest in names.next_month or _without(rest, names.fillers) in names.next_month:
            return last_of_month(months_on(today.replace(day=1), 1))
        if _without(rest, names.fillers | names.which | _ARTICLES) in names.units:
            raise UnclearError  # the end of the week
        name, _, year = rest.rpartition(" ") if rest[-1:].isdecimal() else (rest, "", "")
        month = month_of(_without(name, names.fillers), names)
        if month is None:
            continue
        if year:
            return last_of_month(dt.date(_full_year(year), month + 1, 1))
        return last_of_month(next_date(month + 1, 1, today.replace(day=1)))
    return None


def _full_year(digits: str) -> int:
    return int(digits) + (_CENTURY if len(digits) == 2 else 0)


def _dated(tokens: list[str], phrase: str, names: DayNames, today: dt.date) -> dt.date | None:
    """A weekday, a day of a month, or both."""
    unclear = _without(phrase, names.unclear) != phrase
    for names_of_two in (*names.months, *names.weekdays):
        if " " in names_of_two and f" {names_of_two} " in f" {phrase} ":
            phrase = phrase.replace(names_of_two, names_of_two.replace(" ", "_"))
    spare = names.fillers | names.which | names.unclear
    words = _without(phrase, names.which).split()
    kept = [word for word in words if word not in spare or word == words[0] in names.months]
    found = _readings(kept or phrase.split(), names)
    if found is None:
        return None
    month, weekday, numbers = found
    if month is None:
        if weekday is None:
            return None
        if numbers:
            raise UnclearError  # Fri 27th
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


def _readings(words: list[str], names: DayNames) -> tuple[int | None, int | None, list[str]] | None:
    """Month, weekday and numbers among `words`; None if a word is none of them.

    Where a short form is both, as `mar`, the one that makes a date counts.
    """
    numbers = [word for word in words if word.isdecimal()]
    meanings = []
    for word in words:
        if word.isdecimal():
            continue
        month = month_of(word.replace("_", " "), names)
        weekday = weekday_of(word.replace("_", " "), names)
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
