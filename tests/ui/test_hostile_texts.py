"""Whatever a card says, it is letters: in every window, on paper, on the command line."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import Qt as Guessing
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from andfacil.cli import main
from andfacil.domain.capture.markers import escape_text
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.text import clean_text
from andfacil.export.making import FileRequest, make_file
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.file_names import file_name
from andfacil.ui.desk.capture.paste_plan import MOST_LINES
from andfacil.ui.desk.picture import board_picture
from andfacil.ui.style import text_lines as card_text
from tests.builders import library_window
from tests.hostile import LONG, MARK, TEXTS, UNSEEN, board_of, retitled, signed
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, Key

SEEN_ALIKE = {**TEXTS, **UNSEEN}
PATIENCE = 30
"""Seconds; on a machine with nothing else to do a small part of them."""
AROUND = 40
"""Letters of our own that may stand before somebody's words in one label."""
ISOLATES = "\u2066\u2067\u2068\u2069"
"""Marks of our own around somebody's words."""

everything = pytest.mark.parametrize("text", SEEN_ALIKE.values(), ids=SEEN_ALIKE.keys())
typed = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
long_ones = pytest.mark.parametrize("text", LONG.values(), ids=LONG.keys())


# ---------------------------------------------------------------------- what a person sees


def seen(words):
    """Every word a window shows, as Qt would show it: (where, what is seen)."""
    for widget in words:
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{where} tooltip", as_tooltip(widget.toolTip())
        yield f"{where} name", widget.accessibleName()
        yield f"{where} description", widget.accessibleDescription()
        yield from ((where, shown) for shown in own_words(widget))
        for action in widget.actions():
            yield f"{where} action", without_mnemonics(action.text())


def own_words(widget):
    if isinstance(widget, QLabel):
        assert not widget.text() or widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
        yield widget.text() if widget.buddy() is None else without_mnemonics(widget.text())
    elif isinstance(widget, QAbstractButton):
        yield without_mnemonics(widget.text())
    elif isinstance(widget, QGroupBox | QMenu):
        yield without_mnemonics(widget.title())
    elif isinstance(widget, QTabBar):
        yield from (without_mnemonics(widget.tabText(n)) for n in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    elif isinstance(widget, QMessageBox):
        assert widget.textFormat() is Qt.TextFormat.PlainText
    elif isinstance(widget, QTextEdit):
        assert not widget.acceptRichText()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "" if isinstance(widget, QPlainTextEdit) else widget.placeholderText()
    elif isinstance(widget, QAbstractItemView):
        yield from cells(widget)


def cells(view):
    model = view.model()
    roles = Qt.ItemDataRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            yield from (
                as_tooltip(shown) if role is roles.ToolTipRole else str(shown)
                for role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole)
                if (shown := index.data(role))
            )
    if isinstance(view, QTableView):
        for way, count in (
            (Qt.Orientation.Horizontal, model.columnCount()),
            (Qt.Orientation.Vertical, model.rowCount()),
        ):
            for section in range(count):
                yield str(model.headerData(section, way, roles.DisplayRole) or "")
                yield as_tooltip(model.headerData(section, way, roles.ToolTipRole) or "")


def as_tooltip(text):
    """A tooltip as Qt reads it: markup when it looks like that."""
    if not Guessing.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def without_mnemonics(text):
    """What is seen of a text in which `&` underlines the next letter."""
    return re.sub("&(.)", r"\1", text)


def windows():
    """Every window there is, menus included, and all that is in them."""
    found = [w for w in QApplication.topLevelWidgets() if w.isVisible() or isinstance(w, QMenu)]
    return [*found, *(child for window in found for child in window.findChildren(QWidget))]


def flat(text):
    """Without what only guides the breaking of lines and the order of scripts."""
    return " ".join(text.replace("\u200b", "").translate(dict.fromkeys(map(ord, ISOLATES))).split())


def check_words(text, *, at_least=1, or_else=None):
    """Nothing of `text` (or of what stands for it) is read as anything but letters, anywhere."""
    wholes, found = [flat(clean_text(each)) for each in (text, or_else or text)], 0
    for where, words in seen(windows()):
        acting = [c for c in words if unicodedata.category(c) in {"Cc", "Cf", "Cs"}]
        assert not set(acting) - {"\n", "\u200b", *ISOLATES}, (where, words)
        for part in flat(words).split(MARK)[1:]:
            found += 1
            assert any(begins_alike(part, whole.removeprefix(MARK)) for whole in wholes), where
    for window in QApplication.topLevelWidgets():
        if (
            window.isVisible()
            and window.windowHandle() is not None
            and MARK in window.windowTitle()
        ):
            title = flat(window.windowHandle().title())
            assert any(title.startswith(whole[:AROUND].rstrip()) for whole in wholes), window
            found += 1
    assert found >= at_least


