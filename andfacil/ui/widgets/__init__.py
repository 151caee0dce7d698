"""Small widgets that know nothing of boards."""

from __future__ import annotations
