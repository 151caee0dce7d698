"""Tables of the help where letters are large."""

from __future__ import annotations

from andfacil.ui.help.pages import help_pages
from andfacil.ui.help.tables import unfolded

WIDE = "| phase | minutes | for | when |\n|---|---|---|---|\n| Open | 10 | aim | yes |\n"
NARROW = "| what | key |\n|---|---|\n| Find | `Ctrl+F` |\n"


def test_a_wide_table_becomes_lists_and_a_narrow_one_stays():
    assert unfolded(f"A.\n\n{WIDE}\n{NARROW}") == (
        f"A.\n\n### Open\n\n- *minutes* 10\n- *for* aim\n- *when* yes\n\n{NARROW}"
    )


def test_the_pages_for_large_letters_say_the_same():
    usual, large = help_pages("en"), help_pages("en", large=True)
    assert [page.title for page in usual] == [page.title for page in large]
    changed = [page.name for page, other in zip(usual, large, strict=True) if page != other]
    assert changed == ["and-session"]
