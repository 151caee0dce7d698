"""The commands as a script sees them: files, output, exit status, one clear line."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import docx
import openpyxl
import pytest
from PIL import Image

from andfacil.cli import main
from andfacil.domain.board.board import Board
from andfacil.domain.editing.signing import sign
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.export.protect.seal import seal
from andfacil.store.session_file import SessionFile
from tests.certificates import PASSPHRASE, certificate
from tests.lines import lines_of

FIXTURES = Path(__file__).parents[1] / "fixtures"
CASES = sorted((FIXTURES / "cases").glob("*.json"))
LIBRARY = FIXTURES / "cases/04-peer-library-window.json"
KITCHEN = FIXTURES / "cases/12-peer-shared-kitchen.json"


def run(*words: object) -> int:
    """The exit status of one command."""
    try:
        return main([str(word) for word in words])
    except SystemExit as end:
        return int(end.code or 0)


@pytest.fixture
def session(tmp_path: Path) -> Path:
    """The library window, imported."""
    path = tmp_path / "library.andfacil"
    assert run("import", LIBRARY, "-o", path) == 0
    return path


def one_line(capsys: pytest.CaptureFixture[str]) -> str:
    """What stands on standard error, which must be one line of andfacil's."""
    error = capsys.readouterr().err
    assert error.startswith("andfacil: ")
    assert error.count("\n") == 1
    assert "Traceback" not in error
    return error


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_every_case_goes_in_and_comes_out_again(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, back = tmp_path / "s.andfacil", tmp_path / "back.json"
    assert run("import", case, "-o", path) == 0
    assert run("export", path, "-o", back) == 0
    assert json.loads(back.read_text("utf-8")) == json.loads(case.read_text("utf-8"))
    assert run("coverage", path, "--json") == 0
    expected = json.loads((case.parent / "expected" / case.name).read_text("utf-8"))
    assert json.loads(capsys.readouterr().out) == expected
    assert run("check", path) == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["back.json", "s.andfacil"]


def test_new_makes_a_session_with_the_names_given(tmp_path: Path) -> None:
    path, back = tmp_path / "s.andfacil", tmp_path / "back.json"
    words = ("--title", "Rota", "--side-a", "Nurses", "--side-b", "Ward", "--template", "employee")
    assert run("new", path, *words, "--language", "en") == 0
    assert run("export", path, "-o", back) == 0
    made = json.loads(back.read_text("utf-8"))
    assert (made["title"], made["language"], made["kind"]) == ("Rota", "en", "employee")
    assert (made["sides"]["A"]["name"], made["sides"]["B"]["name"]) == ("Nurses", "Ward")


@pytest.mark.parametrize("command", ["new", "import"])
def test_nothing_is_overwritten(
    command: str, session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = session.read_bytes()
    words = ("new", session) if command == "new" else ("import", KITCHEN, "-o", session)
    assert run(*words) == 3
    assert "library.andfacil" in one_line(capsys)
    assert session.read_bytes() == before


def test_captured_lines_answer_with_their_refs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "s.andfacil"
    run("new", path)
    lines = ("a! Sleep", "b: Supper", "+ Cook ahead > a1 b1", "AND1 agreed", "a1 heard", "p: Bikes")
    assert run("capture", path, *lines, "do Cook @Student by 2026-12-01 > and1") == 0
    assert capsys.readouterr().out.splitlines() == [
        "A1\tnon-negotiable added",
        "B1\tneed added",
        "AND1\tsolution added",
        "AND1\tagreed",
        "A1\theard",
        "-\tpoint parked",
        "-\tcommitment added",
    ]


def test_what_begins_like_a_commitment_is_one_or_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "s.andfacil"
    run("new", path)
    assert run("capture", path, "+ Cook ahead", "do Shop > and1", "do Write it down") == 3
    printed = capsys.readouterr()
    assert printed.out.splitlines() == ["AND1\tsolution added", "-\tcommitment added"]
    assert "line 3, character 17: A commitment says here who does it (@OWNER)" in printed.err
    assert run("coverage", path, "--json") == 0
    assert json.loads(capsys.readouterr().out)["incomplete_commitments"] == [1]


def test_capture_and_check_name_what_no_font_has(
    session: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("andfacil.export.pdf.shaping.system_faces.system_face", lambda _char: "")
    assert main(["capture", str(session), "a: \U00012000", "a: 𠮷"]) == 0
    said = capsys.readouterr()
    assert said.err.count("andfacil: U+12000 CUNEIFORM SIGN A in A") == 1
    assert "install a font that has it, such as Noto Sans Cuneiform" in said.err
    assert "such as Jigmo" in said.err or "𠮷" not in said.err
    assert len(said.out.splitlines()) == 2
    assert main(["check", str(session)]) == 0
    assert "U+12000 CUNEIFORM SIGN A in A" in capsys.readouterr().err
    assert main(["check", "--json", str(session)]) == 0
    told = json.loads(capsys.readouterr().out)
    (missing,) = told["not_printable"]
    assert told["whole"]
    assert missing["character"] == "\U00012000"
    assert missing["name"] == "U+12000 CUNEIFORM SIGN A"
    assert missing["place"].startswith("A")


def test_capture_stops_at_the_first_fault_and_keeps_what_came_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, back = tmp_path / "s.andfacil", tmp_path / "back.json"
    run("new", path)
    typed = io.BytesIO("\ufeffa: Été\n\n  \r\nb: Zwei\n+ Idee > b9\na: never\n".encode())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(typed))
    assert run("capture", path) == 3
    seen = capsys.readouterr()
    assert seen.out == "A1\tneed added\nB1\tneed added\n"
    assert seen.err.startswith("andfacil: line 5, character 10: There is no card B9")
    run("export", path, "-o", back)
    texts = [need["text"] for need in json.loads(back.read_text("utf-8"))["needs"]]
    assert texts == ["Été", "Zwei"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("plain words", "line 1, character 1: Start the line with"),
        ("a:", "line 1, character 3"),
        ("and1 agred", "There is no card|After AND1"),
        ("and7 agreed", "no card AND7"),
    ],
)
def test_a_line_that_is_not_understood_says_what_would_be(
    line: str, words: str, session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("capture", session, line) == 3
    error = one_line(capsys)
    assert any(part in error for part in words.split("|"))


def test_saying_again_what_stands_is_done_already(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("capture", session, "and1 agreed", "a1 heard") == 0
    assert capsys.readouterr().out == "AND1\talready so\nA1\theard\n"


def test_lines_that_are_not_utf8_are_refused(
    session: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a: caf\xe9\n")))
    assert run("capture", session) == 3
    assert "line 1 is not UTF-8" in one_line(capsys)


@pytest.mark.parametrize(
    "words",
    [
        ("coverage", "{dir}/none.andfacil"),
        ("export", "{dir}/none.andfacil", "-o", "{dir}/x.pdf"),
        ("picture", "{dir}/none.andfacil", "-o", "{dir}/x.png"),
        ("capture", "{dir}/none.andfacil", "a: x"),
        ("check", "{dir}/none.andfacil"),
        ("verify", "{dir}/none.pdf", "{dir}/library.andfacil"),
        ("import", "{dir}/none.json", "-o", "{dir}/x.andfacil"),
        ("import", "{dir}", "-o", "{dir}/x.andfacil"),
        ("new", "{dir}/no/such/folder/x.andfacil"),
        ("import", LIBRARY, "-o", "{dir}/no/such/folder/x.andfacil"),
        ("export", "{dir}/library.andfacil", "-o", "{dir}/no/such/folder/x.pdf"),
        ("export", "{dir}/library.andfacil", "-o", "{dir}"),
        ("export", "{dir}/library.andfacil", "-o", "{dir}/x.doc"),
        ("export", "{dir}/library.andfacil", "-o", "{dir}/none/x.pdf", "--to", "xlsx"),
        ("export", "{dir}/library.andfacil", "-o", "{dir}/x.odt"),
        ("coverage", "{dir}/text.andfacil"),
        ("capture", "{dir}/text.andfacil", "a: x"),
        ("coverage", "{dir}/empty.andfacil"),
        ("coverage", "{dir}"),
        ("{dir}/none.andfacil",),
    ],
    ids=str,
)
def test_what_cannot_be_done_gets_one_line(
    words: tuple[object, ...], session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = session.parent
    (folder / "text.andfacil").write_text("not a session " * 200)
    (folder / "empty.andfacil").touch()
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert run(*(str(word).format(dir=folder) for word in words)) == 3
    one_line(capsys)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("name", ["text", "empty"])
def test_check_says_no_to_what_is_not_a_session(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"{name}.andfacil"
    path.write_text("not a session " * 200 if name == "text" else "")
    assert run("check", path) == 1
    assert capsys.readouterr().out.count("\n") == 1
    assert run("check", path, "--json") == 1
    assert json.loads(capsys.readouterr().out)["whole"] is False


@pytest.mark.parametrize(
    "words",
    [
        ("export", "x.andfacil"),
        ("picture", "x", "-o", "y.png", "--size", "big"),
        ("picture", "x", "-o", "y.png", "--size", "99999x99999"),
        ("new",),
        ("new", "x", "--template", "nonsense"),
        ("coverage",),
        ("frobnicate", "x"),
        ("--nonsense",),
    ],
    ids=str,
)
def test_usage_is_status_2(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*words) == 2
    assert capsys.readouterr().err.startswith("usage: andfacil")


def test_an_unknown_key_is_named_and_no_file_appears(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(LIBRARY.read_text("utf-8"))
    document["needs"][2]["colour"] = "blue"
    source = tmp_path / "odd.json"
    source.write_text(json.dumps(document))
    assert run("import", source, "-o", tmp_path / "x.andfacil") == 3
    assert "needs[2]: the key 'colour' is not known" in one_line(capsys)
    assert [path.name for path in tmp_path.iterdir()] == ["odd.json"]


def test_the_paper_is_verified_against_the_session(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = session.parent / "agreement.pdf"
    for size in ("a4", "letter"):
        assert run("export", session, "-o", paper, "--paper", size) == 0
        assert run("verify", paper, session) == 0
    run("capture", session, "a2 // another reason")
    capsys.readouterr()
    assert (
        run("verify", paper, session) == 1
    )  # a why is not on the paper, but in the session inside
    assert capsys.readouterr().out.startswith("same words, another file: attached session; ")
    run("capture", session, "b1 heard")
    run("capture", session, "+ One more window > a1 b1", "and6 agreed")
    capsys.readouterr()
    assert run("verify", paper, session) == 1
    assert "AND6" in capsys.readouterr().out


def test_verify_says_which_signed_version_a_paper_is(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = session.parent / "agreement.pdf"
    at = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
    with SessionFile.open(session) as opened:
        at_work = opened.session()
        at_work.perform(sign(at_work.board, at=at, signed_by=("Ada",), fingerprint="a" * 64))
    assert run("export", session, "-o", paper) == 0
    capsys.readouterr()
    assert run("verify", paper, session) == 0
    assert capsys.readouterr().out == "the very file: the agreement, version 1\n"
    run("capture", session, "b: A quiet door")
    capsys.readouterr()
    assert run("verify", paper, session) == 1
    first, *changes = capsys.readouterr().out.splitlines()
    assert first == (
        "this is version 1 as it was signed on 23 November 2026; the session has changed since:"
    )
    assert changes[0] == "need:B6: The session now also says “A quiet door”."
    assert [line.split(":")[0] for line in changes] == ["need", "unmet"]


@pytest.mark.parametrize(
    ("kind", "paper", "says"),
    [
        ("board", "a4", "the board"),
        ("board", "a3", "the board"),
        ("board-list", "letter", "the board as a list"),
        ("no-agreement", "a4", "the record without an agreement"),
        ("sheet-b", "a4", "the preparation sheet of side B"),
    ],
)
def test_every_paper_is_exported_and_is_the_very_file(
    session: Path, capsys: pytest.CaptureFixture[str], kind: str, paper: str, says: str
) -> None:
    made = session.with_name("paper.pdf")
    assert run("export", session, "-o", made, "--kind", kind, "--paper", paper) == 0
    assert run("verify", made, session) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"the very file: {says}"


def test_large_paper_for_another_than_the_board_is_one_clear_line(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = session.with_name("paper.pdf")
    assert run("export", session, "-o", made, "--paper", "a3") == 3
    assert "Only the board is printed on large paper" in capsys.readouterr().err
    assert not made.exists()


def test_a_paper_with_the_picture_of_the_board_is_the_very_file_when_it_is_named(
    session: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture, made = session.with_name("board.png"), session.with_name("paper.pdf")
    image = Image.new("RGB", (64, 40), "orange")
    image.save(picture)
    assert run("export", session, "-o", made, "--annex", picture) == 0
    assert run("verify", made, session) == 1
    assert "The picture of the board in the annex was not compared" in capsys.readouterr().out
    assert run("verify", made, session, "--annex", picture) == 0
    assert capsys.readouterr().out.startswith("the very file")
    Image.new("RGB", (64, 40), "navy").save(picture)
    assert run("verify", made, session, "--annex", picture) == 1
    assert "There is another picture in the file" in capsys.readouterr().out
    assert run("export", session, "-o", made, "--kind", "board", "--annex", picture) == 3
    assert "Only a PDF that records the session has an annex" in capsys.readouterr().err


def test_verify_tells_of_a_seal(session: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paper = session.parent / "agreement.pdf"
    run("export", session, "-o", paper)
    sealed = seal(paper.read_bytes(), certificate(), PASSPHRASE)
    paper.write_bytes(sealed)
    capsys.readouterr()
    assert run("verify", paper, session) == 0
    assert "says Fay Facilitator: the file was not changed" in capsys.readouterr().out
    paper.write_bytes(sealed + b"% more")
    assert run("verify", paper, session) == 1
    assert "WAS CHANGED" in capsys.readouterr().out


def test_sessions_in_other_scripts_are_printed_and_verified(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in ("07", "08", "09", "10", "11"):
        (case,) = (path for path in CASES if path.name.startswith(number))
        path = tmp_path / f"{number}.andfacil"
        run("import", case, "-o", path)
        paper = tmp_path / f"{number}.pdf"
        assert run("export", path, "-o", paper) == 0
        assert run("verify", paper, path) == 0
        run("capture", path, "a: मिट्टी 土 تراب אדמה")
        capsys.readouterr()
        assert run("verify", paper, path) == 1
        assert "मिट्टी" in capsys.readouterr().out


def test_help_names_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "--help") == 0
    said = capsys.readouterr().out
    assert "pdf, docx, md, xlsx, csv, ics, json" in said
    assert "Commitments and review for a calendar" in said
    assert run("--help") == 0
    assert "exit status" in capsys.readouterr().out


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_every_case_is_exported_in_every_format(case: Path, tmp_path: Path) -> None:
    path = tmp_path / "s.andfacil"
    run("import", case, "-o", path)
    needs = [need["text"] for need in json.loads(case.read_text("utf-8"))["needs"]]
    for suffix in ("docx", "xlsx", "csv", "md"):
        assert run("export", path, "-o", tmp_path / f"s.{suffix}") == 0
    document = docx.Document(str(tmp_path / "s.docx"))
    cells = {p.text for t in document.tables for r in t.rows for c in r.cells for p in c.paragraphs}
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    texts = {cell.value for row in book.worksheets[0].iter_rows() for cell in row}
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as table:
        listed = {cell for row in csv.reader(table) for cell in row}
    for need in needs:
        assert any(cell.endswith(need) for cell in cells)
        assert need in texts
        assert need in listed


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_windows_without_a_display_say_so(
    session: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run(session) == 3
    assert "no display" in one_line(capsys)
    assert "DISPLAY" not in os.environ


def words_of(path: Path) -> dict[str, object]:
    """What the capture line can say of a session, out of its JSON."""
    found = json.loads(path.read_text("utf-8"))
    for need in found["needs"]:
        need.pop("said_as", None)  # comes from a position that was turned
    for card in (*found["needs"], *found["solutions"]):
        for key in ("non_negotiable", "meets", "breaks", "status", "note"):
            if key == "note" or card.get(key) in (False, [], "draft"):
                card.pop(key, None)
    return {key: found.get(key) for key in ("needs", "solutions", "commitments")}


@pytest.mark.parametrize("case", CASES[:-1], ids=lambda path: path.stem)
def test_lines_make_the_same_session_as_importing_it(case: Path, tmp_path: Path) -> None:
    """Each real session, typed line by line; the kitchen has gaps in its refs and cannot be."""
    board = Board(load_exchange(case.read_bytes()))
    typed, back, imported = (tmp_path / name for name in ("typed.andfacil", "a.json", "b.json"))
    run("new", typed, "--title", board.details.title)
    assert run("capture", typed, *lines_of(board)) == 0
    assert run("export", typed, "-o", back) == 0
    imported.write_bytes(case.read_bytes())
    assert words_of(back) == words_of(imported)


def test_what_is_open_before_signing(session, capsys):
    assert run("check-signing", session) == 1
    lines = capsys.readouterr().out.splitlines()
    assert run("check-signing", session, "--json") == 1
    found = json.loads(capsys.readouterr().out)["open"]
    assert [set(point) for point in found] == [{"kind", "ref", "text"}] * len(lines)
    kinds = [point["kind"] for point in found]
    assert {"not_heard", "no_date", "no_signer", "no_kind"} <= set(kinds)
    heard = next(line for line in lines if line.startswith("A1: "))
    assert heard == "A1: the other side has not said this need back."


def test_nothing_open_is_status_0(tmp_path, capsys):
    board = json.loads(LIBRARY.read_text("utf-8"))
    board["document_kind"] = "record"
    board["date"] = "2026-11-28"
    for side in board["sides"].values():
        side["people"] = [{"name": "Somebody", "signs": True}]
    for need in board["needs"]:
        need["heard"] = True
    for solution in board["solutions"]:
        solution["how_we_will_know"] = "All nod"
    board.pop("parking_lot", None)
    source, path = tmp_path / "whole.json", tmp_path / "whole.andfacil"
    source.write_text(json.dumps(board), "utf-8")
    assert run("import", source, "-o", path) == 0
    assert run("check-signing", path) == 0
    assert capsys.readouterr().out == "nothing is open before signing\n"
    assert run("check-signing", path, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"open": []}


def test_coverage_says_how_far_the_board_has_come_as_its_badge_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "milk.andfacil"
    assert run("new", path, "--title", "Milk", "--side-a", "Farm", "--side-b", "Shop") == 0

    def after(*lines: str) -> str:
        assert not lines or run("capture", path, *lines) == 0
        capsys.readouterr()
        assert run("coverage", path) == 0
        return capsys.readouterr().out.splitlines()[-1]

    assert after() == "No needs yet"
    assert after("a! Sleep", "b! Milk at six", "b: Thanks") == "Not every non-negotiable met"
    assert after("+ A later lorry > a1 b1") == "Not every non-negotiable met"
    assert after("and1 agreed") == "Non-negotiables met"
    assert after("and1 > b2") == "Every need met"
    assert run("check-signing", path) == 1, "something is open, so nothing says ready to sign"
    at = dt.datetime(2026, 5, 2, 12, tzinfo=dt.UTC)
    with SessionFile.open(path) as opened:
        at_work = opened.session()
        at_work.perform(sign(at_work.board, at=at, signed_by=("Ana",), fingerprint="0" * 64))
    assert after() == "Signed, version 1, on 2 May 2026"
    assert after("a: Rest") == "Changed since version 1"


def test_coverage_says_of_each_side_how_far_it_is_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "milk.andfacil"
    assert run("new", path, "--title", "Milk", "--side-a", "Farm", "--side-b", "Shop") == 0
    lines = ("a: Sleep", "b: Milk at six", "b: Thanks", "+ A later lorry > a1", "and1 agreed")
    assert run("capture", path, *lines, "+ A card > b2") == 0
    capsys.readouterr()
    assert run("coverage", path) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "A  Farm: 1 of 1 met, 0 promised"
    assert said[1] == "B  Shop: 0 of 2 met, 1 promised"
    assert said[2].split() == ["not", "yet", "met:", "B1,", "B2"]


@pytest.mark.parametrize("tag", ["klingon", "xx", "en-XX", "zh-Hanx"])
@pytest.mark.parametrize("command", ["new", "import"])
def test_an_unknown_language_is_refused_with_what_is_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, tag: str
) -> None:
    path, source = tmp_path / "new.andfacil", tmp_path / "source.json"
    source.write_text(json.dumps(json.loads(KITCHEN.read_text("utf-8")) | {"language": tag}))
    words = ("new", path, "--language", tag) if command == "new" else ("import", source, "-o", path)
    assert run(*words) == 3
    said = one_line(capsys)
    assert all(part in said for part in (tag, "pt-BR", "zh-Hant"))
    assert not path.exists()


@pytest.mark.parametrize(
    ("chosen", "system", "separator"),
    [
        ("", "C.UTF-8", ","),
        ("", "de_DE.UTF-8", ";"),
        ("", "pt_BR.UTF-8", ";"),
        ("", "es_MX.UTF-8", ","),
        ("", "xx_YY", ","),
        ("comma", "de_DE.UTF-8", ","),
        ("semicolon", "C.UTF-8", ";"),
        ("tab", "C.UTF-8", "\t"),
        *((",", "de_DE.UTF-8", ","), (";", "C.UTF-8", ";"), ("\\t", "C.UTF-8", "\t")),
        *(("\t", "C.UTF-8", "\t"), ("Semicolon", "C.UTF-8", ";")),
        *(("", "uz_UZ.UTF-8", ";"), ("", "fa_IR", ";"), ("", "ar_AE", ","), ("", "ja_JP", ",")),
    ],
)
def test_a_table_has_the_separator_of_the_system_or_the_chosen_one(
    tmp_path: Path,
    session: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    system: str,
    separator: str,
) -> None:
    monkeypatch.setenv("LC_ALL", system)
    made = tmp_path / "made.csv"
    assert run("export", session, "-o", made, *(["--separator", chosen] if chosen else [])) == 0
    head = made.read_text("utf-8-sig").splitlines()[0]
    assert head.split(separator)[:2] == ["Kind", "Ref"]


def test_a_calendar_of_a_session_keeps_its_identities_when_things_are_mended(
    tmp_path: Path, session: Path
) -> None:
    made = [tmp_path / "first.ics", tmp_path / "second.ics", tmp_path / "other.ics"]
    run("capture", session, "do Air the room @Ana by 2027-01-31")
    assert run("export", session, "-o", made[0]) == 0
    assert run("export", session, "-o", made[1]) == 0
    assert made[0].read_bytes() == made[1].read_bytes()
    with SessionFile.open(session) as opened:
        details = opened.board().details
        edit = Edit(
            EditKind.CHANGE_DETAILS,
            details.id,
            (Change(details.id, details, replace(details, title="Mended", date=None)),),
        )
        opened.session().perform(edit)
    assert run("export", session, "-o", made[1]) == 0
    other = tmp_path / "other.andfacil"
    run("import", LIBRARY, "-o", other)
    run("capture", other, "do Air the room @Ana by 2027-01-31")
    assert run("export", other, "-o", made[2]) == 0
    found = [re.findall("^UID:(.*)$", path.read_text("utf-8"), re.MULTILINE) for path in made]
    assert found[0] == found[1]
    assert set(found[0]).isdisjoint(found[2])
