"""Names for copies, also beside a file whose disc is gone."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from andfacil.cli import main
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.file_names import MOST_BYTES, SUFFIX, copy_path, file_name


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


TRIED = (Path(__file__).parents[2] / "fixtures/tried/12-long-titles.txt").read_text("utf-8")


@pytest.mark.parametrize(
    "title",
    [
        *filter(None, TRIED.split("\n")),
        "ကြိုတင်ပြင်ဆင်ခြင်း" * 9,
        "👩🏽‍🚒" * 40,
        "𠮷野家" * 60,
        "e\u0301" * 200,
        "སྐྱེ" * 50,
        "ஸ்ரீ" * 70,
    ],
)
def test_a_session_by_a_long_title_can_be_made(title, tmp_path):
    path = tmp_path / f"{file_name(title)}{SUFFIX}"
    assert len(path.name.encode()) - len(SUFFIX) <= MOST_BYTES
    assert main(["new", str(path), "--title", title, "--side-a", "A", "--side-b", "B"]) == 0
    assert clean_text(title).startswith(file_name(title))
