"""The table of actions and the menus made of it."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from andfacil.paths import resource
from andfacil.ui.desk.actions.menus import LAST, OPENS
from andfacil.ui.desk.actions.table import ACTIONS, MENUS
from tests.ui.desk_rig import Key

OPENS_A_BOX = {
    "grid",
    "copy",
    "undo_list",
    "insight",
    "look_back",
    "details",
    "agreement",
    "sign",
    "keys",
    "help",
    "ways_out",
    "line_sheet",
    "about",
    "targets",
    "menu",
    "home",
    "quit",
    "theme",
}


def test_no_keys_are_used_twice():
    used = Counter(keys for spec in ACTIONS for keys in spec.keys)
    assert [keys for keys, times in used.items() if times > 1] == []


def test_keys_need_no_altgr_and_no_digit():
    """Digits and signs stand elsewhere on AZERTY, QWERTZ and Dvorak keyboards.

    Those for the size of the text are what everybody tries; none of them needs AltGr anywhere.
    """
    letter_or_named = re.compile(
        r"(Ctrl\+|Alt\+)?(Shift\+)?([A-Z]|F\d+|Del|Up|Down|Left|Right|Return|Enter|Pg(Up|Down))"
    )
    odd = {keys for spec in ACTIONS for keys in spec.keys if not letter_or_named.fullmatch(keys)}
    assert odd == {"Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"}


def test_every_key_is_one_that_qt_knows():
    assert all(QKeySequence(keys).count() == 1 for spec in ACTIONS for keys in spec.keys)


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_has_words_and_an_icon(spec):
    assert spec.text
    assert resource(f"icons/{spec.icon}.svg").exists()


def test_every_action_stands_in_one_menu():
    listed = [spec.id for _, entries in MENUS for spec in entries if spec]
    assert sorted(listed) == sorted({spec.id for spec in ACTIONS})
    assert {*OPENS, *LAST} <= set(listed)


@pytest.mark.parametrize("ref", ["", "A1", "AND1", "C1"])
def test_every_action_can_be_triggered(desk, ref):
    desk.window.selection.select(ref)
    for spec in ACTIONS:
        if spec.id not in OPENS_A_BOX:
            desk.window.actions_by_id[spec.id].trigger()
    desk.app.desk.room.set_shown(False)


def test_actions_that_need_a_card_are_off_without_it(desk):
    desk.window.selection.select("")
    actions = desk.window.actions_by_id
    assert [s.id for s in ACTIONS if s.asks and actions[s.id].isEnabled()] == []
    desk.window.selection.select("AND1")
    assert actions["agreed"].isEnabled()
    assert not actions["heard"].isEnabled()


def test_undo_says_what_it_takes_back(desk):
    desk.window.selection.select("A3")
    desk.press(Key.Key_Delete)
    assert desk.window.actions_by_id["undo"].text() == "Undo: delete A3"


def test_the_menu_opens_with_icons(desk):
    desk.press(Key.Key_F10)
    menu = desk.window.menu
    assert menu.isVisible()
    menu.close()
    assert not desk.window.actions_by_id["undo"].icon().isNull()
