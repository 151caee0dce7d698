"""Names, dates, refs and amounts stay on one line, in tables of any words and languages."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Need, Party, Person, Side, Solution, Status
from andfacil.export.base.options import USUAL_PAPERS, Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.unbroken import GLUE, whole_amounts, whole_names
from andfacil.export.pdf.render import render_pdf
from andfacil.export.pdf.styles import Styles
from andfacil.export.pdf.text import para
from andfacil.session_words import words_for
from tests.builders import small_board
from tests.export.reading import letters_of, pages_of

NAMES = {
    "en": ["Maria Barnes-Whitcombe", "Tom", "Christopher Featherstone", "Ana Ruiz", "Dr O. Unwin"],
    "de": ["Anna-Lena Weiß", "Werkleiterin Groß", "Jürgen von der Au", "Kemal", "Frau Überschär"],
    "fr": ["Élise Beauchamp-Lévêque", "Jean-Paul", "Mme Desrosiers", "Noël", "Guy de La Tour"],
    "pl": ["Żaneta Wiśniewska", "Grzegorz", "Zbigniew Szczepański", "Ewa", "Łukasz"],
    "el": ["Γιώργος Παπαδόπουλος", "Άννα", "Δήμητρα Οικονόμου", "Νίκος", "Ελένη Κ."],
    "ja": ["田中太郎", "佐藤花子", "鈴木", "高橋健一", "渡辺"],
    "zh": ["王小明", "李", "欧阳建国", "张伟", "司马光"],
    "ar": ["ليلى الحسن", "عمر", "عبد الرحمن", "سعاد", "يوسف"],
}
AMOUNTS = ["≤ 55 dB", "80 000 €", "12,5 %", "3 kg", "€ 1 200", "40 min", "1 500 kWh", "> 98 %"]
WORDS = ["we", "measure", "together", "every", "Monday", "and", "tell", "all", "who", "ask"]
LONG = ["neighbourhoods", "responsibility", "Betriebsratssitzung", "interest-based"]


def text(chance: random.Random, number: int, amount: str) -> str:
    words = [chance.choice(WORDS + LONG) for _ in range(chance.randint(2, 12))]
    words.insert(chance.randint(0, len(words)), f"{number} {amount}")
    return " ".join(words)


def board_of(chance: random.Random, language: str) -> tuple[Board, list[str]]:
    """A board with a table of commitments and one of non-negotiables, and all whole pieces."""
    whole: list[str] = []
    cards = [card for card in small_board(language=language) if card.id == "session"]
    for number in range(1, chance.randint(2, 5)):
        amounts = chance.choices(AMOUNTS, k=3)
        said = [text(chance, 200 + number * 10 + k, f"· {a}") for k, a in enumerate(amounts)]
        owners = chance.sample(NAMES[language], chance.choice([1, 1, 2]))
        if chance.random() < 0.3:
            said[1], amounts[1] = "", amounts[0]
        by = dt.date(2027, 1, 11) + dt.timedelta(days=chance.randint(0, 500))
        cards += [
            Need(id=f"A{number}", order=number, side=Side.A, text=said[2], non_negotiable=True),
            Solution(
                id=f"AND{number + 8}", order=number, text="x", status=Status.AGREED, meets=("A1",)
            ),
            Commitment(
                id=f"C{number}",
                order=number,
                text=said[0],
                owner=", ".join(owners),
                by=by,
                solution=f"AND{number + 8}",
                how_we_will_know=said[1],
            ),
        ]
        whole += [*owners, words_for(language).table_date(by), f"AND {number + 8}", *amounts]
    return Board(cards), whole


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("seed", range(25))
def test_every_name_date_and_amount_has_one_line(language, seed):
    chance = random.Random(f"{language} {seed}")
    board, whole = board_of(chance, language)
    body, sheet = chance.choice([12, 12, 14, 18]), chance.choice(USUAL_PAPERS)
    pdf = render_pdf(agreement_outline(board), Options(sheet, body))
    lines = [letters_of(line) for page in pages_of(pdf) for line in page.splitlines()]
    for piece in whole:
        # In a line from right to left the unit may stand apart from its number.
        parts = piece.split() if language == "ar" else [letters_of(piece)]
        assert any(all(part in line for part in parts) for line in lines), (piece, body)
        if language != "ar":  # wherever else it stands, too
            [letters] = parts
            assert "".join(lines).count(letters) == sum(line.count(letters) for line in lines)


@pytest.mark.parametrize(
    ("line", "language", "pieces"),
    [
        ("on 31 March 2027, at 9 am", "en", ["31 March 2027", "9 am"]),
        ("March 31, 2027 or Mar 2028", "en", ["March 31, 2027", "Mar 2028"]),
        ("am 31. März 2027 um 9 Uhr", "de", ["31. März 2027", "9 Uhr"]),
        ("le 1er mai 2027, 80 000 €", "fr", ["1er mai 2027", "80 000 €"]),
        ("el 31 de marzo de 2027", "es", ["31 de marzo de 2027"]),
        ("31 במרץ 2027", "he", ["31 במרץ 2027"]),
        ("at most ≤ 55 dB (A), 12,5 % less", "en", ["≤ 55 dB", "12,5 %"]),
        ("5 people and 12 chairs", "en", []),
    ],
)
def test_dates_and_amounts_in_a_sentence(line, language, pieces):
    glued = whole_amounts(line, language)
    assert glued.replace(GLUE, " ") == line
    assert [piece for piece in pieces if piece.replace(" ", GLUE) not in glued] == []
    assert glued.count(GLUE) == sum(piece.count(" ") for piece in pieces)


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("Ana Ruiz, Jürgen von der Au", "Ana_Ruiz, Jürgen_von_der_Au"),
        ("Dr O. Unwin & Tom", "Dr_O._Unwin & Tom"),
        ("Regional presidents and regional union officers", None),
    ],
)
def test_names_among_who(line, whole):
    assert whole_names(line) == (whole or line).replace("_", GLUE)


def test_a_name_of_the_parties_is_whole_however_many_words_it_has():
    people = (Person(name="María del Carmen Ruiz Ibáñez"),)
    told = Commitment(id="C1", text="Tell all", owner="María del Carmen Ruiz Ibáñez and all")
    outline = agreement_outline(
        Board([*small_board(side_b=Party(name="Downstairs", people=people)), told])
    )
    [section] = [s for s in outline.sections if s.key == "section:commitments"]
    assert section.blocks[0].rows[0].cells[1] == "María_del_Carmen_Ruiz_Ibáñez and all".replace(
        "_", GLUE
    )


def test_glue_gives_way_where_it_would_break_a_word():
    """In a column for 20 letters an amount of 40 is broken between its words, not inside one."""
    paragraph = para("1 000 000 000 000 000 000 000 000 kWh", Styles(12).cell)
    paragraph.wrap(70, 1000)
    assert paragraph.shaped
    assert len(paragraph.shaped._set) > 1
    drawn = {word for line in paragraph.shaped._set for word in line.text.split()}
    assert drawn == {"1", "000", "kWh"}
