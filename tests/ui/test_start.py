"""What a session on screen has loaded: what is not there took no time and no memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from tests.builders import ROOT, library_window

LATER = {
    "PIL", "decimal", "fractions", "html", "http", "pypdfium2", "reportlab", "secrets", "socket",
    "sqlite_utils", "statistics", "unittest", "uuid", "PySide6.QtSvg", "andfacil.cli.parser",
    "andfacil.domain.capture.grammar", "andfacil.domain.capture.values",
    "andfacil.domain.exchange.read", "andfacil.domain.views.summary",
    "andfacil.ui.desk.dialogs.look_back", "andfacil.ui.desk.capture.paste_box",
    "andfacil.ui.desk.dialogs.coverage_grid", "andfacil.ui.desk.controllers.find_bar",
    "andfacil.ui.desk.actions.appearance_menu", "andfacil.ui.style.qt_motion",
    "andfacil.ui.style.system_motion", "andfacil.export.making", "andfacil.ui.desk.dialogs.crash",
    "andfacil.ui.desk.dialogs.details", "andfacil.ui.home.window", "andfacil.ui.desk.dialogs.keys",
    "andfacil.ui.room.window", "andfacil.ui.widgets.box", "andfacil.ui.widgets.tick_box",
    "andfacil.ui.desk.dialogs.send_copy", "andfacil.ui.desk.dialogs.other_copy",
    "andfacil.domain.question.english_needs", "andfacil.domain.question.french_needs",
    "andfacil.store.cipher.remembered", "andfacil.store.cipher.removing", "andfacil.store.giving",
    "andfacil.export",
}  # fmt: skip
"""Loaded where it is used, or in the quiet moment after the first painting."""

MANY_NAMES = {"QFileDialog", "QGradient", "QMessageBox", "QStyle", "QWizard"}
"""Classes of Qt with hundreds of names, which PySide learns by heart when a class is first met."""

SHOW = """
import json, sys
from pathlib import Path
from PySide6 import QtGui, QtWidgets
known = {**vars(QtGui), **vars(QtWidgets)}.keys()
from andfacil.app import build
app = build(["andfacil"], settings_dir=Path(sys.argv[2]))
assert app.open(Path(sys.argv[1]))
app.window.grab()
met = {**vars(QtGui), **vars(QtWidgets)}.keys() - known
print(json.dumps({"known": [*known], "met": [*met], "modules": [*sys.modules]}))
app.window.close()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("start")
    path = folder / "sample.andfacil"
    SessionFile.create(path, tuple(library_window()), EditKind.IMPORT).close()
    told = subprocess.run(
        [sys.executable, "-c", SHOW, str(path), str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return {name: set(names) for name, names in json.loads(told.stdout).items()}


def test_the_first_painting_waits_for_no_module_of_a_later_deed(loaded):
    assert loaded["modules"] & LATER == set()


def test_the_first_painting_meets_none_of_the_classes_with_many_names(loaded):
    if MANY_NAMES & loaded["known"]:
        pytest.skip("this PySide learns all its classes at once")
    assert "QLineEdit" in loaded["met"]
    assert loaded["met"] & MANY_NAMES == set()
