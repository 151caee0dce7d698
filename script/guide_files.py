"""Whether a package has every page of the guide, in every language."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"
INSIDE = "andfacil/resources/"
"""Where the folder of the guide lies in a package."""


def missing_pages(names: Iterable[str]) -> list[str]:
    """A sentence for each page that is not among these files, named with forward slashes."""
    there = {INSIDE + name.rpartition(INSIDE)[2] for name in names if INSIDE in name}
    pages = [path.relative_to(DOCS).as_posix() for path in (DOCS / "guide").rglob("*.md")]
    return [f"docs/{page} is missing" for page in sorted(pages) if INSIDE + page not in there]
