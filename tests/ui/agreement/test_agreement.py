"""The agreement's window: real keys, the real process behind it, real PDFs."""

from __future__ import annotations

import datetime as dt
import errno
import time
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from andfacil.domain.board.board import Board
from andfacil.domain.editing.signing import sign
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import DocumentKind, Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import PaperSize
from andfacil.export.making import PaperKind, make_file
from andfacil.ui.agreement.pages import Fit
from andfacil.ui.agreement.words import usual_paper
from andfacil.ui.agreement.worker import PaperWorker
from andfacil.ui.desk.dialogs.details import DetailsDialog
from andfacil.ui.desk.dialogs.sign import SignDialog
from tests.builders import LIBRARY_WINDOW
from tests.ui.desk_rig import CTRL, SHIFT, Answers, Key

CARDS = load_exchange(LIBRARY_WINDOW.read_bytes())
SOON = 20_000
"""ms; the other process has to start, and the machine may be busy."""
LATE = 90_000
"""ms; the same for a long paper."""


@pytest.fixture
def paper(desk, qtbot):
    """The window as Ctrl+P opens it, its pages made."""
    desk.press(Key.Key_P, CTRL)
    opened = Opened(desk, qtbot)
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    opened.wait()
    yield opened
    if opened.controller.window is not None:
        opened.window.close()


class Opened:
    """The window, and the hands on its keys."""

    def __init__(self, desk, qtbot):
        self.desk, self.qtbot = desk, qtbot
        self.controller = desk.window.boxes.agreement
        self.window = self.controller.window

    @property
    def view(self):
        return self.window.view

    @property
    def words(self):
        return page_words(self.controller.preview.pdf)

    def wait(self):
        """Until the pages are those of the board, and the one in sight is drawn."""
        preview, view = self.controller.preview, self.view
        self.qtbot.waitUntil(
            lambda: preview.is_current and view.has_picture(max(view.page, 1)), timeout=SOON
        )

    def choose(self, field, letter):
        """A choice by its first letter, as from the keyboard."""
        field.setFocus()
        QTest.keyClick(field, letter)

    def at_the_desk(self, line):
        """A line typed at the desk, beside the window that stays open."""
        window = self.desk.window
        with self.qtbot.waitActive(window):
            window.activateWindow()
        window.capture.line.setFocus()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is window.capture.line)
        self.desk.enter(line)

    def come_back(self):
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.view.setFocus()


