"""Scales on which the people of a side say how far they go along with a solution.

*Fist to five* is a show of hands: 0 stops it, 3 can live with it, 5 would lead it; who shows fewer
than 3 fingers is asked what would make it work. The *gradients of agreement* are Sam Kaner's (1987;
*Facilitator's guide to participatory decision-making*): 1 is wholly for it, 8 stops it, and up to 3
is a yes. What a side answers is what its most reserved person says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.choices import Answer, Scale

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STEPS: Mapping[Scale, range] = {Scale.FIST: range(6), Scale.GRADIENTS: range(1, 9)}
"""The numbers of each scale."""

_YES = {Scale.FIST: range(3, 6), Scale.GRADIENTS: range(1, 4)}
_YES_IF = {Scale.FIST: range(1, 3), Scale.GRADIENTS: range(4, 7)}


def answer_on(scale: Scale, scores: Sequence[int]) -> Answer | None:
    """What a side answers whose people have said these; None where one is not on the scale."""
    if not scores or any(score not in STEPS[scale] for score in scores):
        return None
    if all(score in _YES[scale] for score in scores):
        return Answer.YES
    mild = (*_YES[scale], *_YES_IF[scale])
    return Answer.YES_IF if all(score in mild for score in scores) else Answer.NOT_YET
