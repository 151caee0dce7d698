"""How a pair of needs is asked as one question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.and_question import WORDINGS, and_question, names_in


@pytest.mark.parametrize(
    ("need", "clause"),
    [
        ("Fresh air to breathe", "have fresh air to breathe"),
        ("A contract long enough to do the work", "have a contract long enough to do the work"),
        ("Return of the oil fields", "have return of the oil fields"),
        ("Limits that are clear", "have limits that are clear"),
        ("Stable work, so that people stop", "have stable work, so that people stop"),
        ("Respect: an apology would not hurt", "have respect: an apology would not hurt"),
        ("Sleep between nine and four", "have sleep between nine and four"),
        ("Stay within the budget.", "stay within the budget"),
        ("Attract and keep scarce staff", "attract and keep scarce staff"),
        ("Pay the rent on time", "pay the rent on time"),
        ("To be asked first", "be asked first"),
        ("Not to be watched", "make sure not to be watched"),
        ("Not too hot to think", "make sure that it is not too hot to think"),
        ("Affordable for members", "make it affordable for members"),
        ("Simple enough for one person", "make it simple enough for one person"),
        ("Extra nights are recognised", "make sure that extra nights are recognised"),
        ("No one works four nights", "make sure that no one works four nights"),
        ("Towns can still grow", "make sure that towns can still grow"),
        ("The right to be heard stays whole", "make sure that the right to be heard stays whole"),
        ("I sleep at night", "make sure that I sleep at night"),
        ("NHS rules", "have NHS rules"),
    ],
)
def test_english_needs_become_running_words(need: str, clause: str) -> None:
    assert and_question(need, "Quiet").text == f"How can we {clause} AND have quiet?"


def test_names_keep_their_capital() -> None:
    names = names_in(["All of Sinai, up to the border", "Sinai under one law"])
    asked = and_question("Sinai under one law", "Quiet nights", "en-GB", names)
    assert asked.text == "How can we have Sinai under one law AND have quiet nights?"


@pytest.mark.parametrize(
    ("need", "clause"),
    [
        ("Être payé à la date légale", "être payé à la date légale"),
        ("Ne payer que des factures justes", "ne payer que des factures justes"),
        ("Ne jamais avancer plus de 80 000 €", "ne jamais avancer plus de 80 000 €"),
        ("Des prévisions à huit semaines", "avoir des prévisions à huit semaines"),
        ("L’eau propre", "avoir l’eau propre"),
    ],
)
def test_french_needs_become_running_words(need: str, clause: str) -> None:
    asked = and_question(need, "Garder du travail", "fr")
    assert asked.text == f"Comment pouvons-nous {clause} ET garder du travail ?"


def test_where_the_rules_are_in_doubt_the_needs_stand_unchanged() -> None:
    asked = and_question("Délais tenus", "Garder du travail", "fr")
    assert asked.text == "Comment réussir les deux : Délais tenus ET Garder du travail ?"
    assert and_question("Frische Luft", "Ruhe", "de").text == (
        "Wie gelingt uns beides: Frische Luft UND Ruhe?"
    )
    assert and_question("Gæst", "Ro", "da").text == "How can we make this work: Gæst AND Ro?"
    assert and_question("Gæst", "Ro", "").text == "How can we make this work: Gæst AND Ro?"


@given(st.text(), st.text(), st.sampled_from([*WORDINGS, "xx", ""]))
def test_any_words_make_a_question_that_holds_them(first: str, second: str, language: str) -> None:
    asked = and_question(first, second, language)
    assert asked.text == asked.opening + asked.first + asked.joint + asked.second + asked.closing
    for need, clause in ((first, asked.first), (second, asked.second)):
        assert (
            " ".join(need.split()).strip(" .?!。？！؟").lower()[3:]
            in " ".join(clause.split()).lower()
        )
