"""Which clauses of the agreement are to be confirmed, because they changed since the last signing.

The clauses of the board now are compared with those of the board as it was signed, made by the same
code with the same words, so that exactly the differences are found.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.signed import last_signing, signed_board, signings
from andfacil.domain.exchange.since_signed import says_the_same
from andfacil.domain.values.cards import Details, Side
from andfacil.export.papers.outline import Clause, Columns, Items, Lines, Prose, Subheading, Table
from andfacil.export.papers.sections import NOTHING, SECTIONS, authority_of
from andfacil.export.papers.versions import document_version
from andfacil.session_words import DOT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.domain.values.cards import Person, Signing
    from andfacil.export.papers.outline import Block
    from andfacil.session_words import Words

ALIKE = 0.5
"""With this likeness or more, two clauses without a ref are one that was changed."""

MANY = 200
"""With more new or gone clauses of a kind than this, likeness is not computed."""


class ChangeKind(StrEnum):
    """How a clause has changed."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A clause that is not as it was signed.

    `key` is that of today's paper, or for a clause that is gone that of the signed one. `label` is
    what comes before the clause; `before` and `after` are its words, empty where there are none.
    """

    key: str
    kind: ChangeKind
    label: str
    before: str
    after: str


class ClauseText(NamedTuple):
    """The words of a clause, without its label."""

    key: str
    label: str
    texts: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The kind of clause, from its key."""
        return self.key.split(":")[0]

    @property
    def numbered(self) -> bool:
        """True for clauses that have a number, which another clause may get later."""
        return self.kind in {"commitment", "if_then", "parked", "position", "ground_rule"}

    @property
    def words(self) -> str:
        """All of it in one line."""
        return DOT.join(text for text in self.texts if text not in {"", NOTHING})


def changed_clauses(board: Board, signing: Signing | None = None) -> tuple[ClauseChange, ...]:
    """The clauses that are not as in `signing`, or in the last one; none before the first.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    signing = signing or last_signing(board)
    signed = None if signing is None else signed_board(signing)
    if signing is None or signed is None or says_the_same(board, signing):
        return ()
    board = public_board(board)
    language = board.details.language  # a paper in another language has the same clauses
    signed = Board(replace(c, language=language) if isinstance(c, Details) else c for c in signed)
    words = words_for(language)
    return tuple(_compared(list(_clause_texts(signed, words)), list(_clause_texts(board, words))))


def changes_part(board: Board, words: Words, _number: str) -> Iterator[Block]:
    """The part of a version that lists what is new, changed and gone since the one before.

    A version has it before and after it is signed, so that its paper stays the same.
    """
    version = document_version(board)
    before = [signing for signing in signings(board) if signing.version < version]
    changes = changed_clauses(board, before[-1]) if before else ()
    if changes:
        yield Prose((Clause("changes", words("changes.compared", number=before[-1].version)),))
        yield Items(tuple(_listed(change, words) for change in once(changes)))


def once(changes: Iterable[ClauseChange]) -> Iterator[ClauseChange]:
    """Each card once: its other clauses follow from the one with its text."""
    seen: set[str] = set()
    for change in changes:
        kind, _, ref = change.key.partition(":")
        if kind not in _OF_A_REF or ref not in seen:
            yield change
        if kind in _OF_A_REF:
            seen.add(ref)


_OF_A_REF = {"need", "must", "solution", "unmet"}


def _listed(change: ClauseChange, words: Words) -> Clause:
    key = f"{change.kind}:{change.key}"
    if change.kind is ChangeKind.GONE:
        return Clause(key, words("changes.gone", text=change.before), change.label)
    new = change.kind is ChangeKind.NEW
    note = words("changes.new") if new else words("changes.was", text=change.before)
    return Clause(key, change.after, change.label, (note,))


def _compared(old: list[ClauseText], new: list[ClauseText]) -> Iterator[ClauseChange]:
    before = _partners(old, new)
    for clause in new:
        partner = before.get(clause.key)
        if partner is None:
            yield ClauseChange(clause.key, ChangeKind.NEW, clause.label, "", clause.words)
        elif partner.texts != clause.texts:
            yield ClauseChange(
                clause.key, ChangeKind.CHANGED, clause.label, partner.words, clause.words
            )
    kept = {partner.key for partner in before.values()}
    for clause in old:
        if clause.key not in kept:
            yield ClauseChange(clause.key, ChangeKind.GONE, clause.label, clause.words, "")


def _partners(old: list[ClauseText], new: list[ClauseText]) -> dict[str, ClauseText]:
    """The old clause for each key of a new one."""
    by_key = {clause.key: clause for clause in old if not clause.numbered}
    found = {c.key: by_key[c.key] for c in new if not c.numbered and c.key in by_key}
    for kind in {clause.kind for clause in new if clause.numbered}:
        ours = [clause for clause in new if clause.kind == kind]
        theirs = [clause for clause in old if clause.kind == kind]
        found |= _same_words(ours, theirs)
        found |= _alike(
            [clause for clause in ours if clause.key not in found],
            [clause for clause in theirs if clause not in found.values()],
        )
    return found


def _same_words(ours: list[ClauseText], theirs: list[ClauseText]) -> dict[str, ClauseText]:
    left: dict[tuple[str, ...], list[ClauseText]] = {}
    for clause in reversed(theirs):
        left.setdefault(clause.texts, []).append(clause)
    return {c.key: left[c.texts].pop() for c in ours if left.get(c.texts)}


def _alike(ours: list[ClauseText], theirs: list[ClauseText]) -> dict[str, ClauseText]:
    """The pairs that are most alike, if they are alike enough."""
    if max(len(ours), len(theirs)) > MANY:
        return {}
    likeness = sorted(
        (
            (-SequenceMatcher(None, one.words[:400], other.words[:400]).ratio(), i, j)
            for i, one in enumerate(ours)
            for j, other in enumerate(theirs)
        ),
    )
    found: dict[str, ClauseText] = {}
    taken: set[int] = set()
    for unlike, i, j in likeness:
        if -unlike >= ALIKE and ours[i].key not in found and j not in taken:
            found[ours[i].key] = theirs[j]
            taken.add(j)
    return found


def _clause_texts(board: Board, words: Words) -> Iterator[ClauseText]:
    """Every clause that has words of the session, in the paper's order."""
    details = board.details
    yield ClauseText("title", "", (details.title,))
    day = words.long_date(details.date) if details.date else ""
    yield ClauseText("meta", "", (day, details.place, details.facilitator))
    for side in Side:
        party = details.party(side)
        people = (_person(person, words) for person in party.people)
        yield ClauseText(f"side:{side}", side.value, (party.name, *people))
    number = 1
    for part in SECTIONS.values():
        blocks = list(part(board, words, str(number)))
        number += bool(blocks)
        for block in blocks:
            yield from _texts_in_block(block)


def _person(person: Person, words: Words) -> str:
    signs = words("head.signs") if person.signs else ""
    parts = (person.name, person.role, authority_of(person, words), signs)
    return ", ".join(part for part in parts if part)


def _texts_in_block(block: Block) -> Iterator[ClauseText]:
    if isinstance(block, Table):
        yield from (ClauseText(row.key, row.label, row.cells) for row in block.rows)
    elif isinstance(block, Columns):
        clauses = (*block.a.clauses, *block.b.clauses)
        yield from (ClauseText(c.key, c.label, (c.text, *c.notes)) for c in clauses)
    elif isinstance(block, Prose | Items | Lines):
        yield from (ClauseText(c.key, c.label, (c.text, *c.notes)) for c in block.clauses)
    elif isinstance(block, Subheading):
        return
