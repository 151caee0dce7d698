"""The parts of a commitment line: what, who and by when."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.capture import faults
from andfacil.domain.values.dates import LONGEST_DATE, names_no_day, read_date

if TYPE_CHECKING:
    from andfacil.domain.capture.markers import Span

_OWNER = re.compile(r"(?<!\S)@(?=\S)")
_BAD_DAY = re.compile(r"(?<!\S)by\s+(?=[0-9])", re.IGNORECASE)
_BY = re.compile(r"(?<!\S)by(?=\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CommitmentParts:
    """What, who and by when, text and owner as spans of the line."""

    text: Span
    owner: Span | None
    by: dt.date | None

    @property
    def says_who_or_when(self) -> bool:
        """True when there is an owner or a day."""
        return self.owner is not None or self.by is not None


def read_commitment_parts(head: Span, today: dt.date) -> CommitmentParts:
    """`TEXT @OWNER by DATE`, owner and date in either order, each of them optional.

    The last `by` counts that is followed by a date, up to the next `@` or the end. The owner goes
    from the last `@` to that `by` or to the end.
    """
    owners = [mark.start() for mark in _OWNER.finditer(head.text)]
    dated = _dated(head.text, owners, today)
    if dated is None:
        if not owners:
            _check_last_day(head)
            return CommitmentParts(head, None, None)
        if wrong_day := _BAD_DAY.search(head.text, owners[-1]):
            raise head.cut(wrong_day.end()).fault(faults.NO_SUCH_DAY)
        return CommitmentParts(head.cut(0, owners[-1]), head.cut(owners[-1] + 1), None)
    start, end, by = dated
    if not owners:
        return CommitmentParts(head.cut(0, start), None, by)
    if owners[-1] < start:
        return CommitmentParts(head.cut(0, owners[-1]), head.cut(owners[-1] + 1, start), by)
    if owners[-1] > end:
        raise head.cut(owners[-1], owners[-1] + 1).fault(faults.OWNER_TWICE)
    return CommitmentParts(head.cut(0, start), head.cut(owners[-1] + 1), by)


def _check_last_day(head: Span) -> None:
    """A fault for a `by` before a day that no calendar has."""
    mark = next(reversed(list(_BY.finditer(head.text))), None)
    if mark and names_no_day(head.text[mark.end() :]):
        raise head.cut(mark.end()).trimmed().fault(faults.NO_SUCH_DAY)


def _dated(text: str, owners: list[int], today: dt.date) -> tuple[int, int, dt.date] | None:
    """Where the `by` that counts starts, where its date ends, and the day."""
    ends = [*owners, len(text)]
    for mark in reversed(list(_BY.finditer(text))):
        end = ends[bisect(owners, mark.start())]
        if end - mark.end() > LONGEST_DATE:
            continue
        if day := read_date(text[mark.end() : end], today):
            return mark.start(), end, day
    return None
