"""The agreement line by line, to be read aloud before it is signed.

The lines are the words of the paper itself, in its order: what both sides will do, how each
non-negotiable is honoured, what stays open, and what they say as they sign. What only tells how
they came there (background, the needs themselves, the annex) is not read again.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.method.read_back import lines_left
from andfacil.domain.values.cards import LineTick, Need
from andfacil.domain.values.ids import is_ref
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import Columns, Items, Prose, Table
from andfacil.export.papers.sections import NOTHING
from andfacil.session_words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.export.papers.outline import Block, Clause, Section
    from andfacil.session_words import Words

OPERATIVE = frozenset(
    {
        *("document", "purpose", "musts", "solutions", "commitments", "open", "if_then"),
        *("review", "disagreement", "confidentiality", "amending", "ending", "prevailing"),
    }
)
"""The parts of the paper that are read back, by the names of `papers.sections`."""


_QUOTED = ("must", "unmet")
"""Kinds of clauses that quote a need; what is read aloud is the whole of it."""


class ReadLine(NamedTuple):
    """One line to be read: under which heading of the paper, its label, its words, its notes.

    `key` is that of the clause, the same in every version of the paper.
    """

    key: str
    heading: str
    text: str
    label: str = ""
    notes: tuple[str, ...] = ()

    @property
    def print_of_words(self) -> str:
        """SHA-256 of what is read aloud, 64 hexadecimal digits: ticks belong to it.

        Numbers do not count: a line stays the same one when another is put before it.
        """
        kind, _, which = self.key.partition(":")
        said = (kind, which if is_ref(which) else "", self.text, *self.notes)
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()


class ReadSoFar(NamedTuple):
    """How many lines the agreement has, and how many of them are not ticked by both sides."""

    left: int
    lines: int


def read_so_far(board: Board) -> ReadSoFar:
    """How far the agreement of this board is read back."""
    lines = read_back_lines(board)
    left = lines_left(board, [line.print_of_words for line in lines])
    return ReadSoFar(len(left), len(lines))


def is_read_back(board: Board) -> bool:
    """True when both sides have ticked every line of the agreement as it is now."""
    if not board.all_of(LineTick):
        return False
    left, lines = read_so_far(board)
    return lines > 0 and not left


def read_back_lines(board: Board) -> tuple[ReadLine, ...]:
    """The lines of this board's agreement, in its language, without anything private or hidden.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    outline, words = agreement_outline(board), words_for(board.details.language)
    whole = {f"{kind}:{need.ref}": need.text for need in board.all_of(Need) for kind in _QUOTED}
    lines = [
        line._replace(text=whole.get(line.key, line.text))
        for section in outline.sections
        if section.key.removeprefix("section:") in OPERATIVE
        for line in _lines_of(section, words)
    ]
    if lines and outline.signatures is not None and not outline.head.draft:
        lines.append(ReadLine("statement", outline.head.kind, outline.signatures.statement))
    return tuple(lines)


def _lines_of(section: Section, words: Words) -> Iterator[ReadLine]:
    heading = " ".join(part for part in (section.number, section.title) if part)
    for block in section.blocks:
        yield from _block_lines(block, heading, words)


def _block_lines(block: Block, heading: str, words: Words) -> Iterator[ReadLine]:
    if isinstance(block, Prose | Items):
        for clause in block.clauses:
            yield _line(clause, heading)
    elif isinstance(block, Columns):
        for column in (block.a, block.b):
            yield from _block_lines(Items(column.clauses), heading, words)
    elif isinstance(block, Table):
        for row in block.rows:
            text, *others = row.cells
            heads = block.heads[2:]  # of the label and of the text there is none to be read
            notes = tuple(
                words("scene.noted", head=head, text=cell)
                for head, cell in zip(heads, others, strict=True)
                if cell != NOTHING
            )
            yield ReadLine(row.key, heading, text, row.label, notes)


def _line(clause: Clause, heading: str) -> ReadLine:
    return ReadLine(clause.key, heading, clause.text, clause.label, clause.notes)
