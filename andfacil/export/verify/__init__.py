"""Does a paper say what the session says?"""

from __future__ import annotations
