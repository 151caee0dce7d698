"""Names for copies, also beside a file whose disc is gone."""

from __future__ import annotations

import errno
import os

from andfacil.ui.base.file_names import copy_path


def test_a_copy_takes_no_name_that_is_taken(tmp_path):
    (tmp_path / "talk copy.andfacil").touch()
    assert copy_path(tmp_path / "talk.andfacil", "copy").name == "talk copy 2.andfacil"


def test_a_disc_that_does_not_answer_holds_nothing_up(tmp_path, monkeypatch):
    stat = os.stat

    def fail(path, *arguments, **options):
        if str(path).startswith(str(tmp_path)):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return stat(path, *arguments, **options)

    monkeypatch.setattr(os, "stat", fail)
    assert copy_path(tmp_path / "talk.andfacil", "copy").name == "talk copy.andfacil"
