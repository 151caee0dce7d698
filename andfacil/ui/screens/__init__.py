"""Which screens there are, and where desk and room go on them. No windows."""

from __future__ import annotations