def begins_alike(part, whole):
    """`part` is `whole`, or its beginning with dots, with words of ours behind it."""
    cut = part.split("…")[0]
    if "…" in part and len(cut) < len(whole):
        return whole.startswith(cut.rstrip())
    return part.startswith(whole.rstrip(" .?!")) or whole.startswith(part)


# ---------------------------------------------------------------------- a desk full of it


def hostile_desk(app, tmp_path, qtbot, board):
    path = tmp_path / "hostile.andfacil"
    SessionFile.create(path, tuple(board), EditKind.IMPORT).close()
    return open_desk(app, path, qtbot)


@pytest.fixture
def open_hostile(app, tmp_path, qtbot):
    return lambda board: hostile_desk(app, tmp_path, qtbot, board)


@everything
def test_desk_and_boxes_show_letters(open_hostile, text):
    rig = open_hostile(signed(board_of(text), text))
    window = rig.window
    check_words(text, at_least=10)  # cards, rail, bar, session page
    for card_id in ("A1", "AND1", "C1", "P1", "W1"):
        window.selection.select(card_id)
        check_words(text, at_least=10)
        fields = [f for f in window.inspector.findChildren(QPlainTextEdit) if f.isVisible()]
        shown = [f.toPlainText() for f in fields if MARK in f.toPlainText()]
        assert shown
        assert {flat(words) for words in shown} == {flat(clean_text(text))}
    for name in ("grid", "undo_list", "look_back", "details", "sign", "keys", "about", "find"):
        window.actions_by_id[name].trigger()
        check_words(text, at_least=10)
        for box in QApplication.topLevelWidgets():
            if box is not window and box.isVisible():
                box.close()
    assert rig.board["A1"].text == text  # looking changes nothing


@everything
def test_the_painter_is_given_letters(open_hostile, text, monkeypatch):
    """What is laid out for cards on the desk and in the room is what the card says."""
    given = []
    real = card_text._wrap
    monkeypatch.setattr(
        card_text, "_wrap", lambda words, *rest: given.append(words) or real(words, *rest)
    )
    rig = open_hostile(board_of(text))
    rig.window.grab()
    board_picture(board_of(text), view="room", size=(1280, 720))
    marked = [words for words in given if MARK in words]
    assert marked
    for words in marked:
        shown = words.partition(MARK)[2]  # behind our own label, such as "Why:"
        assert begins_alike(shown, clean_text(text).removeprefix(MARK))


@everything
def test_looking_at_a_card_changes_nothing(open_hostile, text):
    """Fields that are entered and left, and a card opened for editing, write nothing."""
    rig = open_hostile(board_of(text))
    window = rig.window
    for card_id in ("A1", "AND1", "C1"):
        window.selection.select(card_id)
        for field in window.inspector.findChildren(QPlainTextEdit):
            if field.isVisible():
                field.setFocus()
                window.capture.take_focus()
    window.selection.select("A1")
    rig.press(Key.Key_F2)
    rig.press(Key.Key_Return)
    assert rig.board["A1"].text == text
    assert not rig.app.desk.session.history.past


@typed
def test_what_is_typed_is_on_the_card(new_desk, text):
    """Through the line, as a paste, with the preview and the list of refs beside it."""
    rig = new_desk
    rig.enter("b: quiet")
    line = rig.window.capture.line
    rig.type("a: ")
    QApplication.clipboard().setText(escape_text(text))
    rig.press(Key.Key_V, CTRL)
    check_words(text, at_least=0)
    rig.press(Key.Key_Return)
    assert line.text() == ""
    assert rig.board["A1"].text == text
    rig.type("+ x > a1 b")
    check_words(text)
    rig.press(Key.Key_Escape)


@typed
def test_a_paste_is_previewed_in_letters(new_desk, text):
    new_desk.window.capture.lines_pasted.emit(f"p: {text}\np: {text}")
    check_words(text, at_least=0)
    box = next(b for b in QApplication.topLevelWidgets() if b.windowTitle() == "Several lines")
    assert text.splitlines()[0] in box.lines.toPlainText()
    box.close()


