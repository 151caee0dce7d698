"""What a side answers to a solution: on a scale, and whether its condition is still open.

*Fist to five* is a show of hands: 0 stops it, 3 can live with it, 5 would lead it; who shows fewer
than 3 fingers is asked what would make it work. The *gradients of agreement* are Sam Kaner's (1987;
*Facilitator's guide to participatory decision-making*): 1 is wholly for it, 8 stops it, and up to 3
is a yes. What a side answers is what its most reserved person says.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from andfacil.domain.values.choices import Answer, Scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from andfacil.domain.values.cards import Need, SideAnswer, Solution

STEPS: Mapping[Scale, range] = {Scale.FIST: range(6), Scale.GRADIENTS: range(1, 9)}
"""The numbers of each scale."""

_YES = {Scale.FIST: range(3, 6), Scale.GRADIENTS: range(1, 4)}
_YES_IF = {Scale.FIST: range(1, 3), Scale.GRADIENTS: range(4, 7)}

_UNSPACED = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3040-\u30ff\u3400-\u9fff"
    "\ua9e0-\uaa7f\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts that write no spaces between words, or put small words onto them."""


def answer_on(scale: Scale, scores: Sequence[int]) -> Answer | None:
    """What a side answers whose people have said these; None where one is not on the scale."""
    if not scores or any(score not in STEPS[scale] for score in scores):
        return None
    if all(score in _YES[scale] for score in scores):
        return Answer.YES
    mild = (*_YES[scale], *_YES_IF[scale])
    return Answer.YES_IF if all(score in mild for score in scores) else Answer.NOT_YET


def is_open(solution: Solution, answer: SideAnswer | None, needs: Iterable[Need]) -> bool:
    """A "not yet", or a "yes, if" whose condition is neither in the text nor one of the needs.

    Hidden needs do not count.
    """
    if answer is None or answer.answer is Answer.YES:
        return False
    if answer.answer is Answer.NOT_YET:
        return True
    condition = _plain(answer.condition)
    if not condition:
        return True
    texts = (solution.text, *(need.text for need in needs if not need.hidden))
    return not any(_says(_plain(text), condition) for text in texts)


def _says(text: str, words: str) -> bool:
    """True when `words` are in `text` as whole words; some scripts write none apart."""
    if _UNSPACED.search(words):
        return words in text
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _plain(text: str) -> str:
    """For comparing words: without case, end signs, runs of spaces and kinds of apostrophe."""
    plain = unicodedata.normalize("NFC", text.casefold()).replace("\u2019", "'")
    return " ".join(plain.split()).strip(" .!;,")
