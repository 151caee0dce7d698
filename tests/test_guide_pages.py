"""The guide says what is so: its keys, its commands, the pages that are made from tables."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import re
import shlex
import subprocess
import sys

import pytest
from guide_files import missing_pages

from andfacil.cli import main
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.question.and_question import and_question
from andfacil.session_words import words_for
from andfacil.ui.desk.actions.table import ACTIONS
from andfacil.ui.help.pages import ORDER
from tests.test_architecture import PACKAGE

ROOT = PACKAGE.parent
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
TRANSLATED = sorted(GUIDE.glob("*/*.md"))
KEY = re.compile(r"`((?:Ctrl\+|Shift\+|Alt\+)*(?:F\d+|(?:Ctrl|Alt|Shift)\+[\w+]+|Pg(?:Up|Down)))`")
ITALIC = re.compile(r"(?<!\*)\*(?!\*)([^*]+)\*(?!\*)")
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)


def blocks(page, kind):
    """The lines of all blocks of this kind on a page."""
    found = BLOCK.findall((GUIDE / f"{page}.md").read_text("utf-8"))
    return [line for name, text in found if name == kind for line in text.splitlines() if line]


def test_the_guide_has_the_pages_that_the_help_lists():
    assert {page.stem for page in PAGES} == set(ORDER)


def test_the_site_has_every_page_of_the_guide():
    site = (ROOT / "mkdocs.yml").read_text("utf-8")
    pages = [str(page.relative_to(GUIDE.parent)) for page in (*PAGES, *TRANSLATED)]
    assert [page for page in pages if f": {page}\n" not in site] == []
    pages = [f"{page.name}" for page in (ROOT / "docs").glob("*.md")]
    assert [page for page in pages if f": {page}\n" not in site] == []
    named = re.findall(r"(\S+\.md)$", site, re.MULTILINE)
    assert [name for name in named if not (ROOT / "docs" / name).exists()] == []


@pytest.mark.parametrize("language", ["", "de", "fr", "es", "pt_BR", "ar"])
def test_the_tutorial_quotes_what_the_board_asks_and_says(language):
    """What its own lines lead to: the question about its two non-negotiables, and the bridge."""
    page = (GUIDE / language / "tutorial.md").read_text("utf-8")
    musts = re.findall(r"^[ab]! (.*) // ", page, re.MULTILINE)
    tag = language.partition("_")[0] or "en"
    said = words_for(tag)("badge.all_met")
    quoted = {" ".join(words.split()) for words in ITALIC.findall(page)}
    assert {" ".join(and_question(*musts, tag).text.split()), said} <= quoted


def test_every_key_of_a_page_does_something():
    known = {key for spec in ACTIONS for key in spec.keys}
    unknown = {
        str(page.relative_to(GUIDE)): named - known
        for page in (*PAGES, *TRANSLATED)
        if (named := set(KEY.findall(page.read_text("utf-8")))) - known
    }
    assert unknown == {}


def test_the_pages_made_from_tables_are_new():
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    script = [sys.executable, str(ROOT / "script" / "make_guide.py"), "--check"]
    done = subprocess.run(script, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_line_of_the_tutorial_can_be_typed():
    lines = blocks("tutorial", "text")
    assert len(lines) >= 10
    for line in lines:
        assert parse_line(line, target=Target.A_NEED, today=dt.date(2027, 1, 4)) is not None


def test_every_command_of_the_tutorial_runs_as_it_stands(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    commands = blocks("tutorial", "sh")
    assert len(commands) >= 10
    said = io.StringIO()
    for command in commands:
        program, *arguments = shlex.split(command)
        assert program == "andfacil"
        with contextlib.redirect_stdout(said):
            assert main(arguments) == 0, command
    assert "Every need met" in said.getvalue()
    assert "the very file" in said.getvalue()
    assert (tmp_path / "agreement.pdf").read_bytes().startswith(b"%PDF")


def test_a_package_without_a_page_is_noticed():
    """script/try_packages, try_bundle and try_deb ask so about what they made."""
    inside = "dist/andfacil/_internal/andfacil/resources"
    names = [f"{inside}/{page.relative_to(GUIDE.parent)}" for page in (*PAGES, *TRANSLATED)]
    assert missing_pages(names) == []
    assert missing_pages(names[:-1]) == [
        f"docs/{TRANSLATED[-1].relative_to(GUIDE.parent)} is missing"
    ]
