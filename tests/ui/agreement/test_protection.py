"""A seal and a password for the PDF, by keys, from the agreement's window to the file."""

from __future__ import annotations

import sys

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from andfacil.export.protect.seal import seal_of
from tests.certificates import PASSPHRASE, certificate
from tests.ui.agreement.test_agreement import SOON, Opened, export
from tests.ui.desk_rig import Key

PASSWORD = "window and door"


@pytest.fixture
def opened(desk, qtbot):
    """The agreement's window, its pages made."""
    desk.window.boxes.agreement.open(desk.app.theme)
    made = Opened(desk, qtbot)
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    made.wait()
    yield made
    if made.controller.window is not None:
        made.controller.window.close()


@pytest.fixture
def p12(tmp_path):
    path = tmp_path / "fay.p12"
    path.write_bytes(certificate())
    return path


def ask(opened, button):
    """The button by its key; gives the box that it opens."""
    opened.come_back()
    button.setFocus()
    opened.desk.press(Key.Key_Space)
    box = opened.controller.protection.box
    if box is not None:
        opened.qtbot.waitUntil(box.isActiveWindow)
        opened.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return box


def ask_for_seal(opened, file, passphrase):
    box = ask(opened, opened.window.panel.protection.seal)
    opened.desk.answers.read_from = file
    assert box.file.hasFocus()
    opened.desk.press(Key.Key_Space)
    opened.desk.type(passphrase)
    opened.desk.press(Key.Key_Return)
    return box


def ask_for_password(opened, first, second):
    box = ask(opened, opened.window.panel.protection.password)
    assert box.fields.first.hasFocus()
    opened.desk.type(first)
    opened.desk.press(Key.Key_Tab)
    opened.desk.type(second)
    opened.desk.press(Key.Key_Return)
    return box


def exported(opened, target, suffix="pdf"):
    opened.desk.answers.write_to = target
    opened.come_back()  # no window manager here gives it back by itself
    export(opened, suffix)
    opened.qtbot.waitUntil(target.exists, timeout=SOON)
    return target.read_bytes()


def test_a_sealed_pdf_is_written(opened, p12, tmp_path):
    ask_for_seal(opened, p12, PASSPHRASE)
    assert opened.controller.protection.box is None
    assert "Fay Facilitator" in opened.window.panel.protection.state.text()
    pdf = exported(opened, tmp_path / "ours.pdf")
    assert pdf.startswith(opened.controller.preview.pdf)  # the very pages that are seen
    assert seal_of(pdf).whole


def test_a_locked_pdf_is_written_and_it_is_said_what_that_costs(opened, tmp_path):
    ask_for_password(opened, PASSWORD, PASSWORD)
    assert "no PDF/A" in opened.window.panel.protection.state.text()
    pdf = exported(opened, tmp_path / "ours.pdf")
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(pdf)
    document = pypdfium2.PdfDocument(pdf, password=PASSWORD)
    assert len(document) == opened.view.pages
    document.close()


def test_sealed_and_locked(opened, p12, tmp_path):
    ask_for_seal(opened, p12, PASSPHRASE)
    ask_for_password(opened, PASSWORD, PASSWORD)
    pdf = exported(opened, tmp_path / "ours.pdf")
    assert seal_of(pdf, password=PASSWORD).whole


def test_other_formats_are_as_ever(opened, tmp_path):
    ask_for_password(opened, PASSWORD, PASSWORD)
    assert exported(opened, tmp_path / "ours.md", "md").startswith(b"*Agreement*")


def test_the_password_must_be_the_same_twice(opened):
    box = ask_for_password(opened, PASSWORD, PASSWORD[:-1])
    assert box.isVisible()
    assert not opened.controller.protection.wanted
    assert "the same" in box.fields.outcome.text()
    assert box.fields.first.echoMode() is QLineEdit.EchoMode.Password
    opened.desk.press(Key.Key_R)
    box.fields.second.setFocus()
    box.fields.second.clear()
    opened.desk.type(PASSWORD)
    assert box.keep.isEnabled()
    opened.desk.press(Key.Key_Return)
    assert opened.controller.protection.wanted.password == PASSWORD


def test_a_short_password_is_not_taken(opened):
    box = ask_for_password(opened, "door", "door")
    assert "8" in box.fields.outcome.text()
    assert not opened.controller.protection.wanted
    opened.desk.press(Key.Key_Escape)
    assert opened.controller.protection.box is None


def test_a_wrong_passphrase_can_be_mended(opened, p12):
    box = ask_for_seal(opened, p12, "a short walk")
    assert "passphrase does not open" in box.problem.text()
    assert not opened.controller.protection.wanted
    opened.desk.type(PASSPHRASE)  # over the one that was wrong
    opened.desk.press(Key.Key_Return)
    assert opened.controller.protection.wanted.certificate


@pytest.mark.parametrize("what", ["text", "folder"])
def test_a_file_that_is_no_certificate_is_told(opened, tmp_path, what):
    file = tmp_path / "notes.p12"
    file.write_text("some notes", "utf-8") if what == "text" else file.mkdir()
    box = ask_for_seal(opened, file, PASSPHRASE)
    assert ("PKCS#12" if what == "text" else "cannot be read") in box.problem.text()
    assert not opened.controller.protection.wanted


def test_both_can_be_left_out_again(opened, p12, tmp_path):
    ask_for_seal(opened, p12, PASSPHRASE)
    ask_for_password(opened, PASSWORD, PASSWORD)
    part = opened.window.panel.protection
    for button, name in ((part.seal, "No seal"), (part.password, "No password")):
        box = ask(opened, button)
        without = next(each for each in box.buttons.buttons() if each.text() == name)
        without.setFocus()
        opened.desk.press(Key.Key_Space)
    assert not opened.controller.protection.wanted
    assert not part.state.isVisible()
    assert exported(opened, tmp_path / "ours.pdf") == opened.controller.preview.pdf


def test_nothing_is_kept_when_the_window_closes(opened, p12):
    ask_for_seal(opened, p12, PASSPHRASE)
    opened.window.close()
    opened.controller.open(opened.desk.app.theme)
    assert not opened.controller.protection.wanted
    assert not opened.controller.window.panel.protection.state.text()


def test_without_the_extra_the_command_is_named(opened, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    part = opened.window.panel.protection
    for button in (part.seal, part.password):
        assert ask(opened, button) is None
        assert 'pip install "pyhanko>=' in opened.window.notices.text
        opened.window.notices.clear()
