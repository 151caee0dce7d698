"""Understanding: where needs clash and why, and how well each side knows the other."""

from __future__ import annotations
