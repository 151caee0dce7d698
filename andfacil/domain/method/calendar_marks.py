"""What a calendar knows an entry by: its identity, and how often and when it was changed last.

The identity is made of the session's and the card's own ids, so that nothing that can be mended, a
title, a name or a day, makes another entry of it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.domain.values.cards import Commitment, Details

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.method.moves import Recorded
    from andfacil.domain.values.cards import AnyCard, CardId


class Mark(NamedTuple):
    """How often an entry was changed since it was made, and when (UTC) for the last time."""

    sequence: int
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class CalendarMarks:
    """The id of the session, and the mark of each of its cards that can be in a calendar."""

    session: str
    marks: dict[CardId, Mark] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The marks as values that JSON can hold."""
        marks = {card: [mark.sequence, mark.at.isoformat()] for card, mark in self.marks.items()}
        return {"session": self.session, "marks": marks}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> CalendarMarks:
        """The marks that `to_json` gave."""
        marks = values["marks"].items()
        read = {card: Mark(count, dt.datetime.fromisoformat(at)) for card, (count, at) in marks}
        return cls(values["session"], read)


def calendar_marks(session: str, journal: Iterable[Recorded]) -> CalendarMarks:
    """The marks of the session with the id `session`, from its whole journal."""
    marks: dict[CardId, Mark] = {}
    for entry in journal:
        for change in entry.edit.changes:
            card = change.after or change.before
            if not isinstance(card, Commitment | Details):
                continue
            if _entry(change.before) == _entry(change.after):
                continue
            known = marks.get(card.id)
            marks[card.id] = Mark(known.sequence + 1 if known else 0, entry.at)
    return CalendarMarks(session, marks)


def _entry(card: AnyCard | None) -> tuple[object, ...]:
    """What a calendar shows of a card."""
    if isinstance(card, Commitment):
        return (card.text, card.owner, card.by, card.solution, card.how_we_will_know, card.if_then)
    if isinstance(card, Details):
        return (card.title, card.review_date, card.place, card.language)
    return ()
