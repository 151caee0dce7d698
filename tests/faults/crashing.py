"""Edits, undo, redo, reopening, failing discs and crashes in the midst of a save, in any order.

Beside the real session on a real file there is a plain one: the words of its cards, and two lists
of what can be undone and redone.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side
from andfacil.store import problems
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.faults.disc import ERRORS, Call, watched_disc
from tests.faults.power_cut import Folder, OnDisc, lay_out
from tests.store.builders import DETAILS, make_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.values.edits import Edit

WORDS = st.text("abc xyz", min_size=1, max_size=8).map(lambda text: f"w{text}w") | st.just(
    "long " * 2000
)
Words = dict[str, str]


class Plain:
    """What the session should be: the words of its needs, and those before and after them."""

    def __init__(self) -> None:
        self.now: Words = {}
        self.past: list[Words] = []
        self.future: list[Words] = []

    def put(self, words: Words) -> Plain:
        """After an edit."""
        return self._made(words, [*self.past, self.now], [])

    def undone(self) -> Plain:
        """After undo."""
        return self._made(self.past[-1], self.past[:-1], [*self.future, self.now])

    def redone(self) -> Plain:
        """After redo."""
        return self._made(self.future[-1], [*self.past, self.now], self.future[:-1])

    def _made(self, now: Words, past: list[Words], future: list[Words]) -> Plain:
        made = Plain()
        made.now, made.past, made.future = now, past, future
        return made


class CrashingMeeting(RuleBasedStateMachine):
    """The real store on a disc that takes notes, beside the plain session."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.place = Path(self.folder.name, "place")
        self.place.mkdir()
        self.path = make_session(self.place, DETAILS)
        self.watching = watched_disc()
        self.disc = self.watching.__enter__()
        self.disc.about = str(self.path)
        self.plain = Plain()
        self.open()

    def open(self) -> None:
        self.file = SessionFile.open(self.path)
        self.session = self.file.session()

    # ------------------------------------------------------------------ what can be done

    def next_edit(self, data: st.DataObject) -> tuple[Plain, Callable[[], object]]:
        """Something to do, and what the plain session is after it."""
        session, plain, board = self.session, self.plain, self.session.board
        ways = ["add"]
        ways += ["change", "delete"] if plain.now else []
        ways += ["undo"] if plain.past else []
        ways += ["redo"] if plain.future else []
        way = data.draw(st.sampled_from(ways))
        if way == "undo":
            return plain.undone(), session.undo
        if way == "redo":
            return plain.redone(), session.redo
        if way == "add":
            words = data.draw(WORDS)
            edit = propose.add_need(board, Side.A, words)
            return plain.put({**plain.now, _added(edit): words}), lambda: session.perform(edit)
        ref = data.draw(st.sampled_from(sorted(plain.now)))
        if way == "delete":
            edit = propose.delete(board, ref)
            left = {name: words for name, words in plain.now.items() if name != ref}
            return plain.put(left), lambda: session.perform(edit)
        words = data.draw(WORDS.filter(lambda text: text.strip() != plain.now[ref].strip()))
        edit = propose.change_text(board, ref, words)
        return plain.put({**plain.now, ref: words}), lambda: session.perform(edit)

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        after, do = self.next_edit(data)
        do()
        self.plain = after

    @rule()
    def reopen(self) -> None:
        self.file.close()
        assert check_file(self.path).sentences == ()
        self.open()
        self.compare(self.plain)

    @rule(
        data=st.data(),
        place=st.floats(0, 1),
        keep=st.sampled_from([True, False, None]),
        names=st.booleans(),
    )
    def crash_in_a_save(
        self, data: st.DataObject, place: float, keep: bool | None, names: bool
    ) -> None:
        """The power fails at any call of a save: it is there as a whole, or not at all."""
        # Also the journal that a failed save before this one has left.
        before = {
            str(file): OnDisc(file.read_bytes())
            for file in self.place.iterdir()
            if file.name.startswith(self.path.name)
        }
        self.disc.calls.clear()
        after, do = self.next_edit(data)
        do()
        found = Folder(dict(before), dict(before))
        for call in self.disc.calls[: round(place * len(self.disc.calls))]:
            found.take(call)
        self.file.close()
        lay_out(found.after_cut(Random(11) if keep is None else keep, names), self.place)
        self.open()
        self.follow(after)

    @rule(data=st.data(), number=st.integers(1, 14), once=st.booleans(), done=st.booleans())
    def fail_in_a_save(self, data: st.DataObject, number: int, once: bool, done: bool) -> None:
        """The disc reports an error: what is said of the edit is so."""
        after, do = self.next_edit(data)
        last = self.disc.changing + number

        def fault(now: int, call: Call) -> tuple[int, bool] | None:
            hit = now == last if once else now >= last
            return (ERRORS[call.kind][0], done) if hit else None

        self.disc.fault = fault
        try:
            do()
        except problems.OutcomeUnknown:
            self.disc.fault = lambda now, call: None
            self.file.close()
            self.open()
            self.follow(after)
        except problems.StoreProblem:
            self.disc.fault = lambda now, call: None
            self.compare(self.plain)
        else:
            self.plain = after
        self.disc.fault = lambda now, call: None

    # ------------------------------------------------------------------ what must be so

    def follow(self, after: Plain) -> None:
        """It is as before the save that was cut short, or as after it."""
        if self.words() != self.plain.now or len(self.session.history.past) != len(self.plain.past):
            self.plain = after
        self.compare(self.plain)

    def compare(self, plain: Plain) -> None:
        assert self.words() == plain.now
        assert len(self.session.history.past) == len(plain.past)
        assert len(self.session.history.future) == len(plain.future)

    def words(self) -> Words:
        return {need.id: need.text for need in self.session.board.all_of(Need)}

    @invariant()
    @precondition(lambda self: hasattr(self, "file"))
    def the_screen_says_what_is_on_the_disc(self) -> None:
        self.compare(self.plain)
        assert self.file.board() == self.session.board

    def teardown(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
            self.watching.__exit__(None, None, None)
            self.folder.cleanup()


def _added(edit: Edit) -> str:
    """The ref of the need that an edit makes."""
    return next(change.card_id for change in edit.changes if isinstance(change.after, Need))
