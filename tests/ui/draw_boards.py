"""Draws the boards whose pictures are kept: `python -m tests.ui.draw_boards FOLDER`.

A process of its own, so that nothing but our own fonts and words is in the pictures: see
`test_kept_boards`. The desks are the real window over a real session file.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from andfacil.app import App, build
from andfacil.domain.board.board import Board
from andfacil.domain.editing.signing import sign
from andfacil.domain.values.cards import Commitment, Need, Parked, Phase, Position, Side, Status
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.picture import board_picture
from andfacil.ui.style.motion import MotionChoice
from tests.builders import ROOT, changed, library_window, load
from tests.ui.boards import night_board
from tests.ui.desk_rig import mirror

DESK, ROOM = (1280, 800), (960, 540)
"""In px."""
DAY = dt.date(2026, 11, 23)
"""The room's clock stands still in a picture of a session that has a day."""
HEBREW = ROOT / "tests/fixtures/cases/08-international-he-jordan-water-1994.json"
ARABIC = ROOT / "tests/fixtures/cases/07-international-ar-saq-disi.json"
SECRET = "QUETZAL"


def open_board() -> Board:
    """A board with something in every state; the tallies of the sides are not alike."""
    board = changed(night_board(date=DAY), "AND1", meets=("A1", "A2", "B3", "B4", "B5"))
    board = changed(board, "AND2", breaks=("B2", "A3"))
    board = changed(board, "AND3", meets=("A5", "B4"), breaks=("B3",))
    return Board(
        [
            *board,
            Position(id="Q1", side=Side.B, text="No overtime at all"),
            Commitment(id="C1", text="Print the rota", owner="Ola", solution="AND1"),
            Parked(id="P1", text="The car park"),
        ]
    )


def hidden_board() -> Board:
    """The same with cards that are hidden until they are revealed."""
    board = open_board()
    for ref in ("A4", "AND3"):
        board = changed(board, ref, hidden=True, text=f"{SECRET} {ref}")
    hidden = Need(id="A6", order=99, side=Side.A, text=f"{SECRET} A6", hidden=True)
    return Board([*board, hidden, Position(id="Q2", side=Side.A, text=SECRET, hidden=True)])


def signed_board() -> Board:
    """Every need met, and the bridge closed."""
    return changed(library_window(), "session", phase=Phase.SIGN, date=DAY)


def on_a_day(path: Path) -> Board:
    """The board of an exchange file."""
    return changed(load(path), "session", date=DAY)


@contextmanager
def desk_of(board: Board, folder: Path, theme: str = "light") -> Iterator[App]:
    """The program with this session open at the desk, in the size of the pictures."""
    path = folder / "session.andfacil"
    path.unlink(missing_ok=True)
    SessionFile.create(path, board, EditKind.IMPORT).close()
    app = build([], settings_dir=folder)
    app.appearance.motion.choice = MotionChoice.OFF
    app.open(path)
    assert app.window is not None
    app.window.resize(*DESK)
    app.window.activateWindow()
    while app.theme.name != theme:
        app.appearance.next_theme()
    settle()
    yield app
    app.close()
    settle()


def settle() -> None:
    """Let everything that waits for its turn have it, and end what was to be deleted."""
    for _ in range(5):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def desk_light(folder: Path) -> bytes:
    """A solution that breaks two needs in hand: threads, crosses, inspector, rail and foot."""
    with desk_of(open_board(), folder) as app:
        app.window.selection.select("AND2")
        return grabbed(app)


def desk_mirrored_dark(folder: Path) -> bytes:
    """Hidden cards covered, a hidden one in hand, and the list of refs open."""
    with desk_of(hidden_board(), folder, "dark") as app:
        app.window.selection.select("A4")
        mirror(app, on=True)
        app.window.capture.begin("+ Sleep > a")
        return grabbed(app)


def desk_hidden(folder: Path) -> bytes:
    """What only the facilitator sees of hidden cards."""
    with desk_of(hidden_board(), folder) as app:
        app.window.selection.select("AND3")
        return grabbed(app)


