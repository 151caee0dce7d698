"""Drawing up: from the board to the outline of its agreement.

The parts and their order are those of mediation practice (method, 3.1); a part that the session
has nothing for is left out, and the numbers run on. Willingness and caucus notes are private and
never part of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.cards import DocumentKind, Side
from andfacil.domain.coverage import Ring
from andfacil.domain.privacy import public_board
from andfacil.export.outline import (
    Captions,
    Clause,
    Column,
    Columns,
    Furniture,
    Head,
    Outline,
    Section,
    SideSigns,
    Signatures,
    Signer,
)
from andfacil.export.sections import SECTIONS
from andfacil.export.versions import document_version
from andfacil.export.words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board import Board
    from andfacil.domain.cards import Details, Person
    from andfacil.export.words import Words

DOT = " \N{MIDDLE DOT} "


def draw_up(board: Board) -> Outline:
    """The agreement that this board amounts to, in the session's language.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    board = public_board(board)
    words = words_for(board.details.language)
    draft = _draft(board, words)
    return Outline(
        language=board.details.language or words.language,
        head=_head(board, words, draft),
        parties=_parties(board.details, words),
        sections=tuple(_sections(board, words)),
        signatures=_signatures(board.details, words, draft),
        furniture=_furniture(board, words, draft),
    )


def _draft(board: Board, words: Words) -> str:
    """Why this paper is not ready to sign; empty when it is."""
    if board.coverage.ready_to_sign:
        return ""
    needs = (need for side in Side for need in board.needs(side) if need.non_negotiable)
    unmet = [need.ref for need in needs if board.coverage.ring(need.ref) is not Ring.MET]
    key = "head.draft_one" if len(unmet) == 1 else "head.draft_many"
    return words(key, refs=words.listed(unmet))


def _head(board: Board, words: Words, draft: str) -> Head:
    details = board.details
    heads_of_terms = details.document_kind is DocumentKind.HEADS_OF_TERMS
    kind = words("head.heads_of_terms" if heads_of_terms else "head.agreement")
    name = details.facilitator.strip()
    meta = (
        words.long_date(details.date) if details.date else "",
        details.place.strip(),
        words("head.version", number=document_version(board)),
        words("head.scribe_named", name=name) if name else words("head.scribe"),
    )
    return Head(kind, details.title, DOT.join(part for part in meta if part), draft)


def _parties(details: Details, words: Words) -> Columns:
    a, b = (
        Column(side, details.party(side).name, tuple(_people(details, side, words)))
        for side in Side
    )
    return Columns("parties", a, b)


def _people(details: Details, side: Side, words: Words) -> Iterator[Clause]:
    for number, person in enumerate(details.party(side).people, 1):
        signs = words("head.signs") if person.signs else ""
        parts = (_name_and_role(person), person.authority.strip(), signs)
        if text := DOT.join(part for part in parts if part):
            yield Clause(f"person:{side}:{number}", text)


def _name_and_role(person: Person) -> str:
    return ", ".join(part for part in (person.name.strip(), person.role.strip()) if part)


def _sections(board: Board, words: Words) -> Iterator[Section]:
    number = 0
    for name, blocks_of in SECTIONS.items():
        numbered = name != "annex"
        place = str(number + 1) if numbered else ""
        if blocks := tuple(blocks_of(board, words, place)):
            number += numbered
            yield Section(f"section:{name}", place, words(f"section.{name}"), blocks)


def _signatures(details: Details, words: Words, draft: str) -> Signatures:
    kind = details.document_kind
    a, b = (_side_signs(details, side, words) for side in Side)
    name = details.facilitator.strip()
    return Signatures(
        statement=draft or words("sign.statement"),
        kind=words(f"kind_short.{kind}") if kind else "",
        a=a,
        b=b,
        captions=Captions(
            words("sign.signature"), words("sign.name_and_role"), words("sign.place_and_date")
        ),
        witness=Clause("sign:witness", words("sign.witness", name=name)) if name else None,
    )


def _side_signs(details: Details, side: Side, words: Words) -> SideSigns:
    party = details.party(side)
    signers = tuple(
        Signer(f"sign:{side}:{number}", person.name.strip(), person.role.strip())
        for number, person in enumerate((p for p in party.people if p.signs), 1)
    )
    title = words("sign.for_side", name=party.name)
    return SideSigns(side, title, signers or (Signer(f"sign:{side}:1"),))


def _furniture(board: Board, words: Words, draft: str) -> Furniture:
    details = board.details
    parts = (
        words("head.draft") if draft else "",
        details.title,
        words("head.version", number=document_version(board)),
        words.long_date(details.date) if details.date else "",
    )
    return Furniture(
        running=DOT.join(part for part in parts if part),
        content=words("page.content", fingerprint="{fingerprint}"),
        page=words("page.number", page="{page}", pages="{pages}"),
        initials_a=words("page.initials", side=Side.A),
        initials_b=words("page.initials", side=Side.B),
    )
