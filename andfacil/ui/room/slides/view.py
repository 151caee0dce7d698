"""The slide that everybody looks at in place of the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Side
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.room.slides.cloud import (
    clashing_refs,
    cloud_rows,
    is_wide,
    lay_out_cloud,
    spoken_cloud,
)
from andfacil.ui.room.slides.cloud_paint import paint_cloud
from andfacil.ui.room.slides.energy import paint_energy, spoken_energy
from andfacil.ui.room.slides.layout import TITLE_EM, lay_out_cards, lay_out_line, lay_out_words
from andfacil.ui.room.slides.paint import paint_nothing, paint_page, paint_read, paint_title
from andfacil.ui.room.slides.read_back import lines_of
from andfacil.ui.room.slides.sizes import as_large_as_fits
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.room.slides.words import NOTHING, TITLES, slide_cards
from andfacil.ui.style.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

    from andfacil.export.papers.read_back import ReadLine
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.room.slides.cloud import CloudPage, CloudRow
    from andfacil.ui.room.slides.layout import Page, Read
    from andfacil.ui.room.slides.words import SlideCard
    from andfacil.ui.style.measures import BoardStyle


class SlideView(QWidget):
    """Lies over the board in the room, and is away while the board is shown.

    Everything on it is made of what is public. Lists turn their pages in a circle; a line that is
    read has pages only where it is too long for the room.
    """

    def __init__(self, model: BoardModel, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._style = self._larger = style
        self._slide: Slide | None = None
        self._page = 0
        self._cards: list[SlideCard] = []
        self._pages: list[Page] = []
        self._cloud: tuple[CloudRow, ...] = ()
        self._cloud_pages: list[CloudPage] = []
        self._lines: tuple[ReadLine, ...] = ()
        self._read: Read | None = None
        self._ticks = frozenset[Side]()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("slide_view")
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self._model.edited.connect(self.refresh)

    @property
    def count(self) -> int:
        """How many pages there are, of the list or of the line that is read."""
        pages = self._pages or self._cloud_pages
        return max(1, len(self._read.flow.pages) if self._read else len(pages))

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    def show_slide(self, slide: Slide | None) -> None:
        """Show this; None for the board."""
        if slide != self._slide:
            self._slide, self._page = slide, 0
        self.refresh()
        self.setVisible(slide is not None)
        self.raise_()

    def turn_page(self, step: int) -> bool:
        """Show the next page, or with -1 the one before; False where the next line is meant."""
        if self._slide is None:
            return False
        page = self._page + step
        if self._slide.kind is SlideKind.READ_BACK and not 0 <= page < self.count:
            return False
        self._page = page % self.count
        self._tell_name()
        self.update()
        return True

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self.refresh()

    def refresh(self) -> None:
        """Show the board's words as they are now."""
        self._cards, self._pages, self._lines, self._read = [], [], (), None
        self._cloud, self._cloud_pages = (), []
        if self._slide is None:
            self.setAccessibleName("")  # no word of a slide stays behind it
            return
        if self._slide.kind is SlideKind.READ_BACK:
            self._lines = lines_of(self._model)
            if self._lines:
                line = self._lines[min(self._slide.line, len(self._lines) - 1)]
                self._ticks = self._model.ticked_by(line.print_of_words)
                self._read = lay_out_line(line, self._room(), self._style)
        elif self._slide.kind is SlideKind.CLOUD:
            board = self._model.public_board()
            self._cloud = cloud_rows(board, self._slide.clash, self._style.words)
            room, rows = self._padded(), self._cloud
            beside = is_wide(room, self._style)
            self._cloud_pages, self._larger = as_large_as_fits(
                lambda style: lay_out_cloud(rows, room, style, beside=beside), self._style
            )
        elif self._slide.kind is not SlideKind.INSIGHT:
            board = self._model.public_board()
            self._cards = slide_cards(board, self._slide, self._style.words)
            lay_out = lay_out_words if self._slide.kind is SlideKind.CLOSING else lay_out_cards
            room, cards = self._room(), self._cards
            self._pages, self._larger = as_large_as_fits(
                lambda style: lay_out(cards, room, style), self._style
            )
        self._page = min(self._page, self.count - 1)
        self._tell_name()
        self.update()

    # ------------------------------------------------------------------ Qt tells

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._slide is None:
            return
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._style.theme["window"])
            row = QRectF(0, 0, self.width(), self._title_height())
            paint_title(painter, row, self._titles(), self._progress(), self._style)
            if self._read is not None:
                self._paint_read(painter, self._read, self._slide.line)
            elif self._slide.kind is SlideKind.INSIGHT and len(self._slide.energy) > 1:
                paint_energy(painter, self._padded(), self._slide.energy, self._style)
            elif self._cloud_pages:
                paint_cloud(painter, self._cloud_pages[self._page], self._larger)
            elif self._pages:
                paint_page(painter, self._pages[self._page], self._larger)
            else:
                words = self._style.words(NOTHING[self._slide.kind])
                paint_nothing(painter, self._room(), words, self._style)

    # ------------------------------------------------------------------ within

    def _paint_read(self, painter: QPainter, read: Read, number: int) -> None:
        before, after = (
            self._lines[near].text if 0 <= near < len(self._lines) else ""
            for near in (number - 1, number + 1)
        )
        paint_read(painter, read, self._page, self._ticks, (before, after), self._style)

    def _titles(self) -> tuple[str, ...]:
        """From the longest to the shortest."""
        if self._slide is None:
            return ("",)
        words = self._style.words
        title = words(TITLES[self._slide.kind])
        if self._cloud:
            return (title, words.joined(*clashing_refs(self._cloud)))
        if self._read is None:
            return (title,)
        heading = self._read.line.heading
        return (words.joined(title, heading), heading)

    def _progress(self) -> tuple[str, ...]:
        words = self._style.words
        if self._slide is not None and self._read is not None:
            number, count = self._slide.line + 1, len(self._lines)
            read = words.pages(number, number, count)
            if self.count == 1:
                return read
            part = f"{self._page + 1}/{self.count}"
            return (*(words.joined(each, part) for each in read), part)
        if len(self._pages) > 1:
            page = self._pages[self._page]
            return words.pages(page[0].number + 1, page[-1].number + 1, len(self._cards))
        if len(self._cloud_pages) > 1:
            return words.pages(self._page + 1, self._page + 1, len(self._cloud_pages))
        return ("",)

    def _tell_name(self) -> None:
        """What is painted, for a screen reader."""
        said = [self._titles()[0], self._progress()[0]]
        if self._read is not None:
            line = self._read.line
            said += [line.label, line.text, *line.notes]
            words = self._style.words
            said += [words("scene.ticked", side=side) for side in Side if side in self._ticks]
        elif self._pages:
            cards = [self._cards[piece.number] for piece in self._pages[self._page]]
            said += [part for card in cards for part in card]
        elif self._cloud:
            said += spoken_cloud(self._cloud)
        elif self._slide is not None and len(self._slide.energy) > 1:
            said.append(spoken_energy(self._slide.energy, self._style.words))
        elif self._slide is not None:
            said.append(self._style.words(NOTHING[self._slide.kind]))
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))

    def _title_height(self) -> int:
        return round(self._style.look.px * TITLE_EM)

    def _padded(self) -> QRectF:
        pad = self._style.look.panel_pad
        return self._room().adjusted(pad, 0, -pad, 0)

    def _room(self) -> QRectF:
        below = round(self._style.look.px * 0.5)
        top = self._title_height()
        return QRectF(0, top, self.width(), max(1, self.height() - top - below))
