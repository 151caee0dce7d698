"""What a slide says, on the page that is seen and on all of them."""

from __future__ import annotations

from tests.ui.room.test_legible import drawn_on


def said(view):
    return " ".join(" ".join(run.words for run in drawn_on(view)).split())


def all_pages(room, view):
    pages = []
    for _ in range(view.count):
        pages.append(said(view))
        room.window.turn_page(1)
    return pages
