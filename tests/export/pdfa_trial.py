"""Every kind of paper through veraPDF, behind script/try_pdfa: a table of what it says."""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw

from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Status
from andfacil.export.base.options import BODY_SIZES, USUAL_PAPERS, Options, PaperSize
from andfacil.export.making import PaperKind, typeset_paper
from andfacil.export.protect.protect import Protection, protect
from tests.builders import ROOT, changed, load, night_shift, small_board, with_commitments
from tests.certificates import PASSPHRASE, certificate
from tests.export.java_tools import find_jar, lacking, run_java, versions
from tests.export.pdf.test_line_ends import WORDS

FLAVOURS = "3a,ua1"


class Paper(NamedTuple):
    """A file to ask about: the row of the table that it belongs to, its name and bytes."""

    row: str
    name: str
    data: bytes


def picture() -> bytes:
    """A picture for the annex: lines of colour (PNG)."""
    image = Image.new("RGB", (640, 400), "white")
    draw = ImageDraw.Draw(image)
    for at in range(0, 640, 16):
        draw.line((at, 0, 640 - at, 400), fill=(at % 256, 90, 160), width=3)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def papers() -> Iterator[Paper]:
    """Every case in every form, and boards with what the cases lack."""
    boards = {p.stem: load(p) for p in sorted((ROOT / "tests/fixtures/cases").glob("*.json"))}
    boards["draft"] = changed(night_shift(), "AND3", status=Status.DRAFT, breaks=("B1",))
    boards["many"] = with_commitments(60)
    drawn, seal = picture(), Protection(certificate(), PASSPHRASE)
    for name, made in boards.items():
        board = public_board(made)
        for paper in USUAL_PAPERS:
            for body in BODY_SIZES:
                data = typeset_paper(board, PaperKind.AGREEMENT, Options(paper, body)).data
                yield Paper("agreement", f"{name}-{paper}-{body:g}", data)
        plain = typeset_paper(board, PaperKind.AGREEMENT, Options()).data
        annex = typeset_paper(board, PaperKind.AGREEMENT, Options(annex_picture=drawn)).data
        yield Paper("with the annex picture", f"{name}-annex", annex)
        yield Paper("sealed", f"{name}-sealed", protect(plain, seal))
        yield Paper("sealed, with the annex picture", f"{name}-both", protect(annex, seal))
        for paper in PaperSize:
            data = typeset_paper(board, PaperKind.BOARD, Options(paper)).data
            yield Paper("board on sheets", f"{name}-board-{paper}", data)
        for kind in (PaperKind.NO_AGREEMENT, PaperKind.BOARD_LIST, PaperKind.SHEET_A):
            yield Paper(str(kind), f"{name}-{kind}", typeset_paper(board, kind, Options()).data)
    for language, (word, _) in WORDS.items():
        for body in BODY_SIZES:
            board = small_board(word, language=language)
            data = typeset_paper(board, PaperKind.AGREEMENT, Options(body=body)).data
            yield Paper("with broken words", f"{language}-{body:g}", data)


def main(arguments: list[str]) -> int:
    """Print the table; gives 1 when a paper fails, 2 when something is not here."""
    jar = find_jar(arguments[0] if arguments else "")
    if missing := lacking(jar, binding=True):
        sys.stderr.write(f"andfacil: {missing}\n")
        return 2
    assert jar is not None
    rows: dict[str, dict[str, list[int]]] = {}
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        row_of: dict[str, str] = {}
        for paper in papers():
            path = Path(folder) / f"{paper.name}.pdf"
            path.write_bytes(paper.data)
            row_of[str(path)] = paper.row
        done = run_java("VeraCheck.java", jar, FLAVOURS, *row_of)
        for line in done.stdout.splitlines():
            kind, *parts = line.split("\t")
            if kind != "file":
                continue
            flavour, compliant, checks, rules, path = parts
            cell = rows.setdefault(row_of[path], {}).setdefault(flavour, [0, 0, 0])
            passed = compliant == "true"
            cell[0] += passed
            cell[1] += 1
            cell[2] += int(checks)
            if not passed:
                failed.append(f"{Path(path).name}, {flavour}: {rules}")
        said = [line for line in done.stderr.splitlines() if line.startswith("SEVERE")]
    held = "; ".join(f"{name} {number}" for name, number in versions(jar).items())
    sys.stdout.write("\n".join((*table(rows), held, "")))
    sys.stderr.write("".join(f"{line}\n" for line in (*failed, *sorted(set(said)))))
    asked = sum(cell[1] for row in rows.values() for cell in row.values())
    return 1 if failed or said or asked != 2 * len(row_of) else 0


def table(rows: dict[str, dict[str, list[int]]]) -> Iterator[str]:
    """The table in Markdown: how many papers of how many passed, and how much was looked at."""
    yield "| papers | PDF/A-3a | PDF/UA-1 | tests made |"
    yield "|---|---|---|---|"
    for row, cells in rows.items():
        passed = [f"{cells[f][0]} of {cells[f][1]}" for f in FLAVOURS.split(",")]
        tests = sum(cell[2] for cell in cells.values())
        yield f"| {row} | {passed[0]} | {passed[1]} | {tests:,} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
