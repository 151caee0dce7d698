"""How the parts of the desk's window are connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from andfacil.domain.board.session import Step
from andfacil.domain.capture.target import Target, target_of
from andfacil.domain.values.cards import Solution
from andfacil.domain.views.desk_view import is_covered
from andfacil.ui.base.lengths import is_long
from andfacil.ui.board.model.column import CARD_ROLE
from andfacil.ui.room.scene import lasting
from andfacil.ui.room.slides.slide import SlideKind
from andfacil.ui.words.sentences import outcome_sentence, problem_sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import Side
    from andfacil.domain.values.errors import RuleBroken
    from andfacil.domain.values.problems import WorldProblem
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.model.desk_board import DeskModel
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.room.control import RoomControl
    from andfacil.ui.room.scene import RoomScene


class Wiring(QObject):
    """Connects the window's parts with each other, with the desk and with the room."""

    def __init__(
        self, window: MainWindow, session: OpenSession, model: DeskModel, room: RoomControl
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._room = room
        self._refusal = ""
        self._connect_desk(model)
        self._connect_board()
        self._connect_panels()
        self._connect_line()
        self._connect_strip()
        self._connect_room()
        self._connect_cover(model)

    def _connect_desk(self, model: DeskModel) -> None:
        window = self._window
        self._session.edited.connect(self._on_edited)
        self._session.edited.connect(window.timekeeper.follow)  # after everybody else
        self._session.refused.connect(self._on_refused)
        model.frame_changed.connect(window.show_frame)
        model.tally_changed.connect(window.show_tally)
        window.selection.changed.connect(self._on_selected)
        window.selection.card_edited.connect(window.show_card)

    def _connect_board(self) -> None:
        window, board, changes = self._window, self._window.board, self._window.changes
        board.current_changed.connect(window.selection.select)
        board.choice.asked.connect(window.selection.choose)
        board.left.connect(window.selection.keep_one)
        board.text_change_asked.connect(changes.change_text)
        board.text_amend_asked.connect(changes.amend_text)
        board.split_asked.connect(lambda *split: window.on_demand.reshaping.split(*split))
        board.move_asked.connect(changes.move_to)
        board.link_asked.connect(changes.link_needs)
        board.place_asked.connect(changes.place)
        board.delete_asked.connect(changes.delete_card)
        board.menu_asked.connect(self._on_menu_asked)
        for view in board.views():
            view.doubleClicked.connect(self._on_card_double_clicked)
        board.add_asked.connect(self._on_add_asked)
        board.commitment_asked.connect(self._on_commitment_asked)
        board.column_menu_asked.connect(self._on_column_menu_asked)
        window.rail.menu_asked.connect(self._on_menu_asked)
        board.question_taken.connect(window.begin_solution)
        board.question_turn_asked.connect(window.actions_by_id["next_pair"].trigger)
        board.question_left.connect(window.capture.take_focus)

    def _on_card_double_clicked(self, index: QModelIndex) -> None:
        """Open what is too long to be changed at its place; all else Qt opens itself."""
        card = index.data(CARD_ROLE)
        if card is not None and is_long(card.text) and not is_covered(card):
            self._window.edit_selected()

    def _connect_panels(self) -> None:
        window, inspector, changes = self._window, self._window.inspector, self._window.changes
        window.bar.title_clicked.connect(window.boxes.edit_details)
        window.rail.selected.connect(window.selection.select)
        window.rail.phase_asked.connect(window.session_controller.change_phase)
        window.finding.found.connect(window.rail.show_hits)
        inspector.change_asked.connect(changes.change_field)
        inspector.amend_asked.connect(changes.amend_field)
        inspector.turn_asked.connect(changes.turn_position)
        inspector.link_asked.connect(lambda: window.on_demand.cards.begin_link())
        inspector.action_asked.connect(lambda name: window.actions_by_id[name].trigger())
        inspector.details_asked.connect(window.boxes.edit_details)
        window.boxes.details_chosen.connect(window.session_controller.change_details)
        window.boxes.card_asked.connect(window.go_to)
        window.closed.connect(window.boxes.close_agreement)

    def _connect_line(self) -> None:
        window, capture = self._window, self._window.capture
        capture.done.connect(self._on_captured)
        capture.amend_begun.connect(self._on_captured)
        capture.unchanged.connect(self._on_unchanged)
        capture.faulted.connect(window.above.show_fault)
        capture.typed.connect(window.above.clear_fault)
        capture.walk_asked.connect(self._on_walk_asked)
        capture.help_asked.connect(window.boxes.show_line_sheet)
        window.foot.hints.pressed.connect(window.boxes.show_line_sheet)
        capture.lines_pasted.connect(self._on_lines_pasted)
        capture.line.step_back_asked.connect(window.selection.keep_one)
        capture.line.step_back_asked.connect(window.slides.leave)
        capture.line.step_back_asked.connect(window.large.leave)
        capture.line.step_back_asked.connect(window.overview.leave)
        capture.hiding.changed.connect(window.actions_by_id["type_hidden"].setChecked)
        capture.line.step_back_asked.connect(window.panels.step_back)
        window.inspector.left.connect(window.panels.step_back)
        window.board.sight_asked.connect(window.panels.step_back)
        for left in (window.inspector.left, window.finding.closed, window.attention.left):
            left.connect(capture.take_focus)

    def _connect_strip(self) -> None:
        window = self._window
        for lead in (window.attention, window.large, window.overview, window.slides):
            lead.told.connect(window.tell_of_room)
        for part in (self._room, window.capture, window.focus_keeper):
            part.told.connect(window.notices.inform)
        window.boxes.failed.connect(window.notices.tell_problem)
        window.boxes.told.connect(window.notices.inform)
        window.signed.asked.connect(window.announcer.tell_asked)
        window.signed.left.connect(window.capture.take_focus)
        window.capture.typed.connect(window.notices.go_on)
        window.capture.line.step_back_asked.connect(window.notices.clear)
        window.selection.changed.connect(window.notices.go_on)

    def _connect_room(self) -> None:
        window, room = self._window, self._room
        room.shown_changed.connect(self._on_room_shown)
        room.blank_asked.connect(window.actions_by_id["black"].trigger)
        room.pressed.connect(window.focus_keeper.take_key)
        room.picture_changed.connect(window.preview.show_picture)
        window.slides.shown.connect(window.preview.show_slide)
        room.stage.changed.connect(self._on_scene)

    def _connect_cover(self, model: DeskModel) -> None:
        window = self._window
        window.cover.covered.connect(self._on_covered)  # first: what is typed is kept
        window.cover.covered.connect(model.cover)
        for part in (window.inspector, window.rail, window.completion, window.finding):
            window.cover.covered.connect(part.cover)
        window.cover.covered.connect(window.hidden_count.cover)
        window.cover.covered.connect(window.capture.cover)
        window.cover.covered.connect(window.show_card)

    def _on_edited(self, outcome: Outcome) -> None:
        window = self._window
        window.notices.take_back(self._refusal)  # what was in the way of an edit is so no more
        if outcome.step in {Step.UNDO, Step.REDO} and not window.notices.is_problem:
            window.notices.clear()  # what was told of an edit that is taken back
        window.notices.go_on()
        window.bar.show_saved(self._session.saved_at)
        if outcome.step is not Step.BESIDE:  # it comes with an edit that is told
            window.bar.tell_edit(outcome_sentence(outcome))
        if window.selection.card is None:
            window.show_card()
        window.show_state()

    def _on_refused(self, problem: RuleBroken | WorldProblem) -> None:
        self._refusal = problem_sentence(problem)
        self._window.notices.warn(self._refusal)  # `Rescue`, told next, adds a way out
        self._window.show_card()

    def _on_selected(self, card_id: str) -> None:
        window, capture, selection = self._window, self._window.capture, self._window.selection
        if window.board.current() != card_id:
            window.board.select(card_id)
        window.board.choice.show_chosen(selection.ids)
        self._room.follow(card_id)
        card = selection.card
        alone = card.ref if isinstance(card, Solution) and len(selection.ids) == 1 else ""
        if alone != capture.reader.solution:  # refs alone in the line toggle what it meets
            capture.reader.solution = alone
            capture.refresh()
        window.rail.show_selected(card_id)
        window.show_card()
        window.show_state()

    def _on_walk_asked(self, columns: int, rows: int) -> None:
        """To the right, as the columns are seen."""
        window = self._window
        window.selection.walk(-columns if window.board.a_on_right else columns, rows)

    def _on_menu_asked(self, card_id: str, place: QPoint) -> None:
        if card_id not in self._window.selection.ids:
            self._window.selection.select(card_id)
        self._window.card_menu.open_at(self._window.selection.cards, place)

    def _on_add_asked(self, side: Side | None, must: bool) -> None:
        self._window.capture.aim(target_of(side, must=must))

    def _on_commitment_asked(self) -> None:
        """One for the selected solution; without any, one that is for none yet."""
        window = self._window
        if len(window.selection.ids) == 1 and isinstance(window.selection.card, Solution):
            window.actions_by_id["commit"].trigger()
        else:
            window.capture.aim(Target.COMMITMENT)

    def _on_column_menu_asked(self, side: Side | None, place: QPoint) -> None:
        """What can be added to the column of a side, or to the one between them."""
        from andfacil.ui.desk.capture.chip import open_column_menu  # not at start

        capture = self._window.capture
        open_column_menu(side, capture.aim, place, capture)

    def _on_captured(self, card_id: str) -> None:
        self._window.selection.select(card_id)
        if card_id in self._session.board:
            self._window.board.reveal(card_id)

    def _on_unchanged(self, problem: RuleBroken) -> None:
        self._window.bar.tell_edit(problem_sentence(problem))

    def _on_lines_pasted(self, text: str) -> None:
        from andfacil.ui.desk.capture.paste_box import open_paste_box  # not at start

        window = self._window
        open_paste_box(self._session, window.capture, window.cover, window.typed, text)

    def _on_scene(self, scene: RoomScene) -> None:
        """What was told of another one is so no more; reading back comes with the first line."""
        self._window.notices.keep_to(lasting(scene))
        if scene.slide is not None and scene.slide.kind is SlideKind.READ_BACK:
            self._window.reading_back.follow()

    def _on_room_shown(self) -> None:
        self._window.show_room(self._room)

    def _on_covered(self, words: str) -> None:
        if words:
            self._window.keep_typed()
