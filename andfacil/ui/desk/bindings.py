"""What each action of the desk does: one callable for every id of the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Side, Status
from andfacil.ui.desk.panels.layout import Panel
from andfacil.ui.room.scene import Quiet
from andfacil.ui.room.slides.slide import SlideKind

if TYPE_CHECKING:
    from pathlib import Path

    from andfacil.store.timeline import Timeline
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.desk.dialogs.sending import Copies
    from andfacil.ui.desk.method.common_ground import CommonGround
    from andfacil.ui.desk.method.insights import Insights
    from andfacil.ui.desk.method.laddering import NeedHelpers
    from andfacil.ui.desk.method.leading import Leading
    from andfacil.ui.desk.method.nudging import Nudging
    from andfacil.ui.desk.method.packaging import Packaging
    from andfacil.ui.desk.method.quieting import Quieting
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.protection.protecting import Protecting
    from andfacil.ui.room.control import RoomControl
    from andfacil.ui.room.measuring import RoomMeasuring
    from andfacil.ui.style.appearance import Appearance

Bindings = Mapping[str, Callable[[], object] | Callable[[bool], object]]
"""What is done, by the ids of the actions; what can be ticked is told whether it is."""


def bind(window: MainWindow, *groups: Bindings) -> None:
    """Have the window's actions do what the groups say."""
    for group in groups:
        for action_id, do in group.items():
            window.actions_by_id[action_id].triggered.connect(do)


def protection_bindings(protecting: Callable[[], Protecting]) -> Bindings:
    """For the password of the session."""
    return {
        "protect": lambda: protecting().ask_protect(),
        "change_password": lambda: protecting().ask_change(),
    }


def copy_bindings(copies: Callable[[], Copies]) -> Bindings:
    """For the copy that is given away."""
    return {"send_copy": lambda: copies().ask_send()}


def method_bindings(
    nudging: Nudging, packaging: Callable[[], Packaging], insights: Callable[[], Insights]
) -> Bindings:
    """For what helps to lead the talks."""
    return {
        "nudge": nudging.set_on,
        "package": lambda shown: packaging().set_shown(shown),
        "insight": lambda: insights().open(),
    }


def leading_bindings(window: MainWindow, leading: Leading, common: CommonGround) -> Bindings:
    """For the phases and their times, and for common ground."""
    return {
        "same_need": common.toggle,
        "opening": window.boxes.open_opening,
        "times": partial(window.boxes.edit_times, window.timekeeper, leading.change_plan),
        "clock": leading.set_running,
        "more_time": partial(leading.add_minutes, 5),
        "minute_more": partial(leading.add_minutes, 1),
        "countdown": leading.set_in_room,
    }


def clash_bindings(helpers: Callable[[], NeedHelpers]) -> Bindings:
    """For what lies behind a need, and for needs that seem to exclude each other."""
    return {
        "ladder": lambda: helpers().laddering.open(),
        "clash": lambda: helpers().clashing.toggle(),
        "cloud": lambda: helpers().clouding.open(),
    }


def quiet_bindings(window: MainWindow, quieting: Callable[[], Quieting]) -> Bindings:
    """For the quiet wall, and for when it does not go on."""
    return {
        "listen": lambda quiet: quieting().set_quiet(Quiet.LISTEN, quiet),
        "caucus": lambda quiet: quieting().set_quiet(Quiet.CAUCUS, quiet),
        "ways_out": window.boxes.show_ways_out,
    }


def session_bindings(
    window: MainWindow, session: OpenSession, path: Path, read_timeline: Callable[[], Timeline]
) -> Bindings:
    """For the menus of the session, which is kept at `path`, and of help; for undo and finding."""
    boxes, finding, selection = window.boxes, window.finding, window.selection
    return {
        "details": boxes.edit_details,
        "agreement": boxes.export_agreement,
        "export": boxes.export_file,
        "sign": boxes.mark_signed,
        "copy": partial(boxes.save_copy, path),
        "home": lambda: window.home_asked.emit(),
        "quit": lambda: window.quit_asked.emit(),
        "undo": session.undo,
        "redo": session.redo,
        "undo_list": partial(boxes.list_steps, read_timeline),
        "look_back": partial(boxes.look_back, read_timeline),
        "find": partial(finding.open, going=False),
        "go_to": partial(finding.open, going=True),
        "extend_up": partial(selection.extend, -1),
        "extend_down": partial(selection.extend, 1),
        "select_column": selection.extend_column,
        "help": boxes.show_help,
        "keys": boxes.show_keys,
        "line_sheet": boxes.show_line_sheet,
        "about": boxes.show_about,
    }


