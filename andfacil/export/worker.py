"""The other process, in which papers are made and read: the windows never wait for one.

A process rather than a thread: reportlab holds Python's own lock while it works, PDFium is not
safe in threads, and a process can be ended at any moment, with whatever it was at. It writes no
file and shows nothing; it answers what it is asked through its two pipes, one order at a time,
and ends when the program that started it does.

A message is a head, in JSON, and bytes. Orders: `make` (a file of a board), `open` (a PDF, to be
looked at), `page` (the picture of one page), `check` (what could be said more plainly). Answers:
`progress`, `made`, `opened`, `page`, `checked`, `problem` (the world said no) and `bug` (our own
mistake: types and places, never a value).
"""

from __future__ import annotations

import json
import os
import pickle
import struct
import sys
import traceback
from typing import TYPE_CHECKING, Any, BinaryIO

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem

if TYPE_CHECKING:
    from collections.abc import Callable

FLAG = "--paper-worker"
"""The one word on the command line that makes andfacil this process."""

_SIZES = struct.Struct(">IQ")
PREFIX = _SIZES.size
"""Bytes before a message's head: the sizes of head and payload."""

LARGEST_SIDE = 6000
"""px of a page's picture; a sheet at 300 dots an inch has 3,508."""


def packed(head: dict[str, Any], payload: bytes = b"") -> bytes:
    """A message as it goes through a pipe."""
    words = json.dumps(head).encode("utf-8")
    return _SIZES.pack(len(words), len(payload)) + words + payload


def message_sizes(prefix: bytes) -> tuple[int, int]:
    """The sizes in bytes of the head and the payload that follow a prefix."""
    head, payload = _SIZES.unpack(prefix)
    return head, payload


def main() -> int:
    """Answer orders from standard input until it is closed; gives the exit status."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    try:
        serve(os.fdopen(0, "rb", closefd=False), answers)
    except (BrokenPipeError, KeyboardInterrupt):
        return 1  # whoever asked has gone
    return 0


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """Answer every order in `orders`, until there is no more."""
    _warm_up()
    desk = _Desk(answers)
    while (prefix := orders.read(PREFIX)) and len(prefix) == PREFIX:
        head_size, payload_size = message_sizes(prefix)
        head = json.loads(orders.read(head_size))
        payload = orders.read(payload_size)
        desk.carry_out(head, payload)
    desk.close()


def _warm_up() -> None:
    """Import what every paper needs while nobody waits yet."""
    import andfacil.export.papers.drafting
    import andfacil.export.pdf.render
    import andfacil.export.verify.pdf_text  # noqa: F401


class _Desk:
    """Carries out one order after the other; one PDF lies open at a time."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._open: Any = None

    def carry_out(self, head: dict[str, Any], payload: bytes) -> None:
        """Do it and say so; an order that fails leaves the next one alone."""
        edits: dict[str, Callable[[dict[str, Any], bytes], None]] = {
            "make": self._make,
            "open": self._look_into,
            "page": self._draw,
            "check": self._check,
        }
        try:
            edits[head["do"]](head, payload)
        except (WorldProblem, RuleBroken) as problem:
            self._say("problem", template=problem.template, holes=problem.holes)
        except MemoryError:
            self._say("problem", template=TOO_LITTLE_MEMORY, holes={})
        except Exception as error:
            self._say("bug", kind=type(error).__name__, places=_places(error))

    def close(self) -> None:
        """Let go of the PDF."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _say(self, said: str, payload: bytes = b"", **words: Any) -> None:
        self._answers.write(packed({"said": said, **words}, payload))
        self._answers.flush()

    def _make(self, head: dict[str, Any], payload: bytes) -> None:
        from andfacil.domain.board.board import Board
        from andfacil.export.making import Order, make
        from andfacil.export.protect.protect import protect

        # From the program that started this one, through a pipe that nobody else has.
        cards, annex, protection = pickle.loads(payload)
        data = make(Board(cards), Order.read(head["order"]), annex, self._tell_share)
        if protection:
            data = protect(data, protection)
        self._say("made", data)

    def _check(self, _head: dict[str, Any], payload: bytes) -> None:
        from andfacil.domain.board.board import Board
        from andfacil.export.papers.plain_language import find_unplain

        found = find_unplain(Board(pickle.loads(payload)))  # as above
        self._say("checked", findings=[[f.card_id, f.problem, f.said] for f in found])

    def _tell_share(self, share: float) -> None:
        self._say("progress", share=share)

    def _look_into(self, _head: dict[str, Any], payload: bytes) -> None:
        import pypdfium2

        self.close()
        try:
            self._open = pypdfium2.PdfDocument(payload)
        except pypdfium2.PdfiumError:
            raise WorldProblem(UNREADABLE) from None
        sizes = [self._open.get_page_size(page) for page in range(len(self._open))]
        self._say("opened", sizes=sizes)

    def _draw(self, head: dict[str, Any], _payload: bytes) -> None:
        page = self._open[head["page"] - 1]
        try:
            longest = max(page.get_size())
            scale = min(head["scale"], LARGEST_SIDE / longest)
            bitmap = page.render(scale=scale)  # blue, green, red: three bytes a pixel
            self._say(
                "page",
                bytes(bitmap.buffer),
                width=bitmap.width,
                height=bitmap.height,
                stride=bitmap.stride,
            )
            bitmap.close()
        finally:
            page.close()


TOO_LITTLE_MEMORY = "There is too little memory for this paper: close other programs, then try it."
UNREADABLE = "The pages that were made cannot be read again: try another size or paper."


def _places(error: BaseException) -> list[str]:
    """Where an error came from, by file, line and function."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{os.path.basename(f.filename)}:{f.lineno} {f.name}" for f in frames]


if __name__ == "__main__":
    sys.exit(main())
