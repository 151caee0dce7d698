"""What can be read of a damaged session, for a new file; the damaged file is not changed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.board.board import Board
from andfacil.domain.board.rules import pointed_at
from andfacil.domain.values.cards import (
    AnyCard,
    CardId,
    Commitment,
    Details,
    Guesses,
    Need,
    Party,
    RetiredRef,
    Solution,
)
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.ids import NUMBERED_ID, is_ref
from andfacil.store.failures import translated_errors
from andfacil.store.header import LARGEST, key_for, read_header, real_path
from andfacil.store.journal import parse_changes
from andfacil.store.problems import Damaged, NotASession, StoreProblem
from andfacil.store.rows import TABLES
from andfacil.store.salvage.raw import first_session
from andfacil.store.salvage.report import Loss, Report, next_numbers, unnumbered
from andfacil.store.salvage.sources import NOTHING_LEFT, Found, Row, Sources, read_card
from andfacil.store.schema import APPLICATION_ID, NEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_ENTRIES = 1_000_000


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Cards that fit together as one board, and what was left out, in words.

    `given` are ids of cards that are not there; their numbers must not be used again.
    """

    cards: tuple[AnyCard, ...]
    given: tuple[CardId, ...]
    missing: tuple[Damaged, ...]


def read_what_is_left(path: Path, password: str | None = None) -> Salvaged:
    """Every card that can still be read, from tables and journal, or else from bare pages.

    They are for `SessionFile.create` with EditKind.IMPORT. Raises StoreProblem when the file is no
    session, cannot be read, or nothing in it can be read. The file is only read, once.
    """
    path = real_path(path)
    wrong: StoreProblem | None = None
    try:
        header = read_header(path, NEWEST)
    except (Damaged, NotASession) as problem:  # perhaps a session with a damaged beginning
        wrong = problem
    key = None if wrong else key_for(header, path.name, password)
    with translated_errors(path.name):
        if wrong and path.stat().st_size > LARGEST:
            raise wrong
        whole = b"" if key else path.read_bytes()
    data = first_session(whole, APPLICATION_ID)
    report = Report(path.name)
    if len(data) < len(whole):
        report.note(Loss.OTHER_BYTES)
    salvage = _Salvage(Sources(path.name, path, key, data, report).read(), report)
    salvage.read()
    if not salvage.found:
        raise wrong or Damaged(path.name, NOTHING_LEFT)
    return salvage.result(path.stem)


