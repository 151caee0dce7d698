"""A disc that is really full, and one that is really gone; both need root to be mounted."""

from __future__ import annotations

import pytest

from tests.faults.mounted import try_full_discs, try_vanished_discs, why_not
from tests.store.builders import DETAILS, make_session


@pytest.fixture(autouse=True)
def _can_mount():
    if reason := why_not():
        pytest.skip(reason)


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


def test_case_04_a_full_disc_loses_nothing_and_takes_more_once_there_is_room(path, after):
    tally = try_full_discs(path, after, sizes=6)
    assert tally.clean(), tally
    assert tally.tried == 6


def test_case_06_a_vanished_disc_leaves_the_board_for_a_copy_elsewhere(path, after):
    tally = try_vanished_discs(path, after, rounds=4)
    assert tally.clean(), tally
