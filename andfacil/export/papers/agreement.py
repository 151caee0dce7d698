"""From the board to the outline of its agreement.

The parts and their order are those of mediation practice (method, 3.1). A part for which the
session has nothing is left out. Willingness and caucus notes are private and never in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from andfacil.domain.board.privacy import public_board
from andfacil.domain.editing.signing import Lack, lacks, unmet_musts
from andfacil.domain.values.cards import DocumentKind, Side
from andfacil.export.papers.changes import changes_part
from andfacil.export.papers.left_open import left_open_part
from andfacil.export.papers.outline import (
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
from andfacil.export.papers.sections import SECTIONS, authority_of, open_title
from andfacil.export.papers.versions import document_version
from andfacil.session_words import DOT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Details, Person
    from andfacil.export.papers.sections import Part
    from andfacil.session_words import Words

NO_TITLES: Mapping[str, str] = MappingProxyType({})
UNNUMBERED = ("annex",)
_LAST: Mapping[str, Part] = MappingProxyType({"left_open": left_open_part, "changes": changes_part})
"""Parts that an agreement alone has, after all others."""

_LACKS: Mapping[Lack, str] = MappingProxyType(
    {
        Lack.NO_NEEDS: "head.draft_no_needs",
        Lack.NOTHING_AGREED: "head.draft_nothing_agreed",
        Lack.NO_DATE: "left_open.no_date",
        Lack.NO_KIND: "left_open.no_kind",
    }
)

SHORT_TEXT = 240
"""Letters; a longer text about what the paper is is not repeated above the signatures."""


def agreement_outline(board: Board) -> Outline:
    """The agreement of this board, in the session's language.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    board = public_board(board)
    words = words_for(board.details.language)
    draft = _draft(board, words)
    sections = tuple(number_sections(board, words, {**SECTIONS, **_LAST}))
    return Outline(
        language=board.details.language or words.language,
        head=_head(board, words, draft),
        parties=parties(board.details, words),
        sections=sections,
        signatures=_signatures(board.details, words, draft.split(DOT)[0], sections),
        furniture=_furniture(board, words, draft),
    )


def _draft(board: Board, words: Words) -> str:
    """Why this paper is not ready to sign; empty when it is.

    Non-negotiables that are not met stand first, then what the paper lacks.
    """
    reasons = [words(_LACKS[lack]) for lack in lacks(board)]
    if unmet := unmet_musts(board):
        key = "head.draft_one" if len(unmet) == 1 else "head.draft_many"
        return DOT.join((words(key, refs=words.listed(unmet)), *reasons))
    return DOT.join((words("head.draft_bare"), *reasons)) if reasons else ""


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


def parties(details: Details, words: Words, *, signing: bool = True) -> Columns:
    """The sides and their people and, with `signing`, who signs."""
    a, b = (
        Column(
            side, details.party(side).name, tuple(_people(details, side, words, signing=signing))
        )
        for side in Side
    )
    return Columns("parties", a, b)


def _people(details: Details, side: Side, words: Words, *, signing: bool) -> Iterator[Clause]:
    for number, person in enumerate(details.party(side).people, 1):
        signs = words("head.signs") if person.signs and signing else ""
        parts = (_name_and_role(person), authority_of(person, words), signs)
        if text := DOT.join(part for part in parts if part):
            yield Clause(f"person:{side}:{number}", text)


def _name_and_role(person: Person) -> str:
    return ", ".join(part for part in (person.name.strip(), person.role.strip()) if part)


def number_sections(
    board: Board, words: Words, parts: Mapping[str, Part], titles: Mapping[str, str] = NO_TITLES
) -> Iterator[Section]:
    """The parts that are not empty, with numbers; annexes come last, without a number.

    `titles` maps the name of a part to the name whose heading it gets.
    """
    number = 0
    for name in sorted(parts, key=lambda name: name in UNNUMBERED):
        blocks_of, numbered = parts[name], name not in UNNUMBERED
        section_number = str(number + 1) if numbered else ""
        if blocks := tuple(blocks_of(board, words, section_number)):
            number += numbered
            title = titles.get(name, name)
            if name == "open":
                title = open_title(blocks, title)
            yield Section(f"section:{name}", section_number, words(f"section.{title}"), blocks)


def _signatures(
    details: Details, words: Words, draft: str, sections: Sequence[Section]
) -> Signatures:
    """What the paper lacks is told at its head and among what is open: `draft` says that it is."""
    a, b = (side_signs(details, side, words) for side in Side)
    name = details.facilitator.strip()
    return Signatures(
        statement=draft or words("sign.statement"),
        kind=_short_kind(details, words, sections),
        a=a,
        b=b,
        captions=sign_captions(words),
        witness=Clause("sign:witness", words("sign.witness", name=name)) if name else None,
        about_content=words("sign.about_content"),
    )


def _short_kind(details: Details, words: Words, sections: Sequence[Section]) -> str:
    """What this paper is, for above the signatures; for a long text, the part to see."""
    own, kind = details.document_text.strip(), details.document_kind
    if not own:
        return words(f"kind_short.{kind}") if kind else ""
    if len(own) <= SHORT_TEXT:
        return own
    [number] = [section.number for section in sections if section.key == "section:document"]
    return words("sign.see_part", number=number)


def sign_captions(words: Words) -> Captions:
    """The captions under the lines to sign on."""
    return Captions(
        words("sign.signature"), words("sign.name_and_role"), words("sign.place_and_date")
    )


def side_signs(details: Details, side: Side, words: Words) -> SideSigns:
    """The signers of one side; one without a name if nobody is marked to sign."""
    party = details.party(side)
    signers = tuple(
        Signer(f"sign:{side}:{number}", person.name.strip(), person.role.strip())
        for number, person in enumerate((p for p in party.people if p.signs), 1)
    )
    title = words("sign.for_side", name=party.name)
    return SideSigns(side, title, signers or (Signer(f"sign:{side}:1"),))


def _furniture(board: Board, words: Words, draft: str) -> Furniture:
    details = board.details
    draft = words("head.draft") if draft else ""
    version = words("head.version", number=document_version(board))
    day = words.long_date(details.date) if details.date else ""
    furniture = plain_furniture(words, draft, details.title, version, day)
    a, b = (words("page.initials", side=side) for side in Side)
    return replace(furniture, initials_a=a, initials_b=b)


def plain_furniture(words: Words, *running: str, content: bool = True) -> Furniture:
    """Head and foot of pages without initials; `running` is at the head.

    Without `content` no fingerprint: nobody compares a sheet to write on.
    """
    return Furniture(
        running=DOT.join(part for part in running if part),
        content=words("page.content", fingerprint="{fingerprint}") if content else "",
        page=words("page.number", page="{page}", pages="{pages}"),
        initials_a="",
        initials_b="",
    )
