"""Half-typed lines, kept on this machine alone: over closing, the end of the program and a crash.

They are no part of the session, and never travel with its file. Of a protected session none is
kept: it would lie on the disc in the clear.
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

FILE_NAME = "drafts.json"
MOST = 50
"""Drafts that are kept; the oldest goes first."""

log = logging.getLogger("andfacil")


class Drafts:
    """The drafts of all sessions, in one file that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._kept: dict[str, dict[str, Any]] | None = None

    def keep(self, session_id: str, state: LineState) -> None:
        """Remember the line of a session; an empty one is forgotten."""
        kept, name = self._read(), key_of(session_id)
        if not state.text.strip():
            if kept.pop(name, None) is not None:
                self._write(kept)
            return
        draft = {
            "text": state.text,
            "target": state.target.value,
            "amending": state.amending,
            "hiding": state.hiding,
        }
        if kept.get(name) != draft:
            kept.pop(name, None)
            kept[name] = draft
            self._write(dict(list(kept.items())[-MOST:]))

    def find(self, session_id: str) -> LineState | None:
        """Where the line of a session was left; None without a draft."""
        draft = self._read().get(key_of(session_id))
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

    def _read(self) -> dict[str, dict[str, Any]]:
        if self._kept is None:
            try:
                found = json.loads(self._path.read_text("utf-8"))
            except (OSError, ValueError, RecursionError):
                found = {}
            entries = found.items() if isinstance(found, dict) else ()
            self._kept = {name: draft for name, draft in entries if isinstance(draft, dict)}
        return self._kept

    def _write(self, kept: dict[str, dict[str, Any]]) -> None:
        self._kept = kept
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_private(self._path, json.dumps(kept, ensure_ascii=False).encode())
        except OSError as problem:  # a draft that is not kept is no reason to disturb anybody
            log.warning("no draft kept: %s", type(problem).__name__)
