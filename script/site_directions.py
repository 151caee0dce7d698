"""MkDocs' hook: pages in a language that is written from right to left are laid out so.

The theme knows one direction for a whole site; mkdocs.yml names this file.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

FROM_THE_RIGHT = {"ar"}


def on_page_content(html: str, *, page: Any, **_others: Any) -> str:
    """Give the words of a page their direction; MkDocs calls this by its name."""
    language = PurePosixPath(page.file.src_uri).parent.name
    if language not in FROM_THE_RIGHT:
        return html
    return f'<div dir="rtl" lang="{language}">\n{html}\n</div>'
