"""The capture line, with all that helps to fill it."""

from __future__ import annotations
