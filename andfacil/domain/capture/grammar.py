r"""The capture line: one typed line, read as what it means.

The grammar in words. Upper and lower case are equal; every kind of space is a space, and spaces
around texts are removed.

| the line                        | means                                                   |
|---------------------------------|---------------------------------------------------------|
| `a: TEXT`, `a! TEXT`, `a? TEXT` | need, non-negotiable, position of side A; `b` likewise  |
| `ab: TEXT`, `ab! TEXT`          | the same need, or non-negotiable, of both sides         |
| `+ TEXT`                        | solution; `> a1 b2 -b3`: meets A1 and B2, breaks B3     |
| `do TEXT @OWNER by DATE`        | commitment; `> and1`: it serves AND1. One of the three  |
|                                 | makes it one; without any the line is a fault           |
| `p: TEXT`                       | parking lot                                             |
| `and3` and what changes         | `agreed`, `draft`, `parked` or `rejected`;              |
|                                 | `> a4 -b2 ~a1`, or `> a4 -b2 unlink a1`; `== SIGN`      |
| `a1` and what changes           | `heard`; `// WHY`; `== SIGN`                            |
| plain TEXT                      | what the target says; for a commitment with owner, date |
|                                 | and `> and1` as after `do`, each of them optional       |

`// WHY` may follow a need; `== SIGN` a need, a solution or a commitment; the order is free, each
once. Spaces are free around prefixes, also between letter and sign. A line starts with a ref only
if a space, a full-width marker or the line's end follows the ref. At the start of a line, `\`
before a prefix, a ref or `do` makes the line plain text and disappears. The markers:
`andfacil.domain.capture.markers`.
A bullet, a list's number or a quote mark before such a beginning is passed over; a beginning in
letters that only look like it is a fault, for the line would land on another side; so is a sign
beside the right one (`a;`), and one behind a name or a tag (`Ana: a: TEXT`, `<b>a: TEXT`).

What cannot be understood raises `CaptureFault`; of several faults, for the leftmost one that
matters.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from andfacil.domain.capture import faults
from andfacil.domain.capture.commitment_parts import read_commitment_parts
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.list_marks import list_mark_length
from andfacil.domain.capture.markers import (
    AND_REF,
    NEED_REF,
    Marker,
    Part,
    Span,
    check_parts,
    owner_name,
    read_links,
    read_solution_ref,
    ref_at,
    split_at_markers,
)
from andfacil.domain.capture.own_words import meant_by, sign_within
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import (
    Captured,
    CardChange,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSharedNeed,
    NewSolution,
)
from andfacil.domain.capture.wrapped import plain_sign, unwrapped
from andfacil.domain.days.dates import ENGLISH
from andfacil.domain.values.cards import Side, Status
from andfacil.domain.values.narrow import BARS, SLIPS, latin_alike

_PREFIXES = r"(?:ab|ba)\s*[:!]|[ab]\s*[:!?]|p\s*:|\+(?:\s*:(?=[\s\w]|\Z))?"
"""`+:` is `+`, and `do:` is `do`: the other beginnings have taught the colon."""
_WITH_COLON = rf"\s?:\s*(?:heard|{'|'.join(Status)})\s*\Z"
"""A change after a ref and a sign that does not belong there: a fault, not a text."""
_REFS = rf"(?:{NEED_REF}|{AND_REF})(?=\s|\Z|[＞﹥]|／／|＝＝|{_WITH_COLON})"
_PREFIX = re.compile(_PREFIXES, re.IGNORECASE)
_REF = re.compile(_REFS, re.IGNORECASE)
_SLIP = re.compile(rf"(?P<side>[ab])\s?(?:[{SLIPS}]|[{BARS}](?=\s))")
_PROMISE = re.compile(r"do(?:\s*:|\s).*\s(?:@\S|by\s|[>＞]\s*and)", re.IGNORECASE)
_DO = re.compile(r"do(?:\s*:\s*|\s+|\Z)", re.IGNORECASE)
_AFTER_REF = re.compile(
    rf"\s*(?:(?:heard|{'|'.join(Status)})(?!\w)|[>＞](?!\w)|//|／／|==|＝＝)", re.IGNORECASE
)
"""What a card is told after its ref."""
_BEGINS = re.compile(rf"{_PREFIXES}|{_REFS}|do(?!\S)|do\s*:", re.IGNORECASE)
_QUOTES = (">", "＞")
_LETTERS = 24
"""Of a line's beginning; a ref with its spaces is not longer."""
_FOR_NEEDS = frozenset({Marker.WHY, Marker.KNOW})
_FOR_SOLUTIONS = frozenset({Marker.LINKS, Marker.KNOW})
_FOR_NOTHING: frozenset[Marker] = frozenset()


