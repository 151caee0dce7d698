"""The lines to sign on: whole signers, however many pages they need. All measures are in pt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable

from andfacil.export.pdf.flowables import RowBox, Rows, RowsSettings
from andfacil.export.pdf.tagging.marking import artifact

MOST_BLANK = 0.4
"""At most this share of a page is left blank to keep all signatures on the next one."""


@dataclass(frozen=True)
class SignerRows:
    """The rows of one signer a side; after the last signer also the row of the witness."""

    rows: tuple[RowBox, ...]
    witness: RowBox | None = None

    @property
    def height(self) -> float:
        """Of all rows."""
        return sum(row.height for row in self.all_rows)

    @property
    def all_rows(self) -> tuple[RowBox, ...]:
        """The rows from the top down."""
        return (*self.rows, *((self.witness,) if self.witness else ()))


@dataclass(frozen=True)
class SignatureHeads:
    """What is above the signers: `names` of the sides, on every page of theirs.

    `statement` is what is signed; it is repeated above the names on all pages but the first.
    """

    names: tuple[RowBox, ...]
    statement: tuple[RowBox, ...]

    def height(self, *, continued: bool) -> float:
        """On the first page, or on those where they are `continued`."""
        rows = (*self.statement, *self.names) if continued else self.names
        return sum(row.height for row in rows)


class SignatureRows(Flowable):
    """Signers one below the other, broken only between two of them.

    A page with them has no boxes for initials.
    """

    def __init__(
        self,
        signers: Sequence[SignerRows],
        heads: SignatureHeads,
        page_height: float,
        *,
        continued: bool = False,
    ) -> None:
        super().__init__()
        self.signers = tuple(signers)
        self.heads = heads
        self.page_height = page_height
        self.continued = continued

    @property
    def head_height(self) -> float:
        """The height of what is above the signers."""
        return self.heads.height(continued=self.continued)

    def first_height(self) -> float:
        """The height that the beginning needs: the names and the first signer."""
        return self.head_height + self.signers[0].height

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Width and height of all."""
        self.width = width
        self.height = self.head_height + sum(signer.height for signer in self.signers)
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """The signers that fit into `height`, and the others under the names of their sides.

        Nothing when all go to the next page. A signer taller than a page is broken.
        """
        left, count = height - self.head_height, 0
        for signer in self.signers:
            if signer.height > left + 1e-6:
                break
            left -= signer.height
            count += 1
        if count == 0 and height < self.page_height - 1:
            return []
        if count == 0:
            return self._broken(height)
        if count == len(self.signers):
            return [self]
        return [self._part(self.signers[:count], continued=self.continued), self._rest(count)]

    def _broken(self, height: float) -> list[Flowable]:
        """The first signer, taller than a page, broken at `height`; then the others."""
        rows = (*self.heads.names, *self.signers[0].all_rows)
        whole = TallSigner(rows, RowsSettings(self.page_height))
        whole.wrap(self.width, height)
        parts = whole.split(self.width, height) or [whole]
        return [*parts, self._rest(1)] if len(self.signers) > 1 else parts

    def _rest(self, count: int) -> SignatureRows:
        return self._part(self.signers[count:], continued=True)

    def _part(self, signers: Sequence[SignerRows], *, continued: bool) -> SignatureRows:
        return SignatureRows(signers, self.heads, self.page_height, continued=continued)

    def draw(self) -> None:
        """Draw the lines: one side after the other, as a screen reader reads them."""
        canvas: Any = self.canv
        note_signatures(canvas)
        top = self.height
        if self.continued:
            with artifact(canvas):
                for row in (*self.heads.statement, *self.heads.names):
                    row.draw(canvas, top, self.width)
                    top -= row.height
        rows = [] if self.continued else list(self.heads.names)
        rows += [row for signer in self.signers for row in signer.rows]
        for column in range(2):
            y = top
            for row in rows:
                row.only(column).draw(canvas, y, self.width)
                y -= row.height
        if (witness := self.signers[-1].witness) is not None:
            witness.draw(canvas, witness.height, self.width)


class TallSigner(Rows):
    """A signer with more words than a page holds, broken like any row."""

    def split(self, width: float, height: float) -> list[Flowable]:
        """As other rows."""
        return [
            TallSigner(part.rows, replace(part.settings, together=False))
            if isinstance(part, Rows)
            else part
            for part in super().split(width, height)
        ]

    def draw(self) -> None:
        """As other rows."""
        note_signatures(self.canv)
        super().draw()


def note_signatures(canvas: Any) -> None:
    """Tell the page that it is one of those that are signed."""
    if hasattr(canvas, "note_signatures"):
        canvas.note_signatures()


class SigningTurn(CondPageBreak):
    """Where signing begins: on this page, or on the next one.

    On this one if all of the `whole` height fits. Else on the next one if they fit there and this
    page is nearly full; else here, at least the `first` height, and the other signers follow.
    """

    def __init__(self, whole: float, first: float, page_height: float) -> None:
        super().__init__(min(first, page_height))
        self.whole, self.first, self.page_height = whole, first, page_height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """End the page if signing begins on the next one."""
        together = self.whole <= self.page_height and height < MOST_BLANK * self.page_height
        wanted = self.whole if together else min(self.first, self.whole)
        self.height = min(wanted, self.page_height)
        return super().wrap(width, height)
