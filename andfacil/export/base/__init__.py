"""What every output needs: options, progress, the one way to write a file, another process."""

from __future__ import annotations
