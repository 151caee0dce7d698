"""Pages from right to left: columns turned round, keys and Latin names in their own direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from andfacil.ui.help.layout import lay_out_page
from andfacil.ui.help.mirrored import mirrored

RIGHT = Qt.LayoutDirection.RightToLeft
ARABIC = "| ماذا | المفتاح |\n|---|---|\n| بحث | `Ctrl+F` |\n"
COMMANDS = "| المعطى | المعنى |\n|---|---|\n| `-o` | replaces a file |\n"


def test_columns_run_from_the_right_unless_no_row_does():
    turned = mirrored(f"{ARABIC}\n{COMMANDS}")
    assert turned.splitlines()[0] == "| المفتاح | ماذا |"
    assert turned.splitlines()[4:6] == COMMANDS.splitlines()[:2]


def test_keys_and_names_are_set_apart_and_names_of_the_app_are_bold():
    assert mirrored("اضغط `Ctrl++` في *القاعة* <bdi>[Kaner et al.]</bdi>.") == (
        "اضغط \u2066`Ctrl++`\u2069 في **القاعة** \u2066[Kaner et al.]\u2069."
    )


def test_lines_begin_at_the_side_of_their_script(qapp):
    page = QTextDocument()
    page.setMarkdown(mirrored(f"# عنوان\n\nEnglish.\n\n```text\na: نص\n```\n\n{ARABIC}"))
    lay_out_page(page, right_to_left=True)
    shapes = {}
    block = page.begin()
    while block.isValid():
        shapes[block.text().strip("\u2066\u2069")] = block.blockFormat()
        block = block.next()
    right = {text for text, shape in shapes.items() if shape.layoutDirection() is RIGHT}
    assert right == {"عنوان", "بحث", "ماذا", "المفتاح"}
    assert shapes["Ctrl+F"].alignment() & Qt.AlignmentFlag.AlignRight
