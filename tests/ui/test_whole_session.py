"""Two whole sessions by keys alone, phase by phase, as a facilitator types them.

The New York watershed agreement of 1997 ends in a paper that is ready to be signed; the same talks,
left after Test, end with *No agreement today*. The keys beyond the words of the cards are printed
(`pytest -s`): they are what the program asks of the facilitator.
"""

from __future__ import annotations

import json
import sys

import pypdfium2
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from andfacil.domain.board.coverage import Ring
from andfacil.domain.method.open_checks import Check, open_checks
from andfacil.domain.values.cards import Commitment, Need, Parked, Phase, Side, Solution
from andfacil.domain.views.open_points import OpenKind, open_points
from andfacil.ui.base.settings import FOLDER
from tests.builders import ROOT
from tests.ui.conftest import give_room
from tests.ui.desk.test_no_mouse import active_window
from tests.ui.desk_rig import CTRL, NO_MODIFIER, SHIFT, Answers, Key, Rig
from tests.ui.readers import said

CASE = ROOT / "tests/fixtures/cases/06-community-new-york-watershed.json"
HANG = 900  # s; a whole session takes some 80 alone
PHASES = [Phase.OPEN, Phase.CLARIFY, Phase.UNDERSTAND, Phase.BUILD, Phase.TEST, Phase.COMMIT]
MOST_KEYS = 1500
"""Beyond the words of the cards, for a whole session of this size; printed by each run."""


class Hands:
    """A keyboard; counts what is pressed beyond the words that people say."""

    def __init__(self):
        self.keys = self.letters = 0

    def press(self, key, modifiers=NO_MODIFIER, times=1):
        for _ in range(times):
            QTest.keyClick(active_window(), key, modifiers)
            self.keys += 1

    def signs(self, text):
        """What the grammar asks for: prefixes, refs, marks."""
        self._type(text)
        self.keys += len(text)

    def words(self, text):
        """What people say."""
        self._type(text)
        self.letters += len(text)

    def _type(self, text):
        for letter in text:
            if letter.isascii():
                QTest.keyClick(active_window(), ord(letter))
            else:  # no test keyboard has it
                QApplication.clipboard().setText(letter)
                QTest.keyClick(active_window(), Key.Key_V, CTRL)

    def line(self, *parts):
        """A line of the capture line: signs and words in turn, and Enter."""
        for number, part in enumerate(parts):
            (self.words if number % 2 else self.signs)(part)
        self.press(Key.Key_Return)

    def tab_to(self, name, most=60):
        for _ in range(most):
            widget = QApplication.focusWidget()
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            if (widget.accessibleName() or words.replace("&", "")).startswith(name):
                return
            self.press(Key.Key_Tab)
        raise AssertionError(name)


@pytest.fixture
def case():
    return json.loads(CASE.read_text("utf-8"))


@pytest.fixture
def hands(app, tmp_path, qtbot):
    FOLDER.write(app.settings, str(tmp_path))
    window = app.show_home()
    with qtbot.waitActive(window):
        window.activateWindow()
    return Hands()


def begin(app, hands, case, qtbot):
    """A new session from the list of sessions, with the room shown from the start."""
    hands.press(Key.Key_N, CTRL)
    for words in (case["title"], *(case["sides"][side]["name"] for side in "AB")):
        hands.words(words)
        hands.press(Key.Key_Tab)
    hands.press(Key.Key_Return)
    rig = Rig(app, Answers())
    qtbot.waitUntil(lambda: app.window is not None and app.window.isVisible())
    give_room(rig.window)
    with qtbot.waitActive(rig.window):
        rig.window.activateWindow()
    hands.press(Key.Key_F5)
    rig.window.activateWindow()
    qtbot.waitUntil(rig.window.isActiveWindow)
    return rig


def enter_phase(rig, hands, phase):
    while rig.board.details.phase is not phase:
        hands.press(Key.Key_PageDown, CTRL)
    assert rig.line_has_focus


def lines_are_taken(rig):
    assert rig.line == "", rig.window.over_line.fault_text


