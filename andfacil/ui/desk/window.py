"""The desk: the facilitator's working window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.question.layout import begin_solution
from andfacil.ui.board.view import BoardView
from andfacil.ui.desk.actions.menus import (
    CardMenu,
    DeskMenu,
    key_texts,
    make_actions,
    show_history,
    show_state,
)
from andfacil.ui.desk.actions.table import Doer
from andfacil.ui.desk.announcer import Announcer
from andfacil.ui.desk.capture.line import CaptureLine, ask_about_lines
from andfacil.ui.desk.capture.ref_completion import RefCompletion
from andfacil.ui.desk.controllers.appearance import AppearanceController
from andfacil.ui.desk.controllers.attention import AttentionController
from andfacil.ui.desk.controllers.card_changes import CardChanges
from andfacil.ui.desk.controllers.cards import CardController
from andfacil.ui.desk.controllers.find import FindController
from andfacil.ui.desk.controllers.large import LargeViewController
from andfacil.ui.desk.controllers.many import ManyController
from andfacil.ui.desk.controllers.reshape import ReshapeController
from andfacil.ui.desk.controllers.reveal import RevealController
from andfacil.ui.desk.controllers.reveal_boxes import RevealBoxes
from andfacil.ui.desk.controllers.selection import Selection
from andfacil.ui.desk.controllers.session import SessionController
from andfacil.ui.desk.controllers.window import WindowController
from andfacil.ui.desk.focus_keeper import FocusKeeper
from andfacil.ui.desk.foot import Above, Foot
from andfacil.ui.desk.hidden_count import HiddenCount
from andfacil.ui.desk.inspector.panel import Inspector
from andfacil.ui.desk.layout import DeskStyle
from andfacil.ui.desk.openers import Boxes
from andfacil.ui.desk.places import Places, focus_board
from andfacil.ui.desk.private_cover import PrivateCover
from andfacil.ui.desk.rail.panel import Rail
from andfacil.ui.desk.room_preview import RoomPreview
from andfacil.ui.desk.top_bar import TopBar
from andfacil.ui.style.measures import BoardLook
from andfacil.ui.widgets.focus_order import focus_first_in
from andfacil.ui.widgets.key_button import KeyButton
from andfacil.ui.widgets.labels import title
from andfacil.ui.words.sentences import outcome_sentence, problem_sentence

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.errors import RuleBroken
    from andfacil.domain.values.problems import WorldProblem
    from andfacil.ui.base.open_session import Desk
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.room.control import RoomControl
    from andfacil.ui.style.theme import Theme


class MainWindow(QMainWindow):
    """Bar, rail, board, inspector and capture line around one desk.

    Signals:
        closed: the window is gone; whatever was being typed is on disc.
    """

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        model: BoardModel,
        theme: Theme,
        questions: Questions,
        room: RoomControl,
        *,
        look: BoardLook | None = None,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._model = model
        self._theme = theme
        self._room = room
        self._refusal = ""
        self.desk_style = DeskStyle(self, look or BoardLook.desk())
        self.selection = Selection(desk, self)
        self.changes = CardChanges(desk, self)
        self.cards = CardController(desk, self.selection, self.changes, self)
        self.reshaping = ReshapeController(desk, self.selection, self)
        self.session_controller = SessionController(desk, self)
        self.window_controller = WindowController(self)
        self.appearance_controller = AppearanceController(self)
        self.places = Places(self)
        self.several = ManyController(self.selection, self)
        self.attention = AttentionController(desk, room.stage, self.selection, self)
        self.focusing = LargeViewController(room.stage, model, self.selection, self)
        self.finding = FindController(desk, self.selection, self)
        self.revealing = RevealController(desk, self.selection, self)
        self.reveal_boxes = RevealBoxes(desk, self.revealing, self)
        self.actions_by_id = make_actions(self, _doers(self, room))
        self.addActions(list(self.actions_by_id.values()))
        self.boxes = Boxes(desk, theme, self.desk_style.look, questions, self)
        self._build(today)
        self._lay_out()
        self._connect()
        self.cover = PrivateCover(self, desk, model, self._show_card)
        self.set_private_shown = self.cover.set_private_shown
        self.resize(1600, 1000)
        self.setMinimumSize(900, 560)
        self.actions_by_id["inspector"].setChecked(True)
        self._show_frame()
        self._show_card()
        self._show_state()
        self._on_room_shown(room.is_shown)
        self.capture.line.setFocus()

    def _build(self, today: Callable[[], dt.date]) -> None:
        keys = key_texts()
        centre = QWidget(self)
        centre.setObjectName("desk")
        self.setCentralWidget(centre)
        self._centre = centre
        self.menu = DeskMenu(self.actions_by_id, self._theme, self)
        self._card_menu = CardMenu(self.actions_by_id, self)
        self.bar = TopBar(
            [
                [KeyButton(self.actions_by_id[name], keys[name], centre) for name in group]
                for group in (("undo", "redo"), ("room", "freeze", "black", "agreement"))
            ],
            self.actions_by_id["menu"],
            centre,
        )
        self.rail = Rail(self._desk, self._model, self._theme, centre)
        self.board = BoardView(
            self._model, self.desk_style.look, self._theme, centre, editable=True
        )
        self.inspector = Inspector(keys, centre)
        self.preview = RoomPreview(self._theme, self.inspector)
        self.inspector.foot.addWidget(self.preview)
        self.capture = CaptureLine(self._desk, centre, today=today)
        self.foot = Foot(self.capture, centre)
        self.hidden_count = HiddenCount(self._desk, self.foot.coverage)
        self.foot.coverage.add_below(self.hidden_count)
        self.above = Above(self.capture, centre)
        self.notices = self.above.notices
        self.completion = RefCompletion(self._desk, self.capture, centre)
        self.focus_keeper = FocusKeeper(self, self.capture)
        self.announcer = Announcer(self, self._desk, self._model, self.selection)
        self.places.lead_through(
            (self.rail, partial(focus_first_in, self.rail)),
            (self.board, partial(focus_board, self.board)),
            (self.inspector, self.inspector.take_focus),
            (self.capture, self.capture.take_focus),
        )

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.board, 1)
        self.finding.stand_above(self.board, column)
        self.attention.stand_above(self.board, column)
        middle.addLayout(column, 1)
        middle.addWidget(self.inspector)
        below = QVBoxLayout()
        below.setContentsMargins(16, 16, 16, 16)
        below.setSpacing(12)
        below.addLayout(middle, 1)
        below.addWidget(self.foot)
        layout = QVBoxLayout(self._centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(below, 1)

    def _connect(self) -> None:
        self._desk.edited.connect(self._on_edited)
        self._desk.refused.connect(self._on_refused)
        self._model.frame_changed.connect(self._show_frame)
        self.selection.changed.connect(self._on_selected)
        self.selection.card_edited.connect(self._show_card)

        self.selection.a_on_right = lambda: self.board.a_on_right
        self.board.current_changed.connect(self.selection.select)
        self.board.text_change_asked.connect(self.changes.change_text)
        self.board.text_amend_asked.connect(self.changes.amend_text)
        self.board.split_asked.connect(self.reshaping.split)
        self.board.move_asked.connect(self.changes.move_to)
        self.board.link_asked.connect(self.changes.link_needs)
        self.board.place_asked.connect(self.changes.place)
        self.several.join(self.board, self.capture)
        self.revealing.join(self.capture)
        self.capture.hiding.changed.connect(self.actions_by_id["type_hidden"].setChecked)
        self.reveal_boxes.told.connect(self.notices.inform)
        self.board.delete_asked.connect(self.changes.delete_card)
        self.board.menu_asked.connect(self._on_menu_asked)

        self.rail.selected.connect(self.selection.select)
        self.rail.phase_asked.connect(self.session_controller.change_phase)
        self.inspector.change_asked.connect(self.changes.change_field)
        self.inspector.amend_asked.connect(self.changes.amend_field)
        self.inspector.turn_asked.connect(self.changes.turn_position)
        self.changes.turned.connect(self.selection.select)
        self.inspector.link_asked.connect(self.cards.link)
        self.inspector.details_asked.connect(self.session_controller.edit_details)
        self.inspector.left.connect(self.capture.take_focus)

        self.capture.done.connect(self._on_captured)
        self.capture.unchanged.connect(self._on_unchanged)
        self.capture.faulted.connect(self.above.show_fault)
        self.capture.typed.connect(self.above.clear_fault)
        self.capture.walk_asked.connect(self.selection.walk)
        self.capture.help_asked.connect(self.boxes.show_keys)
        self.capture.amend_begun.connect(self._on_captured)
        self.capture.lines_pasted.connect(partial(ask_about_lines, self._desk, self.capture))

        self.cards.edit_asked.connect(self._on_edit_asked)
        self.cards.line_asked.connect(self.capture.begin)
        self.cards.turn_asked.connect(self._focus_inspector)
        self.reshaping.grid_asked.connect(self.boxes.show_grid)
        self.reshaping.question_taken.connect(partial(begin_solution, self._model, self.capture))
        self.reshaping.rewording_asked.connect(self.board.rewording_asked)
        self.reshaping.history_asked.connect(self._focus_inspector)
        self.reshaping.history_asked.connect(self.inspector.history.open_up)
        self.board.question_taken.connect(self.reshaping.take_question)
        self.board.question_left.connect(self.capture.take_focus)
        self._connect_window()

    def _connect_window(self) -> None:
        self.bar.title_clicked.connect(self.session_controller.edit_details)
        self.session_controller.details_asked.connect(self.boxes.edit_details)
        self.session_controller.sign_asked.connect(self.boxes.mark_signed)
        self.session_controller.agreement_asked.connect(self.boxes.export_agreement)
        self.session_controller.copy_asked.connect(self.boxes.save_copy)
        self.session_controller.steps_asked.connect(self.boxes.list_steps)
        self.boxes.details_chosen.connect(self.session_controller.change_details)
        self.boxes.told.connect(self.notices.inform)
        self.boxes.failed.connect(self.notices.tell_problem)
        self.boxes.agreement.card_asked.connect(self.selection.select)
        self.closed.connect(self.boxes.agreement.close)
        self.window_controller.keys_asked.connect(self.boxes.show_keys)
        self.window_controller.about_asked.connect(self.boxes.show_about)
        self.window_controller.menu_asked.connect(
            partial(self.menu.open_below, self.bar.menu_button)
        )
        self.window_controller.listed_asked.connect(self.selection.walk_lists)
        self.window_controller.capture_asked.connect(self.capture.take_focus)
        self.finding.closed.connect(self.capture.take_focus)
        self.attention.left.connect(self.capture.take_focus)
        self.attention.told.connect(self.notices.inform)
        self.attention.follow_line(self.capture)
        self.attention.show_on(self.actions_by_id)
        self.focusing.show_on(self.actions_by_id)
        self.focusing.told.connect(self.notices.inform)
        self.capture.line.step_back_asked.connect(self.focusing.leave)
        self.finding.found.connect(self.rail.show_hits)
        self.window_controller.inspector_focus_asked.connect(self._focus_inspector)
        self.window_controller.inspector_asked.connect(self.inspector.setVisible)
        self.window_controller.page_asked.connect(self._room.turn_page)
        self.window_controller.pair_asked.connect(self._model.turn_pair)
        self.window_controller.room_asked.connect(self._room.set_shown)
        self.window_controller.freeze_asked.connect(self._room.set_frozen)
        self.window_controller.black_asked.connect(self._room.set_black)
        self.window_controller.lock_asked.connect(self._room.keys.set_locked)
        self._room.blank_asked.connect(self.actions_by_id["black"].trigger)
        self.window_controller.pair_asked.connect(self.announcer.tell_question)
        self.announcer.follow_line(self.capture)
        self.announcer.follow_notices(self.notices)
        self.announcer.follow_choice(self.completion)
        self._room.shown_changed.connect(self._on_room_shown)
        self._room.typed.connect(self.capture.type_key)
        self._room.told.connect(self.notices.inform)
        self._room.picture_changed.connect(self.preview.show_picture)

    def keep_typed(self) -> None:
        """Put on disc what is being typed into a card or a field."""
        self.board.keep_typed()
        self.inspector.commit()

    # ------------------------------------------------------------------ facts

    def _on_edited(self, outcome: Outcome) -> None:
        if self.notices.text == self._refusal:
            self.notices.clear()  # what was in the way of an edit is so no more
        self.bar.show_saved(self._desk.saved_at)
        self.bar.tell_edit(outcome_sentence(outcome))
        if self.selection.card is None:
            self._show_card()
        self._show_state()

    def _on_refused(self, problem: RuleBroken | WorldProblem) -> None:
        self._refusal = problem_sentence(problem)
        self.notices.warn(self._refusal)
        self._show_card()

    def _on_selected(self, card_id: str) -> None:
        if self.board.current() != card_id:
            with QSignalBlocker(self.board):  # it would announce that a commitment is no card
                self.board.select(card_id)
        self.several.show_selected()
        self.rail.show_selected(card_id)
        self._show_card()
        self._show_state()

    def _on_captured(self, card_id: str) -> None:
        self.selection.select(card_id)
        if card_id in self._desk.board:
            self.board.reveal(card_id)

    def _on_unchanged(self, problem: RuleBroken) -> None:
        self.bar.tell_edit(problem_sentence(problem))

    def _on_menu_asked(self, card_id: str, place: QPoint) -> None:
        if card_id not in self.selection.ids:
            self.selection.select(card_id)
        self._card_menu.popup(place)

    def _on_room_shown(self, shown: bool) -> None:
        self.actions_by_id["room"].setChecked(shown)
        wanted = self._room.is_wanted  # one that waits for its screen comes back as it went
        for name in ("freeze", "black", "lock_room"):
            if not wanted and self.actions_by_id[name].isChecked():
                self.actions_by_id[name].trigger()
            self.actions_by_id[name].setEnabled(wanted)
        for name in ("next_page", "previous_page"):
            self.actions_by_id[name].setEnabled(shown)
        self.actions_by_id["black"].setChecked(self._room.is_black)

    def _on_edit_asked(self, card_id: str) -> None:
        if self._model.card(card_id) is not None:
            self.board.edit(card_id)
        else:
            self._focus_inspector()

    # ------------------------------------------------------------------ what is shown

    def _show_frame(self) -> None:
        frame = self._model.frame
        self.bar.show_title(frame.title)
        self.setWindowTitle(title(frame.title))
        self.foot.coverage.show_frame(frame)

    def _show_card(self) -> None:
        if len(cards := self.selection.cards) > 1:
            self.inspector.show_several(self.actions_by_id, cards)
        else:
            self.inspector.show_card(self._desk.board, self.selection.card)

    def _show_state(self) -> None:
        show_state(self.actions_by_id, self._desk.board, self.selection.cards)
        show_history(self.actions_by_id, self._desk.history)

    def _focus_inspector(self) -> None:
        self.actions_by_id["inspector"].setChecked(True)
        self.inspector.show()
        self.inspector.focus_first()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.desk_style.fit()

    @safe_override()
    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_typed()
        super().closeEvent(event)
        self.closed.emit()


def _doers(window: MainWindow, room: RoomControl) -> dict[Doer, object]:
    """Who has the methods behind the actions."""
    return {
        Doer.CARDS: window.cards,
        Doer.RESHAPING: window.reshaping,
        Doer.DESK: window.session_controller,
        Doer.WINDOW: window.window_controller,
        Doer.LOOK: window.appearance_controller,
        Doer.FIND: window.finding,
        Doer.REVEAL: window.revealing,
        Doer.PLACES: window.places,
        Doer.SEVERAL: window.several,
        Doer.ATTENTION: window.attention,
        Doer.FOCUS: window.focusing,
        Doer.SCREENS: room.placing,
    }
