"""The panel at the left: phases, what to say, open needs and lists."""

from __future__ import annotations
