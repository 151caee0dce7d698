"""Long words, hyphens and last lines, read from the pages that are made."""

from __future__ import annotations

import ctypes
import random
import re
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Need, Side
from andfacil.export.base.options import BODY_SIZES, USUAL_PAPERS, Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.render import typeset
from andfacil.export.pdf.shaping.syllables import syllable_starts
from andfacil.export.verify.check import Answer, verify
from andfacil.export.verify.pdf_text import opened
from tests.builders import changed, small_board
from tests.export.pdf.test_tag_text import said_in_tags
from tests.export.reading import pages_of, text_of
from tests.export.structure import structure_of
from tests.export.verify.files import paper as whole_file

SHOWN_HYPHEN = "\x02"
"""What PDFium gives for a hyphen that stands at the end of a line."""

WORDS = {
    "de": (
        "Betriebsratsvorsitzendenstellvertretungsbeauftragte",
        "Be-triebs-rats-vor-sit-zen-den-stell-ver-tre-tungs-be-auf-trag-te",
    ),
    "en": (
        "antidisestablishmentarianismcounterrevolutionaries",
        "an-tidis-es-tab-lish-men-tar-i-an-ism-coun-ter-rev-o-lu-tion-ar-ies",
    ),
    "fr": (
        "anticonstitutionnellementinterdépartementalisations",
        "an-ti-cons-ti-tu-tion-nel-le-men-tin-ter-dé-par-te-men-ta-li-sa-tions",
    ),
    "es": (
        "electroencefalografistasdesproporcionadamente",
        "elec-tro-en-ce-fa-lo-gra-fis-tas-des-pro-por-cio-na-da-men-te",
    ),
    "pt": (
        "anticonstitucionalissimamenteotorrinolaringologista",
        "an-ti-cons-ti-tu-ci-o-na-lis-si-ma-men-te-o-tor-ri-no-la-rin-go-lo-gis-ta",
    ),
}
"""Words of more than a column in each language, and their syllables."""

JAPANESE = "私たちは騒音を毎週はかり結果をみなに知らせることにします話し合い"


def lines_of(board: Board, key: str, sheet=USUAL_PAPERS[0], body: float = 12.0) -> list[str]:
    """The lines of a clause where it stands first, without its label, as they are drawn."""
    return all_lines(board, sheet, body)[key]


def all_lines(board: Board, sheet=USUAL_PAPERS[0], body: float = 12.0) -> dict[str, list[str]]:
    """The lines of each clause where it stands first."""
    printed = typeset(agreement_outline(board), Options(sheet, body))
    document = pdfium.PdfDocument(printed.data)
    found: dict[str, list[str]] = {}
    for number, page in enumerate(document, 1):
        letters = list(_letters(page.get_textpage()))
        for box in printed.boxes:
            if box.page == number and box.key and box.key not in found:
                rows: dict[float, list[str]] = {}
                for x, y, char in letters:
                    if box.left - 1 <= x <= box.right + 1 and box.bottom <= y <= box.top:
                        rows.setdefault(y, []).append(char)
                lines = ["".join(row).strip() for row in rows.values()]
                found[box.key] = [re.sub(r"^(?:A|B|AND )\d+ ?", "", line) for line in lines]
    return found


def _letters(text):
    """Place of the baseline and character, in the order of drawing; spaces within lines too."""
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        char = chr(raw.FPDFText_GetUnicode(text, index))
        raw.FPDFText_GetCharOrigin(text, index, ctypes.byref(x), ctypes.byref(y))
        if char not in "\r\n":
            yield x.value, round(y.value, 1), char.replace("\xa0", " ")


def saying(text: str, language: str = "en", **details) -> Board:
    return small_board(text, language=language, **details)


# ------------------------------------------------------------------------- syllables


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("body", BODY_SIZES)
def test_a_word_wider_than_its_column_is_broken_between_syllables(language, body):
    word, syllables = WORDS[language]
    lines = lines_of(saying(word, language), "need:A1", body=body)
    assert len(lines) > 1
    assert all(line.endswith(SHOWN_HYPHEN) for line in lines[:-1])
    parts = [line.rstrip(SHOWN_HYPHEN) for line in lines]
    assert "".join(parts) == word
    places = {len(syllables[:at].replace("-", "")) for at, c in enumerate(syllables) if c == "-"}
    assert {len("".join(parts[:n])) for n in range(1, len(parts))} <= places


@pytest.mark.parametrize("language", WORDS)
def test_a_broken_word_stays_whole_for_whoever_reads_or_checks_the_file(language):
    word, _ = WORDS[language]
    board = saying(word, language)
    pdf = whole_file(board)
    assert word in text_of(pdf).replace("\ufffe", "").replace("-", "")
    assert word in structure_of(pdf).words()
    said = said_in_tags(pdf)
    assert word in said  # whole, and without a hyphen that nobody typed
    assert not any("\xad" in text or SHOWN_HYPHEN in text for text in said)
    with opened(pdf) as read:
        assert word in {one.text for page in range(read.pages) for one in read.words(page + 1)}
    assert verify(pdf, board).answer == Answer.VERY_FILE


@pytest.mark.parametrize(
    "word",
    [
        "Grund-stücks-ver-kehrs-ge-neh-mi-gung",
        "Hand-stück",
        "Land-stra-ßen-bau",
        "Bun-des-stra-ßen-netz",
        "Nacht-ar-beit",
        "Über-stun-den-ab-bau",
        "Alt-bau-er-hal-tung",
        "Schlüs-sel-über-ga-ben",
        "End-sta-ti-onen",
    ],
)
def test_german_words_are_broken_where_they_were_put_together(word):
    whole = word.replace("-", "")
    cuts = (0, *syllable_starts(whole, "de"), len(whole))
    assert "-".join(whole[start:end] for start, end in pairwise(cuts)) == word


