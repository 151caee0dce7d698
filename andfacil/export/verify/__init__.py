"""Whether a paper says what the session says."""

from __future__ import annotations
