"""Reading the files that people name on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.problems import WorldProblem

if TYPE_CHECKING:
    from pathlib import Path


def read_file(path: Path, largest: int) -> bytes:
    """The bytes of a file of at most `largest` bytes. Raises WorldProblem, in one sentence."""
    name = str(path)
    try:
        with path.open("rb") as opened:
            data = opened.read(largest + 1)
    except FileNotFoundError:
        raise WorldProblem("{name} is not there; check the name.", name=name) from None
    except IsADirectoryError:
        raise WorldProblem("{name} is a folder; name a file in it.", name=name) from None
    except PermissionError:
        raise WorldProblem("{name} may not be read; ask for permission.", name=name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not possible here"
        raise WorldProblem("{name} cannot be read ({reason}).", name=name, reason=reason) from None
    if len(data) > largest:
        raise WorldProblem(
            "{name} is larger than any session ({most} MB); it is not read.",
            name=name,
            most=str(largest // 2**20),
        )
    return data
