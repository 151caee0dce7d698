"""How each box of the program is opened at a desk; whoever writes a new box opens it here."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from andfacil.paths import notices
from andfacil.store.cipher.key import new_key
from andfacil.store.machine.backups import Backup, Reason
from andfacil.store.salvage.report import Loss, Report
from andfacil.ui.base.crash_door import CrashReport
from andfacil.ui.desk.dialogs.about import NoticesBox
from andfacil.ui.home.earlier_states import EarlierStates
from andfacil.ui.home.salvaging import MissingBox
from andfacil.ui.protection.protect import ChangePasswordBox
from andfacil.ui.protection.unlock import UnlockBox
from andfacil.ui.widgets.long_text import LongTextBox
from andfacil.ui.words.sentences import problem_sentence
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


def earlier_state(name, reason, day=23):
    at = datetime(2026, 11, day, 18, 42, tzinfo=UTC)
    return Backup(Path("kept") / name, Path("sessions") / name, at, reason)


def show_earlier(desk):
    names = ("Night-shift cover for Ward 7.andfacil", "Library window.andfacil")
    reasons = zip(Reason, (23, 20, 4), strict=True)
    states = [earlier_state(name, *reason) for reason in reasons for name in names]
    EarlierStates(states, None, desk.answers.questions(), desk.app.show_home()).open()


def open_long_text(desk):
    LongTextBox("word " * 5_000, str, desk.window, required=True).open()


def climb_ladder(desk):
    desk.window.selection.select("A1")
    desk.window.actions_by_id["ladder"].trigger()


def show_missing(desk):
    report = Report("Night-shift cover for Ward 7.andfacil")
    for loss in Loss:
        report.note(loss, *(("A1", "B2") if loss.value.count("these: {about}") else ("3",)))
    MissingBox([problem_sentence(each) for each in report.problems()], desk.window).open()


def see_cloud(desk):
    desk.window.selection.select("A1")
    desk.window.selection.toggle("B1")
    desk.window.actions_by_id["cloud"].trigger()


def show_licences(desk):
    NoticesBox(notices().read_text("utf-8")[:20_000], desk.window).open()


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
