"""The panel at the right: the selected card's fields."""

from __future__ import annotations
