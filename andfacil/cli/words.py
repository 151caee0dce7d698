"""What the commands print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.editing.edit_words import describe
from andfacil.domain.values.cards import Side
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.open_points import SENTENCES
from andfacil.session_words import FALLBACK, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.edits import Edit
    from andfacil.domain.views.open_points import OpenPoint
    from andfacil.domain.views.summary import Coverage
    from andfacil.export.protect.seal import Seal
    from andfacil.export.verify.check import VerifyReport
    from andfacil.store.check import CheckReport

UNCHANGED = "already so"


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
    yield "ready to sign" if found.ready_to_sign else "not ready to sign"


def check_lines(report: CheckReport) -> Iterator[str]:
    """Whole, or what is wrong."""
    if report.whole:
        yield f"whole: {report.cards} cards, {report.entries} entries in the journal"
    yield from map(clean_text, report.sentences)


def check_json(report: CheckReport) -> dict[str, object]:
    """The same as one JSON object."""
    return {
        "whole": report.whole,
        "problems": list(report.sentences),
        "cards": report.cards,
        "journal_entries": report.entries,
        "sqlite": report.sqlite,
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


def verify_lines(report: VerifyReport) -> Iterator[str]:
    """Same, or which clauses differ and how; for a version that was signed, what changed since."""
    if report.same:
        yield "the paper says what the session says"
    if report.signed_at is not None:
        day = words_for(FALLBACK).long_date(report.signed_at.astimezone().date())
        signed = f"this is version {report.version} as it was signed on {day}"
        since = "the session has changed since" if report.differences else _SAME_CLAUSES
        yield f"{signed}; {since}{':' if report.differences else ''}"
    for difference in report.differences:
        yield clean_text(f"{difference.key}: {difference.sentence}")


_SAME_CLAUSES = "the session has the same clauses, in another order or language"


def seal_line(seal: Seal) -> str:
    """Who sealed the paper, by their own certificate, and whether it is as it was then."""
    name = clean_text(seal.name)
    if seal.whole:
        return f"sealed with a certificate that says {name}: the file was not changed since"
    return f"sealed with a certificate that says {name}: the file WAS CHANGED since"
