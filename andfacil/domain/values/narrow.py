"""Signs as keyboards and other programs write them: wide, unseen, or only alike.

Full-width forms and the signs of other scripts count as the signs of the grammar: an input method
for Chinese or Japanese types `：`, an Arabic keyboard `؟` and `،`, an office program turns `-` into
`–`. What nobody sees counts as nothing. A letter that only looks like the `a` of side A is no
`a`: a line that begins with one is a fault, for it would land on the side of the target.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from andfacil.domain.values.text import is_unseen

WIDE_MARKS = ">/=@"
"""Signs between the parts of a line; in their wide forms they count without spaces as well."""

_SIGNS = {
    ":": "៖∶꞉︰ː˸׃։፦፡⁚܃܄᛬᠃᠉ꓽःઃ܅܆܇܈܉፥᠄꛴⦂∷⁝⁞ˑ⫶𒑱𝪊",
    "!": "ⵑꜟ⵰❗❕ǃꜝ‼⁉՜߹᥄❢❣⹓႟꩷𞥞",
    "?": "؟❓❔⸮፧՞᥅꘏⁇⁈ʔɁॽ\N{GREEK QUESTION MARK}⳺⳻⹔꛷𑅃𞥟",
    "+": "➕﬩✚ᐩ",
    "-": "−‐‑‒–—―⁻➖",
    "~": "〜∼˜⁓∿",
    ",": "،、､⸲",
    ".": "。｡․",
    "'": "’‘ʼ",
}
"""Each sign of the grammar, and what is typed for it beside its full-width forms."""
_NARROW = {other: sign for sign, others in _SIGNS.items() for other in others}

SLIPS, BARS = ";；﹔︔؛⁏⸵፤꛶¡¿‽⸘🙹🙺🙻", "|¦│￤"
"""Signs that are none of the grammar's and are typed for one of them, next to it on keyboards."""

_ALIKE = {
    "a": "аαɑᴀꭺꓮⲁ⍺∀ꬰ🅰🅐Ꭺᗅ𖽀ɐⱯ",
    "b": "þȸ฿₿вьбβʙᏼꮟꓐⲃßɓƅ🅱🅑ᏴᏏᑲᖯᗷ𐊡ъѣҍ",
    "p": "⍴ᑭᖰ𐊕рρᴘꓑⲣƿ🅿🅟Ꮲ",
    "n": "ոпⲛꓠɴην",
    "d": "ԁꓒᴅɗ",
    "o": "оοօⲟꓳᴏσ",
}
"""Letters of other scripts that look like those of the grammar (after Unicode's confusables)."""
_LATIN = {other: letter for letter, others in _ALIKE.items() for other in others}
_NAMED = re.compile(r"LETTER (?:SMALL CAPITAL )?([ABPNDO])(?: WITH .*)?")


@lru_cache(maxsize=4096)
def narrow(char: str) -> str:
    """The character that the grammar reads for `char`: a narrow sign, an ASCII digit or letter.

    Wide `>`, `/` and `=` stay as they are: see `WIDE_MARKS`.
    """
    if char.isascii():
        return char
    if char in _NARROW:
        return _NARROW[char]
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    if unicodedata.decomposition(char).startswith(("<wide>", "<small>", "<vertical>")):
        form = unicodedata.normalize("NFKC", char)
        if len(form) == 1 and form not in WIDE_MARKS:
            return _NARROW.get(form, form)
    return char


def read_as(typed: str) -> str:
    """`typed` in narrow signs and ASCII digits, character for character."""
    return typed if typed.isascii() else "".join(map(narrow, typed))


def seen_as(typed: str) -> str:
    """`typed` as the grammar reads it: in narrow signs, without what nobody sees."""
    return "".join(narrow(char) for char in typed if not is_unseen(char))


@lru_cache(maxsize=4096)
def latin_alike(char: str) -> str:
    """The small Latin letter of the grammar that `char` looks like; `char` itself without one."""
    if char.isascii():
        return char.lower()
    small = char.lower()
    if small in _LATIN or char in _LATIN:
        return _LATIN.get(small) or _LATIN[char]
    base = unicodedata.normalize("NFKD", small).casefold().strip("()")[:1]
    if base.isascii() and base.isalnum():
        return base
    named = _NAMED.search(unicodedata.name(char, ""))
    return named[1].lower() if named else _LATIN.get(base, char)