def test_a_long_word_has_a_line_of_its_own_where_it_fits():
    word = "Betriebsratsvorsitzende"
    text = f"Die neue Werkleiterin und die alte {word}"
    for body in BODY_SIZES:
        lines = lines_of(saying(text, "de"), "need:A1", body=body)
        assert len(lines) > 1
        if body < 18:
            assert " ".join(lines) == text
        else:  # the word is wider than a column
            assert lines[-2:] == [f"und die alte Betriebs{SHOWN_HYPHEN}", "ratsvorsitzende"]


def test_hyphens_that_were_typed_come_first():
    typed = "Donau\xaddampf\xadschifffahrts\xadgesellschafts\xadkapitäns\xadmützen"
    parts = typed.split("\xad")
    for body in BODY_SIZES:
        lines = lines_of(saying(typed, "de"), "need:A1", body=body)
        assert len(lines) > 1
        ends = {len("".join(parts[:n])) for n in range(1, len(parts))}
        at = 0
        for line in lines[:-1]:
            assert line.endswith(SHOWN_HYPHEN)
            at += len(line) - 1
            assert at in ends
    assert lines_of(saying("co\xadop\xader\xadate", "de"), "need:A1") == ["cooperate"]


def test_a_part_between_typed_hyphens_that_is_too_wide_has_syllables_too():
    word = "Haupt\xadbetriebsratsvorsitzendenstellvertretungsbeauftragte"
    lines = lines_of(saying(word, "de"), "need:A1", body=14.0)
    assert len(lines) > 1
    assert all(line.endswith(SHOWN_HYPHEN) for line in lines[:-1])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("https://example.org/Betriebsratsvorsitzendenstellvertretung/Protokoll", "de"),
        ("betriebsratsvorsitzendenstellvertretung@example.org", "de"),
        ("Betriebsrat_vorsitzenden_stellvertretung_2027_beauftragte", "de"),
        ("Konstantynopolitańczykowianeczkównami", "pl"),
        ("A" * 120, "en"),
    ],
)
def test_no_hyphen_is_put_where_nobody_knows_whether_it_belongs(text, language):
    lines = lines_of(saying(text, language), "need:A1", body=18.0)
    assert len(lines) > 1
    assert "".join(lines).replace(SHOWN_HYPHEN, "-") == text


def test_hyphens_that_a_word_has_are_no_others():
    text = "Moltke-Betriebsratsvorsitzendenstellvertretungsbeauftragte-Kommission"
    board = saying(text, "de")
    assert verify(whole_file(board), board).answer == Answer.VERY_FILE
    other = saying(text.replace("Moltke-B", "MoltkeB"), "de")
    assert verify(whole_file(board), other).answer == Answer.DIFFERS


def hyphens_in(board: Board) -> list[str]:
    """The words with a hyphen at the end of a line, as PDFium gives them."""
    return re.findall(r"\w+\ufffe\w+", " ".join(pages_of(whole_file(board))))


def test_a_word_broken_elsewhere_is_no_other_word():
    """When a cell is changed, columns get other widths: only that cell is named."""
    word, _ = WORDS["de"]
    tasks = [
        Commitment(id="C1", order=1, text=f"{word} und {word} fragen", owner="Ana"),
        Commitment(id="C2", order=2, text="Aushang", owner="Bo", how_we_will_know="Er hängt da"),
    ]
    board = Board([*saying("Ruhe", "de"), *tasks])
    other = changed(board, "C2", owner="Christopher Featherstone", how_we_will_know="Er hängt")
    assert hyphens_in(board) != hyphens_in(other)
    found = verify(whole_file(other), board)
    assert {one.key for one in found.differences} == {"commitment:2"}


# ------------------------------------------------------------------------- last lines


def alone(line: str) -> bool:
    letters = re.sub(r"[\W_]", "", line)
    wide = any("\u3040" <= c <= "\u9fff" for c in letters)
    return " " not in line and len(letters) <= (1 if wide else 2)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("language", ["en", "fr", "ja"])
def test_no_last_line_is_one_very_short_word(language, seed):
    chance = random.Random(f"{language} {seed}")

    def said(most: int) -> str:
        if language == "ja":
            return "".join(chance.choices(JAPANESE, k=chance.randint(15, most * 3)))
        words = chance.choices(["a", "to", "of it", "quiet", "evenings", "together", "be"], k=most)
        return f"{' '.join(words[: chance.randint(4, most)])} {chance.choice(['so', 'A', 'x!'])}"

    board = saying("quiet", language, title=said(14))
    needs = [
        Need(id=f"A{at}", order=at, side=Side.A, text=said(16), non_negotiable=at % 3 == 0)
        for at in range(2, 16)
    ]
    lines = all_lines(Board([*board, *needs]), USUAL_PAPERS[seed % 2], BODY_SIZES[seed % 4])
    clauses = [lines[f"need:A{at}"] for at in range(2, 16)] + [lines["title"]]
    assert sum(len(clause) > 1 for clause in clauses) > 5
    assert not [clause for clause in clauses if len(clause) > 1 and alone(clause[-1])]


def test_a_word_that_a_writer_put_on_a_line_stays_there():
    lines = lines_of(saying("We keep to all of these, and to the two rules below\nA\nB"), "need:A1")
    assert lines[-2:] == ["A", "B"]
