"""The desk in windows of every size and type of every size: all in sight, whole, over nothing."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from andfacil.domain.editing import propose
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Side
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.widgets.key_button import KeyButton
from tests.builders import ROOT
from tests.ui.conftest import open_desk
from tests.ui.room.test_legible import drawn_on

CASES = ROOT / "tests" / "fixtures" / "cases"
SIZES = [
    (800, 500),
    (900, 560),
    (1024, 600),
    (1093, 614),
    (1366, 768),
    (1920, 1080),
    (3840, 2160),
]
TEXT_SIZES = (90, 100, 150, 200)
LONG = "Responsibilities: uncompensated overtime ends"


@pytest.fixture(params=["01", "02", "07"])
def sized(app, tmp_path, qtbot, request):
    """A case at the desk, with a need that begins with a long word, and a way to give it sizes."""
    path = tmp_path / "case.andfacil"
    source = next(CASES.glob(f"{request.param}*.json"))
    SessionFile.create(path, load_exchange(source.read_bytes()), EditKind.IMPORT).close()
    rig = open_desk(app, path, qtbot)
    session = app.desk.session
    session.perform(propose.add_need(session.board, Side.A, LONG, non_negotiable=True))
    return rig


def each_size(rig):
    for percent in TEXT_SIZES:
        rig.app.appearance.choose_size(percent)
        for size in SIZES:
            rig.window.resize(*size)
            QApplication.processEvents()
            assert rig.window.size().toTuple() == size
            yield percent, size


def place(widget, window):
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def drawn_words(window):
    """In small letters: captions are in capitals where there is room."""
    words = " ".join(run.words for run in drawn_on(window.board))
    words = words.replace("\xad ", "").replace("\xad", "")  # a word with a hyphen is whole
    return set(re.findall(r"\w+", words.casefold()))


def test_the_desk_has_all_in_sight_at_every_size(sized):
    """The capture line always; no part over another, and no word cut, on cards or on buttons."""
    window = sized.window
    known = set(re.findall(r"\w+", " ".join(repr(card) for card in sized.board).casefold()))
    window.resize(5000, 6000)
    QApplication.processEvents()
    known |= drawn_words(window)
    for percent, size in each_size(sized):
        where = (percent, size)
        line = place(window.capture, window)
        assert window.capture.isVisible(), where
        assert window.rect().contains(line), where
        assert line.width() >= window.width() * 0.4, where
        parts = (window.bar, window.rail, window.board, window.inspector, window.capture)
        seen = [place(part, window) for part in parts if part.isVisible()]
        assert all(window.rect().contains(part) for part in seen), where
        assert not any(one.intersects(other) for one, other in combinations(seen, 2)), where
        shares = [part.width() for part in (window.rail, window.inspector) if part.isVisible()]
        assert sum(shares) <= 0.45 * window.width(), where
        assert all(view.viewport().height() > 60 for view in window.board.views()), where
        assert not {w for w in drawn_words(window) - known if not w.isdecimal()}, where
        assert_nothing_cut(window, where)


def assert_nothing_cut(window, where):
    """Words of labels and buttons have their room; parts of one frame lie beside each other."""
    for button in window.bar.findChildren(KeyButton):
        assert button.width() >= button.sizeHint().width() or not button.isVisible(), where
    assert window.bar.menu_button.visibleRegion().boundingRect() == window.bar.menu_button.rect()
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
            widths = map(widget.fontMetrics().horizontalAdvance, widget.text().split())
            assert max(widths, default=0) <= widget.contentsRect().width() + 1, (where, widget)
        kids = [
            kid
            for kid in widget.children()
            if isinstance(kid, QWidget) and kid.isVisibleTo(window) and kid.window() is window
        ]
        if widget.layout() is not None:
            laid = [kid for kid in kids if widget.layout().indexOf(kid) >= 0]
            for one, other in combinations(laid, 2):
                assert not one.geometry().intersects(other.geometry()), (where, one, other)


BOXES = [
    "details",
    "sign",
    "send_copy",
    "keys",
    "undo_list",
    "grid",
    "protect",
    "look_back",
    "about",
    "scores",
    "measure_room",
    "agreement",
    "answers",
    "ways_out",
    "insight",
    "times",
    "line_sheet",
    "help",
]

WORK = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QScrollArea
from andfacil.app import build
from andfacil.ui.base.screen_of import screen_of

app = build([], settings_dir=Path(sys.argv[2]))
assert app.open(Path(sys.argv[1]))
window, told = app.window, []
window.selection.select("AND1")  # a solution has answers
for percent in map(int, sys.argv[3].split()):
    app.appearance.choose_size(percent)
    for name in sys.argv[4:]:
        window.actions_by_id[name].trigger()
        QApplication.processEvents()
        boxes = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
        for box in boxes:
            if name == "agreement":
                box.progress.tell("Drawing the pages", 0.5)
                box.progress.show()
                QApplication.processEvents()
            needed, screen = box.minimumSizeHint(), screen_of(box).availableSize()
            told.append([percent, name, *box.size().toTuple(), *needed.toTuple()])
            box.close()
        QApplication.processEvents()
print(json.dumps([window.capture.line.accessibleName(), told]))
app.close()
"""


@pytest.mark.parametrize(("language", "sizes"), [("en", "100 150 200"), ("de", "200")])
def test_no_box_is_larger_than_a_screen_of_800_by_500(tmp_path, language, sizes):
    """What has no room scrolls; the buttons at the foot stay in reach."""
    path = tmp_path / "case.andfacil"
    source = next(CASES.glob("02*.json"))
    SessionFile.create(path, load_exchange(source.read_bytes()), EditKind.IMPORT).close()
    screens = json.loads((ROOT / "tests" / "two_screens.json").read_text("utf-8"))
    screens["screens"] = screens["screens"][:1]
    screens["screens"][0].update(width=800, height=500)
    (tmp_path / "screens.json").write_text(json.dumps(screens), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(path), str(tmp_path), sizes, *BOXES],
        cwd=ROOT,
        env={
            **os.environ,
            **dict.fromkeys(("LANGUAGE", "LC_ALL", "LANG"), language),
            "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        },
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said, told = json.loads(done.stdout.splitlines()[-1])
    assert (said == "Capture line") is (language == "en")
    assert {name for _, name, *_ in told} == set(BOXES)
    for _percent, _name, *sizes in told:
        width, height, least_width, least_height = sizes
        assert max(width, least_width) <= 800 - 16, told
        assert max(height, least_height) <= 500 - 70, told


@pytest.mark.parametrize("sized", ["02"], indirect=True)
def test_on_the_lowest_desk_a_bar_leaves_room_for_a_card(sized):
    """The bridge gives way: the foot beside the line says the same."""
    window = sized.window
    sized.app.appearance.choose_size(200)
    window.resize(800, 500)
    QApplication.processEvents()
    window.actions_by_id["find"].trigger()
    QApplication.processEvents()
    assert not window.board.bridge.isVisible()
    for view in window.board.views():
        assert view.viewport().height() >= 2 * window.board._style.look.pitch
    window.resize(1024, 900)
    QApplication.processEvents()
    assert window.board.bridge.isVisible()