def page_words(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_the_pages_are_those_of_the_board(paper):
    assert paper.view.pages == len(pypdfium2.PdfDocument(paper.controller.preview.pdf))
    assert paper.window.bar.place.text() == f"Page 1 of {paper.view.pages}"
    for need in (need.text for side in Side for need in paper.desk.board.needs(side)):
        assert need.split()[0] in paper.words
    drawn = paper.view.grab().toImage()
    middle = drawn.pixelColor(drawn.width() // 2, drawn.height() // 2)
    assert middle.lightness() > 0  # a picture, not nothing


def test_the_page_keys_turn_pages(paper):
    paper.view.zoom(3)
    last = paper.view.pages
    paper.desk.press(Key.Key_PageDown)
    assert paper.view.page == 2
    paper.desk.press(Key.Key_PageUp)
    assert paper.view.page == 1
    paper.desk.press(Key.Key_End)
    assert paper.view.page == last
    paper.desk.press(Key.Key_Home)
    assert paper.view.page == 1
    assert paper.view.accessibleDescription() == f"Page 1 of {last}"


def test_the_page_keys_leave_the_rooms_pages_alone(paper):
    """Wherever in the window the keys are; F7 and the like still reach the room."""
    room = paper.desk.app.desk.room
    room.set_shown(True)
    paper.qtbot.waitUntil(paper.window.isActiveWindow)
    turned = []
    room.room.turn_page = turned.append
    window, panel = paper.window, paper.window.panel
    paper.view.zoom(3)
    for place in (paper.view, panel.kind, panel.text, panel.annex.box, window.print):
        place.setFocus()
        paper.desk.press(Key.Key_PageDown)
        assert (paper.view.page, turned) == (2, []), place
        paper.desk.press(Key.Key_PageUp)
        assert (paper.view.page, turned) == (1, []), place
    assert panel.kind.currentIndex() == 0
    paper.desk.press(Key.Key_F7)
    assert room.is_black
    room.set_shown(False)


def test_the_windows_keys_work_while_its_text_is_written(paper):
    """Ctrl+E is the end of the line where the system edits like that."""
    panel = paper.window.panel
    panel.text.setFocus()
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_E, CTRL)
    asked.accept()  # as a text does that takes the key
    QApplication.sendEvent(paper.window.windowHandle(), asked)
    assert not asked.isAccepted()


def test_pages_can_be_larger_fit_the_width_or_be_seen_whole(paper):
    view, bar = paper.view, paper.window.bar
    before = view.scale
    paper.desk.press(Key.Key_Plus, CTRL)
    assert view.scale > before
    paper.desk.press(Key.Key_Minus, CTRL)
    assert view.scale == pytest.approx(before)
    bar.fits[Fit.PAGE].setFocus()
    paper.desk.press(Key.Key_Space)
    place = view._roll.places[0]
    assert place.height() <= view.viewport().height()
    bar.fits[Fit.WIDTH].setFocus()
    paper.desk.press(Key.Key_Space)
    assert view._roll.places[0].width() <= view.viewport().width()


def test_paper_and_size_make_new_pages(paper):
    pages = paper.view.pages
    paper.choose(paper.window.panel.paper, Key.Key_L)
    paper.choose(paper.window.panel.letters, Key.Key_1)  # 12 is shown: the next one that begins so
    assert paper.view.is_stale
    paper.wait()
    document = pypdfium2.PdfDocument(paper.controller.preview.pdf)
    assert document.get_page_size(0) == pytest.approx((612, 792))
    assert paper.controller.preview.request.body == 14
    assert paper.view.pages >= pages


def test_the_board_changes_and_the_pages_follow(paper):
    desk = paper.desk
    paper.at_the_desk("a: A lamp of one's own")
    assert paper.view.is_stale  # never shown as if they were true
    paper.wait()
    assert not paper.view.is_stale
    assert "A lamp of one" in paper.words
    paper.come_back()
    desk.press(Key.Key_Z, CTRL)
    paper.wait()
    assert "A lamp of one" not in paper.words


def test_unmet_non_negotiables_are_named(paper):
    assert paper.window.panel.state.text() == (
        "Every need met. Draft, not ready to sign: no date, not said what the paper is."
    )
    paper.at_the_desk("b! A quiet door")
    assert "B6" in paper.window.panel.state.text()
    assert "Draft" in paper.window.panel.state.text()


def test_what_the_paper_says_about_itself_can_be_written(paper):
    panel, desk = paper.window.panel, paper.desk
    panel.document_kind.setFocus()
    QTest.keyClicks(panel.document_kind, "H")
    QTest.keyClick(panel.document_kind, Key.Key_Return)
    assert desk.board.details.document_kind is DocumentKind.HEADS_OF_TERMS
    assert panel.text.toPlainText()
    panel.text.setFocus()
    desk.press(Key.Key_A, CTRL)
    desk.type("We shake hands on this.")
    desk.press(Key.Key_Tab)
    assert desk.board.details.document_text == "We shake hands on this."
    paper.wait()
    assert "We shake hands on this." in paper.words
    paper.view.setFocus()
    desk.press(Key.Key_Z, CTRL)  # one edit
    assert desk.board.details.document_text == ""
    assert desk.board.details.document_kind is DocumentKind.HEADS_OF_TERMS


def export(paper, suffix):
    """Ctrl+E, down to the format, Enter."""
    paper.desk.press(Key.Key_E, CTRL)
    menu = paper.window.formats
    paper.qtbot.waitUntil(menu.isVisible)
    action = next(a for a in menu.actions() if a.objectName() == suffix)
    for _ in menu.actions():
        if menu.activeAction() is action:
            break
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def test_a_suffix_that_is_added_replaces_nothing_unasked(paper, tmp_path):
    old = tmp_path / "agreement.md"
    old.write_text("the old one")
    paper.desk.answers.write_to = tmp_path / "agreement"
    paper.desk.answers.yes = False
    export(paper, "md")
    assert "agreement.md is already there" in paper.desk.answers.asked[-1]
    assert old.read_text() == "the old one"
    paper.desk.answers.yes = True
    export(paper, "md")
    paper.qtbot.waitUntil(lambda: old.read_text("utf-8") != "the old one", timeout=SOON)


def test_a_name_that_is_too_long_is_told_and_nothing_breaks(paper, tmp_path):
    paper.desk.answers.write_to = tmp_path / ("x" * 300)
    export(paper, "md")
    paper.qtbot.waitUntil(lambda: paper.window.notices.is_problem, timeout=SOON)


@pytest.mark.parametrize(
    "suffix", ["pdf", "md", "json", "docx", "xlsx", "csv", "ics", "png", "svg"]
)
def test_every_format_is_written(paper, tmp_path, suffix):
    target = paper.desk.answers.write_to = tmp_path / f"out.{suffix}"
    export(paper, suffix)
    paper.qtbot.waitUntil(target.exists, timeout=SOON)
    begins = {
        "pdf": b"%PDF",
        "json": b"{",
        "docx": b"PK",
        "xlsx": b"PK",
        "ics": b"BEGIN:VCALENDAR",
        "png": b"\x89PNG",
        "svg": b"<?xml",
    }
    assert target.read_bytes().startswith(begins.get(suffix, b""))
    assert target.stat().st_size > 100
    assert str(target) in paper.window.notices.text
    assert paper.window.folder.isVisible()


def test_the_pdf_that_is_written_is_the_one_that_is_seen(paper, tmp_path):
    target = paper.desk.answers.write_to = tmp_path / "ours"
    export(paper, "pdf")
    written = tmp_path / "ours.pdf"  # the format's own suffix, where none was typed
    paper.qtbot.waitUntil(written.exists, timeout=SOON)
    assert written.read_bytes() == paper.controller.preview.pdf
    assert not target.exists()


def test_the_folder_of_the_file_can_be_opened(paper, tmp_path):
    shown = []
    paper.controller.open_folder = shown.append
    paper.desk.answers.write_to = tmp_path / "ours.pdf"
    export(paper, "pdf")
    paper.qtbot.waitUntil(paper.window.folder.isVisible, timeout=SOON)
    paper.window.folder.setFocus()
    paper.desk.press(Key.Key_Space)
    assert shown == [tmp_path]
    paper.at_the_desk("a: Quiet")  # the file says something else than the pages now
    assert paper.window.folder.isHidden()


def test_a_full_disc_leaves_the_old_file(paper, tmp_path, monkeypatch):
    target = paper.desk.answers.write_to = tmp_path / "ours.pdf"
    target.write_bytes(b"the old one")

    def full(*_arguments):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("andfacil.export.base.output.os.fsync", full)
    export(paper, "pdf")
    paper.qtbot.waitUntil(lambda: paper.window.notices.is_problem, timeout=SOON)
    assert "disc is full" in paper.window.notices.text
    assert target.read_bytes() == b"the old one"
    assert list(tmp_path.glob(".*part")) == []


def test_printing_gives_the_printer_the_pages(paper, tmp_path):
    """Into a file, as a printer that makes PDFs does: pictures of the pages."""
    asked = []

    def answer(_window, printer, pages):
        asked.append((printer.copyCount(), pages))
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    paper.controller._questions = paper.controller._questions._replace(printer=answer)
    with paper.qtbot.waitSignal(paper.controller.printing.printed, timeout=SOON):
        paper.desk.press(Key.Key_P, CTRL)
    assert asked == [(2, paper.view.pages)]  # one for each side
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == paper.view.pages
    assert printed.get_page_size(0) == pytest.approx((595, 842), abs=2)
    ours = pypdfium2.PdfDocument(paper.controller.preview.pdf)
    for number in range(len(printed)):
        theirs, wanted = (
            document[number].render(scale=0.5, grayscale=True).to_pil().resize((100, 140)).tobytes()
            for document in (printed, ours)
        )
        apart = [abs(a - b) for a, b in zip(theirs, wanted, strict=True)]
        assert sum(apart) / len(apart) < 8


def test_a_printer_that_is_not_wanted_gets_nothing(paper):
    paper.controller._questions = paper.controller._questions._replace(
        printer=lambda *_asked: False
    )
    paper.desk.press(Key.Key_P, CTRL)
    assert not paper.controller.printing.is_busy
    assert paper.window.notices.text == ""


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (PaperKind.NO_AGREEMENT, "today"),
        (PaperKind.BOARD, "AND"),
        (PaperKind.SHEET_A, "Reader by the window"),
        (PaperKind.SHEET_B, "Reader by the door"),
    ],
)
def test_other_papers_are_printed_from_the_same_window(paper, kind, says):
    field = paper.window.panel.kind
    field.setFocus()
    while field.value is not kind:
        paper.desk.press(Key.Key_Down)
    paper.wait()
    assert says in paper.words
    assert paper.words != ""
    assert "Signature" not in paper.words or kind is PaperKind.NO_AGREEMENT


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind is not PaperKind.AGREEMENT])
def test_another_paper_begins_at_its_first_page_and_is_not_called_ready_to_sign(paper, kind):
    assert "Every need met" in paper.window.panel.state.text()
    paper.desk.press(Key.Key_End)
    assert paper.view.page > 1
    paper.window.panel.kind.show_value(kind)
    paper.window.panel.kind.committed.emit(kind)
    paper.wait()
    assert paper.view.page == 1
    assert paper.window.bar.place.text() == f"Page 1 of {paper.view.pages}"
    assert "Every need met" not in paper.window.panel.state.text()
    assert not paper.window.panel.open_list.isVisible()


