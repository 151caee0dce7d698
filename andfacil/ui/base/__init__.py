"""What every window leans on and is no widget."""

from __future__ import annotations
