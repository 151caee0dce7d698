"""The AND question: which two needs are next, and how the question reads."""

from __future__ import annotations
