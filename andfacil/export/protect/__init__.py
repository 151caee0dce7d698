"""A seal and a password for a PDF."""

from __future__ import annotations
