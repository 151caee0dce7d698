"""Nothing private is in the room, in pictures or in files: sessions with and without it are alike.

Each session is made twice from the same draws: bare, and with canaries in every private place. What
everybody gets of both must be equal to the letter and to the pixel.
"""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from andfacil.cli.words import coverage_lines
from andfacil.domain.board.board import Board
from andfacil.domain.editing import hiding, propose
from andfacil.domain.editing.guessing import change_guesses
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.method.open_checks import note_reason
from andfacil.domain.method.walk_away import answer_walk_away
from andfacil.domain.values.cards import (
    Answer,
    Better,
    CaucusNote,
    Clash,
    Commitment,
    GoneOn,
    Guesses,
    Need,
    Parked,
    Phase,
    Position,
    Scale,
    Scores,
    Side,
    SideAnswer,
    Solution,
    Status,
    WalkAway,
)
from andfacil.domain.views.room import room_view
from andfacil.domain.views.summary import coverage
from andfacil.export.making import FORMATS, FileRequest, make_file
from andfacil.ui.desk.picture import board_picture
from andfacil.ui.room.scene import Pause, RoomScene
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.room.window import RoomWindow
from tests.ui.boards import details, modelled
from tests.ui.readers import everything_told

CANARY = "QUETZAL"
SIZE = (960, 540)
BOUNDED = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TEXTS = st.sampled_from(["Sleep", "Rota known 4 weeks ahead", "Beds", "שקט", "Fewer gaps"])
STATUSES = st.sampled_from(Status)


def some(draw, refs):
    return tuple(draw(st.lists(st.sampled_from(refs), unique=True, max_size=3))) if refs else ()


@st.composite
def twins(draw):
    """A board, and the same with something private wherever that can be."""
    bare, more, rank = [], [], itertools.count()
    shown: dict[Side, list[str]] = {side: [] for side in Side}
    hidden: list[str] = []
    for side in Side:
        for number in range(1, draw(st.integers(1, 7))):
            ref, must = f"{side}{number}", draw(st.booleans())
            secret = draw(st.booleans())
            text = f"{CANARY} {ref}" if secret else draw(TEXTS)
            why, sign = (CANARY, CANARY) if secret else (draw(TEXTS), draw(TEXTS))
            need = Need(
                id=ref,
                order=next(rank),
                side=side,
                text=text,
                non_negotiable=must,
                why=why,
                met_when=sign,
                heard=secret or draw(st.booleans()),
                hidden=secret,
            )
            (more if secret else bare).append(need)
            (hidden if secret else shown[side]).append(ref)
    all_shown = [*shown[Side.A], *shown[Side.B]]
    changed = {}
    for number in range(1, draw(st.integers(1, 5))):
        ref = f"AND{number}"
        meets = some(draw, all_shown)
        breaks = tuple(r for r in some(draw, all_shown) if r not in meets)
        idea = Solution(
            id=ref,
            order=next(rank),
            text=draw(TEXTS),
            status=draw(STATUSES),
            meets=meets,
            breaks=breaks,
        )
        also = tuple(r for r in some(draw, hidden) if r not in meets)
        private = replace(
            idea,
            meets=(*also, *meets),
            answer_a=SideAnswer(answer=Answer.YES_IF, condition=CANARY),
            answer_b=SideAnswer(answer=Answer.NOT_YET, scale=Scale.FIST, scores=(0, 5)),
            answers_hidden=True,
        )
        if draw(st.booleans()):
            more.append(replace(private, text=f"{CANARY} {ref}", hidden=True))
        else:
            bare.append(idea)
            changed[ref] = private
    ideas = [card.id for card in more if isinstance(card, Solution)]
    promise = Commitment(id="C1", text="Ask around", owner="Ola")
    bare.append(promise)
    if ideas:
        changed["C1"] = replace(promise, solution=ideas[0])
    bare.append(Parked(id="P1", text="New lockers", owner="Tom"))
    more.append(GoneOn(id="G1", phase=Phase.CLARIFY, text=CANARY, left_open=(CANARY,)))
    named = {f"top_{s.value.lower()}": tuple(refs[:3]) for s, refs in shown.items()}
    named |= {f"guess_{s.other.value.lower()}": tuple(refs[-3:]) for s, refs in shown.items()}
    more += [Guesses(**named), WalkAway(a=draw(st.sampled_from(Better)), b=Better.NO)]
    if shown[Side.A] and any(ref[0] == Side.B for ref in hidden):
        other = next(ref for ref in hidden if ref[0] == Side.B)
        more.append(Clash(id="X1", need_a=shown[Side.A][0], need_b=other, because=(CANARY,)))
    more.append(Position(id="Q1", side=Side.A, text=CANARY, hidden=True))
    more += [
        CaucusNote(id=f"N{n}", about=card.id, text=CANARY)
        for n, card in enumerate([*bare, *more], 1)
        if isinstance(card, Need | Solution)
    ]
    frame = details(context="", date=dt.date(2027, 1, 31), review_date=dt.date(2027, 4, 30))
    scores = Scores(a=(2, 9), b=(10, 3))
    private_frame = replace(
        frame,
        willingness_before=scores,
        before_hidden=True,
        willingness_after=scores,
        after_hidden=True,
    )
    cards = draw(st.permutations([*(changed.get(card.id, card) for card in bare), *more]))
    return Board([frame, *bare]), Board([private_frame, *cards])


