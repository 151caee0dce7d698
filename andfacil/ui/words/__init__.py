"""Every sentence that is made of an edit, a problem, a card or a phase. No widget."""

from __future__ import annotations
