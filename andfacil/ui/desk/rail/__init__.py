"""The panel at the left: phases, what to say, what is open."""

from __future__ import annotations
