"""Boxes over the desk: each shows what it is given and announces what was chosen."""

from __future__ import annotations
