"""Seals and passwords: real certificates, real PDFs, read by other programs where they can."""

from __future__ import annotations

import io
import subprocess
import sys

import pypdf
import pypdfium2
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.making import FileRequest, make_file
from andfacil.export.pdf.attachment import read_session_json
from andfacil.export.protect.password import lock
from andfacil.export.protect.protect import Protection, protect
from andfacil.export.protect.seal import certificate_name, seal, seal_of
from andfacil.export.verify.check import verify
from tests.builders import LIBRARY_WINDOW
from tests.certificates import PASSPHRASE, certificate

PASSWORD = "Grüße aus dem Saal"


@pytest.fixture(scope="module")
def board():
    return Board(load_exchange(LIBRARY_WINDOW.read_bytes()))


@pytest.fixture(scope="module")
def paper(board):
    return make_file(board, FileRequest())


@pytest.fixture(scope="module")
def sealed(paper):
    return seal(paper, certificate(), PASSPHRASE)


def first_page(pdf, password=None):
    document = pypdfium2.PdfDocument(pdf, password=password)
    try:
        return document[0].get_textpage().get_text_bounded()
    finally:
        document.close()


@pytest.mark.parametrize("curve", [False, True])
def test_a_sealed_paper_says_by_whom_and_that_it_is_whole(paper, curve):
    sealed = seal(paper, certificate(curve=curve), PASSPHRASE)
    said = seal_of(sealed)
    assert (said.name, said.whole) == ("Fay Facilitator", True)
    assert sealed.startswith(paper)  # the pages are what they were, to the byte
    behind = sealed[len(paper) :]
    assert b"/Version" not in behind  # else it is no PDF 1.7 any more, as archives want it
    about = pypdf.PdfReader(io.BytesIO(sealed)).trailer["/Root"]["/Metadata"].get_data()
    assert b'pdfaid:part="3"' in about


def test_a_sealed_paper_is_still_the_paper_of_its_session(sealed, board):
    assert verify(sealed, board).same
    assert read_session_json(sealed) is not None


@pytest.mark.parametrize("place", [0.05, 0.3, 0.6])
def test_one_byte_changed_is_told(paper, sealed, place):
    begin = paper.index(b"stream", int(len(paper) * place)) + 20
    changed = bytearray(sealed)
    changed[begin] ^= 1
    assert not seal_of(bytes(changed)).whole


def test_something_added_behind_the_seal_is_told(sealed):
    assert not seal_of(sealed + b"\n% more\n").whole


def test_a_paper_without_a_seal_says_so(paper):
    with pytest.raises(WorldProblem, match="has no seal"):
        seal_of(paper)


@pytest.mark.parametrize("keep", [10, 0.3, 0.9])
def test_a_paper_cut_short_is_told_in_one_sentence(sealed, keep):
    with pytest.raises(WorldProblem, match=r"cannot be read|has no seal"):
        seal_of(sealed[: keep if keep > 1 else int(len(sealed) * keep)])


def test_a_wrong_passphrase_is_told(paper):
    for wrong in ("", "a short walk", "\ud800"):
        with pytest.raises(WorldProblem, match="passphrase does not open"):
            seal(paper, certificate(), wrong)


@pytest.mark.parametrize("file", [b"", b"hello", b"-----BEGIN CERTIFICATE-----\n", b"0" * 3000])
def test_a_file_that_is_no_certificate_is_told(paper, file):
    with pytest.raises(WorldProblem, match=r"PKCS#12"):
        seal(paper, file, PASSPHRASE)


def test_the_middle_of_a_certificate_may_be_damaged():
    damaged = bytearray(certificate())
    damaged[len(damaged) // 2] ^= 1
    with pytest.raises(WorldProblem):
        certificate_name(bytes(damaged), PASSPHRASE)


def test_a_locked_paper_opens_with_its_password_only(paper):
    locked = lock(paper, PASSWORD)
    assert first_page(locked, PASSWORD) == first_page(paper)
    for wrong in (None, "", "Grüße"):
        with pytest.raises(pypdfium2.PdfiumError, match="password"):
            first_page(locked, wrong)


def test_a_locked_paper_hides_its_words_and_claims_no_archive(paper):
    def about(pdf):
        reader = pypdf.PdfReader(io.BytesIO(pdf))
        if reader.is_encrypted:
            reader.decrypt(PASSWORD)
        return reader.trailer["/Root"]["/Metadata"].get_data()

    locked = lock(paper, PASSWORD)
    assert b"<pdfaid:part>3" in about(paper)
    assert b"<pdfaid:part>" not in about(locked)
    assert b"<pdfaid:conformance>" not in about(locked)
    assert b"andfacil-session" in paper
    assert b"andfacil-session" not in locked
    assert b"library window" not in locked
    assert b"/V 5" in locked  # AES-256


def test_a_locked_paper_is_told_to_be_locked(paper, board):
    locked = lock(paper, PASSWORD)
    for edit in (lambda: verify(locked, board), lambda: read_session_json(locked)):
        with pytest.raises(WorldProblem, match="locked with a password"):
            edit()
    with pytest.raises(WorldProblem, match=r"has no seal|cannot be read"):
        seal_of(locked)


def test_locked_and_sealed(paper):
    made = protect(paper, Protection(certificate(), PASSPHRASE, PASSWORD))
    assert first_page(made, PASSWORD) == first_page(paper)
    assert seal_of(made, password=PASSWORD).whole
    changed = bytearray(made)
    changed[made.index(b"stream") + 30] ^= 1
    assert not seal_of(bytes(changed), password=PASSWORD).whole


def test_nothing_wanted_changes_nothing(paper):
    assert not Protection()
    assert protect(paper, Protection()) is paper


def test_secrets_are_in_no_message_of_ours():
    shown = repr(Protection(certificate(), PASSPHRASE, PASSWORD))
    assert PASSPHRASE not in shown
    assert PASSWORD not in shown


@pytest.mark.parametrize("missing", ["pyhanko", "cryptography"])
def test_without_the_extra_the_one_command_is_named(monkeypatch, paper, missing):
    certificate()  # which needs the extra itself
    monkeypatch.setitem(sys.modules, missing, None)
    for edit in (
        lambda: seal(paper, certificate(), PASSPHRASE),
        lambda: seal_of(paper),
        lambda: lock(paper, PASSWORD),
    ):
        with pytest.raises(WorldProblem, match='pip install "pyhanko>='):
            edit()


def test_a_bundle_without_it_names_no_command_that_it_lacks(monkeypatch, paper):
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(WorldProblem) as told:
        lock(paper, PASSWORD)
    assert "in this bundle" in str(told.value)
    assert "pip" not in str(told.value)


def test_papers_without_protection_do_not_load_the_extra():
    ask = (
        "import sys, andfacil.export.protect.protect as p, andfacil.export.protect.password\n"
        "p.protect(b'', p.Protection())\n"
        "print(*({'pyhanko', 'cryptography'} & set(sys.modules)))\n"
    )
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ""
