"""Signing: the board as it is now is kept in the session, with who signed it and when."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from andfacil.domain.board.ordering import next_order
from andfacil.domain.exchange.signed import last_signing, signed_content
from andfacil.domain.values.cards import Side, Signing, Solution, Status
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.ids import PREFIXES
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.open_points import OpenKind, open_points

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId


def next_version(board: Board) -> int:
    """The number of the version that would be signed next, counted from 1.

    No number comes twice, also where the paper that had it is not in this copy of the session.
    """
    last = last_signing(board)
    unused = int(board.numbers.next_id(Signing).removeprefix(PREFIXES[Signing]))
    return max(unused, last.version + 1 if last else 1)


def signers(board: Board) -> tuple[str, ...]:
    """Those who sign, by name or, where it is not known, by role."""
    details = board.details
    people = (*details.side_a.people, *details.side_b.people)
    return tuple(clean_text(person.name or person.role) for person in people if person.signs)


def unmet_musts(board: Board) -> tuple[CardId, ...]:
    """Refs of those that `open_points` calls unmet, side A's first, each side's in their order."""
    kind = OpenKind.MUST_UNMET
    unmet = {point.ref for point in open_points(board) if point.kind is kind}
    return tuple(need.ref for side in Side for need in board.needs(side) if need.ref in unmet)


class Lack(StrEnum):
    """What a paper lacks, so that it is a draft even where every non-negotiable is met."""

    NO_NEEDS = "no_needs"
    NOTHING_AGREED = "nothing_agreed"
    NO_DATE = "no_date"
    NO_KIND = "no_kind"


def lacks(board: Board) -> tuple[Lack, ...]:
    """Why nobody should sign this yet, beside non-negotiables; hidden cards do not count.

    A paper without a date, or silent on whether it binds, would be read as each side likes.
    """
    missing = {point.kind for point in open_points(board)}
    found = {
        Lack.NO_NEEDS: all(n.hidden for side in Side for n in board.needs(side)),
        Lack.NOTHING_AGREED: not any(
            s.status is Status.AGREED and not s.hidden for s in board.all_of(Solution)
        ),
        Lack.NO_DATE: OpenKind.NO_DATE in missing,
        Lack.NO_KIND: OpenKind.NO_KIND in missing,
    }
    return tuple(lack for lack, so in found.items() if so)


def sign(board: Board, *, at: dt.datetime, signed_by: tuple[str, ...], fingerprint: str) -> Edit:
    """The edit that keeps the board as signed: `at` in UTC, by these people.

    A board with open points may be signed all the same: the people at the table decide, and the
    signing keeps what they knew to be open. Raises RuleBroken when nobody signs.
    """
    names = tuple(name for name in (name.strip() for name in signed_by) if name)
    if not names:
        raise RuleBroken("Name at least one person who signs.")
    signing = Signing(
        id=board.numbers.next_id(Signing),
        order=next_order(board, Signing),
        version=next_version(board),
        at=at.astimezone(dt.UTC),
        signed_by=names,
        fingerprint=fingerprint,
        content=signed_content(board, open_points(board)),
    )
    return Edit(EditKind.SIGN, signing.id, (Change(signing.id, None, signing),))
