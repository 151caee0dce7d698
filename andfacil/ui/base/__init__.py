"""What all windows use: the open session, settings, their language, keys; no widgets."""

from __future__ import annotations
