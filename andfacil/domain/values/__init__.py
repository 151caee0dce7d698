"""Frozen values, ids, clean text, dates, language tags, and the kinds of error."""

from __future__ import annotations
