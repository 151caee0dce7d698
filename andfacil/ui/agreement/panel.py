"""The panel beside the pages: which paper, how it is printed, its own words, plainer words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from andfacil.domain.editing.signing import lacks, unmet_musts
from andfacil.domain.values.edits import EditKind
from andfacil.domain.views.open_points import open_points
from andfacil.export.base.options import USUAL_BODY
from andfacil.export.making import RECORDS, FileRequest, PaperKind
from andfacil.export.papers.read_back import read_so_far
from andfacil.export.papers.sections import usual_document_text
from andfacil.ui.agreement.protection_panel import ProtectionPart
from andfacil.ui.agreement.words import (
    paper_words,
    print_words,
    size_words,
    state_words,
    usual_paper,
    usual_size,
)
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.entry_list import Entry, EntryList
from andfacil.ui.widgets.fields import ChoiceField, TickField
from andfacil.ui.widgets.labels import WrappedLabel, captioned
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.widgets.open_list import OpenList
from andfacil.ui.widgets.scroller import put_into_scroller
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.details import document_words
from andfacil.ui.words.open_points import read_back_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.values.cards import Details, DocumentKind
    from andfacil.ui.base.open_session import OpenSession

WIDTH = 340
"""Of the panel, in px at the usual size of words."""
LOW = 400
"""px of the screen at the usual size of words; with less, what is known scrolls, too."""
MOST_SHARE = 0.47
"""Of the screen's width that it takes with larger words."""


class AgreementPanel(QFrame):
    """The choices about a paper, and what is known about it.

    Signals:
        chosen: another paper is wanted (the FileRequest).
        details_asked: the session's details are to be these (Details, the EditKind).
        card_asked: an open point or a finding is about this card (its id, or `session`), and its
            field of this name, if any.
    """

    chosen = Signal(object)
    details_asked = Signal(object, object)
    card_asked = Signal(str, str)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        board = session.board
        self.setObjectName("choices")
        self.setProperty("panel", True)
        most = max(WIDTH, round(screen_of(self).availableSize().width() * MOST_SHARE))
        self.setFixedWidth(min(with_type(WIDTH), most))
        inside = QWidget(self)
        self._details = board.details
        self._unmet: tuple[str, ...] = ()
        self._badge: tuple[str, ...] = ()
        self._reads = False
        self.request = FileRequest(paper=usual_paper(QLocale()))
        self.state = WrappedLabel("", inside, "ready")
        self.kind = ChoiceField(print_words(board), inside)
        self.paper = ChoiceField(paper_words(PaperKind.AGREEMENT), inside)
        self.letters = ChoiceField(size_words(), inside)
        self.letters.show_value(USUAL_BODY)
        self.document_kind = ChoiceField(document_words(), inside)
        self.text = TextField(inside, several_lines=True)
        self.annex = TickField(self.tr("With a picture of the board"), parent=inside)
        self.protection = ProtectionPart(inside)
        self.read_back = WrappedLabel("", inside, "soft")
        self.open_list = OpenList(inside, after=self.protection.password)
        self.findings = EntryList(self.tr("Could be said more plainly"), inside)
        self.paper.show_value(self.request.paper)
        self._lay_out(inside)
        for field in (self.kind, self.paper, self.letters, self.annex):
            field.committed.connect(self._on_chosen)
        self.document_kind.committed.connect(self._on_document_kind)
        self.text.committed.connect(self._on_text)
        self.open_list.entered.connect(self.card_asked)
        self.findings.entered.connect(self.card_asked)
        self.show_board(session)

    def show_board(self, session: OpenSession) -> None:
        """Show the state of the board."""
        board = session.board
        self._details = details = board.details
        self._unmet = unmet_musts(board)
        self._lacking = lacks(board) if session.signed is None else ()
        self._badge = desk_words().badge(session.frame)
        draft = bool(self._unmet or self._lacking)
        self.open_list.show_points(open_points(board), draft=draft)
        self.read_back.setText(read_back_words(*read_so_far(board)))
        self._reads = bool(self.read_back.text()) and session.signed is None
        kind = self.kind.value
        self.kind.set_options(print_words(board))
        self.kind.show_value(kind)
        self.document_kind.show_value(details.document_kind)
        self.text.show_value(details.document_text or usual_document_text(details))
        self._show_what_counts()

    def show_findings(self, findings: Sequence[Entry]) -> None:
        """List what could be said more plainly; nothing of it blocks printing."""
        self.findings.show_entries(findings[:MOST_FINDINGS], max(0, len(findings) - MOST_FINDINGS))

    def commit(self) -> None:
        """Save what is being typed."""
        self.text.commit()

    def _on_chosen(self, _value: object = None) -> None:
        self._offer_papers()
        self.request = replace(
            self.request,
            kind=self.kind.value,
            paper=self.paper.value,
            body=self.letters.value,
            annex=self.annex.box.isChecked() and self.kind.value in RECORDS,
        )
        self._show_what_counts()
        self.chosen.emit(self.request)

    def _offer_papers(self) -> None:
        """Large paper is for the board alone: another paper goes on the one beside it."""
        kind, paper = self.kind.value, self.paper.value
        self.paper.set_options(paper_words(kind))
        self.paper.show_value(paper if kind is PaperKind.BOARD else usual_size(paper))

    def _show_what_counts(self) -> None:
        """Hide the choices that do not concern this paper."""
        self.state.setText(
            state_words(self.kind.value, self._unmet, self._badge, lacking=self._lacking)
        )
        self.open_list.setVisible(self.kind.value is PaperKind.AGREEMENT)
        self.read_back.setVisible(self._reads and self.kind.value is PaperKind.AGREEMENT)
        self.annex.setEnabled(self.kind.value in RECORDS)
        for field in (self.document_kind, self.text):
            field.setEnabled(self.kind.value is PaperKind.AGREEMENT)

    def _on_document_kind(self, kind: DocumentKind | None) -> None:
        """Another kind comes with its own words."""
        self._ask(replace(self._details, document_kind=kind, document_text=""))

    def _on_text(self, text: str) -> None:
        """Words of their own; none, or the usual ones, are nothing to keep."""
        own = "" if text == usual_document_text(self._details) else text
        self._ask(replace(self._details, document_text=own))
        self.text.show_value(text or usual_document_text(self._details))

    def _ask(self, details: Details) -> None:
        if details != self._details:
            self.details_asked.emit(details, EditKind.CHANGE_DETAILS)

    def _lay_out(self, inside: QWidget) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for row, column, width, words, field in (
            (0, 0, 2, self.tr("To print"), self.kind),
            (2, 0, 1, self.tr("Paper"), self.paper),
            (2, 1, 1, self.tr("Letters"), self.letters),
            (4, 0, 2, self.tr("The paper is"), self.document_kind),
            (6, 0, 2, self.tr("What it says about itself"), self.text),
        ):
            label, _ = captioned(words, field)
            label.setContentsMargins(0, 8 if row else 0, 0, 0)
            grid.addWidget(label, row, column, 1, width)
            grid.addWidget(field, row + 1, column, 1, width)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        low = screen_of(self).availableSize().height() < with_type(LOW)
        parts = (
            *((self.state,) if low else ()),
            grid,
            self.annex,
            self.protection,
            4,
            self.read_back,
            self.open_list,
            self.findings,
            None,
        )
        in_column(*parts, on=inside, margins=(16, 4, 16, 14), spacing=10)
        head = in_column(*(() if low else (self.state,)), margins=(16, 14, 16, 4))
        put_into_scroller(inside, self, head=head)


MOST_FINDINGS = 12
"""That are shown; how many more there are is said below them."""
