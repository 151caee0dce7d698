"""Windows, models and painting. Nothing here writes a file or changes a card by itself."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  it puts itself before the import statement

# PySide reads the source of every imported module, to see whether it asks for PySide's other way
# of spelling (`from __feature__ import snake_case`). Nobody here does, and the reading takes 30 ms
# and 4 MB of a start: from here on Python imports as it does without PySide.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
