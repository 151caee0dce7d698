"""The desk: the facilitator's working window, put together from the bottom up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.lengths import is_long
from andfacil.ui.base.timekeeper import Timekeeper
from andfacil.ui.base.typed_boxes import TypedBoxes
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.board.cards.layout import card_font
from andfacil.ui.board.view import BoardView
from andfacil.ui.desk.actions.enabling import show_history, show_state
from andfacil.ui.desk.actions.menus import CardMenu, DeskMenu, make_actions
from andfacil.ui.desk.actions.table import key_texts
from andfacil.ui.desk.announcer import Announcer
from andfacil.ui.desk.boxes import Boxes
from andfacil.ui.desk.capture.line import CaptureLine
from andfacil.ui.desk.capture.ref_completion import RefCompletion
from andfacil.ui.desk.controllers.attention import AttentionController
from andfacil.ui.desk.controllers.card_changes import CardChanges
from andfacil.ui.desk.controllers.find import FindController
from andfacil.ui.desk.controllers.large import LargeViewController
from andfacil.ui.desk.controllers.on_demand import OnDemand
from andfacil.ui.desk.controllers.overview import OverviewController
from andfacil.ui.desk.controllers.selection import Selection
from andfacil.ui.desk.controllers.session import SessionController
from andfacil.ui.desk.controllers.signed import SignedController
from andfacil.ui.desk.controllers.slides import SlideController
from andfacil.ui.desk.focus_keeper import FocusKeeper
from andfacil.ui.desk.foot import Above, Foot
from andfacil.ui.desk.hidden_count import HiddenCount
from andfacil.ui.desk.inspector.panel import Inspector
from andfacil.ui.desk.panels.bars import BarRank, BarStack
from andfacil.ui.desk.panels.layout import Panel
from andfacil.ui.desk.panels.places import Places
from andfacil.ui.desk.panels.shown import Middle, Panels
from andfacil.ui.desk.rail.panel import Rail
from andfacil.ui.desk.room_preview import RoomPreview
from andfacil.ui.desk.room_signs import LARGE, SPOTLIGHT, RoomSigns
from andfacil.ui.desk.top_bar import TopBar
from andfacil.ui.room.scene import lasting
from andfacil.ui.style.measures import CAPTIONED_EM, BoardLook
from andfacil.ui.widgets.focus_order import focus_first_in
from andfacil.ui.widgets.key_button import KeyButton
from andfacil.ui.widgets.labels import title
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.words.cover import Cover

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from andfacil.domain.values.cards import CardId
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.desk.signing.reading_back import ReadingBack
    from andfacil.ui.room.control import RoomControl
    from andfacil.ui.style.theme import Theme

LEAST_SIZE = (560, 360)
"""px; a window this small still has the capture line and three columns on it."""


class MainWindow(QMainWindow):
    """Bar, rail, board, inspector and capture line around one desk, and what works on them.

    `bindings` has what its actions do, `wiring` how its parts are connected.

    Signals:
        home_asked, quit_asked: this session, or andfacil, is to be left.
        closed: the window was closed; what was being typed is on disk.
    """

    home_asked = Signal()
    quit_asked = Signal()
    closed = Signal()

    def __init__(
        self,
        session: OpenSession,
        model: BoardModel,
        theme: Theme,
        questions: Questions,
        room: RoomControl,
        *,
        look: BoardLook | None = None,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__()
        self._session = session
        self._model = model
        self.look = look or BoardLook.desk()
        self._theme = theme
        self._room = room
        self.may_close: Callable[[], bool] = lambda: True
        self.actions_by_id = make_actions(self)
        self.addActions(list(self.actions_by_id.values()))
        self.cover = Cover(self)
        self.typed = TypedBoxes(session, self)
        self.quit_asked.connect(self.typed.put_by)
        self.selection = Selection(session, self)
        self.boxes = Boxes(session, theme, self.look, questions, self.cover, self.typed, self)
        self._build(theme, today)
        self.bar_stack = BarStack(self._centre)
        self._middle.bars.addWidget(self.bar_stack)
        self._lay_out()
        self._build_controllers(room)
        self.resize(1600, 1000)
        self.setMinimumSize(*LEAST_SIZE)
        self.show_frame()
        self.show_tally()
        self.show_card()
        self.show_state()
        self.show_room(room)
        self.capture.line.setFocus()

    def _build(self, theme: Theme, today: Callable[[], dt.date]) -> None:
        actions, keys = self.actions_by_id, key_texts()
        self._centre = centre = QWidget(self)
        centre.setObjectName("desk")
        self.setCentralWidget(centre)
        self.menu = DeskMenu(actions, theme, self)
        self.card_menu = CardMenu(actions, self)
        self.bar = TopBar(
            [
                [KeyButton(actions[name], keys[name], centre) for name in group]
                for group in (("undo", "redo"), ("room", "freeze", "black", "agreement"))
            ],
            actions["menu"],
            centre,
        )
        self.timekeeper = Timekeeper(self._session, self)
        self.rail = Rail(self._session, self._model, self.timekeeper, theme, centre)
        words = ("+1", "+5", self.tr("Room"))
        times = zip(("minute_more", "more_time", "countdown"), words, strict=True)
        others = [(actions[name], words, keys[name]) for name, words in times]
        self.rail.clock.add_buttons(actions["clock"], keys["clock"], others)
        self.board = BoardView(self._model, self.look, theme, centre, editable=True)
        self.inspector = Inspector(keys, centre)
        measure = KeyButton(actions["measure_room"], keys["measure_room"], self.inspector)
        self.preview = RoomPreview(theme, measure, self.inspector)
        self.inspector.foot.addWidget(self.preview)
        beside: dict[Panel, QWidget] = {Panel.RAIL: self.rail, Panel.INSPECTOR: self.inspector}
        self.panels = Panels(beside, actions, self._fit)
        self._middle = Middle(beside, self.board, centre)
        self.capture = CaptureLine(self._session, centre, today=today)
        self.foot = Foot(self.capture, centre)
        self.hidden_count = HiddenCount(self._session, self.foot.coverage)
        self.foot.coverage.add_below(self.hidden_count)
        self.above = Above(self.capture, self.board.bridge, centre)
        self.notices = self.above.notices
        self.completion = RefCompletion(self._session, self.capture, centre)

    def _lay_out(self) -> None:
        self._below = in_column((self._middle, 1), self.foot)
        in_column(self.bar, (self._below, 1), on=self._centre, spacing=0)

    def _build_controllers(self, room: RoomControl) -> None:
        desk, selection, board, capture = self._session, self.selection, self.board, self.capture
        actions, put_above = self.actions_by_id, self.bar_stack.put
        self.session_controller = SessionController(desk)
        self.changes = CardChanges(desk, selection)
        self.on_demand = OnDemand(
            *(desk, selection, self.changes, capture, self.cover, self.typed, room.stage),
            self.tell_of_room,
            self,
        )
        self.finding = FindController(desk, selection, board, put_above(BarRank.FIND))
        self.attention = AttentionController(
            *(desk, room.stage, selection, board, put_above(BarRank.BREAK), capture, actions)
        )
        self.signed = SignedController(desk, put_above(BarRank.SIGNED), self)
        self.large = LargeViewController(room.stage, self._model, selection, actions, self)
        self.slides = SlideController(room.stage, self._model, actions, self)
        self.overview = OverviewController(desk, room, actions["overview"], self)
        ends = {SPOTLIGHT: room.stage.end_light, LARGE: self.large.leave}
        self.signs = RoomSigns(actions, ends, self._centre)
        self.places = Places(
            (self.rail, partial(focus_first_in, self.rail)),
            (board, board.focus_cards),
            (self.inspector, self.inspector.take_focus),
            (capture, capture.take_focus),
        )
        self.focus_keeper = FocusKeeper(self, capture)
        self.announcer = Announcer(
            self, desk, self._model, selection, capture, self.notices, self.completion
        )

    def tell_of_room(self, words: str) -> None:
        """Say what the room sees, until it sees something else."""
        self.notices.inform(words, of=lasting(self._room.stage.scene))

    def show_frame(self) -> None:
        """Show the session's title."""
        frame = self._model.frame
        self.bar.show_title(frame.title)
        self.setWindowTitle(title(frame.title))

    def show_tally(self) -> None:
        """Show how far the needs are met."""
        self.foot.coverage.show_frame(self._model.frame)

    def show_card(self) -> None:
        """Show the selected card, or the selected cards, in the inspector."""
        if len(cards := self.selection.cards) > 1:
            self.inspector.show_several(self.actions_by_id, cards)
        else:
            self.inspector.show_card(self._session.board, self.selection.card)

    def show_state(self) -> None:
        """Show which actions make sense now."""
        show_state(self.actions_by_id, self._session.board, self.selection.cards)
        show_history(self.actions_by_id, self._session.history)

    def show_room(self, room: RoomControl) -> None:
        """Show whether the room is there; what a room that is not wanted was told, is over."""
        self.actions_by_id["room"].setChecked(room.is_shown)
        wanted = room.is_wanted  # one that waits for its screen comes back as it went
        for name in ("freeze", "black", "lock_room"):
            if not wanted and self.actions_by_id[name].isChecked():
                self.actions_by_id[name].trigger()
            self.actions_by_id[name].setEnabled(wanted)
        for name in ("next_page", "previous_page"):
            self.actions_by_id[name].setEnabled(room.is_shown)
        self.actions_by_id["black"].setChecked(room.is_black)

    def set_style(self, theme: Theme, look: BoardLook) -> None:
        """Other colours and measures; nobody loses focus, place or words.

        The application has its font and stylesheet already.
        """
        self.look, self._theme = look, theme
        for editor in self.findChildren(CardEditor):
            if editor.card is not None:  # the editor of a card that has left goes a moment later
                editor.setFont(card_font(editor.card, look))
        for board in self.findChildren(BoardView):  # also the one of a box that is open
            board.set_style(self._fitted_look() if board is self.board else look, theme)
        self.rail.set_theme(theme)
        self.preview.set_theme(theme)
        self.menu.set_theme(theme)
        self.boxes.set_style(theme, look)
        self._fit()

    def set_full_screen(self, full: bool) -> None:
        """The whole screen for the desk, or what it was before: a window, or as large as fits."""
        whole, state = Qt.WindowState.WindowFullScreen, self.windowState()
        self.setWindowState(state | whole if full else state & ~whole)

    def edit_selected(self) -> None:
        """Open the words of the selected card: on the board, or in the inspector."""
        card_id = self.selection.card_id
        card = self._model.card(card_id) if card_id else None
        if card_id and card is not None and not is_long(card.text):
            self.board.edit(card_id)
        elif card_id:
            self.focus_inspector()
            self.inspector.open_whole()

    def focus_inspector(self) -> None:
        """Into the fields of the selected card."""
        self.panels.lend(Panel.INSPECTOR)
        self.inspector.focus_first()

    def go_to(self, card_id: CardId, field: str = "") -> None:
        """Select a card; the keys go to its field of this name, if it is a text or a tick."""
        self.selection.select(card_id)
        if field:
            self.panels.lend(Panel.INSPECTOR)
            self.inspector.focus_field(field)
            self.focus_keeper.leave_at(self.focusWidget())

    def show_card_history(self) -> None:
        """Show what the selected card said before."""
        if self.selection.card_id:
            self.focus_inspector()
            self.inspector.history.open_up()

    def begin_solution(self) -> None:
        """Let the next letters be a solution that meets both needs of the AND question."""
        if pair := self._model.pair():
            first, second = (need.ref.lower() for need in pair)
            self.capture.begin(f"+  > {first} {second}", caret=2)
        else:
            self._tell_no_question()

    def reword_question(self) -> None:
        """Let the AND question be put into other words, in place."""
        if self._model.pair():
            self.panels.step_back()
            self.board.rewording_asked.emit()
        else:
            self._tell_no_question()

    def _tell_no_question(self) -> None:
        """So that nobody types into the line what was meant for the question."""
        self.notices.inform(
            self.tr(
                "There is no AND question: it needs a need of each side that nothing meets yet."
            )
        )

    @cached_property
    def reading_back(self) -> ReadingBack:
        """Reads the agreement back; made when it is shown first."""
        from andfacil.ui.desk.signing.reading_back import ReadingBack

        found = ReadingBack(
            self._session,
            self._model,
            self._room.stage,
            self.bar_stack.put(BarRank.READ_BACK),
            self,
        )
        found.left.connect(self.capture.take_focus)
        found.told.connect(self.notices.inform)
        found.card_asked.connect(self.go_to)
        found.details_asked.connect(self.boxes.edit_details)
        self.inspector.left.connect(found.go_on)  # after the line has the keys
        return found

    def keep_typed(self) -> None:
        """Save what is being typed into a card or a field; in a box it is kept as a draft."""
        self.typed.put_by()
        self.board.keep_typed()
        self.inspector.commit()

    def _fitted_look(self) -> BoardLook:
        """The measures of the board in a window of this size."""
        space = self.panels.division(self.size(), self.look.px)
        captioned = self.height() >= CAPTIONED_EM * self.look.px
        look = self.look._replace(tight=space.tight, stacked=space.stacked, captioned=captioned)
        return look._replace(heading_px=look.px) if space.tight and space.stacked else look

    def _fit(self) -> None:
        """Divide the window among its parts."""
        space = self.panels.division(self.size(), self.look.px)
        edges, widths = space.edges, space.beside
        self._middle.fit(space)
        self._below.setSpacing(edges.down)
        self._below.setContentsMargins(*[edges.around] * 4)
        left, right = widths.get(Panel.RAIL, 0), widths.get(Panel.INSPECTOR, 0)
        self.foot.align_with(left, right, edges.across)
        self.rail.phases.set_low(space.low)
        self.bar.set_tight(space.tight)
        self.preview.set_most_height(space.picture)
        self.board.set_style(self._fitted_look(), self._theme)
        inspected = Panel.INSPECTOR in space.panels
        self.signs.set_beside(not inspected)
        self.signs.stand_in(*((self.inspector.foot, 1) if inspected else (self._middle.bars, 0)))

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @safe_override()
    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_typed()
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()