def test_what_is_open_is_listed_leads_to_its_card_and_is_kept_current(paper, qtbot):
    listed = paper.window.panel.open_list
    assert paper.window.panel.open_list.isVisible()
    paper.at_the_desk("b! A quiet door")
    first = listed.entries[0]
    assert (first.card_id, first.lead, first.text) == ("B6", "B6", "A quiet door")
    to_do = listed.entries[:3]
    assert [entry.field for entry in to_do] == ["", "date", "document_kind"]  # the draft's reasons
    assert listed.to_do.text() == "To do before signing: 3"
    assert listed.may_stay.text() == f"May stay open: {len(listed.entries) - 3}"
    assert listed.to_do.y() < listed.row_of("B6").mapTo(listed, QPoint(0, 0)).y()
    assert listed.row_of("session").mapTo(listed, QPoint(0, 0)).y() < listed.may_stay.y()
    QTest.mouseClick(listed.row_of("B6"), Qt.MouseButton.LeftButton)
    assert paper.desk.window.selection.card_id == "B6"
    assert not paper.window.isVisible()  # nothing is typed behind it
    paper.at_the_desk("b6 heard")
    paper.desk.press(Key.Key_P, CTRL)
    assert paper.window.isVisible()
    paper.wait()  # with the edits that were made while it was away
    assert "A quiet door" in paper.words
    assert len([entry for entry in listed.entries if entry.card_id == "B6"]) == 1
    QTest.mouseClick(listed.row_of("session"), Qt.MouseButton.LeftButton)
    details = QApplication.activeModalWidget()
    assert isinstance(details, DetailsDialog)
    assert details.parentWidget() is paper.window  # which has the keys again after the box
    details.reject()


