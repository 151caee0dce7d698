"""What a salvage says: one sentence for each kind of loss, with the refs of the cards concerned."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Side
from andfacil.domain.values.ids import NUMBERED_ID, PREFIXES, by_number
from andfacil.store.contents import shown_id
from andfacil.store.problems import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.domain.values.cards import CardId


class Loss(Enum):
    """The sentences, worst first; each names the cards, the tables or a count that it is about."""

    CUT_SHORT = "{name} was cut short: {about} of its pages are missing at the end."
    OTHER_BYTES = "In {name}, other bytes stand before or after the session; they are left out."
    LOST_NAMES = "In {name}, the session's names cannot be read; they are put in anew."
    LOST_CLOCK = "In {name}, nothing is left of the times of the phases; they begin anew."
    LOST_NOTED = (
        "In {name}, what was noted in private for both sides, or ticked while the agreement was"
        " read back, may be left out."
    )
    LOST_CARD = "In {name}, these cannot be read; they are left out: {about}"
    NOTHING_LEFT = (
        "In {name}, nothing is left of these; if they were there, they are left out: {about}"
    )
    LATER = (
        "In {name}, the end of the history cannot be read; later cards may be left out, from these "
        "on: {about}"
    )
    LOST_ROWS = (
        "In {name}, parts of these tables cannot be read; cards in them may be left out: {about}"
    )
    NO_HISTORY = (
        "Of the history of {name} nothing can be read: look whether all cards are as they were."
    )
    LOST_ENTRIES = (
        "In {name}, {about} entries of the history cannot be read; cards may be left out, or be as "
        "they were before."
    )
    BROKEN_HISTORY = "In {name}, the history does not hold together; cards may not be as they were."
    NOT_IN_HISTORY = "In {name}, the history knows nothing of these; they are left out: {about}"
    LOST_LINKS = "In {name}, these point at cards that are left out; those links are cut: {about}"
    UNSURE = (
        "In {name}, these are not as what is left of the history says; look at them again: {about}"
    )
    NOT_COMPARED = (
        "In {name}, nothing is left of the history of these; look whether they are as they were: "
        "{about}"
    )
    FROM_HISTORY = (
        "In {name}, these cannot be read; they are taken from the history instead: {about}"
    )


_NOT_CARDS = {Loss.CUT_SHORT, Loss.LOST_ENTRIES, Loss.LOST_ROWS}


class Report:
    """The losses found so far, and what each is about."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._about: dict[Loss, list[str]] = {}

    def note(self, loss: Loss, *about: str) -> None:
        """Note a loss, and what it is about: ids, tables or a count."""
        noted = self._about.setdefault(loss, [])
        noted.extend(one for one in about if one not in noted)

    def problems(self) -> tuple[Damaged, ...]:
        """One sentence for each kind of loss, worst first."""
        return tuple(
            Damaged(
                self._name,
                loss.value,
                about=", ".join(
                    self._about[loss] if loss in _NOT_CARDS else _runs(self._about[loss])
                ),
            )
            for loss in Loss
            if loss in self._about
        )


def unnumbered(used: Iterable[CardId]) -> Iterator[CardId]:
    """The numbers below the highest used one of each prefix that no card is known to have had."""
    used = set(used)
    for prefix, highest in _highest(used).items():
        for number in range(1, highest):
            card_id = f"{prefix}{number}"
            if not {card_id, f"retired:{card_id}"} & used:
                yield card_id


def next_numbers(used: Iterable[CardId]) -> list[CardId]:
    """The first id of each kind that nothing is known of."""
    highest = _highest(used)
    prefixes = (*(side.value for side in Side), *PREFIXES.values())
    return [f"{prefix}{highest.get(prefix, 0) + 1}" for prefix in prefixes]


_MOST_NUMBERS = 2_000
"""A number above it is taken for a damaged one: no board has so many cards of a kind."""


def _highest(used: Iterable[CardId]) -> dict[str, int]:
    highest: dict[str, int] = {}
    for card_id in used:
        found = NUMBERED_ID.fullmatch(card_id)
        if found and len(found[2]) < 7 and int(found[2]) <= _MOST_NUMBERS:
            highest[found[1]] = max(highest.get(found[1], 0), int(found[2]))
    return highest


def _runs(ids: Iterable[CardId]) -> Iterator[str]:
    """The ids in order, three and more in a row as "A2–A14"."""
    shown = sorted({shown_id(card_id) for card_id in ids}, key=by_number)
    run: list[CardId] = []
    for card_id in shown:
        if run and not _follows(run[-1], card_id):
            yield _run(run)
            run = []
        run.append(card_id)
    if run:
        yield _run(run)


def _run(run: list[CardId]) -> str:
    return ", ".join(run) if len(run) < 3 else f"{run[0]}–{run[-1]}"


def _follows(before: CardId, after: CardId) -> bool:
    first, second = NUMBERED_ID.fullmatch(before), NUMBERED_ID.fullmatch(after)
    return bool(
        first
        and second
        and before.rstrip("0123456789") == after.rstrip("0123456789")
        and int(second[2]) == int(first[2]) + 1
    )
