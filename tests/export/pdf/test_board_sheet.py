"""The board on landscape sheets: what stands where, what is drawn, and what it says to readers."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import CaucusNote, Need, Side, Solution, Status
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import Options, PaperSize
from andfacil.export.making import FileRequest, PaperKind, make_file, typeset_paper
from andfacil.export.verify.check import Answer, verify
from tests.builders import ROOT, changed, load, night_shift, small_board, with_details
from tests.export.reading import pages_of, text_of, words_of
from tests.export.structure import structure_of

MM = 72 / 25.4
CASES = sorted((ROOT / "tests/fixtures/cases").glob("*.json"))
SIDE_B = (0x8A, 0x5A, 0x00)
SIDE_A = (0x0B, 0x66, 0xA8)


def sheet(board, **options):
    return typeset_paper(board, PaperKind.BOARD, Options(**options))


def first_boxes(typeset):
    """Where each clause begins: its first box, by key."""
    found = {}
    for box in typeset.boxes:
        found.setdefault(box.key, box)
    return found


def strokes(pdf, page=1):
    """The coloured lines of a page: colour, width, and the box of each, in pt."""
    document = pdfium.PdfDocument(pdf)
    found = []
    for thing in document[page - 1].get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        red, green, blue, alpha = (raw.c_uint() for _ in range(4))
        raw.FPDFPageObj_GetStrokeColor(thing, red, green, blue, alpha)
        mode, stroked = raw.c_int(), raw.c_int()
        raw.FPDFPath_GetDrawMode(thing, mode, stroked)
        if stroked.value:
            colour = (red.value, green.value, blue.value)
            found.append((colour, thing.get_bounds()))
    return found


def mixed():
    board = changed(night_shift(), "AND2", status=Status.DRAFT)
    return changed(board, "AND3", status=Status.DRAFT, breaks=("B1",))


@pytest.mark.parametrize("paper", PaperSize)
def test_it_lies_on_its_long_side_and_fits_on_one_sheet(paper):
    made = sheet(night_shift(), paper=paper)
    document = pdfium.PdfDocument(made.data)
    assert len(document) == 1
    width, height = document.get_page_size(0)
    assert (width, height) == pytest.approx(paper.size[::-1], abs=0.01)
    assert width > height


def test_side_a_stands_left_and_side_b_right_with_the_solutions_between():
    boxes = first_boxes(sheet(night_shift()))
    a, joint, b = boxes["need:A1"], boxes["solution:AND1"], boxes["need:B1"]
    assert a.right < joint.left < joint.right < b.left
    assert boxes["board_a"].left < boxes["board_and"].left < boxes["board_b"].left


def test_from_right_to_left_side_a_stands_right():
    boxes = first_boxes(sheet(load(CASES[6])))
    a, joint, b = boxes["need:A1"], boxes["solution:AND1"], boxes["need:B1"]
    assert a.left > joint.right > joint.left > b.right


def test_every_card_says_its_ref_its_state_and_what_it_is_joined_to():
    text = text_of(sheet(mixed()).data)
    assert "A1 No one works more than three nights in a row Non-negotiable · met · AND 1" in text
    assert "Non-negotiable · promised · AND 2 · AND 3 goes against it" in text
    assert "AND 3 · draft" in text
    assert "meets A3, A5, B2, B4 · goes against B1" in text
    assert "2 of 5 met, 3 promised" in text
    assert "How can we make this work?" in text


def test_how_far_a_side_is_is_written_under_its_own_name():
    text = text_of(sheet(changed(night_shift(), "AND1", meets=("A1", "A2"))).data)
    assert "Night nurses 5 of 5 met AND" in text
    assert "Hospital operations 3 of 5 met A1" in text


def test_threads_join_each_need_with_its_solutions_and_cross_no_card():
    made = sheet(mixed())
    boxes = first_boxes(made)
    left = max(box.right for key, box in boxes.items() if key.startswith("need:A"))
    right = min(box.left for key, box in boxes.items() if key.startswith("solution:"))
    lines = [box for colour, box in strokes(made.data) if colour == SIDE_A and box[0] > left]
    threads = [box for box in lines if box[2] < right and box[2] - box[0] > 30]
    links = sum(len([r for r in s.meets if r[0] == "A"]) for s in mixed().all_of(Solution))
    assert len(threads) == links
    for need in ("A1", "A5"):
        card = boxes[f"need:{need}"]
        assert any(card.bottom - 30 < end < card.top + 10 for b in threads for end in (b[1], b[3]))


def test_a_thread_that_goes_against_a_need_has_a_cross_near_that_need():
    def crosses(board):
        boxes = first_boxes(made := sheet(board))
        left = max(box.right for key, box in boxes.items() if key.startswith("solution:"))
        right = min(box.left for key, box in boxes.items() if key.startswith("need:B"))
        black = [box for colour, box in strokes(made.data) if colour == (0, 0, 0)]
        small = [box for box in black if box[2] - box[0] < 12 and left < box[0] and box[2] < right]
        return [((box[0] + box[2]) / 2 - left) / (right - left) for box in small]

    disc_and_strokes = crosses(mixed())
    assert len(disc_and_strokes) == 3
    assert min(disc_and_strokes) > 0.5
    assert crosses(night_shift()) == []


def test_a_solution_that_is_parked_or_rejected_has_no_thread():
    plain, parked = night_shift(), changed(night_shift(), "AND1", status=Status.PARKED)
    count = [len([c for c, _ in strokes(sheet(b).data) if c == SIDE_B]) for b in (plain, parked)]
    assert count[0] - count[1] >= 2  # the threads, and what their cards' rings have


def test_rings_differ_where_colour_is_lost():
    def ring_of(board):
        box = first_boxes(made := sheet(board))["need:A1"]
        page = pdfium.PdfDocument(made.data)[0]
        image = page.render(scale=4, grayscale=True).to_pil()
        height = page.get_height()
        x, y = box.right + 6, height - box.top
        return image.crop([round(4 * v) for v in (x, y, x + 16, y + 18)]).tobytes()

    board = night_shift()
    states = [
        board,
        changed(board, "AND1", status=Status.DRAFT),
        changed(board, "AND1", status=Status.REJECTED),
        changed(board, "AND3", status=Status.AGREED, breaks=("A1",)),
    ]
    assert len({ring_of(state) for state in states}) == 4


@pytest.mark.parametrize("body", [10.5, 12.0, 14.0, 18.0])
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem[:2])
def test_every_case_loses_no_word_and_nothing_leaves_the_sheet(case, body):
    board = load(case)
    made = sheet(board, body=body)
    said = "".join(text_of(made.data).split())
    if case.stem[:2] not in {"07", "08"}:  # PDFium gives those as they are seen
        for card in (*board.all_of(Need), *board.all_of(Solution)):
            assert "".join(card.text.split())[:12] in said
    foot, top = made.body
    for box in made.boxes:
        assert box.left >= 6 * MM
        assert box.right <= 841.89 - 6 * MM
        assert foot - 0.01 <= box.bottom < box.top <= top + 0.01


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem[:2])
def test_no_card_lies_over_another(case):
    made = sheet(load(case))
    for one in made.boxes:
        for other in made.boxes:
            if one is not other and one.page == other.page:
                across = min(one.right, other.right) - max(one.left, other.left)
                along = min(one.top, other.top) - max(one.bottom, other.bottom)
                assert across <= 0.01 or along <= 0.01, (one, other)


def test_a_board_that_one_sheet_does_not_hold_goes_on_and_says_where():
    board = load(CASES[1])
    pages = [words_of(text) for text in pages_of(sheet(board).data)]
    assert len(pages) > 1
    assert "AND 4, AND 5, page 2" in pages[0].replace("\N{NO-BREAK SPACE}", " ")
    for text in pages:
        assert "Unions in the coalition" in text  # the heads of the columns repeat
    on_page = {
        ref: number
        for number, text in enumerate(pages, 1)
        for ref in ("AND 4", "AND 5", "AND 12")
        if f"{ref} · " in text.replace("\N{NO-BREAK SPACE}", " ")
    }
    assert on_page["AND 4"] == on_page["AND 5"] == 2


def test_a_card_taller_than_a_sheet_is_whole_over_several():
    lines = [f"Line {number} of it" for number in range(90)]
    made = sheet(small_board("\n".join(lines)))
    text = text_of(made.data)
    assert all(line in text for line in lines)
    assert [text.count(f"Line {n} of it") for n in range(90)] == [1] * 90


def test_it_reads_as_it_is_seen_side_by_side():
    parts = structure_of(sheet(mixed()).data)
    assert [part.role for part in parts.children] == ["P", "H1", "Sect", "Sect", "Sect"]
    heads = [part.words() for part in parts.all("H2")]
    assert heads == ["ANightnurses", "AND", "BHospitaloperations"]
    labels = [part.words() for part in parts.all("Lbl")]
    assert labels[:5] == ["A1", "A2", "A3", "A4", "A5"]
    assert labels[5:8] == ["AND1·agreed", "AND2·draft", "AND3·draft"]
    assert labels[-5:] == ["B1", "B2", "B3", "B4", "B5"]
    body = parts.all("LBody")[0]
    assert [part.role for part in body.children] == ["P", "P"]


def test_words_of_lines_are_not_joined_in_the_structure():
    made = sheet(night_shift())
    document = pdfium.PdfDocument(made.data)
    text = document[0].get_textpage().get_text_range()
    assert "three nights" in words_of(text)


def test_the_same_board_gives_the_same_bytes_everywhere():
    program = (
        "import hashlib; from tests.builders import night_shift;"
        "from andfacil.export.making import *;"
        "made = make_file(night_shift(), FileRequest('pdf', PaperKind.BOARD));"
        "print(hashlib.sha256(made).hexdigest())"
    )
    here = make_file(night_shift(), FileRequest("pdf", PaperKind.BOARD))
    for seed, zone in (("1", "Asia/Tokyo"), ("77", "America/New_York")):
        other = subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert other.stdout.strip() == hashlib.sha256(here).hexdigest()


def test_nothing_private_or_hidden_is_on_it():
    secret = "They would settle for less"
    hidden = Need(id="B9", side=Side.B, text=secret, hidden=True)
    note = CaucusNote(id="N1", about="A1", text=secret)
    wanted = FileRequest("pdf", PaperKind.BOARD)
    board = Board([*night_shift(), hidden, note])
    assert make_file(board, wanted) == make_file(night_shift(), wanted)


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind is not PaperKind.BOARD])
def test_large_paper_is_for_the_board_alone(kind):
    with pytest.raises(WorldProblem, match="Only the board"):
        make_file(night_shift(), FileRequest("pdf", kind, PaperSize.A3))
    with pytest.raises(WorldProblem, match="Only the board"):
        make_file(night_shift(), FileRequest("docx", PaperKind.BOARD, PaperSize.A3))


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("body", [10.5, 12.0, 18.0])
def test_it_is_the_very_file_on_every_paper(paper, body):
    board = mixed()
    wanted = FileRequest("pdf", PaperKind.BOARD, paper, body)
    report = verify(make_file(board, wanted), board)
    assert report.answer is Answer.VERY_FILE
    assert report.paper.kind is PaperKind.BOARD


def test_a_changed_card_on_it_is_named():
    made = make_file(night_shift(), FileRequest("pdf", PaperKind.BOARD))
    report = verify(made, changed(night_shift(), "A3", text="Childcare on the ward"))
    assert report.answer is Answer.DIFFERS
    assert [one.key for one in report.differences] == ["need:A3"]


def test_a_moved_thread_alone_is_seen():
    made = make_file(night_shift(), FileRequest("pdf", PaperKind.BOARD))
    board = changed(night_shift(), "AND2", meets=("A4", "B2"))
    assert verify(made, board).answer is Answer.DIFFERS


def test_the_list_is_still_there_for_ears_and_large_print():
    made = make_file(night_shift(), FileRequest("pdf", PaperKind.BOARD_LIST))
    width, height = pdfium.PdfDocument(made).get_page_size(0)
    assert width < height
    report = verify(made, night_shift())
    assert report.answer is Answer.VERY_FILE
    assert report.paper.kind is PaperKind.BOARD_LIST


def test_progress_grows_and_ends():
    told = []
    make_file(night_shift(), FileRequest("pdf", PaperKind.BOARD), tell=told.append)
    assert told[-1] == 1.0
    assert all(one < other for one, other in pairwise(told))


def test_an_empty_board_is_a_sheet_too():
    bare = Board([card for card in night_shift() if card.id == "session"])
    text = text_of(sheet(bare).data)
    assert text.count("no needs yet") == 2


@pytest.mark.parametrize("words", [12, 60, 400])
def test_a_title_of_any_length_leaves_room_for_the_board(words):
    long = "A very long title of a session " * words
    board = with_details(night_shift(), title=long)
    made = sheet(board)
    assert all(box.top - box.bottom < 842 for box in made.boxes)
    text = text_of(made.data)
    assert "Simple enough for one person to run" in text
    assert min(box.bottom for box in made.boxes) >= made.body[0] - 0.01
