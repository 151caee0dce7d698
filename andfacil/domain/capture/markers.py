r"""The markers of the capture line: where one counts, what follows it, how it is kept literal.

`>` (links), `//` (why) and `==` (the sign by which one knows) count only with a space or an end
of the line on both sides, so that a URL or an arrow stays text. Each may be there once; they
follow the text in any order.

A `\` directly before a marker that would count, before a word that can announce a day (`by`) or an
`@` with a name, keeps it literal and is removed. Of several, one is removed. Every other `\` stays.

Signs count in their full-width forms, and digits of every script; what nobody sees is passed over
(`andfacil.domain.values.narrow`). Who types full-width signs types no spaces: `／／` and `＝＝`
count without any, and so does `＞` where only refs follow.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from andfacil.domain.capture import faults
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.name_ends import end_of_name, kept_signs
from andfacil.domain.capture.values import LinkKind, TypedLink, TypedRef
from andfacil.domain.days.announcing import ANNOUNCING, FIRM, Announces
from andfacil.domain.days.dates import (
    LONGEST_DATE,
    is_cut_short,
    is_day,
    is_small,
    speaks_of_day,
    stands_alone,
)
from andfacil.domain.days.day_or_name import may_be_day_or_name
from andfacil.domain.days.days_within import days_within
from andfacil.domain.values.narrow import narrow
from andfacil.domain.values.text import ONE_LINE, clean_name, clean_text, is_blank, is_unseen

AND_REF = r"and\s*[1-9][0-9]*"
NEED_REF = r"[ab][1-9][0-9]*"
UNLINK = "unlink"
"""The word for `~` on keyboards where that is hard to type."""
TILDE_REF = "(?:[ãÃ]|[abAB]\N{COMBINING TILDE})[1-9][0-9]*"
"""The same as the dead key of several keyboards writes it: `ã1`."""

_LINKS, _WHY, _KNOW = "[>＞﹥]", "[/／∕⁄]{2}", "[=＝﹦]{2}"
_WIDE_LINKS = "＞﹥›〉〉❯⟩»≫》⟫˃→⇒➔➜➝➞➡⟶⟹⟾"
"""As input methods, dead keys, quote marks and the arrows that word processors make of `->` write
`>`; before refs that end the line.
"""
_ARROW = "(?<![-‐‑–—−=＝])[-‐‑–—−=＝]+[>＞]"
"""The same, drawn with a line."""
COLON = r"(?:\s?:)?"
"""Some people write one after a word that announces a day."""
OWNER_SIGN = r"(?:(?<!\S)[@＠﹫]|(?<![\\＠])[＠﹫])(?=\S)"
"""For a regular expression: a wide one needs no space before it."""
ANNOUNCING_WORDS = "|".join(
    re.escape(word).replace(r"\ ", r"\s+") for word in sorted(ANNOUNCING, key=len, reverse=True)
)
"""For a regular expression: the words that announce a day."""
_ONLY_REFS = rf"(?=\s*(?:[-~]?{NEED_REF}|{AND_REF})(?:[\s,]+[-~]?{NEED_REF})*\s*(?:\Z|[/／=＝]))"
_WIDE = rf"／／(?!／)|{_ARROW}{_ONLY_REFS}|＝＝(?!＝)|[{_WIDE_LINKS}]{_ONLY_REFS}"
_MARKER = re.compile(
    rf"(?<!\S)(?:{_LINKS}|{_WHY}|{_KNOW})(?!\S)|(?<![\\／＝])(?:{_WIDE})", re.IGNORECASE
)
_LITERAL = (
    rf"(?<!\S)(?P<slashes>\\*)(?:(?:{_LINKS}|{_WHY}|{_KNOW})(?!\S)|[@＠﹫](?=\S))"
    rf"|(?<![^\s(])(?P<kept>\\*)(?P<word>{ANNOUNCING_WORDS}){COLON}(?![^\s\d])"
    rf"|(?<![\\／＝])(?P<before_wide>\\*)(?:{_WIDE})"
    rf"|(?<![\\＠])(?P<before_owner>\\*)[＠﹫](?=\S)"
)
_HAN = "\u2e80-\U0003ffff"
BARE_DAY = re.compile(
    rf"(?<=\s)(?=\S)|(?<=[,{_HAN}])(?<![〇零一二三四五六七八九十])(?=\\*(?:截至|截止到?|到)?(?:\d|[〇零一二三四五六七八九十]+[年月]|令和|民"
    rf"|[本下这這]?[个個]?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[来今翌]週|[本下]?月底|[今来]?月末"
    rf"|[月火水木金土日]曜|\((?:周|週|星期|礼拜|禮拜)?[月火水木金土日一二三四五六天](?:曜日?)?\)(?!\w*\s)|明[天日](?:之?前|まで)))"
)
"""Where a day can begin that nothing announces."""
_LITERALS = re.compile(_LITERAL, re.IGNORECASE)
_TOKEN = re.compile(r"~\s+(?=[^\s,])[^\s,]+|[^\s,]+")
_LINK = re.compile(rf"(?P<how>[-~]?)\s*(?P<ref>{NEED_REF})", re.IGNORECASE)
_DEAD_TILDE = re.compile("(?P<letter>[abAB])\N{COMBINING TILDE}")
_AND_TOKEN = re.compile(rf"[-~]?(?P<ref>{AND_REF})", re.IGNORECASE)
_ONE_AND = re.compile(rf"{AND_REF}(?![^\s,])", re.IGNORECASE)
_WAYS = "\u061c\u200e\u200f\u2066\u2067\u2068\u2069"
"""Marks that say which way a text runs; they belong to the text that they come before."""
_KINDS = {"": LinkKind.MEETS, "-": LinkKind.BREAKS, "~": LinkKind.CLEAR}


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the line, as the grammar reads it: in narrow signs, without what nobody sees.

    `at` has the offset in `line` of each character, and of the end.
    """

    text: str
    at: tuple[int, ...]
    line: str

    @classmethod
    def of(cls, line: str) -> Span:
        """The whole of `line`."""
        if line.isascii() and line.isprintable():
            return cls(line, tuple(range(len(line) + 1)), line)
        kept = [(ONE_LINE.get(ord(char), char), offset) for offset, char in enumerate(line)]
        seen = [(narrow(char), offset) for char, offset in kept if char and not is_unseen(char)]
        text = "".join(char for char, _ in seen)
        return cls(text, (*(at for _, at in seen), len(line)), line)

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
        return self.text_without(_literal_places(self.text, owner=False))

    def text_without(self, places: Iterable[int]) -> str:
        """The text as it was typed, without what is at `places` in it, cleaned and trimmed."""
        if self.blank:
            return ""
        gone = {self.at[place] for place in places}
        start = self.at[0]
        before = start
        while before and is_unseen(self.line[before - 1]):
            before -= 1
            if self.line[before] in _WAYS:
                start = before
        typed = enumerate(self.line[start : self.at[-1]], start)
        return clean_text("".join([char for offset, char in typed if offset not in gone]))

    def cut(self, start: int, end: int | None = None) -> Span:
        """The span from index `start` to index `end` of this one."""
        end = len(self.text) if end is None else end
        return Span(self.text[start:end], self.at[start : end + 1], self.line)

    def only(self, places: list[int]) -> Span:
        """The span with nothing but what is at `places` in it, which are in order."""
        text = "".join(self.text[place] for place in places)
        return Span(text, (*(self.at[place] for place in places), self.at[-1]), self.line)

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
    return _escape(clean_text(text), owner=False)


