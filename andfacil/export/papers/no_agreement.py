"""No agreement today: what is understood, what is agreed so far, what is open, and when we meet.

"No" is a result too. Nothing on this paper can be taken for an agreement: a signature says only
that the person was there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Side, Solution, Status
from andfacil.export.papers.agreement import (
    number_sections,
    parties,
    plain_furniture,
    side_signs,
    sign_captions,
)
from andfacil.export.papers.outline import Clause, Head, Outline, Prose, Signatures
from andfacil.export.papers.sections import SECTIONS, prose, solution_items
from andfacil.session_words import DOT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Details
    from andfacil.export.papers.outline import Block
    from andfacil.export.papers.sections import Part
    from andfacil.session_words import Words


def no_agreement_outline(board: Board) -> Outline:
    """The paper for a session that ends without an agreement, in the session's language.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    board = public_board(board)
    details = board.details
    words = words_for(details.language)
    kind = words("head.no_agreement")
    day = words.long_date(details.date) if details.date else ""
    return Outline(
        language=details.language or words.language,
        head=Head(kind, details.title, _meta(details, words, day), ""),
        parties=parties(details, words, signing=False),
        sections=tuple(number_sections(board, words, _PARTS, _TITLES)),
        signatures=_present(details, words),
        furniture=plain_furniture(words, kind, details.title, day),
    )


def _meta(details: Details, words: Words, day: str) -> str:
    name = details.facilitator.strip()
    scribe = words("head.scribe_named", name=name) if name else words("head.scribe")
    return DOT.join(part for part in (day, details.place.strip(), scribe) if part)


def _present(details: Details, words: Words) -> Signatures:
    return Signatures(
        statement=words("sign.present"),
        kind="",
        a=side_signs(details, Side.A, words),
        b=side_signs(details, Side.B, words),
        captions=sign_captions(words),
        witness=None,
        about_content=words("sign.about_content"),
    )


def _ideas(board: Board, words: Words, _number: str) -> Iterator[Block]:
    drafts = [s for s in board.all_of(Solution) if s.status is Status.DRAFT]
    if drafts:
        yield solution_items(drafts, words)


def _next(board: Board, words: Words, _number: str) -> Iterator[Block]:
    day = board.details.review_date
    text = words("next.date", date=words.long_date(day)) if day else words("next.no_date")
    yield Prose((Clause("next", text),))
    yield from prose("review_how", board.details.review_how)


_PARTS: dict[str, Part] = {
    **{name: SECTIONS[name] for name in ("purpose", "background", "needs")},
    **{name: SECTIONS[name] for name in ("solutions", "conditions")},
    "ideas": _ideas,
    **{name: SECTIONS[name] for name in ("commitments", "open")},
    "next": _next,
    **{name: SECTIONS[name] for name in ("confidentiality", "annex")},
}

_TITLES = {
    "needs": "understood",
    "solutions": "agreed_so_far",
    "commitments": "until_then",
    "open": "still_open",
}
"""Parts whose heading is not the one of the agreement."""
