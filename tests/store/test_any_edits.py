"""Whatever is done, undone, redone, closed and reopened, in any order: the disc says the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.domain.strategies import TEXTS, new_board, random_edit


class EditsOnDisc(RuleBasedStateMachine):
    """A session in memory beside the same session on the disc."""

    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name, "rota.andfacil")
        self.file = SessionFile.create(path, list(new_board()), EditKind.NEW_SESSION)
        self.session = self.file.session()
        self.seen = [Board(self.session.board)]

    @rule(data=st.data(), extends=st.booleans())
    def do(self, data, extends):
        edit = data.draw(st.composite(random_edit)(self.session.board))
        if edit is not None:
            try:
                self.session.perform(edit, extends=extends)
            except RuleBroken:
                return
            self.look()

    @precondition(lambda self: self.session.board.all_of(Need))
    @rule(data=st.data(), texts=st.lists(TEXTS, min_size=2, max_size=5))
    def type(self, data, texts):
        need = data.draw(st.sampled_from(self.session.board.all_of(Need)))
        for text in texts:
            if text != self.session.board[need.ref].text:
                edit = propose.change_text(self.session.board, need.ref, text)
                self.session.perform(edit, extends=True)
                self.look()

    @precondition(lambda self: self.session.history.past)
    @rule()
    def undo(self):
        self.session.undo()
        self.look()

    @precondition(lambda self: self.session.history.future)
    @rule()
    def redo(self):
        self.session.redo()
        self.look()

    @rule()
    def undo_all_and_redo_all(self):
        board = set(self.session.board)
        steps = len(self.session.history.past)
        for _ in range(steps):
            self.undo()
        self.reopen()
        for _ in range(steps):
            self.redo()
        assert set(self.session.board) == board

    @rule()
    def reopen(self):
        before = self.session
        self.file.close()
        assert check_file(self.file.path).sentences == ()
        self.file = SessionFile.open(self.file.path)
        self.session = self.file.session()
        assert self.session.history.past == before.history.past
        assert self.session.history.future == before.history.future
        assert self.session.board.numbers._highest == before.board.numbers._highest

    @invariant()
    def the_disc_says_the_same(self):
        if hasattr(self, "file"):
            assert self.file.board() == self.session.board

    @rule(data=st.data())
    def look_back(self, data):
        timeline = self.file.timeline()
        assert [m.sequence for m in timeline.moments] == list(range(1, len(self.seen) + 1))
        for sequence in data.draw(st.permutations(range(1, len(self.seen) + 1))):
            assert timeline.board_at(sequence) == self.seen[sequence - 1]

    def look(self):
        """Remember the board as it is now, after one more line of the journal."""
        self.seen.append(Board(self.session.board))

    def teardown(self):
        if hasattr(self, "file"):
            self.file.close()
            self.folder.cleanup()


EditsOnDisc.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestEditsOnDisc = EditsOnDisc.TestCase
