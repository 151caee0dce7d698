"""`python -m andfacil` is the command `andfacil`."""

from __future__ import annotations

import sys

from andfacil.cli import main

if __name__ == "__main__":
    sys.exit(main())
