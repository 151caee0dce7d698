"""Measures of a room: how high its picture is, and how far from it the last seat is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from andfacil.ui.base.settings import Setting
from andfacil.ui.style.measures import ASSUMED_RATIO

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

FOOT = 0.3048
"""In metres."""

UNITS = {
    **{"m": 1.0, "cm": 0.01, "mm": 0.001, "م": 1.0, "سم": 0.01},
    **dict.fromkeys(("ft", "feet", "foot", "'", "′"), FOOT),
    **dict.fromkeys(("in", "inch", "inches", '"', "″"), FOOT / 12),
}
"""Units that may follow a number, in metres."""

POINTS = ".,\N{ARABIC DECIMAL SEPARATOR}"
LENGTH = re.compile(rf"(\d+(?:[{POINTS}]\d+)?)\s*([^\d\s{POINTS}]*)")
_POINTED = re.compile(f"[{POINTS}]")
LEAST_IMAGE, MOST_IMAGE = 0.1, 20.0
LEAST_SEAT, MOST_SEAT = 0.3, 120.0
LEAST_RATIO, MOST_RATIO = 3.0, 12.0
"""Nobody sits nearer than three image heights for long, and beyond twelve no board can be read."""

UNKNOWN, LEFT_OUT = "", "left-out"
"""In the settings: this screen's room was never asked about; it was, and nobody wanted to say."""


class Measures(NamedTuple):
    """Height of the picture, and from it to the farthest seat, both in metres."""

    image: float
    seat: float

    @property
    def ratio(self) -> float:
        """The farthest seat in image heights, as the type is sized for; never below 3."""
        return max(LEAST_RATIO, self.seat / self.image)

    @property
    def is_possible(self) -> bool:
        """False where one of the two cannot be meant."""
        image = LEAST_IMAGE <= self.image <= MOST_IMAGE
        return image and LEAST_SEAT <= self.seat <= MOST_SEAT

    @property
    def is_readable(self) -> bool:
        """False where the last seat is too far off for any board."""
        return self.seat / self.image <= MOST_RATIO


def read_length(text: str, *, feet: bool = False) -> float | None:
    """`2.5`, `2,5 m`, `250 cm`, `8 ft`, `8' 6"` in metres; a bare number is metres, or `feet`."""
    rest, total = text.strip().casefold(), 0.0
    if not rest:
        return None
    while rest:
        found = LENGTH.match(rest)
        if found is None:
            return None
        unit = found[2] or ("ft" if feet else "m")
        if unit not in UNITS:
            return None
        total += float(_POINTED.sub(".", found[1])) * UNITS[unit]
        rest = rest[found.end() :].strip()
    return total


def in_feet() -> bool:
    """True where people here measure rooms in feet."""
    return QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


def length_words(metres: float, *, feet: bool) -> str:
    """A length as people here say it: `2.5 m`, `8.2 ft`; to be read again by `read_length`."""
    number = metres / FOOT if feet else metres
    shown = QLocale.c().toString(round(number, 1), "g", 6)
    point = QLocale().decimalPoint()
    unit = "ft" if feet else QCoreApplication.translate("Measure", "m")
    return f"{shown.replace('.', point)} {unit}"


def reach_words(measures: Measures | None, *, feet: bool) -> str:
    """How far away the room can be read."""
    translate = QCoreApplication.translate
    if measures is None:
        words = translate("Measure", "Readable to {number} image heights")
        return words.format(number=f"{ASSUMED_RATIO:g}")
    distance = length_words(measures.ratio * measures.image, feet=feet)
    return translate("Measure", "Readable to {distance}").format(distance=distance)


def _setting(identity: str) -> Setting[str]:
    return Setting(f"room/measures/{identity}", UNKNOWN, str, _makes_sense)


def recall(settings: QSettings, identity: str) -> Measures | None:
    """The measures of the room with this screen; None where nobody took them."""
    return _read(_setting(identity).read(settings))


def is_asked_about(settings: QSettings, identity: str) -> bool:
    """True once somebody was asked to measure the room with this screen."""
    return _setting(identity).read(settings) != UNKNOWN


def remember(settings: QSettings, identity: str, measures: Measures | None) -> None:
    """Keep the measures for this screen; None keeps that there are none."""
    words = f"{measures.image:.3f} {measures.seat:.3f}" if measures else LEFT_OUT
    _setting(identity).write(settings, words)


def _read(words: str) -> Measures | None:
    try:
        image, seat = (float(part) for part in words.split())
    except ValueError:
        return None
    measures = Measures(image, seat)
    return measures if measures.is_possible and measures.is_readable else None


def _makes_sense(words: str) -> bool:
    return words in {UNKNOWN, LEFT_OUT} or _read(words) is not None
