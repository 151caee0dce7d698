"""What an entry in the table of actions says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution
from andfacil.ui.base.keys import keys_here, native_keys

if TYPE_CHECKING:
    from andfacil.ui.words.sentences import Marked

Kinds = tuple[type, ...]
"""Classes of cards."""

CARD: Kinds = (object,)
NEED: Kinds = (Need,)
SOLUTION: Kinds = (Solution,)
POSITION: Kinds = (Position,)
TESTABLE: Kinds = (Need, Position)
PARKED: Kinds = (Parked,)
ON_BOARD: Kinds = (Need, Solution)
HIDEABLE: Kinds = (Need, Solution, Position)
PARKABLE: Kinds = (Need, Position, Solution, Commitment)


class Spec(NamedTuple):
    """One action: its id, its words, its icon, and its shortcuts with a space between them.

    `asks` has the kinds of card of which one must be selected, none where nothing need be. The keys
    of one that is `everywhere` also count while another window has the focus: the room's, or that
    of the agreement, whose page keys are its own.
    """

    id: str
    text: Marked
    icon: str
    shortcuts: str = ""
    asks: Kinds = ()
    checkable: bool = False
    everywhere: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Its shortcuts in Qt's portable spelling; the first one is shown."""
        return keys_here(self.shortcuts)

    @property
    def key_text(self) -> str:
        """The first of its keys as this machine writes it; empty where there is none."""
        return native_keys(self.keys[0]) if self.keys else ""

    @property
    def name(self) -> str:
        """What it is called, in the language of the desk."""
        return QCoreApplication.translate("Actions", self.text)
