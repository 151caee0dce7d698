"""Passwords in the windows: asked for at opening, given, changed; nothing of it in the clear."""

from __future__ import annotations

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side
from andfacil.store import problems
from andfacil.store.cipher import library
from andfacil.store.header import is_protected
from andfacil.store.machine.backups import list_backups
from andfacil.store.session_file import SessionFile
from andfacil.store.templates import create_from_template
from tests.ui.conftest import give_room
from tests.ui.desk_rig import Answers, Key, Rig

PASSWORD = "Wörter, die niemand rät"
CANARY = "canary-Xq7-yellow"


class Memory(KeyringBackend):
    """A keyring that a test can look into."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def ring():
    """The keyring of this machine is left alone."""
    before, kept = keyring.get_keyring(), Memory()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def _own_backups(tmp_path, monkeypatch):
    """Backups lie where each test looks for clear words."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


def make(folder, password=PASSWORD, name="ward.andfacil"):
    path = folder / name
    create_from_template(
        path, title=f"Ward {CANARY}", side_a=f"Nurses {CANARY}", side_b="House", password=password
    )
    return path


def box():
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def in_the_clear(folder):
    words = [CANARY.encode(), CANARY.encode("utf-16-le")]
    found = (one for one in folder.rglob("*") if one.is_file())
    return [one.name for one in found if any(word in one.read_bytes() for word in words)]


def open_with_password(app, path, qtbot, *, keep=False):
    assert not app.open(path)
    box().field.setText(PASSWORD)
    box().keep.setChecked(keep)
    box().accept()
    return at_work(app, qtbot)


def at_work(app, qtbot):
    assert app.window is not None
    rig = Rig(app, Answers())
    give_room(rig.window)
    with qtbot.waitActive(rig.window):
        rig.window.activateWindow()
    return rig


def test_a_wrong_password_is_told_at_once_and_the_right_one_opens(app, tmp_path, qtbot):
    path = make(tmp_path)
    assert not app.open(path)
    asking = box()
    assert "ward.andfacil is protected" in words_of(asking)
    assert asking.field.echoMode() is QLineEdit.EchoMode.Password
    assert not asking.unlock.isEnabled()
    asking.field.setText("not the password")
    QTest.keyClick(asking.field, Key.Key_Return)
    assert app.desk is None
    assert asking.wrong.isVisible()
    assert asking.field.selectedText()  # typing puts the next try in its place
    QTest.keyClick(asking.field, "x")
    assert asking.field.text() == "x"
    assert not asking.wrong.isVisible()
    asking.field.setText(PASSWORD)
    QTest.keyClick(asking.field, Key.Key_Return)
    rig = at_work(app, qtbot)
    rig.enter(f"a: {CANARY}")
    assert len(rig.board.all_of(Need)) == 1
    assert QApplication.activeModalWidget() is None


def words_of(widget):
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_nothing_of_it_is_in_any_file(app, tmp_path, qtbot):
    """Session, settings, what home remembers: before, while it is open and after closing."""
    path = make(tmp_path)
    rig = open_with_password(app, path, qtbot)
    rig.enter(f"a: {CANARY} in a need")
    rig.type(f"b: {CANARY} half a line")
    assert in_the_clear(tmp_path) == []
    home = app.show_home()
    app.settings.sync()
    assert in_the_clear(tmp_path) == []
    assert [home.recent.item(row).text() for row in range(home.recent.count())]
    assert CANARY not in home.recent.item(0).text()
    assert "Protected with a password" in home.recent.item(0).text()


def test_the_keyring_remembers_only_when_that_is_ticked(app, tmp_path, qtbot, ring):
    path = make(tmp_path)
    open_with_password(app, path, qtbot)
    app.show_home()
    assert ring.kept == {}
    open_with_password(app, path, qtbot, keep=True)
    app.show_home()
    assert [*ring.kept.values()] == [PASSWORD]
    assert CANARY not in str(ring.kept)
    moved = path.rename(tmp_path / "moved.andfacil")
    assert app.open(moved)  # nobody is asked


def test_what_the_keyring_remembers_wrongly_is_asked_for(app, tmp_path, qtbot, ring):
    path = make(tmp_path)
    open_with_password(app, path, qtbot, keep=True)
    app.show_home()
    ring.kept = dict.fromkeys(ring.kept, "not the password")
    open_with_password(app, path, qtbot, keep=True)
    assert [*ring.kept.values()] == [PASSWORD]


