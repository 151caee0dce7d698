"""Cards split, merged, duplicated, put aside and taken up again, by keys."""

from __future__ import annotations

import pytest

from andfacil.domain.values.cards import Parked
from tests.ui.desk_rig import CTRL, SHIFT, Key


@pytest.fixture
def rows(new_desk):
    for line in ("a: Fresh air and no smell", "a: Quiet", "b: No draught", "p: The lamp"):
        new_desk.enter(line)
    return new_desk


def texts(desk):
    return {
        card.id: card.text for card in desk.board if card.id[0] in "AB" and card.id[1:].isdigit()
    }


def test_ctrl_enter_splits_at_the_caret(rows):
    rows.window.selection.select("A1")
    rows.press(Key.Key_F2)
    rows.press(Key.Key_Home)
    for _ in "Fresh air":
        rows.press(Key.Key_Right)
    for _ in " and ":
        rows.press(Key.Key_Right, SHIFT)  # what is selected belongs to neither part
    rows.press(Key.Key_Return, CTRL)
    assert texts(rows) == {
        "A1": "Fresh air",
        "A3": "no smell",
        "A2": "Quiet",
        "B1": "No draught",
    }
    rows.window.actions_by_id["undo"].trigger()
    assert texts(rows)["A1"] == "Fresh air and no smell"
    assert "A3" not in rows.board


def test_a_split_at_the_end_only_closes_the_editor(rows):
    rows.window.selection.select("A2")
    rows.press(Key.Key_F2)
    rows.press(Key.Key_End)
    rows.type("!")
    rows.press(Key.Key_Return, CTRL)
    assert texts(rows)["A2"] == "Quiet!"
    assert "A3" not in rows.board


def test_duplicate_selects_the_duplicate(rows):
    rows.window.selection.select("A2")
    rows.press(Key.Key_N, CTRL | SHIFT)
    assert texts(rows)["A3"] == "Quiet"
    assert rows.window.selection.card_id == "A3"


def test_merge_with_the_card_below(rows):
    rows.window.selection.select("A1")
    rows.press(Key.Key_J, CTRL)
    assert set(texts(rows)) == {"A1", "B1"}
    assert "Quiet" in texts(rows)["A1"]
    assert rows.window.selection.card_id == "A1"


def test_the_last_card_has_nothing_to_merge_with(rows):
    rows.window.selection.select("A2")
    rows.press(Key.Key_J, CTRL)
    assert set(texts(rows)) == {"A1", "A2", "B1"}
    assert rows.window.notices.text


def test_park_and_take_up_again(rows):
    rows.window.selection.select("A2")
    rows.press(Key.Key_K, CTRL | SHIFT)
    assert "A2" not in rows.board
    parked = [card for card in rows.board.all_of(Parked) if card.text == "Quiet"]
    rows.window.selection.select(parked[0].id)
    rows.press(Key.Key_B, CTRL | SHIFT)
    assert texts(rows)["B2"] == "Quiet"
    assert rows.window.selection.card_id == "B2"
    rows.window.selection.select(rows.board.all_of(Parked)[0].id)
    rows.press(Key.Key_A, CTRL | SHIFT)
    assert texts(rows)["A3"] == "The lamp"
