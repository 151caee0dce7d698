"""Words about cards that the desk alone sees, and how a ref is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from andfacil.ui.words.numbers import same_digits

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable


def hidden_words() -> str:
    """What is said of a card that waits to be revealed."""
    return QCoreApplication.translate("Board", "hidden until revealed")


def again_words() -> str:
    """What is said of a card that has changed since it was signed."""
    return QCoreApplication.translate("Board", "to be confirmed again")


def hidden_word() -> str:
    """The same in one word."""
    return QCoreApplication.translate("Board", "hidden")


def covered_words() -> str:
    """Shown in place of private words while everybody sees the desk's screen."""
    return QCoreApplication.translate("Board", "hidden while the screen is mirrored")


def day_words(day: dt.date) -> str:
    """A day as people here write it in short: 31 Jan 2027."""
    form = QCoreApplication.translate("Dates", "d MMM yyyy", "the order of day, month and year")
    return same_digits(QLocale().toString(QDate(day.year, day.month, day.day), form))


def spoken_ref(ref: str) -> str:
    """A ref as it is written on a card: `AND 3` for AND3, and as it is where it says so already."""
    return f"AND {ref[3:].lstrip()}" if ref.startswith("AND") else ref


def capital_first(words: str) -> str:
    """The words with a capital at their beginning; capitals within them (German nouns) stay."""
    return words[:1].upper() + words[1:]


def kept_together(ref: str) -> str:
    """A ref as it is said, for words of several lines: its number stays beside its letters."""
    return ref.replace(" ", "\N{NO-BREAK SPACE}")


def spoken_refs(refs: Iterable[str], between: str = ", ") -> str:
    """Several refs as they are written on cards: `A1, AND 3`."""
    return between.join(map(spoken_ref, refs))


def grouped(digits: str) -> str:
    """A fingerprint in groups of four, so that two people can compare it aloud."""
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))


def count_words(count: int) -> str:
    """How many cards are selected."""
    return QCoreApplication.translate("Several", "{count} cards selected").format(count=count)
