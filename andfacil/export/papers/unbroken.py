"""What stays on one line: names, dates, amounts with their unit.

Between its words stands a no-break space, and between Chinese or Japanese characters, which have
no space, a word joiner. Refs and dates that andfacil writes have theirs from the beginning; what
people typed gets it when it is laid out, so that the words themselves stay as they were typed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from andfacil.session_words import TRADITIONAL, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable

GLUE = "\N{NO-BREAK SPACE}"
JOINER = "\N{WORD JOINER}"

NAME_WORDS, NAME_LETTERS = 3, 24
"""A name has at most so many words and letters; what is longer is a description."""

PARTICLE = 3
"""Letters of a word that does not count: von, der, Dr, &."""

KNOWN_LETTERS = 32
"""Letters of the name of a person among the parties, which surely is one."""

WIDE_NAME = 8
"""The same in Chinese and Japanese characters."""

SHORT_UNIT = 3
"""Letters of a unit that needs no list: kg, min, dBA, Uhr."""

_LONGER_UNITS = (
    r"million|billion|Mio\.?|Mrd\.?|kWh|MWh|GWh|km/h|m/s|mg/l|µg/l|l/s|m[²³]/[sdh]|dB\(A\)|Euro"
    r"|euros?|EUR/[a-zA-Z]+|days?|hours?|weeks?|months?|years?|minutes?|nights?|Tage|Stunden"
    r"|Wochen|Monate|Jahre|Minuten|jours?|heures?|mois|semaines|años|días|horas|meses|anos|dias"
)
_AMOUNTS = re.compile(
    r"(?<=[<>≤≥≈±~§€$£¥₹₪№]) (?=\d)"
    r"|(?<=\d) (?=[%‰°€$£¥₹₪])"
    r"|(?<=\d) (?=\d{3}(?!\d))"
    rf"|(?<=\d)(?<!{GLUE}\d{{4}}) "
    rf"(?=(?:[^\W\d_]{{1,{SHORT_UNIT}}}[²³]?|{_LONGER_UNITS})(?![\w/²³]))"
)
_BETWEEN_NAMES = re.compile(r"(\s*[,;/&+،؛]\s+|[、，；・／]|\s*\n\s*)")


def whole_names(line: str) -> str:
    """A line that says who, with each of its names in one piece."""
    parts = _BETWEEN_NAMES.split(line)
    return "".join(_whole_name(part) if at % 2 == 0 else part for at, part in enumerate(parts))


def whole_known_names(text: str, known: Iterable[str]) -> str:
    """A text with each of the `known` names in one piece."""
    for name in known:
        if " " in name and len(name) <= KNOWN_LETTERS:
            text = text.replace(name, name.replace(" ", GLUE))
    return text


def _whole_name(part: str) -> str:
    words = [word for word in part.split() if len(word) > PARTICLE]
    if len(part) > NAME_LETTERS or len(words) > NAME_WORDS:
        return part
    if len(part) <= WIDE_NAME and any(unicodedata.east_asian_width(c) == "W" for c in part):
        part = JOINER.join(part)
    return part.replace(" ", GLUE)


def whole_amounts(line: str, language: str) -> str:
    """A line with each date and amount in one piece; dates are those of its language."""
    if not any(map(str.isdigit, line)):
        return line
    line = _dates(words_for(language).language).sub(_in_one_piece, line)
    return _AMOUNTS.sub(GLUE, line)


def _in_one_piece(found: re.Match[str]) -> str:
    whole = found.group()
    return JOINER.join(whole) if " " not in whole and "月" in whole else whole.replace(" ", GLUE)


@cache
def _dates(language: str) -> re.Pattern[str]:
    """Days, months and years that stand together: "1er mai 2027", "March 31, 2027"."""
    words = words_for(language)
    if language in {"ja", "zh", TRADITIONAL}:
        return re.compile(r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?")
    month = "|".join(
        re.escape(name) for name in sorted(words.month_names, key=lambda m: (-len(m), m))
    )
    gap = f"[ {GLUE}]"
    month, of, year = f"ב?(?:{month})", f"(?:de{gap})?", rf"(?:,?{gap}(?:de{gap})?\d{{4}})"
    day = r"\d{1,2}(?:\.|er|º|ª|st|nd|rd|th)?"
    return re.compile(
        rf"(?<!\w){day}{gap}{of}{month}\.?{year}?(?!\w)"
        rf"|(?<!\w){month}\.?{gap}{day}(?!\w){year}?(?!\w)"
        rf"|(?<!\w){month}\.?{gap}{of}\d{{4}}(?!\w)"
    )
