"""Ids and refs: how cards are numbered, so that no number is ever used twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import (
    Assumption,
    CaucusNote,
    Clash,
    Commitment,
    GoneOn,
    Need,
    Parked,
    Position,
    Side,
    Signing,
    Solution,
)

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Card, CardId

NEED_REF = re.compile(r"[AB][1-9][0-9]*")
SOLUTION_REF = re.compile(r"AND[1-9][0-9]*")
REF = re.compile(f"{NEED_REF.pattern}|{SOLUTION_REF.pattern}")
SHA_256 = re.compile(r"[0-9a-f]{64}")
NUMBERED_ID = re.compile(r"(?:retired:)?([A-Z]+)([1-9][0-9]*)")

PREFIXES: dict[type[Card], str] = {
    Solution: "AND",
    Position: "Q",
    Commitment: "C",
    Parked: "P",
    Assumption: "S",
    Clash: "X",
    CaucusNote: "N",
    GoneOn: "G",
    Signing: "V",
}
"""The letters before a card's number; needs take their side's letter."""


def is_ref(card_id: CardId) -> bool:
    """True for a ref, which is said aloud; false for the ids of all other cards."""
    return REF.fullmatch(card_id) is not None


def by_number(card_id: CardId) -> tuple[str, int, str]:
    """A key for sorting: A2 before A10, all of A before all of B."""
    return card_id.rstrip("0123456789"), len(card_id), card_id


class Numbers:
    """The highest number ever used for each prefix.

    It only grows: undoing an addition does not free the ref, because people have said it aloud.
    """

    def __init__(self) -> None:
        self._highest: dict[str, int] = {}

    def copy(self) -> Numbers:
        """A copy, so that trying something out uses up no numbers."""
        same = Numbers()
        same._highest = dict(self._highest)
        return same

    def note(self, card_id: CardId) -> None:
        """Remember that this id, or the ref that it retires, has been used."""
        found = NUMBERED_ID.fullmatch(card_id)
        if found:
            prefix, number = found[1], int(found[2])
            self._highest[prefix] = max(self._highest.get(prefix, 0), number)

    def next_id(self, of_class: type[Card], side: Side | None = None) -> CardId:
        """The next free id for a card of this class; for a need, the next ref of `side`."""
        prefix = side.value if of_class is Need and side else PREFIXES[of_class]
        return f"{prefix}{self._highest.get(prefix, 0) + 1}"
