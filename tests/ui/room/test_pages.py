"""The room's pages: they follow what is done, none is empty, and nothing of them stays behind."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QRect

from andfacil.domain.board.board import Board
from andfacil.domain.editing import hiding, propose
from andfacil.domain.values.cards import CaucusNote, Need, Party, Side, Solution, Status
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.board.columns.panel import ColumnPanel
from andfacil.ui.board.threads import Threads
from andfacil.ui.room.scene import BARE, Typed
from tests.ui.boards import details
from tests.ui.conftest import open_desk
from tests.ui.desk.controllers.test_attention import shown_room
from tests.ui.desk_rig import SHIFT, Key
from tests.ui.room.test_legible import drawn_on
from tests.ui.room.test_room_window import LONG, Room

SHORT = "Need number {n}"


def meeting_board(needs_a=9, needs_b=9, solutions=9, text=LONG, **fields):
    """A board of a real meeting: the first three needs of each side are non-negotiables."""
    cards = [
        Need(
            id=f"{side}{n}",
            order=n,
            side=side,
            text=text.format(n=n),
            non_negotiable=n <= 3,
            **fields,
        )
        for side, count in ((Side.A, needs_a), (Side.B, needs_b))
        for n in range(1, count + 1)
    ]
    made = [
        Solution(
            id=f"AND{n}",
            order=100 + n,
            text=f"Solution {n} has something for both sides, and takes two lines",
            status=Status.AGREED if n % 2 else Status.DRAFT,
            meets=(f"A{n % needs_a + 1}", f"B{n * 4 % needs_b + 1}"),
            **fields,
        )
        for n in range(1, solutions + 1)
    ]
    return Board([details(), *cards, *made])


def refs_in_sight(room):
    return {
        view.column.card(row).ref for view in room.window.board.views() for row in view.shown_rows()
    }


# ------------------------------------------------------------------ the page follows


@pytest.fixture
def room(qtbot, theme):
    room = Room(qtbot, theme, meeting_board())
    assert {"A1", "AND1", "B1"} <= refs_in_sight(room)
    assert not {"A9", "AND9", "B9"} & refs_in_sight(room)
    return room


def done(room, make_edit):
    room.session.perform(make_edit(room.session.board))


EDITS = {
    "edited": ("B8", lambda board: propose.change_text(board, "B8", "In other words")),
    "heard": ("A7", lambda board: propose.set_heard(board, "A7", heard=True)),
    "agreed": ("AND8", lambda board: propose.change_status(board, "AND8", Status.AGREED)),
    "linked": ("AND9", lambda board: propose.change_links(board, "AND9", meets=("A2",))),
    "moved": ("A2", lambda board: propose.move(board, "A2", 0)),
    "added": ("B10", lambda board: propose.add_need(board, Side.B, "The newest of all")),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_an_edit_is_about_is_seen(room, name):
    ref, make_edit = EDITS[name]
    done(room, make_edit)
    assert ref in refs_in_sight(room)


def test_undone_and_done_again_is_seen(room):
    done(room, EDITS["edited"][1])
    room.window.reveal("A1")
    room.session.undo()
    assert "B8" in refs_in_sight(room)
    room.window.reveal("A1")
    room.session.redo()
    assert "B8" in refs_in_sight(room)


def test_the_other_columns_keep_their_place(room):
    done(room, EDITS["agreed"][1])
    assert {"A1", "B1"} <= refs_in_sight(room)
    done(room, EDITS["edited"][1])
    assert {"AND8", "A8", "B8"} <= refs_in_sight(room)


def test_revealing_all_ends_at_the_non_negotiables(qtbot, theme):
    room = Room(qtbot, theme, meeting_board(hidden=True))
    assert not refs_in_sight(room)
    done(room, hiding.reveal_all)
    assert {"A1", "B1", "AND1"} <= refs_in_sight(room)


def test_what_was_revealed_of_a_later_page_is_seen(qtbot, theme):
    board = meeting_board()
    late = {ref: hiding.hide(board, (ref,)).changes[0].after for ref in ("A8", "A9")}
    room = Room(qtbot, theme, Board([late.get(card.id, card) for card in board]))
    done(room, hiding.reveal_all)
    assert "A8" in refs_in_sight(room)


def test_what_stays_at_the_desk_turns_no_page(room):
    """A page that turns would tell that there is a note, a hidden card or an answer."""
    before = refs_in_sight(room)
    done(room, lambda board: propose.change_caucus_note(board, "A9", "between us"))
    assert isinstance(room.session.board.get("N1"), CaucusNote)
    done(room, lambda board: hiding.hide(board, ("B9",)))
    assert refs_in_sight(room) == before
    done(room, lambda board: propose.change_text(board, "B9", "still hidden"))
    assert refs_in_sight(room) == before


def test_pages_turned_by_hand_go_together(room):
    done(room, EDITS["agreed"][1])
    room.window.turn_page(1)
    room.window.turn_page(-1)
    assert {"A1", "B1", "AND1"} <= refs_in_sight(room)


# ------------------------------------------------------------------ never empty


@pytest.mark.parametrize(("needs_a", "needs_b", "solutions"), [(2, 9, 4), (9, 1, 9), (4, 16, 12)])
def test_a_column_is_never_empty(qtbot, theme, needs_a, needs_b, solutions):
    room = Room(qtbot, theme, meeting_board(needs_a, needs_b, solutions))
    pages = room.window.board.pages
    assert pages.count > 1
    seen = set()
    for _ in range(pages.count):
        assert all(len(rows) for rows in room.rows())
        seen |= refs_in_sight(room)
        room.window.turn_page(1)
    assert len(seen) == needs_a + needs_b + solutions


def test_what_is_typed_cuts_no_page(room):
    before = room.rows()
    room.window.show_scene(BARE._replace(line=Typed("what is said", Side.A)))
    assert room.rows() == before


# ------------------------------------------------------------------ where threads lead


@pytest.mark.parametrize("language", ["en", "de", "pt"])
def test_threads_that_leave_the_page_say_where_to(qtbot, theme, language):
    board = meeting_board(9, 9, 1)
    board = Board([details(language=language) if card.id == "session" else card for card in board])
    room = Room(qtbot, theme, board)
    done(room, lambda board: propose.change_links(board, "AND1", meets=("A1", "A9")))
    pages = room.window.board.pages
    needed = {ref: pages.page_of(ref) + 1 for ref in ("A9", "B5")}
    said = {run.words for run in drawn_on(room.window)}
    for ref, page in needed.items():
        lead = room.model.words.lead((ref,), page)
        assert any(lead in words for words in said), (lead, said)
        for _ in range(page - 1):
            room.window.turn_page(1)
        assert ref in refs_in_sight(room)
        room.window.turn_page(1 - page)
    threads = [t for part in room.window.findChildren(Threads) for t in part.threads()]
    assert {"A9", "B5"} == {thread.away for thread in threads if thread.away}


def test_nothing_leads_away_where_all_is_seen(qtbot, theme):
    room = Room(qtbot, theme, meeting_board(2, 2, 1, SHORT))
    assert room.window.board.pages.count == 1
    threads = [t for part in room.window.findChildren(Threads) for t in part.threads()]
    assert threads
    assert not any(thread.away for thread in threads)


def test_which_cards_are_shown_stands_at_the_end_of_both_headings(qtbot, theme):
    """Also below a name that has one line less than the other side's."""
    names = {"side_a": Party(name="Nurses"), "side_b": Party(name="Management of clinics")}
    board = meeting_board()
    room = Room(
        qtbot, theme, Board([details(**names), *board.all_of(Need), *board.all_of(Solution)])
    )
    panels = room.window.board.findChildren(ColumnPanel)
    panel = next(each for each in panels if each.side is Side.A)
    heading = panel.view.geometry().top()
    below = QRect(0, heading * 5 // 8, panel.width(), heading // 4)  # the name, which has one line
    picture = panel.grab(below).toImage()
    inked = theme.of_side("side", panel.side).rgb()
    places = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixel(x, y) == inked
    ]
    assert min(places) > picture.width() / 2


