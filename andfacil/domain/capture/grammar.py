r"""The capture line: one typed line, read as what it means.

The grammar in words. Upper and lower case are equal; every kind of space is a space, and spaces
around texts are removed.

| the line                        | means                                                   |
|---------------------------------|---------------------------------------------------------|
| `a: TEXT`, `a! TEXT`, `a? TEXT` | need, non-negotiable, position of side A; `b` likewise  |
| `+ TEXT`                        | solution; `> a1 b2 -b3`: meets A1 and B2, breaks B3     |
| `do TEXT @OWNER by DATE`        | commitment; `> and1`: it serves AND1. One of the three  |
|                                 | makes it one; without any the line is a fault           |
| `p: TEXT`                       | parking lot                                             |
| `and3` and what changes         | `agreed`, `draft`, `parked` or `rejected`;              |
|                                 | `> a4 -b2 ~a1`; `== SIGN`                               |
| `a1` and what changes           | `heard`; `// WHY`; `== SIGN`                            |
| plain TEXT                      | what the target says; for a commitment with owner, date |
|                                 | and `> and1` as after `do`, each of them optional       |

`// WHY` may follow a need; `== SIGN` a need, a solution or a commitment; the order is free, each
once. Spaces are free around prefixes, also between letter and sign. A line starts with a ref only
if a space or the line's end follows the ref. At the start of a line, `\` before a prefix, a ref or
`do` makes the line plain text and disappears. The markers: `andfacil.domain.capture.markers`.

What cannot be understood raises `CaptureFault`; of several faults, for the leftmost one that
matters.
"""

from __future__ import annotations

import datetime as dt
import re

from andfacil.domain.capture import faults
from andfacil.domain.capture.commitment_parts import read_commitment_parts
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.markers import (
    AND_REF,
    NEED_REF,
    Marker,
    Part,
    Span,
    check_parts,
    read_links,
    read_solution_ref,
    ref_at,
    split_at_markers,
)
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import (
    Captured,
    CardChange,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSolution,
)
from andfacil.domain.values.cards import Side, Status

_PREFIXES = r"[ab]\s*[:!?]|p\s*:|\+"
_REFS = rf"(?:{NEED_REF}|{AND_REF})(?!\S)"
_PREFIX = re.compile(_PREFIXES, re.IGNORECASE)
_REF = re.compile(_REFS, re.IGNORECASE)
_DO = re.compile(r"do(?:\s+|\Z)", re.IGNORECASE)
_LITERAL_START = re.compile(rf"\\+(?:{_PREFIXES}|{_REFS}|do(?!\S))", re.IGNORECASE)
_FOR_NEEDS = frozenset({Marker.WHY, Marker.KNOW})
_FOR_SOLUTIONS = frozenset({Marker.LINKS, Marker.KNOW})
_FOR_NOTHING: frozenset[Marker] = frozenset()


def parse_line(line: str, *, target: Target | None, today: dt.date) -> Captured:
    """What `line` means, typed on the day `today`; plain text goes to `target`.

    Without a target, plain text is a fault. Raises `CaptureFault` and nothing else.
    """
    typed = Span.of(line).trimmed()
    if typed.blank:
        raise CaptureFault(faults.EMPTY_LINE, 0, len(line))
    if _LITERAL_START.match(typed.text):
        if target is Target.COMMITMENT:
            return _commitment(typed.cut(1), today, target)
        return _plain(line, typed.cut(1), target)
    if ref := _REF.match(typed.text):
        return _card_change(typed.cut(0, ref.end()), typed.cut(ref.end()))
    if prefix := _PREFIX.match(typed.text):
        return _prefixed("".join(prefix.group().split()).lower(), typed.cut(prefix.end()))
    if do := _DO.match(typed.text):
        return _commitment(typed.cut(do.end()), today, target, prefix="do")
    if target is Target.COMMITMENT:
        return _commitment(typed, today, target)
    return _plain(line, typed, target)


def prefix_length(line: str) -> int:
    """How many characters the prefix of a line takes, with the spaces around it; 0 without one."""
    start = len(line) - len(line.lstrip())
    found = _PREFIX.match(line, start) or _DO.match(line, start)
    if found is None or _REF.match(line, start):
        return 0
    return len(line) - len(line[found.end() :].lstrip())


def _prefixed(prefix: str, body: Span) -> Captured:
    text, parts = split_at_markers(body)
    if text.blank:
        raise CaptureFault(faults.NO_TEXT_AFTER, body.start, body.start, prefix=prefix)
    if prefix == "+":
        return _solution(text, parts)
    if prefix == "p:":
        check_parts(parts, _FOR_NOTHING)
        return NewParked(text=text.content)
    side = Side(prefix[0].upper())
    if prefix[1] == "?":
        check_parts(parts, _FOR_NOTHING)
        return NewPosition(side=side, text=text.content)
    return _need(side, text, parts, non_negotiable=prefix[1] == "!")


