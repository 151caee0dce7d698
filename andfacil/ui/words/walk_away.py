"""What the private answers before signing ask of the facilitator, who alone reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.domain.values.cards import Better, Side

if TYPE_CHECKING:
    from collections.abc import Iterator


def walk_away_words(a: Better | None, b: Better | None) -> str:
    """What to do about the answers; empty where none was given."""
    return " ".join(_sentences(a, b))


def _sentences(a: Better | None, b: Better | None) -> Iterator[str]:
    translate = QCoreApplication.translate
    words = {
        Better.NOT_SURE: translate("WalkAway", "{side} is not sure: what would make it better?"),
        Better.NO: translate(
            "WalkAway", "{side} says no: talk apart, or end well without an agreement today."
        ),
    }
    for side, answer in zip(Side, (a, b), strict=True):
        if answer in words:
            yield words[answer].format(side=side.value)
    if a is Better.YES and b is Better.YES:
        yield translate("WalkAway", "For both it is better than what they would do without it.")
