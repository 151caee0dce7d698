"""What each command does. Heavy libraries are imported by the command that needs them."""

from __future__ import annotations

import datetime as dt
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from andfacil.cli import words
from andfacil.cli.reading import read_file
from andfacil.cli.separators import SEPARATORS, system_separator
from andfacil.cli.sessions import (
    given_password,
    new_password,
    open_session,
    paper_password,
    read_board,
)
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.to_edit import capture_edit
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.domain.values.ids import is_ref
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.open_points import open_points
from andfacil.domain.views.summary import coverage
from andfacil.export.base.options import PaperSize
from andfacil.export.base.output import begins_as_session
from andfacil.session_words import check_languages
from andfacil.store.session_file import SessionFile
from andfacil.store.templates import BLANK, create_from_template

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence

    from andfacil.domain.board.session import Session
    from andfacil.export.pdf.glyphs import Unprintable

DONE = 0
NO = 1
CANNOT = 3

PDF_BEGINS = b"%PDF-"
JSON_BEGINS = b"{"
LARGEST_SOURCE = 64 * 1024 * 1024  # bytes; a thousand times the longest session we have seen


def new(chosen: Namespace) -> int:
    """`andfacil new`."""
    given = {
        key: clean_text(value)
        for key in ("title", "side_a", "side_b", "language")
        if (value := getattr(chosen, key)) is not None
    }
    for key, value in given.items():
        if not value:
            raise RuleBroken("--{option} is empty.", option=key.replace("_", "-"))
    password = new_password(chosen, chosen.session)
    create_from_template(chosen.session, chosen.template or BLANK, password=password, **given)
    return DONE


def import_session(chosen: Namespace) -> int:
    """`andfacil import`."""
    data = read_file(chosen.source, LARGEST_SOURCE)
    if begins_as_session(data):
        raise RuleBroken(
            "{name} is a session already; 'andfacil copy' copies it.", name=chosen.source.name
        )
    cards = load_exchange(_exchange_in(data, named_pdf=chosen.source.suffix.lower() == ".pdf"))
    check_languages(cards)
    password = new_password(chosen, chosen.output)
    SessionFile.create(chosen.output, cards, EditKind.IMPORT, password=password).close()
    return DONE


def _exchange_in(data: bytes, *, named_pdf: bool) -> bytes:
    """The exchange JSON in a file: the file itself, or the attachment of one of our PDFs."""
    torn = named_pdf and not data.lstrip().startswith(JSON_BEGINS)
    if not (torn or data.startswith(PDF_BEGINS)):
        return data
    from andfacil.export.pdf.attachment import session_in

    return session_in(data)


def export(chosen: Namespace) -> int:
    """`andfacil export`."""
    from andfacil.cli.writing import put_output
    from andfacil.export.making import FileRequest, PaperKind, find_format, make_file

    suffix = find_format(chosen.output, chosen.to).suffix
    with open_session(chosen, read_only=True) as opened:
        board = opened.board()
        marks = opened.calendar_marks() if suffix == "ics" else None
    annex = read_file(chosen.annex, LARGEST_SOURCE) if chosen.annex else b""
    request = FileRequest(
        suffix,
        kind=PaperKind(chosen.kind),
        annex=bool(annex),
        paper=PaperSize(chosen.paper),
        marks=marks,
        separator=SEPARATORS[chosen.separator] if chosen.separator else system_separator(),
    )
    put_output(chosen.output, make_file(board, request, annex))
    return DONE


def picture(chosen: Namespace) -> int:
    """`andfacil picture`."""
    from andfacil.cli.writing import is_drawing, put_output

    vector = is_drawing(chosen.output)
    board = read_board(chosen)
    from andfacil.cli.windows import paint_board

    data = paint_board(board, view=chosen.view, size=chosen.size, theme=chosen.theme, vector=vector)
    put_output(chosen.output, data)
    return DONE


