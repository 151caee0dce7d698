"""What all windows use: the open session, settings, file names, keys; no widgets."""

from __future__ import annotations
