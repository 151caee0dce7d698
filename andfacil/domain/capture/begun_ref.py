"""The ref that is being typed in a line, so that a window can offer those that fit."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.promise import read_promise
from andfacil.domain.capture.signs import AND_REF, Sign, Stretch, split_signs, spoken
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Need, Solution

_SOLUTION = re.compile(rf"\s*(?:\+|{AND_REF}(?!\S))", re.IGNORECASE)
_DO = re.compile(r"\s*do\s+", re.IGNORECASE)
_OTHER = re.compile(r"\s*(?:[ab]\s*[:!?]|p\s*:|[ab][1-9][0-9]*(?!\S))", re.IGNORECASE)
_BEFORE = re.compile(r"[^\s,]*\Z")
_AFTER = re.compile(r"[^\s,]*")
_MARKS = "-~"


@dataclass(frozen=True, slots=True)
class BegunRef:
    """What is typed of a ref at the caret, from `start` to `end` of the line.

    `wanted` is the class whose refs stand here; `others` are the refs that stand beside it.
    """

    wanted: type[Need] | type[Solution]
    begun: str
    start: int
    end: int
    others: frozenset[str] = frozenset()


def begun_ref(line: str, place: int, target: Target | None, today: dt.date) -> BegunRef | None:
    """The ref that is being typed at `place` of `line`; None where no ref belongs."""
    wanted = _wanted(line, target, today)
    span = _links_span(line, place)
    if wanted is None or span is None:
        return None
    start = place - len(_BEFORE.findall(line[span[0] : place])[0])
    found = _AFTER.match(line, place, span[1])
    end = found.end() if found else place
    if line[start : start + 1] in tuple(_MARKS) and start < place:
        start += 1
    beside = f"{line[span[0] : start]} {line[end : span[1]]}".replace(",", " ")
    others = frozenset(spoken(word.lstrip(_MARKS)) for word in beside.split()) - {""}
    if wanted is Solution and others:
        return None
    return BegunRef(wanted, line[start:place], start, end, others)


def _wanted(line: str, target: Target | None, today: dt.date) -> type[Need] | type[Solution] | None:
    if _SOLUTION.match(line):
        return Need
    if _OTHER.match(line):
        return None
    if (do := _DO.match(line)) and _is_promise(line[do.end() :], today):
        return Solution
    return Need if target is Target.AND else None


def _is_promise(body: str, today: dt.date) -> bool:
    try:
        return read_promise(split_signs(Stretch.of(body))[0], today) is not None
    except CaptureFault:
        return True


def _links_span(line: str, place: int) -> tuple[int, int] | None:
    """Where the refs behind `>` begin and end, when `place` is among them."""
    parts = split_signs(Stretch.of(line))[1]
    ends = [*(part.mark.start for part in parts), len(line)]
    for part, end in zip(parts, ends[1:], strict=True):
        if part.sign is Sign.LINKS and part.mark.end < place <= end:
            return part.mark.end, end
    return None
