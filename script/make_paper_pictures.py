"""Pictures of the papers in docs/pictures: every page of the agreements of ten languages and sizes.

    .venv/bin/python script/make_paper_pictures.py [FOLDER] [--only NAME ...]

FOLDER is docs/pictures if none is named. It needs no screen. Look at every page.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from andfacil.domain.board.board import Board  # noqa: E402
from andfacil.domain.exchange.format import load_exchange  # noqa: E402
from andfacil.domain.values.cards import (  # noqa: E402
    Commitment,
    Details,
    DocumentKind,
    Need,
    Party,
    Person,
    Side,
    Solution,
    Status,
)
from andfacil.export.base.options import Options, PaperSize  # noqa: E402
from andfacil.export.papers.agreement import agreement_outline  # noqa: E402
from andfacil.export.pdf.render import render_pdf  # noqa: E402

FIXTURES = ROOT / "tests/fixtures"
SCALE = 1.25
"""Pixels per pt."""

GAP, COLOURS = 12, 160
DESK = (138, 141, 145)
"""What lies between the pages."""


def case(number: int) -> Board:
    """The board of one of the twelve cases."""
    [path] = (FIXTURES / "cases").glob(f"{number:02}-*.json")
    return Board(load_exchange(path.read_bytes()))


def night_shift() -> Board:
    """A session with something in every part of its agreement."""
    return Board(load_exchange((FIXTURES / "night-shift.json").read_bytes()))


def german() -> Board:
    """A session with the long words of German works councils."""
    needs = {
        "A1": "Gefährdungsbeurteilungen vor jeder Arbeitszeitmodelländerung",
        "A2": "Schichtplanänderungsbenachrichtigungen spätestens vier Tage vorher",
        "B1": "Produktionsunterbrechungsvermeidung an Feiertagswochenenden",
        "B2": "Rechtsschutzversicherungsgesellschaftenunabhängigkeit",
    }
    return Board(
        [
            Details(
                title="Betriebsvereinbarung über Arbeitszeitkontenausgleichsregelungen",
                language="de",
                date=dt.date(2026, 11, 28),
                document_kind=DocumentKind.RECORD,
                side_a=Party(
                    name="Betriebsrat",
                    people=(Person(name="Ute Groß", role="Betriebsratsvorsitzende", signs=True),),
                ),
                side_b=Party(
                    name="Werkleitung",
                    people=(Person(name="Kemal Yıldız", role="Werkleiter", signs=True),),
                ),
            ),
            *(
                Need(
                    id=ref,
                    order=int(ref[1]),
                    side=Side(ref[0]),
                    text=text,
                    heard=True,
                    non_negotiable=ref[1] == "1",
                    met_when="Im Protokoll steht es vor dem Beschluss",
                )
                for ref, text in needs.items()
            ),
            Solution(
                id="AND1",
                order=1,
                text="Ein gemeinsamer Arbeitszeitausschuss plant vier Wochen im Voraus",
                status=Status.AGREED,
                meets=("A1", "A2", "B1", "B2"),
                how_we_will_know="Der Plan hängt am ersten Montag im Monat aus",
            ),
            Commitment(
                id="C1",
                order=1,
                text="Arbeitszeitausschussgeschäftsordnung schreiben",
                owner="Ute Groß",
                by=dt.date(2027, 3, 31),
                solution="AND1",
                how_we_will_know="Beide Seiten haben sie in der Hand",
            ),
        ]
    )


def pages(
    board: Board, options: Options | None = None, most: int | None = None, scale: float = SCALE
) -> list[Image.Image]:
    """The pages of a board's agreement, the first `most` of them; `scale` is in px per pt."""
    document = pdfium.PdfDocument(render_pdf(agreement_outline(board), options or Options()))
    return [page.render(scale=scale).to_pil() for page in [*document][:most]]


def sheet(rows: Sequence[Sequence[Image.Image]]) -> Image.Image:
    """Pages side by side, rows below each other."""
    width = max(sum(page.width + GAP for page in row) for row in rows) + GAP
    height = sum(max(page.height for page in row) + GAP for row in rows) + GAP
    made = Image.new("RGB", (width, height), DESK)
    y = GAP
    for row in rows:
        x = GAP
        for page in row:
            made.paste(page, (x, y))
            x += page.width + GAP
        y += max(page.height for page in row) + GAP
    return made


def sizes() -> list[list[Image.Image]]:
    """Usual letters on A4, and a draft in large print on Letter."""
    return [pages(night_shift()), pages(case(12), Options(PaperSize.LETTER, 18.0))]


def scripts() -> list[list[Image.Image]]:
    """The first two pages in five scripts, smaller: each has a picture of its own."""
    firsts = [pages(case(number), most=2, scale=0.85) for number in range(7, 12)]
    return [[first[at] for first in firsts] for at in range(2)]


SHEETS: dict[str, Callable[[], list[list[Image.Image]]]] = {
    "night-shift-agreement": lambda: [pages(night_shift())],
    "paper-sizes": sizes,
    "paper-scripts": scripts,
    "paper-english": lambda: [pages(case(2))],
    "paper-german": lambda: [pages(german())],
    "paper-french": lambda: [pages(case(3))],
    "paper-arabic": lambda: [pages(case(7))],
    "paper-hebrew": lambda: [pages(case(8))],
    "paper-hindi": lambda: [pages(case(9))],
    "paper-chinese": lambda: [pages(case(10))],
    "paper-japanese": lambda: [pages(case(11))],
}


def main(arguments: Sequence[str]) -> int:
    """Write the pictures."""
    reader = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    reader.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs/pictures")
    reader.add_argument("--only", nargs="+", choices=SHEETS, default=list(SHEETS))
    asked = reader.parse_args(arguments)
    for name in asked.only:
        made = sheet(SHEETS[name]()).quantize(COLOURS, dither=Image.Dither.NONE)
        made.save(asked.folder / f"{name}.png", optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
