"""What is tried on two outputs: a supplier negotiation, from an empty home to the signed page."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import set_up
from meeting import Meeting
from plain_words import run_plainly, say
from screens_rig import Display, soon, two_outputs

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

FOLDER = set_up.ROOT / "build" / "screens"

NEEDS_A = (
    "a! A delivery every Tuesday and Friday before 7 // the kitchens cook from 8",
    "a! Every crate can be traced to its field",
    "a! No price change within a quarter",
    "a: A forecast that is read by a person",
    "a: One number to call at night",
    "a: Less packaging to carry down the stairs",
    "a: Invoices that match the delivery note",
    "a: A say in what is planted for us",
    "a: Word of a late lorry an hour ahead",
)
NEEDS_B = (
    "b! Payment within 21 days of delivery == money on the account on day 21",
    "b! Orders are fixed by noon the day before",
    "b! No fines for weather",
    "b: A yearly quantity to plan the fields by",
    "b: Crates come back clean",
    "b: Space to turn the lorry in the yard",
    "b: Surplus sold rather than ploughed in",
    "b: Names of those who complain",
    "b: Transport insurance",
)
SOLUTIONS = (
    "+ Two fixed runs a week, loaded at night > a1 b2",
    "+ Crate labels with the field's number > a2 b5",
    "+ Prices set for a quarter from a yearly quantity > a3 b4",
    "+ Payment on day 14, two per cent less > b1 a7",
    "+ A planner on both sides talks each Monday > a4 a8 b4",
    "+ A night telephone shared by both > a5 a9 b3",
    "+ Reusable crates, washed by the kitchens > a6 b5",
    "+ Surplus box at half price on Fridays > b7 a4",
    "+ The yard is cleared by six > b6 a1",
)
COMMITMENTS = (
    "do Draw up the two runs @Ana by 2027-01-15 > and1",
    "do Print the crate labels @Tom by 2027-01-20 > and2",
    "do Write the price sheet @Ana by 2027-01-31 > and3",
    "do Set the payment run @Mina by 2027-02-01 > and4",
    "do Name the planners @Tom by 2027-01-10 > and5",
    "do Order the telephone @Mina by 2027-01-12 > and6",
)


def trial_keys_stay_at_the_desk(meeting: Meeting) -> None:
    """The room appears and the keys stay where they were: the line."""
    begin(meeting)
    for _ in range(5):
        meeting.press("F5")
        expect(meeting.display.focused().startswith("Delivery"), "the room took the keys")
        meeting.line("b: Transport insurance")
        expect(meeting.texts("B")[-1:] == ["Transport insurance"], "typed words went astray")
        meeting.press("ctrl+z", "F5")


def trial_room_hands_on(meeting: Meeting) -> None:
    """Where the room has the keys all the same, they are the desk's: letters, shortcuts, Esc."""
    begin(meeting)
    meeting.press("F5")
    meeting.line("a: Light")
    expect(meeting.texts("A") == ["Light"], "a box took the first line")
    (room,) = meeting.display.windows("^Room")
    meeting.display.give_keys(room)
    meeting.press("b", "period")
    meeting.display.give_keys(room)
    meeting.press("Escape")
    expect(bool(meeting.display.windows("^Room")), "Esc took the room away")
    meeting.display.give_keys(room)
    meeting.press("ctrl+shift+u")
    meeting.display.give_keys(room)
    meeting.line("b: Transport insurance")
    expect(meeting.texts("B") == [], "what was to be hidden is public")
    meeting.press("ctrl+shift+F8")  # all hidden cards are revealed
    expect(meeting.texts("B") == ["Transport insurance"], "letters went astray")
    picture = meeting.picture("room", "not-black")
    expect(picture.pixelColor(40, picture.height() // 2).lightness() > 40, "a letter blanked it")


def trial_statuses(meeting: Meeting) -> None:
    """Agreed, draft and parked while the caret is in the line, empty and not."""
    begin(meeting)
    meeting.line("a: Light", "b: Quiet", "+ A lamp > a1 b1")
    for key, status in (("ctrl+e", "agreed"), ("ctrl+k", "parked"), ("ctrl+d", "draft")):
        meeting.press(key)
        expect(_status(meeting) == status, f"{key} did nothing")
    meeting.display.write("a: Half a line")
    meeting.press("Home", "ctrl+e")
    expect(_status(meeting) == "agreed", "dead beside a text")
    meeting.press("Return")
    expect(meeting.texts("A")[-1] == "Half a line", "the text was edited instead")
    meeting.display.write("a: Kept")
    meeting.press("Home", "ctrl+k", "Return")  # a need is selected: nothing to park
    expect(meeting.texts("A")[-1] == "Kept", "the text was edited instead")


def _status(meeting: Meeting) -> str:
    """Of the first solution; the format leaves out what is usual."""
    return str(meeting.board()["solutions"][0].get("status", "draft"))


def trial_question(meeting: Meeting) -> None:
    """The AND question is reworded before any solution stands; no word becomes a card."""
    begin(meeting)
    meeting.show_room()
    meeting.line("a: Light", "b! Quiet")
    meeting.press("ctrl+shift+e")
    meeting.display.write("How can it be light AND quiet?")
    meeting.press("Tab")
    meeting.picture("desk", "question-desk")
    meeting.picture("room", "question-room")
    expect(meeting.texts("B") == ["Quiet"], "the question became a non-negotiable")
    meeting.display.write("a: Half a")
    meeting.press("ctrl+Return")
    meeting.line("A lamp that hums not")
    meeting.press("alt+Prior")
    meeting.press("alt+Prior")
    meeting.line(" line")
    board = meeting.board()
    expect(sorted(board["solutions"][0]["meets"]) == ["A1", "B1"], "no solution was begun")
    expect(meeting.texts("A")[-1] == "Half a line", "a half-typed line is lost")


def trial_paper_pages(meeting: Meeting) -> None:
    """The page keys in the agreement's window leave the projector alone."""
    begin(meeting)
    meeting.show_room()
    meeting.line(*NEEDS_A, *NEEDS_B)
    time.sleep(2)
    before = meeting.picture("room", "before")
    meeting.press("ctrl+p")
    time.sleep(4)
    meeting.press("Next")
    after = meeting.picture("room", "after")
    expect(_body(before) == _body(after), "the room's page was turned")
    meeting.press("Escape", "Next")
    expect(_body(before) != _body(meeting.picture("room", "turned")), "the desk turns no page")


def _body(picture: QImage) -> QImage:
    """What is below the clock."""
    top = picture.height() // 10
    return picture.copy(0, top, picture.width(), picture.height() - top)


def trial_supplier(meeting: Meeting) -> None:
    """The whole negotiation: nine needs a side, nine solutions, six commitments, signed."""
    begin(meeting)
    meeting.show_room()
    meeting.line(*NEEDS_A, *NEEDS_B)
    expect(len(meeting.texts("A")) == len(NEEDS_A), "side A's needs are not all there")
    expect(len(meeting.texts("B")) == len(NEEDS_B), "side B's needs are not all there")
    meeting.line(*SOLUTIONS)
    meeting.line(*(f"and{n} agreed" for n in range(1, len(SOLUTIONS) + 1)))
    meeting.line(*COMMITMENTS)
    board = meeting.board()
    expect(len(board["solutions"]) == len(SOLUTIONS), "solutions are missing")
    expect(len(board["commitments"]) == len(COMMITMENTS), "commitments are missing")
    meeting.picture("desk", "supplier-desk")
    meeting.picture("room", "supplier-room")
    kept = meeting.board()
    meeting.kill()
    meeting.start(str(meeting.session))
    expect(meeting.board() == kept, "a kill lost something")


TRIALS: dict[str, Callable[[Meeting], None]] = {
    "keys": trial_keys_stay_at_the_desk,
    "hands-on": trial_room_hands_on,
    "statuses": trial_statuses,
    "question": trial_question,
    "paper-pages": trial_paper_pages,
    "supplier": trial_supplier,
}


class WentWrong(Exception):
    """What was seen is not what should be."""


def expect(is_so: bool, otherwise: str) -> None:
    """Raise WentWrong with these words unless it is so."""
    if not is_so:
        raise WentWrong(otherwise)


def begin(meeting: Meeting) -> None:
    """From an empty home to an empty board, by keys."""
    meeting.start()
    expect(soon(lambda: meeting.display.focused() == "andfacil"), "no home came")
    meeting.press("ctrl+n")
    expect(soon(lambda: meeting.display.focused() == "New session"), "no box for a new session")
    meeting.display.write("Delivery: certainty AND flexibility")
    meeting.display.press("Tab")
    meeting.display.write("Meridian Foods")
    meeting.display.press("Tab")
    meeting.display.write("Harbour Mills")
    meeting.press("Return")
    expect(soon(lambda: meeting.display.focused().startswith("Delivery")), "no desk came")
    time.sleep(1)


def main(arguments: list[str]) -> int:
    """Run the trials and say how each went."""
    parser = argparse.ArgumentParser(prog="script/try_screens", description=__doc__)
    parser.add_argument("trials", nargs="*", choices=[*TRIALS, []], help="all unless named")
    parser.add_argument(
        "--manager", default="openbox", help="the window manager (default: %(default)s)"
    )
    asked = parser.parse_args(arguments)
    chosen = asked.trials or list(TRIALS)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    failed = 0
    with two_outputs(FOLDER, asked.manager) as display:
        os.environ.update(DISPLAY=display.name, QT_QPA_PLATFORM="xcb")
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication(["eyes"])
        for name in chosen:
            failed += not run(name, display, FOLDER / name)
        application.quit()
    return 1 if failed else 0


def run(name: str, display: Display, folder: Path) -> bool:
    """Run one trial in a folder of its own; say how it went."""
    folder.mkdir()
    meeting = Meeting(display, folder)
    begun = time.monotonic()
    try:
        TRIALS[name](meeting)
    except WentWrong as wrong:
        meeting.picture("desk", "at-the-end-desk")
        meeting.picture("room", "at-the-end-room")
        say(f"{name}: FAILED: {wrong} (pictures in {folder.relative_to(set_up.ROOT)})")
        return False
    finally:
        meeting.kill()
    say(f"{name}: as it should be, {time.monotonic() - begun:.0f} s")
    return True


if __name__ == "__main__":
    sys.exit(run_plainly(main))
