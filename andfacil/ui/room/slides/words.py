"""What a slide of the room says: commitments, parked points, and the agreement line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.cards import Commitment, Parked, Solution, Status
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.words.cards import kept_together, spoken_ref

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from andfacil.domain.board.privacy import PublicBoard
    from andfacil.ui.words.board import BoardWords

TITLES = {
    SlideKind.COMMITMENTS: "list.commitments",
    SlideKind.PARKED: "scene.parked",
    SlideKind.READ_BACK: "scene.read_back",
    SlideKind.INSIGHT: "scene.insight",
    SlideKind.CLOUD: "scene.cloud",
    SlideKind.CLOSING: "scene.closing",
    SlideKind.TOLD: "scene.told",
}
NOTHING = {
    SlideKind.COMMITMENTS: "scene.no_commitments",
    SlideKind.PARKED: "scene.nothing_parked",
    SlideKind.READ_BACK: "scene.nothing_to_read",
    SlideKind.INSIGHT: "scene.no_insight",
    SlideKind.CLOUD: "scene.no_cloud",
    SlideKind.CLOSING: "scene.no_closing",
    SlideKind.TOLD: "scene.not_told",
}
"""The words around a slide, and those of one that is empty, by their keys."""


class SlideCard(NamedTuple):
    """One entry of a list: its label, its words, who and by when, how it will be known."""

    text: str
    label: str = ""
    who: str = ""
    sign: str = ""


def slide_cards(board: PublicBoard, slide: Slide, words: BoardWords) -> list[SlideCard]:
    """The entries of a list of `board`, in the order of the paper."""
    kind = slide.kind
    if kind in {SlideKind.CLOSING, SlideKind.TOLD}:
        return [SlideCard(text) for text in slide.said]
    if kind is SlideKind.COMMITMENTS:
        return list(_commitments(board, words))
    return list(_parked(board, words))


def _commitments(board: PublicBoard, words: BoardWords) -> Iterator[SlideCard]:
    for number, commitment in enumerate(board.all_of(Commitment), 1):
        parts = [*_who_and_when(commitment.owner, commitment.by, words)]
        if commitment.solution:
            parts.append(kept_together(spoken_ref(commitment.solution)))
        sign = commitment.how_we_will_know.strip()
        known = words("solution.know", sign=sign) if sign else ""
        yield SlideCard(commitment.text, str(number), words.joined(*parts), known)


def _parked(board: PublicBoard, words: BoardWords) -> Iterator[SlideCard]:
    """Parked points, and then the solutions that are parked."""
    for point in board.all_of(Parked):
        yield SlideCard(point.text, who=words.joined(*_who_and_when(point.owner, point.by, words)))
    for solution in board.all_of(Solution):
        if solution.status is Status.PARKED:
            yield SlideCard(solution.text, who=kept_together(spoken_ref(solution.ref)))


def _who_and_when(owner: str, by: dt.date | None, words: BoardWords) -> Iterator[str]:
    """What is missing is said, too: who reads it from the last seat can still name it."""
    yield owner.strip() or words("commitment.no_owner")
    yield words("open.by", date=words.long_date(by)) if by else words("commitment.no_date")
