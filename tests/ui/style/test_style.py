"""Themes, fonts, icons, measures: readable in every theme, never below the floor."""

from __future__ import annotations

import itertools
import re
import tomllib
from string import Template

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from andfacil.domain.values.cards import Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import resource
from andfacil.ui.style.fonts import CAPITAL, FAMILIES, board_font
from andfacil.ui.style.icons import icon
from andfacil.ui.style.measures import BoardLook, floor_px
from andfacil.ui.style.theme import TEXT_PX, Theme
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.widgets.tick_box import TickBox
from tests.contrast import contrast

THEMES = ("light", "dark", "contrast")
CARDS = ("card", "card_agreed", "card_draft")


@pytest.fixture(params=THEMES)
def each_theme(request):
    return Theme.load(request.param)


def pairs(one, other):
    return itertools.product(one, other)


def weak(theme, fronts, grounds, least):
    return {
        (front, ground): round(contrast(theme[front], theme[ground]), 2)
        for front, ground in pairs(fronts, grounds)
        if contrast(theme[front], theme[ground]) < least
    }


def test_card_text_is_seven_to_one(each_theme):
    assert weak(each_theme, ["ink"], CARDS, 7) == {}
    assert weak(each_theme, ["ink_dim"], ["card_dim"], 7) == {}


def test_words_around_are_at_least_four_and_a_half(each_theme):
    grounds = ("window", "panel_and", "panel", *CARDS)
    assert weak(each_theme, ["side_a"], ["panel_a", "chip_a", *grounds], 4.5) == {}
    assert weak(each_theme, ["side_b"], ["panel_b", "chip_b", *grounds], 4.5) == {}
    assert weak(each_theme, ["and", "ink_soft"], grounds, 4.5) == {}
    assert weak(each_theme, ["ink_soft"], ["panel_a", "panel_b", "field", "private"], 4.5) == {}
    assert weak(each_theme, ["on_side"], ["side_a", "side_b"], 4.5) == {}
    assert weak(each_theme, ["on_and"], ["and", "button_strong"], 4.5) == {}


def test_marks_are_at_least_three(each_theme):
    grounds = ("window", "panel_and", "card")
    assert weak(each_theme, ["side_a", "soft_a", "breaks"], ["panel_a", *grounds], 3) == {}
    assert weak(each_theme, ["side_b", "soft_b", "breaks"], ["panel_b", *grounds], 3) == {}
    assert weak(each_theme, ["card_line", "focus"], ["card", "window"], 3) == {}


def test_outlines_of_fields_and_buttons_are_at_least_three(each_theme):
    assert weak(each_theme, ["field_line"], ["field", "window", "panel", "card", "button"], 3) == {}
    assert weak(each_theme, ["private_line"], ["private", "panel"], 3) == {}


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_stands_in_an_empty_field_can_be_read(qapp, fonts, qtbot, each_theme, kind):
    """A stylesheet that names a colour makes Qt ask in half of it, unless it is told."""
    each_theme.apply(qapp)
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    asked = field.palette().placeholderText().color()
    try:
        assert asked.alpha() == 255
        assert contrast(asked, each_theme["field"]) >= 4.5
    finally:
        Theme.load("light").apply(qapp)


def words_place(widget):
    """Where the words are, as the style has it now."""
    if isinstance(widget, QCheckBox):
        option, part = QStyleOptionButton(), QStyle.SubElement.SE_CheckBoxContents
    else:
        option, part = QStyleOptionButton(), QStyle.SubElement.SE_PushButtonContents
    widget.initStyleOption(option)
    return widget.style().subElementRect(part, option, widget).size()


