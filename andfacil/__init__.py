"""andfacil: a live board on which two sides build solutions that give each what it needs."""

from __future__ import annotations

__version__ = "0.1.0"
