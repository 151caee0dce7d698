"""From the board to paper and other formats: outline first, layout second, no Qt and no SQL."""

from __future__ import annotations
