"""Home: recent sessions, a new one, the practice session, a dropped file."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.domain.editing.propose import change_details
from andfacil.domain.editing.signing import sign
from andfacil.domain.values.cards import Need, Phase, Position, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.session_words import words_for
from andfacil.store.session_file import SessionFile
from andfacil.store.templates import create_from_template
from andfacil.ui.base.recent import (
    Recent,
    learn_sessions,
    recent_sessions,
    remember_session,
    written_at,
)
from andfacil.ui.base.settings import FOLDER, RECENT, SESSIONS, open_settings
from andfacil.ui.home.new_session import practice_session
from andfacil.ui.home.window import dropped_session
from andfacil.ui.words.times import clock_words
from tests.builders import changed, library_window
from tests.ui.desk_rig import CTRL, Answers, Key


@pytest.fixture
def home(app, tmp_path, qtbot):
    FOLDER.write(app.settings, str(tmp_path))
    window = app.show_home()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def make(path, title="Ward 7"):
    create_from_template(path, template="blank", title=title, side_a="Nurses", side_b="Operations")
    return path


def names(home):
    rows = (home.recent.item(row) for row in range(home.recent.count()))
    return [row.session.path.stem for row in rows if not row.isHidden()]


def test_a_new_session_is_asked_for_and_opened(app, home, tmp_path):
    home.new_button.click()
    box = QApplication.activeModalWidget()
    assert not box.make_button.isEnabled()
    box.title.setText("Ward 7: nights")
    box.side_a.setText("Nurses")
    box.side_b.setText("Operations")
    box.accept()
    assert app.window is not None
    assert app.desk.path == tmp_path / "Ward 7 nights.andfacil"
    assert app.desk.session.board.details.side_b.name == "Operations"
    assert not home.isVisible()


@pytest.mark.parametrize("letter", ["\u0e01", "\u4f1a", "\u0ba4", "\U0001f600", "e\u0301"])
def test_a_long_title_in_any_script_makes_a_session(app, home, letter):
    """Names of files are counted in bytes, and a letter of these has up to four."""
    home.new_button.click()
    box = QApplication.activeModalWidget()
    box.title.setText(letter * 90)
    box.side_a.setText("Nurses")
    box.side_b.setText("Operations")
    box.accept()
    assert app.window is not None
    assert app.desk.path.exists()
    app.window.capture.line.setText("a: Sleep")  # a save needs a name for its journal, too
    app.window.capture.line.returnPressed.emit()
    assert app.desk.session.board["A1"].text == "Sleep"


@pytest.mark.parametrize(("here", "language"), [("de_CH", "de"), ("ja_JP", "ja"), ("it_IT", "en")])
def test_a_new_session_is_in_the_language_of_this_machine_or_the_one_chosen(
    app, home, here, language
):
    QLocale.setDefault(QLocale(here))
    home.new_button.click()
    box = QApplication.activeModalWidget()
    assert box.language.value == language
    for field in (box.title, box.side_a, box.side_b):
        field.setText("Ward 7")
    box.template.show_value("supplier")
    box.accept()
    details = app.desk.session.board.details
    assert details.language == language
    assert details.ground_rules[0] == words_for(language)("template.voice")


def test_a_session_of_that_name_is_not_overwritten(app, home, tmp_path):
    make(tmp_path / "Ward 7.andfacil")
    home.new_button.click()
    box = QApplication.activeModalWidget()
    for field in (box.title, box.side_a, box.side_b):
        field.setText("Ward 7")
    box.accept()
    assert box.isVisible()
    assert "already there" in box.problem.text()
    box.reject()


def test_the_practice_session_is_made_once(app, home, tmp_path):
    home.practice_button.click()
    board = app.desk.session.board
    assert len(board.all_of(Need)) == 5  # of ten: the others are to be asked for
    assert board.details.phase is Phase.OPEN
    assert not board.all_of(Solution)
    assert {position.text for position in board.all_of(Position)} == {"Window open", "Window shut"}
    app.show_home()
    assert practice_session(tmp_path) == tmp_path / "practice.andfacil"


def test_opened_sessions_stand_in_the_list_newest_first(app, home, tmp_path):
    first, second = make(tmp_path / "one.andfacil"), make(tmp_path / "two.andfacil")
    app.open(first)
    app.open(second)
    app.show_home()
    assert names(home) == ["two", "one"]
    app.open(first)
    app.show_home()
    assert names(home) == ["one", "two"]


def test_the_list_says_which_version_is_signed_and_what_has_changed_since(app, tmp_path, qtbot):
    at = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
    board = library_window()
    board.apply(sign(board, at=at, signed_by=("Ada",), fingerprint="a" * 64))
    boards = {
        "unsigned": library_window(),
        "signed": board,
        "changed": changed(board, "A1", text="A window that opens wide"),
    }
    for name, each in boards.items():
        path = tmp_path / f"{name}.andfacil"
        SessionFile.create(path, each, EditKind.IMPORT).close()
        remember_session(app.settings, Recent(path))
    remember_session(app.settings, Recent(tmp_path / "gone.andfacil"))
    (tmp_path / "noise.andfacil").write_bytes(b"no session")
    remember_session(app.settings, Recent(tmp_path / "noise.andfacil"))
    home = app.show_home()

    def said():
        return [home.recent.item(row).text() for row in range(home.recent.count())]

    title = board.details.title
    qtbot.waitUntil(lambda: said()[-1].startswith(f"{title}\n"))
    noise, gone, since, signed, unsigned = said()
    assert noise.startswith("noise\n")
    assert gone.startswith("gone\n")
    sides = "Reader by the window · Reader by the door"
    for told, name, badge in (
        (since, "changed", ["Changed since version 1: 1 clause"]),
        (signed, "signed", ["Signed, version 1, on 23 November 2026"]),
        (unsigned, "unsigned", []),
    ):
        assert told.split("\n") == [title, sides, f"{name}.andfacil", str(tmp_path), *badge]
    home.search.setText("draught changed")
    assert [home.recent.item(row).isHidden() for row in range(3)] == [True, True, False]


def test_search_and_enter_open_the_first_found(app, home, tmp_path):
    for name in ("spring rota", "autumn rota", "kitchen"):
        app.open(make(tmp_path / f"{name}.andfacil"))
    app.show_home()
    QTest.keyClicks(home.search, "rota aut")
    assert names(home) == ["autumn rota"]
    QTest.keyClick(home.search, Key.Key_Return)
    assert app.desk.path.stem == "autumn rota"


def test_delete_forgets_a_session_and_keeps_its_file(app, home, tmp_path, qtbot):
    path = make(tmp_path / "one.andfacil")
    app.open(path)
    app.show_home()
    home.recent.setFocus()
    qtbot.waitUntil(home.recent.hasFocus)
    QTest.keyClick(home.recent, Key.Key_Delete)
    assert names(home) == []
    assert path.exists()
    assert recent_sessions(app.settings) == ()


def test_a_file_that_is_gone_is_told_in_one_sentence(app, home, tmp_path):
    assert not app.open(tmp_path / "gone.andfacil")
    assert "gone.andfacil" in home.notices.text
    assert home.isVisible()


def test_a_file_that_is_no_session_is_told_in_one_sentence(app, home, tmp_path):
    path = tmp_path / "odd.andfacil"
    path.write_bytes(b"not a session at all" * 100)
    assert not app.open(path)
    assert home.notices.text
    assert app.desk is None


def test_a_session_open_elsewhere_can_be_read(app, home, tmp_path):
    from andfacil.store.session_file import SessionFile

    path = make(tmp_path / "one.andfacil")
    with SessionFile.open(path):
        answers = Answers(yes=False)
        app.questions = answers.questions()
        assert not app.open(path)
        assert answers.asked
        app.questions = Answers(yes=True).questions()
        assert app.open(path)
        assert "read only" in app.window.notices.text
        app.close()


def test_open_asks_for_a_file(app, tmp_path):
    path = make(tmp_path / "one.andfacil")
    app.questions = Answers(read_from=path).questions()
    home = app.show_home()
    home.open_button.click()
    assert app.desk.path == path


@pytest.mark.parametrize(
    ("urls", "path"),
    [
        (["file:///tmp/a.andfacil"], Path("/tmp/a.andfacil")),
        (["file:///tmp/a.txt"], None),
        (["file://server/share/a.andfacil"], None),
        (["file:////server/share/a.andfacil"], None),
        (["https://example.invalid/a.andfacil"], None),
        (["file:///tmp/a.andfacil", "file:///tmp/b.andfacil"], None),
        ([], None),
    ],
)
def test_what_may_be_dropped(urls, path):
    assert dropped_session([QUrl(url) for url in urls]) == path


# ------------------------------------------------------------------ the first start


def test_the_first_start_offers_to_practise_and_enter_takes_it(app, home, tmp_path):
    assert home.practice_card.isVisible()
    QTest.keyClick(home.windowHandle(), Key.Key_Return)
    assert app.desk.path == tmp_path / "practice.andfacil"
    assert not app.window.notices.text  # a copy of one's own, to write in
    app.show_home()
    assert not home.practice_card.isVisible()
    assert home.practice_button.isVisible()


@pytest.mark.parametrize("how", ["button", "key"])
def test_an_offer_put_aside_never_comes_again(app, home, how):
    if how == "button":
        home.practice_card.later_button.click()
    else:
        QTest.keyClick(home.windowHandle(), Key.Key_Escape)
    assert not home.practice_card.isVisible()
    assert home.search.hasFocus()
    home.close()
    home.deleteLater()
    app.home = None
    again = app.show_home()
    assert not again.practice_card.isVisible()
    assert again.practice_button.isVisible()


def test_who_has_sessions_is_offered_nothing(app, home, tmp_path):
    app.open(make(tmp_path / "one.andfacil"))
    app.show_home()
    assert not home.practice_card.isVisible()


def test_practising_has_a_key_with_and_without_the_offer(app, home, tmp_path):
    home.practice_card.later_button.click()
    QTest.keyClick(home.windowHandle(), Key.Key_P, CTRL)
    assert app.desk.path == tmp_path / "practice.andfacil"


def test_an_offer_that_could_not_be_kept_stands(app, home, tmp_path):
    FOLDER.write(app.settings, str(tmp_path))
    (tmp_path / "practice.andfacil").mkdir()
    home.practice_card.take_button.click()
    assert app.desk is None
    assert home.notices.text


def told(home):
    return [home.recent.item(row).text().split("\n") for row in range(home.recent.count())]


def test_a_session_is_listed_by_its_title_sides_and_time_without_opening_it(
    app, home, tmp_path, monkeypatch, qtbot
):
    """It was listed by the name of its file."""
    app.open(make(tmp_path / "w7.andfacil", "Night shifts on ward 7"))
    app.window.capture.line.setText("a: Quiet")
    QTest.keyClick(app.window.capture.line, Key.Key_Return)
    saved = app.desk.session.saved_at
    opened = []
    monkeypatch.setattr("andfacil.ui.home.glances.glance", opened.append)
    app.show_home()
    qtbot.wait(100)  # the thread that looks has looked
    assert opened == []
    title, sides, name, folder, when = told(home)[0]
    assert (title, sides) == ("Night shifts on ward 7", "Nurses · Operations")
    assert (name, folder) == ("w7.andfacil", str(tmp_path))
    assert when == clock_words(saved)
    for words in ("shifts ward", "operations", "w7", "ＷＡＲＤ ７", "nürses"):
        home.search.setText(words)
        assert names(home) == ["w7"]
    home.search.setText("ward nowhere")  # digits may stand in the folder
    assert names(home) == []


def test_another_title_is_known_at_once_and_after_a_restart(app, home, tmp_path, qtbot):
    path = make(tmp_path / "w7.andfacil")
    app.open(path)
    session = app.desk.session
    wanted = replace(session.board.details, title="Two wards")
    session.propose(change_details, wanted, EditKind.CHANGE_DETAILS)
    app.show_home()
    assert told(home)[0][0] == "Two wards"
    app.settings.sync()
    assert recent_sessions(open_settings(tmp_path))[0].title == "Two wards"


def test_a_file_written_to_elsewhere_is_looked_into_once(app, home, tmp_path, monkeypatch, qtbot):
    path = make(tmp_path / "w7.andfacil")
    app.open(path)
    app.show_home()
    with SessionFile.open(path) as elsewhere:
        session = elsewhere.session()
        wanted = replace(session.board.details, title="Written elsewhere")
        session.perform(change_details(session.board, wanted, EditKind.CHANGE_DETAILS))
    app.home.show_recent()
    qtbot.waitUntil(lambda: told(home)[0][0] == "Written elsewhere")
    qtbot.waitUntil(lambda: recent_sessions(app.settings)[0].title == "Written elsewhere")
    opened = []
    monkeypatch.setattr("andfacil.ui.home.glances.glance", opened.append)
    app.home.show_recent()
    qtbot.wait(100)
    assert (opened, told(home)[0][0]) == ([], "Written elsewhere")


def test_hundreds_of_sessions_are_listed_without_opening_one(
    app, home, tmp_path, monkeypatch, qtbot
):
    path = make(tmp_path / "one.andfacil")
    stamp = written_at(path)
    texts = [
        Recent(tmp_path / f"{number}.andfacil", f"Talk {number}", "A", "B", stamp=stamp)
        for number in range(300)
    ]
    for each in texts:
        os.link(path, each.path)
    learn = {each.path: each for each in texts}
    RECENT.write(app.settings, tuple(str(each.path) for each in texts))
    learn_sessions(app.settings, learn)
    opened = []
    monkeypatch.setattr("andfacil.ui.home.glances.glance", opened.append)
    home.show_recent()
    qtbot.wait(150)
    assert opened == []
    assert home.recent.count() == 300
    assert told(home)[299][0] == "Talk 299"
    home.search.setText("talk 299.andfacil")
    assert names(home) == ["299"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_rows_show_what_they_say(app, home, tmp_path, theme, qtbot):
    """Title and time stand in ink above sides and file; a long title leaves the time its room."""
    app.appearance.choose_theme(theme)
    at = dt.datetime.now(tz=dt.UTC)
    long = "A title that goes on and on, so that no window would be wide enough to show all of it"
    session = Recent(
        tmp_path / "w7.andfacil", long, "Nurses", "Operations", at, "Signed, version 2"
    )
    drawn = []
    for each in (session, session._replace(at=None), session._replace(badge="")):
        SESSIONS.write(app.settings, ())
        remember_session(app.settings, each)
        home.show_recent()
        drawn.append(home.recent.grab().toImage())
    assert drawn[0] != drawn[1] != drawn[2] != drawn[0]
