"""The one table of actions, and the menus made of it."""

from __future__ import annotations
