"""The boxes over the desk: details, signing, keys, versions."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea

from andfacil.domain.editing import propose
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.exchange.signed import left_open
from andfacil.domain.values.cards import (
    Commitment,
    DocumentKind,
    Kind,
    Person,
    Side,
    Signing,
    Solution,
)
from andfacil.domain.values.edits import EditKind
from andfacil.domain.views.open_points import OpenKind, open_points
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import fingerprint
from andfacil.session_words import languages, words_for
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.file_names import file_name
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.desk.dialogs.details import DetailsDialog
from andfacil.ui.widgets.entry_list import EntryRow
from andfacil.ui.words.details import language_words
from tests.domain.views.test_open_points import complete
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import ALT, CTRL, SHIFT, Key


@pytest.fixture
def details(desk):
    desk.press(Key.Key_D, CTRL | SHIFT)
    return QApplication.activeModalWidget()


def test_details_change_in_one_edit(desk, details):
    before = desk.board.details
    details.title.setText("  The window,\tagain ")
    details.place.setText("Reading room")
    details.date.setText("2026-01-12")
    details.kind.show_value(Kind.COMMUNITY)
    details.ground_rules.setPlainText("One voice at a time\n\nNo phones")
    details.side_a.add_person()
    details.side_a.rows[-1].name.setText("Ada")
    details.side_a.rows[-1].signs.setChecked(True)
    details.accept()
    after = desk.board.details
    assert after.title == "The window, again"
    assert (after.place, after.date) == ("Reading room", dt.date(2026, 1, 12))
    assert after.ground_rules == ("One voice at a time", "No phones")
    assert after.side_a.people[-1] == Person(name="Ada", signs=True)
    assert after.kind is Kind.COMMUNITY
    desk.press(Key.Key_Z, CTRL)
    assert desk.board.details == before


def test_the_title_in_the_bar_leads_to_the_details(desk):
    from andfacil.ui.desk.dialogs.details import DetailsDialog
    from andfacil.ui.widgets.elided_label import ElidedLabel

    desk.click(desk.window.bar.findChild(ElidedLabel, "session_title"))
    box = QApplication.activeModalWidget()
    assert isinstance(box, DetailsDialog)
    box.reject()


def test_accepted_unchanged_details_change_nothing(desk, details):
    before = desk.board.details
    details.accept()
    assert desk.board.details is before
    assert desk.app.desk.session.history.past == ()


@pytest.mark.parametrize("part", ["title", "date"])
def test_details_that_cannot_stand_keep_the_box_open(desk, details, part):
    getattr(details, part).setText("" if part == "title" else "soon")
    before = desk.board.details
    details.accept()
    assert details.isVisible()
    assert desk.board.details == before
    details.reject()


def test_a_person_can_be_removed(desk, details):
    details.side_b.rows[0].findChildren(type(details.side_b.add_button))[0].click()
    details.accept()
    assert desk.board.details.side_b.people == ()


def test_letters_after_the_box_go_to_the_line(desk, details):
    details.reject()
    desk.type("a: Quiet")
    assert desk.line == "a: Quiet"


def sign_box(desk):
    desk.press(Key.Key_S, CTRL | SHIFT)
    return QApplication.activeModalWidget()


@pytest.fixture
def complete_desk(app, tmp_path, qtbot):
    """A session in which nothing is open before signing."""
    path = tmp_path / "complete.andfacil"
    SessionFile.create(path, complete(), EditKind.IMPORT).close()
    return open_desk(app, path, qtbot)


def test_signing_keeps_a_version(complete_desk):
    desk = complete_desk
    written = dump_exchange(desk.board)
    box = sign_box(desk)
    assert box.open_list.entries == ()
    assert box.state.text() == "Every need met"  # no line has been read back yet
    assert not box.although.isVisible()
    box.names.setPlainText("")
    assert not box.sign_button.isEnabled()
    box.names.setPlainText("Ada\nBo")
    box.sign_button.click()
    (signing,) = desk.board.all_of(Signing)
    assert signing.signed_by == ("Ada", "Bo")
    assert signing.version == 1
    assert signing.content == written
    assert len(signing.fingerprint) == 64
    assert desk.app.desk.session.history.past == ()


def test_signing_although_a_non_negotiable_is_not_met(desk):
    desk.enter("b! A quiet door")
    box = sign_box(desk)
    box.names.setPlainText("Ada")
    assert not box.sign_button.isEnabled()
    first = box.open_list.entries[0]
    assert (first.lead, first.text) == ("B6", "A quiet door")
    box.although.setChecked(True)
    box.sign_button.click()
    (signing,) = desk.board.all_of(Signing)
    assert "B6" in {point.ref for point in left_open(signing)}


def test_each_line_before_signing_leads_to_its_card_or_to_the_details(desk, qtbot):
    desk.enter("b! A quiet door")
    desk.enter("do oil the hinge @Ada")
    [commitment] = (c for c in desk.board.all_of(Commitment) if c.text == "oil the hinge")
    for card_id in ("B6", commitment.id):
        box = sign_box(desk)
        row = box.open_list.row_of(card_id)
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        assert not box.isVisible()
        assert desk.window.selection.card_id == card_id
    box = sign_box(desk)
    row = box.open_list.row_of("session")
    row.setFocus()
    QTest.keyClick(row, Key.Key_Return)
    details = QApplication.activeModalWidget()
    assert isinstance(details, DetailsDialog)
    details.reject()
    assert desk.board.all_of(Signing) == ()


def test_tab_goes_through_what_is_open_before_it_comes_to_signing_all_the_same(desk, qtbot):
    desk.enter("b! A quiet door")
    box = sign_box(desk)
    session = desk.app.desk.session
    session.perform(propose.add_need(desk.board, Side.B, "A dry floor", non_negotiable=True))
    rows = [row for row in box.open_list.findChildren(EntryRow) if not row.isHidden()]
    rows.sort(key=lambda row: row.mapTo(box, QPoint(0, 0)).y())
    box.names.setFocus()
    for stop in (box.names, *rows, box.although):
        assert box.focusWidget() is stop
        QTest.keyClick(stop, Key.Key_Tab)
    with qtbot.waitActive(box):
        box.activateWindow()
    box.names.setFocus()
    QTest.keyClick(box.windowHandle(), Key.Key_S, ALT)  # past all of it
    qtbot.waitUntil(box.although.isChecked)
    assert "S" not in box.names.toPlainText()


def test_a_line_before_signing_puts_the_caret_where_it_is_closed(desk):
    """No date, no signer of side B and no kind; an agreed solution without a sign."""
    session, details = desk.app.desk.session, desk.board.details
    nobody = replace(details.side_b, people=())
    bare = replace(details, date=None, side_b=nobody, document_kind=None, document_text="")
    session.propose(propose.change_details, bare)
    desk.enter("+ A felt strip > a1 b1")
    ref = desk.board.all_of(Solution)[-1].ref
    desk.enter(f"{ref} agreed")
    for kind, name in ((OpenKind.NO_DATE, "date"), (OpenKind.NO_KIND, "document_kind")):
        box = follow(desk, kind)
        assert box.focusWidget() is getattr(box, name)
        box.reject()
    box = follow(desk, OpenKind.NO_SIGNER)
    QTest.keyClicks(box.focusWidget(), "Bo Lind")
    assert [(p.name, p.signs) for p in box.details().side_b.people] == [("Bo Lind", True)]
    box.reject()
    follow(desk, OpenKind.NOT_HEARD)
    ref = desk.window.selection.card_id
    assert not desk.board[ref].heard
    QTest.qWait(20)
    desk.window.activateWindow()  # as it is once the box is gone
    QTest.qWait(20)
    assert desk.window.focusWidget().text().endswith("has said it back")
    desk.press(Key.Key_Space)
    assert desk.board[ref].heard
    desk.press(Key.Key_Escape)
    assert desk.line_has_focus
    ref = desk.board.all_of(Solution)[-1].ref
    follow(desk, OpenKind.NO_SIGN)
    field = desk.window.focusWidget()
    QTest.keyClicks(field, "it is quiet")
    QTest.keyClick(field, Key.Key_Return)
    assert desk.board.get(ref).how_we_will_know == "it is quiet"


def follow(desk, kind):
    """Click the last line of this kind in the list before signing; the box that is open then."""
    point = [p for p in open_points(desk.board) if p.kind is kind][-1]
    rows = sign_box(desk).open_list.findChildren(EntryRow)
    about = (point.card_id, point.field)
    row = next(r for r in rows if r.entry and (r.entry.card_id, r.entry.field) == about)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    return QApplication.activeModalWidget()


def test_the_list_before_signing_follows_what_others_edit(desk):
    box = sign_box(desk)
    printed = box.printed.text()
    box.although.setChecked(True)
    session = desk.app.desk.session
    session.perform(propose.add_need(desk.board, Side.B, "A quiet door", non_negotiable=True))
    assert box.open_list.entries[0].lead == "B6"
    assert not box.although.isChecked()  # nobody has said yes to that
    assert box.printed.text() != printed
    box.names.setPlainText("Ada")
    box.although.setChecked(True)
    box.sign_button.click()
    (signing,) = desk.board.all_of(Signing)
    assert signing.fingerprint == fingerprint(agreement_outline(desk.board))


def test_a_copy_is_saved_and_nothing_is_overwritten(desk, tmp_path):
    from andfacil.store.session_file import SessionFile

    desk.enter("a: Quiet")
    desk.answers.write_to = tmp_path / "copy.andfacil"
    desk.press(Key.Key_C, CTRL | SHIFT)
    assert "copy.andfacil" in desk.window.notices.text
    with SessionFile.open(desk.answers.write_to, read_only=True) as copy:
        assert copy.board() == desk.board
    desk.press(Key.Key_C, CTRL | SHIFT)
    assert "already there" in desk.window.notices.text


def test_the_proposed_name_of_a_copy_is_free_each_time(desk, tmp_path):
    """It was the session's own name, with which no copy can be written."""
    for name in ("library copy.andfacil", "library copy 2.andfacil"):
        desk.answers.write_to = tmp_path / name
        desk.press(Key.Key_C, CTRL | SHIFT)
        assert desk.answers.asked[-1] == f"Save a copy: {name}"
        assert name in desk.window.notices.text
        assert desk.answers.write_to.exists()


