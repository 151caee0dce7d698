"""Every action of the table does one thing, and what it does is there."""

from __future__ import annotations

from collections import Counter

import pytest

from andfacil.ui.desk.actions.table import ACTIONS
from andfacil.ui.desk.bindings import (
    bind,
    card_bindings,
    clash_bindings,
    copy_bindings,
    leading_bindings,
    method_bindings,
    protection_bindings,
    quiet_bindings,
    room_bindings,
    session_bindings,
    view_bindings,
)


@pytest.fixture
def groups(desk):
    session = desk.app.desk
    tools = session.tools
    return (
        session_bindings(desk.window, session.session, session.path, lambda: None),
        card_bindings(desk.window),
        room_bindings(desk.window, session.room, session.measuring, lambda: None),
        view_bindings(desk.window, session.model, desk.app.appearance),
        protection_bindings(lambda: tools.protecting),
        clash_bindings(lambda: tools.needs_helped),
        quiet_bindings(desk.window, lambda: tools.quieting),
        copy_bindings(lambda: tools.copies),
        method_bindings(session.nudging, lambda: tools.packaging, lambda: tools.insights),
        leading_bindings(session.window, session.leading, session.common_ground),
    )


def test_every_action_is_bound_exactly_once(groups):
    bound = Counter(action_id for group in groups for action_id in group)
    assert bound == Counter(spec.id for spec in ACTIONS)
    assert all(callable(do) for group in groups for do in group.values())


def test_what_can_be_ticked_is_told_whether_it_is(desk):
    told = []
    bind(
        desk.window,
        {"full_screen": lambda on: told.append(on), "heard": lambda: told.append("heard")},
    )
    desk.window.selection.select("A1")
    desk.window.actions_by_id["full_screen"].trigger()
    desk.window.actions_by_id["full_screen"].trigger()
    desk.window.actions_by_id["heard"].trigger()
    assert told == [True, False, "heard"]


def test_home_and_quit_leave_the_window(desk):
    asked = []
    desk.window.home_asked.disconnect()
    desk.window.quit_asked.disconnect()
    desk.window.home_asked.connect(lambda: asked.append("home"))
    desk.window.quit_asked.connect(lambda: asked.append("quit"))
    for name in ("home", "quit"):
        desk.window.actions_by_id[name].trigger()
    assert asked == ["home", "quit"]
