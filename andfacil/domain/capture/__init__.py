"""The grammar of the capture line: from a typed line to a value, or a fault with its place."""

from __future__ import annotations
