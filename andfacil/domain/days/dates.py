"""Dates as people type them after `by`, read as the day they mean.

| typed                                               | means                                   |
|-----------------------------------------------------|-----------------------------------------|
| `2027-01-31`, `2027/1/31`, `31.1.2027`, `31.1.27`   | that day                                |
| `31/01/2027`, `31/1`                                | day and month in the session's order    |
| `31 jan`, `Jan. 31`, `3rd of March 2027`            | that day; without a year the next such  |
| `Fri, 5 Mar`                                        | day, today included                     |
| `fri`, `weds`, `this friday`                        | the next one, today not included        |
| `today`, `tomorrow`, `in 10 days`, `in two weeks`   | counted from today                      |
| `EOM`, `end of March`, `end of next month`          | the last day of that month              |
| `2027年1月31日`, `来週金曜`, `下周五`, `月底`         | `andfacil.domain.days.han_days`       |

The same in the words of about fifty languages (`day_words`, `more_day_words`, `numbered_days`),
whatever the language of this session is; where a word means different things, the session's
language counts, then English; otherwise it means none. Upper and lower case are equal, spaces
free, digits those of any script.

The order of day and month in `3/4/2027` is that of the session's language (Unicode CLDR): the day
first, also in English; in the English of the United States, and of the Philippines and Pacific
islands that write alike, the month first (`en-US`); so it is in Chinese, Japanese, Korean,
Hungarian, Lithuanian and others. Where only one order makes a day of the calendar, that is the
day.

No day: `next week`, `March`, and `next friday` where that can be two days.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from enum import Enum
from functools import lru_cache

from andfacil.domain.days.day_vocabulary import (
    apart,
    day_language,
    day_tokens_of,
    fold_word,
    languages_with,
)
from andfacil.domain.days.day_words import DAY_WORDS
from andfacil.domain.days.han_days import (
    UnclearError,
    WrongWeekdayError,
    next_date,
    read_han,
    weekday_sign,
)
from andfacil.domain.days.known_words import (
    is_day_name,
    is_month,
    is_near,
    is_unit,
    is_weekday,
    names_a_day,
    weekdays_named,
)
from andfacil.domain.days.numbered_days import read_numbered, read_vietnamese
from andfacil.domain.days.unread_days import VAGUE, has_part_of_day, is_unread
from andfacil.domain.days.worded_days import read_worded
from andfacil.domain.values.language_tags import LanguageTag
from andfacil.domain.values.narrow import seen_as

ENGLISH = "en"
LONGEST_DATE = 64
"""Characters of the longest date, with spaces; so a long pasted text is read without delay."""

_MONTH_FIRST = frozenset(["US", "AS", "GU", "MP", "PR", "UM", "VI", "PH", "PW", "FM", "MH"])
_MONTH_FIRST_LANGUAGES = frozenset({
    *("zh", "ja", "yue", "ko", "hu", "lt", "eu", "fil", "tl", "fa", "ne", "si", "dz", "bo", "ps"),
})  # fmt: skip
_DOTS = frozenset({"zh", "ja", "yue", "ko", "hu", "lt", "eu"})
"""Those that write dots between month and day as well; elsewhere the day stands before a dot."""
_MONTH_FIRST_REGIONS = {"en": _MONTH_FIRST, "es": frozenset(["PR", "PA"])}
_CENTURY = 2000
_SHORTEST_NAME = 2
_BUDDHIST_LANGUAGES = frozenset({"th", "lo", "km"})
_BUDDHIST, _LEAST_BUDDHIST = 543, 2400
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_YEAR_FIRST = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})\.?")
_NO_YEAR = re.compile(r"(\d{1,2})(?:/(\d{1,2})|\.(\d{1,2})\.?)")
_AROUND = re.compile(r"\s*([-./])\s*(?=\d)")
_SHAPE = re.compile(r"\d{1,4}\s*[-./年月]\s*\d")
_NUMBER_AND_WORD = re.compile(r"\s*\(?\d{1,2}[.)]?\s*([^\s\d]+)")
_DAY_AND_MONTH = re.compile(r"\s*(?:[1-9]|[12]\d|3[01])\. (?:[1-9]|1[0-2])\.(?=\s|\d{4}|$)")
_PARTICLES = frozenset({"di", "de", "da", "del", "van", "von", "den", "der", "op", "el", "la"})
_WITHOUT_SPACES = re.compile("[\u0d80-\u0dff\u0e00-\u0e7f\u1200-\u137f\u2e80-\U0003ffff]")
_WITHOUT_CASE = re.compile("[\u0900-\u109f\u1200-\u137f\u1780-\u17ff]")
_LONG_DAY = 6
"""Letters and signs of a weekday that is no name, in scripts without small letters."""
_AFTER_NUMBERS = re.compile(r"(?<=\d)'[^\W\d]+")
"""Endings of Turkish numbers: `3'üne kadar`."""
_POSTPOSITIONS = re.compile(
    r"(?<=[\d.)])\s*-?\s*(?:mennessä|kadar|dek|तक|को|ig|تک|까지|まで|前|до)$"
)
_WEEKDAY_FIRST = re.compile(
    r"(?P<word>[^\W\d][^\d\s,()]*)\.?,?\s*\(?(?:(?:the|den|dem|le|el|il)\s)?(?P<digits>\d.*[\d.])\)?"
)
_WEEKDAY_LAST = re.compile(r"(?P<digits>\d[^\s,(]*),?\s*\(?(?P<word>[^\W\d][^\d\s,()]*)\)?")
_SLASHES = re.compile("[／∕⁄]")
_HAN = re.compile("[\u2e80-\U0003ffff]|^[Rr]\\d{1,2}[./]\\d")
_NUMBERED_WEEKDAY = re.compile(r"\b([2-6])[ªa][\s-]*feira\b", re.IGNORECASE)
"""As Portuguese counts the days of the week, Sunday being the first."""
_HEBREW_ON = re.compile(r"^(?:(?:[בל]|ה)-?(?=\d)|ב(?=יום ))")
"""`on` and `by` as Hebrew writes them onto a number or the word for day: `ב-31.1`."""
_DAY_OF_WEEK = "شنبه"
"""As Persian ends the days of the week; by itself also a name."""
_LONGEST_SHORT = 5
"""Letters of a weekday that is cut short: `thurs`."""
_AROUND_DAY = ' []<>«»“”„‟"‚‛*_!?;~≈'
"""Brackets, quotes and signs that people put around a day."""
_OPENS = ("(", "[", "<")
_LATEST = re.compile(
    r"[\s,]+(?:(?:at )?(?:the )?latest|spätestens|au plus tard|(?:a )?más tardar|no máximo"
    r"|al più tardi|uiterlijk|najpóźniej|senast|senest)$",
    re.IGNORECASE,
)
"""What is said of a last day behind it."""
_YEAR_MARK = re.compile(r"(?:(?<=\w)|(?<=[\w.] ))'(?=\d\d\b)")


class NoDay(Enum):
    """Why words that speak of a day are none."""

    NOT_IN_CALENDAR = "not in the calendar"
    NOT_ONE = "not one day"
    OTHER_WEEKDAY = "another day of the week"


def read_date(text: str, today: dt.date, language: str = ENGLISH) -> dt.date | None:
    """The date that the whole of `text` means on the day `today`; None if it is no date.

    `language` is the BCP 47 tag of the session.
    """
    day = read_day(text, today, language)
    return day if isinstance(day, dt.date) else None


def read_day(text: str, today: dt.date, language: str = ENGLISH) -> dt.date | NoDay | None:
    """As `read_date`; where words speak of a day and are none, why."""
    if len(text) > LONGEST_DATE:
        return None
    plain = _plain(text)
    why: NoDay | None = None
    for read in (_numeric, _with_weekday, _han, _numbered, _in_words):
        day = _outcome(read, plain, today, language)
        if isinstance(day, dt.date):
            return day
        why = why or day
    return why


def _plain(text: str) -> str:
    plain = _YEAR_MARK.sub("20", " ".join(_SLASHES.sub("/", seen_as(text)).split()))
    plain = _LATEST.sub("", plain)
    plain = _HEBREW_ON.sub("", _AFTER_NUMBERS.sub("", plain).strip(_AROUND_DAY))
    plain = plain.strip("'") if plain.startswith("'") else plain
    if plain.startswith("(") and plain.find(")") in {-1, len(plain) - 1}:
        return plain.strip("() ")
    return plain.removesuffix(")").rstrip() if "(" not in plain else plain


def _outcome(
    read: Callable[[str, dt.date, str], dt.date | None], plain: str, today: dt.date, language: str
) -> dt.date | NoDay | None:
    try:
        return read(plain, today, language)
    except WrongWeekdayError:
        return NoDay.OTHER_WEEKDAY
    except UnclearError:
        return NoDay.NOT_ONE
    except ValueError:
        return NoDay.NOT_IN_CALENDAR
    except OverflowError:  # beyond the year 9999
        return None


@lru_cache(maxsize=512)
def is_day(text: str) -> bool:
    """True for what is a day on some day, or would be one if the calendar had it."""
    # Read on the first of all days, whatever is a date on some day is a date.
    if len(text) > LONGEST_DATE:
        return False
    plain = _plain(text)
    if any(
        _outcome(read, plain, dt.date.min, ENGLISH)
        for read in (_numeric, _with_weekday, _han, _numbered)
    ) or _outcome(_numbered, plain, dt.date.min, "vi"):
        return True
    words = apart(fold_word(_NUMBERED_WEEKDAY.sub(_weekday_name, plain)))
    return is_unread(words) or any(
        _outcome(_in_one_language, words, dt.date.min, each) for each in _in_turn(words)
    )


def stands_alone(text: str) -> bool:
    """True for a day that is one without a word before it, where a name could go on.

    A single word is none, nor is one after a particle: people are called April and van Vrijdag.
    """
    plain = apart(fold_word(_plain(text)))
    words = [word for word in plain.split() if word not in _PARTICLES]
    if (text.strip()[:1] in _OPENS or _LATEST.search(text)) and is_weekday(plain):
        return True  # `(Fri)`, `Fri latest`
    many = len(words) > 1 or any(char.isdecimal() for char in plain)
    many = many or has_part_of_day(words) or ("-" in plain and is_day_name(plain))
    alone = _WITHOUT_SPACES.search(plain) is not None or is_long_without_case(text.strip())
    alone = alone or plain.removesuffix(_DAY_OF_WEEK) not in {plain, ""}
    return many or plain in VAGUE or alone or is_near(plain)


def is_cut_short(text: str, *languages: str) -> bool:
    """True for a weekday that is cut short, with its dot: `Fr.`; hardly a name.

    In one of the `languages`, or, without these, in any.
    """
    if len(text) > LONGEST_DATE:
        return False
    word = fold_word(text.strip().lstrip("\\"))
    short = word.endswith(".") and _SHORTEST_NAME < len(word) <= _LONGEST_SHORT + 1
    own = [day_language(LanguageTag.read(each).language) for each in languages]
    return short and bool(weekdays_named(word, *own, only=bool(languages)))


def is_long_without_case(word: str) -> bool:
    """True for a word that is too long for a name which is a weekday as well: `शुक्रवार`."""
    return len(word) >= _LONG_DAY and _WITHOUT_CASE.search(word) is not None


def is_small(text: str) -> bool:
    """True for one word in small letters, as a day is and the last name of hardly anybody."""
    plain = text.strip(" .,")
    letters = plain.replace("-", "")
    return len(plain) >= _SHORTEST_NAME and letters.isalpha() and letters.islower()


def speaks_of_day(text: str) -> bool:
    """True for what is a day, or holds the name or the digits of one."""
    short = text[:LONGEST_DATE]
    plain = seen_as(short)
    return is_day(short) or bool(_SHAPE.search(plain)) or names_a_day(fold_word(plain))


def begins_with_day(text: str) -> bool:
    """True for a text that begins with a day and its month: `31. Januar`, `31. 1.`."""
    typed = seen_as(text[:LONGEST_DATE])
    if _DAY_AND_MONTH.match(typed):
        return True  # `2. 1. frei`
    found = _NUMBER_AND_WORD.match(typed)
    return found is not None and is_month(fold_word(found[1].strip(".,;:")))


def month_first(language: str) -> bool:
    """True where `3/4` is the fourth of March; `language` is a BCP 47 tag."""
    found = LanguageTag.read(language)
    return found.language in _MONTH_FIRST_LANGUAGES or found.region in _MONTH_FIRST_REGIONS.get(
        found.language, ()
    )


def _swapped(language: str, *, dots: bool) -> bool:
    """True where the month is first, with dots between or other signs."""
    return month_first(language) and (not dots or LanguageTag.read(language).language in _DOTS)


def _numeric(plain: str, today: dt.date, language: str) -> dt.date | None:
    digits = _AROUND.sub(r"\1", _POSTPOSITIONS.sub("", plain))
    if found := _YEAR_FIRST.fullmatch(digits):
        year = int(found[1]) if found[2] == "-" else _of_our_era(found[1], found[2], language)
        return dt.date(year, int(found[3]), int(found[4]))
    if found := _COMPACT.fullmatch(digits):
        return dt.date(*map(int, found.groups()))
    if found := _YEAR_LAST.fullmatch(digits):
        year = _of_our_era(found[4], found[2], language)
        swapped = _swapped(language, dots=found[2] == ".")
        day, month = _in_order(int(found[1]), int(found[3]), month_first=swapped)
        return dt.date(year, month, day)
    if found := _NO_YEAR.fullmatch(digits):
        swapped = _swapped(language, dots=found[2] is None)
        day, month = _in_order(int(found[1]), int(found[2] or found[3]), month_first=swapped)
        return next_date(month, day, today)
    return None


def _with_weekday(plain: str, today: dt.date, language: str) -> dt.date | None:
    """Digits with their day of the week, as `Fri 27/11` and `27.11. (Fr)`.

    The digits tell the language of a short form; only the session's own words and English ones
    can be wrong. Raises `WrongWeekdayError`.
    """
    plain = _POSTPOSITIONS.sub("", plain)
    found = _WEEKDAY_FIRST.fullmatch(plain) or _WEEKDAY_LAST.fullmatch(plain)
    if found is None:
        return None
    own = day_language(LanguageTag.read(language).language)
    sign = weekday_sign(found["word"])
    said = sign or weekdays_named(fold_word(found["word"]))
    day = _numeric(found["digits"], today, language) if said else None
    if day is None or day.weekday() in said:
        return day
    if sign or weekdays_named(fold_word(found["word"]), own, ENGLISH, only=True):
        raise WrongWeekdayError
    return None


def _of_our_era(digits: str, sign: str, language: str) -> int:
    """The year of the common calendar. Raises `UnclearError` where the year is of another one.

    Thailand counts from 543 before the common era; with slashes, what lies far from today is a
    year of some other calendar: 1405 is in Iran what is 2027 elsewhere.
    """
    year = int(digits) + (_CENTURY if len(digits) == 2 else 0)
    if LanguageTag.read(language).language in _BUDDHIST_LANGUAGES and year > _LEAST_BUDDHIST:
        year -= _BUDDHIST
    if sign == "/" and not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise UnclearError
    return year


def _in_order(first: int, second: int, *, month_first: bool) -> tuple[int, int]:
    """Day and month; in the other order where only that can be one."""
    day, month = (second, first) if month_first else (first, second)
    return (month, day) if month > 12 >= day else (day, month)


def _han(plain: str, today: dt.date, _language: str) -> dt.date | None:
    return read_han(plain.replace(" ", ""), today) if _HAN.search(plain) else None


def _numbered(plain: str, today: dt.date, language: str) -> dt.date | None:
    found = read_numbered(plain, today) if not plain.isascii() else None
    words = fold_word(plain).replace(",", "")
    own = LanguageTag.read(language).language == "vi"
    return found or read_vietnamese(words, today, own=own)


def _in_one_language(words: str, today: dt.date, language: str) -> dt.date | None:
    """The day that folded words mean in this one language."""
    return read_worded(words, language, today)


def _weekday_name(found: re.Match[str]) -> str:
    return DAY_WORDS["pt"].weekdays.split()[int(found[1]) - 2].split("|")[0]


def _in_turn(text: str, *first: str) -> list[str]:
    """The languages that may have the folded words of `text`, those that come `first` before."""
    languages = languages_with(day_tokens_of(text))
    return [each for each in dict.fromkeys([*first, *languages]) if each in languages]


def _in_words(plain: str, today: dt.date, language: str) -> dt.date | None:
    """The day in the session's language, or in English, or in all others that know the words."""
    text = apart(fold_word(_NUMBERED_WEEKDAY.sub(_weekday_name, plain)))
    own = day_language(LanguageTag.read(language).language)
    if is_unread(text):
        raise UnclearError
    wrong: Exception | None = None
    others = set()
    first = [own] if own else []
    for name in _in_turn(text, *first, ENGLISH):
        try:
            day = read_worded(text, name, today, own=name == own)
        except (ValueError, UnclearError, WrongWeekdayError) as why:
            wrong = wrong or why
            continue
        if day is None:
            if name == own and is_unit(text, own):
                return None  # a week is no day, whatever the word means elsewhere
            continue
        if name in {own, ENGLISH}:
            return day
        others.add(day)
    if len(others) > 1 or (others and isinstance(wrong, UnclearError)):
        raise UnclearError
    if not others and wrong is not None:
        raise wrong
    return others.pop() if others else None
