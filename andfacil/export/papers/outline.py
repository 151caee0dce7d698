"""The outline of a paper: every word on it, without layout.

An outline is a tree of frozen values. Parts with words of the session have a key that is the same
in every version (`need:A1`, `commitment:2`), so that a comparison of two papers can name them.
Layout (`pdf`, `markdown`) adds no words. The names of these classes are part of the fingerprint:
renaming one would make every signed paper differ.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from andfacil.domain.values.cards import Side


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement: a text, with a label before it and small lines below it."""

    key: str
    text: str
    label: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prose:
    """Clauses one below the other, as paragraphs."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading within a section."""

    clause: Clause


@dataclass(frozen=True, slots=True)
class Items:
    """Labelled clauses one below the other, each with its notes."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The clauses under the name of one side."""

    side: Side
    name: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns of equal width."""

    key: str
    a: Column
    b: Column


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. The label is in the first column, before the cells."""

    key: str
    label: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads. `shares` are the widths of the cells, as parts of their sum."""

    key: str
    heads: tuple[str, ...]
    shares: tuple[int, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines to write on, one below the other; the text of a clause is small, under its line."""

    clauses: tuple[Clause, ...]


Block = Prose | Subheading | Items | Columns | Table | Lines


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its blocks; an annex has no number."""

    key: str
    number: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the first page. `draft` is empty when the session is ready to sign."""

    kind: str
    title: str
    meta: str
    draft: str


@dataclass(frozen=True, slots=True)
class Signer:
    """One person who signs; name and role are empty if they are to be written by hand."""

    key: str
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Captions:
    """The captions under the lines of the signature block."""

    signature: str
    name_and_role: str
    place_and_date: str


@dataclass(frozen=True, slots=True)
class SideSigns:
    """Where one side signs."""

    side: Side
    title: str
    signers: tuple[Signer, ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """The signature block; `witness` is empty when no facilitator is named.

    `about_content` says what the fingerprint is good for, and what not.
    """

    statement: str
    kind: str
    a: SideSigns
    b: SideSigns
    captions: Captions
    witness: Clause | None
    about_content: str = ""


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words at the head and foot of the pages, with the {holes} that each page fills.

    Without `initials_a` and `initials_b` the pages have no boxes for initials, without `content`
    no fingerprint.
    """

    running: str
    content: str
    page: str
    initials_a: str
    initials_b: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole paper, in words. `language` is the BCP 47 tag of its text; not all are signed."""

    language: str
    head: Head
    parties: Columns
    sections: tuple[Section, ...]
    signatures: Signatures | None
    furniture: Furniture

    @property
    def main_sections(self) -> tuple[Section, ...]:
        """What is signed, and so comes before the signatures."""
        if self.signatures is None:
            return self.sections
        return tuple(section for section in self.sections if section.number)

    @property
    def annexes(self) -> tuple[Section, ...]:
        """What comes after the signatures."""
        if self.signatures is None:
            return ()
        return tuple(section for section in self.sections if not section.number)


PRINTED_DIGITS = 20
"""Hexadecimal digits of the fingerprint that are printed: 80 bits."""


def fingerprint(outline: Outline) -> str:
    """SHA-256 of the outline's words in canonical form, as 64 hexadecimal digits."""
    canonical = json.dumps(_canonical(outline), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def _canonical(value: object) -> object:
    """`value` as lists of lists, each with the name of its class."""
    if isinstance(value, tuple):
        return [_canonical(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        parts = (_canonical(getattr(value, field.name)) for field in fields(value))
        return [type(value).__name__, *parts]
    return value


def short_fingerprint(full: str) -> str:
    """The fingerprint as it is printed: its first 80 bits in groups of four, "7f3a 91c2 …".

    Of two papers that somebody has made with care none has the same 80 bits by accident; with 32,
    two such papers were found in three seconds.
    """
    return " ".join(full[at : at + 4] for at in range(0, PRINTED_DIGITS, 4))


def keyed_texts(outline: Outline) -> Iterator[tuple[str, str]]:
    """Every text of the outline with its key, or that of the part around it."""
    return _texts(outline, "page")


def _texts(value: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Side):
        return
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part, key)
    elif is_dataclass(value) and not isinstance(value, type):
        key = getattr(value, "key", "") or _KEYS.get(type(value), key)
        if isinstance(value, Column | SideSigns):
            key = f"side:{value.side}"
        for field in fields(value):
            if field.name != "key":
                own = _HEAD_KEYS.get(field.name, key) if isinstance(value, Head) else key
                yield from _texts(getattr(value, field.name), own)


_HEAD_KEYS = {"kind": "kind_of_paper", "meta": "meta", "draft": "draft"}

_KEYS: dict[type, str] = {Head: "title", Signatures: "signatures", Furniture: "page"}
