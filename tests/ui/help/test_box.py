"""The help: F1 at the desk, a search, pages that lead to each other, and no network."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.problems import WorldProblem
from andfacil.ui.help import pages
from andfacil.ui.help.box import HelpBox
from tests.ui.desk_rig import Key


@pytest.fixture
def box(desk):
    desk.press(Key.Key_F1)
    box = QApplication.activeModalWidget()
    assert isinstance(box, HelpBox)
    yield box
    box.reject()


def test_f1_opens_the_tutorial_first(box):
    assert box.titles[0] == "Ten minutes with the library window"
    assert "Two readers share a small library room" in box.text.toPlainText()
    assert box.search.hasFocus()


def test_a_title_goes_on_below_before_it_is_cut(box):
    room = box.list.viewport().width()
    wide = [row for row in range(box.list.count()) if row_hint(box, row).width() > room]
    assert wide == []
    assert row_hint(box, 0).height() > row_hint(box, 1).height()


def row_hint(box, row):
    return box.list.sizeHintForIndex(box.list.model().index(row, 0))


def test_words_typed_narrow_the_pages_and_are_found_on_them(box, desk):
    desk.type("farthest seat")
    assert box.titles
    assert "Setting up the room" in box.titles
    assert "Privacy" not in box.titles
    assert box.text.textCursor().selectedText().lower() == "farthest"
    desk.type(" xyzzy")
    assert box.titles == []


def test_a_slip_of_the_keys_still_finds_its_page(box, desk):
    desk.type("pasword")
    assert "Privacy" in box.titles
    assert "password" in box.outcome.text()
    assert box.text.textCursor().selectedText().lower() == "password"
    for wrong, meant in (("projecotr", "projector"), ("agreemnt", "agreement")):
        box.search.setText(wrong)
        assert box.titles
        assert meant in box.outcome.text()
    box.search.setText("zqxwv")
    assert box.titles == []
    box.search.clear()
    assert len(box.titles) == 8
    assert box.outcome.isHidden()


def test_arrows_in_the_search_choose_the_page(box, desk):
    desk.press(Key.Key_Down)
    assert "posture" in box.text.toPlainText()
    desk.press(Key.Key_Up)
    assert "Two readers" in box.text.toPlainText()


def test_a_link_leads_to_its_page_and_nowhere_else(box):
    box.text.anchorClicked.emit(QUrl("keys.md"))
    assert "Show the smallest package" in box.text.toPlainText()
    box.text.anchorClicked.emit(QUrl("https://example.org/"))
    assert "Show the smallest package" in box.text.toPlainText()


def test_no_page_shows_marks_of_markdown_or_a_missing_picture(box):
    for row in range(box.list.count()):
        box.list.setCurrentRow(row)
        words = box.text.toPlainText()
        assert "![" not in words
        assert "**" not in words
        assert "\ufffc" not in words


def test_a_missing_page_is_said_in_one_sentence(desk, monkeypatch, tmp_path):
    monkeypatch.setattr(pages, "guide", lambda: tmp_path)
    with pytest.raises(WorldProblem):
        pages.help_pages("en")
    desk.press(Key.Key_F1)
    assert desk.window.notices.is_problem


@pytest.fixture
def speaking(qapp, desk, qtbot):
    """Choose the language of the windows and press F1; English again at the end."""
    direction = qapp.layoutDirection()

    def speak(language):
        first = desk.window
        desk.app.language.choose(language)
        qtbot.waitUntil(lambda: desk.window is not first)
        desk.press(Key.Key_F1)
        box = QApplication.activeModalWidget()
        assert isinstance(box, HelpBox)
        return box

    yield speak
    if isinstance(box := QApplication.activeModalWidget(), HelpBox):
        box.reject()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(direction)


def test_the_pages_speak_the_language_of_the_windows_and_change_with_it(speaking):
    box = speaking("de")
    assert box.titles[0] == "Zehn Minuten mit dem Bibliotheksfenster"
    assert "Zwei Menschen lesen im selben kleinen Raum" in box.text.toPlainText()
    box.reject()
    assert speaking("en").titles[0] == "Ten minutes with the library window"


def test_keys_are_named_as_the_system_names_them(speaking):
    box = speaking("de")
    words = box.text.toPlainText()
    assert "Strg+\u200bUmschalt+\u200bS" in words
    assert "Ctrl+" not in words


def test_a_word_is_found_and_marked_however_it_is_typed(speaking, desk):
    box = speaking("de")
    desk.type("bedurfnis")
    assert box.text.textCursor().selectedText() == "Bedürfnis"


def test_a_page_that_is_not_translated_is_english_and_says_so(speaking, monkeypatch, tmp_path):
    for page in pages.guide().glob("*.md"):
        (tmp_path / page.name).write_bytes(page.read_bytes())
    (tmp_path / "ar").mkdir()
    (tmp_path / "ar" / "room.md").write_text("# القاعة\n\nاضغط `Ctrl++` مرة.\n", "utf-8")
    monkeypatch.setattr(pages, "guide", lambda: tmp_path)
    box = speaking("ar")
    assert box.note.isVisible()
    block = box.text.document().lastBlock()
    assert block.blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight
    box.list.setCurrentRow(pages.ORDER.index("room"))
    assert not box.note.isVisible()
    block = box.text.document().lastBlock()
    assert block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "\u2066Ctrl++\u2069" in block.text()


def test_home_has_the_same_help(app, qtbot):
    home = app.show_home()
    with qtbot.waitActive(home):
        home.activateWindow()
    QTest.keyClick(home, Key.Key_F1)
    box = QApplication.activeModalWidget()
    assert isinstance(box, HelpBox)
    box.reject()
