"""What is said: edits, problems, cards, phases; what covers private words. No widgets."""

from __future__ import annotations
