"""Make the pictures of each phase: desk and room, light and dark, at two usual sizes.

    .venv/bin/python script/make_phase_pictures.py FOLDER --sheets docs/pictures

FOLDER gets every picture at its full size; a sheet for the documentation has one phase. The
session is the New York watershed, as far as it has come by then.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from picture_boards import CASES, session
from picture_tools import Desks, grab, settle, sheet, show_on, smaller, trigger, write_small

from andfacil.domain.board.board import Board
from andfacil.domain.editing.clashes import mark
from andfacil.domain.values.cards import (
    AnyCard,
    Clash,
    Commitment,
    Details,
    Need,
    Phase,
    Position,
    Side,
    Solution,
    Status,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

WATERSHED = CASES / "06-community-new-york-watershed.json"
PHASES = list(Phase)
SIZES = ((1366, 768), (1920, 1080))
THEMES = ("light", "dark")
SHOWN = {
    Phase.CLARIFY: "listen",
    Phase.TEST: "package",
    Phase.COMMIT: "show_commitments",
    Phase.SIGN: "read_back",
}
"""What is asked for in a phase, beside the board: an action's id."""
SO_MANY = {Phase.PREPARE: 2, Phase.OPEN: 2, Phase.CLARIFY: 4}
"""Needs of a side by then; those that it has prepared stay hidden until Clarify."""
CLASHING = ("A2", "B2")
"""Two needs that seemed to exclude each other."""
TILE = 800
"""px, the width of a picture on a sheet."""
SCREEN = {"name": "wide", "width": 2000, "height": 1200, "logicalDpi": 96, "dpr": 1}


def board_in(phase: Phase) -> Board:
    """The talks as they stand in a phase."""
    cards = (_as_in(phase, card) for card in session(WATERSHED))
    board = Board(card for card in cards if card is not None)
    if phase is Phase.UNDERSTAND and not board.all_of(Clash):
        board.apply(mark(board, CLASHING))
    return board


def _as_in(phase: Phase, card: AnyCard) -> AnyCard | None:
    """The card as it is by then; None before there is one."""
    far = PHASES.index(phase) - PHASES.index(Phase.OPEN)
    match card:
        case Details():
            scores = card.willingness_after if phase in {Phase.SIGN, Phase.REVIEW} else None
            frame = replace(card, phase=phase, willingness_after=scores)
            opened = far > 0
            starts = Side.B if opened else None
            return replace(frame, looking_a=opened, looking_b=opened, starts=starts)
        case Need():
            if int(card.ref[1:]) > SO_MANY.get(phase, sys.maxsize):
                return None
            heard = far > 1 or (far == 1 and card.ref in {"A1", "B1"})
            return replace(card, heard=heard, hidden=far < 1, same_as="")
        case Solution():
            if far < PHASES.index(Phase.BUILD) - PHASES.index(Phase.OPEN):
                return None
            return replace(card, status=Status.DRAFT) if phase is Phase.BUILD else card
        case Commitment():
            return card if PHASES.index(phase) >= PHASES.index(Phase.COMMIT) else None
        case Position() | Clash():
            return card if far > 0 else None
    return card if far > 0 else None


def make_phase(desks: Desks, phase: Phase, folder: Path, sheets: Path | None) -> None:
    """Every picture of a phase, and its sheet: light beside dark."""
    rows: dict[tuple[str, tuple[int, int]], list[QImage]] = {}
    for theme in THEMES:
        window = desks.open(board_in(phase), theme, SIZES[0])
        room = desks.show_room(SIZES[0])
        if asked := SHOWN.get(phase):
            trigger(asked)(window)
            settle()
        window.notices.hide()
        for view, shown in (("desk", window), ("room", room)):
            for size in SIZES:
                shown.resize(*size)
                image = grab(shown, bare=True)
                image.save(str(folder / f"{phase}-{view}-{theme}-{size[0]}x{size[1]}.png"))
                rows.setdefault((view, size), []).append(smaller(image, width=TILE))
    if sheets is not None:
        write_small(sheets / f"phase-{phase}.png", sheet(list(rows.values())))


def main(arguments: Sequence[str]) -> int:
    """Make what was asked for; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the full set goes")
    parser.add_argument("--sheets", type=Path, help="where the sheets for the documentation go")
    parser.add_argument("--only", nargs="*", default=PHASES, type=Phase, help="names of phases")
    chosen = parser.parse_args(arguments)
    for place in filter(None, (chosen.folder, chosen.sheets)):
        place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        show_on(SCREEN, Path(place))
        desks = Desks(Path(place))
        for phase in chosen.only:
            make_phase(desks, phase, chosen.folder, chosen.sheets)
        desks.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
