"""A paper as Markdown, for mail and wikis. Card text stays plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from andfacil.domain.values.text import clean_block
from andfacil.export.papers.outline import (
    Columns,
    Items,
    Lines,
    Prose,
    Subheading,
    Table,
    fingerprint,
    short_fingerprint,
)
from andfacil.session_words import DOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.export.papers.outline import (
        Block,
        Clause,
        Outline,
        Section,
        SideSigns,
        Signatures,
    )

_ANYWHERE = re.compile(r"[\\`*_\[\]<>#|~&$@]")
_LINE_START = re.compile(r"^(\s*)([-+=:>]|\d+(?=[.)]))")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|www)(?=[:.])")


def render_markdown(outline: Outline) -> str:
    """The outline as CommonMark with tables, ending in a newline."""
    lines = [line for part in _parts(outline) for line in (*part, "")]
    return "\n".join(lines).rstrip("\n") + "\n"


def escaped(text: str, line_break: str = "\\\n") -> str:
    """`text` so that Markdown shows exactly `text`; its lines are joined by `line_break`."""
    lines = (_escaped_line(line) for line in clean_block(text).split("\n") if line.strip())
    return line_break.join(lines)


def _escaped_line(line: str) -> str:
    line = _ANYWHERE.sub(r"\\\g<0>", line.strip())
    # A bare address would become a link.
    line = _ADDRESS.sub(lambda found: f"{found[0]}\\", line)
    return _LINE_START.sub(_escaped_start, line)


def _escaped_start(found: re.Match[str]) -> str:
    sign = found[2]
    return f"{found[1]}{sign}\\" if sign.isdigit() else f"{found[1]}\\{sign}"


def _parts(outline: Outline) -> Iterator[list[str]]:
    head = outline.head
    yield [f"*{escaped(head.kind)}*"]
    yield [f"# {escaped(head.title, ' ')}"]
    yield [escaped(head.meta)]
    if head.draft:
        yield [f"**{escaped(head.draft)}**"]
    for column in (outline.parties.a, outline.parties.b):
        yield [f"**{column.side}{DOT}{escaped(column.name, ' ')}**"]
        yield from _list(column.clauses)
    for section in outline.sections:
        yield from _section(section)
    if outline.signatures is not None:
        yield from _signatures(outline.signatures)
    mark = short_fingerprint(fingerprint(outline))
    yield [outline.furniture.content.format(fingerprint=mark)]


def _section(section: Section) -> Iterator[list[str]]:
    number = f"{section.number}\\. " if section.number else ""
    yield [f"## {number}{escaped(section.title, ' ')}"]
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[list[str]]:
    if isinstance(block, Prose):
        for clause in block.clauses:
            yield [escaped(clause.text)]
    elif isinstance(block, Subheading):
        yield [f"### {escaped(block.clause.text, ' ')}"]
    elif isinstance(block, Items):
        yield from _list(block.clauses)
    elif isinstance(block, Columns):
        for column in (block.a, block.b):
            yield [f"### {column.side}{DOT}{escaped(column.name, ' ')}"]
            yield from _list(column.clauses)
    elif isinstance(block, Lines):
        blank = "\\_" * 8
        yield [f"- {blank} {escaped(clause.text, ' ')}".rstrip() for clause in block.clauses]
    else:
        yield _table(block)


def _list(clauses: tuple[Clause, ...]) -> Iterator[list[str]]:
    lines = []
    for clause in clauses:
        label = f"**{escaped(clause.label)}** " if clause.label else ""
        inner = [escaped(text) for text in (clause.text, *clause.notes)]
        lines.append("- " + label + "\\\n".join(inner).replace("\n", "\n  "))
    if lines:
        yield lines


def _table(table: Table) -> list[str]:
    rows = [table.heads, *((row.label, *row.cells) for row in table.rows)]
    lines = [f"| {' | '.join(escaped(cell, '<br>') for cell in row)} |" for row in rows]
    return [lines[0], "|" + " --- |" * len(table.heads), *lines[1:]]


def _signatures(signatures: Signatures) -> Iterator[list[str]]:
    yield [f"**{escaped(signatures.statement)}**"]
    if signatures.kind:
        yield [escaped(signatures.kind)]
    for side in (signatures.a, signatures.b):
        yield [f"**{escaped(side.title, ' ')}**"]
        yield _sign_lines(side, signatures)
    if signatures.witness is not None:
        yield [f"- {escaped(signatures.witness.text, ' ')}: \\_\\_\\_\\_\\_\\_\\_\\_"]


def _sign_lines(side: SideSigns, signatures: Signatures) -> list[str]:
    blank = "\\_" * 8
    captions = signatures.captions
    lines = []
    for signer in side.signers:
        named = ", ".join(part for part in (signer.name, signer.role) if part)
        lines += [
            f"- {escaped(captions.signature)}: {blank}",
            f"- {escaped(captions.name_and_role)}: {escaped(named, ' ') or blank}",
            f"- {escaped(captions.place_and_date)}: {blank}",
        ]
    return lines
