"""The language of a text in another script than its document, so that it is read aloud right.

Some scripts are used by one language only; for the others the tag names the script (`und-Arab`),
because the language is not known.
"""

from __future__ import annotations

import unicodedata

from andfacil.domain.values.language_tags import LanguageTag

_SCRIPTS = {
    "ARABIC": "und-Arab",
    "ARMENIAN": "hy",
    "BENGALI": "und-Beng",
    "CJK": "und-Hani",
    "CYRILLIC": "und-Cyrl",
    "DEVANAGARI": "und-Deva",
    "ETHIOPIC": "und-Ethi",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KANNADA": "kn",
    "KATAKANA": "ja",
    "KHMER": "km",
    "LAO": "lo",
    "MALAYALAM": "ml",
    "MYANMAR": "my",
    "ORIYA": "or",
    "SINHALA": "si",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAI": "th",
}
"""The first word of a letter's Unicode name, and the tag."""

_OWN_SCRIPTS = {
    "ar": "ARABIC",
    "am": "ETHIOPIC",
    "be": "CYRILLIC",
    "bg": "CYRILLIC",
    "bn": "BENGALI",
    "el": "GREEK",
    "fa": "ARABIC",
    "he": "HEBREW",
    "hi": "DEVANAGARI",
    "ja": "CJK",
    "ko": "HANGUL",
    "mk": "CYRILLIC",
    "mr": "DEVANAGARI",
    "ne": "DEVANAGARI",
    "ru": "CYRILLIC",
    "sr": "CYRILLIC",
    "uk": "CYRILLIC",
    "ur": "ARABIC",
    "zh": "CJK",
}

ENOUGH = 400
"""Letters of a text that are looked at."""


def passage_language(text: str, document: str) -> str:
    """The BCP 47 tag of a passage; empty when it is in the script of its document.

    `document` is the document's tag. Japanese is known by its kana, which no other language has.
    """
    if text.isascii():
        return ""
    counts: dict[str, int] = {}
    for char in text[:ENOUGH]:
        if not char.isascii() and char.isalpha():
            script = unicodedata.name(char, "").split(" ")[0]
            counts[script] = counts.get(script, 0) + 1
    if not counts:
        return ""
    own = LanguageTag.read(document).language
    latin = sum(char.isascii() and char.isalpha() for char in text[:ENOUGH])
    kana = counts.get("HIRAGANA", 0) + counts.get("KATAKANA", 0)
    script = max(counts, key=lambda name: (counts[name], name))
    if kana:
        script = "HIRAGANA"
    tag = _SCRIPTS.get(script, "")
    at_home = _OWN_SCRIPTS.get(own) == script or tag == own
    return "" if at_home or latin > sum(counts.values()) else tag