class _Salvage:
    """One salvage: the cards found so far, and what is known to be missing."""

    def __init__(self, found: Found, report: Report) -> None:
        self._source = found
        self._report = report
        self._cards: dict[CardId, AnyCard] = {}
        self._gone: list[CardId] = []

    @property
    def found(self) -> bool:
        """True when there is anything."""
        return bool(self._cards)

    def read(self) -> None:
        """Gather the cards."""
        rows, words = self._source.rows, self._last_states()
        whole = self._history_is_whole()
        for card_id in {**rows, **words}:
            found = read_card(*rows[card_id]) if card_id in rows else None
            word = words.get(card_id)
            told = read_card(*word) if word else None
            # A whole journal is protected by hashes, the tables are not: it comes before them.
            if whole and word is None:
                if card_id in rows and card_id not in words:
                    self._report.note(Loss.NOT_IN_HISTORY, card_id)
                continue
            best = (told if whole else None) or found or told
            if best:
                self._cards[card_id] = best
                if best != found:
                    self._report.note(Loss.FROM_HISTORY, card_id)
                elif self._source.entries and not whole and told != found:
                    self._report.note(Loss.UNSURE if told else Loss.NOT_COMPARED, card_id)
            elif card_id in rows or word:
                self._report.note(Loss.LOST_CARD, card_id)
        gone = [ref for ref in {**rows, **words} if ref not in self._cards]
        if not whole:
            gone += self._unknown({**rows, **words})
            if "clock" not in {**rows, **words}:
                self._report.note(Loss.LOST_CLOCK)
            self._report.note(Loss.LOST_NOTED)  # nothing numbers them, so that none is missed
        self._gone = gone
        self._retire(gone)

    def _unknown(self, known: Iterable[CardId]) -> list[CardId]:
        """Name the cards that no row and no entry is left of, as far as numbers tell of them.

        Gives those that lie between known ones; what comes after the last one is only named.
        """
        used = {*known, *self._source.given}
        for card in self._cards.values():
            used.update(pointed_at(card))
            used.update({f"retired:{card.ref}"} if isinstance(card, RetiredRef) else ())
        lost = [*unnumbered(used), *sorted(used.difference(known, self._source.given))]
        lost = [ref for ref in lost if not ref.startswith("retired:")]
        if lost:
            self._report.note(Loss.NOTHING_LEFT, *lost)
        self._report.note(Loss.LATER, *next_numbers(used))
        return lost

    def _history_is_whole(self) -> bool:
        """True when every entry is there and follows the one before; else says which are not."""
        entries, last = self._source.entries, max((*self._source.entries, *self._source.known, 0))
        lost = [
            number for number in range(1, min(last, _MOST_ENTRIES) + 1) if number not in entries
        ]
        before = self._source.anchor
        broken = not entries
        for number in sorted(entries):
            broken |= number - 1 in entries and entries[number].previous != before
            broken |= number == 1 and before not in {None, entries[number].previous}
            before = entries[number].hash
        if not entries:
            self._report.note(Loss.NO_HISTORY)
        elif lost:
            self._report.note(Loss.LOST_ENTRIES, str(len(lost)))
        elif broken:
            self._report.note(Loss.BROKEN_HISTORY)
        return not lost and not broken and self._source.ended

    def _last_states(self) -> dict[CardId, tuple[str, Row] | None]:
        """Each card after the last entry about it."""
        words: dict[CardId, tuple[str, Row] | None] = {}
        for _, entry in sorted(self._source.entries.items()):
            for change in parse_changes(entry.changes):
                after = change["after"]
                words[change["id"]] = after and (
                    str(after.get("card")),
                    {key: value for key, value in after.items() if key != "card"},
                )
        return words

    def _retire(self, gone: Iterable[CardId]) -> None:
        """Retire lost refs, so that they are not used again: people remember what they meant."""
        for order, ref in enumerate(gone):
            retired = RetiredRef(id=f"retired:{ref}", order=order, ref=ref)
            if is_ref(ref):
                self._cards.setdefault(retired.id, retired)

    def result(self, title: str) -> Salvaged:
        """The cards, made to fit together."""
        if not isinstance(self._cards.get("session"), Details):
            self._report.note(Loss.LOST_NAMES)
            self._cards["session"] = Details(
                title=title, side_a=Party(name="A"), side_b=Party(name="B")
            )
        cards = [fitted for card in self._cards.values() if (fitted := self._fitted(card))]
        kept = tuple(self._allowed(cards))
        gone = {*self._gone, *self._source.given}.difference(card.id for card in kept)
        given = tuple(sorted(filter(NUMBERED_ID.fullmatch, gone)))
        return Salvaged(kept, given, self._report.problems())

    def _allowed(self, cards: list[AnyCard]) -> list[AnyCard]:
        """Those that a board takes together; others are named."""
        every = tuple(Change(card.id, None, card) for card in cards)
        with suppress(RuleBroken):
            Board().check(Edit(EditKind.IMPORT, "session", every))
            return cards
        board, kept = Board(), []
        for card in sorted(cards, key=lambda card: list(TABLES).index(type(card))):
            edit = Edit(EditKind.IMPORT, "session", (Change(card.id, None, card),))
            try:
                board.check(edit)
            except RuleBroken:
                self._report.note(Loss.LOST_CARD, card.id)
            else:
                board.apply(edit)
                kept.append(card)
        return kept

    def _fitted(self, card: AnyCard) -> AnyCard | None:
        """The card without links to missing cards; None for a note about a missing card."""
        if isinstance(card, Need) and card.same_as:
            other = self._cards.get(card.same_as)
            if not isinstance(other, Need) or other.same_as != card.id:
                self._report.note(Loss.LOST_LINKS, card.id)
                return replace(card, same_as="")
        gone = {ref for ref in pointed_at(card) if ref not in self._cards}
        if not gone:
            return card
        self._report.note(Loss.LOST_LINKS, card.id)
        if isinstance(card, Commitment):
            return replace(card, solution="")
        if isinstance(card, Guesses):
            left = card.with_lists(lambda refs: tuple(ref for ref in refs if ref not in gone))
            return left if left.refs else None
        if isinstance(card, Solution):
            return replace(
                card,
                meets=tuple(ref for ref in card.meets if ref not in gone),
                breaks=tuple(ref for ref in card.breaks if ref not in gone),
                builds_on=tuple(ref for ref in card.builds_on if ref not in gone),
            )
        return None
