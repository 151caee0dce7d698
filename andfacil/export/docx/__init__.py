"""The agreement as a text document, with python-docx."""

from __future__ import annotations
