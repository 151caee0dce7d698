"""Which screens there are, and where desk and room belong on them. No window."""

from __future__ import annotations