def test_without_a_keyring_that_is_not_offered(app, tmp_path):
    keyring.set_keyring(NoKeyring())
    app.open(make(tmp_path))
    assert not box().keep.isVisible()


def test_cancelling_leaves_home_open(app, tmp_path):
    path = make(tmp_path)
    app.open(path)
    box().reject()
    assert app.desk is None
    assert app.home.isVisible()


def test_a_session_is_protected_later_and_the_clear_one_goes(app, tmp_path, qtbot):
    clear, chosen = make(tmp_path, None), tmp_path / "secret.andfacil"
    with SessionFile.open(clear) as file:
        add_need(file.session())
    with SessionFile.open(clear) as file:
        assert list_backups(file.session_id)  # a clear one
    answers = Answers(write_to=chosen, yes=True)
    app.questions = answers.questions()
    assert app.open(clear)
    rig = at_work(app, qtbot)
    rig.enter(f"a: {CANARY} in a need")
    actions = rig.window.actions_by_id
    assert not actions["change_password"].isVisible()
    actions["protect"].trigger()
    asking = box()
    asking.fields.first.setText(PASSWORD)
    assert not asking.go_on.isEnabled()
    asking.fields.second.setText(PASSWORD)
    asking.accept()
    assert app.desk.path == chosen
    assert is_protected(chosen)
    assert not clear.exists()
    backups = list_backups(app.desk.session_id)
    assert all(is_protected(one.path) for one in backups)
    assert "Protected session" in answers.asked[0]
    assert CANARY not in answers.asked[0]
    assert "may remain on the disc" in answers.asked[1]
    assert app.window.actions_by_id["change_password"].isVisible()
    assert not app.window.actions_by_id["protect"].isVisible()
    assert len(app.desk.session.board.all_of(Need)) == 2
    assert app.desk.session.history.past  # undo goes on
    app.show_home()
    app.settings.sync()
    assert in_the_clear(tmp_path) == []


def add_need(session):
    session.perform(propose.add_need(session.board, Side.A, CANARY))


def test_the_clear_session_stays_when_nobody_says_that_it_goes(app, tmp_path, qtbot):
    clear, chosen = make(tmp_path, None), tmp_path / "secret.andfacil"
    app.questions = Answers(write_to=chosen, yes=False).questions()
    assert app.open(clear)
    protect(app)
    assert app.desk.path == chosen
    assert clear.exists()


def protect(app):
    app.window.actions_by_id["protect"].trigger()
    box().fields.first.setText(PASSWORD)
    box().fields.second.setText(PASSWORD)
    box().accept()


def test_a_copy_that_cannot_be_written_leaves_the_session_open(app, tmp_path, qtbot):
    clear = make(tmp_path, None)
    app.questions = Answers(write_to=clear, yes=True).questions()
    assert app.open(clear)
    protect(app)
    assert app.desk.path == clear
    assert "already there" in words_of(app.window.notices)


def test_without_the_extra_the_menu_says_what_to_install(app, tmp_path, qtbot, monkeypatch):
    assert app.open(make(tmp_path, None))
    monkeypatch.setattr(library, "MODULE", "no_such_module")
    app.window.actions_by_id["protect"].trigger()
    assert QApplication.activeModalWidget() is None
    assert 'pip install "sqlcipher3>=' in words_of(app.window.notices)


def test_the_password_is_changed_and_the_old_one_opens_nothing(app, tmp_path, qtbot, ring):
    path = make(tmp_path)
    rig = open_with_password(app, path, qtbot, keep=True)
    rig.window.actions_by_id["change_password"].trigger()
    asking = box()
    assert asking.keep.isChecked()
    asking.present.setText("not the password")
    for field in (asking.fields.first, asking.fields.second):
        field.setText("another password")
    asking.accept()
    assert asking.wrong.isVisible()
    asking.present.setText(PASSWORD)
    asking.accept()
    rig.enter("a: after the change")
    app.show_home()
    assert [*ring.kept.values()] == ["another password"]
    assert in_the_clear(tmp_path) == []
    with pytest.raises(problems.WrongPassword):
        SessionFile.open(path, password=PASSWORD)
    with SessionFile.open(path, password="another password") as file:
        assert [need.text for need in file.board().all_of(Need)] == ["after the change"]