def test_an_agreement_that_gave_way_ends_with_the_desk(paper):
    paper.window.panel.card_asked.emit("A1", "")
    assert not paper.window.isVisible()
    paper.controller.close()
    assert paper.controller.window is None


def test_signing_is_one_button_away_and_its_box_is_over_the_pages(paper):
    QTest.mouseClick(paper.window.sign, Qt.MouseButton.LeftButton)
    box = QApplication.activeModalWidget()
    assert isinstance(box, SignDialog)
    assert box.parentWidget() is paper.window
    QTest.mouseClick(box.open_list.row_of("A1"), Qt.MouseButton.LeftButton)
    assert not paper.window.isVisible()  # nor does this one hide the card
    assert paper.desk.window.selection.card_id == "A1"


def test_no_other_paper_than_the_agreement_is_marked_as_signed(paper):
    """*No agreement today* was before people's eyes, and one press kept the agreement as signed."""
    asked, panel = [], paper.window.panel
    paper.window.sign_asked.connect(lambda: asked.append("sign"))
    for kind in (PaperKind.NO_AGREEMENT, PaperKind.BOARD, PaperKind.SHEET_A):
        panel.kind.show_value(kind)
        panel.kind.committed.emit(kind)
        assert not paper.window.sign.isEnabled()
        QTest.keyClick(paper.window, Key.Key_S, CTRL | SHIFT)
        assert asked == []
        names = [entry.text() for entry in paper.window.formats.actions()]
        assert not any("Agreement" in name for name in names)  # they are files of this paper
    panel.kind.show_value(PaperKind.AGREEMENT)
    panel.kind.committed.emit(PaperKind.AGREEMENT)
    assert paper.window.sign.isEnabled()


