"""Whatever is done, undone, redone, closed and reopened, in any order: the disc says the same."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from andfacil.domain.edits import Deed
from andfacil.domain.errors import RuleBroken
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.domain.strategies import new_board, random_edit


class DeedsOnDisc(RuleBasedStateMachine):
    """A session in memory beside the same session on the disc."""

    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name, "rota.andfacil")
        self.file = SessionFile.create(path, list(new_board()), Deed.NEW_SESSION)
        self.session = self.file.session()

    @rule(data=st.data())
    def do(self, data):
        edit = data.draw(st.composite(random_edit)(self.session.board))
        if edit is not None:
            try:
                self.session.perform(edit)
            except RuleBroken:
                return

    @precondition(lambda self: self.session.history.past)
    @rule()
    def undo(self):
        self.session.undo()

    @precondition(lambda self: self.session.history.future)
    @rule()
    def redo(self):
        self.session.redo()

    @rule()
    def undo_all_and_redo_all(self):
        board = set(self.session.board)
        deeds = len(self.session.history.past)
        for _ in range(deeds):
            self.session.undo()
        self.reopen()
        for _ in range(deeds):
            self.session.redo()
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

    def teardown(self):
        if hasattr(self, "file"):
            self.file.close()
            self.folder.cleanup()


DeedsOnDisc.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestDeedsOnDisc = DeedsOnDisc.TestCase
