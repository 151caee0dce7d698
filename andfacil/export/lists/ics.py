"""Commitments and the review date for a calendar (ICS, RFC 5545).

Each is an all-day event that does not block the day. A to-do would fit better, but Outlook, Google
Calendar and most phones ignore to-dos in a file. What has no date is left out; the paper names it.

A commitment has the same id in every version, so that a calendar with an earlier file changes its
entry and makes no second one.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from andfacil import __version__
from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Commitment, Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.values.text import clean_block, clean_text
from andfacil.export.papers.versions import document_version
from andfacil.session_words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Details
    from andfacil.session_words import Words

REVIEW = "review"
"""The id of the review, as a commitment has its own."""


def render_calendar(board: Board) -> bytes:
    """The dated commitments of `board` and its review date.

    Raises WorldProblem when there is no date: an empty calendar is not allowed.
    """
    board = public_board(board)
    events = list(_events(board, words_for(board.details.language)))
    if not events:
        raise WorldProblem(
            "There is nothing for a calendar yet: no commitment has a date, nor has the review."
        )
    calendar = Calendar()
    calendar.add("prodid", f"-//andfacil//andfacil {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", clean_text(board.details.title))
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _events(board: Board, words: Words) -> Iterator[Event]:
    details = board.details
    stamp = _stamp(board)
    version = document_version(board)
    for commitment in board.all_of(Commitment):
        if commitment.by is not None:
            owner = clean_text(commitment.owner)
            what = clean_text(commitment.text)
            event = _event(details, commitment.id, commitment.by, stamp, version)
            event.add("summary", f"{what} ({owner})" if owner else what)
            event.add("description", _description(board, commitment, words))
            yield event
    if details.review_date is not None:
        event = _event(details, REVIEW, details.review_date, stamp, version)
        event.add("summary", words("list.review_of", title=clean_text(details.title)))
        if place := clean_text(details.place):
            event.add("location", place)
        yield event


def _event(
    details: Details, identity: str, day: dt.date, stamp: dt.datetime, version: int
) -> Event:
    event = Event()
    event.add("uid", f"{_session_digits(details)}-{identity}@andfacil")
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    if day < dt.date.max:
        event.add("dtend", day + dt.timedelta(days=1))  # the first day that is no longer part of it
    event.add("sequence", version - 1)
    event.add("transp", "TRANSPARENT")
    return event


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


def _stamp(board: Board) -> dt.datetime:
    """The time of the entries, in UTC: the day of the session, so that the bytes are the same."""
    details = board.details
    due = [c.by for c in board.all_of(Commitment) if c.by]
    days = [details.date] if details.date else [*due, *filter(None, [details.review_date])]
    return dt.datetime.combine(min(days, default=dt.date.min), dt.time(), dt.UTC)


def _session_digits(details: Details) -> str:
    """Sixteen digits that identify this session, whatever changes among its cards."""
    frame = [
        details.title,
        details.date.isoformat() if details.date else "",
        *(details.party(side).name for side in Side),
    ]
    return hashlib.sha256(json.dumps(frame).encode("ascii")).hexdigest()[:16]
