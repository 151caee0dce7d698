"""The threads between solutions and needs, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.cards import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.room import RoomSolution


class Link(NamedTuple):
    """A thread: a solution and a need that it meets or breaks; solid once it is agreed."""

    solution: CardId
    need: CardId
    breaks: bool
    solid: bool


def links_of(card: RoomSolution) -> Iterator[Link]:
    """The links of one solution; a parked or rejected one has none."""
    if card.status in {Status.DRAFT, Status.AGREED}:
        solid = card.status is Status.AGREED
        for refs, breaks in ((card.meets, False), (card.breaks, True)):
            for need in refs:
                yield Link(card.ref, need, breaks, solid)
