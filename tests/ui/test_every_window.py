"""Every window in words that are longer, from the right to the left, and twice as large.

Words that nobody has translated yet stand in for the longest language; German and Arabic are
real ones. What is measured is the widgets: words that are cut, and parts that overlap.
"""

from __future__ import annotations

import math
import re

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.language import offered
from andfacil.ui.home.window import HomeWindow
from tests.builders import ROOT
from tests.ui.conftest import open_desk
from tests.ui.fitting_words import ill_fitting
from tests.ui.openers import OPENERS

CASE = ROOT / "tests/fixtures/cases/02-employee-kaiser-permanente-2000.json"
LONGER = 0.4
WORD = re.compile(r"[A-Za-z]{2,}")
KEPT = re.compile(r"\{[^}]*\}|%\w+|&\w")
IN_PSEUDO = "pseudo"

SPOKEN = [
    *((language, percent) for language in ("en", IN_PSEUDO, "de", "ar") for percent in (100, 200)),
    *((language, 100) for language in ("fr", "es", "pt_BR")),
]

ON_THE_DESK = ["show_history", "package", "caucus", "find"]


class Pseudo(QTranslator):
    """Each word with two fifths of itself once more; placeholders and mnemonics as they are."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        kept = iter(KEPT.findall(source))
        parts = (WORD.sub(longer, part) + next(kept, "") for part in KEPT.split(source))
        return "".join(parts)


def longer(word):
    return word.group() + word.group()[: math.ceil(len(word.group()) * LONGER)].lower()


def test_the_stand_in_keeps_what_is_filled_in():
    said = Pseudo().translate("", "&Sign {count} pages at %1 once more")
    assert "{count}" in said
    assert "%1" in said
    assert said.startswith("&S")
    assert said == "&Signig {count} pagespa ata %1 onceon moremo"


@pytest.fixture
def _english_again(qapp):
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def speak(app, qapp, language):
    if language == IN_PSEUDO:
        translator = Pseudo(qapp)
        qapp.installTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    elif language not in offered():
        pytest.skip(f"{language} is not complete: script/renew_words.py --open says why")
    else:
        app.language.choose(language)
    settle()


def settle():
    for _ in range(4):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def boxes_over(window):
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each is not window and not isinstance(each, QMenu)
    ]


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize(("language", "percent"), SPOKEN)
def test_no_word_of_any_window_is_cut_or_covered(app, qapp, tmp_path, qtbot, language, percent):
    path = tmp_path / "case.andfacil"
    SessionFile.create(path, load_exchange(CASE.read_bytes()), EditKind.IMPORT).close()
    speak(app, qapp, language)
    app.appearance.choose_size(percent)
    desk = open_desk(app, path, qtbot)
    window = desk.window
    window.resize(1366, 720)
    settle()
    found = {"desk": ill_fitting(window)}
    for name, opener in OPENERS.items():
        if app.window is None:  # home was shown in its place
            open_desk(app, path, qtbot).window.resize(1366, 720)
        window = desk.window
        window.selection.select("AND1")
        opener(desk)
        settle()
        boxes = boxes_over(app.window)
        assert name in {type(box).__name__ for box in boxes}
        for box in boxes:
            if not isinstance(box, HomeWindow):  # below, at its own size
                found[type(box).__name__] = ill_fitting(box)
        for box in reversed(boxes):
            box.close()
        settle()
    window = desk.window
    window.selection.select("AND1")
    for name in ON_THE_DESK:
        window.actions_by_id[name].trigger()
        settle()
        found[name] = ill_fitting(window)
        window.actions_by_id[name].trigger()
        settle()
    app.show_home()
    settle()
    (home,) = boxes_over(window)
    home.resize(1100, 700)
    settle()
    found["home"] = ill_fitting(home)
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_no_entry_of_a_long_menu_is_cut_in_large_letters(app, qtbot, tmp_path):
    path = tmp_path / "case.andfacil"
    SessionFile.create(path, load_exchange(CASE.read_bytes()), EditKind.IMPORT).close()
    app.appearance.choose_size(150)
    window = open_desk(app, path, qtbot).window
    window.actions_by_id["menu"].trigger()
    for entry in window.menu.actions():
        if (menu := entry.menu()) is not None:
            menu.popup(window.pos())
            settle()
            cut = [
                each.text()
                for each in menu.actions()
                if menu.actionGeometry(each).right() >= menu.width()
            ]
            menu.close()
            assert cut == []
