"""The practice session in every language of the windows: the same cards, in its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Details, Need, Position
from andfacil.paths import resource
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.language import offered
from andfacil.ui.home.new_session import practice_session


def shape(cards):
    """What is the same in every language."""
    needs = [(card.id, card.order, card.side) for card in cards if isinstance(card, Need)]
    said = [(card.id, card.order, card.side) for card in cards if isinstance(card, Position)]
    return needs, said


def words_of(cards):
    named = (getattr(card, "title", "") or getattr(card, "text", "") for card in cards)
    return set(filter(None, named))


@pytest.fixture
def locale():
    """Sets the language of the windows, and puts back what it was."""
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", offered())
def test_it_is_in_the_language_of_the_windows(language, locale, tmp_path):
    locale(QLocale(language))
    with SessionFile.open(practice_session(tmp_path), read_only=True) as file:
        cards = tuple(file.session().board)
    english = load_exchange(resource("samples/practice_en.json").read_bytes())
    assert shape(cards) == shape(english)
    details = next(card for card in cards if isinstance(card, Details))
    assert details.language.partition("-")[0] == language.partition("_")[0]
    if details.language != "en":
        assert not words_of(cards) & words_of(english)
