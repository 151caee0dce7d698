"""Altered bytes: no mutant is believed, none is salvaged in silence, none ends the program."""

from __future__ import annotations

import pytest

from tests.faults.mutants import Told, make_grown_session, try_mutants
from tests.store.builders import EVERY_KIND, make_session


@pytest.mark.parametrize("make", [make_session, make_grown_session])
def test_no_mutant_is_believed_or_lost_in_silence(make, tmp_path, after):
    tally = try_mutants(make(tmp_path), after, count=300)
    assert tally.clean(), tally


def test_a_card_is_named_alone_in_a_run_or_as_a_later_one():
    told = Told(
        [
            "In x, these cannot be read; they are left out: A1, AND2–AND4",
            "In x, the end of the history cannot be read; later cards may be left out, from these "
            "on: B1, N2",
            "In x, parts of these tables cannot be read; cards in them may be left out: parked",
        ]
    )
    named = {card.id for card in EVERY_KIND if told.of(card, gone=True)}
    assert named == {"A1", "B1", "AND3", "retired:AND2"}
