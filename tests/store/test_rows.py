"""Cards and edits come back from the disc exactly as they went."""

from __future__ import annotations

import datetime as dt
import types
import typing
from dataclasses import MISSING, fields
from enum import StrEnum

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from andfacil.domain.values import cards
from andfacil.domain.values.edits import Change
from andfacil.store.columns import BadValue
from andfacil.store.journal import dump_changes, load_changes
from andfacil.store.rows import COLUMNS, TABLES, to_card, to_row
from andfacil.store.schema import NEWEST, RELEASED
from andfacil.store.session_file import SessionFile
from tests.store.builders import EVERY_KIND, make_session

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
LEAVES = {
    str: TEXT,
    int: st.integers(-(2**53), 2**53),
    bool: st.booleans(),
    dt.date: st.dates(),
    dt.datetime: st.datetimes(timezones=st.just(dt.UTC)),
    type(None): st.none(),
}


def values(kind):
    """A strategy for any value of a field's type, nested dataclasses included."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if kind in LEAVES:
        return LEAVES[kind]
    if origin is tuple:
        return st.lists(values(inner[0]), max_size=3).map(tuple)
    if origin is frozenset:
        return st.frozensets(TEXT, max_size=3)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*(values(part) for part in inner))
    if issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


BOUNDED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
ANY_CARD = st.one_of(*(values(of_class) for of_class in TABLES))


@BOUNDED
@given(card=ANY_CARD)
def test_every_card_comes_back_from_its_row(card):
    assert to_card(TABLES[type(card)], to_row(card)) == card


@BOUNDED
@given(before=st.none() | ANY_CARD, after=st.none() | ANY_CARD)
def test_every_edit_comes_back_from_its_json(before, after):
    changes = tuple(
        change
        for change in (
            Change(before.id, before, None) if before else None,
            Change(after.id, None, after) if after else None,
        )
        if change
    )
    assert load_changes(dump_changes(changes)) == changes


def test_every_field_of_every_card_has_its_column():
    for of_class, table in TABLES.items():
        assert set(COLUMNS[table]) == {field.name for field in fields(of_class)}


def test_every_class_of_card_has_its_table():
    kinds = {kind for kind in vars(cards).values() if isinstance(kind, type)}
    assert set(TABLES) == {
        kind for kind in kinds if issubclass(kind, cards.Card) and kind is not cards.Card
    }


def test_the_tables_have_the_columns_that_are_written():
    for table, columns in COLUMNS.items():
        body = RELEASED.tables[NEWEST][table].splitlines()[1:-1]
        assert [line.strip().split('"')[1] for line in body] == list(columns)


@pytest.mark.parametrize("card", EVERY_KIND, ids=lambda card: type(card).__name__)
def test_a_card_of_every_kind_comes_back_from_the_file(tmp_path, card):
    with SessionFile.open(make_session(tmp_path)) as file:
        assert file.board()[card.id] == card


def test_the_example_uses_every_field():
    for of_class in TABLES:
        of_kind = [card for card in EVERY_KIND if type(card) is of_class]
        for field in fields(of_class):
            plain = {() if field.default is MISSING else field.default}
            seen = [getattr(card, field.name) for card in of_kind]
            optional = field.name in {"id", "order", "spelled", "place"}
            assert optional or any(value not in plain for value in seen), field.name


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("side", "C"),
        ("non_negotiable", 2),
        ("non_negotiable", "1"),
        ("order", 1.5),
        ("order", True),
        ("order", 2**63 - 1),
        ("text", None),
        ("text", b"x"),
        ("spelled", "{}"),
        ("spelled", "[1]"),
        ("spelled", "[" * 5000),
        ("spelled", "no json"),
        ("spelled", r'["\ud800"]'),
    ],
)
def test_a_row_that_andfacil_would_not_write_is_refused(column, value):
    row = {**to_row(EVERY_KIND[1]), column: value}
    with pytest.raises(BadValue):
        to_card("need", row)


@pytest.mark.parametrize("change", [{"heard": None}, {"more": 1}])
def test_a_row_with_other_columns_is_refused(change):
    row = {**to_row(EVERY_KIND[1]), **change}
    if change == {"heard": None}:
        del row["heard"]
    with pytest.raises(BadValue):
        to_card("need", row)