def prepare(rig, hands, case):
    """Who is there and who signs, how it is decided, the ground rules."""
    enter_phase(rig, hands, Phase.PREPARE)
    hands.press(Key.Key_D, CTRL | SHIFT)
    hands.tab_to("Date")
    hands.words("1997-01-21")
    hands.tab_to("The paper is")
    hands.press(Key.Key_Down)
    hands.tab_to("Review on")
    hands.words(case["review_date"])
    hands.tab_to("Pages of the details")
    hands.press(Key.Key_Right)
    for side in "AB":
        hands.tab_to(f"Name of side {side}")
        hands.tab_to("Add a person")
        hands.press(Key.Key_Space)
        hands.tab_to("Role")
        hands.words(case["sides"][side]["people"][0]["role"])
        hands.tab_to("signs")  # ticked already: somebody of each side has to
    hands.tab_to("Pages of the details")
    hands.press(Key.Key_Right)
    hands.tab_to("Ground rules")
    for number, rule in enumerate(case["ground_rules"]):
        if number:
            hands.press(Key.Key_Return)
        hands.words(rule)
    hands.tab_to("OK")
    hands.press(Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    details = rig.board.details
    assert details.ground_rules == tuple(case["ground_rules"])
    assert all(any(p.signs for p in details.party(side).people) for side in Side)


def open_talks(rig, hands, case):
    """Each side's yes to looking, how it is decided, who starts, and how willing people are."""
    enter_phase(rig, hands, Phase.OPEN)
    hands.press(Key.Key_F10, CTRL | SHIFT)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Tab)
    hands.words(case["decision_rule"])
    hands.tab_to("Toss the coin")
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Escape)
    willing(hands, case["willingness"]["before"])
    hands.press(Key.Key_F10, CTRL)
    hands.press(Key.Key_Escape)
    assert rig.board.details.starts in Side
    assert open_checks(rig.board, Phase.OPEN) == ()


def willing(hands, scores):
    hands.press(Key.Key_F10, CTRL)
    for side in "AB":
        hands.tab_to("Scores of")
        hands.words(" ".join(map(str, scores[side])))
        hands.press(Key.Key_Tab)
    hands.tab_to("Reveal the spread")
    hands.press(Key.Key_Return)


def clarify(rig, hands, case):
    """Each side tells its story while nothing is written; then needs, and each is said back."""
    enter_phase(rig, hands, Phase.CLARIFY)
    hands.press(Key.Key_F3, CTRL)
    assert "We listen" in said(rig.app.desk.room.room)
    hands.press(Key.Key_F3, CTRL)
    hands.press(Key.Key_F4)
    for need in case["needs"]:
        sign = "! " if need["non_negotiable"] else ": "
        parts = [need["side"].lower() + sign, need["text"], " // ", need["why"]]
        if "met_when" in need:
            parts += [" == ", need["met_when"]]
        hands.line(*parts)
        lines_are_taken(rig)
    for need in case["needs"]:
        hands.line(f"{need['ref'].lower()} heard")
        lines_are_taken(rig)
    needs = rig.board.all_of(Need)
    assert [(n.ref, n.text, n.non_negotiable) for n in needs] == [
        (n["ref"], n["text"], n["non_negotiable"]) for n in case["needs"]
    ]
    assert open_checks(rig.board, Phase.CLARIFY) == ()


def understand(rig, hands, case):
    """What both want, as the shared aim of the session; what matters most to the others."""
    enter_phase(rig, hands, Phase.UNDERSTAND)
    hands.press(Key.Key_D, CTRL | SHIFT)
    hands.tab_to("Pages of the details")
    hands.press(Key.Key_Right, times=2)
    hands.tab_to("Purpose")
    hands.words("Safe water and living towns")
    hands.tab_to("OK")
    hands.press(Key.Key_Return)
    for point in case["parking_lot"]:
        hands.line("p: ", point["text"])
        lines_are_taken(rig)
    hands.press(Key.Key_F7, CTRL | SHIFT)
    for refs in ("1 2 3", "1 3", "1 2", "2 1"):  # of A, what B takes for it, of B, what A takes
        hands.words(refs)
        hands.press(Key.Key_Tab)
    hands.press(Key.Key_Return)
    assert open_checks(rig.board, Phase.UNDERSTAND) == ()


