"""People's words are shown letter by letter, wherever they stand."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from andfacil.ui.style.line_ends import with_word_ends
from andfacil.ui.style.text_lines import direction_of
from andfacil.ui.widgets import labels
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.widgets.layouts import in_column
from tests.ui.shape_boards import BURMESE, KHMER, THAI

PACKAGE = Path(__file__).resolve().parents[3] / "andfacil"
BARE = re.compile(r"\bQLabel\(|\.setToolTip\(|\bQToolTip\.showText\(|QLabel\.setText")


def test_no_bare_labels_and_tooltips():
    wrong = {
        path.name: BARE.findall(path.read_text("utf-8"))
        for path in PACKAGE.rglob("*.py")
        if path.name != "labels.py" and BARE.search(path.read_text("utf-8"))
    }
    assert wrong == {}


@pytest.mark.parametrize("planted", ["QLabel('x')", "self.x.setToolTip(text)"])
def test_the_guard_sees(planted):
    assert BARE.search(planted)
    assert not BARE.search("PlainLabel('x'); set_tooltip(w, text)")


def test_a_label_never_guesses(qtbot):
    label = labels.PlainLabel("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("bold") * 2


def test_tooltips_are_escaped(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    labels.set_tooltip(widget, "<img src=x>\n& more")
    assert widget.toolTip() == "<qt>&lt;img src=x&gt;<br>&amp; more</qt>"
    assert labels.tooltip("") == ""


def test_titles_keep_what_qt_would_eat(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setWindowTitle(labels.title("Offer [*] 5 & more"))
    widget.show()
    assert widget.windowHandle().title().startswith("Offer [*] 5 & more")


def test_ampersands_underline_nothing():
    assert labels.mnemonic_free("Salt & pepper") == "Salt && pepper"


@pytest.mark.parametrize("word", ["x" * 300, "<table>" * 40, "https://example.org/" + "a/" * 90])
def test_a_word_longer_than_the_panel_makes_it_no_wider(qtbot, word):
    label = labels.WrappedLabel("", None)
    qtbot.addWidget(label)
    label.setText(f"See {word} here")
    assert label.minimumSizeHint().width() < 200
    assert label.text() == label.accessibleName() == f"See {word} here"


def test_words_of_every_day_are_left_alone():
    words = "Self-rostered four-week rota, Arbeitsunfähigkeit and 12:30–14:00"
    assert labels.breakable(words) == words
    assert "\u200b\u0301" not in labels.breakable("e\u0301" * 40)


def test_a_click_on_the_name_of_a_field_goes_to_the_field(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    label, field = labels.captioned("Met when", QLineEdit(form))
    other = QLineEdit(form)
    in_column(label, field, other, on=form)
    form.show()
    with qtbot.waitActive(form):
        form.activateWindow()
    other.setFocus()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert field.hasFocus()


def test_a_sentence_that_begins_with_a_ref_runs_from_the_right_where_all_does(qapp, qtbot):
    """Qt asks the first letter alone, which turned the words and put them at the left."""
    around = QWidget()
    qtbot.addWidget(around)
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = labels.PlainLabel("", around)
    label.setText("A1: ماء")
    assert direction_of(label.text()) is Qt.LayoutDirection.RightToLeft
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft  # which Qt mirrors for these words
    label.setText("andfacil")
    assert label.text() == "andfacil"
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setText("a: حاجة")
    assert "\u200ea:\u200e" in label.text()


@pytest.mark.parametrize("words", [KHMER[0], BURMESE[0], THAI[1]])
@pytest.mark.parametrize("label", [WrappedLabel, partial(PlainLabel, wraps=True)])
def test_lines_of_labels_end_where_those_of_the_board_do(qtbot, label, words):
    """Every fourth letter was a place for it, or none at all, as Qt knows no words of Khmer."""
    shown = label(words)
    qtbot.addWidget(shown)
    assert shown.text() == shown.accessibleName() == words
    shown.resize(230, 400)
    shown.show()
    lines = QLabel.text(shown).split("\n")
    assert len(lines) > 1
    assert "".join(lines).replace("\u200b", "") == words
    ends = with_word_ends(words).split("\u200b")
    for line in lines:
        assert all(part in ends for part in line.split("\u200b"))
        assert shown.fontMetrics().horizontalAdvance(line) <= 230
    shown.setText("Plain")
    assert shown.text() == QLabel.text(shown) == "Plain"
    assert shown.accessibleName() in {"", "Plain"}


def right_edges(picture, lines):
    """Of the ink of each line, in px from the left; all lines are equally high."""
    high = picture.height() / lines
    return [
        max(
            x
            for x in range(picture.width())
            for y in range(round(line * high), round((line + 1) * high))
            if picture.pixelColor(x, y).lightness() < 160
        )
        for line in range(lines)
    ]


def test_lines_from_the_right_all_begin_at_one_edge(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    around.setStyleSheet("background: white; color: black")
    words = "من يفتح الملف يُسأل عن كلمة المرور هذه. لا تُحفظ هنا. أعطها للطرفين بطريق آخر غير الملف"
    label = WrappedLabel(words, around)
    label.ensurePolished()
    height = label.heightForWidth(160)
    label.resize(160, height)
    lines = round(height / QLabel(words).sizeHint().height())
    edges = right_edges(label.grab().toImage(), lines)
    assert lines >= 3
    assert max(edges) - min(edges) <= 1, edges


def test_a_ref_stands_in_one_line(qtbot):
    label = WrappedLabel("The smallest package: AND 1 + AND 2")
    qtbot.addWidget(label)
    assert QLabel.text(label).count("AND\u00a0") == 2
    assert label.text() == "The smallest package: AND 1 + AND 2"
    assert label.accessibleName() == label.text()
