"""Whatever is private is counted before a copy is given away: no kind of it is forgotten."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import PRIVATE, public_board
from andfacil.domain.values.cards import Card, Details
from andfacil.domain.views.private_things import count_cards, private_things
from tests.store.builders import EVERY_KIND

PUBLIC = public_board(Board(EVERY_KIND))
SEEN = PUBLIC.all_of(Details)[0]


def secrets():
    """Each private class, and each private flag of the others, with a board that has it."""
    for group in PRIVATE:
        for of_class, names in group.fields.items():
            own = {field.name for field in fields(of_class)}
            card = next(card for card in EVERY_KIND if type(card) is of_class)
            if own == set(names):
                yield pytest.param([card], id=of_class.__name__)
                continue
            for name in names:
                with_flag = replace(card, hidden=False) if "hidden" in own else card
                flags = {flag: flag == name for flag in names}
                yield pytest.param([replace(with_flag, **flags)], id=f"{of_class.__name__}.{name}")


def test_a_board_for_everybody_has_none():
    assert not any(private_things(PUBLIC))
    assert any(private_things(Board(EVERY_KIND)))


@pytest.mark.parametrize("cards", list(secrets()))
def test_every_private_thing_is_counted(cards: list[Card]):
    own = {card.id for card in cards}
    board = Board([*(card for card in PUBLIC if card.id not in own), *cards])
    assert sum(map(bool, private_things(board))) == 1


def test_each_kind_by_its_number():
    found = private_things(Board(EVERY_KIND))
    assert found._asdict() == {
        "hidden": 3,
        "notes": 1,
        "answers": 1,
        "scores": 2,
        "guesses": 4,
        "reasons": 1,
        "walk_away": 2,
        "closing": 3,
    }


def test_cards_are_what_people_count():
    assert count_cards(Board([SEEN])) == 0
    assert count_cards(EVERY_KIND) == 9
