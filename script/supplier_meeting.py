"""A supplier negotiation on two outputs: from an empty home to the signed page and its PDF."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from meeting import WentWrong, expect
from room_eyes import OVERVIEW, PAGE
from screens_rig import soon

from andfacil.domain.values.cards import Signing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meeting import Meeting
    from room_eyes import Seen

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


PARKED = ("p: The lease of the yard", "p: A joint brand on the crates")
SIGNERS = ("Ana Keller", "Tom Weiss")
QUESTION = "How can the kitchens be certain AND the fields be flexible?"
PDF_S = 40.0
"""The pages of the agreement are there by then, also on a slow machine."""


class Watch(NamedTuple):
    """Looks at both screens after each deed of the negotiation."""

    meeting: Meeting

    def room(self, name: str, question: str = "") -> Seen:
        """What the room shows; it must be exactly what the session gives, all of it public."""
        meeting = self.meeting
        expect(meeting.is_running(), f"{name}: the program is gone")
        for _ in range(2):  # an edit may still be moving
            picture = meeting.picture("room", name)
            seen = meeting.eyes.read(picture, meeting.session, meeting.folder, question)
            if seen is not None:
                return seen
            time.sleep(1)
        raise WentWrong(f"{name}: the room shows nothing that it should; see expected.png")

    def page_with(self, refs: Iterable[str], name: str) -> None:
        """The room is at a page with these cards."""
        seen, wanted = self.room(name), set(refs)
        expect(seen.what == PAGE, f"{name}: the room shows {seen.what}, not the board")
        missing = sorted(wanted - seen.refs)
        expect(not missing, f"{name}: {missing} not in sight, but {sorted(seen.refs)}")

    def shows(self, what: str, name: str, line: int = 0) -> None:
        """The room shows the overview or a slide."""
        seen = self.room(name)
        is_so = (seen.what, seen.line) == (what, line)
        expect(is_so, f"{name}: the room shows {seen.what} {seen.line}, not {what} {line}")

    def desk_has_keys(self, name: str) -> None:
        """The keyboard is the desk's."""
        focused = self.meeting.display.focused()
        expect(focused.startswith("Delivery"), f"{name}: the keys are with {focused!r}")


def trial_supplier(meeting: Meeting) -> None:
    """The whole negotiation: nine needs a side, nine solutions, six commitments, signed."""
    meeting.begin()
    watch = Watch(meeting)
    meeting.show_room()
    watch.desk_has_keys("room-shown")
    open_and_clarify(watch)
    understand(watch)
    build_solutions(watch)
    test_them(watch)
    commit(watch)
    say_what_it_is(watch)
    sign_it(watch)
    change_and_go_back(watch)
    survive_a_kill(watch)


def next_phase(watch: Watch, name: str, shows: str = OVERVIEW) -> None:
    """The next phase begins; the room comes to what it is about."""
    watch.meeting.press("ctrl+Next")
    phase = watch.meeting.kept().details.phase
    expect(phase == name, f"the phase is {phase}, not {name}")
    watch.shows(shows, f"phase-{name}")
    watch.desk_has_keys(name)


def open_and_clarify(watch: Watch) -> None:
    """Both sides say their needs, one line after the other; the room shows each."""
    meeting = watch.meeting
    next_phase(watch, "prepare", shows=PAGE)
    next_phase(watch, "open", shows=PAGE)
    next_phase(watch, "clarify", shows=PAGE)
    for side, needs in (("A", NEEDS_A), ("B", NEEDS_B)):
        for number, need in enumerate(needs, 1):
            meeting.line(need)
            if number in (1, 3, 4, 7, 9):
                watch.page_with([f"{side}{number}"], f"need-{side}{number}")
        watch.desk_has_keys(f"needs-{side}")
        expect(_texts(meeting, side) == [_text(need) for need in needs], f"{side}: other words")
    hide_and_reveal(watch)