def look_at(window):
    """What the room's window shows, and what it says."""
    return window.grab().toImage(), everything_told(window)


def shown_room(qtbot, theme, board):
    session, model = modelled(board)
    window = RoomWindow(model, theme)
    window.top.clock = window.curtain.rest.clock = lambda: dt.datetime(2026, 11, 23, 18, 42)
    window.curtain.rest.show_pause(Pause())  # with that time, not the one of its making
    qtbot.addWidget(window)
    window.resize(*SIZE)
    window.show()
    return session, window


@BOUNDED
@given(boards=twins())
def test_the_room_is_the_same_with_and_without_private_things(qtbot, theme, boards):
    bare, full = (shown_room(qtbot, theme, board)[1] for board in boards)
    try:
        pictures, words = zip(look_at(bare), look_at(full), strict=True)
        assert words[0] == words[1]
        assert pictures[0] == pictures[1]
        assert not any(CANARY in said for said in words[1])
        for kind in SlideKind:
            for line in range(4 if kind is SlideKind.READ_BACK else 1):
                for window in (bare, full):
                    window.show_scene(RoomScene(slide=Slide(kind, line, clash="X1")))
                pictures, words = zip(look_at(bare), look_at(full), strict=True)
                assert words[0] == words[1]
                assert pictures[0] == pictures[1]
                assert not any(CANARY in said for said in words[1])
    finally:
        for window in (bare, full):
            window.close()


@settings(max_examples=40, deadline=None)
@given(boards=twins())
def test_files_and_figures_are_the_same_with_and_without_private_things(boards):
    bare, full = boards
    assert dump_exchange(full) == dump_exchange(bare)
    assert make_file(full, FileRequest("md")) == make_file(bare, FileRequest("md"))
    assert coverage(full) == coverage(bare)
    assert list(coverage_lines(full, coverage(full))) == list(coverage_lines(bare, coverage(bare)))
    assert room_view(full) == room_view(bare)
    assert CANARY not in repr(room_view(full)) + dump_exchange(full)
    assert CANARY in repr(list(full))


@pytest.mark.parametrize("view", ["room", "desk"])
def test_pictures_and_papers_are_the_same_with_and_without_private_things(qapp, view):
    pairs = []

    @settings(max_examples=2, deadline=None, database=None, derandomize=True)
    @given(boards=twins())
    def collect(boards):
        pairs.append(boards)

    collect()
    bare, full = pairs[-1]
    size = (1280, 720) if view == "room" else (1600, 1000)
    assert board_picture(full, view=view, size=size) == board_picture(bare, view=view, size=size)
    for found in FORMATS.values():
        request = FileRequest(found.suffix)
        assert make_file(full, request) == make_file(bare, request), found.suffix


def test_private_edits_leave_the_open_room_as_it_is(qtbot, theme):
    """The same edit by edit: a window that is shown while they are done."""
    board = Board([details(), Need(id="A1", side=Side.A, text="Sleep"), *_idea()])
    desk, window = shown_room(qtbot, theme, board)
    before = look_at(window)
    for make in (
        lambda board: hiding.as_hidden(
            propose.add_need(board, Side.A, CANARY, non_negotiable=True)
        ),
        lambda board: hiding.as_hidden(propose.add_solution(board, CANARY, meets=("A1", "A2"))),
        lambda board: propose.change_status(board, "AND2", Status.AGREED),
        lambda board: propose.toggle_meets(board, "AND1", "A2"),
        lambda board: hiding.change_answers(board, "AND1", SideAnswer(answer=Answer.NOT_YET), None),
        lambda board: hiding.change_scores(board, Scores(a=(1,), b=(2,)), after=False),
        lambda board: propose.change_caucus_note(board, "A1", CANARY),
        lambda board: propose.change_text(board, "A2", f"{CANARY} again"),
        lambda board: answer_walk_away(board, Better.NO, Better.NOT_SURE),
        lambda board: change_guesses(board, Guesses(top_a=("A1",), guess_b=("A1",))),
        lambda board: note_reason(board, Phase.OPEN, CANARY),
    ):
        assert desk.propose(make)
        assert look_at(window) == before
    assert desk.propose(hiding.reveal, ["A2"])
    assert look_at(window) != before
    assert desk.undo()
    assert look_at(window) == before


def _idea():
    yield Solution(id="AND1", text="Pool", meets=("A1",))
