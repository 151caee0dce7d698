"""Lists of cards for spreadsheets and calendars: complete, plain words, and nothing private."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import textwrap
import zipfile
from dataclasses import replace
from unicodedata import east_asian_width

import icalendar
import openpyxl
import pytest

from andfacil.domain.board.session import Step
from andfacil.domain.method.calendar_marks import CalendarMarks, Mark, calendar_marks
from andfacil.domain.method.moves import Recorded
from andfacil.domain.values.cards import Commitment, Need, Solution
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import USUAL_PAPERS, PaperSize
from andfacil.export.lists.card_list import COLUMNS, list_cards
from andfacil.export.lists.csv import render_csv
from andfacil.export.lists.ics import render_calendar
from andfacil.export.lists.xlsx import render_workbook
from andfacil.export.making import FileRequest, make_file
from tests.builders import ROOT, changed, load, night_shift, small_board, with_details
from tests.hostile import TEXTS, UNSEEN, board_of

HEBREW = ROOT / "tests/fixtures/cases/08-international-he-jordan-water-1994.json"
FORMULAS = [
    "=1+1",
    "+1",
    "-2 nights",
    "@SUM(A1)",
    '=HYPERLINK("https://example.org","x")',
    "=cmd|' /C calc'!A0",
    " =1",
    "＝1+1",
    "－1",
]


SAME_AS = ROOT / "tests/fixtures/keys/same_as.json"


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def book_of(data: bytes):
    return openpyxl.load_workbook(io.BytesIO(data))


def sheets(board):
    return book_of(render_workbook(board, PaperSize.A4))


def column(sheet, head):
    heads = [cell.value for cell in sheet[1]]
    return [row[heads.index(head)] for row in sheet.iter_rows(min_row=2)]


# ---------------------------------------------------------------------------- csv


def test_csv_has_a_line_for_every_card():
    board = night_shift()
    rows = rows_of(render_csv(board))
    by_ref = {row["Ref"]: row for row in rows if row["Kind"] != "Commitment"}
    for need in board.all_of(Need):
        assert by_ref[need.ref]["Text"] == need.text
        assert by_ref[need.ref]["Why it matters"] == need.why
        assert by_ref[need.ref]["Party"] == board.details.party(need.side).name
    for solution in board.all_of(Solution):
        assert by_ref[solution.ref]["Meets"] == ", ".join(solution.meets)
    promises = [row for row in rows if row["Kind"] == "Commitment"]
    assert [row["By"] for row in promises] == ["2027-01-11", "2026-12-15", "2027-01-18"]
    assert [row["Who"] for row in promises] == [c.owner for c in board.all_of(Commitment)]
    assert by_ref["A1"]["State"] == "met"
    assert by_ref["A1"]["Kind"] == "Non-negotiable"


def test_csv_is_utf8_with_a_mark_and_full_line_ends():
    data = render_csv(night_shift())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == data.count(b"\n")


@pytest.mark.parametrize("text", FORMULAS)
def test_csv_cells_are_never_formulas(text):
    for cell in next(csv.reader([render_csv(board_of(text)).decode().splitlines()[1]])):
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "－"))
    rows = rows_of(render_csv(board_of(text)))
    assert rows[0]["Text"] == f"'{text.strip()}"


@pytest.mark.parametrize("text", [*TEXTS.values(), *UNSEEN.values(), 'a "b", c;\nd\te'])
def test_csv_reads_back_whatever_a_card_says(text):
    rows = rows_of(render_csv(board_of(text)))
    wanted = list_cards(board_of(text))
    assert len(rows) == len(wanted.cards) + len(wanted.commitments)
    for row, line in zip(rows, (*wanted.cards, *wanted.commitments), strict=True):
        assert row["Text"] == line.cells(["text"])[0]


CALCULATES = re.compile(r"^[\s\"]*([=@＝＠]|[-+－＋][\w(]*[-+(!*|])")
HIDDEN = [
    "a;=1+1",
    "a\n=1+1",
    "a\n=1+1\nb",
    'a; "=1+1',
    "a|=1",
    "a\t=1",
    "a,  @SUM(1)",
    "a;+cmd|' /C calc'!A0",
    "a;-1+cmd|' /C calc'!A0",
    "a;-(1)",
    "a;＝1+1",
    'a;- HYPERLINK("https://example.org")',
    "a\u2028=1",
    "a;\n;=1+1",
]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("text", HIDDEN)
def test_csv_has_no_formula_however_it_is_cut(text, separator):
    """Opened with other separators, without regard for quotation marks, or line by line."""
    data = render_csv(board_of(text), separator).decode("utf-8-sig")
    cells = [cell for cut in ",;|\t" for line in data.splitlines() for cell in line.split(cut)]
    for cut in ",;|\t":
        cells += [
            c for row in csv.reader(io.StringIO(data, newline=""), delimiter=cut) for c in row
        ]
        for line in data.splitlines():
            cells += [cell for row in csv.reader([line], delimiter=cut) for cell in row]
    cells += re.split(r"[,;|\t\r\n]", data)
    assert [cell for cell in cells if CALCULATES.match(cell)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Rules:\n- nobody wakes a child\n- 2 nights, no more\n+ a day off",
        "cost; -2 nights, +3 °C, +49 30 123456",
        "x = y; y = z, and a@example.org; b@example.org",
        "from 9-5; 10/12; 50 % + 3",
        "either - or, this; that",
    ],
)
def test_csv_leaves_plain_words_as_they_are(text):
    assert rows_of(render_csv(board_of(text)))[0]["Text"] == text


@pytest.mark.parametrize(
    "read",
    [
        lambda board: rows_of(render_csv(board)),
        lambda board: [
            {head.value: cell.value or "" for head, cell in zip(cards[1], row, strict=True)}
            for cards in [sheets(board)["Cards"]]
            for row in cards.iter_rows(min_row=2)
        ],
    ],
    ids=["csv", "workbook"],
)
def test_the_same_need_on_both_sides_has_the_ref_of_the_other(read):
    same = {row["Ref"]: row["Same need as"] for row in read(load(SAME_AS))}
    assert same == {"A1": "", "A2": "B2", "B1": "", "B2": "A2"}
    hidden = changed(load(SAME_AS), "B2", hidden=True)
    assert "B2" not in repr(read(hidden))


def test_a_workbook_has_no_column_for_what_is_nowhere():
    heads = [cell.value for cell in sheets(night_shift())["Cards"][1]]
    assert "Same need as" not in heads


# ---------------------------------------------------------------------------- workbook


def test_workbook_reads_back():
    board = night_shift()
    book = sheets(board)
    assert book.sheetnames == ["Cards", "Commitments"]
    cards, promises = book["Cards"], book["Commitments"]
    texts = [cell.value for cell in column(cards, "Text")]
    for need in board.all_of(Need):
        assert need.text in texts
    days = [cell.value for cell in column(promises, "By")]
    assert days == [dt.datetime(2027, 1, 11), dt.datetime(2026, 12, 15), dt.datetime(2027, 1, 18)]
    assert all(cell.is_date for cell in column(promises, "By"))
    assert cards.freeze_panes == "A2"
    assert cards.auto_filter.ref
    assert cards.print_title_rows == "$1:$1"


@pytest.mark.parametrize(
    "text", [*FORMULAS, "007", "1e5", "https://example.org", "<r><t>x</t></r>"]
)
def test_workbook_cells_are_words_whatever_they_begin_with(text):
    for sheet in sheets(board_of(text)):
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                assert cell.data_type in ("s", "n", "d")
                assert cell.hyperlink is None
                if cell.data_type == "n":
                    assert cell.value is None
        assert text.strip() in {cell.value.strip() for cell in column(sheet, "Text")}


@pytest.mark.parametrize("text", [*TEXTS.values(), *UNSEEN.values()])
def test_workbook_reads_back_whatever_a_card_says(text):
    [first, *_] = [cell.value for cell in column(sheets(board_of(text))["Cards"], "Text")]
    assert first == list_cards(board_of(text)).cards[0].cells(["text"])[0]


def test_a_text_longer_than_a_cell_goes_on_below():
    text = "word " * 20_000
    cells = column(sheets(small_board(text))["Cards"], "Text")
    assert "".join(cell.value or "" for cell in cells).startswith(text.strip())


TALL = "\n".join(f"Line {number} of many" for number in range(90))
PRINTED = [
    night_shift(),
    small_board("word " * 2_000),
    changed(night_shift(), "C1", text=TALL),
    load(SAME_AS),
    *map(load, sorted((ROOT / "tests/fixtures/cases").glob("*.json"))),
]


@pytest.mark.parametrize("paper", USUAL_PAPERS)
@pytest.mark.parametrize("board", PRINTED, ids=lambda board: board.details.title[:20])
def test_a_workbook_prints_in_type_that_can_be_read_and_no_row_over_another(board, paper):
    """A unit of width is 7 px, the widest digit of the usual type in 11 pt."""
    for sheet in book_of(render_workbook(board, paper)):
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) in ((None, 0), (1, 0))
        units = [
            each.width
            for each in sheet.column_dimensions.values()
            for _ in range(each.min, each.max + 1)
        ]
        assert len(units) == len(sheet[1])
        margins = (sheet.page_margins.left + sheet.page_margins.right) * 72
        scale = (max(paper.size) - margins) / (sum(units) * 7 * 72 / 96)
        assert scale * 11 >= 9
        for row in sheet.iter_rows():
            high = sheet.row_dimensions[row[0].row].height
            assert high <= 409  # what a spreadsheet can have
            for cell, unit in zip(row, units, strict=True):
                if isinstance(cell.value, str):
                    assert high >= 13.5 * wrapped(cell.value, unit - 1)


def wrapped(text: str, units: float) -> int:
    """The lines of a text, with letters as wide as a digit and those of East Asia twice as wide."""
    wide = "".join(f"{c}\0" if east_asian_width(c) in "WF" else c for c in text)
    return sum(len(textwrap.wrap(line, int(units))) or 1 for line in wide.split("\n"))


@pytest.mark.parametrize("day", [dt.date(2026, 11, 23), None])
def test_a_workbook_says_who_made_it_and_no_day_but_the_sessions(day):
    board = with_details(night_shift(), date=day)
    data = render_workbook(board, PaperSize.A4)
    assert data == render_workbook(board, PaperSize.A4)
    assert book_of(data).properties.creator == "andfacil"
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        about = file.read("docProps/core.xml").decode() + file.read("docProps/app.xml").decode()
    days = {dt.date.fromisoformat(found) for found in re.findall(r"\d{4}-\d\d-\d\d(?=T)", about)}
    assert days == ({day} if day else set())
    assert "Microsoft" not in about


def test_a_workbook_from_right_to_left():
    book = sheets(load(HEBREW))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert book.sheetnames[1] == list_cards(load(HEBREW)).words("list.commitments")


def test_a_date_before_the_calendar_of_spreadsheets_is_written_out():
    board = changed(night_shift(), "C1", by=dt.date(1815, 6, 9))
    assert column(sheets(board)["Commitments"], "By")[0].value == "1815-06-09"


def test_no_date_no_column_is_lost():
    found = list_cards(small_board())
    assert len(found.heads(COLUMNS)) == len(set(found.heads(COLUMNS))) == len(COLUMNS)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_cells_of_a_table_stand_between_the_wanted_separator(separator):
    board = night_shift()
    usual = list(csv.reader(io.StringIO(render_csv(board).decode("utf-8-sig"))))
    text = make_file(board, FileRequest("csv", separator=separator)).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text), delimiter=separator)) == usual


# ---------------------------------------------------------------------------- calendar


def events(board):
    calendar = icalendar.Calendar.from_ical(render_calendar(board))
    return list(calendar.walk("VEVENT"))


def test_every_dated_commitment_and_the_review_are_events_of_a_day():
    board = night_shift()
    found = events(board)
    days = [event.decoded("dtstart") for event in found]
    assert days == [*(c.by for c in board.all_of(Commitment)), board.details.review_date]
    for event in found:
        assert event.decoded("dtend") - event.decoded("dtstart") == dt.timedelta(days=1)
        assert str(event["transp"]) == "TRANSPARENT"
        assert event.decoded("dtstamp") == dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
    assert str(found[0]["summary"]).startswith("Set up self-rostering")
    assert "Rota manager" in str(found[0]["summary"])
    assert "AND1" in str(found[0]["description"])
    assert str(found[-1]["summary"]) == "Review: Night-shift cover for Ward 7"


def test_a_changed_commitment_keeps_its_identity():
    board = night_shift()
    later = changed(board, "C1", text="Something else", by=dt.date(2028, 2, 29))
    assert [str(e["uid"]) for e in events(board)] == [str(e["uid"]) for e in events(later)]
    other = with_details(board, title="Another session")
    assert not {str(e["uid"]) for e in events(board)} & {str(e["uid"]) for e in events(other)}


def test_a_calendar_without_any_date_is_refused_in_words():
    with pytest.raises(WorldProblem, match="nothing for a calendar yet"):
        render_calendar(small_board())


@pytest.mark.parametrize("text", [*TEXTS.values(), *UNSEEN.values(), "a\nBEGIN:VALARM\nb;c,d\\"])
def test_hostile_text_is_no_line_of_the_calendar(text):
    data = render_calendar(board_of(text))
    [event] = events(board_of(text))
    assert event.decoded("dtstart") == dt.date(2027, 1, 31)
    assert data.count(b"\nBEGIN:VALARM") == 1  # our own
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert data.count(b"\r\n") == data.count(b"\n")


def test_the_last_day_there_is():
    assert events(changed(night_shift(), "C1", by=dt.date.max))


def marks_of(board, steps=()):
    """The marks of a session that began with `board` and went on with `steps`."""
    begun = Edit(EditKind.IMPORT, "session", tuple(Change(c.id, None, c) for c in board))
    made = [Recorded(MADE, Step.DO, begun)]
    for day, (step, before, after) in enumerate(steps, 1):
        edit = Edit(EditKind.CHANGE_CARD, after.id, (Change(after.id, before, after),))
        made.append(Recorded(MADE + dt.timedelta(days=day), step, edit))
    return calendar_marks("0123abcd", made)


MADE = dt.datetime(2026, 11, 25, 9, 30, tzinfo=dt.UTC)


def known_by(board, marks):
    calendar = icalendar.Calendar.from_ical(render_calendar(board, marks))
    return {
        str(event["uid"]): (event["sequence"], event.decoded("dtstamp"))
        for event in calendar.walk("VEVENT")
    }


def test_two_sessions_of_the_same_frame_have_entries_of_their_own():
    board = night_shift()
    marks = marks_of(board)
    other = replace(marks, session="other")
    assert known_by(board, marks).keys().isdisjoint(known_by(board, other).keys())


def test_a_mended_title_party_or_day_of_the_session_keeps_the_identities():
    board = night_shift()
    before = known_by(board, marks_of(board))
    assert set(before.values()) == {(0, MADE)}
    for changes in (
        {"title": "Night shifts"},
        {"side_a": replace(board.details.side_a, name="Nurses of ward 7")},
        {"date": dt.date(2027, 1, 1)},
        {"date": None},
    ):
        later = with_details(board, **changes)
        marks = marks_of(board, [(Step.DO, board.details, later.details)])
        assert known_by(later, marks).keys() == before.keys()


def test_a_moved_day_is_a_newer_entry_and_the_others_stay():
    board = night_shift()
    first, *others = known_by(board, marks_of(board))
    card = board["C1"]
    moved = replace(card, by=dt.date(2028, 2, 29))
    steps = [(Step.DO, card, moved), (Step.UNDO, moved, card), (Step.REDO, card, moved)]
    for count in (1, 2, 3):
        known = known_by(board, marks_of(board, steps[:count]))
        assert known[first] == (count, MADE + dt.timedelta(days=count))
        assert {known[other] for other in others} == {(0, MADE)}


def test_an_entry_is_never_made_in_the_future():
    board = with_details(night_shift(), date=None)
    far = CalendarMarks("x", {"C1": Mark(0, dt.datetime(2999, 1, 1, tzinfo=dt.UTC))})
    for marks in (None, far, marks_of(board)):
        for _, stamp in known_by(board, marks).values():
            assert stamp <= dt.datetime.now(dt.UTC)


def test_marks_go_to_the_worker_and_back():
    marks = marks_of(night_shift())
    request = FileRequest("ics", marks=marks, separator=";")
    assert FileRequest.from_json(json.loads(json.dumps(request.to_json()))) == request


def test_a_calendar_is_no_invitation_and_reminds_a_day_before():
    calendar = icalendar.Calendar.from_ical(render_calendar(night_shift()))
    assert "method" not in calendar
    for event in calendar.walk("VEVENT"):
        [alarm] = event.walk("VALARM")
        assert alarm.decoded("trigger") == dt.timedelta(days=-1)
        assert alarm["description"] == event["summary"]
