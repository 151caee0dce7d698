"""What tests of windows share: an offscreen screen, the project's fonts, nothing left open."""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

import pytest

from tests.far_away import far_away  # noqa: F401 - a fixture for all


@pytest.fixture(scope="session")
def qapp_args():
    return ["andfacil", "-style", "Fusion"]


@pytest.fixture(scope="session")
def fonts(qapp):
    """The fonts of `resources/fonts`, loaded once."""
    from andfacil.ui.style.fonts import load_fonts

    return load_fonts()


@pytest.fixture
def theme(qapp, fonts):
    """The light theme, in force."""
    from andfacil.ui.style.theme import Theme

    light = Theme.load("light")
    if qapp.styleSheet() != light.stylesheet():  # setting it again would cost 0.3 s a test
        light.apply(qapp)
    return light


@pytest.fixture(autouse=True)
def _no_windows_left():
    """Fails the test that leaves a window on the screen; costs tests without Qt nothing."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is not None:
        assert [window for window in app.topLevelWidgets() if window.isVisible()] == []
