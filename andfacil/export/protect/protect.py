"""How a paper's PDF is protected: a password to open it, a seal, both, or neither."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Protection:
    """The wanted protection; it is never written to a file. Empty: none."""

    certificate: bytes = field(default=b"", repr=False)
    passphrase: str = field(default="", repr=False)
    password: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.certificate or self.password)


def protect(pdf: bytes, wanted: Protection) -> bytes:
    """The PDF, locked first and then sealed, so that the seal speaks of the file as it is sent.

    Raises WorldProblem when the extra is missing, or a certificate or password is of no use.
    """
    if wanted.password:
        from andfacil.export.protect.password import lock

        pdf = lock(pdf, wanted.password)
    if wanted.certificate:
        from andfacil.export.protect.seal import seal

        pdf = seal(pdf, wanted.certificate, wanted.passphrase, password=wanted.password)
    return pdf
