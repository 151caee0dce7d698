"""The desk of the windows' tests, for faults that are met there."""

from __future__ import annotations

from tests.ui.conftest import _may_sleep, app, desk, new_desk  # noqa: F401 - fixtures
