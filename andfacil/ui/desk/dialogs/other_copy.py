"""The sentence about a copy of a session that lacks what this machine has seen elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.store.machine.last_seen import Relation
from andfacil.ui.words.sentences import apart
from andfacil.ui.words.times import moment_words

if TYPE_CHECKING:
    from pathlib import Path

    from andfacil.store.machine.last_seen import OtherCopy


def other_copy_sentence(other: OtherCopy, path: Path) -> str:
    """What the session at `path` lacks, and where the other one was; the times are local."""
    translate = QCoreApplication.translate
    holes = {
        "name": path.name,
        "moment": moment_words(other.at),
        "path": apart(str(other.path)),
        "edits": str(other.edits),
    }
    if other.relation is Relation.OLDER:
        words = translate(
            "OtherCopy",
            "This copy of {name} is older than the one of {moment}, in {path}: edits missing "
            "here: {edits}. What you type here makes two different sessions of it.",
        )
    else:
        words = translate(
            "OtherCopy",
            "This copy of {name} and the one of {moment}, in {path} were changed apart: edits "
            "that only the other one has: {edits}. Neither is overwritten; decide which one "
            "counts.",
        )
    return words.format(**holes)
