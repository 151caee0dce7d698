"""What was typed and not kept, on this machine alone: over closing, the program's end and a crash.

Half-typed lines, and what stood in the fields of boxes. They are no part of the session, and never
travel with its file. Of a protected session none lies on the disc: it would be in the clear.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from andfacil.domain.capture.target import Target
from andfacil.store.machine.folder import key_of, write_private
from andfacil.ui.desk.capture.history import LineHistory
from andfacil.ui.desk.capture.reader import LineState

if TYPE_CHECKING:
    from pathlib import Path

    from andfacil.ui.base.box_fields import Texts

FILE_NAME = "drafts.json"
BOXES_NAME = "boxes.json"
MOST = 50
"""Drafts that are kept in a file; the oldest goes first."""

log = logging.getLogger("andfacil")


class DraftFile:
    """Drafts by name, in one file that only its owner can read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, dict[str, Any]] | None = None

    def read(self) -> dict[str, dict[str, Any]]:
        """All drafts; none where the file cannot be read."""
        if self._kept is None:
            try:
                found = json.loads(self._path.read_text("utf-8"))
            except (OSError, ValueError, RecursionError):
                found = {}
            entries = found.items() if isinstance(found, dict) else ()
            self._kept = {name: draft for name, draft in entries if isinstance(draft, dict)}
        return self._kept

    def put(self, name: str, draft: dict[str, Any] | None) -> None:
        """Keep a draft as the newest one; None forgets it."""
        kept = self.read()
        if kept.get(name) == draft:
            return
        kept.pop(name, None)
        if draft is not None:
            kept[name] = draft
        self._kept = kept = dict(list(kept.items())[-MOST:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_private(self._path, json.dumps(kept, ensure_ascii=False).encode())
        except (OSError, ValueError) as problem:  # no reason to disturb anybody
            log.warning("no draft kept: %s", type(problem).__name__)


class BoxDrafts:
    """What was typed into the boxes of all sessions.

    Of a protected session nothing lies on the disc: it is kept until the program ends.
    """

    def __init__(self, folder: Path) -> None:
        self._file = DraftFile(folder / BOXES_NAME)
        self._memory: dict[str, dict[str, Any]] = {}

    def keep(self, session_id: str, box: str, texts: Texts, *, on_disc: bool) -> None:
        """Remember what was typed into a box of a session; nothing is forgotten."""
        name = _name(session_id, box)
        draft = {field: list(text) for field, text in texts.items()} or None
        if on_disc:
            self._file.put(name, draft)
        elif draft is None:
            self._memory.pop(name, None)
        else:
            self._memory[name] = draft

    def find(self, session_id: str, box: str) -> dict[str, tuple[str, str]]:
        """What was typed into a box; a file from elsewhere may say anything."""
        name = _name(session_id, box)
        draft = self._memory.get(name) or self._file.read().get(name) or {}
        return {
            field: (text[0], text[1])
            for field, text in draft.items()
            if isinstance(text, list) and len(text) == 2 and all(isinstance(t, str) for t in text)
        }


def _name(session_id: str, box: str) -> str:
    return f"{key_of(session_id)} {box}"


class Drafts:
    """The drafts of all sessions, in files that only their owner can read.

    `boxes` has what was typed into boxes.
    """

    def __init__(self, folder: Path) -> None:
        self._file = DraftFile(folder / FILE_NAME)
        self.boxes = BoxDrafts(folder)

    def keep(self, session_id: str, state: LineState) -> None:
        """Remember the line of a session; an empty one is forgotten."""
        draft = {
            "text": state.text,
            "target": state.target.value,
            "amending": state.amending,
            "hiding": state.hiding,
        }
        self._file.put(key_of(session_id), draft if state.text.strip() else None)

    def find(self, session_id: str) -> LineState | None:
        """Where the line of a session was left; None without a draft."""
        draft = self._file.read().get(key_of(session_id))
        if draft is None:
            return None
        try:
            return LineState(
                Target(draft["target"]),
                str(draft["text"]),
                str(draft["amending"]),
                LineHistory(),
                bool(draft["hiding"]),
            )
        except (KeyError, ValueError):
            return None
