"""A new session: its title, its sides, where it is kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Details, Phase
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.values.text import clean_text
from andfacil.paths import is_there, resource
from andfacil.store.cipher.library import is_installed
from andfacil.store.problems import EncryptionMissing
from andfacil.store.session_file import SessionFile
from andfacil.store.templates import BLANK, create_from_template, template_names
from andfacil.ui.base.file_names import SUFFIX, file_name
from andfacil.ui.protection.new_password import NewPassword, final_words
from andfacil.ui.protection.protecting import protected_path
from andfacil.ui.widgets.box import ACCEPT, CANCEL, Box
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.fields import ChoiceField
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip
from andfacil.ui.widgets.layouts import form, in_row
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.widgets.tick_box import TickBox
from andfacil.ui.words.details import language_words, own_language
from andfacil.ui.words.sentences import problem_sentence

SAMPLE = "samples/practice_{language}.json"
SAMPLES = ("en", "ar", "de", "es", "fr", "pt")
"""The languages that have one; the first is for all others."""

PRACTICE = "practice"


def practice_session(folder: Path) -> Path:
    """The practice session in `folder`, made from the sample the first time.

    It begins in Open, with half of the needs: the others are there to be asked for.
    """
    path = folder / f"{PRACTICE}{SUFFIX}"
    if not is_there(path):
        make_folder(folder)
        cards = load_exchange(_sample(own_language()).read_bytes())
        begun = [
            replace(card, phase=Phase.OPEN) if isinstance(card, Details) else card for card in cards
        ]
        SessionFile.create(path, begun, EditKind.IMPORT).close()
    return path


def _sample(tag: str) -> Path:
    """The sample in this language, if there is one."""
    language = tag.partition("-")[0]
    return resource(SAMPLE.format(language=language if language in SAMPLES else SAMPLES[0]))


def make_folder(folder: Path) -> None:
    """Make the folder where it is missing. Raises WorldProblem."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise WorldProblem(
            "The folder {name} cannot be made; choose another folder.", name=folder.name
        ) from None


def template_words() -> list[tuple[str, object]]:
    """The templates of this installation, in words; the blank one first."""
    translate = QCoreApplication.translate
    known = {
        "blank": translate("Templates", "An empty board"),
        "supplier": translate("Templates", "With a supplier"),
        "employee": translate("Templates", "With an employee"),
        "partner": translate("Templates", "Between partners"),
        "peer": translate("Templates", "Between peers"),
        "community": translate("Templates", "In a community"),
    }
    names = sorted(template_names(), key=lambda name: name != BLANK)
    return [(known.get(name, name.capitalize()), name) for name in names]


class NewSessionDialog(Box):
    """Asks for title, sides and folder, and makes the file.

    Signals:
        made: the session file is there (its path, and its password or an empty text).
    """

    made = Signal(object, str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New session"))
        self.title = LineField(self)
        self.side_a = LineField(self)
        self.side_b = LineField(self)
        self.template = ChoiceField(template_words(), self)
        self.language = ChoiceField(language_words(own_language()), self)
        self.language.show_value(own_language())
        self.folder = LineField(self)
        self.folder.textChanged.connect(partial(set_tooltip, self.folder))
        self._show_folder(str(folder))
        self._browse = push_button(self.tr("Change…"), self)
        self.protect = TickBox(self.tr("Protect it with a password"), self)
        self.secret = NewPassword(self)
        self.secret.hide()
        self.final = PlainLabel(final_words(), self, "soft", wraps=True)
        self.final.hide()
        self.problem = PlainLabel("", self, wraps=True)
        self.problem.hide()
        self.add_button(CANCEL)
        self.make_button = self.add_button(self.tr("Begin"), ACCEPT)
        self._lay_out()
        for field in (self.title, self.side_a, self.side_b):
            field.textChanged.connect(self._show_state)
        self.protect.toggled.connect(self._on_protect)
        self.secret.changed.connect(self._show_state)
        self._browse.clicked.connect(self._choose_folder)
        self._show_state()

    @property
    def path(self) -> Path:
        """Where the file will be; a protected one has a name that tells nothing."""
        folder = Path(self.folder.text()).expanduser()
        if self.protect.isChecked():
            return protected_path(folder)
        return folder / f"{file_name(self._title())}{SUFFIX}"

    def accept(self) -> None:
        """Make the file; what is in the way is said in the dialog, which stays."""
        if not self.make_button.isEnabled():
            return
        path = self.path
        password = self.secret.password if self.protect.isChecked() else None
        try:
            make_folder(path.parent)
            create_from_template(
                path,
                self.template.value,
                title=self._title(),
                side_a=clean_text(self.side_a.text()),
                side_b=clean_text(self.side_b.text()),
                language=self.language.value,
                password=password,
            )
        except (RuleBroken, WorldProblem) as problem:
            self.problem.setText(problem_sentence(problem))
            self.problem.show()
            return
        self.made.emit(path, password or "")
        super().accept()

    def _lay_out(self) -> None:
        where = QWidget(self)
        in_row((self.folder, 1), self._browse, on=where)
        fields = form(
            (self.tr("Title"), self.title),
            (self.tr("Name of side A"), self.side_a),
            (self.tr("Name of side B"), self.side_b),
            (self.tr("Begin with"), self.template),
            (self.tr("Language of room and paper"), self.language),
            (self.tr("Keep it in"), where, self.folder),
        )
        self.lay_out(
            fields,
            self.protect,
            self.final,
            self.secret,
            self.problem,
            width=600,
            margins=(24, 20, 24, 16),
            spacing=16,
        )

    def _title(self) -> str:
        return clean_text(self.title.text())

    def _show_state(self) -> None:
        fields = (self.title, self.side_a, self.side_b)
        named = all(clean_text(field.text()) for field in fields)
        self.make_button.setEnabled(named and (self.secret.ready or not self.protect.isChecked()))

    def _on_protect(self, on: bool) -> None:
        """Ask for the password, where there is what encrypts; else say how to get it."""
        able = is_installed()
        self.secret.setVisible(on and able)
        self.final.setVisible(on and able)
        if on and able:
            self.secret.setFocus()
        self.problem.setVisible(on and not able)
        if on and not able:
            self.problem.setText(problem_sentence(EncryptionMissing(self._title() or "andfacil")))
            self.protect.setChecked(False)
            self.problem.show()
        self._show_state()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Keep it in"), self.folder.text())
        if chosen:
            self._show_folder(chosen)

    def _show_folder(self, path: str) -> None:
        """The beginning of a long path is in sight, all of it in the tooltip."""
        self.folder.setText(path)
        self.folder.setCursorPosition(0)
