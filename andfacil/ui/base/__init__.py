"""What all windows use; no widgets."""

from __future__ import annotations
