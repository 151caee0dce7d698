"""The sessions opened lately, with what home says about them: known without opening a file."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.ui.base.settings import RECENT, SESSIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QSettings

MOST_RECENT = 300
"""Sessions remembered in the home window."""


class Recent(NamedTuple):
    """One session as it was when it was last at the desk; empty where that is not known.

    `at` is UTC. `badge` says in words which version is signed. `stamp` is when its file was last
    written to, in ns; 0 where that is not known, so that home looks into the file.
    """

    path: Path
    title: str = ""
    side_a: str = ""
    side_b: str = ""
    at: dt.datetime | None = None
    badge: str = ""
    stamp: int = 0


def recent_sessions(settings: QSettings) -> tuple[Recent, ...]:
    """The sessions opened lately, newest first; also those that are not there just now."""
    known = [found for text in SESSIONS.read(settings) if (found := _read(text)) is not None]
    have = {session.path for session in known}
    bare = (Path(text) for text in RECENT.read(settings))  # from before titles were remembered
    return (*known, *(Recent(path) for path in bare if path not in have))[:MOST_RECENT]


def remember_session(settings: QSettings, session: Recent) -> None:
    """Put a session at the head of the recent ones, as it is now."""
    new = session._replace(path=session.path.absolute())
    others = (each for each in recent_sessions(settings) if each.path != new.path)
    _write(settings, (new, *others))


def update_session(settings: QSettings, session: Recent) -> None:
    """Say anew how a session stands; where it is in the list stays, and so do those that left."""
    new = session._replace(path=session.path.absolute())
    _write(settings, [new if each.path == new.path else each for each in recent_sessions(settings)])


def learn_sessions(settings: QSettings, learnt: Mapping[Path, Recent]) -> None:
    """Know from now on what these files say; none that has left the list comes back."""
    _write(settings, [learnt.get(each.path, each) for each in recent_sessions(settings)])


def forget_session(settings: QSettings, path: Path) -> None:
    """Take `path` out of the recent sessions; the file stays where it is."""
    _write(settings, [each for each in recent_sessions(settings) if each.path != path])


def written_at(path: Path) -> int:
    """When the file was last written to, in ns; 0 when it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _write(settings: QSettings, sessions: Sequence[Recent]) -> None:
    SESSIONS.write(settings, tuple(_text(each) for each in sessions[:MOST_RECENT]))
    settings.remove(RECENT.key)


def _text(session: Recent) -> str:
    fields: dict[str, str] = {
        "path": str(session.path),
        "title": session.title,
        "a": session.side_a,
        "b": session.side_b,
        "at": session.at.isoformat(timespec="seconds") if session.at else "",
        "badge": session.badge,
        "stamp": str(session.stamp or ""),
    }
    return json.dumps({name: words for name, words in fields.items() if words})


def _read(text: str) -> Recent | None:
    """What `_text` made; None for anything else, which may be in any file of settings."""
    try:
        fields: Any = json.loads(text)
        words = {name: str(value) for name, value in fields.items()}
        at = dt.datetime.fromisoformat(words["at"]) if "at" in words else None
        path, stamp = Path(words["path"]), int(words.get("stamp", "0"))
    except (ValueError, AttributeError, KeyError):
        return None
    if at is not None and at.tzinfo is None:
        at = None
    return Recent(
        path,
        words.get("title", ""),
        words.get("a", ""),
        words.get("b", ""),
        at,
        words.get("badge", ""),
        stamp,
    )