# ------------------------------------------------------------------ nothing of before stays

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("turn"), st.sampled_from((1, -1))),
        st.tuples(st.just("status"), st.integers(1, 9)),
        st.tuples(st.just("link"), st.integers(1, 9)),
        st.tuples(st.just("text"), st.sampled_from(("A1", "A5", "B9", "AND2", "AND9"))),
        st.tuples(st.just("add"), st.sampled_from((Side.A, Side.B))),
        st.tuples(st.just("delete"), st.sampled_from(("A2", "B7", "AND3"))),
        st.tuples(st.just("wait"), st.integers(1, 2)),
    ),
    min_size=2,
    max_size=8,
)


def take(room, step):
    what, which = step
    board = room.session.board
    if what == "turn":
        room.window.turn_page(which)
    elif what == "status" and f"AND{which}" in board:
        now = board[f"AND{which}"].status
        other = Status.DRAFT if now is Status.AGREED else Status.AGREED
        room.session.perform(propose.change_status(board, f"AND{which}", other))
    elif what == "link" and {f"AND{which}", "A4"} <= {card.id for card in board}:
        room.session.perform(propose.toggle_meets(board, f"AND{which}", "A4"))
    elif what == "text" and which in board:
        words = "short" if len(board[which].text) > 9 else LONG.format(n=which)
        room.session.perform(propose.change_text(board, which, words))
    elif what == "add":
        room.session.perform(propose.add_need(board, which, "One more need"))
    elif what == "delete" and which in board:
        room.session.perform(propose.delete(board, which))
    elif what == "wait":
        for _ in range(which):
            QCoreApplication.processEvents()