def parse_line(
    line: str, *, target: Target | None, today: dt.date, language: str = ENGLISH
) -> Captured:
    """What `line` means, typed on the day `today`; plain text goes to `target`.

    `language` is the BCP 47 tag of the session, which decides how dates are read. Without a
    target, plain text is a fault. Raises `CaptureFault` and nothing else.
    """
    typed = Span.of(line).trimmed()
    if typed.blank:
        raise CaptureFault(faults.EMPTY_LINE, 0, len(line))
    return _Reader(target, today, language).read(typed)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one line."""

    target: Target | None
    today: dt.date
    language: str

    def read(self, typed: Span) -> Captured:
        if _begins_literally(typed.text):
            return self._plain(typed.cut(1))
        begun = _without_list_marks(_without_wrapping(typed))
        if alike := _alike(begun):
            raise alike
        if meant := meant_by(begun.text):
            at = begun.cut(0, meant[0])
            raise at.fault(faults.OTHER_WORDS, typed=at.content, meant=meant[1])
        if ref := _REF.match(begun.text):
            return _card_change(begun.cut(0, ref.end()), begun.cut(ref.end()))
        if prefix := _PREFIX.match(begun.text):
            return _prefixed("".join(prefix.group().split()).lower(), begun.cut(prefix.end()))
        if do := _DO.match(begun.text):
            return self._commitment(begun.cut(do.end()), prefix="do")
        if not typed.text.startswith("\\") and (within := sign_within(typed.text)):
            at = typed.cut(0, within[0])
            raise at.fault(faults.SIGN_NOT_FIRST, sign=within[1])
        return self._plain(typed)

    def _plain(self, body: Span) -> Captured:
        if self.target is Target.COMMITMENT:
            return self._commitment(body)
        return _plain(body, self.target)

    def _commitment(self, body: Span, *, prefix: str = "") -> NewCommitment:
        """The commitment; a fault where neither the line nor the target says that it is one."""
        head, parts = split_at_markers(body)
        linked = any(part.marker is Marker.LINKS for part in parts)
        said = linked or self.target is Target.COMMITMENT
        commitment = read_commitment_parts(head, self.today, self.language)
        if commitment.text.blank:
            if prefix:
                raise CaptureFault(faults.NO_TEXT_AFTER, body.start, body.start, prefix=prefix)
            sign = parts[0].span if head.blank else head.first_word()
            raise sign.fault(faults.NO_TEXT_BEFORE, sign=sign.text)
        if not (commitment.says_who_or_when or said):
            raise CaptureFault(faults.COMMITMENT_UNFINISHED, head.end, head.end)
        if commitment.owner is not None and commitment.owner.blank:
            raise commitment.owner.trimmed().fault(faults.OWNER_EMPTY)
        found = check_parts(parts, _FOR_SOLUTIONS, no_links=faults.SOLUTION_EMPTY)
        solution = found.get(Marker.LINKS)
        return NewCommitment(
            text=commitment.text.content,
            owner=owner_name(commitment.owner) if commitment.owner else "",
            by=commitment.by,
            solution=read_solution_ref(solution) if solution else None,
            how_we_will_know=_content(found.get(Marker.KNOW)) or "",
        )


def _begins_literally(text: str) -> bool:
    r"""True where a `\` keeps what would begin the line otherwise."""
    if not text.startswith("\\"):
        return False
    rest = text.lstrip("\\")
    if _without_wrapping(Span.of(rest)).text != rest:
        return True
    if rest[:1] not in _QUOTES:
        rest = rest[list_mark_length(rest) :].lstrip()
    begins = _BEGINS.match(rest) or _alike(Span.of(rest)) or meant_by(rest)
    return bool(begins or (rest[:1] not in _QUOTES and sign_within(rest)))


def _without_list_marks(typed: Span) -> Span:
    """The line without the marks of a list before a beginning; else as it is."""
    marks = list_mark_length(typed.text)
    begun = plain_sign(typed.cut(marks).trimmed())
    if not marks or (">" in typed.text[:marks] and _REF.match(begun.text)):
        return typed  # `> a1` has lost what it belongs to
    return begun if _begins(begun.text) or _alike(begun) else typed


def _without_wrapping(typed: Span) -> Span:
    """What is within quotation marks or signs of emphasis, if that begins as lines do."""
    marks = len(typed.text[: list_mark_length(typed.text)].rstrip())
    opened = typed.cut(marks - 1) if marks > 1 else typed  # `• “a: quiet”`
    plain = plain_sign(typed)
    inside = unwrapped(plain)
    if inside.text == plain.text:
        plain, inside = typed, unwrapped(opened)
        if inside.text == opened.text:
            return plain_sign(typed)
    begun = _without_list_marks(plain_sign(inside))
    if _PREFIX.match(begun.text) or _PROMISE.match(begun.text) or _alike(begun):
        return begun
    ref = _REF.match(begun.text)
    return begun if ref and _AFTER_REF.match(begun.text, ref.end()) else plain


def _begins(text: str) -> bool:
    return bool(_PREFIX.match(text) or _REF.match(text) or _PROMISE.match(text))


def _alike(typed: Span) -> CaptureFault | None:
    """The fault of a line that begins as others do, but in look-alikes of their letters."""
    text = typed.text[:_LETTERS]
    if slip := _SLIP.match("".join(map(latin_alike, text))):
        at = typed.cut(0, slip.end())
        return at.fault(faults.NO_SIGN, typed=at.trimmed().content, letter=slip["side"])
    if text.isascii():
        return None
    plain = [(latin_alike(char), place) for place, char in enumerate(text) if not _is_accent(char)]
    found = _BEGINS.match("".join(char for char, _ in plain))
    if found is None or found.group()[0] == "+":
        return None
    letters = "".join(found.group().split()).rstrip(":!?")
    length = max(1, len(found.group().rstrip().rstrip(":!?").rstrip()))
    ends = [*(place for _, place in plain[1:]), len(text)]
    at = typed.cut(0, ends[length - 1])
    if at.text.isascii():
        return None
    return at.fault(faults.LOOKS_ALIKE, typed=at.trimmed().content, meant=letters)


def _is_accent(char: str) -> bool:
    return unicodedata.category(char) in {"Mn", "Me"}


def prefix_length(line: str) -> int:
    """How many characters the prefix of a line takes, with the spaces around it; 0 without one."""
    typed = Span.of(line).trimmed()
    found = _PREFIX.match(typed.text) or _DO.match(typed.text)
    if found is None or _REF.match(typed.text):
        return 0
    return typed.cut(found.end()).trimmed().start


def _prefixed(prefix: str, body: Span) -> Captured:
    text, parts = split_at_markers(body)
    if text.blank:
        raise CaptureFault(faults.NO_TEXT_AFTER, body.start, body.start, prefix=prefix)
    if prefix[0] == "+":
        return _solution(text, parts)
    if prefix == "p:":
        check_parts(parts, _FOR_NOTHING)
        return NewParked(text=text.content)
    if len(prefix) == 3:  # `ab:`
        need = _need(Side.A, text, parts, non_negotiable=prefix[2] == "!")
        return NewSharedNeed(
            text=need.text,
            non_negotiable=need.non_negotiable,
            why=need.why,
            met_when=need.met_when,
        )
    side = Side(prefix[0].upper())
    if prefix[1] == "?":
        check_parts(parts, _FOR_NOTHING)
        return NewPosition(side=side, text=text.content)
    return _need(side, text, parts, non_negotiable=prefix[1] == "!")


def _plain(body: Span, target: Target | None) -> Captured:
    if target is None:
        raise CaptureFault(faults.NO_TARGET, 0, len(body.line))
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


def _content(span: Span | None) -> str | None:
    return None if span is None else span.content
