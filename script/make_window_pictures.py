"""Make the pictures of every window and box, in three languages and two sizes of text.

    .venv/bin/python script/make_window_pictures.py FOLDER [--sheets docs/pictures/windows]
        [--language en ...] [--percent 100 ...] [--only NAME ...]

FOLDER gets each window at its full size, one PNG each: look at every one. With `--sheets` they are
also laid out on sheets, a sheet for each group of windows, language and size of text, in few
colours, small enough to stand in the repository.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from picture_boards import CASES, FIXTURES
from picture_tools import SETTLE_MS, settle, sheet, show_on, smaller, type_line, write_small
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from andfacil.app import build
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from tests.ui.desk_rig import Answers, Rig
from tests.ui.openers import OPENERS

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from andfacil.app import App

SCREEN = {"name": "laptop", "x": 0, "y": 0, "width": 1600, "height": 1000}
"""Of the offscreen platform, in px: no box may be larger than this."""
DESK, HOME, ROOM = (1366, 768), (1100, 700), (1280, 720)
BOARDS = {"en": FIXTURES / "night-shift.json", "de": FIXTURES / "night-shift.json"}
BOARDS["ar"] = CASES / "07-international-ar-saq-disi.json"
"""The session behind the windows of each language."""
PERCENTS = (100, 200)
PAPER_MS = 30_000
"""How long the agreement's first pages may take."""
SHEET_WIDTH = 1500
"""Of a sheet, in px, as near as its pictures allow."""
SCALES = {100: 0.5, 200: 0.36}
"""A window on a sheet, as a share of its full size, by the size of its words."""

Reach = Callable[[Rig], "QWidget | None"]
"""Brings a window to where it is worth seeing; gives the window, or None for the box over it."""

# ---------------------------------------------------------------------------- states


def desk_with(card_id: str) -> Reach:
    """The desk with this card in hand."""

    def reach(rig: Rig) -> QWidget:
        rig.window.selection.select(card_id)
        return rig.window

    return reach


def desk_typing(words: str) -> Reach:
    """The desk with this in the capture line, after Enter."""

    def reach(rig: Rig) -> QWidget:
        type_line(rig.window, words)
        rig.window.capture.perform()
        return rig.window

    return reach


def desk_doing(action: str) -> Reach:
    """The desk after this action."""

    def reach(rig: Rig) -> QWidget:
        rig.window.selection.select("A1")
        rig.window.actions_by_id[action].trigger()
        return rig.window

    return reach


def menu(number: int) -> Reach:
    """One of the menus behind the button at the top."""

    def reach(rig: Rig) -> QWidget:
        rig.window.actions_by_id["menu"].trigger()  # which draws the icons
        entries = [each for each in rig.window.menu.actions() if each.menu()]
        found = entries[number].menu()
        assert isinstance(found, QMenu)
        found.popup(rig.window.pos())
        return found

    return reach


def home(rig: Rig) -> QWidget:
    """Home, with a session in its list."""
    found = rig.app.show_home()
    found.resize(*HOME)
    return found


def room(rig: Rig) -> QWidget:
    """The room, as a window."""
    rig.window.actions_by_id["room_window"].trigger()
    desk = rig.app.desk
    assert desk is not None
    found = desk.room.room
    assert found is not None
    found.resize(*ROOM)
    return found


def box(name: str) -> Reach:
    """One of the boxes, by the name of its class."""

    def reach(rig: Rig) -> QWidget:
        rig.window.selection.select("AND1")
        OPENERS[name](rig)
        if name == "AgreementWindow":
            wait_for_pages(rig)
        return next(each for each in visible_windows() if type(each).__name__ == name)

    return reach


