"""Where a day stands among other words: `3rd March`, `every Friday`, `Mon-Wed`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from andfacil.domain.days.announcing import ANNOUNCING
from andfacil.domain.days.dates import (
    is_day,
    is_long_without_case,
    is_small,
    stands_alone,
)
from andfacil.domain.days.day_vocabulary import (
    LEAST_LETTERS,
    fold_word,
)
from andfacil.domain.days.day_words import OTHER_CALENDARS
from andfacil.domain.days.known_words import (
    are_weekdays,
    day_tokens,
    is_day_name,
    is_month,
    is_short_weekday,
    is_weekday,
    length_words,
    may_be_near,
    words_before_days,
)
from andfacil.domain.days.unread_days import EVERY
from andfacil.domain.values.narrow import seen_as

_SHORTEST_NAME = 2
_LEAST_LETTERS = 4
_MOST_WORDS = 16
"""Of a name, before the day; so that a long pasted line is read without delay."""
_WORD = re.compile(r"\S+")
_SIGNS = "\\.,;:()[]?!*@"
_RANGE = re.compile(r"\d{1,2}\.?[-/–]\d{1,2}\.?")
_BETWEEN_NAMES = frozenset({
    *("di", "de", "da", "del", "della", "do", "dos", "das", "du", "van", "von", "den", "der", "op"),
    *("el", "la", "le", "y", "e", "i", "and", "und", "et", "en", "og", "och", "bin", "ibn", "al"),
    *("af", "av", "ter", "ten", "zu", "zum", "of", "the", "o", "ben", "bint", "ve", "ja"),
    *("és", "a", "и", "та", "mc", "st", "dr", "san", "с", "в", "w", "na", "z"),
})  # fmt: skip
"""Words in small letters within names."""
BETWEEN_DAYS = frozenset({
    *("and", "und", "et", "y", "e", "o", "or", "oder", "ou", "og", "och", "en", "i", "и", "та"),
    *("і", "&/or", "and/or",),
    *("или", "чи", "ve", "veya", "او", "و", "أو", "או", "va", "dan", "to", "bis", "à", "a", "al"),
    *("até", "до", "по", "עד", "إلى", "حتى", "-", "–", "—", "/", "&", "+", "~", "u"),
})  # fmt: skip
"""Between two days of the week, folded or a sign."""
_WRITTEN_ON = ("و", "ו")
"""`and` as Arabic and Hebrew write it onto a word."""
_MOST_BETWEEN = 2
_DAY_WITHIN = re.compile(
    r"(?<!\S)\\*(?=(?P<digits>\d{1,2}-\d{1,2}(?!\S)|\d{1,4}([-./])\d{1,2}\2\d{1,4}(?!\d))"
    r"|\d{1,2}(?:[.)ªº°]|st|nd|rd|th|er|e|-?го)?\s+(?:(?:of|de|di|den)\s+)?\\*"
    r"(?P<after>[^\s\d.,()\\]+)|(?:mi|mid)-(?P<mid>[^\s\d.,()-]+)"
    r"|(?P<first>[^\s\d_.,()\\/+&~–—-]{2,})\.?\s?[-–—/+&~]\s?\\*"
    r"(?P<last>[^\s\d_.,()\\/+&~–—-]{2,})(?!\w)"
    r"|(?P<letters>[א-ו]['׳]\s?[-–—/]\s?[א-ש]['׳]?(?!\w))"
    r"|(?P<word>[^\s\d.,()\\-]+)(?P<before>\.?\s+\\*\d{1,2}(?:st|nd|rd|th)?(?![\w.:/-]))?)",
    re.IGNORECASE,
)


def days_within(text: str) -> Iterator[int]:
    r"""Where in `text` a day with the name of its month, or in digits, begins: `3rd March`.

    `text` is in narrow signs; what follows the day does not matter. A `\` before it is part of it.
    """
    for found in _DAY_WITHIN.finditer(text):
        if found["digits"] or found["letters"] or _names_a_day_within(found):
            yield found.start()
    yield from _among_words(text)


def _among_words(text: str) -> Iterator[int]:
    """Where a day of two or three words begins, or one after a word that is no name."""
    words = list(_WORD.finditer(text))[-_MOST_WORDS:]
    plain = [fold_word(seen_as(word.group())).strip(_SIGNS) for word in words]
    known = [_may_begin_a_day(word) for word in plain]
    for at, word in enumerate(words):
        after = words[at + 1].group() if at + 1 < len(words) else ""
        before = words[at - 1].group() if at else ""
        if at and (
            _is_day_beside(before, after, plain[at]) or _is_counted(plain[at - 1], before, word)
        ):
            yield word.start()
        for length in (2, 3):
            if known[at] and len(words) >= at + length:
                span = text[word.start() : words[at + length - 1].end()].replace("\\", "")
                if _is_day_of_words(plain[at : at + length], span):
                    yield word.start()
    pair = _two_weekdays(plain, [word.group() for word in words])
    if pair is not None:
        yield words[pair].start()


def _two_weekdays(plain: list[str], typed: list[str]) -> int | None:
    """Where the first of two days of the week at the end is: `Sat and Sun`, `Mon, Tue`."""
    if len(plain) < 2:
        return None
    first = len(plain) - 2
    while (
        first > 0
        and len(plain) - first <= _MOST_BETWEEN
        and _is_between(plain[first], typed[first])
    ):
        first -= 1
    last = plain[-1]
    joined = first < len(plain) - 2 or typed[first].endswith((",", "."))
    joined |= last.startswith(_WRITTEN_ON)
    letters = min(len(plain[first]), len(last))
    if not joined and (letters < LEAST_LETTERS or not typed[first][0].isupper()):
        return None  # `So Mi` is a name as well, and خميس جمعة
    ends = [last, last[1:]] if last.startswith(_WRITTEN_ON) else [last]
    return first if any(are_weekdays(plain[first], end) for end in ends) else None


def _is_between(plain: str, typed: str) -> bool:
    return plain in BETWEEN_DAYS or typed.strip("\\") in BETWEEN_DAYS


def _may_begin_a_day(word: str) -> bool:
    return (
        word in day_tokens()
        or word in words_before_days()
        or word in EVERY
        or word in ANNOUNCING
        or any_digit(word)
    )


def any_digit(word: str) -> bool:
    """True where a digit is in a word."""
    return any(char.isdecimal() for char in word)


def _is_day_of_words(plain: list[str], span: str) -> bool:
    """True for words that are a day without a word before them."""
    if not all(plain):
        return False  # a sign alone
    if len(plain) == 2 and any(map(_RANGE.fullmatch, plain)) and any(map(is_month, plain)):
        return True
    short = len(plain) == 2 and plain[1] not in _BETWEEN_NAMES and _is_short(plain[1])
    if short and plain[0] in ANNOUNCING:
        return span.split()[1].strip(_SIGNS).islower()
    return not span[0].isdecimal() and is_day(span) and stands_alone(span)


def _is_day_beside(before: str, after: str, word: str) -> bool:
    """True for a weekday or a month beside a word in small letters: `every Friday`, `Fridays`."""
    if word.endswith("days") and is_day_name(word[:-1]):
        return True
    if len(word) < _LEAST_LETTERS or not (is_day_name(word) or may_be_near(word)):
        return False
    return _is_no_name(before) or (after.islower() and _is_no_name(after))


def _is_short(word: str) -> bool:
    """True for a weekday that is cut to two or three letters."""
    return is_short_weekday(word) or (len(word) == LEAST_LETTERS and is_weekday(word))


def _is_counted(number: str, before: str, word: re.Match[str]) -> bool:
    """True for days, weeks or months that are counted: `10 days`, `in fourteen days`, `a week`."""
    typed = word.group()
    if fold_word(typed).strip(_SIGNS) not in length_words():
        return False
    if number == "a":
        return typed.islower()
    return number.isdecimal() or (before.islower() and number not in _BETWEEN_NAMES)


def _is_no_name(word: str) -> bool:
    """True for a word that is hardly part of a name: in small letters, with a digit, a sign."""
    plain = fold_word(word).strip(_SIGNS)
    if plain in _BETWEEN_NAMES or "&" in word:
        return False
    return word.islower() or not any(char.isalpha() for char in word)


def _names_a_day_within(found: re.Match[str]) -> bool:
    if found["first"]:
        if found["first"].istitle() and found["last"].islower():
            return False  # `So-mi`
        return are_weekdays(
            fold_word(found["first"]), fold_word(found["last"]), small=found["first"].islower()
        )
    word_typed = found["word"] or ""
    word = fold_word(found["after"] or found["mid"] or word_typed)
    if word in OTHER_CALENDARS:
        return bool(found["after"] or found["before"])
    if (found["after"] or found["before"]) and len(word) > _SHORTEST_NAME and is_month(word):
        return True
    return (
        len(word) >= _LEAST_LETTERS
        and (is_day_name(word) or (is_long_without_case(word) and is_weekday(word)))
        and (found["mid"] is not None or is_small(word_typed) or is_long_without_case(word))
    )
