"""The language of the windows: the system's or the one chosen here, changed while they are open.

It has nothing to do with the language of a session, which rules room and paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal

from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import resource
from andfacil.ui.base.settings import AS_SYSTEM, LANGUAGE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

ENGLISH = "en"
NAMES = {
    ENGLISH: "English",
    "ar": "العربية",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
}
"""Each language by its own name, so that whoever reads it finds it."""


def offered() -> tuple[str, ...]:
    """The languages whose words are complete, as Qt names them; only these are compiled."""
    return tuple(language for language in NAMES if language == ENGLISH or _words_of(language))


def of_system(wanted: list[str], known: tuple[str, ...]) -> str:
    """The first of the person's languages (BCP 47, best first) that there is; English if none."""
    for tag in wanted:
        language = tag.replace("-", "_")
        for name in known:
            if name in (language, language.split("_")[0]):
                return name
        base = language.split("_")[0]
        for name in known:
            if name.split("_")[0] == base:
                return name
    return ENGLISH


def locale_for(language: str, system: QLocale) -> QLocale:
    """The words of dates in a language; paper and lengths as the person's country has them.

    English words do not make anybody an American: without a country nothing is assumed.
    """
    spoken = QLocale(language)
    nowhere = system.language() is QLocale.Language.C
    if system.language() is spoken.language() or (nowhere and language == ENGLISH):
        return system
    if nowhere:
        return spoken
    return QLocale(spoken.language(), system.territory())


def spoken() -> str:
    """The language that windows speak when they are made now; Qt's own locale has it."""
    return of_system([QLocale().bcp47Name()], tuple(NAMES))


def is_right_to_left(language: str) -> bool:
    """True for a language that is written from right to left."""
    return QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft


class Language(QObject):
    """Puts the words of one language behind every `tr`, and Qt's own words of it.

    Signals:
        changed: another one is in use; windows get their words when they are made.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, settings: QSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self._translators: list[QTranslator] = []
        self.now = ENGLISH
        self._use(self._wanted())

    @property
    def choice(self) -> str:
        """What was chosen: a language, or the system's."""
        choice = LANGUAGE.read(self._settings)
        return choice if choice in offered() else AS_SYSTEM

    def choose(self, choice: str) -> None:
        """Speak this language from now on, or the system's, and remember that."""
        LANGUAGE.write(self._settings, choice)
        wanted = self._wanted()
        if wanted != self.now:
            self._use(wanted)
            self.changed.emit()

    def _wanted(self) -> str:
        if self.choice != AS_SYSTEM:
            return self.choice
        return of_system(QLocale.system().uiLanguages(), offered())

    def _use(self, language: str) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        self.now = language
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"{folder}/qtbase_{language}.qm")
        if (own := _words_of(language)) is not None:
            self._load(str(own))
        QLocale.setDefault(locale_for(language, QLocale.system()))
        self._application.setLayoutDirection(QLocale(language).textDirection())

    def _load(self, path: str) -> None:
        translator = QTranslator(self)
        if translator.load(path):
            self._application.installTranslator(translator)
            self._translators.append(translator)


def _words_of(language: str) -> Path | None:
    try:
        return resource(f"i18n/app/andfacil_{language}.qm")
    except WorldProblem:
        return None
