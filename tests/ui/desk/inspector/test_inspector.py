"""The fields of the selected card: kept when they are left, never lost."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton, QScrollArea

from andfacil.domain.editing.propose import change_details
from andfacil.domain.editing.signing import sign
from andfacil.domain.values.cards import Answer, CaucusNote, SideAnswer, Status
from andfacil.ui.desk.dialogs.details import DetailsDialog
from andfacil.ui.desk.inspector.card_history import MOST_ROWS, REST_MS
from andfacil.ui.desk.inspector.session_page import SessionPage
from andfacil.ui.widgets.fields import ChoiceField
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.text_field import TextField
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.readers import tab_stops


def field(desk, name):
    """The visible text field with this name for those who listen to the screen."""
    texts = desk.window.inspector.findChildren(TextField)
    return next(t for t in texts if t.isVisible() and t.accessibleName() == name)


def notes(desk):
    return {note.about: note.text for note in desk.board.all_of(CaucusNote)}


def test_ctrl_i_goes_to_the_text_and_enter_keeps_it(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    desk.enter("Cool enough to think")
    assert desk.board["A2"].text == "Cool enough to think"
    assert desk.line_has_focus


def test_a_field_is_kept_when_it_is_left(desk):
    desk.window.selection.select("A2")
    field(desk, "Why it matters").setFocus()
    desk.press(Key.Key_A, CTRL)
    desk.type("It hums")
    desk.window.capture.take_focus()
    assert desk.board["A2"].why == "It hums"


def test_a_field_is_kept_for_its_own_card_when_another_is_selected(desk):
    desk.window.selection.select("A2")
    field(desk, "Why it matters").setFocus()
    desk.press(Key.Key_A, CTRL)
    desk.type("It hums")
    desk.window.selection.select("B1")
    assert desk.board["A2"].why == "It hums"
    assert desk.board["B1"].why == "I have just been ill"


def test_escape_gives_the_old_words_back(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    desk.type("Nonsense")
    desk.press(Key.Key_Escape)
    assert desk.board["A2"].text == "Not too hot to think"
    assert desk.line_has_focus


def test_an_empty_text_is_not_kept(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Return)
    assert desk.board["A2"].text == "Not too hot to think"


def test_the_private_note_is_a_card_of_its_own(desk):
    desk.window.selection.select("A2")
    name = "Private: never leaves the desk"
    field(desk, name).setFocus()
    desk.type("Two lines")
    desk.press(Key.Key_Return, SHIFT)
    desk.enter("of it")
    assert notes(desk) == {"A2": "Two lines\nof it"}
    desk.window.selection.select("A1")
    assert field(desk, name).text() == ""
    desk.window.selection.select("A2")
    field(desk, name).setFocus()
    desk.press(Key.Key_A, CTRL)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Return)
    assert notes(desk) == {}


def test_undo_in_a_fresh_field_is_the_boards(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_I, CTRL)
    desk.press(Key.Key_Z, CTRL)
    assert "A6" not in desk.board


def test_ticks(desk):
    desk.window.selection.select("A2")
    boxes = {b.text(): b for b in desk.window.inspector.findChildren(QCheckBox) if b.isVisible()}
    boxes["Side B has said it back"].click()
    assert desk.board["A2"].heard
    boxes["Non-negotiable"].click()
    assert desk.board["A2"].non_negotiable
    desk.press(Key.Key_Z, CTRL)
    assert not boxes["Non-negotiable"].isChecked()


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [("A2", "A1", ("Non-negotiable", "has said it back")), ("AND1", "AND2", ("Agreed", "Parked"))],
)
def test_what_is_clicked_stays_at_its_place_however_long_the_text_is(desk, first, second, names):
    def places():
        QTest.qWait(20)
        buttons = desk.window.inspector.findChildren(QAbstractButton)
        seen = [b for b in buttons if b.isVisible() and b.text().endswith(names)]
        return [(b.text(), b.mapTo(desk.window, b.rect().topLeft()).y()) for b in seen]

    desk.window.changes.change_field(second, "text", "Long enough for several lines. " * 4)
    desk.window.selection.select(first)
    before = places()
    desk.window.selection.select(second)
    assert [text for text, _ in before] == [text for text, _ in places()]
    assert before == places()


def test_a_status_button(desk):
    desk.window.selection.select("AND1")
    buttons = desk.window.inspector.findChildren(QPushButton)
    next(b for b in buttons if b.isVisible() and b.text() == "Parked").click()
    assert desk.board["AND1"].status is Status.PARKED


def test_a_commitments_date_is_typed_as_in_the_line(desk):
    desk.window.selection.select("C1")
    field(desk, "By").setFocus()
    desk.press(Key.Key_A, CTRL)
    desk.enter("31 jan 2027")
    assert desk.board["C1"].by == dt.date(2027, 1, 31)
    assert field(desk, "By").text() == "2027-01-31"


@pytest.mark.parametrize(("language", "month"), [("en-GB", 4), ("en-US", 3)])
def test_the_order_of_day_and_month_is_the_sessions(desk, language, month):
    details = replace(desk.board.details, language=language)
    desk.app.desk.session.perform(change_details(desk.board, details))
    desk.window.selection.select("C1")
    field(desk, "By").setFocus()
    desk.press(Key.Key_A, CTRL)
    desk.enter("3/4/2027")
    assert desk.board["C1"].by == dt.date(2027, month, 7 - month)


def test_what_is_no_date_stays_marked_in_the_field(desk):
    desk.window.selection.select("C1")
    before = desk.board["C1"].by
    field(desk, "By").setFocus()
    desk.press(Key.Key_A, CTRL)
    desk.enter("soon")
    assert desk.board["C1"].by == before
    assert field(desk, "By").property("fault") is True


def test_answers_of_the_sides(desk):
    desk.window.changes.change_field("AND1", "answer_b", SideAnswer(answer=Answer.YES_IF))
    desk.window.selection.select("AND1")
    QApplication.sendPostedEvents()
    texts = desk.window.inspector.findChildren(TextField)
    name = "Reader by the door says · hidden until revealed"
    condition = next(t for t in texts if t.isVisible() and t.accessibleName() == name)
    condition.setFocus()
    desk.enter("the door stays ajar")
    assert desk.board["AND1"].answer_b == SideAnswer(
        answer=Answer.YES_IF, condition="the door stays ajar"
    )


def choice(desk, name):
    """The visible list of answers, or of solutions, with this name."""
    QTest.qWait(20)  # the panel is laid out
    lists = desk.window.inspector.findChildren(ChoiceField)
    return next(c for c in lists if c.isVisible() and c.accessibleName() == name)


def open_and_choose(desk, field, row, by):
    """Open a list by a click, and take one of its entries as a person would."""
    desk.click(field)
    view = field.view()
    if by == "mouse":
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseMove(view.viewport(), place)
        QTest.qWait(QApplication.doubleClickInterval() + 50)  # Qt takes it for the click before
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        view.setCurrentIndex(view.model().index(row, 0))
        QTest.keyClick(view, Key.Key_Return)
    QTest.qWait(20)


@pytest.mark.parametrize("by", ["mouse", "Enter"])
def test_letters_after_a_chosen_answer_are_the_lines(desk, by):
    desk.window.selection.select("AND1")
    says = choice(desk, "Reader by the door says")
    open_and_choose(desk, says, 1, by)
    assert desk.board["AND1"].answer_b == SideAnswer(answer=Answer.YES)
    assert desk.line_has_focus
    desk.type("no parking")
    assert desk.line == "no parking"
    assert desk.board["AND1"].answer_b == SideAnswer(answer=Answer.YES)


def test_the_condition_is_asked_for_at_once(desk):
    desk.window.selection.select("AND1")
    says = choice(desk, "Reader by the door says")
    open_and_choose(desk, says, 2, "Enter")
    desk.enter("the door stays ajar")
    wanted = SideAnswer(answer=Answer.YES_IF, condition="the door stays ajar")
    assert desk.board["AND1"].answer_b == wanted
    assert desk.line_has_focus


def test_a_letter_never_chooses_from_a_closed_list(desk):
    desk.window.selection.select("C1")
    serves = choice(desk, "For")
    before = desk.board["C1"]
    serves.setFocus(Qt.FocusReason.TabFocusReason)
    desk.type("no rush")
    assert desk.board["C1"] == before
    assert desk.line == "no rush"
    desk.press(Key.Key_Escape)
    serves.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press(Key.Key_Down)  # arrows do, and stay
    assert desk.board["C1"] != before
    assert serves.hasFocus()
    desk.press(Key.Key_Return)
    assert desk.line_has_focus


@pytest.mark.parametrize("ref", ["A1", "AND1", "C1"])
def test_escape_leads_back_to_the_line_from_every_field(desk, ref):
    desk.window.selection.select(ref)
    QTest.qWait(20)
    for stop in tab_stops(desk.window):
        if desk.window.inspector.isAncestorOf(stop):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            desk.press(Key.Key_Escape)
            assert desk.line_has_focus, (type(stop).__name__, stop.accessibleName())
            desk.window.selection.select(ref)


def revealing(desk):
    """The words of the buttons that reveal something, as they are seen."""
    buttons = desk.window.inspector.findChildren(QPushButton)
    return [b for b in buttons if b.isVisible() and b.text().startswith("Reveal")]


def test_hidden_answers_are_revealed_by_a_button_below_them(desk):
    desk.window.changes.change_field("AND1", "answer_b", SideAnswer(answer=Answer.YES))
    desk.window.selection.select("AND1")
    QTest.qWait(20)
    assert desk.board["AND1"].answers_hidden
    [button] = revealing(desk)
    assert button.mapTo(desk.window, button.rect().center()).y() > max(
        says.mapTo(desk.window, says.rect().center()).y()
        for says in desk.window.inspector.findChildren(ChoiceField)
        if says.isVisible()
    )
    button.click()
    assert not desk.board["AND1"].answers_hidden
    assert revealing(desk) == []


def test_a_hidden_card_is_revealed_by_a_button(desk):
    desk.window.selection.select("A1")
    assert revealing(desk) == []
    desk.window.actions_by_id["hide_card"].trigger()
    [button] = revealing(desk)
    button.click()
    assert not desk.board["A1"].hidden
    assert revealing(desk) == []


def test_pasted_markup_stays_letters(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    QApplication.clipboard().setText("<b>bold</b>")
    desk.press(Key.Key_V, CTRL)
    desk.press(Key.Key_Return)
    assert desk.board["A2"].text == "<b>bold</b>"


def test_closing_the_window_keeps_what_is_being_typed(desk):
    from andfacil.store.session_file import SessionFile

    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    desk.type("Typed and not left")
    path = desk.app.desk.path
    desk.app.close()
    with SessionFile.open(path, read_only=True) as opened:
        assert opened.board()["A2"].text == "Typed and not left"


def test_a_click_into_the_panel_keeps_the_caret_in_the_field(desk, qtbot):
    desk.window.selection.select("A2")
    why = field(desk, "Why it matters")
    desk.click(why.viewport())
    qtbot.wait(20)
    assert why.hasFocus()


def test_a_field_that_is_left_has_nothing_marked(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    text = QApplication.focusWidget()
    assert text.textCursor().hasSelection()
    desk.press(Key.Key_Tab)
    assert not text.textCursor().hasSelection()


def session_words(desk):
    """What the panel says while no card is selected."""
    page = desk.window.inspector.findChild(SessionPage)
    assert page.isVisible()
    labels = page.findChildren(PlainLabel)
    return " / ".join(label.text() for label in labels if label.isVisibleTo(page))


def test_without_a_card_the_panel_tells_about_the_session(desk):
    details = replace(desk.board.details, place="Reading room", purpose="Both can <b>read</b>")
    desk.window.session_controller.change_details(details)
    words = session_words(desk)
    assert "Reading room" in words
    assert "Both can <b>read</b>" in words
    assert "Select a card" in words
    desk.press(Key.Key_Z, CTRL)
    assert "Reading room" not in session_words(desk)


def test_without_a_card_the_panel_tells_what_was_signed(desk):
    at = dt.datetime(2026, 5, 4, 12, tzinfo=dt.UTC)
    for names in (("Ada", "Bo"), ("Cy",)):
        signing = sign(desk.board, at=at, signed_by=names, fingerprint="0" * 64)
        desk.app.desk.session.perform(signing)
    words = session_words(desk)
    assert words.index("version 2") < words.index("version 1") < words.index("Ada, Bo")


def test_the_panel_leads_to_the_details(desk):
    button = desk.window.inspector.findChild(SessionPage).findChild(QPushButton)
    desk.click(button)
    box = QApplication.activeModalWidget()
    assert isinstance(box, DetailsDialog)
    box.reject()


@pytest.mark.parametrize("ref", ["A1", "AND1", "C1", "Q1", "P1", ""])
def test_no_field_is_wider_than_the_panel_on_a_small_laptop(desk, ref):
    details = desk.board.details
    name = "The night nurses of Ward 7 and of the adjoining intensive care unit"
    long_names = replace(details, side_a=replace(details.side_a, name=name))
    desk.window.session_controller.change_details(long_names)
    desk.enter("a? Agency nurses out")
    desk.enter("p: Lunch")
    desk.window.resize(1366, 740)
    desk.window.selection.select(ref)
    QApplication.processEvents()
    scroller = desk.window.inspector.findChild(QScrollArea)
    bar = scroller.verticalScrollBar().sizeHint().width()
    width = desk.window.inspector.width() - 2 - bar
    assert scroller.widget().minimumSizeHint().width() <= width


def earlier(desk, qtbot):
    """The open section of earlier wordings, once it has been filled."""
    history = desk.window.inspector.history
    desk.press(Key.Key_I, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(history.rows) or bool(history.told.text()))
    return history


def said(history):
    return [row.earlier.text for row in history.rows]


def test_what_a_card_said_before_is_read_newest_first(desk, qtbot):
    desk.window.changes.change_text("A2", "Cool <b>enough</b>")
    desk.window.changes.change_text("A2", "Cool")
    desk.window.selection.select("A2")
    history = earlier(desk, qtbot)
    assert said(history) == ["Cool <b>enough</b>", "Not too hot to think"]
    shown = [label.text() for label in history.rows[0].findChildren(PlainLabel)]
    assert shown[1] == "Cool <b>enough</b>"
    assert re.fullmatch(r"\d\d:\d\d", shown[0])


def test_an_earlier_wording_is_brought_back_by_keys_and_taken_back_by_one_undo(desk, qtbot):
    desk.window.changes.change_text("A2", "Cool")
    desk.window.selection.select("A2")
    history = earlier(desk, qtbot)
    assert history.rows[0].button.hasFocus()
    desk.press(Key.Key_Space)
    assert desk.board["A2"].text == "Not too hot to think"
    qtbot.waitUntil(lambda: said(history) == ["Cool"])
    desk.press(Key.Key_Z, CTRL)
    assert desk.board["A2"].text == "Cool"


def test_nothing_is_read_before_the_section_is_open(desk, qtbot):
    asked = []
    desk.window.inspector.history.words_asked.connect(asked.append)
    desk.window.selection.select("A2")
    desk.window.selection.select("B1")
    qtbot.wait(REST_MS * 2)
    assert asked == []
    desk.press(Key.Key_I, CTRL | SHIFT)
    desk.window.selection.select("A3")
    desk.window.selection.select("A4")
    qtbot.wait(REST_MS * 2)
    assert asked == ["B1", "A4"]  # once the selection rests


def test_a_card_that_said_nothing_else_tells_so(desk, qtbot):
    desk.window.selection.select("A2")
    history = earlier(desk, qtbot)
    assert (said(history), history.told.text()) == ([], "Nothing else so far.")
    desk.window.selection.select("")
    assert history.isHidden()


def test_many_long_wordings_stay_within_bounds(desk, qtbot):
    for number in range(MOST_ROWS + 4):
        desk.window.changes.change_text("A2", f"{number} " + "word " * 200)
    desk.window.changes.change_text("A2", "Short")
    desk.window.selection.select("A2")
    history = earlier(desk, qtbot)
    assert len(history.rows) == MOST_ROWS
    assert history.told.text() == "and 5 older"
    assert all(row.sizeHint().height() < 400 for row in history.rows)
    history.rows[0].button.click()
    assert desk.board["A2"].text.startswith(f"{MOST_ROWS + 3} word")
    assert len(desk.board["A2"].text) > 900
