"""The windows in another language: chosen while they are open, and every word of theirs known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from andfacil.ui.base.keys import native_keys
from andfacil.ui.base.language import NAMES, Language, of_system, offered
from andfacil.ui.base.settings import AS_SYSTEM
from andfacil.ui.words.board import desk_words, room_words
from tests.ui.desk_rig import CTRL, Key
from tests.ui.words_in_sight import words_in_sight


@pytest.fixture(autouse=True)
def _english_again(qapp):
    locale, direction = QLocale(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def _german():
    if "de" not in offered():
        pytest.skip("German is not complete at the moment: script/renew_words.py --open says why")


def in_sight() -> str:
    return "\n".join(map(str, words_in_sight()))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-AT", "en"], "de"),
        (["pt", "de"], "pt_BR"),
        (["pt-PT"], "pt_BR"),
        (["nl-NL", "fr-BE", "en"], "fr"),
        (["ja"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_there_is(wanted, found):
    assert of_system(wanted, tuple(NAMES)) == found


@pytest.mark.usefixtures("_german")
def test_a_desk_changes_its_language_and_goes_on_as_it_stood(desk, qtbot):
    desk.window.selection.select("A3")
    desk.type("a: half a thought")
    first, board = desk.window, desk.board
    desk.app.language.choose("de")
    qtbot.waitUntil(lambda: desk.window is not first)
    assert "Raum zeigen" in in_sight()
    assert desk.window.capture.state.text == "a: half a thought"
    assert desk.window.selection.card_id == "A3"
    assert tuple(desk.board) == tuple(board)
    german = desk.window
    desk.app.language.choose("en")
    qtbot.waitUntil(lambda: desk.window is not german)
    assert "Show room" in in_sight()


@pytest.mark.usefixtures("_german")
@pytest.mark.parametrize(
    ("action", "heading"), [("agreement", "Vereinbarung"), ("measure_room", "Den Raum ausmessen")]
)
def test_what_is_open_beside_the_desk_follows(desk, qtbot, action, heading):
    desk.window.actions_by_id[action].trigger()
    first = desk.window
    desk.app.language.choose("de")
    qtbot.waitUntil(lambda: desk.window is not first)
    open_ones = [each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert any(title.startswith(heading) for title in open_ones), open_ones


@pytest.mark.usefixtures("_german")
def test_the_choice_is_remembered_and_can_be_the_systems_again(desk, qapp):
    desk.app.language.choose("de")
    again = Language(qapp, desk.app.settings)
    assert (again.choice, again.now) == ("de", "de")
    again.choose(AS_SYSTEM)
    assert again.choice == AS_SYSTEM


@pytest.mark.usefixtures("_german")
def test_words_for_everybody_stay_in_the_language_of_the_session(desk, qtbot):
    first = desk.window
    desk.app.language.choose("de")
    qtbot.waitUntil(lambda: desk.window is not first)
    assert room_words("en") is not desk_words()
    assert room_words("en")("column.needs") == "NEEDS"
    assert desk_words()("column.needs") == "BEDÜRFNISSE"


KEYS = {
    "de": ["Strg+Entf", "Umschalt+Tab", "Esc"],
    "fr": ["Ctrl+Suppr", "Maj+Tab", "Échap"],
    "es": ["Ctrl+Supr", "Mayús+Tab", "Esc"],
}


@pytest.mark.parametrize("language", [name for name in NAMES if name != "en"])
def test_keys_are_named_as_keyboards_name_them(app, qapp, language):
    """Arrows by their signs: a name in Arabic would stand between Latin ones."""
    app.language.choose(language)
    try:
        said = [
            native_keys(keys).strip("\u2066\u2069") for keys in ("Ctrl+Del", "Shift+Tab", "Esc")
        ]
        assert said == KEYS.get(language, ["Ctrl+Del", "Shift+Tab", "Esc"])
        assert native_keys("Shift+Up").strip("\u2066\u2069").endswith("+↑")
        assert native_keys("Ctrl+Right").strip("\u2066\u2069").endswith("+→")
    finally:
        app.language.choose("en")


@pytest.mark.parametrize("language", [name for name in NAMES if name != "en"])
def test_qts_own_words_come_too(qapp, tmp_path, language):
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert Path(folder, f"qtbase_{language}.qm").exists()
    spoken = Language.__new__(Language)
    Language.__mro__[1].__init__(spoken, qapp)
    spoken._application, spoken._translators = qapp, []
    spoken._use(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.findChild(QPushButton).text() not in {"Cancel", "&Cancel"}
    right_to_left = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right_to_left == (language == "ar")


class Asked(QTranslator):
    """Notes every word that windows ask for, and translates none."""

    def __init__(self, known):
        super().__init__()
        self.known, self.missed = known, set()

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        ours = context in self.known and context != "QShortcut"  # of whose names Qt has most
        if ours and source not in self.known[context]:
            self.missed.add((context, source))
        return source  # nothing at all would be taken for a translation without letters


def test_no_window_asks_for_a_word_that_no_file_knows(desk, qapp, qtbot):
    """Words end up in the context that their window really asks in."""
    from renew_words import FOLDER, messages

    known: dict[str, set[str]] = {}
    for context, source, _ in messages(FOLDER / "andfacil_de.ts"):
        known.setdefault(context, set()).add(source)
    asked = Asked(known)
    qapp.installTranslator(asked)
    try:
        first = desk.window
        desk.app.language.changed.emit()
        qtbot.waitUntil(lambda: desk.window is not first)
        desk.enter("a: sleep")
        desk.press(Key.Key_Z, CTRL)
        for name in ("details", "agreement", "grid", "keys", "undo_list", "measure_room"):
            desk.window.actions_by_id[name].trigger()
            for widget in QApplication.topLevelWidgets():
                if widget is not desk.window and widget.isVisible():
                    widget.close()
        desk.app.show_home()
    finally:
        qapp.removeTranslator(asked)
    # A word asked in the context of a class may stand in that of one that it is made of.
    everywhere = set().union(*known.values())
    assert {entry for entry in asked.missed if entry[1] not in everywhere} == set()


ENTER = {"de": "Enter", "fr": "Entrée", "es": "Intro", "pt_BR": "Enter", "ar": "Enter"}


@pytest.mark.parametrize("language", ENTER)
def test_enter_has_one_name_in_each_language(language):
    from renew_words import FOLDER, messages

    said = {
        source: words
        for _, source, words in messages(FOLDER / f"andfacil_{language}.ts")
        if re.search(r"\bEnter\b", source)
    }
    assert len(said) > 5
    assert {source for source, words in said.items() if ENTER[language] not in words} == set()
