"""Small PDFs that are made to take all memory, or for ever."""

from __future__ import annotations

import zlib


def pdf_of(content: bytes, *, packed: bytes | None = None) -> bytes:
    """One A4 page with this content stream, packed twice: equal bytes take next to no room."""
    stream = zlib.compress(packed if packed is not None else zlib.compress(content, 9), 9)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources"
        b"<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%b\nendstream"
        % (len(stream), stream),
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 5\n0000000000 65535 f \n%btrailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    return out + end % (table, len(out))


def memory_bomb() -> bytes:
    """3 kB that unpack into 1.1 GB of spaces."""
    packer = zlib.compressobj(9)
    block = bytes(b" " * 2_000_000)
    packed = b"".join(packer.compress(block) for _ in range(550)) + packer.flush()
    return pdf_of(b"", packed=packed)


def time_bomb() -> bytes:
    """3 kB with 1,200,000 words, each to be compared with 12,000 shapes that may hide it."""
    return pdf_of(b"BT /F 9 Tf 50 50 Td (ab) Tj ET " * 1_200_000 + b"0 0 9 9 re f " * 12_000)
