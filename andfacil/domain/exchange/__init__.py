"""The session as JSON, in and out, and what was signed."""

from __future__ import annotations
