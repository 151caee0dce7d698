"""The inspector: everything about the selected card, private notes included."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QScrollArea, QWidget

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.desk.inspector.card_history import CardHistory
from andfacil.ui.desk.inspector.first_parts import PageStack, RevealField
from andfacil.ui.desk.inspector.session_page import SessionPage
from andfacil.ui.style.theme import restyle
from andfacil.ui.widgets.focus_order import focus_first_in, follow_in_order
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.widgets.plain_edit import ENTER
from andfacil.ui.widgets.scroller import put_into_scroller
from andfacil.ui.words.cards import again_words, count_words, hidden_words, spoken_ref

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeyEvent

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.ui.desk.inspector.page import InspectorPage


class Inspector(QFrame):
    """The panel at the right. It shows one card; its signals ask for edits.

    Signals:
        change_asked: a field of a card is to have another value (id, field's name, value).
        amend_asked: the same again since the field was entered, to be one undo step with it.
        turn_asked: a position is to become a need (id, words, non-negotiable).
        link_asked: the links of the selected solution are to be changed.
        action_asked: what this action of the desk does is wanted (its id).
        details_asked: the session's details are to be opened.
        left: the keyboard focus is to go to the capture line.
    """

    change_asked = Signal(str, str, object)
    amend_asked = Signal(str, str, object)
    turn_asked = Signal(str, str, bool)
    link_asked = Signal()
    action_asked = Signal(str)
    details_asked = Signal()
    left = Signal()

    def __init__(self, keys: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("The card's fields"))
        self._keys = keys
        self.changed_since_signed: Callable[[CardId], bool] = lambda _card_id: False
        self._card_id: CardId = ""
        self._covered = False
        self._pages: dict[type, InspectorPage] = {}
        self._several: QWidget | None = None
        self._heading = PlainLabel("", self, wraps=True)
        self._heading.setObjectName("inspector_heading")
        self._session = SessionPage(keys["details"], self)
        self._session.details_asked.connect(self.details_asked)
        self._reveal = RevealField(self.tr("Reveal"), keys["reveal"], self)
        self._reveal.asked.connect(partial(self.action_asked.emit, "reveal"))
        self._reveal.hide()
        self._stack = PageStack(self)
        self._stack.add(self._session)
        self.history = CardHistory(keys["show_history"], self)
        self.history.brought_back.connect(self._on_brought_back)
        later = Qt.ConnectionType.QueuedConnection
        self.history.filled.connect(self._scroll_to_history, later)
        inside = QWidget(self)
        parts = (self._heading, self._reveal, self._stack, self.history, None)
        in_column(*parts, on=inside, margins=(16, 14, 16, 14), spacing=12)
        self.foot = in_column(margins=(16, 0, 16, 12), spacing=8)
        put_into_scroller(inside, self, foot=self.foot)
        self.show_card(None, None)

    def show_card(self, board: Board | None, card: AnyCard | None) -> None:
        """Show `card`; what was typed for the one before is saved first."""
        if card is not None and card.id != self._card_id:
            self.commit()
        page = self._page(type(card)) if card is not None else None
        if board is None or card is None or page is None:
            self._card_id = ""
            self.history.follow("", None)
            self._stack.turn_to(self._session)
            self._heading.hide()
            self._reveal.hide()
            if board is not None:
                self._session.show_board(board)
            return
        self._card_id = card.id
        waits = f" · {hidden_words()}" if is_hidden(card) else ""
        again = f" · {again_words()}" if self.changed_since_signed(card.id) else ""
        self._heading.setText(f"{self._title(card)}{waits}{again}")
        self._heading.setProperty("side", card.side.value if isinstance(card, Need) else "")
        restyle(self._heading)
        self._heading.show()
        self._reveal.setVisible(is_hidden(card))
        page.show_card(board, card)
        page.cover_fields(private_fields(card) if self._covered else ())
        self._stack.turn_to(page)
        covered = is_hidden(card) and self._covered
        self.history.follow(card.id, None if covered else getattr(card, "text", None))

    def show_several(self, actions: Mapping[str, QAction], cards: Sequence[AnyCard]) -> None:
        """Show how many cards are selected, and edits for all of them."""
        from andfacil.ui.desk.inspector.many_page import SeveralPage  # not at start

        self.commit()
        self._card_id = ""
        self.history.follow("", None)
        if not isinstance(page := self._several, SeveralPage):
            self._several = page = SeveralPage(actions, self._keys, self)
            self._stack.add(page)
        page.show_cards(cards)
        self._heading.setText(count_words(len(cards)))
        self._reveal.hide()
        self._heading.setProperty("side", "")
        restyle(self._heading)
        self._heading.show()
        self._stack.turn_to(page)

    def cover(self, words: str) -> None:
        """With any words hide what is private about a card, from the next `show_card` on."""
        self.commit()
        self._covered = bool(words)
        self.history.forget()

    @property
    def card_id(self) -> CardId:
        """The card that is shown; empty while there is none."""
        return self._card_id

    def commit(self) -> None:
        """Save what is being typed."""
        if page := self._shown_page():
            page.commit()

    def take_focus(self) -> None:
        """Focus the first text of the card; without a card, the session's page."""
        if self._shown_page():
            self.focus_first()
        else:
            focus_first_in(self)

    def focus_first(self) -> None:
        """Put the caret into the first field."""
        if page := self._shown_page():
            page.focus_first()

    def focus_field(self, name: str) -> None:
        """Put the caret into the field of this name, or the keys on it where it is a tick."""
        if page := self._shown_page():
            page.focus_field(name)

    def open_whole(self) -> None:
        """Open all of the first text, where it is too long for its field."""
        if page := self._shown_page():
            page.open_whole()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back from fields that have no use for it, Enter from closed lists."""
        from_list = event.key() in ENTER and isinstance(QApplication.focusWidget(), QComboBox)
        if event.key() == Qt.Key.Key_Escape or from_list:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _scroll_to_history(self) -> None:
        """Scroll to the earlier wordings, once they are laid out."""
        scroller = self.findChild(QScrollArea, "scroller")
        if isinstance(scroller, QScrollArea):
            top = self.history.y()
            bar = scroller.verticalScrollBar()
            if top + self.history.height() > bar.value() + scroller.viewport().height():
                bar.setValue(top)

    def _shown_page(self) -> InspectorPage | None:
        shown = self._stack.shown
        return next((page for page in self._pages.values() if page is shown), None)

    def _page(self, of_class: type) -> InspectorPage | None:
        """The form for a kind of card, built when the first such card is selected."""
        if of_class in self._pages:
            return self._pages[of_class]
        from andfacil.ui.desk.inspector.fields import FIELDS
        from andfacil.ui.desk.inspector.page import InspectorPage

        specs = FIELDS.get(of_class)
        if specs is None:
            return None
        page = InspectorPage(specs, self._keys, self)
        page.changed.connect(self._on_changed)
        page.amended.connect(self._on_amended)
        page.turn_asked.connect(self._on_turn_asked)
        page.link_asked.connect(self.link_asked)
        page.reveal_asked.connect(partial(self.action_asked.emit, "reveal_answers"))
        page.left.connect(self.left)
        self._pages[of_class] = page
        self._stack.add(page)
        follow_in_order(self._session.details_button, page.findChildren(QWidget))
        return page

    def _on_changed(self, name: str, value: object) -> None:
        self.change_asked.emit(self._card_id, name, value)

    def _on_amended(self, name: str, value: object) -> None:
        self.amend_asked.emit(self._card_id, name, value)

    def _on_brought_back(self, words: str) -> None:
        self.commit()
        self.change_asked.emit(self._card_id, "text", words)

    def _on_turn_asked(self, words: str, must: bool) -> None:
        self.turn_asked.emit(self._card_id, words, must)

    def _title(self, card: AnyCard) -> str:
        if isinstance(card, Need):
            kind = self.tr("Non-negotiable") if card.non_negotiable else self.tr("Need")
            return f"{card.ref} · {kind}"
        if isinstance(card, Solution):
            return f"{spoken_ref(card.ref)} · {self.tr('Solution')}"
        if isinstance(card, Position):
            return f"{card.side} · {self.tr('Position')}"
        if isinstance(card, Commitment):
            return self.tr("Commitment")
        return self.tr("Parked point") if isinstance(card, Parked) else ""


def private_fields(card: AnyCard) -> frozenset[str]:
    """The fields of the inspector's form that are not for everybody."""
    from andfacil.ui.desk.inspector.fields import FIELDS

    specs = FIELDS.get(type(card), ())
    if is_hidden(card):
        return frozenset(spec.name for spec in specs)
    answers = {"answer_a", "answer_b"} if getattr(card, "answers_hidden", False) else set()
    return frozenset({"note_private", "note_may_share", *answers})
