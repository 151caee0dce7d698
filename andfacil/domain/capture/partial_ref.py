"""The ref that is being typed in a line, so that a window can offer those that match."""

from __future__ import annotations

import re
from dataclasses import dataclass

from andfacil.domain.capture.markers import AND_REF, Marker, Span, normal_ref, split_at_markers
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Need, Solution
from andfacil.domain.values.narrow import read_as

_SOLUTION = re.compile(rf"\s*(?:\+|{AND_REF}(?!\S))", re.IGNORECASE)
_DO = re.compile(r"\s*do\s+", re.IGNORECASE)
_OTHER = re.compile(r"\s*(?:[ab]\s*[:!?]|p\s*:|[ab][1-9][0-9]*(?!\S))", re.IGNORECASE)
_BEFORE = re.compile(r"[^\s,]*\Z")
_AFTER = re.compile(r"[^\s,]*")
_MARKS = "-~"


@dataclass(frozen=True, slots=True)
class PartialRef:
    """The typed part of a ref before the caret; `start` and `end` are offsets in the line.

    `wanted` is the class whose refs belong here; `others` are the other refs typed there.
    """

    wanted: type[Need] | type[Solution]
    typed: str
    start: int
    end: int
    others: frozenset[str] = frozenset()


def partial_ref(line: str, caret: int, target: Target | None) -> PartialRef | None:
    """The ref that is being typed at the offset `caret` of `line`; None where no ref belongs."""
    line = read_as(line)
    wanted = _wanted(line, target)
    span = _links_span(line, caret)
    if wanted is None or span is None:
        return None
    start = caret - len(_BEFORE.findall(line[span[0] : caret])[0])
    found = _AFTER.match(line, caret, span[1])
    end = found.end() if found else caret
    if line[start : start + 1] in tuple(_MARKS) and start < caret:
        start += 1
    beside = f"{line[span[0] : start]} {line[end : span[1]]}".replace(",", " ")
    others = frozenset(normal_ref(word.lstrip(_MARKS)) for word in beside.split()) - {""}
    if wanted is Solution and others:
        return None
    return PartialRef(wanted, line[start:caret], start, end, others)


def _wanted(line: str, target: Target | None) -> type[Need] | type[Solution] | None:
    if _SOLUTION.match(line):
        return Need
    if _OTHER.match(line):
        return None
    if _DO.match(line) or target is Target.COMMITMENT:
        return Solution
    return Need if target is Target.AND else None


def _links_span(line: str, caret: int) -> tuple[int, int] | None:
    """Where the refs after `>` begin and end, if `caret` is among them."""
    parts = split_at_markers(Span.of(line))[1]
    ends = [*(part.span.start for part in parts), len(line)]
    for part, end in zip(parts, ends[1:], strict=True):
        if part.marker is Marker.LINKS and part.span.end < caret <= end:
            return part.span.end, end
    return None
