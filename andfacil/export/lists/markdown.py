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

_BLANK = "\\" + "_" * 8
"""A line to write on. The sign before it keeps it from being a rule across the page."""

_PUNCTUATION = r"!-/:-@\[-`{-~"

_READ = re.compile(
    rf"""(?x)
    \\ (?=[{_PUNCTUATION}]|$)                    # an escape, or a hard line break
    | ` | (?<=`)\\
    | (?<!\s)(?<!^) \*+ | \*+ (?!\s)             # emphasis: beside a word, on either side
    | (?<![\w_]) _+ (?=[^\s_]) | (?<=[^\s_]) _+ (?![\w_])
    | (?<=[^\s~]) ~+ | ~~+                       # struck out: what could end it
    | \[ (?=[\^\[]|[ xX]\]|.*\][(:\[])           # links, notes, ticks
    | \] (?=[(:\[])
    | < (?=[A-Za-z/!?])                          # HTML, links
    | & (?=\#?\w+;)                              # characters by name
    | (?<=\S) \$+ (?!\d) | \$\$+                 # formulas: what could end one
    | (?<!\S)@ (?=\w) | (?<=[\w.+-])@ (?=\w)     # people, addresses
    | (?<=\s) \#+ $                              # the end of a heading
    """
)
"""What Markdown, or a usual addition to it, reads within a line (CommonMark 0.31, chapter 6)."""

_LINE_START = re.compile(
    r"""(?x)
    ^(?:
        [-+*] (?=\s|$)                           # lists
        | > | : (?=\s|:)                         # quotations, definitions, notices
        | \#{1,6} (?=\s|$)                       # headings
        | ([-=_*])\s* (?:\1\s*)* $               # rules, and the lines under headings
        | (?=[^-]*-) [-|:] (?=[-|:\s]*$)         # the line under the heads of a table
        | \d{1,9} (?=[.)](?:\s|$))               # numbered lists
    )
    """
)
"""What is read at the beginning of a line only (CommonMark 0.31, chapters 4 and 5)."""

_ADDRESS = re.compile(r"(?i)(https?|ftp|www|mailto|xmpp)(?=:|(?<=www)\.)")


def render_markdown(outline: Outline) -> str:
    """The outline as CommonMark with tables, ending in a newline."""
    lines = [line for part in _parts(outline) for line in (*part, "")]
    return "\n".join(lines).rstrip("\n") + "\n"


def escaped(text: str, line_break: str = "\\\n") -> str:
    """`text` so that Markdown shows exactly `text`; its lines are joined by `line_break`.

    Only what Markdown would read gets a backslash: whoever reads the file itself sees words.
    """
    lines = (_escaped_line(line) for line in clean_block(text).split("\n") if line.strip())
    return line_break.join(lines)


def _escaped_line(line: str) -> str:
    line = line.strip()
    start = _LINE_START.match(line)
    head = line[: start.end()] if start else ""
    rest = _READ.sub(lambda found: "".join(f"\\{char}" for char in found[0]), line)
    if start is not None and not rest.startswith("\\"):
        at = len(head) if head.isdigit() else 0
        rest = f"{rest[:at]}\\{rest[at:]}"
    # A bare address would become a link.
    return _ADDRESS.sub(lambda found: f"{found[0]}\\", rest)


def _cell(text: str) -> str:
    """The text of a cell of a table, whose lines stay in its row."""
    return escaped(text, "<br>").replace("|", "\\|")


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
    if outline.furniture.content:
        mark = short_fingerprint(fingerprint(outline))
        yield [outline.furniture.content.format(fingerprint=mark)]


def _section(section: Section) -> Iterator[list[str]]:
    number = f"{section.number}. " if section.number else ""
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
        yield [f"- {_BLANK} {escaped(clause.text, ' ')}".rstrip() for clause in block.clauses]
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
    lines = [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows]
    return [lines[0], "|" + " --- |" * len(table.heads), *lines[1:]]


def _signatures(signatures: Signatures) -> Iterator[list[str]]:
    yield [f"**{escaped(signatures.statement)}**"]
    if signatures.kind:
        yield [escaped(signatures.kind)]
    if signatures.about_content:
        yield [escaped(signatures.about_content)]
    for side in (signatures.a, signatures.b):
        yield [f"**{escaped(side.title, ' ')}**"]
        yield _sign_lines(side, signatures)
    if signatures.witness is not None:
        yield [f"- {escaped(signatures.witness.text, ' ')}: {_BLANK}"]


def _sign_lines(side: SideSigns, signatures: Signatures) -> list[str]:
    captions = signatures.captions
    lines = []
    for signer in side.signers:
        named = ", ".join(part for part in (signer.name, signer.role) if part)
        lines += [
            f"- {escaped(captions.signature)}: {_BLANK}",
            f"- {escaped(captions.name_and_role)}: {escaped(named, ' ') or _BLANK}",
            f"- {escaped(captions.place_and_date)}: {_BLANK}",
        ]
    return lines
