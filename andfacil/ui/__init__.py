"""Windows, models and painting. Nothing here writes a file or changes a card by itself."""

from __future__ import annotations
