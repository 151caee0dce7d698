"""Papers that nobody signs: the board, and the preparation sheets of the sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.board.ordering import column_order
from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Need, Side, Solution
from andfacil.export.papers.agreement import plain_furniture
from andfacil.export.papers.outline import (
    Clause,
    Column,
    Columns,
    Head,
    Items,
    Lines,
    Outline,
    Prose,
    Row,
    Section,
    Table,
)
from andfacil.export.papers.sections import NOTHING, printed_ref, printed_refs, prose
from andfacil.session_words import DOT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Details
    from andfacil.export.papers.outline import Block
    from andfacil.session_words import Words

QUESTIONS = ("ask_gives", "ask_without", "ask_protect", "ask_other_way")
"""The questions that turn a position into a need."""

NEED_LINES, OTHER_LINES, PEOPLE_LINES = 6, 3, 2
"""Lines to write on; with these numbers a sheet has two pages."""

MOST_MUSTS = 3
"""Non-negotiables on a sheet; with more, the side should compare them first."""


def board_outline(board: Board) -> Outline:
    """All needs and solutions with their state, column by column, in the session's language.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    board = public_board(board)
    details = board.details
    words = words_for(details.language)
    day = words.long_date(details.date) if details.date else ""
    meta = DOT.join(part for part in (day, details.place.strip()) if part)
    tables = {
        "board_a": _needs(board, Side.A, words),
        "board_and": _solutions(board, words),
        "board_b": _needs(board, Side.B, words),
    }
    return Outline(
        language=details.language or words.language,
        head=Head(words("head.board"), details.title, meta, ""),
        parties=_names(details),
        sections=tuple(
            Section(f"section:{name}", "", _column_title(details, name, words), (table,))
            for name, table in tables.items()
            if table.rows
        ),
        signatures=None,
        furniture=plain_furniture(words, words("head.board"), details.title, day),
    )


def preparation_outline(board: Board, side: Side) -> Outline:
    """A blank sheet on which one side prepares; nothing from the board is on it.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    details = board.details
    words = words_for(details.language)
    kind = words("head.sheet")
    whose = words("head.sheet_for", name=details.party(side).name)
    return Outline(
        language=details.language or words.language,
        head=Head(kind, details.title, DOT.join((whose, words("head.sheet_private"))), ""),
        parties=_names(details),
        sections=tuple(_sheet_sections(details, words)),
        signatures=None,
        furniture=plain_furniture(words, kind, details.title, whose, content=False),
    )


def _names(details: Details) -> Columns:
    a, b = (Column(side, details.party(side).name, ()) for side in Side)
    return Columns("parties", a, b)


# ---------------------------------------------------------------------------- the board


def _column_title(details: Details, name: str, words: Words) -> str:
    title = words(f"section.{name}")
    if name == "board_and":
        return title
    return f"{title}{DOT}{details.party(Side.A if name == 'board_a' else Side.B).name}"


def _needs(board: Board, side: Side, words: Words) -> Table:
    needs = sorted(board.needs(side), key=column_order)
    rows = tuple(
        Row(f"need:{need.ref}", need.ref, (need.text, _state(board, need, words))) for need in needs
    )
    heads = ("", words("list.need"), words("list.state"))
    return Table(f"board_{side.value.lower()}", heads, (70, 30), rows)


def _state(board: Board, need: Need, words: Words) -> str:
    ring = words(f"list.{board.coverage.ring(need.ref)}")
    return f"{words('list.must')}{DOT}{ring}" if need.non_negotiable else ring


def _solutions(board: Board, words: Words) -> Table:
    rows = tuple(
        Row(
            f"solution:{s.ref}",
            printed_ref(s.ref),
            (
                s.text,
                words(f"list.{s.status}"),
                printed_refs(s.meets) or NOTHING,
                printed_refs(s.breaks) or NOTHING,
            ),
        )
        for s in board.all_of(Solution)
    )
    names = ("idea", "state", "meets", "breaks")
    heads = ("", *(words(f"list.{name}") for name in names))
    return Table("board_and", heads, (52, 16, 16, 16), rows)


# ---------------------------------------------------------------------------- the sheet


def _sheet_sections(details: Details, words: Words) -> Iterator[Section]:
    parts: dict[str, Iterator[Block]] = {
        "purpose": prose("purpose", details.purpose),
        "sheet_people": _people(words),
        "sheet_needs": _own_needs(words),
        "sheet_musts": _musts(words),
        "sheet_other": _other_side(words),
    }
    number = 0
    for name, blocks in parts.items():
        if found := tuple(blocks):
            number += 1
            yield Section(f"section:{name}", str(number), words(f"section.{name}"), found)


def _own_needs(words: Words) -> Iterator[Block]:
    yield Prose((Clause("sheet:needs", words("sheet.needs")),))
    yield Items(tuple(Clause(f"sheet:{ask}", words(f"sheet.{ask}"), "?") for ask in QUESTIONS))
    yield _lines("need", NEED_LINES)


def _musts(words: Words) -> Iterator[Block]:
    yield Prose((Clause("sheet:musts", words("sheet.musts")),))
    for number in range(1, MOST_MUSTS + 1):
        captions = (words("sheet.must", number=number), words("sheet.why"), words("sheet.met_when"))
        keys = (f"sheet:must:{number}:{name}" for name in ("text", "why", "met_when"))
        yield Lines(tuple(Clause(*one) for one in zip(keys, captions, strict=True)))


def _other_side(words: Words) -> Iterator[Block]:
    yield Prose((Clause("sheet:other", words("sheet.other")),))
    yield _lines("other", OTHER_LINES)
    yield Lines((Clause("sheet:ask_both", words("sheet.ask_both")),))


def _people(words: Words) -> Iterator[Block]:
    yield Prose((Clause("sheet:people", words("sheet.people")),))
    yield _lines("people", PEOPLE_LINES)


def _lines(name: str, count: int) -> Lines:
    return Lines(tuple(Clause(f"sheet:{name}:{number}", "") for number in range(1, count + 1)))
