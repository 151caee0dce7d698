"""Where pages are on a long roll, and the pictures of those seen last."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

GAP = 18
"""Around and between pages, in px."""
KEPT_BYTES = 96 * 2**20
"""Of pages' pictures; 2,000 clauses have more pages than anybody looks at."""


class Roll:
    """Pages of `sizes` pt at `scale` px a pt, in rows as wide as `view` px has room for."""

    def __init__(
        self, sizes: Sequence[tuple[float, float]] = (), scale: float = 1.0, view: int = 0
    ) -> None:
        self.places: list[QRect] = []
        """Of every page, in px from the top of the roll."""
        widest = max((width for width, _ in sizes), default=1.0) * scale
        room = int((view - GAP) // (widest + GAP))
        self.columns = max(1, min(room, len(sizes)))
        top = GAP
        for first in range(0, len(sizes), self.columns):
            row = [
                QSize(round(width * scale), round(height * scale))
                for width, height in sizes[first : first + self.columns]
            ]
            whole = row[0].width() * self.columns + GAP * (self.columns - 1)
            left = max(GAP, (view - whole) // 2)
            for size in row:
                self.places.append(QRect(QPoint(left, top), size))
                left += size.width() + GAP
            top += max(size.height() for size in row) + GAP
        right = max((place.right() for place in self.places), default=0) + GAP
        self.size = QSize(right, top if sizes else 0)

    def __len__(self) -> int:
        return len(self.places)

    def page_at(self, top: int, height: int) -> int:
        """The page (from 1) that is looked at in `height` px from `top`; 0 without any."""
        if self.places and top > 0 and top + height >= self.size.height():
            return len(self.places) - (len(self.places) - 1) % self.columns
        seen = 0
        for number in range(0, len(self.places), self.columns):
            if seen and self.places[number].top() > top + height // 3:
                break
            seen = number + 1
        return seen

    def anchor(self, top: int) -> tuple[int, float]:
        """The page at `top`, and which share of its height is above."""
        for number, place in enumerate(self.places, 1):
            if place.bottom() >= top:
                return number, (top - place.top()) / max(place.height(), 1)
        return 1, 0.0

    def top_of(self, anchor: tuple[int, float]) -> int:
        """What `anchor` is here, in px from the top."""
        page, share = anchor
        if not 0 < page <= len(self.places) or share <= 0:
            return 0 if page <= 1 else self.top_of_page(page)
        place = self.places[page - 1]
        return round(place.top() + share * place.height())

    def top_of_page(self, page: int) -> int:
        """A little above a page (from 1); above the last one when there are fewer."""
        if not self.places:
            return 0
        return self.places[min(max(page, 1), len(self.places)) - 1].top() - GAP


class Pictures:
    """The pictures of pages that were seen last, each with its scale in dots a pt."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[float, QImage]] = OrderedDict()

    def keep(self, page: int, scale: float, picture: QImage) -> None:
        """Keep this one; those not seen for longest go when there are too many."""
        self._kept[page] = (scale, picture)
        self._kept.move_to_end(page)
        size = sum(image.sizeInBytes() for _, image in self._kept.values())
        while size > KEPT_BYTES and len(self._kept) > 2:
            _, (_, dropped) = self._kept.popitem(last=False)
            size -= dropped.sizeInBytes()

    def of(self, page: int) -> QImage | None:
        """The picture of a page, at whatever scale there is one."""
        found = self._kept.get(page)
        return found[1] if found else None

    def has(self, page: int, scale: float) -> bool:
        """True when the picture of a page is there at this very scale."""
        found = self._kept.get(page)
        return found is not None and abs(found[0] - scale) < 0.01

    def clear(self) -> None:
        """Drop all pictures."""
        self._kept.clear()
