"""Problems of the world: a file, a disc, a lock. Not a broken rule, and not our mistake."""

from __future__ import annotations

from andfacil.domain.values.errors import Explained


class WorldProblem(Explained):
    """Something outside andfacil stops the work; its sentence says what to do."""
