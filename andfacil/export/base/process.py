"""The worker process: how it is started, the messages it reads and writes, and one call in it.

Papers are made and foreign files are read in a process of their own. A file may be built so that
reading it takes hours, takes all memory, or ends in a crash: a thread cannot be stopped then, a
process can. The process itself is `andfacil.export.worker`.

A message is a head (a JSON object) and a payload (bytes), after a prefix with the sizes of both.
"""

from __future__ import annotations

import json
import signal
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import is_there, package_folder

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")

FLAG = "--paper-worker"
"""The one word on the command line that makes andfacil this process."""

_SIZES = struct.Struct(">IQ")
PREFIX = _SIZES.size
"""Bytes before a message's head: the sizes of head and payload."""

PATIENCE = 6
"""How many seconds on the clock a second of work may take."""

_OUT_OF_TIME = frozenset({int(signal.SIGXCPU)} if hasattr(signal, "SIGXCPU") else ())
"""The signals by which the system ends a process that has worked too long; none on Windows."""

TOO_LONG = (
    "Reading this PDF takes longer than {seconds} seconds, which no agreement does; it was stopped."
)
BROKEN = "This PDF ended the program that read it: it is damaged, or made to do harm."


def pack_message(head: dict[str, Any], payload: bytes = b"") -> bytes:
    """A message as it goes through a pipe."""
    words = json.dumps(head).encode("utf-8")
    return _SIZES.pack(len(words), len(payload)) + words + payload


def message_sizes(prefix: bytes) -> tuple[int, int]:
    """The sizes in bytes of the head and the payload that follow a prefix."""
    head, payload = _SIZES.unpack(prefix)
    return head, payload


def worker_command() -> tuple[str, list[str], str]:
    """Program, arguments and folder with which the process is started.

    A bundle starts its own program. On Windows the program without a console has no pipes, so
    the one with a console beside it is started; the console window stays hidden.
    """
    program = Path(sys.executable)
    if getattr(sys, "frozen", False):
        sibling = program.with_name(f"{program.stem}-cli{program.suffix}")
        return str(sibling if is_there(sibling) else program), [FLAG], str(program.parent)
    return str(program), ["-m", "andfacil", FLAG], str(package_folder())


def run_in_process(work: Callable[..., Result], *arguments: Any, seconds: float) -> Result:
    """The result of `work`, called in a new process with limited memory, within `seconds`.

    These are seconds of work; where the system cannot limit that, seconds on the clock. A busy
    machine may take `PATIENCE` times as long: no good agreement is refused because of others.

    `work` is a function of a module; it, its arguments and its result must be picklable. Raises
    the WorldProblem that it raised, or one that says it took too long or ended in a crash.
    """
    import pickle  # only here: nearly every command does without, and windows start sooner
    import subprocess

    program, options, folder = worker_command()
    request = pack_message({"do": "call", "seconds": seconds}, pickle.dumps((work, arguments)))
    try:
        ended = subprocess.run(
            [program, *options],
            input=request,
            stdout=subprocess.PIPE,
            cwd=folder,
            timeout=seconds * (PATIENCE if _OUT_OF_TIME else 1),
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise WorldProblem(TOO_LONG, seconds=f"{seconds:g}") from None
    if -ended.returncode in _OUT_OF_TIME:
        raise WorldProblem(TOO_LONG, seconds=f"{seconds:g}")
    head, payload = _read_message(ended.stdout)
    if head.get("reply") == "problem":
        raise WorldProblem(head["template"], **head["holes"])
    if head.get("reply") != "result":
        raise WorldProblem(BROKEN)
    result: Result = pickle.loads(payload)
    return result


def _read_message(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Head and payload of a whole message; an empty head where there is none."""
    if len(data) < PREFIX:
        return {}, b""
    head_size, payload_size = message_sizes(data[:PREFIX])
    start = PREFIX + head_size
    if len(data) < start + payload_size:
        return {}, b""
    head: dict[str, Any] = json.loads(data[PREFIX:start])
    return head, data[start : start + payload_size]
