"""What can be on a disc after a power cut: every state that the calls so far allow.

Only what was synced is sure. Of the writes after it the disc may have none, all, or any of their
sectors; a file's name is sure once its folder was synced, and so is its end. That is what POSIX
promises; most file systems do better (https://danluu.com/file-consistency/).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.disc import Call

SECTOR = 512
"""Bytes that a disc writes whole or not at all."""


@dataclass
class OnDisc:
    """One file: what is sure, and what has been written since."""

    sure: bytes = b""
    pending: list[Call] = field(default_factory=list)

    def now(self, keep: random.Random | bool) -> bytes:
        """The content with none, all or some sectors of what is pending."""
        content = bytearray(self.sure)
        for call in self.pending:
            if call.kind == "truncate":
                if keep is True or (keep is not False and keep.random() < 0.5):
                    del content[call.place :]
                    content.extend(bytes(call.place - len(content)))
                continue
            for at in range(0, len(call.data), SECTOR):
                if keep is True or (keep is not False and keep.random() < 0.5):
                    place, data = call.place + at, call.data[at : at + SECTOR]
                    content.extend(bytes(max(0, place - len(content))))
                    content[place : place + len(data)] = data
        return bytes(content)


@dataclass
class Folder:
    """The files of one folder, after so many calls."""

    names: dict[str, OnDisc]
    sure_names: dict[str, OnDisc]

    def take(self, call: Call) -> None:
        """Go on by one call."""
        if call.kind == "create":
            self.names[call.path] = OnDisc()
        elif call.kind in ("write", "truncate"):
            self.names[call.path].pending.append(call)
        elif call.kind == "sync":
            file = self.names[call.path]
            file.sure, file.pending = file.now(True), []
        elif call.kind == "unlink":
            self.names.pop(call.path, None)
        elif call.kind == "sync folder":
            self.sure_names = dict(self.names)

    def after_cut(self, keep: random.Random | bool, names: bool) -> dict[str, bytes]:
        """The files that are found: with the present names or with those that are sure."""
        found = self.names if names else self.sure_names
        return {path: file.now(keep) for path, file in found.items()}


def cuts(
    before: dict[str, bytes], calls: list[Call], *, seed: int, random_states: int
) -> Iterator[tuple[dict[str, bytes], int]]:
    """Every different state after a cut at every call, and how many edits were acknowledged then.

    `before` is what was on the disc when all was synced; `random_states` is how many mixtures of
    sectors are tried at each call, for each of the two sets of names.
    """
    chance = random.Random(seed)
    start = {path: OnDisc(content) for path, content in before.items()}
    folder = Folder(start, dict(start))
    seen: set[tuple[int, int]] = set()
    saved = 0
    for call in (Call("saved"), *calls):
        if call.kind == "saved":
            saved = max(saved, call.place)
        else:
            folder.take(call)
        for names in (False, True):
            for keep in (False, True, *[chance] * random_states):
                state = folder.after_cut(keep, names)
                mark = (hash(frozenset(state.items())), saved)
                if mark not in seen:
                    seen.add(mark)
                    yield state, saved


def lay_out(state: dict[str, bytes], folder: Path) -> None:
    """Write a state into an empty folder, or over the last one."""
    for old in folder.iterdir():
        old.unlink()
    for path, content in state.items():
        (folder / Path(path).name).write_bytes(content)
