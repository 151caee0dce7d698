"""The agreement's window: pages, files, printing, seal and password."""

from __future__ import annotations
