"""What the About box says about the parts that andfacil is made of."""

from __future__ import annotations

import re
import tomllib

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from andfacil.ui.desk.dialogs.about import LIBRARIES, NoticesBox, versions
from tests.builders import ROOT


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def names(lines):
    return [re.match(r"[\w.-]+", line).group() for line in lines]


def test_every_library_that_is_asked_for_is_known():
    extras = project()["optional-dependencies"]
    assert list(LIBRARIES) == names(
        [*project()["dependencies"], *extras["seal"], *extras["encrypt"]]
    )


def test_each_that_is_there_is_told_with_its_version():
    told = "\n".join(versions())
    for name in names(project()["dependencies"]):
        assert re.search(rf"^{re.escape(name)} \d", told, re.MULTILINE), name


def test_a_button_leads_to_all_licences(desk):
    desk.window.actions_by_id["about"].trigger()
    box = QApplication.activeModalWidget()
    (button,) = (b for b in box.findChildren(QPushButton) if b.text() == "Licences…")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    notices = box.findChild(NoticesBox)
    assert "SIL OPEN FONT LICENSE" in notices.text.toPlainText()
    assert notices.text.isReadOnly()
    notices.reject()
    box.reject()
