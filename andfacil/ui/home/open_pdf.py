"""A session out of an agreement's PDF: the exchange JSON inside it becomes a session file again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.pdf_document import LARGEST
from andfacil.export.pdf.attachment import session_in
from andfacil.session_words import check_languages
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from pathlib import Path

PAPER = ".pdf"
"""The suffix of files that are read like this."""


def session_from_paper(paper: Path, session: Path) -> None:
    """Make a session file at `session` of what is inside a PDF; an old one is not overwritten.

    Raises WorldProblem or RuleBroken when the PDF holds no session, or cannot be read.
    """
    try:
        if paper.stat().st_size > LARGEST:
            raise WorldProblem("This PDF is larger than any agreement: it was not read.")
        data = paper.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WorldProblem(
            "{name} could not be read ({reason}): choose another file.",
            name=paper.name,
            reason=reason,
        ) from None
    cards = load_exchange(session_in(data))
    check_languages(cards)
    SessionFile.create(session, cards, EditKind.IMPORT).close()
