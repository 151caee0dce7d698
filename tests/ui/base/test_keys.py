"""Keys that sentences name are those that the table of actions has."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from andfacil.ui.base import keys
from andfacil.ui.desk.actions.table import ACTIONS, key_texts
from tests.builders import ROOT
from tests.ui.desk_rig import SHIFT, Key

A_KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt|Meta)\+)+(?:[A-Za-z]+\d*|\S)|\bF\d{1,2}\b")


def sentences_with_keys(source: str) -> Iterator[str]:
    """Texts of a module that name a key among other words; what is keys and nothing else is not."""
    tree = ast.parse(source)
    told = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if id(node) in told or not A_KEY.search(node.value):
            continue
        if not all(A_KEY.fullmatch(word) for word in node.value.split()):
            yield node.value


def test_no_sentence_spells_a_key_itself():
    found = {
        path.relative_to(ROOT).as_posix(): named
        for path in sorted((ROOT / "andfacil").rglob("*.py"))
        if (named := list(sentences_with_keys(path.read_text("utf-8"))))
    }
    assert found == {}


def test_no_text_in_the_resources_spells_a_key():
    texts = [path for kind in ("json", "toml") for path in (ROOT / "resources").rglob(f"*.{kind}")]
    assert texts
    assert [path.name for path in texts if re.search(r"(Ctrl|Shift|Alt)\+", path.read_text())] == []


@pytest.mark.parametrize(
    ("planted", "named"),
    [
        ('x = tr("Press Ctrl+Right for another")', ["Press Ctrl+Right for another"]),
        ('x = tr("F5: show room")', ["F5: show room"]),
        ('KEYS = "Ctrl++ Ctrl+="', []),
        ('def f():\n    """Ctrl+Z takes it back."""', []),
    ],
)
def test_the_guard_sees_a_key_in_a_sentence(planted, named):
    assert list(sentences_with_keys(planted)) == named


def test_keys_with_a_name_are_keys_of_the_table():
    named = {name: text for name, text in vars(keys).items() if name.endswith(("_KEY", "_KEYS"))}
    assert len(named) >= 9
    used = {key for spec in ACTIONS for key in spec.keys}
    assert {name for name, text in named.items() if not set(text.split()) <= used} == set()


def test_the_question_says_by_which_key_it_is_reworded(desk):
    prompt = desk.window.board.findChild(type(desk.window.board._prompt))
    assert f"press {key_texts()['reword_question']}," in prompt.toolTip()


def test_several_cards_say_how_more_are_selected(desk):
    desk.window.selection.select("A1")
    desk.press(Key.Key_Down, SHIFT)
    texts = [label.text() for label in desk.window.inspector.findChildren(QLabel)]
    assert "Shift+Up, Shift+Down: more or fewer\nEsc: only one again" in texts
