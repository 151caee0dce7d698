"""Finding cards by their words, and going to one by its ref."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.board.privacy import public_refs
from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import CardId
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.desk.controllers.find_bar import FindBar
    from andfacil.ui.desk.controllers.selection import Selection

REF = re.compile(r"\s*(a|b|and)\s*0*([1-9][0-9]{0,5})\s*")
"""A ref as it is typed, folded."""


class FindController(QObject):
    """Finds what is typed into the bar above the board; the bar is made at its first use.

    While words are looked for, the cards without them are drawn faintly and one with them is
    selected. It stays selected when the bar closes.

    Signals:
        closed: the bar was closed.
        found: these cards match (a frozenset of ids); None while nothing is looked for.
    """

    closed = Signal()
    found = Signal(object)

    def __init__(
        self,
        session: OpenSession,
        selection: Selection,
        board: BoardView,
        put_above: Callable[[QWidget], object],
    ) -> None:
        """`put_above` puts the bar above the board."""
        super().__init__(board)
        self._session = session
        self._selection = selection
        self._board = board
        self._put_above = put_above
        self.bar: FindBar | None = None
        self._hits: tuple[CardId, ...] = ()
        self._before: CardId = ""
        self._hidden_too = True
        session.edited.connect(self._on_edited)
        selection.changed.connect(self._tell_count)

    def cover(self, words: str) -> None:
        """With any words, do not find hidden cards: everybody sees the desk's screen."""
        self._hidden_too = not words
        self._on_edited()

    def open(self, *, going: bool) -> None:
        """Open the bar for words, or when `going` for a ref."""
        if self.bar is None:
            self.bar = self._make_bar()
        if self.bar.isHidden():
            self._before = self._selection.card_id
        self.bar.begin(going=going)
        self._look(self.bar.line.text(), keeping=True)

    def close(self) -> None:
        """Close the bar, and draw all cards as usual."""
        if self.bar is not None and not self.bar.isHidden():
            self.bar.hide()
            self._show_hits(None)
            self.closed.emit()

    def _make_bar(self) -> FindBar:
        from andfacil.ui.desk.controllers.find_bar import FindBar

        bar = FindBar(self._board.parentWidget())
        self._put_above(bar)
        bar.typed.connect(self._on_typed)
        bar.step_asked.connect(self._step)
        bar.leave_asked.connect(self._leave)
        return bar

    def _on_typed(self, words: str) -> None:
        self._look(words, keeping=False)

    def _look(self, words: str, *, keeping: bool) -> None:
        """Select the first match, or without one the card selected before.

        When `keeping`, a selected card that matches stays selected.
        """
        if self.bar is None or self.bar.isHidden():
            return
        if self.bar.going:
            self._show_hits(None)
            self._go(words)
            return
        hits = self._find(words)
        self._show_hits(hits)
        if not hits:
            self._take(self._before)
        elif not keeping or self._selection.card_id not in hits:
            self._take(hits[0])
        self._tell_count()

    def _step(self, step: int) -> None:
        if self.bar is None:
            return
        if self.bar.going:
            if ref_in(self.bar.line.text()) in self._session.board:
                self.close()
        elif self._hits:
            here = self._here()
            self._take(self._hits[(here + step) % len(self._hits) if here >= 0 else 0])

    def _leave(self) -> None:
        if self.bar is not None and self.bar.going:
            self._take(self._before)
        self.close()

    def _on_edited(self) -> None:
        if self.bar is not None and not self.bar.isHidden() and not self.bar.going:
            self._show_hits(self._find(self.bar.line.text()))
            self._tell_count()

    def _tell_count(self) -> None:
        if self.bar is None or self.bar.isHidden() or self.bar.going:
            return
        words = ""
        if self._hits and self._here() >= 0:
            words = self.tr("{place} of {count}").format(
                place=self._here() + 1, count=len(self._hits)
            )
        elif self._hits:
            words = self.tr("{count} found").format(count=len(self._hits))
        elif self.bar.line.text().strip():
            words = self.tr("Nothing found")
        self.bar.tell(words)

    def _find(self, words: str) -> tuple[CardId, ...] | None:
        """The cards that match; None when nothing is looked for."""
        from andfacil.domain.views.finding import find

        if not words.strip():
            return None
        found = find(self._session.board, words)
        return found if self._hidden_too else public_refs(self._session.board, found)

    def _go(self, words: str) -> None:
        ref = ref_in(words)
        there = ref in self._session.board
        self._take(ref if there else self._before)
        if self.bar is not None:
            missing = self.tr("There is no {ref}").format(ref=spoken_ref(ref))
            self.bar.tell(missing if ref and not there else "")

    def _here(self) -> int:
        card_id = self._selection.card_id
        return self._hits.index(card_id) if card_id in self._hits else -1

    def _take(self, card_id: CardId) -> None:
        self._selection.select(card_id)
        self._board.reveal(card_id)

    def _show_hits(self, hits: tuple[CardId, ...] | None) -> None:
        """Draw all but the matches faintly; with None draw all as usual."""
        self._hits = hits or ()
        self.found.emit(None if hits is None else frozenset(hits))
        quiet: frozenset[CardId] = frozenset()
        if hits is not None:
            shown = (*self._session.board.all_of(Need), *self._session.board.all_of(Solution))
            quiet = frozenset(card.id for card in shown) - frozenset(hits)
        self._board.set_quiet(quiet)


def ref_in(words: str) -> CardId:
    """The ref in typed words: AND2 for `and 2`; empty where there is none."""
    from andfacil.domain.views.finding import fold

    found = REF.fullmatch(fold(words))
    return f"{found[1].upper()}{found[2]}" if found else ""
