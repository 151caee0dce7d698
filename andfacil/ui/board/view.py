"""The board: side A, the AND column and side B with their threads, and the bridge at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Side
from andfacil.domain.values.language_tags import LanguageTag
from andfacil.domain.views.desk_view import is_covered
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.bridge import Bridge
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.board.choice import BoardChoice
from andfacil.ui.board.column_places import column_places
from andfacil.ui.board.columns.panel import ColumnPanel
from andfacil.ui.board.drag import BoardDrag
from andfacil.ui.board.drag_line import DragLine
from andfacil.ui.board.page_leads import PageLeads
from andfacil.ui.board.pages import BoardPages
from andfacil.ui.board.question_card import Prompt
from andfacil.ui.board.threads import Threads
from andfacil.ui.style.measures import TALLEST_LINES, BoardStyle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from andfacil.ui.board.columns.view import ColumnView
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.measures import BoardLook
    from andfacil.ui.style.theme import Theme


BRIDGE_EM = 12
"""A board of the desk that is lower than this, in em, has no bridge: the foot says the same."""


class BoardView(QWidget):
    """The board of the desk and, with another look and `editable` False, of the room.

    Signals:
        current_changed: another card (ref) was selected here, or none ("").
        text_change_asked, text_amend_asked, split_asked: see `CardDelegate`.
        move_asked: the card (ref) should take this row of its run.
        link_asked, place_asked: see `BoardDrag`.
        delete_asked: the card (ref) should go.
        question_taken: a solution is to be begun from the AND question.
        question_turn_asked: another pair of needs is to be asked about.
        question_left: the editor of the question was closed.
        rewording_asked: emitted by others: open the editor of the question.
        menu_asked: a menu for the card (ref) is wanted, at this place on the screen.
        commitment_asked: a commitment is to be added.
        add_asked: a card is to be added to the column of a side, or of None; True for a
            non-negotiable.
        column_menu_asked: a menu for the column of a side, or of None, is wanted, at this place
            on the screen.
        left: Escape was pressed, with no card held.
        sight_asked: the board is worked on now and should be seen, if something is in its place.
    """

    current_changed = Signal(str)
    text_change_asked = Signal(str, str)
    text_amend_asked = Signal(str, str)
    split_asked = Signal(str, str, str)
    move_asked = Signal(str, int)
    link_asked = Signal(str, object, str)
    place_asked = Signal(object, bool, int)
    delete_asked = Signal(str)
    question_taken = Signal()
    question_turn_asked = Signal()
    question_left = Signal()
    rewording_asked = Signal()
    menu_asked = Signal(str, QPoint)
    add_asked = Signal(object, bool)
    commitment_asked = Signal()
    column_menu_asked = Signal(object, QPoint)
    left = Signal()
    sight_asked = Signal()

    def __init__(
        self,
        model: BoardModel,
        look: BoardLook,
        theme: Theme,
        parent: QWidget | None = None,
        editable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._current = ""
        style = BoardStyle(look, theme, self._model.words, *self._direction())
        self._style = style
        self._panels = {
            side: ColumnPanel(model, side, style, self, editable=editable)
            for side in (Side.A, None, Side.B)
        }
        solutions = self._panels[None].view
        self._threads = {
            side: Threads(model, self._panels[side].view, solutions, style, self) for side in Side
        }
        self.bridge = Bridge(model, style, self)
        self._line = DragLine(style, self)
        self._drag = BoardDrag(self.views(), self._line, self)
        self.choice = BoardChoice(self.views(), self._threads.values(), self)
        self._prompt = Prompt(model, solutions, style) if editable else None
        self.pages = BoardPages(list(self._panels.values()), self)
        self._leads = PageLeads(self._panels, self._threads, self.pages)
        self._connect()
        self.setAccessibleName(style.words("head.board"))

    def _connect(self) -> None:
        for view in self.views():
            view.entered.connect(self._on_entered)
            view.text_asked.connect(self.text_change_asked)
            view.text_amended.connect(self.text_amend_asked)
            view.split_asked.connect(self.split_asked)
            view.move_asked.connect(self.move_asked)
            view.delete_asked.connect(self.delete_asked)
            view.menu_asked.connect(self.menu_asked)
            view.aside_asked.connect(self._on_aside_asked)
        for panel in self._panels.values():
            panel.add_asked.connect(self.add_asked)
            panel.menu_asked.connect(self.column_menu_asked)
            if panel.foot is not None:
                panel.foot.commitment_asked.connect(self.commitment_asked)
        if self._prompt:
            self._prompt.taken.connect(self.question_taken)
            self._prompt.turn_asked.connect(self.question_turn_asked)
            self._prompt.left.connect(self.question_left)
            self.rewording_asked.connect(self._prompt.edit)
        self._drag.link_asked.connect(self.link_asked)
        self._drag.place_asked.connect(self.place_asked)
        self._model.frame_changed.connect(self._on_frame_changed)
        self._model.question_changed.connect(self._on_question_changed)
        self._model.cards_touched.connect(self.pages.follow)

    def views(self) -> tuple[ColumnView, ...]:
        """The three columns: side A, AND, side B."""
        return tuple(panel.view for panel in self._panels.values())

    @property
    def right_to_left(self) -> bool:
        """True when all is laid out from right to left."""
        return self._style.right_to_left

    @property
    def a_on_right(self) -> bool:
        """True when side A is seen on the right, and side B on the left."""
        return self._style.a_on_right

    def set_style(self, look: BoardLook, theme: Theme) -> None:
        """Other measures or colours."""
        style = BoardStyle(look, theme, self._model.words, *self._direction())
        if style == self._style:
            return
        self._style = style
        self.setAccessibleName(style.words("head.board"))
        for panel in self._panels.values():
            panel.set_style(style)
        for threads in self._threads.values():
            threads.set_style(style)
        self.bridge.set_style(style)
        self._line.style_of_board = style
        if self._prompt:
            self._prompt.set_style(style)
        self._arrange()

    def current(self) -> str:
        """The ref of the current card, or empty."""
        return self._current

    def select(self, ref: str) -> None:
        """Make a card current and show it; "", or a card of no column, makes none current.

        `current_changed` is not emitted.
        """
        chosen = next((view for view in self.views() if view.column.find(ref)), None)
        self._current = ref if chosen else ""
        _bring_out(self._current, self._threads.values())
        if chosen is not None:
            chosen.enter_row(chosen.column.row(ref))
        for view in self.views():
            if view is not chosen:
                view.leave()
        self.reveal(ref)

    def reveal(self, ref: str) -> None:
        """Scroll, or turn the page, so that a card is seen."""
        for view in self.views():
            row = view.column.row(ref)
            if row >= 0:
                view.scrollTo(view.column.index(row, 0))
        self.pages.follow((ref,))

    def edit(self, ref: str) -> None:
        """Open a card's words for editing, in place."""
        self.sight_asked.emit()
        self.select(ref)
        for view in self.views():
            card = view.column.find(ref)
            if card is not None and view.editable and not is_covered(card):
                view.setFocus(Qt.FocusReason.OtherFocusReason)
                view.edit_current()

    def focus_cards(self) -> None:
        """Go on by keys at the current card, or in the first column that has any."""
        views = self.views()
        first = next((view for view in views if view.column.rowCount()), views[0])
        chosen = next((view for view in views if view.current_card()), first)
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def set_quiet(self, refs: frozenset[str]) -> None:
        """Draw these cards faintly, and all others as usual."""
        for view in self.views():
            if view.quiet_refs != refs:
                view.quiet_refs = refs
                self.update()  # the threads between the cards as well

    def keep_typed(self) -> None:
        """Save the words of an open editor as if Enter had been pressed."""
        for editor in self.findChildren(CardEditor):
            if editor.card is not None:  # else the card is gone and the editor too
                editor.committed.emit()

    def turn_page(self, step: int) -> None:
        """Show the next page, or with -1 the one before."""
        self.pages.turn(step)

    def _on_entered(self, ref: str) -> None:
        if ref:
            for view in self.views():
                if not view.column.find(ref):
                    view.leave()
        elif any(view.current_card() for view in self.views()):
            return
        if ref != self._current:
            self._current = ref
            _bring_out(ref, self._threads.values())
            self.current_changed.emit(ref)

    def _on_aside_asked(self, step: int) -> None:
        """Go to the card beside the current one, in the next column that has any."""
        views = list(self.views())[:: -1 if self._style.a_on_right else 1]
        here = next((n for n, view in enumerate(views) if view.current_card()), None)
        if here is None:
            return
        source = views[here]
        middle = source.visualRect(source.currentIndex()).center()
        height = source.viewport().mapTo(self, middle).y()
        for view in views[here + step :: step] if here + step >= 0 else []:
            rows = view.shown_rows()
            if rows:
                nearest = min(rows, key=lambda row: abs(self._height_in(view, row) - height))
                view.enter_row(nearest)
                view.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _on_frame_changed(self) -> None:
        turned = (self._model.words, *self._direction())
        if turned != (self._style.words, self._style.right_to_left, self._style.swapped):
            self.set_style(self._style.look, self._style.theme)
        else:
            self._arrange()

    def _on_question_changed(self) -> None:
        if self._style.look.paged:  # it is above the solutions
            self._arrange()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag.held:
            self._drag.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        look = self._style.look
        low = not look.paged and self.height() < BRIDGE_EM * look.px
        bridge = 0 if low else self.bridge.needed_height()
        self.bridge.setVisible(not low)
        gap = round(look.card_gap * (0.3 if look.terse else 1.0))
        height = self.height() - bridge - gap
        for place, rect in column_places(self._style, self.width(), height).items():
            self._panels[place].setGeometry(rect)
        self._arrange_headings()
        self._fold_cards()
        for which, threads in self._threads.items():
            on_right = self._style.on_right(which)
            threads.setGeometry(_gutter(self._panels[which], self._panels[None], on_right=on_right))
            threads.raise_()
            threads.setVisible(not look.piled)  # below each other, the refs stand for them
        self.bridge.setGeometry(0, self.height() - bridge, self.width(), bridge)
        self.pages.plan(paged=look.paged)

    def _fold_cards(self) -> None:
        """In the room every card fits on a page; those of both sides and the AND column alike."""
        look = self._style.look
        if not look.paged:
            return
        space = min(self._panels[side].list_height(paged=True) for side in Side)
        tallest = min(space - look.card_gap - look.caption_room, TALLEST_LINES * look.pitch)
        for panel in self._panels.values():
            panel.fold_cards(max(tallest, look.pitch))
        middle = self._panels[None]
        heading = middle.heading_needed()
        middle.set_heading(heading, words_above=middle.words_fit_above(heading))

    def _arrange_headings(self) -> None:
        """Both sides begin at the same height; on the desk the AND column does so, too."""
        look = self._style.look
        needed = max(self._panels[side].heading_needed() for side in Side)
        above = look.paged and all(self._panels[side].words_fit_above(needed) for side in Side)
        for side in Side:
            self._panels[side].set_heading(needed, words_above=above)
        middle = self._panels[None]
        middle.set_heading(middle.heading_needed() or needed + look.caption_room)

    def _direction(self) -> tuple[bool, bool]:
        """Whether all runs from right to left, and whether the sides have changed places."""
        return self._is_right_to_left(), self._model.frame.swapped

    def _is_right_to_left(self) -> bool:
        """By the session's language; without one, as the windows themselves."""
        if self._model.frame.language:
            return LanguageTag.read(self._model.frame.language).right_to_left
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _height_in(self, view: ColumnView, row: int) -> int:
        """At which height of the board the middle of a row is (px)."""
        return view.viewport().mapTo(self, view.rect_of(row).center()).y()


def _gutter(needs: ColumnPanel, solutions: ColumnPanel, *, on_right: bool) -> QRect:
    """From the edge of a side's cards to the edge of the solutions."""
    if on_right:
        left = solutions.geometry().right() + 1 - solutions.view.rows.edge
        right = needs.x() + needs.view.rows.edge
    else:
        left = needs.geometry().right() + 1 - needs.view.rows.edge
        right = solutions.x() + solutions.view.rows.edge
    foot = solutions.foot.room_in(solutions.size()) if solutions.foot else 0
    return QRect(left, 0, right - left, solutions.height() - foot)


def _bring_out(ref: str, sides: Iterable[Threads]) -> None:
    """Draw the threads of this card strong; with none all alike."""
    for threads in sides:
        threads.set_chosen((ref,) if ref else ())
