"""The desk's own part of the look: bar, rail, inspector, capture line."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from andfacil.paths import resource

if TYPE_CHECKING:
    from andfacil.ui.theme import Theme


def desk_sheet(theme: Theme) -> str:
    """`resources/desk.qss` in the theme's colours; a colour it does not know raises."""
    return Template(resource("desk.qss").read_text("utf-8")).substitute(theme.colours)
