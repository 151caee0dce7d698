"""The AND question, set in lines."""

from __future__ import annotations
