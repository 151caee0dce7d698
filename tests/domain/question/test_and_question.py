"""How a pair of needs is asked as one question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.question.and_question import WORDINGS, and_question, names_in


@pytest.mark.parametrize(
    ("need", "clause"),
    [
        ("Earn enough on Friday evenings", "earn enough on Friday evenings"),
        ("Sleep enough before a shift", "sleep enough before a shift"),
        ("Swim safely", "swim safely"),
        ("Breathe clean air", "breathe clean air"),
        ("Silence in the courtyard after 22:00", "have silence in the courtyard after 22:00"),
        ("Know the dates a month ahead", "know the dates a month ahead"),
        ("Keep our regular musicians", "keep our regular musicians"),
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
        ("IT support at night", "have IT support at night"),
        ("To know what is going on", "know what is going on"),
        ("Never to be shouted at again", "make sure never to be shouted at again"),
        ("Don't be left out", "make sure not to be left out"),
        ("Not being told late", "avoid being told late"),
        ("That our work is seen", "make sure that our work is seen"),
        ("I need to sleep", "make sure that I can sleep"),
        ("We must be able to plan", "make sure that we can plan"),
        ("I want you to listen", "make sure that you listen"),
        ("We want our money on time", "have our money on time"),
        ("We do not want more nights", "avoid more nights"),
        ("I don't want to be watched", "make sure that I do not have to be watched"),
        ("Needs of the children", "have needs of the children"),
        ("How do we pay the rent?", "pay the rent"),
        ("Can we have more time?", "have more time"),
        ("Pay the rent!", "pay the rent"),
        ("Please listen", "listen"),
        ("Let us sleep", "make sure that we can sleep"),
        ("Being heard", "be heard"),
        ("Living wages for all", "have living wages for all"),
        ("Costs must not rise", "make sure that costs will not rise"),
        ("Clean air for all", "have clean air for all"),
        ("Clean the kitchen", "clean the kitchen"),
        ("Paid on time", "be paid on time"),
        ("Predictable", "make it predictable"),
        ("Fair", "make it fair"),
        ("Vegetable garden", "have vegetable garden"),
        ("Nothing about us without us", "have nothing about us without us"),
        ("Someone who listens", "have someone who listens"),
        ("Everybody gets a turn...", "make sure that everybody gets a turn"),
        ("“Fresh air”", "have fresh air"),
        ('"Stay calm" is not enough', 'make sure that "Stay calm" is not enough'),
        ("Quiet after 10 p.m.", "have quiet after 10 p.m."),
        ("Fresh air (I get headaches)", "have fresh air (I get headaches)"),
        ("Dr. Meyer decides", "make sure that Dr. Meyer decides"),
        ("A's share of it", "have A's share of it"),
        ("Everyone's voice is heard", "make sure that everyone's voice is heard"),
        ("Our Saturday stays free", "make sure that our Saturday stays free"),
        ("The NHS decides", "make sure that the NHS decides"),
    ],
)
def test_english_needs_become_running_words(need: str, clause: str) -> None:
    assert and_question(need, "Quiet").text == f"How can we {clause} AND have quiet?"


def test_names_keep_their_capital() -> None:
    names = names_in(["All of Sinai, up to the border", "Sinai under one law"])
    asked = and_question("Sinai under one law", "Quiet nights", "en-GB", names)
    assert asked.text == "How can we have Sinai under one law AND have quiet nights?"


def test_a_name_that_is_known_is_no_riddle() -> None:
    for known in ("Ottavi", "Ottavi's"):
        asked = and_question("Ottavi's name is seen", "Quiet", "en", frozenset({known}))
        assert asked.text == "How can we make sure that Ottavi's name is seen AND have quiet?"


@pytest.mark.parametrize(
    ("need", "clause"),
    [
        ("Être payé à la date légale", "être payé à la date légale"),
        ("Ne payer que des factures justes", "ne payer que des factures justes"),
        ("Ne jamais avancer plus de 80 000 €", "ne jamais avancer plus de 80 000 €"),
        ("Des prévisions à huit semaines", "avoir des prévisions à huit semaines"),
        ("L’eau propre", "avoir l’eau propre"),
        ("D’être payé à temps", "être payé à temps"),
        ("Pouvoir dormir", "dormir"),
        ("Que nous soyons entendus", "faire en sorte que nous soyons entendus"),
    ],
)
def test_french_needs_become_running_words(need: str, clause: str) -> None:
    asked = and_question(need, "Garder du travail", "fr")
    assert asked.text == f"Comment pouvons-nous {clause} ET garder du travail ?"


def test_where_the_rules_are_in_doubt_the_needs_stand_unchanged() -> None:
    asked = and_question("Délais tenus", "Garder du travail", "fr")
    assert asked.text == "Comment réussir les deux : Délais tenus ET Garder du travail ?"
    asked = and_question("Les nuits sont payées", "Garder du travail", "fr")
    assert asked.text.startswith("Comment réussir les deux : Les nuits sont payées ET")
    assert and_question("Frische Luft", "Ruhe", "de").text == (
        "Wie gelingt uns beides: Frische Luft UND Ruhe?"
    )
    assert and_question("Gæst", "Ro", "da").text == "How can we make this work: Gæst AND Ro?"
    assert and_question("Gæst", "Ro", "").text == "How can we make this work: Gæst AND Ro?"


@pytest.mark.parametrize(
    "need",
    [
        "Who pays the rent?",
        "If it rains, we stay",
        "Plan holidays early",
        "Children sleep by ten",
        "Neighbours plan their evenings",
        "Tell us early",
        "Pay on time",
        "Ottavi's name on the plaque",
        "Ottavi’s name is on the plaque",
        "Ottavi signs first",
        "Ottavi can leave early",
        "Ottavi Rossi signs first",
        "Ottavi and Maria decide",
        "Childcare is available at night",
    ],
)
def test_english_needs_in_doubt_stand_behind_a_colon(need: str) -> None:
    asked = and_question(need, "Quiet").text
    assert asked == f"How can we make this work: {need.rstrip('?')} AND Quiet?"


def test_own_words_keep_the_colours_where_they_still_hold_both_needs() -> None:
    made = and_question("Fresh air", "Not to freeze")
    own = made.reworded("Who has an idea to have fresh air AND make sure not to freeze?")
    assert (own.first, own.joint, own.second) == (made.first, " AND ", made.second)
    assert own.text.startswith("Who has an idea to ")
    other = made.reworded("Warm AND fresh?")
    assert (other.text, other.first, other.second) == ("Warm AND fresh?", "", "")


@given(st.text(), st.text(), st.sampled_from([*WORDINGS, "xx", ""]))
def test_any_words_make_a_question_that_holds_them(first: str, second: str, language: str) -> None:
    asked = and_question(first, second, language)
    assert asked.text == asked.opening + asked.first + asked.joint + asked.second + asked.closing
    for need, clause in ((first, asked.first), (second, asked.second)):
        words = " ".join(need.split()).strip(' .,;:?!¿¡。？！؟"“”„«»‹›「」『』')
        assert words.lower()[3:] in " ".join(clause.split()).lower()