def escape_owner(name: str) -> str:
    """The same for the name of an owner, in which no word `by` stands alone."""
    return _escape(clean_name(name), owner=True)


def owner_name(span: Span) -> str:
    """The name that the span of an owner means."""
    typed = span.text_without(
        [
            *_literal_places(span.text, owner=True),
            *(at for at in _bare_days(span.text) if span.text[at] == "\\"),
            *kept_signs(span.text),
        ]
    )
    return clean_name(typed)


def _bare_days(text: str) -> Iterator[int]:
    r"""Where a day begins that nothing announces, or the `\` before it."""
    for found in BARE_DAY.finditer(text):
        rest = text[found.start() :].replace("\\", "")
        if len(rest) <= LONGEST_DATE and (
            (is_day(rest) and _is_alone(rest)) or may_be_day_or_name("", rest)
        ):
            yield found.start()
    yield from days_within(text)


def _is_alone(rest: str) -> bool:
    return stands_alone(rest) or is_small(rest) or is_cut_short(rest)


def _escape(text: str, *, owner: bool) -> str:
    span = Span.of(text)
    found = [at for at in _LITERALS.finditer(span.text) if _to_escape(at, span.text, owner=owner)]
    marks = {place for each in found for place in _word_places(each)}
    if owner:
        inside = {at for each in found for at in range(each.start() + 1, each.end())}
        marks |= {at for at in _bare_days(span.text) if at not in inside}
        end = end_of_name(span.text)
        if end < len(span.text) and not any(place >= end for place in marks):
            marks.add(len(span.text) - len(span.text[end:].lstrip()))
    places = [span.at[at] for at in sorted(marks)]
    ends = [*places, len(span.line)]
    parts = [span.line[start:end] for start, end in zip([0, *places], ends, strict=True)]
    return "\\".join(parts)


