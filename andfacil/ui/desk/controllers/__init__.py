"""Controllers: they turn what the facilitator asks for into edits."""

from __future__ import annotations