def desk_hebrew(folder: Path) -> bytes:
    """From right to left: the whole window is mirrored where the words are."""
    with desk_of(on_a_day(HEBREW), folder) as app:
        app.window.selection.select("A1")
        return grabbed(app)


def grid_contrast(folder: Path) -> bytes:
    """Which solution meets and breaks which need, as a table."""
    with desk_of(open_board(), folder, "contrast") as app:
        app.window.boxes.show_grid()
        settle()
        box = next(b for b in app.window.findChildren(QDialog) if b.isVisible())
        box.resize(*ROOM)
        settle()
        picture = box.grab()
        box.close()
    return png(picture)


def room_light(_folder: Path) -> bytes:
    """The wall: every state, crosses on the threads that break."""
    return board_picture(open_board(), view="room", size=ROOM)


def room_dark(_folder: Path) -> bytes:
    """Every need met; the badge says so and no more."""
    return board_picture(signed_board(), view="room", size=ROOM, theme_name="dark")


def room_arabic(_folder: Path) -> bytes:
    """From right to left, side A on the right."""
    return board_picture(on_a_day(ARABIC), view="room", size=ROOM)


def room_hebrew_contrast(_folder: Path) -> bytes:
    """The same in another script, with a draft that breaks a need."""
    board = on_a_day(HEBREW)
    first = next(card for card in board if card.id == "AND1")
    drafted = replace(first, status=Status.DRAFT, breaks=("B1",), meets=("A1",))
    board = Board(drafted if card.id == "AND1" else card for card in board)
    return board_picture(board, view="room", size=ROOM, theme_name="contrast")


def room_overview(_folder: Path) -> bytes:
    """Needs two abreast, whose threads run between the rows; a break among them."""
    board = open_board()
    more = (
        Need(id=f"{side}{n}", order=50 + n, side=side, text=f"More of {n}")
        for side in Side
        for n in range(6, 15)
    )
    board = changed(Board([*board, *more]), "AND2", meets=("A4", "A9", "A12", "B1", "B14"))
    return board_picture(board, view="overview", size=ROOM)


def room_signed(_folder: Path) -> bytes:
    """The badge says which version is signed, and when, in the session's language."""
    return board_picture(signed_on_the_day(on_a_day(ARABIC)), view="room", size=ROOM)


def desk_changed_since(folder: Path) -> bytes:
    """Changed since it was signed: in the badge, at the corner of the card and in the inspector."""
    board = changed(signed_on_the_day(signed_board()), "A1", text="A window that opens wide")
    with desk_of(board, folder) as app:
        app.window.selection.select("A1")
        return grabbed(app)


def signed_on_the_day(board: Board) -> Board:
    """The board, and its first version signed at noon."""
    at = dt.datetime.combine(DAY, dt.time(12), dt.UTC)
    board.apply(sign(board, at=at, signed_by=("Ada",), fingerprint="7f3a91c2" * 8))
    return board


def grabbed(app: App) -> bytes:
    """The desk as it stands, once the rail has counted what is open."""
    app.window.rail.refresh()
    settle()
    return png(app.window.grab())


def png(pixmap) -> bytes:
    """The picture as it can be kept."""
    from andfacil.ui.board.off_screen import png_of

    return png_of(pixmap.toImage())


DRAWN: dict[str, Callable[[Path], bytes]] = {
    drawing.__name__: drawing
    for drawing in (
        desk_light,
        desk_mirrored_dark,
        desk_hidden,
        desk_hebrew,
        grid_contrast,
        room_light,
        room_dark,
        room_arabic,
        room_hebrew_contrast,
        room_overview,
        room_signed,
        desk_changed_since,
    )
}


def main(folder: Path) -> None:
    """Every picture, into `folder`."""
    from andfacil.ui.style.fonts import load_fonts
    from andfacil.ui.style.theme import new_application

    app = new_application(["andfacil"])
    load_fonts()
    app.setCursorFlashTime(0)
    for name, drawing in DRAWN.items():
        (folder / f"{name}.png").write_bytes(drawing(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
