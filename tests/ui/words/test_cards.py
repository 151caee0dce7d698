"""Words about cards."""

from __future__ import annotations

from andfacil.ui.words.cards import capital_first, spoken_ref


def test_a_sentence_begins_with_a_capital_and_keeps_those_within_it():
    assert capital_first("verdeckt bis zum Aufdecken") == "Verdeckt bis zum Aufdecken"
    assert capital_first("") == ""


def test_a_ref_is_said_as_on_its_card_however_it_comes():
    assert [spoken_ref(ref) for ref in ("AND3", "AND 3", "A1")] == ["AND 3", "AND 3", "A1"]
