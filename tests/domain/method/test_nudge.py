"""The nudge: labelled phrases in five languages, and real sessions that it must leave alone."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.method.nudge import LONGEST, NudgeKind, NudgeRules, nudge_in
from andfacil.nudge_rules import LANGUAGES, all_nudge_rules, nudge_rules

FIXTURES = Path(__file__).parents[2] / "fixtures"
PRECISION, RECALL = 0.9, 0.7
QUIET = "-"


def labelled(language):
    """(label, phrase) pairs; the label is a kind or `-`."""
    with (FIXTURES / "nudge" / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        return [(kind, text) for kind, text in csv.reader(file, delimiter="\t", quotechar=None)]


def said(language, line):
    found = nudge_rules(language).nudge(line)
    return found.kind.value if found else QUIET


def cases(language):
    for path in sorted((FIXTURES / "cases").glob("*.json")):
        case = json.loads(path.read_text("utf-8"))
        if case.get("language", "en") == language:
            yield from case["needs"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_right_when_it_speaks_and_speaks_often_enough(language, record_property):
    pairs = labelled(language)
    assert len(pairs) >= 60
    answers = [(kind, said(language, text)) for kind, text in pairs]
    flagged = [(kind, found) for kind, found in answers if found != QUIET]
    right = sum(kind == found for kind, found in flagged)
    precision, recall = right / len(flagged), right / sum(kind != QUIET for kind, _ in pairs)
    record_property("precision", round(precision, 3))
    record_property("recall", round(recall, 3))
    assert precision >= PRECISION
    assert recall >= RECALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_need_is_left_alone(language):
    needs = [text for kind, text in labelled(language) if kind == QUIET]
    assert [text for text in needs if said(language, text) != QUIET] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_real_sessions(language):
    """What a side said is flagged, what it needs and why it needs it is not."""
    needs = list(cases(language))
    assert [
        n["said_as"] for n in needs if "said_as" in n and said(language, n["said_as"]) == QUIET
    ] == []
    written = [n[key] for n in needs for key in ("text", "why", "met_when") if n.get(key)]
    assert [text for text in written if said(language, text) != QUIET] == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Pay us now, so that we can pay our people"),
        ("en", "We need the room in order to work, no way around it"),
        ("de", "Zahlt sofort, damit wir die Löhne zahlen können"),
        ("fr", "Payez maintenant, pour que nous puissions payer les salaires"),
        ("es", "Paguen ahora mismo, para que podamos pagar los sueldos"),
        ("pt", "Paguem agora mesmo, para que possamos pagar os salários"),
    ],
)
def test_what_says_what_for_is_never_flagged(language, line):
    assert said(language, line) == QUIET


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "We want to win new customers in the south"),
        ("de", "Wir wollen im Süden neue Kunden gewinnen"),
        ("fr", "Nous voulons gagner de nouveaux clients dans le sud"),
        ("es", "Queremos ganar nuevos clientes en el sur"),
        ("pt", "Queremos ganhar novos clientes no sul"),
    ],
)
def test_winning_customers_is_no_contest_and_wanting_no_position(language, line):
    assert said(language, line) == QUIET


def test_words_in_quotes_are_somebody_elses():
    assert said("en", 'The book is called "Take it or leave it"') == QUIET
    assert said("de", "Im Film sagt sie: „Nur über meine Leiche“") == QUIET
    assert said("fr", "Dans le film, elle dit « plutôt mourir »") == QUIET
    assert said("en", '"Take it or leave it"') == "position"
    assert said("en", 'You always say "later" to us') == "blame"


def test_a_question_is_none_unless_it_accuses():
    assert said("en", "Would you take it or leave it?") == QUIET
    assert said("en", "Why do you never listen to us?") == "blame"
    assert said("en", "We will not sign. Is that clear?") == "position"
    assert said("es", "¿Por qué nunca nos escuchan?") == "blame"


def test_the_question_is_in_the_language_of_the_line():
    lines = {
        "en": "You never listen to us",
        "de": "Ihr hört uns nie zu",
        "fr": "Vous ne nous écoutez jamais",
        "es": "Ustedes nunca nos escuchan",
        "pt": "Vocês nunca nos escutam, não dá para confiar em vocês",
    }
    for language, line in lines.items():
        found = nudge_in(line, all_nudge_rules())
        assert found.question == nudge_rules(language).questions[found.kind], line


def test_where_nothing_tells_the_language_the_first_is_meant():
    german, english = nudge_rules("de"), nudge_rules("en")
    assert nudge_in("Indiskutabel!", [german, english]).question == german.questions["position"]
    assert nudge_in("Indiskutabel!", [english, german]) is None


def test_tags_and_languages_without_rules():
    assert nudge_rules("pt-BR") == nudge_rules("pt_PT") == nudge_rules("pt")
    assert nudge_rules("ja") is None


def test_rules_made_a_pattern_at_a_time_say_the_same():
    table = nudge_rules("en").table
    slowly = NudgeRules.of("en", table)
    turns = 1
    while slowly.get_ready():
        turns += 1
    assert turns > 10
    assert not slowly.get_ready()
    lines = [text for _, text in labelled("en")[-50:]]
    assert [slowly.nudge(line) for line in lines] == [
        nudge_rules("en").nudge(line) for line in lines
    ]
    half = NudgeRules.of("en", table)
    half.get_ready()
    assert half.nudge("We will not sign").kind is NudgeKind.POSITION


def test_every_kind_of_apostrophe_is_one():
    for sign in "'’`‘":  # they are meant
        assert said("en", f"We won{sign}t sign") == "position"


@given(st.text(max_size=3 * LONGEST))
def test_any_text_has_an_answer(text):
    for rules in all_nudge_rules():
        found = rules.nudge(text)
        assert found is None or found.question in rules.questions.values()


def test_a_very_long_line_is_not_looked_at():
    assert said("en", "we refuse " * 1000) == QUIET
