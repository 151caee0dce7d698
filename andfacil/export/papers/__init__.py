"""The words of every paper, outline first; no layout."""

from __future__ import annotations
