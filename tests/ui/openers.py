"""How each box of the program is opened at a desk; whoever writes a new box opens it here."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QApplication

from andfacil.store.cipher.key import new_key
from andfacil.ui.base.crash_door import CrashReport
from andfacil.ui.desk.dialogs.about import NoticesBox
from andfacil.ui.home.salvaging import MissingBox
from andfacil.ui.protection.protect import ChangePasswordBox
from andfacil.ui.protection.unlock import UnlockBox
from andfacil.ui.widgets.long_text import LongTextBox
from tests.ui.desk_rig import CTRL, Key


def act(action):
    return lambda desk: desk.window.actions_by_id[action].trigger()


def ask_about_lines(desk):
    QApplication.clipboard().setText("a: Quiet\nb: Light")
    desk.window.capture.take_focus()
    desk.press(Key.Key_V, CTRL)


def ask_in_agreement(button):
    def ask(desk):
        controller = desk.window.boxes.agreement
        if controller.window is None:
            desk.window.actions_by_id["agreement"].trigger()
        getattr(controller.window.panel.protection, button).click()

    return ask


def report_crash(desk):
    desk.app._on_crashed(CrashReport(datetime.now(tz=UTC), ("KeyError",), (), ()))


def begin_session(desk):
    desk.app.show_home()
    desk.app.home._begin()


def change_password(desk):
    ChangePasswordBox(new_key("secret"), desk.window).open()


def unlock(desk):
    UnlockBox("one.andfacil", bytes(16), lambda _: None, desk.app.show_home()).open()


def show_earlier(desk):
    desk.app.show_home()
    desk.app.home._show_earlier()


def open_long_text(desk):
    LongTextBox("word " * 5_000, str, desk.window, required=True).open()


def climb_ladder(desk):
    desk.window.selection.select("A1")
    desk.window.actions_by_id["ladder"].trigger()


def show_missing(desk):
    MissingBox(["In x, nothing is left of these: A1"] * 9, desk.window).open()


def see_cloud(desk):
    desk.window.selection.select("A1")
    desk.window.selection.toggle("B1")
    desk.window.actions_by_id["cloud"].trigger()


def show_licences(desk):
    NoticesBox("Licences", desk.window).open()


OPENERS = {
    "AboutDialog": act("about"),
    "AgreementWindow": act("agreement"),
    "AnswersBox": act("answers"),
    "ChangePasswordBox": change_password,
    "ClosingWordsBox": act("closing_words"),
    "CloudBox": see_cloud,
    "CoverageGrid": act("grid"),
    "CrashDialog": report_crash,
    "DetailsDialog": act("details"),
    "EarlierStates": show_earlier,
    "GuessesBox": act("guesses"),
    "HelpBox": act("help"),
    "InsightBox": act("insight"),
    "KeysDialog": act("keys"),
    "LadderBox": climb_ladder,
    "LineSheet": act("line_sheet"),
    "LongTextBox": open_long_text,
    "LookBack": act("look_back"),
    "MeasureBox": act("measure_room"),
    "MissingBox": show_missing,
    "NewSessionDialog": begin_session,
    "NoticesBox": show_licences,
    "OpeningBox": act("opening"),
    "PasswordBox": ask_in_agreement("password"),
    "PasteBox": ask_about_lines,
    "ProtectBox": act("protect"),
    "ScoresBox": act("scores"),
    "SealBox": ask_in_agreement("seal"),
    "SendCopyBox": act("send_copy"),
    "SignDialog": act("sign"),
    "TimesBox": act("times"),
    "UndoList": act("undo_list"),
    "UnlockBox": unlock,
    "WalkAwayBox": act("walk_away"),
    "WaysOut": act("ways_out"),
}
"""By the name of the class."""
