"""What tests of windows share: an offscreen screen, the project's fonts, nothing left open."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import sys
import tempfile

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

# Backups and what was seen last: never among the data of the person who runs the tests.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="andfacil-tests-")

import pytest
from hypothesis import HealthCheck, settings

from tests.far_away import far_away  # noqa: F401 - a fixture for all

# The same examples in every run, so that a change is judged by what it changes. Other ones are
# searched beside it: pytest --hypothesis-profile=searching
settings.register_profile("searching", settings.default)
# A slow machine is no reason to fail, either.
settings.register_profile(
    "suite", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("suite")

atexit.register(shutil.rmtree, os.environ["XDG_DATA_HOME"], ignore_errors=True)


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


@pytest.fixture(autouse=True)
def _collected_here():
    """What the program leaves to its windows' thread is collected in it after its end as well."""
    yield
    collecting = sys.modules.get("andfacil.ui.base.collecting")
    if collecting is not None and not gc.isenabled():
        collecting.collect_due()