def show_coverage(chosen: Namespace) -> int:
    """`andfacil coverage`."""
    board = read_board(chosen)
    found = coverage(board)
    if chosen.json:
        print(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        print("\n".join(words.coverage_lines(board, found)))
    return DONE


def capture(chosen: Namespace) -> int:
    """`andfacil capture`: each line is saved before its answer is printed."""
    with open_session(chosen, read_only=False) as opened:
        session = opened.session()
        for number, line in numbered_lines(chosen.lines):
            if line.strip():
                ref, what = _capture_line(session, number, line)
                print(f"{ref}\t{what}", flush=True)
                for said in _not_printable(ref, line, session.board.details.language):
                    print(said, file=sys.stderr, flush=True)
    return DONE


def _not_printable(place: str, text: str, language: str) -> Iterator[str]:
    """A sentence for each character that would stop the paper."""
    if text.isascii():
        return
    from andfacil.export.pdf.glyphs import example_font, named, not_printable, refused_font

    for char in not_printable(text, language):
        yield words.not_printable(named(char), place, refused_font(char), example_font(char))


def _capture_line(session: Session, number: int, line: str) -> tuple[str, str]:
    """Carry out one line; gives the ref it is about, or `-`, and what was done."""
    try:
        language = session.board.details.language
        captured = parse_line(line, target=None, today=_today(), language=language)
        edit = capture_edit(session.board, captured)
        session.perform(edit)
    except NothingToChange as same:
        return same.ref, words.UNCHANGED
    except CaptureFault as fault:
        raise RuleBroken(
            "line {number}, character {at}: {fault}",
            number=str(number),
            at=str(fault.start + 1),
            fault=str(fault),
        ) from None
    except RuleBroken as fault:
        raise RuleBroken("line {number}: {fault}", number=str(number), fault=str(fault)) from None
    return edit.about if is_ref(edit.about) else "-", words.done(edit)


def numbered_lines(given: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Numbered lines, from the arguments or from standard input, in UTF-8."""
    sources: Iterable[str | bytes] = given or sys.stdin.buffer
    for number, line in enumerate(sources, 1):
        raw = line if isinstance(line, bytes) else line.encode("utf-8", "surrogateescape")
        try:
            yield number, raw.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            raise RuleBroken("line {number} is not UTF-8 text.", number=str(number)) from None


def check(chosen: Namespace) -> int:
    """`andfacil check`: status 0 when the file is whole, 1 when not."""
    from andfacil.store.check import Verdict, check_file

    report = check_file(chosen.session, given_password(chosen, chosen.session))
    if report.verdict is Verdict.CANNOT_TELL:
        raise report.problems[0]
    faults = _characters_without_font(chosen) if report.whole else ()
    if chosen.json:
        print(json.dumps(words.check_json(report, faults), ensure_ascii=False, indent=1))
    else:
        print("\n".join(words.check_lines(report)))
        for fault in faults:
            said = words.not_printable(fault.name, fault.clause_name, fault.font, fault.example)
            print(said, file=sys.stderr)
    return DONE if report.whole else NO


def _characters_without_font(chosen: Namespace) -> Sequence[Unprintable]:
    """What would stop the paper; the file is whole all the same."""
    from andfacil.export.papers.agreement import agreement_outline
    from andfacil.export.pdf.glyphs import CannotPrint, check_printable

    try:
        check_printable(agreement_outline(read_board(chosen)))
    except CannotPrint as stop:
        return stop.faults
    return ()


def check_signing(chosen: Namespace) -> int:
    """`andfacil check-signing`: status 0 when nothing is open before signing, else 1."""
    points = open_points(read_board(chosen))
    if chosen.json:
        print(json.dumps(words.open_json(points), ensure_ascii=False, indent=1))
    else:
        print("\n".join(words.open_lines(points)))
    return NO if points else DONE


def verify(chosen: Namespace) -> int:
    """`andfacil verify`: status 0 when the file is the very one that andfacil writes, 1 when not.

    A seal is printed too; status 1 also when the file was changed after it was sealed.
    """
    from andfacil.export.protect.seal import has_seal, read_seal_in_process
    from andfacil.export.verify.check import verify_in_process

    paper = read_file(chosen.agreement, LARGEST_SOURCE)
    password = paper_password(chosen, paper)
    picture = read_file(chosen.annex, LARGEST_SOURCE) if chosen.annex else b""
    report = verify_in_process(paper, read_board(chosen), password, picture)
    print("\n".join(words.verify_lines(report)))
    said = read_seal_in_process(paper, password) if has_seal(paper) else None
    if said is not None:
        print(words.seal_line(said))
    return DONE if report.same and (said is None or said.whole) else NO


def _today() -> dt.date:
    return dt.datetime.now(tz=dt.UTC).astimezone().date()
