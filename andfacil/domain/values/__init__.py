"""Frozen values, ids, clean text, language tags, and the kinds of error."""

from __future__ import annotations