def build(rig, hands, case):
    """Solutions, each with what it meets and how we will know; one of them is built on."""
    enter_phase(rig, hands, Phase.BUILD)
    for solution in case["solutions"]:
        links = " > " + " ".join(solution["meets"]).lower()
        hands.line("+ ", solution["text"], f"{links} == ", solution.get("how_we_will_know", "-"))
        lines_are_taken(rig)
    assert [set(s.meets) for s in rig.board.all_of(Solution)] == [
        set(s["meets"]) for s in case["solutions"]
    ]
    assert [c.check for c in open_checks(rig.board, Phase.BUILD)] == [Check.NONE_BUILT_ON]
    hands.press(Key.Key_G, CTRL)
    hands.signs("and1")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_F3, CTRL | SHIFT)
    hands.words("and with neighbours who look after it")
    hands.press(Key.Key_Return)
    lines_are_taken(rig)
    assert rig.board.all_of(Solution)[-1].builds_on == ("AND1",)
    assert open_checks(rig.board, Phase.BUILD) == ()


def try_them(rig, hands, case):
    """What the smallest package is; what is agreed and what is not; both sides' yes."""
    enter_phase(rig, hands, Phase.TEST)
    hands.press(Key.Key_J, CTRL | SHIFT)
    hands.press(Key.Key_J, CTRL | SHIFT)
    hands.press(Key.Key_F4)
    for solution in case["solutions"]:
        hands.line(f"{solution['ref'].lower()} {solution['status']}")
        lines_are_taken(rig)
        if solution["status"] == "agreed":
            hands.press(Key.Key_V, CTRL | SHIFT)
            hands.press(Key.Key_Y)
            hands.press(Key.Key_Tab)
            hands.press(Key.Key_Y)
            hands.tab_to("Reveal both answers")
            hands.press(Key.Key_Return)
            hands.press(Key.Key_F4)
    musts = [n for n in rig.board.all_of(Need) if n.non_negotiable]
    assert all(rig.board.coverage.ring(need.ref) is Ring.MET for need in musts)
    assert open_checks(rig.board, Phase.TEST) == ()


def commit(rig, hands, case):
    """Who does what by when, for every agreed solution; the parked points have an owner, too."""
    enter_phase(rig, hands, Phase.COMMIT)
    told = {each["solution"] for each in case["commitments"]}
    for each in case["commitments"]:
        hands.line(
            "do ", each["text"], " @", each["owner"],
            f" by {each['by']} > {each['solution'].lower()} == ", each["how_we_will_know"],
        )  # fmt: skip
        lines_are_taken(rig)
    for solution in case["solutions"]:
        if solution["status"] == "agreed" and solution["ref"] not in told:
            words = f"Begin with {solution['ref']}"
            hands.line("do ", words, " @", "City", f" by 1997-06-01 > {solution['ref'].lower()}")
            lines_are_taken(rig)
    own_parked_points(rig, hands)
    assert len(rig.board.all_of(Commitment)) == 11
    assert open_checks(rig.board, Phase.COMMIT) == ()


def own_parked_points(rig, hands):
    """From the list in the rail to the fields of each point."""
    for point in rig.board.all_of(Parked):
        while rig.window.selection.card_id != point.id:
            hands.press(Key.Key_F3)
        hands.press(Key.Key_I, CTRL)
        hands.tab_to("Who")
        hands.words("City")
        hands.press(Key.Key_Tab)
        hands.tab_to("By")
        hands.words("1997-09-01")
        hands.press(Key.Key_Return)
    assert all(point.owner and point.by for point in rig.board.all_of(Parked))