def wait_for_pages(rig: Rig) -> None:
    """Until the agreement's pages are drawn."""
    window = rig.window.boxes.agreement.window
    assert window is not None
    for _ in range(PAPER_MS // SETTLE_MS):
        settle()
        if window.view.pages and not window.progress.isVisible():
            break
    settle(2 * SETTLE_MS)


DESKS: dict[str, Reach] = {
    "desk": desk_with(""),
    "desk-need": desk_with("A1"),
    "desk-solution": desk_with("AND1"),
    "desk-fault": desk_typing("+ Swap bank > a99"),
    "desk-find": desk_doing("find"),
    "desk-history": desk_doing("show_history"),
    "desk-apart": desk_doing("caucus"),
    "desk-package": desk_doing("package"),
    "home": home,
    "room": room,
}
GROUPS: dict[str, dict[str, Reach]] = {
    "desk": DESKS,
    "menus": {f"menu-{number}": menu(number) for number in range(8)},
    "agreement": {
        name: box(name)
        for name in ("AgreementWindow", "PasswordBox", "SealBox", "SignDialog", "SendCopyBox")
    },
    "method": {
        name: box(name)
        for name in (
            "OpeningBox",
            "TimesBox",
            "LadderBox",
            "GuessesBox",
            "CloudBox",
            "WalkAwayBox",
            "WaysOut",
            "InsightBox",
            "AnswersBox",
            "ClosingWordsBox",
            "ScoresBox",
            "CoverageGrid",
            "MeasureBox",
        )
    },
    "session": {
        name: box(name)
        for name in (
            "DetailsDialog",
            "UndoList",
            "LookBack",
            "PasteBox",
            "LongTextBox",
            "ProtectBox",
            "ChangePasswordBox",
            "NewSessionDialog",
            "UnlockBox",
            "EarlierStates",
            "MissingBox",
        )
    },
    "help": {
        name: box(name)
        for name in (
            "HelpBox",
            "KeysDialog",
            "LineSheet",
            "AboutDialog",
            "NoticesBox",
            "CrashDialog",
        )
    },
}
"""Every window and box, by the sheet that it stands on."""

# ---------------------------------------------------------------------------- pictures


def visible_windows() -> list[QWidget]:
    """The windows that can be seen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


class Windows:
    """The real program in one language and one size of text, over a session of its own."""

    def __init__(self, folder: Path, language: str, percent: int) -> None:
        self._path = folder / "Session.andfacil"
        board = BOARDS.get(language, BOARDS["en"])
        SessionFile.create(self._path, load_exchange(board.read_bytes()), EditKind.IMPORT).close()
        self._app: App = build(["andfacil"], settings_dir=folder / "settings")
        self._app.questions = Answers().questions()
        self._app.language.choose(language)
        self._app.appearance.choose_size(percent)
        self._app.appearance.choose_theme("light")
        settle()

    def picture(self, reach: Reach) -> QImage:
        """What is seen once `reach` has done its work; all is closed again after it."""
        if not self._app.open(self._path) or self._app.window is None:
            raise SystemExit(f"andfacil: {self._path.name} could not be opened")
        rig = Rig(self._app, Answers())
        type_line(rig.window, "")  # what an earlier picture typed is kept as a draft
        rig.window.showNormal()
        rig.window.resize(*DESK)
        rig.window.activateWindow()
        settle()
        window = reach(rig)
        settle()
        image = (window or rig.window).grab().toImage()
        for each in visible_windows():
            each.close()
        settle(0)
        return image

    def close(self) -> None:
        """End the program."""
        self._app.close()
        for each in QApplication.topLevelWidgets():
            each.close()
        self._app.deleteLater()
        settle(0)


def in_rows(tiles: Sequence[QImage]) -> Iterator[list[QImage]]:
    """The tiles in rows of about one width."""
    row: list[QImage] = []
    for tile in tiles:
        if row and sum(each.width() for each in [*row, tile]) > SHEET_WIDTH:
            yield row
            row = []
        row.append(tile)
    if row:
        yield row


def make(
    folder: Path, sheets: Path | None, language: str, percent: int, only: Sequence[str]
) -> None:
    """All windows in one language and one size of text."""
    with tempfile.TemporaryDirectory() as place:
        windows = Windows(Path(place), language, percent)
        for group, reaches in GROUPS.items():
            tiles: list[QImage] = []
            for name, reach in reaches.items():
                if only and name not in only and group not in only:
                    continue
                image = windows.picture(reach)
                image.save(str(folder / f"{name}-{language}-{percent}.png"))
                tiles.append(smaller(image, width=round(image.width() * SCALES[percent])))
            if sheets is not None and tiles:
                rows = list(in_rows(tiles))
                write_small(sheets / f"{group}-{language}-{percent}.png", sheet(rows))
        windows.close()


def keep_to(place: Path) -> None:
    """No folder and no backup of whoever makes the pictures is to be seen in them."""
    for name, folder in (("HOME", ""), ("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config")):
        os.environ[name] = str(place / folder)


def main(arguments: Sequence[str]) -> int:
    """Make what was asked for; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the full set goes")
    parser.add_argument("--sheets", type=Path, help="where the sheets for the documentation go")
    parser.add_argument("--language", nargs="*", default=list(BOARDS), help="of the windows")
    parser.add_argument("--percent", nargs="*", type=int, default=list(PERCENTS), choices=PERCENTS)
    parser.add_argument("--only", nargs="*", default=[], help="names of windows or groups")
    chosen = parser.parse_args(arguments)
    for place in filter(None, (chosen.folder, chosen.sheets)):
        place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        keep_to(Path(place))
        show_on(SCREEN, Path(place))
        for language in chosen.language:
            for percent in chosen.percent:
                make(chosen.folder, chosen.sheets, language, percent, chosen.only)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
