"""The digital seal of the facilitator: a signature over every byte of a paper's file.

It is made with the person's own certificate (PKCS#12, a file .p12 or .pfx), without a network: no
time stamp server is asked, and it is not checked whether the certificate was revoked. pyHanko does
it; it comes with the extra `andfacil[seal]` and is loaded only here and in `password`.
"""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.process import run_in_process
from andfacil.export.base.quiet_logs import quiet_logs

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

FIELD = "Seal"
"""The name of the seal in the file."""

LONGEST = 30
"""Seconds that reading a seal may take."""

LARGEST_CERTIFICATE = 1_000_000
"""Bytes; a certificate with its issuers and its key has some thousands."""

MISSING = (
    "Seals and passwords need the library pyHanko, which is not installed beside andfacil: "
    'python -m pip install "pyhanko>=0.30,<1" in the same environment, then start andfacil again.'
)
MISSING_IN_BUNDLE = (
    "Seals and passwords need the library pyHanko, which is not in this bundle of andfacil: ask "
    "where you got it for one that has it."
)
NO_CERTIFICATE = (
    "This file is no certificate with its key (PKCS#12): choose the .p12 or .pfx file that you "
    "were given."
)
NO_KEY = (
    "This file holds a certificate without its key, so nothing can be sealed with it: export it "
    "again together with the key."
)
WRONG_PASSPHRASE = (
    "The passphrase does not open this certificate: type it again, or choose another file."
)
CANNOT_SEAL = (
    "This certificate cannot be used for seals: choose one with an RSA or an elliptic curve key."
)
NO_SEAL = "This PDF has no seal: nothing in it tells whether it was changed."
UNREADABLE = (
    "The seal of this PDF cannot be read: the file is locked or damaged, so ask for another copy."
)


@dataclass(frozen=True, slots=True)
class Seal:
    """What a seal says. `whole`: no byte of the file has changed since it was sealed.

    `name` is the name in the certificate; the maker of a certificate can write any name.
    """

    name: str
    whole: bool


def need_extra() -> None:
    """Raise WorldProblem, with the command that helps, when the extra is not installed."""
    if find_spec("pyhanko") is None or find_spec("cryptography") is None:
        raise WorldProblem(MISSING_IN_BUNDLE if getattr(sys, "frozen", False) else MISSING)


def certificate_name(certificate: bytes, passphrase: str) -> str:
    """Whose certificate (PKCS#12) this is.

    Raises WorldProblem when it is no such file, has no key, or the passphrase does not open it.
    """
    need_extra()
    from cryptography.hazmat.primitives.serialization import pkcs12

    if not _looks_like_pkcs12(certificate):
        raise WorldProblem(NO_CERTIFICATE)
    words = passphrase.encode("utf-8", "replace") or None
    try:
        key, own, _ = pkcs12.load_key_and_certificates(certificate, words)
    except Exception as error:  # of several kinds; their messages do not help
        told = "password" in str(error).lower()
        raise WorldProblem(WRONG_PASSPHRASE if told else NO_CERTIFICATE) from None
    if key is None or own is None:
        raise WorldProblem(NO_KEY)
    return _subject(own)


def seal(pdf: bytes, certificate: bytes, passphrase: str, *, password: str = "") -> bytes:
    """The same PDF with a seal added at its end; the bytes before it do not change.

    `certificate` is PKCS#12. `password` opens the PDF, if it is locked. Raises WorldProblem when
    the extra is missing, or the certificate cannot be opened or used.
    """
    certificate_name(certificate, passphrase)
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign import signers
    from pyhanko.sign.general import SigningError

    words = passphrase.encode("utf-8", "replace") or None
    try:
        signer = signers.SimpleSigner.load_pkcs12_data(certificate, [], words)
        writer: Any = IncrementalPdfFileWriter(io.BytesIO(pdf))
        if password:
            writer.encrypt(password)
        said = signers.PdfSignatureMetadata(field_name=FIELD, md_algorithm="sha256")
        out: io.BytesIO = _signer()(said, signer=signer).sign_pdf(writer)
    except (SigningError, PdfError, ValueError, NotImplementedError):
        raise WorldProblem(CANNOT_SEAL) from None
    return out.getvalue()


def seal_of(pdf: bytes, *, password: str = "") -> Seal:
    """What the seal of a PDF says; of several, the last. `password` opens a locked one.

    Raises WorldProblem when the extra is missing, there is no seal, or it cannot be read.
    """
    need_extra()
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.general import SigningError

    try:
        reader = PdfFileReader(io.BytesIO(pdf))
        if password:
            reader.decrypt(password)
        seals = reader.embedded_signatures
        if seals:
            return _read(seals[-1], len(pdf))
    except (PdfError, SigningError, ValueError, LookupError, TypeError, AttributeError):
        # a damaged structure can raise any of these
        raise WorldProblem(UNREADABLE) from None
    raise WorldProblem(NO_SEAL)


def has_seal(pdf: bytes) -> bool:
    """True when something in the bytes looks like a seal, also in a locked file.

    It tells whether the extra is needed; `seal_of` checks properly.
    """
    return b"/ByteRange" in pdf


def read_seal_in_process(pdf: bytes, password: str = "") -> Seal:
    """As `seal_of`, for a PDF from anywhere: in another process, with limits."""
    need_extra()
    return run_in_process(_seal_of_locked, pdf, password, seconds=LONGEST)


def _seal_of_locked(pdf: bytes, password: str) -> Seal:
    return seal_of(pdf, password=password)


def _signer() -> Any:
    """PyHanko's signer, but it does not change the PDF version, which PDF/A fixes."""
    from pyhanko.sign.signers import PdfSigner

    class ArchiveSigner(PdfSigner):
        def register_extensions(self, pdf_out: Any, *, md_algorithm: str) -> None:
            """Name none: they only announce what kinds of keys are used, and mean PDF 2.0."""

    return ArchiveSigner


def _read(found: Any, size: int) -> Seal:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    # No trust list is used: the certificate counts for what it says.
    context = ValidationContext(trust_roots=[found.signer_cert], allow_fetching=False)
    with quiet_logs():
        status = validate_pdf_signature(found, context)
    # `valid` is about the signature only, not about the pages; and bytes added after the sealed
    # ones were not sealed.
    start, _, second, length = found.byte_range
    everything = start == 0 and second + length == size
    whole = bool(status.intact and status.valid and everything)
    names = found.signer_cert.subject.native
    return Seal(str(names.get("common_name") or found.signer_cert.subject.human_friendly), whole)


def _looks_like_pkcs12(data: bytes) -> bool:
    """A sequence, in DER or BER, whose first part is the version 3."""
    return len(data) <= LARGEST_CERTIFICATE and data[:1] == b"\x30" and b"\x02\x01\x03" in data[:12]


def _subject(certificate: Certificate) -> str:
    from cryptography.x509.oid import NameOID

    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()
