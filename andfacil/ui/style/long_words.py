"""A word wider than its line: where it is divided, with a hyphen, instead of after any letter.

Between syllables as most European languages have them: before the last consonant ahead of a vowel,
letters that are one sound (`sch`, `ch`, `th`, `qu`) staying together. At least three letters are
on either side. Where the writer has put soft hyphens, those count alone. The paper has the patterns
of each language (`export.pdf.shaping.syllables`), which take up to a second to read: too long for
a screen that is painted at every key.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from itertools import pairwise

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
LEAST_LETTERS = 12
"""A shorter word is wider than its line only where hardly any letter has room."""
_LEAST_PART = 3
_WORD = re.compile(rf"[^\W\d_\u0590-\uffff]{{{LEAST_LETTERS},}}")
_PIECE = re.compile(r"\S+")
_VOWELS = frozenset("aeiouyæøœаеёиоуыэюяіїєαεηιουω")
_ONE_SOUND = ("sch", "ch", "ck", "ph", "th", "sh", "qu", "gn", "lh", "nh")
_SOFT_ONSETS = frozenset("lrлрλρ")
"""After another consonant they begin the syllable with it: `pro`, `bla`."""
_APART = frozenset({"tl", "dl", "тл", "дл"})
_BEFORE_THEM = frozenset("bcdfgkptvбвгдкптфβγδκπτφ")


def divided(text: str, too_wide: Callable[[str], bool]) -> str:
    """`text` with soft hyphens in every word that is `too_wide` for a line."""
    if SOFT_HYPHEN in text or not _WORD.search(text):
        return text
    return _PIECE.sub(lambda piece: _divided_piece(piece.group(), too_wide), text)


def _divided_piece(piece: str, too_wide: Callable[[str], bool]) -> str:
    if len(piece) < LEAST_LETTERS or not too_wide(piece):
        return piece
    from andfacil.export.pdf.shaping.syllables import is_address  # for such words alone

    return piece if is_address(piece) else _WORD.sub(_hyphened, piece)


def _hyphened(found: re.Match[str]) -> str:
    word = found.group()
    return SOFT_HYPHEN.join(word[one:two] for one, two in pairwise([0, *places(word), len(word)]))


def places(word: str) -> list[int]:
    """Where in `word` a line may end with a hyphen."""
    plain = [unicodedata.normalize("NFD", char.lower())[0] for char in word]
    vowels = [at for at, char in enumerate(plain) if char in _VOWELS]
    found = []
    for before, vowel in pairwise(vowels):
        if vowel - before > 1:
            at = _onset("".join(plain), before + 1, vowel)
            if _LEAST_PART <= at <= len(word) - _LEAST_PART:
                found.append(at)
    return found


def _onset(plain: str, start: int, vowel: int) -> int:
    """Where the syllable of a vowel begins; consonants stand from `start` on."""
    for sound in _ONE_SOUND:
        if plain.endswith(sound, start, vowel):
            return vowel - len(sound)
    pair = vowel - 2
    onset = plain[vowel - 1] in _SOFT_ONSETS and plain[pair] in _BEFORE_THEM
    if pair >= start and onset and plain[pair : pair + 2] not in _APART:
        return pair
    return vowel - 1
