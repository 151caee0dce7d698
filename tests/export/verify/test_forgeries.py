"""No file that was tampered with is the very file, and what was done to it is named."""

from __future__ import annotations

from functools import cache

import pytest

from andfacil.cli.words import verify_lines
from andfacil.export.protect.password import lock
from andfacil.export.protect.seal import seal
from andfacil.export.verify.check import Answer, verify
from andfacil.export.verify.file_parts import FilePart
from tests.builders import small_board
from tests.certificates import PASSPHRASE, certificate
from tests.export.verify.files import paper
from tests.export.verify.forgeries import TABLE, annotated, changed, empty_page, root

PASSWORD = "Grüße aus dem Saal"


@cache
def original():
    return paper(small_board(), body=14.0)  # two pages


def test_there_are_enough_of_them():
    assert len(TABLE) >= 80


@pytest.mark.parametrize("name", TABLE)
def test_what_was_done_is_named(name):
    tamper, part = TABLE[name]
    report = verify(tamper(original()), small_board())
    assert not report.same
    assert part in {one.part for one in report.parts}, (report.differences, report.parts)
    first, *rest = list(verify_lines(report))
    assert first.startswith(("same words, another file: ", "differs: "))
    assert any(line.startswith(f"file: {part}: ") for line in rest)


def test_an_empty_page_is_told():
    report = verify(empty_page(original()), small_board())
    assert report.answer is Answer.DIFFERS
    assert any("3 pages" in one.sentence for one in report.differences)


# ---------------------------------------------------------------------------- the very file


@cache
def protected():
    """The paper with each protection, with the password that opens it."""
    locked = lock(original(), PASSWORD)
    return {
        "as it is": (original(), ""),
        "sealed": (seal(original(), certificate(), PASSPHRASE), ""),
        "sealed by another": (seal(original(), certificate(curve=True), PASSPHRASE), ""),
        "locked": (locked, PASSWORD),
        "locked and sealed": (
            seal(locked, certificate(), PASSPHRASE, password=PASSWORD),
            PASSWORD,
        ),
    }


@pytest.mark.parametrize("how", ["as it is", *("sealed", "sealed by another"), "locked"])
def test_a_seal_and_a_password_leave_the_very_file(how):
    pdf, password = protected()[how]
    report = verify(bytes(pdf), small_board(), password)
    assert report.answer is Answer.VERY_FILE, report.parts
    assert report.parts == report.differences == ()


def test_both_leave_the_very_file():
    pdf, password = protected()["locked and sealed"]
    assert verify(pdf, small_board(), password).same


@pytest.mark.parametrize("how", ["sealed", "locked", "locked and sealed"])
def test_bytes_behind_a_protection_are_told(how):
    pdf, password = protected()[how]
    report = verify(pdf + b"% Void\n", small_board(), password)
    assert report.answer is Answer.SAME_WORDS
    assert {one.part for one in report.parts} <= {FilePart.SEAL, FilePart.ADDED}


def test_what_was_done_before_sealing_is_told():
    script = root("/OpenAction", {"/S": "/JavaScript", "/JS": "app.alert('Void')"})
    sealed = seal(script(original()), certificate(), PASSPHRASE)
    assert FilePart.SCRIPTS in {one.part for one in verify(sealed, small_board()).parts}


def test_what_was_done_before_locking_is_told():
    noted = lock(annotated(original(), "/Link", (80, 400, 300, 420)), PASSWORD)
    report = verify(noted, small_board(), PASSWORD)
    assert FilePart.LINKS in {one.part for one in report.parts}


def test_the_metadata_of_a_sealed_file_says_nothing_else():
    def change(writer):
        writer.add_metadata({"/Title": "Void"})

    sealed = seal(changed(original(), change), certificate(), PASSPHRASE)
    assert FilePart.METADATA in {one.part for one in verify(sealed, small_board()).parts}