def _word_places(found: re.Match[str]) -> Iterator[int]:
    r"""Where a sign or a word that announces a day gets its `\`.

    Of a phrase, every last part that announces one by itself gets its own: `per \il`.
    """
    if not found["word"] or found["kept"]:
        yield found.start()
        return
    text, end = found.string, found.end("word")
    for at in reversed(list(re.finditer(r"\S+", found["word"]))):
        start = found.start("word") + at.start()
        part = " ".join(text[start:end].lower().split())
        if part in ANNOUNCING and (part in FIRM or _speaks(text[end:])):
            yield start
            end = start


def _literal_places(text: str, *, owner: bool) -> Iterator[int]:
    r"""Where the `\` stand that keep a sign literal."""
    for found in _LITERALS.finditer(text):
        if text[found.start() : found.start() + 1] == "\\" and _counts(found, text, owner):
            yield found.start()


def _counts(found: re.Match[str], text: str, owner: bool) -> bool:
    """True where a literal that has a backslash loses it."""
    if found["word"] is None:
        return True
    word = " ".join(found["word"].lower().split())
    return word == "by" or (owner and word in FIRM) or _speaks(text[found.end() :])


def _speaks(after: str) -> bool:
    """True where a day follows, whatever else is kept literal in it."""
    return speaks_of_day(after.replace("\\", ""))


def _to_escape(found: re.Match[str], text: str, *, owner: bool) -> bool:
    word = found["word"]
    if word is None or found["kept"]:
        return _counts(found, text, owner)
    after = text[found.end() :]
    if owner:
        return " ".join(word.lower().split()) in FIRM or _speaks(after)
    means = ANNOUNCING[" ".join(word.lower().split())]
    return means in {Announces.LAST_DAY, Announces.UNTIL} and is_day(after)


def split_at_markers(body: Span) -> tuple[Span, tuple[Part, ...]]:
    """What is before the first marker, and every marker with what follows it."""
    marks = list(_MARKER.finditer(body.text))
    ends = [*(mark.start() for mark in marks), len(body.text)]
    parts = tuple(
        Part(_marker(mark.group()), body.cut(*mark.span()), body.cut(mark.end(), end).trimmed())
        for mark, end in zip(marks, ends[1:], strict=True)
    )
    return body.cut(0, ends[0]).trimmed(), parts


def _marker(typed: str) -> Marker:
    if typed[-1] in f">{_WIDE_LINKS}":
        return Marker.LINKS
    return Marker.KNOW if typed[0] in "=＝﹦" else Marker.WHY


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
    """The refs of needs after `>`, separated by spaces or commas: `a1, -b2 ~b3 unlink a4`.

    All refs after the word `unlink` are cleared.
    """
    links: dict[str, TypedLink] = {}
    unlink: Span | None = None
    for found in _TOKEN.finditer(rest.text):
        token = rest.cut(*found.span())
        if token.text.lower() == UNLINK and unlink is None:
            unlink = token
            continue
        link = _read_link(token)
        if unlink is not None:
            if link.how is LinkKind.BREAKS:
                raise token.fault(faults.UNLINK_AND_BREAK, ref=link.ref)
            link = replace(link, how=LinkKind.CLEAR)
        if link.how is LinkKind.CLEAR and not may_clear:
            raise token.fault(faults.LINK_CLEARED_NEW, ref=link.ref)
        if links.setdefault(link.ref, link).how is not link.how:
            raise token.fault(faults.LINK_TWO_WAYS, ref=link.ref)
    if unlink is not None and not any(link.start > unlink.start for link in links.values()):
        raise unlink.fault(faults.UNLINK_EMPTY)
    return tuple(links.values())


def _read_link(token: Span) -> TypedLink:
    # The dead key of several keyboards puts the tilde on the letter: `ã1`.
    typed = _DEAD_TILDE.sub(r"~\g<letter>", unicodedata.normalize("NFD", token.text))
    if solution := _AND_TOKEN.fullmatch(typed):
        raise token.fault(faults.LINK_TO_SOLUTION, ref=normal_ref(solution["ref"]))
    found = _LINK.fullmatch(typed)
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
