"""The projector's window, what is shown in it, and the facilitator's hand on it."""

from __future__ import annotations