def hide_and_reveal(watch: Watch) -> None:
    """A card is typed hidden, is nowhere in the room, and then is."""
    meeting = watch.meeting
    meeting.press("ctrl+shift+u")
    meeting.line("b: A price for the trial month")
    seen = watch.room("hidden")
    expect("B10" not in seen.refs, "a hidden card is in the room")
    meeting.press("ctrl+shift+u", "ctrl+shift+F8")
    watch.page_with(["B10"], "revealed")
    meeting.press("ctrl+z", "ctrl+z")
    expect("B10" not in [need["ref"] for need in meeting.board()["needs"]], "undo took no card")
    watch.desk_has_keys("hidden")


def understand(watch: Watch) -> None:
    """Each need is said back; the room follows from page to page."""
    meeting = watch.meeting
    next_phase(watch, "understand")
    refs = [f"{side}{number}" for number in range(1, 10) for side in "AB"]
    for ref in refs:
        meeting.line(f"{ref.lower()} heard")
        if ref in {"A1", "B5", "A9"}:
            watch.page_with([ref], f"heard-{ref}")
    expect(all(need.get("heard") for need in meeting.board()["needs"]), "some are not heard")


def build_solutions(watch: Watch) -> None:
    """The question is opened and answered; then one solution after the other."""
    meeting = watch.meeting
    next_phase(watch, "build")
    meeting.press("ctrl+shift+e")
    meeting.display.write(QUESTION)
    meeting.press("Tab")
    watch.room("question-asked", QUESTION)
    watch.desk_has_keys("question")
    meeting.press("ctrl+Return")
    meeting.line("Two fixed runs a week, loaded at night")
    watch.page_with(["AND1"], "question-answered")
    expect(len(_solutions(meeting)) == 1, "the question's answer is no solution")
    for number, line in enumerate(SOLUTIONS[1:], 2):
        meeting.line(line)
        if number in (2, 5, 9):
            watch.page_with([f"AND{number}"], f"solution-{number}")
    meeting.line("and1 > a1 b2")
    texts = [_text(line) for line in SOLUTIONS]
    expect([each["text"] for each in _solutions(meeting)] == texts, "solutions: other words")
    expect(len(meeting.board()["needs"]) == 18, "a solution's words became a need")


def test_them(watch: Watch) -> None:
    """What is still unmet is found and met; all are agreed."""
    meeting = watch.meeting
    next_phase(watch, "test")
    meeting.line("and5 > b8", "and9 > b9")
    for number in range(1, len(SOLUTIONS) + 1):
        meeting.line(f"and{number} agreed")
        if number in (1, 6, 9):
            watch.page_with([f"AND{number}"], f"agreed-{number}")
    statuses = {each.get("status", "draft") for each in _solutions(meeting)}
    expect(statuses == {"agreed"}, f"statuses are {statuses}")
    meeting.press("Prior")
    watch.room("page-turned")


def commit(watch: Watch) -> None:
    """Six commitments on their slide, two parked points on theirs."""
    meeting = watch.meeting
    next_phase(watch, "commit")
    meeting.line(*COMMITMENTS)
    watch.shows("commitments", "commitments")
    expect(len(meeting.board()["commitments"]) == len(COMMITMENTS), "commitments are missing")
    meeting.line(*PARKED)
    meeting.press("ctrl+F2")
    watch.shows("parked", "parked")
    meeting.press("ctrl+F2")
    expect(len(meeting.board()["parking_lot"]) == len(PARKED), "parked points are missing")
    watch.desk_has_keys("commit")


def say_what_it_is(watch: Watch) -> None:
    """The details: today, what the paper is meant to be, and one person a side, who signs."""
    meeting = watch.meeting
    meeting.press("ctrl+shift+d")
    expect(meeting.display.focused() == "Session details", "no box for the details")
    meeting.press("Tab", "Tab")
    meeting.display.write("today")
    meeting.press("Tab", "Tab", "Tab", "Down", "ctrl+Tab")
    meeting.press("Tab", "Return")  # a person of side A
    meeting.display.write(SIGNERS[0])
    meeting.press(*["Tab"] * 7, "Return")  # through the row to a person of side B
    meeting.display.write(SIGNERS[1])
    meeting.picture("desk", "details")
    meeting.press(*["Tab"] * 6, "Return")
    expect(soon(lambda: meeting.display.focused().startswith("Delivery")), "the box stays open")
    watch.desk_has_keys("details")


