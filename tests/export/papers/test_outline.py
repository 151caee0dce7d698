"""What stands in an agreement, before any layout."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.values.cards import (
    Answer,
    CaucusNote,
    Commitment,
    Details,
    DocumentKind,
    Need,
    Parked,
    Party,
    Person,
    Position,
    Scores,
    Side,
    SideAnswer,
    Signing,
    Solution,
    Status,
)
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.clause_names import clause_name
from andfacil.export.papers.outline import (
    Clause,
    Columns,
    Items,
    Prose,
    Signer,
    fingerprint,
    keyed_texts,
    short_fingerprint,
)
from andfacil.export.papers.versions import document_version
from andfacil.session_words import languages, words_for
from tests.builders import changed, library_window, night_shift, small_board, with_details
from tests.domain.views.test_open_points import complete


def section(outline, name):
    return next((s for s in outline.sections if s.key == f"section:{name}"), None)


def clauses(outline, name):
    return [c for block in section(outline, name).blocks for c in getattr(block, "clauses", ())]


def all_text(outline):
    return "\n".join(text for _, text in keyed_texts(outline))


def test_parts_stand_in_order_and_are_numbered_through():
    outline = agreement_outline(night_shift())
    assert [(s.number, s.key) for s in outline.sections] == [
        ("1", "section:document"),
        ("2", "section:purpose"),
        ("3", "section:background"),
        ("4", "section:needs"),
        ("5", "section:musts"),
        ("6", "section:solutions"),
        ("7", "section:conditions"),
        ("8", "section:commitments"),
        ("9", "section:open"),
        ("10", "section:if_then"),
        ("11", "section:review"),
        ("12", "section:left_open"),
        ("", "section:annex"),
    ]


def test_empty_parts_vanish_and_the_numbers_run_on():
    outline = agreement_outline(small_board(document_kind=None))
    assert [(s.number, s.title) for s in outline.sections] == [
        ("1", "What each side needs"),
        ("2", "Non-negotiables, and how each is honoured"),
        ("3", "What we will do together"),
        ("4", "All needs met, and what is parked"),
        ("5", "Left open"),
    ]


UNMET = Need(id="A2", side=Side.A, text="Quiet")
PARKED = Parked(id="P1", text="The bicycles")


@pytest.mark.parametrize(
    ("more", "title"),
    [
        ((UNMET, PARKED), "Not yet met, and parked"),
        ((UNMET,), "Not yet met"),
        ((PARKED,), "All needs met, and what is parked"),
        ((), "All needs met"),
    ],
)
def test_the_heading_over_what_is_open_names_only_what_is_there(more, title):
    board = Board([*(c for c in small_board() if not isinstance(c, Parked)), *more])
    assert section(agreement_outline(board), "open").title == title


def test_points_parked_before_there_are_needs_stand_under_a_word_of_their_own():
    board = Board([c for c in small_board() if isinstance(c, Details | Parked)])
    assert section(agreement_outline(board), "open").title == "Parked"


@pytest.mark.parametrize("language", languages())
def test_no_two_heads_of_a_paper_s_tables_and_notes_are_the_same_word(language):
    words = words_for(language)
    heads = [words(f"must.{key}") for key in ("met_when", "by")]
    heads += [words(f"commitment.{key}") for key in ("what", "who", "by", "know")]
    assert len(set(heads)) == len(heads)


@pytest.mark.parametrize(
    ("authority", "printed"),
    [
        ("all but the price", "may settle: all but the price"),
        ("May agree for the night team", "May agree for the night team"),
        (" ", ""),
    ],
)
def test_what_a_person_may_settle_is_said_after_its_label(authority, printed):
    people = (Person(name="Noor", authority=authority),)
    outline = agreement_outline(small_board(side_b=Party(name="Downstairs", people=people)))
    said = " · ".join(part for part in ("Noor", printed) if part)
    assert [c.text for c in outline.parties.b.clauses] == [said]


def test_a_bare_session_has_a_head_signatures_and_what_is_open():
    board = Board([c for c in small_board(document_kind=None) if c.id == "session"])
    outline = agreement_outline(board)
    assert [s.key for s in outline.sections] == ["section:left_open"]
    assert [c.key for c in clauses(outline, "left_open")] == ["left_open", "left_open:no_kind"]
    assert outline.head.title == "Two flats, one kitchen"
    assert outline.signatures.a.title == "For Upstairs"


def test_head():
    head = agreement_outline(night_shift()).head
    assert head.kind == "Agreement"
    assert head.meta == (
        "23 November 2026 · Board room 2 · version 1 · "
        "drawn up during the session by Ingrid Vale, facilitator, not a party"
    )
    assert head.draft == ""


def test_parties_have_names_roles_authority_and_signers():
    parties = agreement_outline(night_shift()).parties
    assert parties.a.name == "Night nurses"
    assert [c.text for c in parties.a.clauses] == [
        "Ruth Adeyemi, ward sister · may agree for the night team · signs",
        "two staff nurses",
    ]


@pytest.mark.parametrize("kind", DocumentKind)
def test_each_kind_of_document_says_what_it_is(kind):
    outline = agreement_outline(small_board(document_kind=kind))
    first = outline.sections[0]
    assert first.title == "What this document is"
    expected = {
        DocumentKind.RECORD: "not meant to be legally binding",
        DocumentKind.HEADS_OF_TERMS: "subject to contract",
        DocumentKind.BINDING: "Take advice before you sign",
    }[kind]
    assert expected in first.blocks[0].clauses[0].text
    assert outline.signatures.kind


def test_without_a_kind_nothing_is_claimed():
    outline = agreement_outline(small_board(document_kind=None))
    assert section(outline, "document") is None
    assert outline.signatures.kind == ""
    assert "binding" not in all_text(outline)


def test_needs_stand_in_two_columns():
    [columns] = section(agreement_outline(night_shift()), "needs").blocks
    assert isinstance(columns, Columns)
    assert columns.a.clauses[0] == Clause(
        "need:A1", "No one works more than three nights in a row", "A1"
    )
    assert [c.key for c in columns.b.clauses] == [f"need:B{n}" for n in range(1, 6)]


def test_each_non_negotiable_says_how_it_is_honoured():
    [quotes] = section(agreement_outline(night_shift()), "musts").blocks
    assert isinstance(quotes, Items)
    assert quotes.clauses[0] == Clause(
        "must:A1",
        "No one works more than three nights in a row",
        "A1",
        ("Met when: No roster line shows a fourth night · Met by: AND\N{NO-BREAK SPACE}1",),
    )
    assert [clause.label for clause in quotes.clauses] == ["A1", "A2", "B1", "B2"]


def test_a_long_need_is_printed_whole_once_and_quoted_by_its_first_line_after_that():
    first = "We sleep at night, and so do the children"
    board = small_board(f"{first}\nfrom ten to six, on all seven days")
    board = changed(board, "AND1", status=Status.DRAFT)
    text = all_text(agreement_outline(board))
    assert text.count("on all seven days") == 1
    assert text.count(first) == 3  # the need, the non-negotiable, what is not met
    words = " ".join(["We sleep at night"] * 40)
    outline = agreement_outline(small_board(words))
    [quoted] = [c.text for c in clauses(outline, "musts")]
    assert len(quoted) <= 122
    assert words.startswith(f"{quoted.removesuffix(' …')} ")


def test_a_broken_non_negotiable_is_told_everywhere():
    board = changed(night_shift(), "AND2", breaks=("A1",))
    outline = agreement_outline(board)
    assert clauses(outline, "musts")[0].notes[0].endswith(" · Met by: not met yet")
    assert outline.head.draft == "Draft: not ready to sign, A1 is not met yet"
    assert outline.signatures.statement == outline.head.draft
    assert outline.furniture.running.startswith("Draft · ")
    unmet = clauses(outline, "open")[0]
    assert (unmet.key, unmet.notes) == ("unmet:A1", ("AND\N{NO-BREAK SPACE}2 goes against it",))


def _nothing_agreed():
    """Even the agreed solution is hidden."""
    return changed(changed(small_board(), "AND1", hidden=True), "A1", non_negotiable=False)


@pytest.mark.parametrize(
    ("board", "reasons"),
    [
        (small_board(date=None), ["This paper has no date."]),
        (small_board(document_kind=None), ["Nothing says what this paper is meant to be."]),
        (small_board(document_kind=None, document_text="A promise between us."), None),
        (_nothing_agreed(), ["Nothing is agreed yet."]),
        (
            Board([small_board().details]),
            ["No needs are written down yet.", "Nothing is agreed yet."],
        ),
        (small_board(), None),
    ],
)
def test_a_paper_that_lacks_what_signers_must_know_is_a_draft(board, reasons):
    outline = agreement_outline(board)
    if reasons is None:
        assert outline.head.draft == ""
        return
    assert outline.head.draft.split(" · ") == ["Draft: not ready to sign", *reasons]
    assert outline.signatures.statement == "Draft: not ready to sign"
    assert outline.furniture.running.startswith("Draft · ")


def test_several_unmet_non_negotiables_are_named_by_side():
    board = changed(night_shift(), "AND1", status=Status.DRAFT)
    assert (
        agreement_outline(board).head.draft == "Draft: not ready to sign, A1 and A2 are not met yet"
    )


def test_agreed_solutions_say_what_they_meet_and_how_we_will_know():
    [items] = section(agreement_outline(night_shift()), "solutions").blocks
    assert isinstance(items, Items)
    assert [c.key for c in items.clauses] == ["solution:AND1", "solution:AND3"]
    lead, items = section(agreement_outline(night_shift()), "conditions").blocks
    assert lead.clauses[0].text.endswith("not part of what is agreed until it has.")
    assert [c.key for c in items.clauses] == ["solution:AND2"]
    assert items.clauses[0].notes == (
        "meets A4, B1 · We will know: A senior nurse arrives within ten minutes of a call.",
        "B says yes, if Ward 8 agrees by the end of November",
    )


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        (SideAnswer(answer=Answer.YES), None),
        (SideAnswer(answer=Answer.YES_IF, condition="it snows"), "A says yes, if it snows"),
        (SideAnswer(answer=Answer.YES_IF), "A says yes, on a condition still to be said"),
        (SideAnswer(answer=Answer.NOT_YET, condition="we ask home"), "A says not yet: we ask home"),
        (SideAnswer(answer=Answer.NOT_YET), "A says not yet"),
    ],
)
def test_answers_that_are_not_a_plain_yes_are_printed(answer, note):
    board = changed(small_board(), "AND1", answer_a=answer)
    part = "solutions" if note is None else "conditions"
    [clause] = [c for c in clauses(agreement_outline(board), part) if c.key == "solution:AND1"]
    notes = clause.notes
    assert notes == (("meets A1, B1",) if note is None else ("meets A1, B1", note))


def test_commitments_say_what_who_when_and_for_which_solution():
    [table] = section(agreement_outline(night_shift()), "commitments").blocks
    assert table.heads == ("", "What", "Who", "By", "We will know")
    assert table.rows[0].key == "commitment:1"
    assert table.rows[0].label == "8.1"
    assert [cell.replace("\N{NO-BREAK SPACE}", " ") for cell in table.rows[0].cells] == [
        "Set up self-rostering and train both wards (AND 1)",
        "Rota manager",
        "11 Jan 2027",
        "First rota published by the tool",
    ]


def test_an_incomplete_commitment_shows_what_is_missing():
    board = Board([*small_board(), Commitment(id="C1", text="Label the pans")])
    [table] = section(agreement_outline(board), "commitments").blocks
    assert table.rows[0].cells == ("Label the pans", "not named yet", "no date yet")
    assert len(table.heads) == 4


def test_an_open_condition_is_nowhere_printed_as_agreed():
    condition = SideAnswer(answer=Answer.YES_IF, condition="the rent stays")
    board = changed(small_board(), "AND1", answer_b=condition)
    outline = agreement_outline(board)
    assert section(outline, "solutions") is None
    [note] = clauses(outline, "musts")[0].notes
    assert note.endswith(" · Met by: AND\N{NO-BREAK SPACE}1 (condition open)")
    open_needs = clauses(outline, "open")[:2]
    assert [c.label for c in open_needs] == ["A1", "B1"]
    assert open_needs[0].notes == (
        "only AND\N{NO-BREAK SPACE}1 would meet it, with a condition open",
    )
    settled = changed(board, "AND1", text="Cook ahead, and the rent stays.")
    assert section(agreement_outline(settled), "conditions") is None
    assert clauses(agreement_outline(settled), "open")[0].key == "unmet"  # all are met


def test_what_is_left_open_has_a_line_a_kind_and_each_language_its_words():
    frame = small_board(document_kind=None)
    board = Board([*frame, Commitment(id="C1", text=" ".join(["Label the pans"] * 20))])
    lines = clauses(agreement_outline(board), "left_open")
    assert [c.text for c in lines] == [
        "Whoever signs this paper knows that this is still open.",
        "Commitments without an owner or a date: “Label the pans Label the pans Label the pans "
        "Label the pans…”.",
        "Needs that the other side has not said back: A1, B1.",
        "Parked points without an owner or a date: “The bicycles”.",
        "Agreed, but nothing says how we will know: AND\N{NO-BREAK SPACE}1.",
        "Nothing says what this paper is meant to be.",
    ]
    keys = [c.key for c in lines]
    for language in languages():
        there = clauses(agreement_outline(with_details(board, language=language)), "left_open")
        assert [c.key for c in there] == keys
        assert language == "en" or not {c.text for c in there} & {c.text for c in lines}


def test_nothing_is_said_to_be_open_where_nothing_is():
    assert section(agreement_outline(complete()), "left_open") is None


def test_unmet_needs_are_never_hidden():
    board = Board([c for c in small_board() if c.id != "AND1"])
    draft = Solution(id="AND7", text="Earplugs", meets=("B1",))
    found = clauses(agreement_outline(Board([*board, draft])), "open")
    assert [(c.label, c.notes) for c in found[:2]] == [
        ("A1", ("no solution yet",)),
        ("B1", ("only drafts meet it so far: AND\N{NO-BREAK SPACE}7",)),
    ]


def test_parked_points_have_owner_and_date():
    yes = SideAnswer(answer=Answer.YES)
    board = changed(night_shift(), "AND2", answer_a=yes, answer_b=yes)
    found = clauses(agreement_outline(board), "open")
    assert found[0].text == "Every need is met by an agreed solution."
    assert found[1] == Clause(
        "parked:1", "Parked: heating on the night corridor (ward sister, by 15 December 2026)"
    )


def test_parked_solutions_are_parked_points():
    board = changed(small_board(), "AND1", status=Status.PARKED)
    assert clauses(agreement_outline(board), "open")[-1].text == (
        "Parked: Cook ahead (AND\N{NO-BREAK SPACE}1)"
    )


def test_plans_review_and_annex():
    outline = agreement_outline(night_shift())
    assert [c.key for c in clauses(outline, "if_then")] == ["if_then:1"]
    assert clauses(outline, "review")[0].text.startswith("We meet on 1 March 2027 to see")
    assert [c.text for c in clauses(outline, "annex")][1:] == [
        "We speak of nights, not of persons",
        "One voice at a time, two minutes each",
        "An objection is a need we have not heard yet",
    ]


def test_open_positions_are_listed_as_not_yet_turned():
    board = Board([*small_board(), Position(id="Q1", side=Side.B, text="Move out")])
    assert clauses(agreement_outline(board), "annex") == [Clause("position:1", "Move out", "B")]


def test_signers_are_those_marked_and_else_one_blank_a_side():
    signatures = agreement_outline(night_shift()).signatures
    assert signatures.a.signers == (Signer("sign:A:1", "Ruth Adeyemi", "ward sister"),)
    assert signatures.witness == Clause(
        "sign:witness", "Witnessed the signing: Ingrid Vale, facilitator, not a party"
    )
    nobody = agreement_outline(small_board(side_a=Party(name="Upstairs"))).signatures
    assert nobody.a.signers == (Signer("sign:A:1"),)
    assert nobody.witness is None


def test_what_is_private_is_nowhere():
    secret = "They would settle for less"
    board = with_details(night_shift(), willingness_before=Scores(a=(3,), b=(9,)))
    noted = Board([*board, CaucusNote(id="N1", about="A1", text=secret)])
    text = all_text(agreement_outline(noted))
    assert secret not in text
    assert "illing" not in text.replace("Each of us says yes willingly.", "")
    assert agreement_outline(noted) == agreement_outline(board) == agreement_outline(night_shift())


def test_every_key_is_used_for_one_thing():
    outline = agreement_outline(night_shift())
    keys = [c.key for s in outline.sections for b in s.blocks for c in getattr(b, "clauses", ())]
    keys += [r.key for s in outline.sections for b in s.blocks for r in getattr(b, "rows", ())]
    assert len(keys) == len(set(keys))


def test_the_fingerprint_changes_with_every_word():
    boards = [
        night_shift(),
        with_details(night_shift(), place="Board room 3"),
        with_details(night_shift(), title="Night-shift cover for Ward 8"),
        changed(night_shift(), "A1", text="No one works more than four nights in a row"),
        changed(night_shift(), "C1", by=dt.date(2027, 1, 12)),
    ]
    prints = [fingerprint(agreement_outline(board)) for board in boards]
    assert len(set(prints)) == len(prints)
    assert all(len(found) == 64 for found in prints)
    printed = short_fingerprint("7f3a91c2b4d5e6f70819" + 44 * "0")
    assert printed == "7f3a 91c2 b4d5 e6f7 0819"
    assert len(printed.replace(" ", "")) * 4 >= 80


def test_the_fingerprint_is_the_same_for_the_same_words():
    assert fingerprint(agreement_outline(night_shift())) == fingerprint(
        agreement_outline(night_shift())
    )


def signing(board, version, content=None):
    return Signing(
        id=f"V{version}",
        version=version,
        at=dt.datetime(2026, 11, 23, 16, 0, tzinfo=dt.UTC),
        signed_by=("Ruth Adeyemi",),
        fingerprint=64 * "0",
        content=dump_exchange(board) if content is None else content,
    )


def test_versions_count_signings():
    board = small_board()
    assert document_version(board) == 1
    signed = Board([*board, signing(board, 1)])
    assert document_version(signed) == 1
    assert document_version(changed(signed, "A1", text="Sleep")) == 2
    again = Board([*changed(signed, "A1", text="Sleep"), signing(small_board("Sleep"), 2)])
    assert document_version(again) == 2
    assert document_version(Board([*board, signing(board, 3, "not json")])) == 4


def test_places_are_said_in_words():
    assert clause_name("need:A1") == "A1"
    assert clause_name("commitment:2") == "commitment 2"
    assert clause_name("title") == "the title"
    assert clause_name("person:B:2") == "person B 2"


def test_the_outline_is_light():
    ask = (
        "import sys, andfacil.export.papers.outline, andfacil.export.making\n"
        "import andfacil.export.papers.agreement\n"
        "print('reportlab' in sys.modules, 'pypdfium2' in sys.modules)\n"
    )
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]


def test_the_library_window_has_no_kind_and_one_line_a_side():
    outline = agreement_outline(library_window())
    assert outline.sections[0].key == "section:background"
    assert isinstance(outline.sections[0].blocks[0], Prose)
