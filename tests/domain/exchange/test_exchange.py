"""Sessions in and out of the exchange format, and the faults it names."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.exchange.format import (
    ExchangeFault,
    dump_exchange,
    from_exchange,
    load_exchange,
    to_exchange,
)
from tests.builders import ROOT
from tests.domain.strategies import boards_and_edits

FIXTURES = ROOT / "tests/fixtures"
CASES = sorted((FIXTURES / "cases").glob("*.json"))
KITCHEN = json.loads((FIXTURES / "cases/12-peer-shared-kitchen.json").read_text("utf-8"))
SCHEMA = json.loads((FIXTURES / "session.schema.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_json_out_equals_json_in(case: Path) -> None:
    raw = case.read_bytes()
    text = dump_exchange(Board(load_exchange(raw)))
    assert json.loads(text) == json.loads(raw)
    assert dump_exchange(Board(load_exchange(text.encode()))) == text


@given(boards_and_edits())
@settings(max_examples=80, deadline=None)
def test_any_board_writes_what_the_schema_allows(grown: tuple[Board, Any]) -> None:
    document = to_exchange(grown[0])
    jsonschema.validate(document, SCHEMA)
    assert to_exchange(Board(from_exchange(document))) == document


def test_private_notes_stay_at_the_desk() -> None:
    board = Board(from_exchange(KITCHEN))
    board.apply(propose.change_caucus_note(board, "A1", "canary"))
    assert "canary" not in dump_exchange(board)


def minimal() -> dict[str, Any]:
    return {
        "format": "andfacil-session",
        "version": 1,
        "title": "T",
        "sides": {"A": {"name": "a"}, "B": {"name": "b"}},
        "needs": [],
    }


@pytest.mark.parametrize(
    "extra",
    [
        {"assumptions": [], "solutions": [], "commitments": [], "parking_lot": []},
        {"positions": [], "retired_refs": [], "ground_rules": [], "language": "", "kind": "other"},
        {"date": None, "review_date": None, "place": "", "willingness": {}},
        {"willingness": {"before": {}, "after": {"A": [], "B": [10, 0]}}},
        {"sides": {"A": {"name": "a", "people": []}, "B": {"name": "b", "people": [{"name": ""}]}}},
        {"needs": [{"ref": "B2", "side": "B", "text": " ", "heard": False, "why": ""}]},
        {"solutions": [{"ref": "AND7", "text": "s", "answers": {}, "note": "", "status": "draft"}]},
        {"solutions": [{"ref": "AND7", "text": "s", "answers": {"B": {"answer": "yes-if"}}}]},
        {"commitments": [{"text": "c", "owner": "", "by": None, "if_then": ""}]},
        {"sides": {"A": {"name": "a"}, "B": {"name": "b", "people": [{"signs": False}]}}},
    ],
)
def test_what_was_spelled_out_stays_spelled_out(extra: dict[str, Any]) -> None:
    document = minimal() | extra
    jsonschema.validate(document, SCHEMA)
    assert json.loads(dump_exchange(Board(from_exchange(document)))) == document


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("colour",), "red", "the document: the key 'colour' is not known"),
        (("needs", 0, "colour"), 1, r"needs\[0\]: the key 'colour' is not known"),
        (("sides", "C"), {"name": "c"}, "sides: the key 'C' is not known"),
        (("sides", "A", "people", 0, "email"), "x", r"sides.A.people\[0\]: the key 'email'"),
        (("solutions", 0, "answers", "A", "why"), "x", r"answers.A: the key 'why'"),
        (("willingness", "during"), {}, "willingness: the key 'during'"),
        (("version",), 2, "only version 1"),
        (("version",), True, "only version 1"),
        (("format",), "other", "not an andfacil session"),
        (("title",), "", "title: the text is empty"),
        (("title",), 7, "title: a text is expected"),
        (("date",), "2026-02-30", "date: a date like"),
        (("date",), "20260203", "date: a date like"),
        (("kind",), "war", "kind: one of supplier"),
        (("needs", 0, "ref"), "B1", "not one of side A"),
        (("needs", 0, "ref"), "A01", "a ref like A1"),
        (("needs", 0, "ref"), "A1\n", "a ref like A1"),
        (("needs", 0, "ref"), "A3", "A3 is used twice"),
        (("needs", 1, "ref"), "A1", "A1 is used twice"),
        (("needs", 0, "heard"), 1, "true or false"),
        (("solutions", 0, "meets"), ["A9"], "no card A9"),
        (("solutions", 0, "meets"), ["A3"], "no card A3"),
        (("solutions", 0, "meets"), ["A1", "A1"], "twice"),
        (("solutions", 0, "builds_on"), ["AND9"], "no card AND9"),
        (("commitments", 0, "solution"), "AND2", "no card AND2"),
        (("willingness", "before", "A"), [11], "from 0 to 10"),
        (("willingness", "before", "A"), [True], "from 0 to 10"),
        (("willingness", "before", "A"), [2.5], "from 0 to 10"),
        (("sides", "A", "people", 0), {}, "a person needs"),
        (("needs",), {}, "an array is expected"),
        (("sides", "A", "name"), "\ud800", "surrogate"),
        (("x" * 5000,), 1, "the key 'x+….* is not known"),
        (("needs", 0, "ref"), "B" + "9" * 900, "not one of side A"),
        (("needs", 0, "ref"), "A" + "9" * 5000, "so many digits"),
        (("solutions", 0, "meets"), ["A" + "9" * 900], "no card A9+…"),
        (("solutions", 0, "ref"), "AND" + "9" * 5000, "so many digits"),
    ],
)
def test_a_fault_says_where_and_what(path: tuple[Any, ...], value: Any, words: str) -> None:
    document: Any = copy.deepcopy(KITCHEN)
    place = document
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(ExchangeFault, match=words) as fault:
        from_exchange(document)
    assert "\n" not in str(fault.value)
    assert len(str(fault.value)) < 250


@pytest.mark.parametrize("key", ["format", "version", "title", "sides", "needs"])
def test_a_missing_key_is_named(key: str) -> None:
    document = minimal()
    del document[key]
    with pytest.raises(ExchangeFault, match=f"the key '{key}' is missing"):
        from_exchange(document)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "line 1, column 1"),
        (b"{", "line 1, column 2"),
        (b"\xff\xfe{}", "byte 1"),
        (b'{"a": 1, "a": 2}', "'a' stands twice"),
        (b'{"a": NaN}', "NaN"),
        (b"[" * 100_000, "beyond any session"),
        (b"1" * 5000, "beyond any session"),
        (b"[]", "an object is expected"),
        (b"null", "an object is expected"),
    ],
)
def test_bytes_that_are_no_session(raw: bytes, words: str) -> None:
    with pytest.raises(ExchangeFault, match=words):
        load_exchange(raw)


def test_a_byte_order_mark_is_let_pass() -> None:
    raw = b"\xef\xbb\xbf" + json.dumps(minimal()).encode()
    assert Board(load_exchange(raw)).details.title == "T"
