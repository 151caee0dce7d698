"""Days of the week that may be somebody's name as well: `Ana Freitag`, `Ana Friday`.

Nobody can tell which is meant, so it is asked. Names that many people bear stay names.
"""

from __future__ import annotations

import re
from functools import cache

from andfacil.domain.days.day_vocabulary import LEAST_LETTERS, day_language, fold_word, names_of
from andfacil.domain.days.han_days import weekday_sign
from andfacil.domain.days.known_words import (
    is_month,
    is_short_weekday,
    is_weekday,
    is_weekday_name,
)
from andfacil.domain.days.numbered_days import THAI_WEEKDAYS
from andfacil.domain.values.language_tags import LanguageTag
from andfacil.domain.values.narrow import seen_as

_NAMES = (
    "domingo sabato piątek sobota środa pátek sun thu tue don dom lun mar sam mit mie juma"
    " جمعة خميس أحد سبت اثنين שני שבת ראשון شنبه آدینه پیر सोम मंगल बुध गुरु शनि रवि"
    " সোম মঙ্গল বুধ শনি রবি சனி จันทร์ พุธ อาทิตย์"
)
"""Of many people; days of the week are written in small letters there, or hardly alone."""
_PARTICLES = frozenset({"van", "von", "de", "di", "del", "da", "der", "den", "la", "ben", "al"})
_VOWELS = frozenset("aeiouyаеиоуыэюяіє")
_WORD = re.compile(r"[^\s\d_.,;:!?()\[\]\\]+")
_LEAST_INFLECTED = 6
"""Letters of a weekday that has an ending: `Perjantaina`."""
_SIGNS = " ~≈.,;:!?()[]\"'“”«»„"
_BEFORE = ("ב", "ה", "ל")
"""Written onto a Hebrew word: on, the, to."""


def may_be_day_or_name(named: str, text: str, *languages: str) -> bool:
    """True where `text`, behind the beginning of a name, can be a weekday or the name's last word.

    What is cut short counts in the `languages` alone, or, without these, in any.
    """
    typed = seen_as(text).strip()
    if typed[:1] + typed[-1:] == "()" and weekday_sign(typed[1:-1]):
        return True  # `(金)`
    word = typed.strip(_SIGNS)
    if _WORD.fullmatch(word) is None:
        return False
    plain = fold_word(word)
    if plain == "cn" and (not languages or languages[0].startswith("vi")):
        return True
    if word in THAI_WEEKDAYS and plain not in _names():
        return True
    if plain.startswith("ב") and is_weekday_name(plain[1:]):
        return True
    if plain in _names() or (named.split() or [""])[-1].lower() in _PARTICLES:
        return False
    if is_short_weekday(plain) or len(plain) <= LEAST_LETTERS + (plain != plain.upper()):
        return _is_short(plain, languages)
    bare = plain[1:] if plain.startswith(_BEFORE) else plain
    if is_month(plain) or bare in _names():
        return False
    whole = any(is_weekday_name(plain[:end]) for end in range(_LEAST_INFLECTED, len(plain) + 1))
    return is_weekday_name(plain) or is_weekday_name(bare) or (whole and is_weekday(plain))


def _is_short(plain: str, languages: tuple[str, ...]) -> bool:
    """True for a weekday that is cut short; of two letters only one that nobody could speak."""
    if len(plain) < LEAST_LETTERS and not _VOWELS.isdisjoint(plain):
        return False
    if plain == plain.upper() or not is_weekday_name(plain):
        return False  # without capitals a short word is rather a name
    own = [day_language(LanguageTag.read(each).language) for each in languages]
    return not languages or any(plain in names_of(each).weekdays for each in own if each)


@cache
def _names() -> frozenset[str]:
    return frozenset(map(fold_word, _NAMES.split()))