def test_tab_goes_through_the_choices_from_the_top_down(paper):
    panel = paper.window.panel
    fields = (panel.kind, panel.paper, panel.letters, panel.document_kind, panel.text)
    buttons = (panel.annex.box, panel.protection.seal, panel.protection.password)
    panel.kind.setFocus()
    for field in (*fields, *buttons):
        assert QApplication.focusWidget() is field
        QTest.keyClick(field, Key.Key_Tab)


def test_enter_presses_the_button_that_has_the_focus(paper):
    asked = []
    paper.window.sign.clicked.connect(lambda: asked.append("sign"))
    paper.window.panel.letters.setFocus()
    QTest.keyClick(paper.window.panel.letters, Key.Key_Return)
    assert asked == []
    paper.window.sign.setFocus()
    QTest.keyClick(paper.window.sign, Key.Key_Return)
    assert asked == ["sign"]
    QApplication.activeModalWidget().reject()


def test_after_signing_the_window_says_which_version_and_then_what_has_changed(paper):
    session = paper.desk.app.desk.session
    at = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
    session.perform(sign(session.board, at=at, signed_by=("Ada",), fingerprint="a" * 64))
    state = paper.window.panel.state
    assert state.text() == "Signed, version 1, on 23 November 2026."
    paper.at_the_desk("b: A quiet door")
    assert state.text() == "Changed since version 1: 1 clause."
    session.undo()
    assert state.text() == "Signed, version 1, on 23 November 2026."


def test_that_it_is_signed_stays_in_sight_beside_a_long_list(paper):
    session, panel = paper.desk.app.desk.session, paper.window.panel
    paper.window.resize(1284, 500)
    scroller = panel.findChild(QScrollArea, "scroller")
    paper.qtbot.waitUntil(lambda: scroller.verticalScrollBar().maximum() > 0)
    scroller.verticalScrollBar().setValue(scroller.verticalScrollBar().maximum())
    at = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
    session.perform(sign(session.board, at=at, signed_by=("Ada",), fingerprint="a" * 64))
    assert panel.state.text().startswith("Signed, version 1")
    assert panel.state.visibleRegion().boundingRect() == panel.state.rect()


def test_another_size_of_the_letters_keeps_the_place(paper):
    paper.desk.press(Key.Key_End)
    page = paper.view.page
    paper.choose(paper.window.panel.letters, Key.Key_1)
    paper.wait()
    assert paper.view.page >= page > 1


