r"""The markers of the capture line: where one counts, what follows it, how it is kept literal.

`>` (links), `//` (why) and `==` (the sign by which one knows) count only with a space or an end
of the line on both sides, so that a URL or an arrow stays text. Each may be there once; they
follow the text in any order.

A `\` directly before a marker that would count, or before a word `by` or an `@` with a name, keeps
it literal and is removed. Of several, one is removed. Every other `\` stays.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from andfacil.domain.capture import faults
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.values import LinkKind, TypedLink, TypedRef
from andfacil.domain.values.dates import LONGEST_DATE, names_no_day, read_date
from andfacil.domain.values.text import ONE_LINE, clean_text, is_blank

AND_REF = r"and\s*[1-9][0-9]*"
NEED_REF = r"[ab][1-9][0-9]*"

_MARKER = re.compile(r"(?<!\S)(?:>|//|==)(?!\S)")
_LITERAL = r"\\*(?:(?:>|//|==|by)(?!\S)|@(?=\S))"
_TO_ESCAPE = re.compile(rf"(?<!\S)(?={_LITERAL})(?P<by>by)?", re.IGNORECASE)
_ESCAPED = re.compile(rf"(?<!\S)\\(?={_LITERAL})", re.IGNORECASE)
_TOKEN = re.compile(r"[^\s,]+")
_LINK = re.compile(rf"(?P<how>[-~]?)(?P<ref>{NEED_REF})", re.IGNORECASE)
_AND_TOKEN = re.compile(rf"[-~]?(?P<ref>{AND_REF})", re.IGNORECASE)
_ONE_AND = re.compile(rf"{AND_REF}(?![^\s,])", re.IGNORECASE)
_KINDS = {"": LinkKind.MEETS, "-": LinkKind.BREAKS, "~": LinkKind.CLEAR}


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the line, without the characters that no text may hold.

    `at` has the offset in the line as typed of each character, and of the end.
    """

    text: str
    at: tuple[int, ...]

    @classmethod
    def of(cls, line: str) -> Span:
        """The whole of `line`."""
        kept = [(ONE_LINE.get(ord(char), char), offset) for offset, char in enumerate(line)]
        seen = [(char, offset) for char, offset in kept if char]
        return cls("".join(char for char, _ in seen), (*(at for _, at in seen), len(line)))

    @property
    def start(self) -> int:
        """The offset of its first character in the line."""
        return self.at[0]

    @property
    def end(self) -> int:
        """The offset after its last character in the line."""
        return self.at[-2] + 1 if self.text else self.start

    @property
    def blank(self) -> bool:
        """True when there is nothing to see in it."""
        return is_blank(self.text)

    @property
    def content(self) -> str:
        """The text it means: literal markers without their backslash, cleaned and trimmed."""
        return clean_text(_ESCAPED.sub("", self.text))

    def cut(self, start: int, end: int | None = None) -> Span:
        """The span from index `start` to index `end` of this one."""
        end = len(self.text) if end is None else end
        return Span(self.text[start:end], self.at[start : end + 1])

    def trimmed(self) -> Span:
        """The span without the spaces at both ends."""
        end = len(self.text.rstrip())
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(min(start, end), end)

    def first_word(self) -> Span:
        """Its first word; empty where there is none."""
        trimmed = self.trimmed()
        return trimmed.cut(0, len((trimmed.text.split(maxsplit=1) or [""])[0]))

    def fault(self, template: str, **holes: str) -> CaptureFault:
        """The fault that marks this span."""
        return CaptureFault(template, self.start, self.end, **holes)


class Marker(StrEnum):
    """What separates the parts after the text."""

    LINKS = ">"
    WHY = "//"
    KNOW = "=="


@dataclass(frozen=True, slots=True)
class Part:
    """A marker, its span, and the span after it up to the next marker."""

    marker: Marker
    span: Span
    rest: Span

    @property
    def empty(self) -> bool:
        """True when nothing follows; commas alone are nothing where refs belong."""
        only_commas = self.marker is Marker.LINKS and not _TOKEN.search(self.rest.text)
        return only_commas or self.rest.blank


