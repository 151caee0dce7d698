"""Threads as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId


class Link(NamedTuple):
    """A thread: a solution and a need that it meets or breaks; solid once it is agreed."""

    solution: CardId
    need: CardId
    breaks: bool
    solid: bool
