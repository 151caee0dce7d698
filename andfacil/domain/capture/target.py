"""The target of the capture line: what plain text becomes."""

from __future__ import annotations

from enum import StrEnum

from andfacil.domain.values.cards import Side


class Target(StrEnum):
    """Where plain text goes. Tab steps through them in this order."""

    A_MUST = "a-must"
    A_NEED = "a-need"
    AND = "and"
    B_NEED = "b-need"
    B_MUST = "b-must"

    @property
    def side(self) -> Side | None:
        """The side whose need it is; None for the AND column."""
        return None if self is Target.AND else Side(self.value[0].upper())

    @property
    def non_negotiable(self) -> bool:
        """True where the needs are musts."""
        return self in {Target.A_MUST, Target.B_MUST}