_FOREIGN = {
    Marker.LINKS: faults.LINKS_FOREIGN,
    Marker.WHY: faults.WHY_FOREIGN,
    Marker.KNOW: faults.KNOW_FOREIGN,
}


def escape_text(text: str) -> str:
    """`text` as one types it after a prefix or a marker, so that the line means just this text.

    What is read back is `clean_text(text)`. A `by` is left alone unless a date follows it.
    """
    return _TO_ESCAPE.sub(_escape, clean_text(text))


def _escape(found: re.Match[str]) -> str:
    if found["by"] and not _may_be_date(found.string, found.end()):
        return found.group()
    return "\\" + found.group()


def _may_be_date(text: str, start: int) -> bool:
    # Read on the first of all days, whatever is a date on some day is a date.
    if len(text) - start > LONGEST_DATE:
        return False
    return bool(read_date(text[start:], dt.date.min)) or names_no_day(text[start:])


def split_at_markers(body: Span) -> tuple[Span, tuple[Part, ...]]:
    """What is before the first marker, and every marker with what follows it."""
    marks = list(_MARKER.finditer(body.text))
    ends = [*(mark.start() for mark in marks), len(body.text)]
    parts = tuple(
        Part(Marker(mark.group()), body.cut(*mark.span()), body.cut(mark.end(), end).trimmed())
        for mark, end in zip(marks, ends[1:], strict=True)
    )
    return body.cut(0, ends[0]).trimmed(), parts


def check_parts(
    parts: tuple[Part, ...], allowed: frozenset[Marker], *, no_links: str = faults.LINKS_EMPTY
) -> dict[Marker, Span]:
    """What follows each marker, after checking that it is allowed, there once, and not empty.

    `no_links` is the sentence for a `>` with nothing after it.
    """
    empty = {Marker.LINKS: no_links, Marker.WHY: faults.WHY_EMPTY, Marker.KNOW: faults.KNOW_EMPTY}
    found: dict[Marker, Span] = {}
    for part in parts:
        if part.marker not in allowed:
            raise part.span.fault(_FOREIGN[part.marker])
        if part.marker in found:
            raise part.span.fault(faults.SIGN_TWICE, sign=part.marker)
        if part.empty:
            raise part.span.fault(empty[part.marker])
        found[part.marker] = part.rest
    return found


def read_links(rest: Span, *, may_clear: bool) -> tuple[TypedLink, ...]:
    """The refs of needs after `>`, separated by spaces or commas: `a1, -b2 ~b3`."""
    links: dict[str, TypedLink] = {}
    for found in _TOKEN.finditer(rest.text):
        token = rest.cut(*found.span())
        link = _read_link(token)
        if link.how is LinkKind.CLEAR and not may_clear:
            raise token.fault(faults.LINK_CLEARED_NEW, ref=link.ref)
        if links.setdefault(link.ref, link).how is not link.how:
            raise token.fault(faults.LINK_TWO_WAYS, ref=link.ref)
    return tuple(links.values())


def _read_link(token: Span) -> TypedLink:
    if solution := _AND_TOKEN.fullmatch(token.text):
        raise token.fault(faults.LINK_TO_SOLUTION, ref=normal_ref(solution["ref"]))
    found = _LINK.fullmatch(token.text)
    if found is None:
        raise token.fault(faults.LINK_UNREADABLE)
    how, ref = _KINDS[found["how"]], normal_ref(found["ref"])
    return TypedLink(how=how, ref=ref, start=token.start, end=token.end)


def read_solution_ref(rest: Span) -> TypedRef:
    """The one ref of a solution after the `>` of a commitment: `and1`."""
    found = _ONE_AND.match(rest.text)
    after = found.end() if found else 0
    if extra := _TOKEN.search(rest.text, after):
        raise rest.cut(*extra.span()).fault(faults.ONE_SOLUTION)
    return ref_at(rest.cut(0, after))


def ref_at(span: Span) -> TypedRef:
    """The ref that is the whole of `span`."""
    return TypedRef(ref=normal_ref(span.text), start=span.start, end=span.end)


def normal_ref(ref: str) -> str:
    """A ref as cards have it: in capitals, without a space."""
    return "".join(ref.split()).upper()
