"""The worker process, in which papers are made and read, so that no window waits for one.

A process rather than a thread: reportlab holds Python's global lock while it works, PDFium is not
thread-safe, and a process can be ended at any moment. It writes no file and shows nothing. It
reads requests from standard input, writes replies to standard output, one after the other, and
ends when standard input is closed. `andfacil.export.base.process` has the form of both.

Requests: `warm-up` (import what papers need; no reply), `make` (a file of a board), `open` (a PDF
whose pages are wanted), `page` (the picture of one page), `print` (its pages, on a printer of
Windows), `check` (what could be said more plainly), `call` (a function, in limited memory and
time). Replies: `progress`, `made`, `opened`, `page`, `printed`, `checked`, `result`, `problem` (a
WorldProblem or RuleBroken) and `bug` (our own mistake: its type and where it was, never a value).
"""

from __future__ import annotations

import json
import math
import os
import pickle
import sys
import traceback
from typing import TYPE_CHECKING, Any, BinaryIO

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.process import BROKEN, PREFIX, message_sizes, pack_message

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST_SIDE = 10_200
"""px of a page's picture; A4 at 600 dots an inch has 7,016, Tabloid 10,200."""

MOST_MEMORY = 1024**3
"""Bytes of address space for a `call`, where the system limits it.

Verifying an agreement of 600 needs takes 125 MB of it, most of it libraries.
"""

TOO_LITTLE_MEMORY = "There is too little memory for this paper: close other programs, then try it."
UNREADABLE = "The pages that were made cannot be read again: try another size or paper."


def main() -> int:
    """Answer requests from standard input until it is closed; gives the exit status."""
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the replies
    try:
        serve(os.fdopen(0, "rb", closefd=False), replies)
    except (BrokenPipeError, KeyboardInterrupt):
        return 1  # the program that asked has ended
    return 0


def serve(requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer every request, until there are no more."""
    worker = _Worker(replies)
    while (prefix := requests.read(PREFIX)) and len(prefix) == PREFIX:
        head_size, payload_size = message_sizes(prefix)
        head = json.loads(requests.read(head_size))
        payload = requests.read(payload_size)
        worker.answer(head, payload)
    worker.close()


class _Worker:
    """Answers one request after the other; at most one PDF is open at a time."""

    def __init__(self, replies: BinaryIO) -> None:
        self._replies = replies
        self._open: Any = None

    def answer(self, head: dict[str, Any], payload: bytes) -> None:
        """Do what is asked and reply; the next request is answered even if this one fails."""
        known: dict[str, Callable[[dict[str, Any], bytes], None]] = {
            "warm-up": self._warm_up,
            "make": self._make,
            "open": self._open_pdf,
            "page": self._draw_page,
            "print": self._print,
            "check": self._check,
            "call": self._call,
        }
        try:
            known[head["do"]](head, payload)
        except (WorldProblem, RuleBroken) as problem:
            self._reply("problem", template=problem.template, holes=problem.holes)
        except MemoryError:
            template = BROKEN if head["do"] == "call" else TOO_LITTLE_MEMORY
            self._reply("problem", template=template, holes={})
        except Exception as error:
            self._reply("bug", kind=type(error).__name__, frames=_frames(error))

    def close(self) -> None:
        """Close the PDF."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _reply(self, reply: str, payload: bytes = b"", **values: Any) -> None:
        self._replies.write(pack_message({"reply": reply, **values}, payload))
        self._replies.flush()

    def _warm_up(self, _head: dict[str, Any], _payload: bytes) -> None:
        """Import what every paper needs, before the first one is wanted."""
        import andfacil.export.base.pdf_document
        import andfacil.export.papers.agreement
        import andfacil.export.pdf.render  # noqa: F401

    def _make(self, head: dict[str, Any], payload: bytes) -> None:
        from andfacil.domain.board.board import Board
        from andfacil.export.making import FileRequest, make_file
        from andfacil.export.protect.protect import protect

        # Unpickled without fear: only the program that started this one can write to the pipe.
        cards, annex, protection = pickle.loads(payload)
        request = FileRequest.from_json(head["request"])
        data = make_file(Board(cards), request, annex, self._reply_progress)
        if protection:
            data = protect(data, protection)
        self._reply("made", data)

    def _check(self, _head: dict[str, Any], payload: bytes) -> None:
        from andfacil.domain.board.board import Board
        from andfacil.export.papers.plain_language import find_unplain

        found = find_unplain(Board(pickle.loads(payload)))  # as above
        self._reply("checked", findings=[[f.card_id, f.problem, f.said] for f in found])

    def _reply_progress(self, share: float) -> None:
        self._reply("progress", share=share)

    def _open_pdf(self, _head: dict[str, Any], payload: bytes) -> None:
        import pypdfium2

        self.close()
        try:
            self._open = pypdfium2.PdfDocument(payload)
        except pypdfium2.PdfiumError:
            raise WorldProblem(UNREADABLE) from None
        sizes = [self._open.get_page_size(page) for page in range(len(self._open))]
        self._reply("opened", sizes=sizes)

    def _draw_page(self, head: dict[str, Any], _payload: bytes) -> None:
        page = self._open[head["page"] - 1]
        try:
            longest = max(page.get_size())
            scale = min(head["scale"], LARGEST_SIDE / longest)
            # Blue, green and red: three bytes a pixel; of a grey picture one.
            grey = head["grey"]
            bitmap = page.render(scale=scale, grayscale=grey)
            self._reply(
                "page",
                bytes(bitmap.buffer),
                width=bitmap.width,
                height=bitmap.height,
                stride=bitmap.stride,
                grey=grey,
            )
            bitmap.close()
        finally:
            page.close()

    def _print(self, _head: dict[str, Any], payload: bytes) -> None:
        from andfacil.export.base.windows_printer import print_pdf

        print_pdf(self._open, pickle.loads(payload), self._reply_progress)  # as above
        self._reply("printed")

    def _call(self, head: dict[str, Any], payload: bytes) -> None:
        _limit_memory()
        _limit_time(head["seconds"])
        work, arguments = pickle.loads(payload)  # as above
        self._reply("result", pickle.dumps(work(*arguments)))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    if most == resource.RLIM_INFINITY or most > MOST_MEMORY:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _limit_time(seconds: float) -> None:
    """End this process after so many seconds of work, also when nobody waits for it any more."""
    try:
        import resource
    except ImportError:  # Windows: there, who waits ends it
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = resource.getrlimit(resource.RLIMIT_CPU)[1]
    wanted = math.ceil(used.ru_utime + used.ru_stime + seconds)
    if most == resource.RLIM_INFINITY or most > wanted:
        resource.setrlimit(resource.RLIMIT_CPU, (wanted, wanted + 1))


def _frames(error: BaseException) -> list[str]:
    """Where an error was raised: file, line and function of each frame."""
    frames = traceback.extract_tb(error.__traceback__)
    return [f"{os.path.basename(f.filename)}:{f.lineno} {f.name}" for f in frames]


if __name__ == "__main__":
    sys.exit(main())
