"""A paper's file carries its session; what strangers put into a PDF is refused in one sentence."""

from __future__ import annotations

import io
import os
import time

import pypdf
import pytest

from andfacil.cli import main
from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import dump_exchange, load_exchange
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.process import run_in_process
from andfacil.export.making import FileRequest, PaperKind, make_file
from andfacil.export.pdf import attachment
from andfacil.export.pdf.attachment import NAME, read_session_json, session_in
from tests.builders import library_window, night_shift, small_board
from tests.export.tampering import locked, rewritten, saved


def empty() -> pypdf.PdfWriter:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(595, 842)
    return writer


def holding(*files: tuple[str, bytes]) -> bytes:
    """A PDF of one empty page with these attachments."""
    writer = empty()
    for name, data in files:
        writer.add_attachment(name, data)
    return saved(writer)


@pytest.mark.parametrize("board", [night_shift(), library_window(), small_board("שלום 土")])
def test_a_paper_holds_its_session(board):
    data = read_session_json(make_file(board, FileRequest()))
    assert data == dump_exchange(board).encode()
    assert dump_exchange(Board(load_exchange(data))) == dump_exchange(board)


def test_a_paper_saved_by_another_program_still_holds_it():
    data = read_session_json(rewritten(make_file(night_shift(), FileRequest())))
    assert data == dump_exchange(night_shift()).encode()


@pytest.mark.parametrize(
    ("kind", "there"),
    [
        (PaperKind.AGREEMENT, True),
        (PaperKind.NO_AGREEMENT, True),
        (PaperKind.BOARD, False),
        (PaperKind.SHEET_A, False),
    ],
)
def test_which_papers_hold_a_session(kind, there):
    data = read_session_json(make_file(night_shift(), FileRequest(kind=kind)))
    assert (data is not None) == there


def test_a_pdf_without_a_session():
    assert read_session_json(holding()) is None
    assert read_session_json(holding(("invoice.json", b"{}"), ("session.json", b"{}"))) is None
    with pytest.raises(WorldProblem, match="no session inside this PDF"):
        session_in(holding(("x", b"{}")))


def test_several_sessions_are_refused():
    with pytest.raises(WorldProblem, match="holds 2 sessions"):
        read_session_json(holding((NAME, b"{}"), (NAME, b"[]")))


def test_very_many_attachments_are_refused():
    with pytest.raises(WorldProblem, match="80 attachments"):
        read_session_json(holding(*((f"{n}.txt", b"x") for n in range(80))))


def test_a_session_beyond_all_measure_is_not_read(monkeypatch):
    monkeypatch.setattr(attachment, "LARGEST", 1000)
    with pytest.raises(WorldProblem, match="larger than any"):
        read_session_json(holding((NAME, b"x" * 1001)))
    assert read_session_json(holding((NAME, b"x" * 1000))) == b"x" * 1000


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\0" * 5000])
def test_broken_files_are_refused(data):
    with pytest.raises(WorldProblem, match="cannot be read as a PDF"):
        session_in(data)
    with pytest.raises(WorldProblem, match="locked with a password"):
        session_in(locked(make_file(small_board(), FileRequest())))


# ---------------------------------------------------------------------------- the command


def run(*words: object) -> int:
    return main([str(word) for word in words])


def test_a_paper_is_opened_again_as_a_session(tmp_path, capsys):
    paper, session, back = tmp_path / "p.pdf", tmp_path / "s.andfacil", tmp_path / "b.json"
    paper.write_bytes(make_file(night_shift(), FileRequest()))
    assert run("import", paper, "-o", session) == 0
    assert run("export", session, "-o", back) == 0
    assert back.read_text("utf-8") == dump_exchange(night_shift())
    assert run("verify", paper, session) == 0
    assert "the very file" in capsys.readouterr().out


@pytest.mark.parametrize(
    "data",
    [
        holding(),
        holding((NAME, b"not JSON")),
        holding((NAME, b'{"format": "andfacil-session", "version": 9}')),
        holding((NAME, b"{}"), (NAME, b"{}")),
        holding((NAME, b"[" * 100_000)),
        b"%PDF-1.7 and no more",
    ],
)
def test_hostile_papers_get_one_sentence_and_leave_no_file(data, tmp_path, capsys):
    paper = tmp_path / "p.pdf"
    paper.write_bytes(data)
    assert run("import", paper, "-o", tmp_path / "s.andfacil") == 3
    said = capsys.readouterr().err
    assert said.startswith("andfacil: ")
    assert said.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["p.pdf"]


# ---------------------------------------------------------------------------- apart


def sleep_long() -> None:
    time.sleep(60)


def crash() -> None:
    os.abort()


def eat() -> int:
    return len(bytearray(64 * 1024**3))


def refuse() -> None:
    raise WorldProblem("{name} is in the way.", name="A stone")


def test_what_takes_too_long_is_ended():
    begun = time.monotonic()
    with pytest.raises(WorldProblem, match=r"longer than 1 seconds"):
        run_in_process(sleep_long, seconds=1)
    assert time.monotonic() - begun < 20


@pytest.mark.skipif(os.name == "nt", reason="memory is not limited on Windows")
def test_too_much_memory_is_refused():
    with pytest.raises(WorldProblem, match="made to do harm"):
        run_in_process(eat, seconds=30)


def test_a_crash_is_told_in_a_sentence():
    with pytest.raises(WorldProblem, match="ended the program that read it"):
        run_in_process(crash, seconds=30)


def test_a_refusal_comes_through_with_its_parts():
    with pytest.raises(WorldProblem, match=r"A stone is in the way\.") as stop:
        run_in_process(refuse, seconds=30)
    assert stop.value.holes == {"name": "A stone"}


def test_bytes_come_back_whole():
    big = io.BytesIO(os.urandom(3_000_000)).getvalue()
    assert run_in_process(bytes, big, seconds=30) == big