def sign_it(watch: Watch) -> None:
    """The agreement is read back, kept as signed, and exported; the paper is this version."""
    meeting = watch.meeting
    next_phase(watch, "sign")
    meeting.press("Next")
    watch.shows("read-back", "read-back-2", line=1)
    meeting.press("ctrl+shift+s")
    expect(meeting.display.focused() == "Mark as signed", "no box to sign in")
    meeting.picture("desk", "sign-box")
    meeting.press("alt+s")  # the yes to what is open, which Tab reaches after all of it
    time.sleep(0.5)  # a button that a key presses stays down for a moment
    meeting.press("Tab", "Return")
    expect(soon(lambda: meeting.display.focused().startswith("Delivery")), "the box stays open")
    signings = list(meeting.kept().all_of(Signing))
    expect([each.signed_by for each in signings] == [SIGNERS], f"signed are {signings}")
    watch.shows(OVERVIEW, "signed")
    meeting.press("Escape")
    watch.room("signed-board")
    meeting.picture("desk", "signed-desk")
    paper = export_pdf(meeting)
    told = meeting.command("verify", str(paper), str(meeting.session))
    expect(told.returncode == 0, f"the paper is not the session: {told.stdout}{told.stderr}")
    expect("Draft" not in _first_page(paper), "what is signed is printed as a draft")
    watch.desk_has_keys("signed")


def export_pdf(meeting: Meeting) -> Path:
    """The agreement's window, Export, PDF, all by keys; gives the file."""
    meeting.press("ctrl+p")
    expect(soon(lambda: meeting.display.focused().startswith("Agreement")), "no pages came")
    time.sleep(4)
    meeting.picture("desk", "pages")
    meeting.press("ctrl+e")
    meeting.press("Return")
    expect(soon(lambda: meeting.display.focused() == "Export"), "no box for the file")
    meeting.press("Return")
    expect(soon(lambda: bool(list(meeting.home.rglob("*.pdf"))), PDF_S), "no PDF came")
    meeting.picture("desk", "exported")
    meeting.press("Escape")
    return next(iter(meeting.home.rglob("*.pdf")))


def change_and_go_back(watch: Watch) -> None:
    """The first change after signing is asked about, and Undo leads back to what was signed."""
    meeting = watch.meeting
    kept = meeting.board()
    meeting.line("a: One thing more")
    watch.room("changed")
    meeting.picture("desk", "changed-desk")
    meeting.press("ctrl+z")
    watch.room("back")
    expect(meeting.board() == kept, "undo does not lead back to what was signed")


def survive_a_kill(watch: Watch) -> None:
    """A power cut loses nothing, and the signed state is there again."""
    meeting = watch.meeting
    kept = meeting.board()
    meeting.kill()
    meeting.start(str(meeting.session))
    expect(meeting.board() == kept, "a kill lost something")
    meeting.show_room()
    watch.room("after-kill")
    meeting.picture("desk", "after-kill-desk")


def _solutions(meeting: Meeting) -> list[dict[str, object]]:
    solutions: list[dict[str, object]] = meeting.board()["solutions"]
    return solutions


def _first_page(paper: Path) -> str:
    from pypdfium2 import PdfDocument

    with PdfDocument(paper) as document:
        return str(document[0].get_textpage().get_text_range())


def _texts(meeting: Meeting, side: str) -> list[str]:
    return meeting.texts(side)


def _text(line: str) -> str:
    """The words of a line, without its signs."""
    words = line.split(" ", 1)[1]
    for sign in (" // ", " == ", " > "):
        words = words.split(sign)[0]
    return words
