"""Frozen values, ids, clean text, dates, and the kinds of error."""

from __future__ import annotations
