"""What is tried on two outputs: a supplier negotiation, from an empty home to the signed page."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import set_up
from meeting import Meeting, WentWrong, expect
from plain_words import run_plainly, say
from screens_rig import Display, two_outputs
from supplier_meeting import NEEDS_A, NEEDS_B, trial_supplier

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from room_eyes import RoomEyes

MIRRORED_S = 4
"""By then a projector that changed has been acted upon (s)."""

FOLDER = set_up.ROOT / "build" / "screens"


def trial_keys_stay_at_the_desk(meeting: Meeting) -> None:
    """The room appears and the keys stay where they were: the line."""
    meeting.begin()
    for _ in range(5):
        meeting.press("F5")
        expect(meeting.display.focused().startswith("Delivery"), "the room took the keys")
        meeting.line("b: Transport insurance")
        expect(meeting.texts("B")[-1:] == ["Transport insurance"], "typed words went astray")
        meeting.press("ctrl+z", "F5")


def trial_room_hands_on(meeting: Meeting) -> None:
    """Where the room has the keys all the same, they are the desk's: letters, shortcuts, Esc."""
    meeting.begin()
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
    meeting.begin()
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
    meeting.begin()
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
    meeting.begin()
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


def trial_mirror(meeting: Meeting) -> None:
    """The projector repeats the desk's screen: what is private is covered, whatever Qt hears."""
    meeting.begin()
    meeting.show_room()
    meeting.press("ctrl+shift+u")
    meeting.line("b: A word for the facilitator alone")
    meeting.press("ctrl+shift+u")
    for number in range(3):
        before = meeting.picture("desk", f"own-{number}")
        meeting.display.run("xrandr", "--addmode", meeting.display.room, "1600x1000")
        meeting.display.mirror()
        meeting.display.write("a: Half a line")
        time.sleep(MIRRORED_S)
        covered = meeting.picture("desk", f"mirrored-{number}")
        expect(_hidden_card(before) != _hidden_card(covered), "a hidden card is on the wall")
        meeting.display.unplug()
        time.sleep(1)
        meeting.display.plug()
        time.sleep(MIRRORED_S)
        meeting.press("ctrl+a", "BackSpace")
        shown = meeting.picture("desk", f"shown-{number}")
        expect(_hidden_card(before) == _hidden_card(shown), "a hidden card stays covered")


def _hidden_card(picture: QImage) -> QImage:
    """The first card of side B at the desk, which the pointer and the time are not on."""
    wide, high = picture.width(), picture.height()
    return picture.copy(wide * 5 // 8, high // 5, wide // 6, high // 6)


def _body(picture: QImage) -> QImage:
    """What is below the clock."""
    top = picture.height() // 10
    return picture.copy(0, top, picture.width(), picture.height() - top)


TRIALS: dict[str, Callable[[Meeting], None]] = {
    "keys": trial_keys_stay_at_the_desk,
    "hands-on": trial_room_hands_on,
    "statuses": trial_statuses,
    "question": trial_question,
    "paper-pages": trial_paper_pages,
    "mirror": trial_mirror,
    "supplier": trial_supplier,
}


def main(arguments: list[str]) -> int:
    """Run the trials and say how each went."""
    parser = argparse.ArgumentParser(prog="script/try_screens", description=__doc__)
    parser.add_argument(
        "trials",
        nargs="*",
        default=[],
        type=_known,
        help=f"all unless named: {', '.join(TRIALS)}",
    )
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
        from room_eyes import RoomEyes  # it needs the display

        eyes = RoomEyes()
        for name in chosen:
            failed += not run(name, display, eyes)
    return 1 if failed else 0


def _known(name: str) -> str:
    if name not in TRIALS:
        raise argparse.ArgumentTypeError(f"{name} is none of {', '.join(TRIALS)}")
    return name


def run(name: str, display: Display, eyes: RoomEyes) -> bool:
    """Run one trial in a folder of its own; say how it went."""
    folder = FOLDER / name
    folder.mkdir()
    meeting = Meeting(display, folder, eyes)
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
