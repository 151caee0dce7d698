"""The projector's window, what it shows, and its control from the desk."""

from __future__ import annotations