def test_what_could_be_plainer_leads_to_its_card(paper):
    paper.at_the_desk("do Air the room as soon as possible @Ada by 2027-01-31 > and1")
    paper.wait()
    findings = paper.window.panel.findings
    paper.qtbot.waitUntil(
        lambda: any("as soon as" in entry.text for entry in findings.entries), timeout=SOON
    )
    assert paper.window.print.isEnabled()  # it warns, and is not in the way
    row = next(r for r in findings.rows if "as soon as" in r.entry.text)
    paper.come_back()
    paper.desk.window.selection.select("A1")
    row.setFocus()
    paper.qtbot.waitUntil(row.hasFocus)
    paper.desk.press(Key.Key_Return)
    assert paper.desk.window.selection.card.text == "Air the room as soon as possible"
    paper.qtbot.waitUntil(paper.desk.window.isActiveWindow)


def test_the_picture_of_the_board_goes_with_the_paper(paper):
    pages = paper.view.pages
    paper.window.panel.annex.box.setFocus()
    paper.desk.press(Key.Key_Space)
    paper.wait()
    assert paper.view.pages == pages + 1


def test_the_window_answers_while_a_long_paper_is_made_and_cancel_ends_it(paper):
    """2,000 cards: no turn of the event loop is held up, and Cancel is at once."""
    preview = paper.controller.preview
    preview._session = LongDesk()
    worked = []  # s of this thread's own work, by turn; what else the machine does is not in it
    tick = QTimer()
    tick.setInterval(5)
    tick.timeout.connect(lambda: worked.append(time.thread_time()))
    preview.refresh()
    assert preview.is_busy
    tick.start()
    progress = paper.window.progress
    paper.qtbot.waitUntil(lambda: progress.isVisible() or not preview.is_busy, timeout=LATE)
    assert preview.problem is None
    assert progress.isVisible(), (paper.window.isVisible(), preview.is_current, preview.share)
    paper.qtbot.waitUntil(lambda: preview.share > 0, timeout=LATE)
    assert len(worked) > 10  # the loop turned all the while
    held = max(late - early for early, late in pairwise(worked))
    of_short = time_of_paper(preview)  # a tenth of the cards: making all of them takes longer
    assert held < of_short, (held, of_short)
    paper.window.progress.cancel.setFocus()
    paper.desk.press(Key.Key_Space)
    assert not preview.is_busy
    assert not paper.window.progress.isVisible()
    assert paper.view.is_stale  # what is seen is not the long paper
    preview._session = paper.controller._session
    preview.refresh()
    paper.wait()  # and the next paper is made as ever


def time_of_paper(preview):
    """How long this thread works on a paper of the first 200 cards, in s of its own work."""
    begun = time.thread_time()
    make_file(Board(preview._session.board[:200]), preview.request)
    return time.thread_time() - begun


class LongDesk:
    """A desk with a long board."""

    def __init__(self):
        board = Board(CARDS)
        need = board.needs(Side.A)[0]
        more = (
            replace(need, id=f"A{number}", order=float(number), non_negotiable=False)
            for number in range(100, 2100)
        )
        self.board = (*board, *more)


def test_the_board_is_shown_lying_and_large_paper_is_for_it_alone(paper):
    panel = paper.window.panel

    def choose(field, value):
        field.show_value(value)
        field.committed.emit(value)
        paper.wait()

    def sizes():
        return [panel.paper.itemText(at) for at in range(panel.paper.count())]

    assert sizes() == ["A4", "Letter"]
    choose(panel.kind, PaperKind.BOARD)
    assert sizes() == ["A4", "Letter", "A3", "Tabloid"]
    choose(panel.paper, PaperSize.A3)
    assert panel.request.paper is PaperSize.A3
    with pypdfium2.PdfDocument(paper.controller.preview.pdf) as document:
        assert document.get_page_size(0) == pytest.approx((1190.55, 841.89), abs=0.1)
    choose(panel.kind, PaperKind.AGREEMENT)
    assert sizes() == ["A4", "Letter"]
    assert panel.request.paper is PaperSize.A4


