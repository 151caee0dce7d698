"""The agreement as Markdown: the same words, and none of them read as markup."""

from __future__ import annotations

import re

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment
from andfacil.export.lists.markdown import escaped, render_markdown
from andfacil.export.papers.agreement import agreement_outline
from tests.builders import ROOT, load, night_shift, small_board, with_details


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain words, 3.5 hours.", "plain words, 3.5 hours."),
        ("*bold* _it_ `code`", r"\*bold\* \_it\_ \`code\`"),
        ("<script>&amp;", r"\<script>\&amp;"),
        ("[a](b)", r"\[a\](b)"),
        ("a | b", "a | b"),
        ("a\n--- | ---", "a\\\n\\--- | ---"),
        ("see [1] and [x]: y", r"see \[1] and \[x\]: y"),
        ("[ ] no tick", r"\[ ] no tick"),
        (
            "3 * 4, R&D, a < b > c, snake_case, ~50 dB, $5",
            "3 * 4, R&D, a < b > c, snake_case, ~50 dB, $5",
        ),
        ("#3 of 5, 8.1 and #", r"#3 of 5, 8.1 and \#"),
        ("(at most 3 - 4), yes! no. {x} \"y\" 'z'", "(at most 3 - 4), yes! no. {x} \"y\" 'z'"),
        ("__all__ *", r"\_\_all\_\_ \*"),
        ("~~gone~~", r"\~\~gone\~\~"),
        ("* * *", r"\* * \*"),
        ("___", r"\___"),
        ("> said", r"\> said"),
        ("ends with \\", "ends with \\\\"),
        (r"C:\new", r"C:\new"),
        ("$x$ and $$y", r"$x\$ and \$\$y"),
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
        ("+ no list", r"\+ no list"),
        ("1. no list", r"1\. no list"),
        ("12) no list", r"12\) no list"),
        ("2027 is near", "2027 is near"),
        ("a\n=== \nb", "a\\\n\\===\\\nb"),
        ("see https://x.example", r"see https\://x.example"),
        ("www.x.example", r"www\.x.example"),
        ("me@x.example", r"me\@x.example"),
        (r"C:\_dir", r"C:\\\_dir"),
        ("    indented", "indented"),
    ],
)
def test_text_stays_text(text, safe):
    assert escaped(text) == safe


def test_undoing_the_escapes_gives_the_text_back():
    text = r"1. *a* _b_ <c> [d] | e & f # g \ h ~ i ` j @ k $ https://l"
    assert re.sub(r"\\([^A-Za-z0-9\s])", r"\1", escaped(text)) == text


@pytest.mark.parametrize("path", sorted((ROOT / "tests/fixtures/cases").glob("*.json")))
def test_who_reads_the_file_itself_sees_hardly_a_backslash(path):
    written = render_markdown(agreement_outline(load(path)))
    within = re.sub(r"\\\n|\\_{8}", "", written)  # line breaks, and the lines to sign on
    assert within.count("\\") <= 2


def test_the_whole_agreement():
    written = render_markdown(agreement_outline(night_shift()))
    assert written.startswith(
        "*Agreement*\n\n# Night-shift cover for Ward 7\n\n23 November 2026 · "
    )
    assert "## 4. What each side needs\n\n### A · Night nurses\n\n- **A1** No one works" in written
    assert (
        "- **A1** No one works more than three nights in a row\\\n  Met when: No roster" in written
    )
    assert (
        "| 8.1 | Set up self-rostering and train both wards (AND\N{NO-BREAK SPACE}1) | " in written
    )
    assert "- Name and role: Ruth Adeyemi, ward sister\n" in written
    assert written.endswith("\n")
    assert not written.endswith("\n\n")


def test_a_table_cell_of_several_lines_stays_in_its_row():
    told = Commitment(id="C1", text="Tell all", how_we_will_know="one\ntwo | three")
    written = render_markdown(agreement_outline(Board([*small_board(), told])))
    assert "| one<br>two \\| three |" in written


def test_a_title_of_several_lines_is_one_heading():
    written = render_markdown(agreement_outline(with_details(small_board(), title="# a\n\n# b")))
    assert "\n# \\# a \\# b\n" in written
