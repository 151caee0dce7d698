"""Reading papers back, for tests: with PDFium, and with poppler's eyes where they differ."""

from __future__ import annotations

import os
import subprocess
import sys

import pypdfium2 as pdfium

from andfacil.export.base.options import Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.render import render_pdf, typeset
from andfacil.export.verify.pdf_text import opened
from tests.builders import ROOT


def paper(board, **options) -> bytes:
    return render_pdf(agreement_outline(board), Options(**options))


def pages_of(pdf: bytes) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    return [page.get_textpage().get_text_range() for page in document]


def words_of(text: str) -> str:
    """`text` with every run of space as one space, and hyphens at line ends as hyphens."""
    return " ".join(text.replace("\ufffe", "-").replace("\x02", "-").split())


def text_of(pdf: bytes) -> str:
    return words_of(" ".join(pages_of(pdf)))


def letters_of(text: str) -> str:
    """`text` without any space: what stays the same when long words break."""
    return "".join(text.replace("\ufffe", "-").replace("\x02", "-").split())


def grey_page(pdf: bytes, page: int, scale: float = 2.0):
    """A page (from 1) as a Pillow image in grey."""
    return pdfium.PdfDocument(pdf)[page - 1].render(scale=scale, grayscale=True).to_pil()


def said(board, *keys, **options) -> list[str]:
    """What each clause says on the paper, without spaces, as a person sees it."""
    printed = typeset(agreement_outline(board), Options(**options))
    found = dict.fromkeys(keys, "")
    with opened(printed.data) as pdf:
        for page in range(1, pdf.pages + 1):
            boxes = [b for b in printed.boxes if b.page == page and b.key in found]
            for word in pdf.words(page):
                for box in boxes:
                    if box.left - 2 <= word.x <= box.right + 2 and box.bottom <= word.y <= box.top:
                        found[box.key] += word.text
                        break
    return list(found.values())


def printed_in_processes(script: str, *seeds: str) -> set[str]:
    """What `script` prints in processes of its own, one for each PYTHONHASHSEED."""
    return {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        ).stdout.strip()
        for seed in seeds
    }
