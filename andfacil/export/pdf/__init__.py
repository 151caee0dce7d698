"""Pages with reportlab."""

from __future__ import annotations
