"""Small widgets that know no board."""

from __future__ import annotations
