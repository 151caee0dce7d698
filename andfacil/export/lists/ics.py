"""Commitments and the review date for a calendar (ICS, RFC 5545).

Each is an all-day event that does not block the day. A to-do would fit better, but Outlook, Google
Calendar and most phones ignore to-dos in a file. What has no date is left out; the paper names it.

An entry's identity is made of the session's and the card's own ids, so that a calendar with an
earlier file changes its entry and makes no second one. SEQUENCE and DTSTAMP are the number and the
time of the changes to it in the journal (RFC 5545, 3.8.7). There is no METHOD: that would make the
file an invitation, which needs an organizer. A day before, the calendar reminds.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event

from andfacil import __version__
from andfacil.domain.board.privacy import public_board
from andfacil.domain.method.calendar_marks import Mark
from andfacil.domain.values.cards import Commitment, Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.values.text import clean_block, clean_text
from andfacil.export.papers.versions import document_version
from andfacil.session_words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.method.calendar_marks import CalendarMarks
    from andfacil.domain.values.cards import CardId
    from andfacil.session_words import Words

REVIEW = "review"
"""The id of the review, as a commitment has its own."""


def render_calendar(board: Board, marks: CalendarMarks | None = None) -> bytes:
    """The dated commitments of `board` and its review date.

    `marks` say which entries they are; without them, those of a board that comes from no file.

    Raises WorldProblem when there is no date: an empty calendar is not allowed.
    """
    board = public_board(board)
    events = list(_events(board, words_for(board.details.language), marks))
    if not events:
        raise WorldProblem(
            "There is nothing for a calendar yet: no commitment has a date, nor has the review."
        )
    calendar = Calendar()
    calendar.add("prodid", f"-//andfacil//andfacil {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", clean_text(board.details.title))
    for event in events:
        _remind(event)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _events(board: Board, words: Words, marks: CalendarMarks | None) -> Iterator[Event]:
    details = board.details
    for commitment in board.all_of(Commitment):
        if commitment.by is not None:
            owner = clean_text(commitment.owner)
            what = clean_text(commitment.text)
            event = _event(commitment.by)
            _identify(event, board, marks, commitment.id)
            event.add("summary", f"{what} ({owner})" if owner else what)
            event.add("description", _description(board, commitment, words))
            yield event
    if details.review_date is not None:
        event = _event(details.review_date)
        _identify(event, board, marks, details.id)
        event.add("summary", words("list.review_of", title=clean_text(details.title)))
        if place := clean_text(details.place):
            event.add("location", place)
        yield event


def _event(day: dt.date) -> Event:
    event = Event()
    event.add("dtstart", day)
    if day < dt.date.max:
        event.add("dtend", day + dt.timedelta(days=1))  # the first day that is no longer part of it
    event.add("transp", "TRANSPARENT")
    return event


def _remind(event: Event) -> None:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event["summary"])
    alarm.add("trigger", -dt.timedelta(days=1))
    event.add_component(alarm)


def _description(board: Board, commitment: Commitment, words: Words) -> str:
    solution = board.get(commitment.solution) if commitment.solution else None
    served = f"{commitment.solution}: {getattr(solution, 'text', '')}" if solution else ""
    sign = commitment.how_we_will_know.strip()
    lines = (
        board.details.title,
        served,
        words("solution.know", sign=sign) if sign else "",
        commitment.if_then,
    )
    return "\n".join(clean_block(line) for line in lines if line.strip())


def _identify(event: Event, board: Board, marks: CalendarMarks | None, card: CardId) -> None:
    """What a calendar knows the entry by, and by which it takes a changed one for the newer."""
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    mark = marks.marks.get(card) if marks else None
    if marks is None or mark is None:
        frame, mark = _frame(board), Mark(document_version(board) - 1, _some_day(board))
    else:
        frame = marks.session
    event.add("uid", f"{frame}-{REVIEW if card == board.details.id else card}@andfacil")
    event.add("sequence", mark.sequence)
    event.add("dtstamp", min(mark.at.replace(microsecond=0), now))


def _some_day(board: Board) -> dt.datetime:
    """The time of entries without a journal: a day of the session, so that the bytes are equal."""
    details = board.details
    due = [c.by for c in board.all_of(Commitment) if c.by]
    days = [details.date] if details.date else [*due, *filter(None, [details.review_date])]
    return dt.datetime.combine(min(days, default=dt.date.min), dt.time(), dt.UTC)


def _frame(board: Board) -> str:
    """Sixteen digits in place of the session's id, for a board that comes from no file."""
    details = board.details
    frame = [details.title, *(details.party(side).name for side in Side)]
    return hashlib.sha256(json.dumps(frame).encode("ascii")).hexdigest()[:16]
