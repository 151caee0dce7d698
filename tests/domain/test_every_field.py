"""A field that somebody adds to a card is thought of everywhere, or one of these tests fails."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace

import jsonschema
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.rules import LONGEST_TEXT, check_card
from andfacil.domain.exchange.format import dump_exchange, load_exchange, to_exchange
from andfacil.domain.values.cards import PAPER_TEXTS, Clock, Details, LineTick, RetiredRef, Signing
from andfacil.domain.values.errors import RuleBroken
from tests.builders import ROOT
from tests.store.builders import EVERY_KIND

SCHEMA = json.loads((ROOT / "tests/fixtures/session.schema.json").read_text("utf-8"))

OWN = {"id", "order", "spelled"}
"""What every card has for itself."""
NOT_EXCHANGED = {
    *((Details, name) for name in (*PAPER_TEXTS, "phase", "swapped")),
    *((Clock, name) for name in ("phase", "since")),
}
"""What the exchange format has no key for: the paper's own words, and how the board just stands."""
NOT_WRITTEN = {"language", "solution", "about"}
"""Texts that nobody writes: a language is chosen, the others point at a card."""
NOBODYS = RetiredRef | Signing | LineTick
"""Cards that andfacil writes itself."""


def revealed():
    """Cards of every kind with every field in use, and nothing hidden."""
    flags = ("hidden", "answers_hidden", "before_hidden", "after_hidden")
    for card in EVERY_KIND:
        names = {field.name for field in fields(card)}
        yield replace(card, **{flag: False for flag in flags if flag in names})


def plain(value):
    """The value without what says how a document had spelled it."""
    if is_dataclass(value):
        names = [field.name for field in fields(value) if field.name != "spelled"]
        return {name: plain(getattr(value, name)) for name in names}
    return [plain(part) for part in value] if isinstance(value, tuple) else value


def test_the_exchange_format_loses_no_field():
    board = public_board(Board(revealed()))
    jsonschema.validate(to_exchange(board), SCHEMA)
    back = {card.id: card for card in load_exchange(dump_exchange(board).encode())}
    kinds = {type(card) for card in board}
    assert kinds - {type(card) for card in back.values()} == {Signing}
    lost = {
        (type(card), field.name)
        for card in board
        if card.id in back
        for field in fields(card)
        if field.name not in OWN
        and plain(getattr(back[card.id], field.name)) != plain(getattr(card, field.name))
    }
    assert lost == NOT_EXCHANGED


def written_texts():
    """Every field in which somebody can write, with a card that has it."""
    for kind in {type(card): card for card in EVERY_KIND}.values():
        for field in fields(kind):
            writable = field.type == "str" and field.name not in OWN | NOT_WRITTEN
            if writable and not isinstance(kind, NOBODYS):
                yield pytest.param(kind, field.name, id=f"{type(kind).__name__}.{field.name}")


@pytest.mark.parametrize(("card", "name"), list(written_texts()))
def test_no_text_is_longer_than_a_file_can_hold(card, name):
    check_card(replace(card, **{name: "x" * LONGEST_TEXT}))
    with pytest.raises(RuleBroken, match="more than"):
        check_card(replace(card, **{name: "x" * (LONGEST_TEXT + 1)}))
