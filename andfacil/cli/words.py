"""What the commands print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.editing.edit_words import describe
from andfacil.domain.exchange.signed import last_signing
from andfacil.domain.exchange.since_signed import SinceSigned
from andfacil.domain.values.cards import Side
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.open_points import SENTENCES
from andfacil.domain.views.standing import Badge, badge_of
from andfacil.session_words import FALLBACK, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.edits import Edit
    from andfacil.domain.views.open_points import OpenPoint
    from andfacil.domain.views.summary import Coverage
    from andfacil.export.pdf.glyphs import Unprintable
    from andfacil.export.protect.seal import Seal
    from andfacil.export.verify.check import VerifyReport
    from andfacil.export.verify.which_paper import FoundPaper
    from andfacil.store.check import CheckReport

UNCHANGED = "already so"
NOT_PRINTABLE = (
    "andfacil: {character} in {place} is in none of the fonts for the paper: install a font that "
    "has it, or write it another way."
)
NOT_PRINTABLE_SUCH = (
    "andfacil: {character} in {place} is in none of the fonts for the paper: install a font that "
    "has it, such as {example}, or write it another way."
)
NOT_EMBEDDED = (
    "andfacil: {character} in {place} is only in {font}, which cannot be put into a PDF: its maker "
    "forbids that, or its outlines are not TrueType's. Install another font that has it, or write "
    "it another way."
)


def not_printable(character: str, place: str, font: str, example: str) -> str:
    """What would stop the paper; `font` is the file of a font that has it and is not taken.

    `example` is a free font that has it, where one is known.
    """
    said = NOT_EMBEDDED if font else NOT_PRINTABLE_SUCH if example else NOT_PRINTABLE
    return said.format(character=character, place=place, font=font, example=example)


def done(edit: Edit) -> str:
    """What was done, without the ref, which has a column of its own."""
    template, holes = describe(edit)
    sentence = template.removeprefix("{ref}: ").format(**holes)
    return sentence[0].lower() + sentence[1:]


def coverage_lines(board: Board, found: Coverage) -> Iterator[str]:
    """The coverage of both sides, and what is still open, in a few lines."""
    for side in Side:
        tally, covered = board.coverage.tally(side), found.sides[side]
        yield (
            f"{side}  {clean_text(board.details.party(side).name)}: "
            f"{tally.met} of {tally.needs} met, "
            f"{tally.promised} promised"
        )
        if covered.unmet:
            yield f"   not yet met: {', '.join(covered.unmet)}"
        if covered.non_negotiables_unmet:
            yield f"   non-negotiables among them: {', '.join(covered.non_negotiables_unmet)}"
    yield f"AND solutions: {', '.join(found.and_solutions) or 'none'}"
    if found.one_sided_solutions:
        yield f"one-sided: {', '.join(found.one_sided_solutions)}"
    if found.incomplete_commitments:
        numbers = ", ".join(str(number) for number in found.incomplete_commitments)
        yield f"commitments without text, owner or date: {numbers}"
    yield standing(board)


def standing(board: Board) -> str:
    """How far the board has come, in the words of its badge; while open, what is missing."""
    from andfacil.export.papers.read_back import is_read_back  # few commands need it

    words, signing = words_for("en"), last_signing(board)
    signed = SinceSigned(board, signing).signed if signing else None
    if signed is not None and signed.same:
        return words("badge.signed", number=signed.version, date=words.long_date(signed.day))
    if signed is not None:
        return words("badge.changed", number=signed.version)
    badge = badge_of(board, is_read_back)
    if badge is not Badge.OPEN:
        return words(f"badge.{badge.value}")
    if not any(board.coverage.tally(side).needs for side in Side):
        return "No needs yet"
    musts = board.coverage.ready_to_sign
    return "Not every need met" if musts else "Not every non-negotiable met"


def check_lines(report: CheckReport) -> Iterator[str]:
    """Whole, or what is wrong."""
    if report.whole:
        yield f"whole: {report.cards} cards, {report.entries} entries in the journal"
    yield from map(clean_text, report.sentences)


def check_json(report: CheckReport, faults: Sequence[Unprintable] = ()) -> dict[str, object]:
    """The same as one JSON object, with the characters that no font for the paper has."""
    return {
        "whole": report.whole,
        "problems": list(report.sentences),
        "cards": report.cards,
        "journal_entries": report.entries,
        "sqlite": report.sqlite,
        "not_printable": [
            {"character": fault.character, "name": fault.name, "place": fault.clause_name}
            for fault in faults
        ],
    }


def open_lines(points: Sequence[OpenPoint]) -> Iterator[str]:
    """A line for each point that is open before signing, with its ref or its text."""
    if not points:
        yield "nothing is open before signing"
    for point in points:
        yield SENTENCES[point.kind].format(what=point.ref or clean_text(point.text))


def open_json(points: Sequence[OpenPoint]) -> dict[str, object]:
    """The same as one JSON object."""
    return {
        "open": [{"kind": point.kind, "ref": point.ref, "text": point.text} for point in points]
    }


PAPERS = {
    "agreement": "the agreement",
    "no-agreement": "the record without an agreement",
    "board": "the board",
    "board-list": "the board as a list",
    "sheet-a": "the preparation sheet of side A",
    "sheet-b": "the preparation sheet of side B",
}


def verify_lines(report: VerifyReport) -> Iterator[str]:
    """The answer in one line, then each difference; for a signed version, what changed since."""
    yield clean_text(_answer_line(report))
    if report.other_session:
        return
    for difference in report.differences:
        yield clean_text(f"{difference.key}: {difference.sentence}")
    for part in report.parts:
        yield clean_text(f"file: {part.part}: {part.sentence}")


def _answer_line(report: VerifyReport) -> str:
    paper = _paper_words(report.paper) if report.paper else "a paper"
    parts = ", ".join(dict.fromkeys(part.part for part in report.parts))
    if report.signed_at is not None and not report.same:
        day = words_for(FALLBACK).long_date(report.signed_at.astimezone().date())
        signed = f"this is version {report.version} as it was signed on {day}"
        if parts:
            signed = f"{signed}, in another file ({parts})"
        since = "the session has changed since:" if report.differences else _SAME_CLAUSES
        return f"{signed}; {since}"
    if report.same:
        return f"{report.answer}: {paper}"
    if report.other_session:
        title = report.paper.title if report.paper else ""
        named = f"“{title}”, " if title else ""
        return f"{report.answer}: another session's paper: {named}{paper}"
    if report.differences:
        return f"{report.answer}: {paper}"
    return f"{report.answer}: {parts}; {paper}"


def _paper_words(paper: FoundPaper) -> str:
    version = f"version {paper.version}" if paper.version else ""
    day = words_for(FALLBACK).long_date(paper.date) if paper.date else ""
    return ", ".join(part for part in (PAPERS[paper.kind], version, day) if part)


_SAME_CLAUSES = "the session has the same clauses, in another order or language"


def seal_line(seal: Seal) -> str:
    """Who sealed the paper, by their own certificate, and whether it is as it was then."""
    name = clean_text(seal.name)
    if seal.whole:
        return f"sealed with a certificate that says {name}: the file was not changed since"
    return f"sealed with a certificate that says {name}: the file WAS CHANGED since"
