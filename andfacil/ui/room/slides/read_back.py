"""Where the room is in the agreement that is read back line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.export.papers.read_back import ReadLine
    from andfacil.ui.board.model.board import BoardModel


class ReadBack:
    """Keeps to the line that was read last, wherever it is now; `model` is what the room sees.

    Lines are counted from 0.
    """

    def __init__(self, model: BoardModel) -> None:
        self._model = model
        self._key = ""

    def lines(self) -> tuple[ReadLine, ...]:
        """The lines of the agreement, as they are read back."""
        return lines_of(self._model)

    def line(self, otherwise: int = 0) -> int:
        """Where the line read last is; where it is gone, the nearest to `otherwise`."""
        keys = [line.key for line in self.lines()]
        if self._key in keys:
            return keys.index(self._key)
        return max(0, min(otherwise, len(keys) - 1))

    def step(self, line: int, step: int) -> int:
        """Read on from a line, not past the ends."""
        lines = self.lines()
        number = max(0, min(line + step, len(lines) - 1))
        self._key = lines[number].key if lines else ""
        return number


def lines_of(model: BoardModel) -> tuple[ReadLine, ...]:
    """The lines of the agreement that `model` has now, as they are read back."""
    from andfacil.export.papers.read_back import read_back_lines  # only the last phase needs it

    return read_back_lines(model.public_board())