def test_a_new_session_can_be_protected_from_the_first_byte(app, tmp_path, qtbot):
    from andfacil.ui.base.settings import FOLDER

    FOLDER.write(app.settings, str(tmp_path))
    app.show_home().new_button.click()
    asking = box()
    for field in (asking.title, asking.side_a, asking.side_b):
        field.setText(CANARY)
    assert not asking.secret.isVisible()
    asking.protect.setChecked(True)
    assert asking.secret.isVisible()
    assert not asking.make_button.isEnabled()
    asking.secret.first.setText(PASSWORD)
    asking.secret.second.setText(PASSWORD)
    asking.accept()
    assert app.desk is not None
    assert is_protected(app.desk.path)
    assert CANARY not in app.desk.path.name
    app.show_home()
    app.settings.sync()
    assert in_the_clear(tmp_path) == []


def test_a_copy_of_a_protected_session_is_protected(app, tmp_path, qtbot):
    path, chosen = make(tmp_path), tmp_path / "copy.andfacil"
    app.questions = Answers(write_to=chosen).questions()
    rig = open_with_password(app, path, qtbot)
    rig.window.actions_by_id["copy"].trigger()
    assert is_protected(chosen)
    assert in_the_clear(tmp_path) == []


def test_after_a_crash_the_session_comes_back_without_asking(app, tmp_path, qtbot):
    path = make(tmp_path)
    rig = open_with_password(app, path, qtbot)
    rig.enter(f"a: {CANARY}")
    app._open_again()
    assert app.desk is not None
    assert len(app.desk.session.board.all_of(Need)) == 1
    assert in_the_clear(tmp_path) == []


def test_somebody_elses_session_is_read_with_its_password(app, tmp_path, qtbot):
    path = make(tmp_path)
    app.questions = Answers(yes=True).questions()
    with SessionFile.open(path, password=PASSWORD):
        rig = open_with_password(app, path, qtbot)
        rig.press(Key.Key_Escape)
        assert not rig.window.actions_by_id["change_password"].isEnabled()


def test_a_damaged_session_goes_on_in_a_protected_copy_of_what_is_readable(app, tmp_path, qtbot):
    path, chosen = make(tmp_path), tmp_path / "readable.andfacil"
    app.questions = Answers(write_to=chosen).questions()
    data = bytearray(path.read_bytes())
    data[-3000] ^= 1
    path.write_bytes(data)
    app.open(path)
    app.home.questions = app.questions
    box().field.setText(PASSWORD)
    box().accept()
    assert app.desk is None
    way_out = next(
        one for one in app.home.notices.findChildren(QPushButton) if "readable" in one.text()
    )
    way_out.click()
    assert app.desk.path == chosen  # nobody types the password again
    assert is_protected(chosen)
    assert in_the_clear(tmp_path) == []


def test_a_protected_session_that_cannot_be_saved_goes_on_in_a_protected_copy(app, tmp_path, qtbot):
    path, chosen = make(tmp_path), tmp_path / "rescued.andfacil"
    app.questions = Answers(write_to=chosen).questions()
    rig = open_with_password(app, path, qtbot)
    rig.enter(f"a: {CANARY} one")
    path.rename(tmp_path / "away.andfacil")
    rig.enter(f"a: {CANARY} two")
    way_out = next(
        one for one in rig.window.notices.findChildren(QPushButton) if "copy" in one.text()
    )
    way_out.click()
    assert app.desk.path == chosen
    assert is_protected(chosen)
    rig.enter(f"a: {CANARY} three")
    assert len(app.desk.session.board.all_of(Need)) >= 2
    app.show_home()
    app.settings.sync()
    assert in_the_clear(tmp_path) == []


def test_no_half_typed_line_of_it_lies_on_the_disc(app, tmp_path, qtbot):
    path = make(tmp_path)
    rig = open_with_password(app, path, qtbot)
    rig.type(f"b: {CANARY} half")
    qtbot.wait(2500)  # longer than the pause after which a draft is kept
    assert in_the_clear(tmp_path) == []
    app.show_home()
    app.settings.sync()
    assert in_the_clear(tmp_path) == []
