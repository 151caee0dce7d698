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
    Party,
    RetiredRef,
    Solution,
)
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.ids import is_ref
from andfacil.store.contents import shown_id
from andfacil.store.failures import translated_errors
from andfacil.store.header import LARGEST, key_for, read_header, real_path
from andfacil.store.journal import parse_changes
from andfacil.store.problems import Damaged, NotASession, StoreProblem
from andfacil.store.rows import TABLES
from andfacil.store.salvage.raw import first_session
from andfacil.store.salvage.sources import NOTHING_LEFT, Found, Row, Sources, read_card
from andfacil.store.schema import APPLICATION_ID, NEWEST

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOST_CARD = "In {name}, card {ref} cannot be read; it is left out."
_FROM_HISTORY = "In {name}, card {ref} cannot be read; it is taken from the history instead."
_LOST_NAMES = "In {name}, the session's names cannot be read; they are put in anew."
_LOST_ENTRIES = (
    "In {name}, {count} entries of the history cannot be read; cards may be left out, or be as "
    "they were before."
)
_BROKEN_HISTORY = "In {name}, the history does not hold together; cards may not be as they were."
_UNSURE = "In {name}, card {ref} is not as what is left of the history says; look at it again."
_NO_HISTORY = (
    "Of the history of {name} nothing can be read: look whether the cards are as they were."
)
_NOT_COMPARED = (
    "In {name}, nothing is left of the history of card {ref}; look whether it is as it was."
)
_NOT_IN_HISTORY = "In {name}, the history knows nothing of a card {ref}; it is left out."
_OTHER_BYTES = "In {name}, other bytes stand before or after the session; they are left out."
_LOST_LINKS = "In {name}, card {ref} points at cards that are left out; those links are cut."

_MOST_ENTRIES = 1_000_000


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Cards that fit together as one board, and what was left out, in words."""

    cards: tuple[AnyCard, ...]
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
    sources = Sources(path.name, path, key, data)
    if len(data) < len(whole):
        sources.missing.append(Damaged(path.name, _OTHER_BYTES))
    salvage = _Salvage(path.name, sources.read(), sources.missing)
    salvage.read()
    if not salvage.found:
        raise wrong or Damaged(path.name, NOTHING_LEFT)
    return salvage.result(path.stem)


class _Salvage:
    """One salvage: the cards found so far, and what is known to be missing."""

    def __init__(self, name: str, found: Found, missing: list[Damaged]) -> None:
        self._name = name
        self._source = found
        self._missing = missing
        self._cards: dict[CardId, AnyCard] = {}

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
                    self._note(_NOT_IN_HISTORY, ref=shown_id(card_id))
                continue
            best = (told if whole else None) or found or told
            if best:
                self._cards[card_id] = best
                if best != found:
                    self._note(_FROM_HISTORY, ref=shown_id(card_id))
                elif self._source.entries and not whole and told != found:
                    self._note(_UNSURE if told else _NOT_COMPARED, ref=shown_id(card_id))
            elif card_id in rows or word:
                self._note(_LOST_CARD, ref=shown_id(card_id))
        self._retire(ref for ref in {**rows, **words} if ref not in self._cards)

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
            self._note(_NO_HISTORY)
        elif lost:
            self._note(_LOST_ENTRIES, count=str(len(lost)))
        elif broken:
            self._note(_BROKEN_HISTORY)
        return not lost and not broken

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
            self._note(_LOST_NAMES)
            self._cards["session"] = Details(
                title=title, side_a=Party(name="A"), side_b=Party(name="B")
            )
        cards = [fitted for card in self._cards.values() if (fitted := self._fitted(card))]
        return Salvaged(tuple(self._allowed(cards)), tuple(self._missing))

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
                self._note(_LOST_CARD, ref=shown_id(card.id))
            else:
                board.apply(edit)
                kept.append(card)
        return kept

    def _note(self, template: str, **holes: str) -> None:
        self._missing.append(Damaged(self._name, template, **holes))

    def _fitted(self, card: AnyCard) -> AnyCard | None:
        """The card without links to missing cards; None for a note about a missing card."""
        gone = {ref for ref in pointed_at(card) if ref not in self._cards}
        if not gone:
            return card
        self._note(_LOST_LINKS, ref=shown_id(card.id))
        if isinstance(card, Commitment):
            return replace(card, solution="")
        if isinstance(card, Solution):
            return replace(
                card,
                meets=tuple(ref for ref in card.meets if ref not in gone),
                breaks=tuple(ref for ref in card.breaks if ref not in gone),
                builds_on=tuple(ref for ref in card.builds_on if ref not in gone),
            )
        return None
