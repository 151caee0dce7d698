"""The picture of the talks is what the insight says, move by move."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings

from andfacil.domain.board.session import Step
from andfacil.domain.method.energy import rolling_shares
from andfacil.domain.method.insight import insight, insight_and_energy
from andfacil.domain.method.moves import Recorded
from andfacil.domain.values.edits import Change, Edit, EditKind
from tests.domain.strategies import boards_and_edits, new_board

BEGUN = dt.datetime(2026, 11, 28, 9, tzinfo=dt.UTC)


def test_the_share_looks_back_on_ten_moves():
    shares = list(rolling_shares([False] * 10 + [True] * 10))
    assert shares[9] == 0.0
    assert shares[14] == 0.5
    assert shares[19] == 1.0


@given(boards_and_edits())
@settings(max_examples=60, deadline=None)
def test_it_has_a_point_for_every_move_and_the_same_shares_as_the_insight(grown):
    _, edits = grown
    begun = Edit(EditKind.IMPORT, "session", tuple(Change(c.id, None, c) for c in new_board()))
    journal = tuple(
        Recorded(BEGUN + dt.timedelta(minutes=n), Step.DO, edit)
        for n, edit in enumerate((begun, *edits))
    )
    found = insight(journal)
    points = insight_and_energy(journal)[1]
    assert len(points) == sum(found.moves.values())
    assert tuple(round(point.share, 4) for point in points) == found.build_share
