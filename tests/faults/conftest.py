"""What several tests of faults begin with; the desk of the windows' tests, for faults met there."""

from __future__ import annotations

import pytest

from tests.ui.conftest import _may_sleep, app, desk, new_desk  # noqa: F401 - fixtures


@pytest.fixture
def after(tmp_path):
    """A folder for the disc as it is after a fault."""
    folder = tmp_path / "after"
    folder.mkdir()
    return folder