def test_work_without_end_is_stopped(qtbot, monkeypatch):
    monkeypatch.setattr("andfacil.ui.agreement.worker.LOOK_LIMIT_MS", 50)
    worker = PaperWorker()
    try:
        with qtbot.waitSignal(worker.failed, timeout=SOON) as told:
            worker.check(CARDS)  # the process needs longer than that to start
        assert isinstance(told.args[1], WorldProblem)
        assert "stopped" in str(told.args[1])
        monkeypatch.undo()
        with qtbot.waitSignal(worker.checked, timeout=SOON):
            worker.check(CARDS)  # the next request finds another process
    finally:
        worker.close()


def test_a_process_that_dies_is_told_and_replaced(qtbot):
    worker = PaperWorker()
    try:
        with qtbot.waitSignal(worker.checked, timeout=SOON):
            worker.check(CARDS)
        with qtbot.waitSignal(worker.failed, timeout=SOON) as told:
            worker.check(CARDS)
            worker._process.kill()
        assert "try it again" in str(told.args[1])
        with qtbot.waitSignal(worker.checked, timeout=SOON):
            worker.check(CARDS)
    finally:
        worker.close()


def test_escape_closes_the_window_and_its_process(paper):
    process = paper.controller.worker._process
    ended = []
    process.destroyed.connect(lambda: ended.append(True))
    paper.view.setFocus()
    paper.desk.press(Key.Key_Escape)
    assert paper.controller.window is None
    paper.qtbot.waitUntil(lambda: bool(ended), timeout=SOON)
    paper.desk.type("a: Quiet")
    assert paper.desk.line.endswith("a: Quiet")


def test_ctrl_p_again_brings_the_same_window(paper):
    paper.desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(paper.desk.window)
    paper.desk.window.actions_by_id["agreement"].trigger()
    assert paper.controller.window is paper.window


def test_characters_that_cannot_be_printed_are_told(paper):
    paper.at_the_desk("a: Sign \U00013000")  # an Egyptian hieroglyph
    paper.qtbot.waitUntil(lambda: paper.window.notices.is_problem, timeout=SOON)
    assert paper.view.pages == 0  # no page that is not true
    assert not paper.window.print.isEnabled()


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        ("en_US", PaperSize.LETTER),
        ("en_GB", PaperSize.A4),
        ("de_DE", PaperSize.A4),
        ("es_MX", PaperSize.LETTER),
    ],
)
def test_the_paper_is_what_printers_hold_here(locale, paper):
    assert usual_paper(QLocale(locale)) is paper


def test_a_paper_can_be_opened_again_as_a_session(paper, app, tmp_path, qtbot):
    written = paper.desk.answers.write_to = tmp_path / "ours.pdf"
    export(paper, "pdf")
    qtbot.waitUntil(written.exists, timeout=SOON)
    needs = [need.text for side in Side for need in paper.desk.board.needs(side)]
    home = app.show_home()
    home.questions = replace_answers(read_from=written, write_to=tmp_path / "again.andfacil")
    home._choose()
    again = app.desk.session.board
    assert app.desk.path == tmp_path / "again.andfacil"
    assert [need.text for side in Side for need in again.needs(side)] == needs


def replace_answers(**answers):
    return Answers(**answers).questions()


def test_a_paper_of_somebody_else_is_told(app, tmp_path):
    foreign = tmp_path / "letter.pdf"
    foreign.write_bytes(b"%PDF-1.4 nothing")
    home = app.show_home()
    home.questions = replace_answers(read_from=foreign, write_to=tmp_path / "again.andfacil")
    home._choose()
    assert home.notices.is_problem
    assert not (tmp_path / "again.andfacil").exists()


def test_the_room_as_a_drawing_keeps_its_words(qapp):
    from andfacil.ui.desk.picture import board_picture

    drawn = board_picture(Board(CARDS), view="room", size=(1920, 1080), vector=True)
    assert drawn.startswith(b"<?xml")
    assert b"Reader" in drawn
