"""Every optional key of the exchange format has a case, the later ones each a case of its own.

The cases are `tests/fixtures/keys/KEY.json`. Each goes in and out: as a document, through a session
file and by the commands; and each says something that is lost without its key.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from andfacil.cli import main
from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import dump_exchange, from_exchange, load_exchange
from tests.builders import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

FIXTURES = ROOT / "tests/fixtures"
OWN = sorted((FIXTURES / "keys").glob("*.json"))
ALL = [*OWN, *sorted((FIXTURES / "cases").glob("*.json"))]
SCHEMA = json.loads((FIXTURES / "session.schema.json").read_text("utf-8"))
FIRST = {
    *("language", "kind", "context", "purpose", "date", "place", "facilitator", "decision_rule"),
    *("ground_rules", "assumptions", "solutions", "commitments", "parking_lot", "willingness"),
    *("review_date", "document_kind", "positions", "retired_refs"),
    *("non_negotiable", "why", "met_when", "said_as", "heard", "condition"),
}
"""Optional keys of a session, a need and an answer that the format began with."""
TOGETHER = {"scale": {"scale", "scores"}}
"""Keys that say something with others alone; they share a case."""


def optional_keys(schema: Any, place: str = "") -> Iterator[str]:
    """Each optional key that a document may have, with the definition it belongs to."""
    for name, found in schema.get("properties", {}).items():
        inner = f"{place}.{name}"
        if name not in schema.get("required", ()):
            yield inner
        yield from optional_keys(found, inner)
        yield from optional_keys(found.get("items", {}), inner)
    for name, found in schema.get("$defs", {}).items():
        yield from optional_keys(found, f"#{name}")


def used_keys(value: Any, schema: Any, place: str = "") -> Iterator[str]:
    """The same names for what stands in a document."""
    if ref := schema.get("$ref"):
        name = ref.rpartition("/")[2]
        schema, place = SCHEMA["$defs"][name], f"#{name}"
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{place}.{name}"
            yield from used_keys(inner, schema["properties"][name], f"{place}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from used_keys(inner, schema["items"], place)


def later_keys() -> set[str]:
    found: set[str] = set()
    for part in (SCHEMA, SCHEMA["$defs"]["need"], SCHEMA["$defs"]["answer"]):
        found |= {*part["properties"]} - {*part["required"]}
    return found - FIRST - {key for keys in TOGETHER.values() for key in keys} | {*TOGETHER}


def without(value: Any, key: str) -> Any:
    if isinstance(value, dict):
        left_out = TOGETHER.get(key, {key})
        return {name: without(inner, key) for name, inner in value.items() if name not in left_out}
    return [without(inner, key) for inner in value] if isinstance(value, list) else value


def test_no_optional_key_is_without_a_case() -> None:
    used = {key for path in ALL for key in used_keys(json.loads(path.read_text("utf-8")), SCHEMA)}
    wanted = set(optional_keys(SCHEMA))
    assert {".clashes", "#need.same_as", "#clash.wants.A"} <= wanted
    assert wanted - used == set()


def test_each_key_that_came_later_has_a_case_of_its_own() -> None:
    assert {path.stem for path in OWN} == later_keys()
    told = (ROOT / "docs/session-file.md").read_text("utf-8")
    assert [key for key in later_keys() if f"`{key}`" not in told] == []


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_a_key_goes_in_and_out_and_nothing_else_says_the_same(path: Path, tmp_path: Path) -> None:
    document = json.loads(path.read_text("utf-8"))
    jsonschema.validate(document, SCHEMA)
    cards = load_exchange(path.read_bytes())
    assert json.loads(dump_exchange(Board(cards))) == document
    bare = from_exchange(without(document, path.stem))
    assert Board(bare) != Board(cards)
    for other in set(later_keys()) - {path.stem}:
        assert f'"{other}"' not in path.read_text("utf-8"), "a case has one key"
    session, again = tmp_path / "s.andfacil", tmp_path / "again.json"
    assert main(["import", str(path), "-o", str(session)]) == 0
    assert main(["export", str(session), "-o", str(again)]) == 0
    assert json.loads(again.read_text("utf-8")) == document