@everything
def test_notices_and_boxes_of_the_system(open_hostile, text, monkeypatch):
    rig = open_hostile(board_of(text))
    rig.window.notices.warn(text)
    rig.window.notices.inform(text)
    rig.window.bar.tell_edit(text)
    check_words(text)
    from andfacil.ui.base.system_dialogs import Questions

    boxes = []

    def exec_(box):
        box.show()
        boxes.append(box)
        check_words(text)
        assert box.textFormat() is Qt.TextFormat.PlainText
        box.close()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    Questions().yes(rig.window, clean_text(text), "Yes")
    assert len(boxes) == 1


@everything
def test_file_names_for_export(text):
    name = file_name(text)
    assert name
    assert not set(name) & set('<>:"/\\|?*')
    assert all(unicodedata.category(c) not in {"Cc", "Cf", "Cs"} for c in name)
    assert not name.startswith(".")


@typed
def test_the_list_of_sessions(app, tmp_path, qtbot, text):
    path = tmp_path / f"{file_name(text)}.andfacil"
    SessionFile.create(path, tuple(retitled(library_window(), text)), EditKind.IMPORT).close()
    open_desk(app, path, qtbot)
    home = app.show_home()
    check_words(text, at_least=1, or_else=file_name(text))  # its title, and its file's name
    assert any(
        file_name(text) in home.findChild(QListWidget, "recent").item(row).text()
        for row in range(home.recent.count())
    )


# ---------------------------------------------------------------------- paper and terminal


@typed
def test_paper_says_the_letters(text):
    board = board_of(text)
    markdown = make_file(board, FileRequest("md")).decode()
    assert not re.search(r"(?<!\\)<(table|img|a |b>|qt)", markdown)
    pdf = make_file(board, FileRequest("pdf"))
    words = pdf_words(pdf)
    assert squeezed(text)[:200] in squeezed(words)


@everything
def test_a_command_never_moves_the_terminal(tmp_path, text, capsys):
    path = tmp_path / "s.andfacil"
    SessionFile.create(path, tuple(board_of(text)), EditKind.IMPORT).close()
    missing = str(tmp_path / f"{text.replace('/', '').replace(chr(0), '')[:60]}.andfacil")
    for arguments in (
        ["coverage", str(path)],
        ["capture", str(path), "a1 heard", f"p: {escape_text(clean_text(text))}", text],
        ["check", missing],
    ):
        main(arguments)
        said = "".join(capsys.readouterr())
        assert said
        assert not [c for c in said if unicodedata.category(c) == "Cc" and c not in "\n\t"]
        assert not set(said) & set("\u202e\u202d")


# ---------------------------------------------------------------------- very long ones


@long_ones
def test_long_texts_are_opened_at_once(open_hostile, text):
    began = time.perf_counter()
    rig = open_hostile(board_of(text))
    for card_id in ("A1", "AND1", "P1"):
        rig.window.selection.select(card_id)
    rig.window.grab()
    assert time.perf_counter() - began < PATIENCE
    check_words(text, at_least=10)


def test_a_million_letters_pasted_do_not_hold_the_desk_up(new_desk):
    began = time.perf_counter()
    for pasted in ("word " * 200_000, "x" * 1_000_000, "<table>" * 140_000):
        QApplication.clipboard().setText(pasted)
        new_desk.press(Key.Key_V, CTRL)
        new_desk.window.grab()
        new_desk.press(Key.Key_Escape)
    assert time.perf_counter() - began < 3 * PATIENCE
    assert new_desk.line == ""
    new_desk.enter("a: sleep")
    assert new_desk.board["A1"].text == "sleep"


def test_ten_thousand_lines_pasted_are_previewed(new_desk):
    began = time.perf_counter()
    new_desk.window.capture.lines_pasted.emit("\n".join(["p: word"] * 10_000))
    box = next(b for b in QApplication.topLevelWidgets() if b.windowTitle() == "Several lines")
    box.grab()
    assert time.perf_counter() - began < PATIENCE
    assert box.told.toPlainText().count("parked") == MOST_LINES
    assert str(MOST_LINES) in box.told.toPlainText().split("\n")[MOST_LINES]
    box.make()
    assert sum(card.id.startswith("P") for card in new_desk.board) == MOST_LINES
    assert len(box.text_lines) == 10_000 - MOST_LINES
    box.close()


def pdf_words(pdf):
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_bounded() for page in document)


def squeezed(text):
    """Without spaces and accents, which readers of PDF put where they like."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(c for c in apart if not c.isspace() and not unicodedata.combining(c))