def _plain(line: str, body: Span, target: Target | None) -> Captured:
    if target is None:
        raise CaptureFault(faults.NO_TARGET, 0, len(line))
    text, parts = split_at_markers(body)
    if text.blank:
        raise parts[0].span.fault(faults.NO_TEXT_BEFORE, sign=parts[0].marker)
    if target is Target.PARKED:
        check_parts(parts, _FOR_NOTHING)
        return NewParked(text=text.content)
    if target.side is None:
        return _solution(text, parts)
    if target.is_position:
        check_parts(parts, _FOR_NOTHING)
        return NewPosition(side=target.side, text=text.content)
    return _need(target.side, text, parts, non_negotiable=target.non_negotiable)


def _need(side: Side, text: Span, parts: tuple[Part, ...], *, non_negotiable: bool) -> NewNeed:
    found = check_parts(parts, _FOR_NEEDS)
    return NewNeed(
        side=side,
        text=text.content,
        non_negotiable=non_negotiable,
        why=_content(found.get(Marker.WHY)) or "",
        met_when=_content(found.get(Marker.KNOW)) or "",
    )


def _solution(text: Span, parts: tuple[Part, ...]) -> NewSolution:
    found = check_parts(parts, _FOR_SOLUTIONS)
    links = found.get(Marker.LINKS)
    return NewSolution(
        text=text.content,
        links=read_links(links, may_clear=False) if links else (),
        how_we_will_know=_content(found.get(Marker.KNOW)) or "",
    )


def _card_change(at: Span, body: Span) -> CardChange:
    ref = ref_at(at)
    of_solution = ref.ref.startswith("AND")
    allowed = _FOR_SOLUTIONS if of_solution else _FOR_NEEDS
    usage = faults.AFTER_SOLUTION if of_solution else faults.AFTER_NEED
    words, parts = split_at_markers(body)
    word = _leading_word(words, usage, ref.ref, of_solution=of_solution)
    for part in parts:
        if part.marker not in allowed:
            raise part.span.fault(usage, ref=ref.ref)
    if not word and not parts:
        raise CaptureFault(usage, at.end, at.end, ref=ref.ref)
    found = check_parts(parts, allowed)
    links = found.get(Marker.LINKS)
    return CardChange(
        ref=ref,
        links=read_links(links, may_clear=True) if links else (),
        status=Status(word) if of_solution and word else None,
        heard=word == "heard",
        why=_content(found.get(Marker.WHY)),
        sign=_content(found.get(Marker.KNOW)),
    )


def _leading_word(words: Span, usage: str, ref: str, *, of_solution: bool) -> str:
    """The status, or `heard`, in lower case; empty when there is none.

    Any other word, and any second one, is a fault.
    """
    known = {status.value for status in Status} if of_solution else {"heard"}
    typed_words = [words.cut(*found.span()) for found in re.finditer(r"\S+", words.text)]
    for number, at in enumerate(typed_words):
        if number > 0 or at.text.lower() not in known:
            raise at.fault(usage, ref=ref)
    return typed_words[0].text.lower() if typed_words else ""


def _commitment(
    body: Span, today: dt.date, target: Target | None, *, prefix: str = ""
) -> NewCommitment:
    """The commitment; a fault where neither the line nor the target says that it is one."""
    head, parts = split_at_markers(body)
    commitment = read_commitment_parts(head, today)
    linked = any(part.marker is Marker.LINKS for part in parts)
    if commitment.text.blank:
        if prefix:
            raise CaptureFault(faults.NO_TEXT_AFTER, body.start, body.start, prefix=prefix)
        sign = parts[0].span if head.blank else head.first_word()
        raise sign.fault(faults.NO_TEXT_BEFORE, sign=sign.text)
    if not (commitment.says_who_or_when or linked or target is Target.COMMITMENT):
        raise CaptureFault(faults.COMMITMENT_UNFINISHED, head.end, head.end)
    if commitment.owner is not None and commitment.owner.blank:
        raise commitment.owner.trimmed().fault(faults.OWNER_EMPTY)
    found = check_parts(parts, _FOR_SOLUTIONS, no_links=faults.SOLUTION_EMPTY)
    solution = found.get(Marker.LINKS)
    return NewCommitment(
        text=commitment.text.content,
        owner=_content(commitment.owner) or "",
        by=commitment.by,
        solution=read_solution_ref(solution) if solution else None,
        how_we_will_know=_content(found.get(Marker.KNOW)) or "",
    )


def _content(span: Span | None) -> str | None:
    return None if span is None else span.content
