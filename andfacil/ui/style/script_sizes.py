"""How much larger type must be, by script, for its strokes to be told apart at the same seat."""

from __future__ import annotations

from bisect import bisect_right

from andfacil.domain.values.language_tags import LanguageTag

HAN, ARABIC, INDIC, LATIN = 1.25, 1.2, 1.15, 1.0
"""Against Latin letters (`method.md` 2.2): each further stroke of a sign costs some of its size."""

LARGER_LANGUAGES = {
    **dict.fromkeys(("zh", "ja", "ko", "yue"), HAN),
    **dict.fromkeys(("ar", "ur", "fa", "ps", "ug", "sd", "ckb"), ARABIC),
    **dict.fromkeys(("hi", "mr", "ne", "th", "km", "my", "lo", "si"), INDIC),
    **dict.fromkeys(("bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml"), INDIC),
}
"""By the language of a session, its subtags left out."""

BLOCKS: tuple[tuple[int, float], ...] = (
    (0x0000, LATIN),
    (0x0600, ARABIC),
    (0x0700, LATIN),
    (0x0750, ARABIC),
    (0x0780, LATIN),
    (0x0870, ARABIC),
    (0x0900, INDIC),  # Devanagari to Tibetan, Thai and Lao among them, then Myanmar
    (0x10A0, LATIN),
    (0x1100, HAN),  # the parts of Hangul
    (0x1200, LATIN),
    (0x1780, INDIC),  # Khmer
    (0x1800, LATIN),
    (0x2E80, HAN),
    (0x3000, LATIN),  # its punctuation has no strokes to tell apart
    (0x3040, HAN),
    (0xA000, LATIN),
    (0xA8E0, INDIC),
    (0xA900, LATIN),
    (0xA960, HAN),
    (0xA980, LATIN),
    (0xAA60, INDIC),
    (0xAA80, LATIN),
    (0xAC00, HAN),
    (0xD800, LATIN),
    (0xF900, HAN),
    (0xFB00, LATIN),
    (0xFB50, ARABIC),
    (0xFE00, LATIN),
    (0xFE70, ARABIC),
    (0xFEFF, LATIN),
    (0xFF66, HAN),
    (0xFFE0, LATIN),
    (0x20000, HAN),
    (0x3FFFE, LATIN),
)
"""Where in Unicode the signs of another size begin."""

LOOKED_AT = 2000
"""Letters; no card shows more of a text at once."""


def language_scale(language: str) -> float:
    """How much larger the words of a language (`ja`, `zh-Hans`) are than Latin ones; 1 and up."""
    return LARGER_LANGUAGES.get(LanguageTag.read(language).language, LATIN)


def text_scale(text: str) -> float:
    """How much larger a text must be than a Latin one: as much as its densest letter asks for."""
    if text.isascii():
        return LATIN
    codes = {ord(letter) for letter in text[:LOOKED_AT]}
    return max(BLOCKS[bisect_right(BLOCKS, (code, 9.0)) - 1][1] for code in codes)