def test_what_the_paper_says_by_itself_follows_the_form(desk, details):
    """The grey text stayed that of the kind and language with which the box was opened."""
    field = details.paper.fields["document_text"]
    details.document_kind.show_value(DocumentKind.HEADS_OF_TERMS)
    details.language.show_value("de")
    details._tabs.setCurrentWidget(details.paper)
    assert field.placeholderText() == words_for("de")(f"kind.{DocumentKind.HEADS_OF_TERMS}")
    details.reject()


@pytest.mark.parametrize("action", ["keys", "about", "details", "sign"])
def test_words_in_boxes_are_plain(desk, action):
    """A session named after markup shows its letters."""
    from PySide6.QtCore import Qt

    desk.window.actions_by_id[action].trigger()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QDialog)
    rich = [
        label.text()
        for label in box.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    box.reject()
    assert rich == []


def test_the_about_box_tells_versions_and_licences(desk):
    desk.window.actions_by_id["about"].trigger()
    box = QApplication.activeModalWidget()
    words = " ".join(label.text() for label in box.findChildren(QLabel))
    box.reject()
    for part in ("andfacil 0", "Python 3", "Qt 6", "SQLite 3", "sqlite-utils", "reportlab"):
        assert part in words
    for licence in ("Apache License 2.0", "GNU Lesser General Public License 3"):
        assert licence in words  # which Qt's asks to be told wherever the program is given away


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ward 7", "Ward 7"),
        ("A/B: who? <now>", "A B who now"),
        ("...", "andfacil"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_title_as_a_file_name(title, name):
    assert file_name(title) == name


def tab_stops(box, first, count):
    """Where Tab leads from a field, by the names that are read out."""
    first.setFocus()
    names = []
    for _ in range(count):
        box.focusNextChild()
        names.append(QApplication.focusWidget().accessibleName())
    return names


def test_tab_goes_down_the_form(desk, details):
    names = tab_stops(details, details.title, 7)
    assert names == [
        "Kind of talks",
        "Date",
        "Place",
        "Facilitator",
        "The paper is",
        "Language of room and paper",
        "Review on",
    ]
    details.reject()


def test_tab_goes_from_the_name_of_a_new_person_through_its_row(desk, details):
    side = details.side_a
    details._tabs.setCurrentIndex(1)
    side.add_person()
    QApplication.processEvents()  # only now is the row on the screen
    names = tab_stops(details, side.rows[-1].name, 5)
    assert names == ["Role", "May decide about …", "", "Remove this person", ""]
    assert QApplication.focusWidget() is side.add_button
    details.reject()


@pytest.mark.parametrize("part", ["title", "date", "side_b"])
def test_the_caret_goes_to_what_cannot_stand(desk, details, part):
    field = details.side_b.name if part == "side_b" else getattr(details, part)
    field.setText("soon" if part == "date" else "")
    details._tabs.setCurrentIndex(2)
    details.accept()
    assert field.hasFocus()
    assert field.isVisible()
    details.reject()


def test_enter_begins_the_next_name_of_those_who_sign(desk):
    desk.press(Key.Key_S, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    box.names.setFocus()
    box.names.selectAll()
    desk.enter("Ada")
    desk.type("Bo")
    box.although.setChecked(True)
    box.sign_button.click()
    (signing,) = desk.board.all_of(Signing)
    assert signing.signed_by == ("Ada", "Bo")


def test_escape_leaves_the_box_of_signing(desk):
    desk.press(Key.Key_S, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    box.names.setFocus()
    desk.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert desk.board.all_of(Signing) == ()


def test_a_button_that_cannot_be_pressed_looks_so(desk):
    """`Keep as signed` is the box's main button, and dark only once somebody signs."""
    desk.press(Key.Key_S, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    ground = desk.app.theme["button_strong"]

    def is_dark():
        picture = box.sign_button.grab().toImage()
        return picture.pixelColor(6, picture.height() // 2) == ground

    box.although.setChecked(True)
    box.names.setPlainText("")
    assert not is_dark()
    box.names.setPlainText("Ada")
    assert is_dark()
    assert box.sign_button.icon().isNull()
    box.reject()


@pytest.mark.parametrize("action", ["keys", "about", "details", "sign"])
def test_boxes_fit_a_small_laptop(desk, action):
    desk.window.actions_by_id[action].trigger()
    box = QApplication.activeModalWidget()
    needed = box.minimumSizeHint()
    if not box.findChildren(QScrollArea):  # what scrolls takes what the screen has
        needed = needed.expandedTo(box.size())
    assert box.height() <= screen_of(box).availableSize().height()
    box.reject()
    assert needed.width() <= 1366
    assert needed.height() <= 768 - 70  # the system's bar, and the frame of the box


def test_the_languages_offered_are_those_that_are_there(desk, details):
    """Each by its own name; what a session has beside them is told for what it is."""
    box = details.language
    words = [box.itemText(row) for row in range(box.count())]
    assert {"Deutsch (de)", "العربية (ar)", "עברית (he)", "हिन्दी (hi)", "日本語 (ja)"} < set(words)
    assert len(words) == len(languages()) + (not desk.board.details.language)
    assert not any(
        word.endswith(("(it)", "(nl)", "(pl)", "(sv)", "(tr)", "(uk)")) for word in words
    )
    assert ("italiano (it), fixed words in English", "it") in language_words("it")
    assert ("Schweizer Hochdeutsch (de-CH)", "de-CH") in language_words("de-CH")
    details.reject()


def test_another_language_tells_what_a_template_said_anew(desk, qtbot):
    """And leaves what people have written as it is."""
    rules = [words_for("en")("template.voice"), "No phones"]
    before = replace(
        desk.board.details,
        language="en",
        decision_rule=words_for("en")("template_peer.decision_rule"),
        ground_rules=tuple(rules),
    )
    box = DetailsDialog(before)
    qtbot.addWidget(box)
    box.language.show_value("de")
    assert box.decision_rule.text() == "Beide nicken"
    assert box.ground_rules.toPlainText().splitlines() == [
        "Es spricht immer nur eine Person",
        "No phones",
    ]
    box.language.show_value("en")
    assert box.details() == before
