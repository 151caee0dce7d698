"""`python -m andfacil` is the command `andfacil`."""

from __future__ import annotations

import sys

from andfacil.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A program without Python starts itself again for a process of its own (export.base.apart).
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