@pytest.mark.parametrize("px", [TEXT_PX, TEXT_PX * 3 // 2, TEXT_PX * 2])
def test_the_frame_of_the_focus_leaves_words_their_room(qapp, fonts, qtbot, each_theme, px):
    """Some last letters were cut while a tick box had the focus."""
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet(each_theme.stylesheet(px))
    kinds = {
        "tick": TickBox("Nothing is cut", around),
        "plain": push_button("Nothing is cut", around),
        "segment": push_button("Nothing is cut", around, "segment"),
        "small": push_button("Nothing is cut", around, "small"),
        "strong": push_button("Nothing is cut", around, "strong"),
    }
    in_column(*kinds.values(), on=around)
    around.show()
    before = {name: words_place(widget) for name, widget in kinds.items()}
    after = {}
    for name, widget in kinds.items():
        widget.setFocus()
        after[name] = words_place(widget)
    assert after == before


def test_both_sides_weigh_the_same(each_theme):
    a, b = (contrast(each_theme.of_side("side", side), each_theme["window"]) for side in Side)
    assert abs(a - b) / max(a, b) < 0.1


def test_the_contrast_formula():
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#0B66A8"), QColor("#FFFFFF")) == pytest.approx(6.0, abs=0.05)


def test_themes_have_the_same_roles():
    roles = [set(Theme.load(name).colours) for name in THEMES]
    assert roles[0] == roles[1] == roles[2]


@pytest.mark.parametrize("name", THEMES)
def test_roles_name_base_colours_and_no_base_colour_is_idle(name):
    data = tomllib.loads(resource(f"themes/{name}.toml").read_text("utf-8"))
    assert set(data["roles"].values()) == set(data["base"])
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in data["base"].values())


def test_the_stylesheet_knows_every_colour_it_names(each_theme):
    assert "${" not in each_theme.stylesheet()
    with pytest.raises(KeyError):
        Template("${no_such_role}").substitute(each_theme.colours)


def test_a_theme_cannot_be_changed(each_theme):
    with pytest.raises(TypeError):
        each_theme.colours["ink"] = "#FFFFFF"


def test_an_unknown_theme_is_told():
    with pytest.raises(WorldProblem):
        Theme.load("mauve")


def test_the_fonts_are_ours(fonts):
    assert FAMILIES[0] in fonts
    assert QFontInfo(board_font(38)).family() == FAMILIES[0]


def test_weights_are_different_faces(fonts, qapp):
    from PySide6.QtGui import QFont, QFontMetricsF

    weights = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)
    widths = [QFontMetricsF(board_font(100, w)).horizontalAdvance("minimum") for w in weights]
    assert widths == sorted(set(widths))


def test_icons_take_the_themes_colour(qapp, each_theme):
    picture = icon("flag", each_theme).pixmap(32, 32).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x, y in pairs(range(picture.width()), range(picture.height()))
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert each_theme["ink"].name() in seen


# ------------------------------------------------------------------ measures


@pytest.mark.parametrize(
    ("height", "ratio", "least"),
    [
        (1080, 3, 23),
        (1080, 4, 30),
        (1080, 5, 38),
        (1080, 6, 45),
        (1080, 7, 53),
        (1080, 8, 61),
        (2160, 5, 76),
        (720, 5, 25.2),
        (768, 6, 32.2),
    ],
)
def test_the_floor(height, ratio, least):
    px = floor_px(height, ratio)
    assert px >= least
    assert px * CAPITAL >= height * ratio / 200
    assert px <= least + 2


def test_nothing_in_the_room_is_below_the_floor():
    look = BoardLook.room(1080)
    assert min(look.px, look.small_px, look.ref_px, look.heading_px) == floor_px(1080) == 46


@pytest.mark.parametrize(
    ("language", "px"), [("en", 46), ("zh-Hans", 58), ("ja", 58), ("ar", 56), ("hi", 53), ("", 46)]
)
def test_scripts_with_more_strokes_are_larger(language, px):
    assert BoardLook.room(1080, language=language).px == px


def test_lines_are_apart_as_the_method_asks():
    for px in range(12, 90):
        look = BoardLook.desk(px)
        assert 1.24 <= look.pitch / px <= 1.4


def test_desk_type_is_what_the_pictures_show():
    assert 14 <= BoardLook.desk().px <= 15