def card_bindings(window: MainWindow) -> Bindings:
    """For the selected cards, and the AND question."""
    ask = window.on_demand
    return {
        "edit": window.edit_selected,
        "delete": lambda: ask.cards.delete(),
        "move_up": lambda: ask.cards.move_by(-1),
        "move_down": lambda: ask.cards.move_by(1),
        "non_negotiable": lambda: ask.cards.toggle_non_negotiable(),
        "heard": lambda: ask.cards.toggle_heard(),
        "turn": window.focus_inspector,
        "link": lambda: ask.cards.begin_link(),
        "solve": lambda: ask.cards.begin_solution(),
        "build_on": lambda: ask.cards.build_on(),
        "commit": lambda: ask.cards.begin_commitment(),
        "draft": lambda: ask.cards.mark(Status.DRAFT),
        "agreed": lambda: ask.cards.mark(Status.AGREED),
        "parked": lambda: ask.cards.mark(Status.PARKED),
        "rejected": lambda: ask.cards.mark(Status.REJECTED),
        "take_question": window.begin_solution,
        "reword_question": window.reword_question,
        "show_history": window.show_card_history,
        "duplicate": lambda: ask.reshaping.duplicate(),
        "merge": lambda: ask.reshaping.merge_with_next(),
        "park": lambda: ask.reshaping.park(),
        "take_up_a": lambda: ask.reshaping.take_up(Side.A),
        "take_up_b": lambda: ask.reshaping.take_up(Side.B),
        "grid": window.boxes.show_grid,
        "type_hidden": window.capture.hiding.set_on,
        "reveal": lambda: ask.revealing.reveal(),
        "reveal_next": lambda: ask.revealing.reveal_next(),
        "reveal_all": lambda: ask.revealing.reveal_all(),
        "hide_card": lambda: ask.revealing.hide(),
        "answers": lambda: ask.reveal_boxes.open_answers(window.selection.card_id),
        "reveal_answers": lambda: ask.revealing.reveal_answers(),
        "take_condition": lambda: ask.revealing.take_condition(),
        "condition_need": lambda: ask.revealing.make_condition_need(),
        "scores": lambda: ask.reveal_boxes.open_scores(),
        "guesses": lambda: ask.reveal_boxes.open_guesses(),
        "walk_away": lambda: ask.reveal_boxes.open_walk_away(),
        "show_told": lambda: ask.reveal_boxes.show_told(),
        "closing_words": lambda: ask.reveal_boxes.open_closing_words(),
    }


def room_bindings(
    window: MainWindow,
    room: RoomControl,
    measuring: RoomMeasuring,
    make_way: Callable[[], object],
) -> Bindings:
    """For what everybody sees; `make_way` has a bar go that came by itself."""
    attention, large, slides = window.attention, window.large, window.slides

    def read_back(shown: bool) -> None:
        make_way()
        reading = window.reading_back
        if not shown and reading.is_reading and not reading.has_keys:
            slides.show_state()  # the lines came by themselves: the first press is to read on
        else:
            slides.toggle(SlideKind.READ_BACK, shown)
        reading.take_keys()

    return {
        "room": room.set_shown,
        "freeze": room.set_frozen,
        "black": room.set_black,
        "break": attention.toggle_break,
        "fill_screen": room.placing.fill_screen,
        "room_window": room.placing.show_window,
        "swap_screens": room.placing.swap,
        "next_page": partial(room.turn_page, 1),
        "previous_page": partial(room.turn_page, -1),
        "overview": window.overview.toggle,
        "lock_room": room.keys.set_locked,
        "measure_room": measuring.open,
        "show_commitments": lambda shown: slides.toggle(SlideKind.COMMITMENTS, shown),
        "show_parked": lambda shown: slides.toggle(SlideKind.PARKED, shown),
        "read_back": read_back,
        "large": large.toggle_cards,
        "large_question": large.toggle_question,
        "large_follows": large.toggle_following,
        "light_cards": attention.light_cards,
        "light_column": attention.light_column,
        "light_unmet": attention.light_unmet,
        "point": attention.toggle_pointing,
        "tell_line": attention.toggle_line,
        "swap_columns": attention.swap_columns,
    }


def view_bindings(window: MainWindow, model: BoardModel, appearance: Appearance) -> Bindings:
    """For where the facilitator looks and goes, and how the desk looks."""

    def turn_pair(step: int) -> None:
        model.turn_pair(step)
        window.announcer.tell_question()

    return {
        "next_phase": partial(window.session_controller.step_phase, 1),
        "previous_phase": partial(window.session_controller.step_phase, -1),
        "next_pair": partial(turn_pair, 1),
        "previous_pair": partial(turn_pair, -1),
        "next_listed": partial(window.selection.walk_lists, 1),
        "previous_listed": partial(window.selection.walk_lists, -1),
        "next_place": partial(window.places.step, 1),
        "previous_place": partial(window.places.step, -1),
        "capture": window.capture.take_focus,
        "targets": window.capture.chip.open_menu,
        "inspect": window.focus_inspector,
        "inspector": lambda shown: window.panels.set_shown(Panel.INSPECTOR, shown),
        "rail": lambda shown: window.panels.set_shown(Panel.RAIL, shown),
        "full_screen": window.set_full_screen,
        "menu": partial(window.menu.open_below, window.bar.menu_button),
        "theme": appearance.next_theme,
        "larger_text": partial(appearance.step_size, 1),
        "smaller_text": partial(appearance.step_size, -1),
        "normal_text": partial(appearance.step_size, 0),
    }
