"""Boxes over the desk: each is given what it shows and announces what was chosen."""

from __future__ import annotations
