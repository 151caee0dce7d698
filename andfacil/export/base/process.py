"""Doing something in a process of its own: files from others cannot hang or break this one.

PDFium reads what strangers made. A file may be built so that reading takes hours, all memory, or
ends in a crash; a thread cannot be stopped then, a process can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from andfacil.domain.values.problems import WorldProblem

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

Result = TypeVar("Result")

MOST_MEMORY = 3 * 1024**3
"""Bytes of addresses, where the system counts them; most of it are libraries, never touched."""

TOO_LONG = (
    "Reading this PDF takes longer than {seconds} seconds, which no agreement does; it was stopped."
)
BROKEN = "This PDF ended the program that read it: it is damaged, or made to do harm."


def run_apart(work: Callable[..., Result], *arguments: Any, seconds: float) -> Result:
    """What `work` gives, done in a new process within `seconds`.

    `work` is a function of a module; it, its arguments and what it gives must be picklable. Raises
    the WorldProblem that it raised, or one that says it took too long or ended in a crash.
    """
    import multiprocessing  # only here: nearly every paper is made without

    context = multiprocessing.get_context("spawn")  # the same on every system, and safe with Qt
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(theirs, work, arguments), daemon=True)
    process.start()
    try:
        theirs.close()  # so that the end of the other process is seen here
        if not ours.poll(seconds):
            raise WorldProblem(TOO_LONG, seconds=f"{seconds:g}")
        answer: tuple[str, Any] = ours.recv()
    except EOFError:
        raise WorldProblem(BROKEN) from None
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    kind, value = answer
    if kind == "problem":
        template, holes = value
        raise WorldProblem(template, **holes)
    result: Result = value
    return result


def _do(answers: Connection, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    """The other process: do it and tell. Our own mistakes end it with their traceback."""
    _limit_memory()
    try:
        answer: tuple[str, object] = ("done", work(*arguments))
    except WorldProblem as problem:
        answer = ("problem", (problem.template, problem.holes))
    except MemoryError:
        answer = ("problem", (BROKEN, {}))
    answers.send(answer)
    answers.close()


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    if most == resource.RLIM_INFINITY or most > MOST_MEMORY:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