def on_the_wall(room, qtbot):
    """The window as the projector has it: what was painted before is in it still."""
    threads = room.window.findChildren(Threads)
    qtbot.waitUntil(lambda: not any(part.settles for part in threads))
    for _ in range(3):
        QCoreApplication.processEvents()
    window = room.window
    return screen_of(window).grabWindow(window.winId()).toImage()


def same_pages(fresh, room):
    """Turn a fresh room to the pages of another."""
    for rows, view in sorted(zip(room.rows(), room.window.board.views(), strict=True), key=_first):
        if len(rows):
            fresh.window.reveal(view.column.card(rows.start).ref)


def _first(place):
    return place[0].start


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(STEPS)
def test_the_wall_is_that_of_a_room_built_anew(qtbot, theme, steps):
    """Whatever was turned and edited before: no thread, word or card of it is left, to the px."""
    room = Room(qtbot, theme, meeting_board(6, 8, 7), (960, 540))
    on_the_wall(room, qtbot)
    for step in steps:
        take(room, step)
    seen = on_the_wall(room, qtbot)
    fresh = Room(qtbot, theme, room.session.board, (960, 540))
    same_pages(fresh, room)
    assert fresh.rows() == room.rows()
    assert seen == on_the_wall(fresh, qtbot)
    for one in (room, fresh):
        one.window.close()


# ------------------------------------------------------------------ the desk leads


def test_the_room_goes_where_the_desk_goes_but_not_while_it_is_locked(app, tmp_path, qtbot):
    path = tmp_path / "meeting.andfacil"
    SessionFile.create(path, tuple(meeting_board()), EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    room = shown_room(desk, qtbot)

    def seen():
        views = room.board.views()
        return {view.column.card(row).ref for view in views for row in view.shown_rows()}

    assert "A9" not in seen()
    desk.window.selection.select("A9")
    assert "A9" in seen()
    desk.press(Key.Key_F6, SHIFT)
    desk.window.selection.select("A1")
    assert "A1" not in seen()
    desk.enter("a1 heard")
    assert "A1" in seen()
