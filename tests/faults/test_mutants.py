"""Altered bytes: no mutant is believed, none is salvaged in silence, none ends the program."""

from __future__ import annotations

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.store.session_file import SessionFile
from tests.faults.mutants import try_mutants
from tests.store.builders import make_session


@pytest.fixture
def path(tmp_path):
    path = make_session(tmp_path)
    with SessionFile.open(path) as file:
        session = file.session()
        for number in range(12):
            session.perform(propose.add_need(session.board, Side.A, f"need {number} " + "y" * 700))
        session.perform(propose.change_text(session.board, "A1", "Rest"))
        session.undo()
    return path


def test_no_mutant_is_believed_or_lost_in_silence(path, after):
    tally = try_mutants(path, after, count=400)
    assert tally.clean(), tally
