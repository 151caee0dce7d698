"""Cards and commitments as lists: workbook, CSV, calendar, Markdown."""

from __future__ import annotations
