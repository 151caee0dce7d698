"""Qt models of the board, kept up to date edit by edit."""

from __future__ import annotations
