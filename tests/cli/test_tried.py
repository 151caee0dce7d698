"""The sessions that fell short once, imported and given out as a script does."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from andfacil.cli import main
from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Commitment, Details, Party
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.export.pdf.shaping import system_faces
from andfacil.export.pdf.shaping.scripts import faces_for
from andfacil.store.session_file import SessionFile

TRIED = Path(__file__).parents[1] / "fixtures/tried"
BEFORE = TRIED / "11c-before.json"
ENTRY = re.compile(r"^(UID|SEQUENCE|DTSTAMP|DTSTART)[^:]*:(.*)$", re.MULTILINE)


def run(*words: object) -> int:
    """The exit status of one command."""
    return main([str(word) for word in words])


def imported(source: Path, folder: Path, name: str = "one") -> Path:
    """The session made of an exchange file."""
    path = folder / f"{name}.andfacil"
    assert run("import", source, "-o", path) == 0
    return path


def entry(session: Path) -> dict[str, str]:
    """What identifies the first entry of a session's calendar."""
    made = session.with_suffix(".ics")
    assert run("export", session, "-o", made) == 0
    text = made.read_text("utf-8").replace("\r\n ", "").replace("\r", "")
    return dict(reversed(ENTRY.findall(text)))


def perform(session: Path, change: Callable[[Board], tuple[EditKind, object, object]]) -> None:
    """Do one edit in a session file."""
    with SessionFile.open(session) as opened:
        kind, before, after = change(opened.board())
        card = before.id  # type: ignore[attr-defined]
        opened.session().perform(Edit(kind, card, (Change(card, before, after),)))  # type: ignore[arg-type]


def of_details(**values: object) -> Callable[[Board], tuple[EditKind, object, object]]:
    """An edit of the session's details."""

    def change(board: Board) -> tuple[EditKind, object, object]:
        after = replace(board.details, **values)  # type: ignore[arg-type]
        return EditKind.CHANGE_DETAILS, board.details, after

    return change


def of_commitment(**values: object) -> Callable[[Board], tuple[EditKind, object, object]]:
    """An edit of the first commitment."""

    def change(board: Board) -> tuple[EditKind, object, object]:
        card = board.all_of(Commitment)[0]
        return EditKind.CHANGE_CARD, card, replace(card, **values)  # type: ignore[arg-type]

    return change


def details_in(name: str) -> Details:
    """The details in one of the files."""
    return Board(load_exchange((TRIED / name).read_bytes())).details


@pytest.mark.parametrize("path", sorted(TRIED.glob("*.json")), ids=lambda path: path.stem)
def test_every_session_is_given_out_with_its_words(path: Path, tmp_path: Path) -> None:
    session = imported(path, tmp_path)
    for ending in ("json", "md", "docx"):
        assert run("export", session, "-o", tmp_path / f"o.{ending}") == 0
    source, back = (
        json.loads(path.read_text("utf-8")),
        json.loads((tmp_path / "o.json").read_bytes()),
    )
    for kind in ("needs", "solutions", "commitments"):
        said = [card["text"] for card in source.get(kind, [])]
        assert [card["text"] for card in back.get(kind, [])] == said


def test_two_sessions_of_one_frame_have_two_identities(tmp_path: Path) -> None:
    one = entry(imported(TRIED / "11a-session-one.json", tmp_path, "one"))
    two = entry(imported(TRIED / "11b-session-two-same-frame.json", tmp_path, "two"))
    again = entry(imported(TRIED / "11a-session-one.json", tmp_path, "again"))
    assert len({one["UID"], two["UID"], again["UID"]}) == 3
    today = f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%SZ}"
    assert all(found["DTSTAMP"] <= today for found in (one, two, again))


@pytest.mark.parametrize(
    "frame",
    [
        {"title": "渇水対策"},
        {"place": "Hall", "title": "Harbour"},
        {"date": "2031-05-01"},
        {"language": "ar", "title": "اجتماع"},
        {"sides": {"A": {"name": "Port"}, "B": {"name": "Port"}}},
    ],
    ids=["title", "place", "later_day", "right_to_left", "like_sides"],
)
def test_any_frame_twice_is_two_identities(frame: dict[str, object], tmp_path: Path) -> None:
    source = tmp_path / "frame.json"
    source.write_text(json.dumps(json.loads(BEFORE.read_text("utf-8")) | frame), "utf-8")
    one, two = (entry(imported(source, tmp_path, name)) for name in ("one", "two"))
    assert one["UID"] != two["UID"]
    assert one["DTSTAMP"] <= f"{dt.datetime.now(dt.UTC):%Y%m%dT%H%M%SZ}"


@pytest.mark.parametrize(
    "change",
    [
        of_details(title=details_in("11d-title-mended.json").title),
        of_details(side_a=details_in("11f-party-renamed.json").side_a),
        of_details(date=details_in("11g-day-set.json").date),
        of_details(date=None),
        of_details(side_b=Party(name="漁師")),
        of_details(place="Harbour hall"),
        of_details(language="ar"),
        of_commitment(owner="Ana Ruiz-Lind"),
        of_commitment(text="Fit two locks"),
        of_commitment(if_then="If it rains, the day after"),
    ],
    ids=[
        "title",
        "side_a",
        "date",
        "no_date",
        "side_b",
        "place",
        "language",
        "owner",
        "text",
        "if_then",
    ],
)
def test_what_is_mended_keeps_the_identity(change, tmp_path: Path) -> None:
    session = imported(BEFORE, tmp_path)
    before = entry(session)
    perform(session, change)
    after = entry(session)
    assert after["UID"] == before["UID"]
    assert after["DTSTART"] == before["DTSTART"]


@pytest.mark.parametrize("day", [dt.date(2027, 3, 15), dt.date(2026, 12, 1), dt.date(2028, 2, 29)])
def test_a_moved_day_is_a_newer_entry(day: dt.date, tmp_path: Path) -> None:
    session = imported(BEFORE, tmp_path)
    before = entry(session)
    perform(session, of_commitment(by=day))
    after = entry(session)
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["DTSTAMP"] >= before["DTSTAMP"]
    assert after["DTSTART"] == f"{day:%Y%m%d}"


@pytest.mark.parametrize("name", ["15a-keycap", "15b-object-mark"])
def test_no_box_stands_on_the_paper(name: str, tmp_path: Path) -> None:
    made = tmp_path / "o.pdf"
    assert run("export", imported(TRIED / f"{name}.json", tmp_path), "-o", made) == 0
    text = pdfium.PdfDocument(made)[0].get_textpage().get_text_range()
    assert not set(text) & {"\ufffc", "\ufffd", "\u25a1"}


def test_a_letter_that_only_a_font_has_which_no_pdf_takes_is_told_with_that_font(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(system_faces, "system_face", lambda _char: "")
    monkeypatch.setattr(system_faces, "refused_face", lambda _char: "Rare.otf")
    faces_for.cache_clear()
    session = tmp_path / "s.andfacil"
    assert run("new", session, "--title", "t", "--side-a", "A", "--side-b", "B") == 0
    assert run("capture", session, "a: the letter \u13a0") == 0
    assert run("check", session) == 0
    told = capsys.readouterr().err
    assert (
        told.count("U+13A0 CHEROKEE LETTER A in A1 is only in Rare.otf, which cannot be put") == 2
    )
    assert told.count("Install another font that has it") == 2
    faces_for.cache_clear()
