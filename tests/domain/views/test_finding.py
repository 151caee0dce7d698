"""Cards found by what they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from andfacil.domain.values.cards import (
    Assumption,
    CaucusNote,
    Commitment,
    Need,
    Parked,
    Position,
    Side,
    Solution,
)
from andfacil.domain.views.finding import find, fold, spellings
from tests.domain.strategies import TEXTS, boards_and_edits, new_board


@pytest.fixture(scope="module")
def board():
    return new_board(
        Need(id="A1", order=1, side=Side.A, text="Sleep and 3 free days", why="Müdigkeit"),
        Need(id="B1", order=0, side=Side.B, text="Beds staffed", met_when="Żaden pusty dyżur"),
        Need(id="A12", order=2, side=Side.A, text="Łódź stays", said_as="No more double shifts!"),
        Solution(id="AND3", text="A pool of stand-ins", how_we_will_know="No open shift"),
        Position(id="Q1", side=Side.A, text="Straße frei"),
        Commitment(id="C1", text="List of stand-ins", owner="Žaneta"),
        Parked(id="P1", text="Parking fees in the a1 garage", owner="Ola"),
        CaucusNote(id="N1", about="A1", text="secret sleep"),
        Assumption(id="S1", text="nobody sleeps"),
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sleep", ["A1"]),
        ("SLEEP days", ["A1"]),
        ("days sleep", ["A1"]),
        ("sleep beds", []),
        ("mudigkeit", ["A1"]),
        ("MÜDIG", ["A1"]),
        ("sleep mudig", ["A1"]),
        ("zaden dyzur", ["B1"]),
        ("Mu\u0308digkeit", ["A1"]),
        ("lodz", ["A12"]),
        ("double", ["A12"]),
        ("shift", ["A12", "AND3"]),
        ("strasse", ["Q1"]),
        ("stand-ins", ["AND3", "C1"]),
        ("zaneta", ["C1"]),
        ("ola", ["P1"]),
        ("secret", []),
        ("nobody", []),
        ("a1", ["A1", "P1"]),
        ("A 1", ["A1", "P1"]),
        ("a12", ["A12"]),
        ("a1 sleep", ["A1"]),
        ("and3", ["AND3"]),
        ("and 3", ["A1", "AND3"]),
        ("AND 3 pool", ["AND3"]),
        ("c1", []),
        ("", ["B1", "A1", "A12", "AND3", "Q1", "C1", "P1"]),
        ("  ", ["B1", "A1", "A12", "AND3", "Q1", "C1", "P1"]),
    ],
)
def test_what_is_found(board, words, found):
    assert list(find(board, words)) == found


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Åse", "ase"),
        ("ﬁnd Ｗｉｄｅ", "find wide"),
        ("ŒUVRE Ærø", "oeuvre aero"),
        ("co\u00adoperate", "cooperate"),
        ("ΆΛΦΑΣ", "αλφας".replace("ς", "σ")),
        ("שָׁלוֹם", "שלום"),
        ("İzmir", "izmir"),
        ("Ísafjörður", "isafjordur"),
        ("Þing", "thing"),
    ],
)
def test_how_texts_are_compared(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(("one", "other"), [("か", "が"), ("कि", "कु")])
def test_marks_that_make_another_letter_count(one, other):
    assert fold(one) != fold(other)


@given(boards_and_edits(), TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_another_word_never_finds_more(grown, one, other):
    board, _ = grown
    both = find(board, f"{one} {other}")
    assert set(both) <= set(find(board, one))


@pytest.mark.parametrize("unseen", ["\x08", "\x00", "\x7f", "\x80"])
def test_what_nobody_sees_is_no_letter(unseen):
    assert fold(f"ca{unseen}sh") == fold("cash")


@given(boards_and_edits())
@settings(max_examples=100, deadline=None)
def test_every_card_is_found_by_its_own_words(grown):
    board, _ = grown
    cards = [c for c in board if isinstance(c, Need | Solution | Position | Commitment | Parked)]
    for card in cards:
        assert card.id in find(board, card.text)
        assert card.id in find(board, card.text.upper())
        if isinstance(card, Need | Solution):
            assert card.id in find(board, card.ref)


TRIED = Path(__file__).parents[2] / "fixtures/tried/14-search.tsv"
PAIRS = [line.split("\t") for line in TRIED.read_text("utf-8").split("\n")[1:] if line]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        *PAIRS,
        *(
            ("ज़मीन का हक़", "जमीन का हक"),
            ("جمع شئ", "شيء"),
            ("カ－ド", "カード"),
            ("カ―ド", "カード"),
        ),
        *(("می خواهم", "می\u200cخواهم"), ("می\u200cخواهم", "می خواهم"), ("a → b", "->")),
        *(("Nguyễn", "nguyen"), ("ẞ", "ss"), ("ʼn", "ŉ"), ("①②③", "123"), ("５℃", "5°C")),
        ("l'eau", "l’eau"),
        ("l´eau", "l'eau"),
        ("l＇eau", "l'eau"),
        ("„leise“ Zeit", '"leise"'),
        ("« calme »", '"'),
        ("「静か」な朝", '"静か"'),
        ("2026–27", "2026-27"),
        ("−5 °C", "-5"),
        ("بی‌صدا", "بيصدا"),
        ("आज २०२७", "2027"),
        ("２０２７年", "2027"),
        ("𝟚𝟘𝟚𝟟", "2027"),
        ("أحمد وإبراهيم", "احمد وابراهيم"),
        ("ہفتہ", "هفته"),
        ("مُحَمَّد", "محمد"),
        ("שָׁלוֹם", "שלום"),
        ("schiff\u00adfahrt", "schifffahrt"),
        ("人\ufe0e家", "人家"),
        ("神戸", "神戸"),
        ("हिन्दी में", "हिंदी"),
        ("संबंध", "सम्बन्ध"),
        ("ﬁsh ﷲ", "fish الله"),
        *(("½ litre", "1/2"), ("1∕2 Stelle", "1/2"), ("¾", "3/4"), ("１／２", "1⁄2")),
        *(("Ana՚s room", "Ana's"), ("ʻokina", "'okina"), ("❝quiet❞ hours", '"quiet"')),
        *(("a⸺b", "a-b"), ("Հայ֊լեզու", "Հայ-լեզու"), ("᠒᠐᠆᠒᠑", "20-21"), ("a゠b", "a-b")),
        *(("10〜20時", "10~20"), ("５０％", "50%"), ("٥٠٪", "50%"), ("١٫٥", "1,5")),
        *(
            ("Đuro Müller", "djuro mueller"),
            ("Đuro", "duro"),
            ("Mueller", "müller"),
            ("Åse", "aase"),
        ),
        *(
            ("カタカナ", "かたかな"),
            ("ｶﾀｶﾅ ﾊﾞｽ", "かたかな バス"),
            ("臺北", "台北"),
            ("渡邉", "渡辺"),
        ),
        *(("مدرسۃ", "مدرسه"), ("متى؟", "متي?"), ("静か、朝", "静か,朝"), ("3 × 4", "3 x 4")),
    ],
)
def test_words_are_found_however_they_are_typed(text, words):
    here = new_board(Need(id="A1", side=Side.A, text=text), Need(id="B1", side=Side.B, text="x"))
    assert find(here, words) == ("A1",)
    for word in words.split():
        assert any(one in other for one in spellings(word) for other in spellings(text))
    assert fold(fold(text)) == fold(text)