def read_back(rig, hands, case):
    """The lines one after the other, ticked by both sides; how willing people are now."""
    enter_phase(rig, hands, Phase.SIGN)
    count = len(rig.app.desk.room.stage.lines())
    session = rig.app.desk.session
    assert Check.NOT_READ_BACK in {each.check for each in session.open_checks(Phase.SIGN)}
    hands.press(Key.Key_F6, CTRL)  # the phase shows the lines; now the keys are theirs
    hands.press(Key.Key_Space, times=count)
    hands.press(Key.Key_Escape)
    willing(hands, case["willingness"]["after"])
    hands.press(Key.Key_F4)
    hands.press(Key.Key_F2, CTRL | SHIFT)
    hands.words("relieved")
    hands.press(Key.Key_Tab)
    hands.words("heard")
    hands.press(Key.Key_Return)
    assert [each.check for each in session.open_checks(Phase.SIGN)] == [Check.NOT_SIGNED]


def paper(rig, hands, tmp_path, qtbot, kind=""):
    """The file that is exported, as its words; the system's own box is answered here."""
    agreement = rig.window.boxes.agreement
    agreement._questions = Answers(write_to=tmp_path / "paper.pdf").questions()
    hands.press(Key.Key_P, CTRL)
    with qtbot.waitActive(agreement.window):
        agreement.window.activateWindow()
    choice = agreement.window.panel.kind
    if kind:
        hands.tab_to("To print")
        while choice.currentText() != kind:
            hands.press(Key.Key_Down)
    hands.press(Key.Key_E, CTRL)
    qtbot.waitUntil(agreement.window.formats.isVisible)
    qtbot.waitUntil(lambda: agreement.window.formats.activeAction() is not None)
    QTest.keyClick(agreement.window.formats, Key.Key_Return)
    qtbot.waitUntil((tmp_path / "paper.pdf").exists, timeout=30_000)
    state = agreement.window.panel.state.text()
    with qtbot.waitActive(rig.window):
        hands.press(Key.Key_Escape)
    pages = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    words = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    return " ".join(words.split()), state


def tell(hands, what):
    sys.stdout.write(f"\n{what}: {hands.keys} keys beyond {hands.letters} letters of words\n")


@pytest.mark.timeout(HANG)
def test_the_watershed_from_home_to_a_paper_ready_to_be_signed(app, hands, case, tmp_path, qtbot):
    rig = begin(app, hands, case, qtbot)
    for step in (prepare, open_talks, clarify, understand, build, try_them, commit, read_back):
        step(rig, hands, case)
    assert [point.ref for point in open_points(rig.board)] == ["B9"]  # as it was in 1997
    assert {p.kind for p in open_points(rig.board)} == {OpenKind.NEED_UNMET}
    words, state = paper(rig, hands, tmp_path, qtbot)
    for card in (*rig.board.all_of(Need), *rig.board.all_of(Commitment)):
        assert " ".join(card.text.split()) in words
    assert "Draft" not in words
    assert "draft" not in state.lower()
    tell(hands, "Ready to be signed")
    assert hands.keys < MOST_KEYS


@pytest.mark.timeout(HANG)
def test_the_same_talks_may_end_without_an_agreement(app, hands, case, tmp_path, qtbot):
    """No is a good end as well: the sheet says what is understood, and when to meet again."""
    rig = begin(app, hands, case, qtbot)
    case["needs"] = [need for need in case["needs"] if int(need["ref"][1:]) <= 3]
    kept = {need["ref"] for need in case["needs"]}
    case["solutions"] = case["solutions"][:5]
    for solution in case["solutions"]:
        solution["meets"] = [ref for ref in solution["meets"] if ref in kept]
        solution["status"] = "draft"
    for step in (prepare, open_talks, clarify, understand, build):
        step(rig, hands, case)
    enter_phase(rig, hands, Phase.TEST)
    left = {each.check for each in open_checks(rig.board, Phase.TEST)}
    assert Check.MUSTS_UNMET in left
    words, _ = paper(rig, hands, tmp_path, qtbot, kind="No agreement today")
    assert "No agreement today" in words
    for need in rig.board.all_of(Need):
        assert " ".join(need.text.split()) in words
    assert "2002" in words  # when to meet again
    tell(hands, "No agreement today")
