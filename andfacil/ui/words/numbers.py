"""Numbers as the language of the windows writes them, with one kind of digits in all windows.

Refs, keys, times and counts have European digits in every language, as the line is typed with
them; so what the locale writes with digits of its own (Arabic, Persian) gets these as well.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication, QLocale


def same_digits(words: str) -> str:
    """`words` with European digits in place of others."""
    if words.isascii():
        return words
    return "".join(
        str(unicodedata.decimal(char)) if unicodedata.category(char) == "Nd" else char
        for char in words
    )


def number_words(number: int) -> str:
    """A number with its thousands apart: "25,000"."""
    return same_digits(QLocale().toString(number))


def percent_words(percent: float) -> str:
    """A share in percent, rounded: "67%"."""
    words = QCoreApplication.translate("Numbers", "{percent}%")
    return words.format(percent=round(percent))
