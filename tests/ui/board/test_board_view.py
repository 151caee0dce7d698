"""The board under keys and mouse: it asks for edits and changes nothing by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side, Status
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.board.cards.layout import ring_rect
from andfacil.ui.board.drag_line import DragLine
from andfacil.ui.board.view import BoardView
from andfacil.ui.style.measures import BoardLook
from tests.ui.boards import empty_board, many_board, modelled, night_board

Key, Mod, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
SIGNALS = (
    *("text_change_asked", "move_asked", "place_asked", "link_asked", "delete_asked"),
    "menu_asked",
)


class Bench:
    """A board view on the screen, with everything it asked for."""

    def __init__(self, qtbot, theme, board, **options):
        self.session, self.model = modelled(board)
        self.view = BoardView(self.model, BoardLook.desk(), theme, **options)
        qtbot.addWidget(self.view)
        self.view.resize(1016, 800)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.asked: list[tuple] = []
        self.current: list[str] = []
        for name in SIGNALS:
            getattr(self.view, name).connect(self._note(name))
        self.view.current_changed.connect(self.current.append)

    def _note(self, name):
        return lambda *values: self.asked.append((name, *values))

    def column(self, ref):
        return next(view for view in self.view.views() if view.column.find(ref))

    def rect(self, ref):
        view = self.column(ref)
        return view.rect_of(view.column.row(ref))

    def spot(self, ref, of=None):
        """The middle of a card, seen from the viewport of the card `of`."""
        view = self.column(ref)
        spot = view.viewport().mapToGlobal(self.rect(ref).center())
        return self.column(of or ref).viewport().mapFromGlobal(spot)

    def ring(self, ref):
        view = self.column(ref)
        card = view.column.find(ref)
        return ring_rect(self.rect(ref).toRectF(), card.side, view.rows.style).center().toPoint()

    def key(self, key, modifiers=Mod.NoModifier):
        view = self.column(self.view.current())
        QTest.keyClick(view, key, modifiers)

    def drag(self, ref, start, to, modifiers=Mod.NoModifier):
        port = self.column(ref).viewport()
        QTest.mousePress(port, Button.LeftButton, Mod.NoModifier, start)
        for step in (start + QPoint(6, 14), (start + to) / 2, to):
            QTest.mouseMove(port, step)
        QTest.mouseRelease(port, Button.LeftButton, modifiers, to)

    def editor(self):
        return self.view.findChild(CardEditor)


@pytest.fixture
def bench(qtbot, theme):
    return Bench(qtbot, theme, night_board())


# ------------------------------------------------------------------ the current card


def test_a_click_makes_a_card_current(bench):
    QTest.mouseClick(bench.column("B3").viewport(), Button.LeftButton, pos=bench.spot("B3"))
    QTest.mouseClick(bench.column("A1").viewport(), Button.LeftButton, pos=bench.spot("A1"))
    assert bench.current == ["B3", "A1"]
    assert bench.view.current() == "A1"
    assert [view.current_card() for view in bench.view.views()][1:] == [None, None]


def test_select_and_select_nothing(bench):
    shown = []
    for ref in ("AND2", "A2", ""):
        bench.view.select(ref)
        here = [card.ref for view in bench.view.views() if (card := view.current_card())]
        assert here == ([ref] if ref else [])
        shown.append(bench.view.current())
    assert shown == ["AND2", "A2", ""]
    assert bench.current == []  # who selects knows it


def test_keys_go_up_down_and_aside(bench):
    bench.view.select("A1")
    walk = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Right):
        bench.key(key)
        walk.append(bench.view.current())
    assert walk == ["A2", "A3", "AND2", "B2", "B2"]
    for key in (Key.Key_End, Key.Key_Home, Key.Key_Up):
        bench.key(key)
        walk.append(bench.view.current())
    assert walk[-3:] == ["B5", "B1", "B1"]


def test_aside_is_the_other_way_on_a_mirrored_board(qtbot, theme):
    bench = Bench(qtbot, theme, night_board(language="ar"))
    bench.view.select("A1")
    bench.key(Key.Key_Left)
    assert bench.view.current().startswith("AND")


def test_a_card_that_leaves_is_no_longer_current(bench):
    bench.view.select("A5")
    bench.session.perform(propose.delete(bench.session.board, "A5"))
    assert bench.view.current() != "A5"
    assert bench.model.card("A5") is None


def test_a_card_stays_current_where_it_goes(bench):
    bench.view.select("A5")
    bench.session.perform(propose.toggle_non_negotiable(bench.session.board, "A5"))
    assert bench.view.current() == "A5"
    assert bench.column("A5").current_card().ref == "A5"


# ------------------------------------------------------------------ asks by keys


@pytest.mark.parametrize(
    ("ref", "key", "asks"),
    [
        ("A4", Key.Key_Up, [("move_asked", "A4", 0)]),
        ("A4", Key.Key_Down, [("move_asked", "A4", 2)]),
        ("A3", Key.Key_Up, []),  # the first of its run
        ("A5", Key.Key_Down, []),
        ("AND1", Key.Key_Down, [("move_asked", "AND1", 1)]),
    ],
)
@pytest.mark.parametrize("modifiers", [Mod.ControlModifier, Mod.AltModifier | Mod.ShiftModifier])
def test_keys_ask_for_moves(bench, ref, key, asks, modifiers):
    bench.view.select(ref)
    bench.key(key, modifiers)
    assert bench.asked == asks


def test_delete_is_asked(bench):
    bench.view.select("B4")
    bench.key(Key.Key_Delete)
    assert bench.asked == [("delete_asked", "B4")]
    assert bench.model.card("B4") is not None


def test_letters_are_left_to_the_window(bench):
    bench.view.select("A1")
    bench.key(Key.Key_S)
    assert bench.view.current() == "A1"


def test_a_right_click_asks_for_a_menu(bench):
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    port, spot = bench.column("B2").viewport(), bench.spot("B2")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, port.mapToGlobal(spot))
    QApplication.sendEvent(port, event)
    assert bench.asked == [("menu_asked", "B2", port.mapToGlobal(spot))]
    assert bench.view.current() == "B2"


# ------------------------------------------------------------------ editing in place


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
def test_enter_commits(bench, key):
    bench.view.select("A2")
    bench.key(key)
    editor = bench.editor()
    assert editor.toPlainText() == "Rota known 4 weeks ahead"
    editor.setPlainText("Rota known\n6 weeks ahead ")
    QTest.keyClick(editor, Key.Key_Return)
    assert bench.asked == [("text_change_asked", "A2", "Rota known 6 weeks ahead")]
    assert bench.model.card("A2").text == "Rota known 4 weeks ahead"  # only asked


def test_escape_cancels(bench):
    bench.view.edit("AND1")
    bench.editor().setPlainText("Something else")
    QTest.keyClick(bench.editor(), Key.Key_Escape)
    assert bench.asked == []


def test_leaving_commits(bench):
    bench.view.edit("B1")
    bench.editor().setPlainText("Three registered nurses")
    bench.view.views()[0].setFocus()
    assert bench.asked == [("text_change_asked", "B1", "Three registered nurses")]


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "Rota known 4 weeks ahead"])
def test_nothing_new_asks_nothing(bench, text):
    bench.view.edit("A2")
    bench.editor().setPlainText(text)
    QTest.keyClick(bench.editor(), Key.Key_Return)
    assert bench.asked == []


def test_the_editor_lies_on_the_words(bench):
    bench.view.edit("A1")
    place, card = bench.editor().geometry(), bench.rect("A1")
    assert card.contains(place.topLeft())
    assert place.right() < card.right() - 20  # the ring stays in sight


@pytest.mark.parametrize("ref", ["A1", "A5"])
def test_the_editor_grows_with_its_words_and_stays_on_the_board(bench, ref):
    bench.view.edit(ref)
    editor, before = bench.editor(), bench.editor().geometry()
    editor.setPlainText("words " * 60)
    bottom = editor.cursorRect(editor.textCursor()).bottom()
    assert editor.height() > 2 * before.height()
    assert bottom <= editor.viewport().height()
    editor.setPlainText("words " * 2000)
    assert editor.parentWidget().rect().contains(editor.geometry())
    editor.setPlainText("words")
    assert editor.geometry() == before


def test_the_editor_of_a_folded_card_opens_with_all_its_words(qtbot, theme):
    bench = Bench(qtbot, theme, many_board(2, "words " * 60))
    bench.view.edit("A1")
    editor = bench.editor()
    assert editor.height() >= editor.words_height() > bench.rect("A1").height()


def test_markup_can_be_edited_as_it_is(bench):
    bench.session.perform(propose.change_text(bench.session.board, "A2", "<b>bold</b>"))
    bench.view.edit("A2")
    assert bench.editor().toPlainText() == "<b>bold</b>"


# ------------------------------------------------------------------ the mouse


def test_from_a_ring_to_a_solution_links(bench):
    bench.drag("A5", bench.ring("A5"), bench.spot("AND3", of="A5"))
    assert bench.asked == [("link_asked", "AND3", ("A5",), "meets")]


def test_with_shift_it_breaks(bench):
    bench.drag("A5", bench.ring("A5"), bench.spot("AND3", of="A5"), Mod.ShiftModifier)
    assert bench.asked == [("link_asked", "AND3", ("A5",), "breaks")]


def test_the_same_again_clears(bench):
    bench.drag("A3", bench.ring("A3"), bench.spot("AND3", of="A3"))
    bench.drag("A3", bench.ring("A3"), bench.spot("AND3", of="A3"), Mod.ShiftModifier)
    assert [how for _, _, _, how in bench.asked] == ["clear", "breaks"]


def test_from_a_solution_to_a_need_links(bench):
    bench.drag("AND2", bench.spot("AND2"), bench.spot("B4", of="AND2"))
    assert bench.asked == [("link_asked", "AND2", ("B4",), "meets")]


@pytest.mark.parametrize(
    ("ref", "over", "below", "asks"),
    [
        ("A5", "A3", -3, [(("A5",), False, 0)]),
        ("A3", "A4", 3, [(("A3",), False, 1)]),
        ("A5", "A1", -3, [(("A5",), True, 0)]),  # over the border: a non-negotiable
        ("A5", "A2", 3, [(("A5",), True, 2)]),
        ("A1", "A3", -3, [(("A1",), False, 0)]),  # and back: a need
        ("A1", "A5", 3, [(("A1",), False, 3)]),
        ("AND1", "AND2", 3, [(("AND1",), False, 1)]),
        ("A3", "A3", 3, []),
        ("A4", "A3", 3, []),
    ],
)
def test_within_a_column_it_moves(bench, ref, over, below, asks):
    start, middle = bench.spot(ref), bench.rect(over).center().y()
    bench.drag(ref, start, QPoint(start.x(), middle + below))
    assert bench.asked == [("place_asked", *ask) for ask in asks]


def test_several_move_together(bench):
    bench.view.select("A5")
    bench.view.choice.show_chosen(("A3", "A5", "B1"))
    start = bench.spot("A5")
    bench.drag("A5", start, QPoint(start.x(), bench.rect("A1").center().y() + 3))
    assert bench.asked == [("place_asked", ("A3", "A5"), True, 1)]


def test_several_needs_are_linked_together(bench):
    bench.view.choice.show_chosen(("A3", "A5", "B1", "AND1"))
    bench.drag("A5", bench.ring("A5"), bench.spot("AND3", of="A5"))
    assert bench.asked == [("link_asked", "AND3", ("A3", "A5", "B1"), "meets")]


@pytest.mark.parametrize(
    ("ref", "over", "below", "above", "under", "words"),
    [
        ("A5", "A3", 3, "A3", "A4", ""),
        ("A5", "A1", 3, "A1", "A2", "non-negotiable"),
        ("A1", "A4", 3, "A4", "A5", "need"),
    ],
)
def test_a_line_shows_the_very_place(bench, ref, over, below, above, under, words):
    port, start = bench.column(ref).viewport(), bench.spot(ref)
    QTest.mousePress(port, Button.LeftButton, pos=start)
    place = QPoint(start.x(), bench.rect(over).center().y() + below)
    QTest.mouseMove(port, place)
    line = bench.view.findChild(DragLine)
    left, right = line.ends
    level = port.mapFrom(bench.view, left.toPoint()).y()
    assert line.isVisible()
    assert line.words == words
    assert left.y() == right.y()
    assert bench.rect(above).bottom() < level < bench.rect(under).top()
    QTest.mouseMove(port, start)
    assert not line.isVisible()  # here it stands
    QTest.mouseRelease(port, Button.LeftButton, pos=start)
    assert bench.asked == []


def test_a_held_card_scrolls_a_long_column(qtbot, theme):
    bench = Bench(qtbot, theme, many_board(60))
    port, start = bench.column("A2").viewport(), bench.spot("A2")
    QTest.mousePress(port, Button.LeftButton, pos=start)
    QTest.mouseMove(port, QPoint(start.x(), port.height() - 4))
    seen, bar = bench.column("A2").shown_rows().stop, bench.column("A2").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 200)
    QTest.mouseRelease(port, Button.LeftButton, pos=QPoint(start.x(), port.height() - 4))
    ((name, refs, must, row),) = bench.asked
    assert (name, refs, must) == ("place_asked", ("A2",), False)
    assert row > seen


def test_the_first_non_negotiable_and_the_first_need_of_a_column(qtbot, theme):
    bench = Bench(qtbot, theme, many_board(3))
    start = bench.spot("A2")
    bench.drag("A2", start, QPoint(start.x(), 3))
    bench.session.perform(propose.toggle_non_negotiable(bench.session.board, "B1"))
    bench.session.perform(propose.delete(bench.session.board, "B2"))
    bench.session.perform(propose.delete(bench.session.board, "B3"))
    start = bench.spot("B1")
    bench.drag("B1", start, QPoint(start.x(), bench.rect("B1").bottom() + 80))
    assert bench.asked == [
        ("place_asked", ("A2",), True, 0),
        ("place_asked", ("B1",), False, 0),
    ]


def test_a_small_shake_is_a_click(bench):
    port, spot = bench.column("A3").viewport(), bench.spot("A3")
    QTest.mousePress(port, Button.LeftButton, pos=spot)
    QTest.mouseMove(port, spot + QPoint(2, 1))
    QTest.mouseRelease(port, Button.LeftButton, pos=spot + QPoint(2, 1))
    assert bench.asked == []
    assert bench.view.current() == "A3"


def test_dropping_on_nothing_does_nothing(bench):
    bench.drag("A5", bench.ring("A5"), bench.spot("B5", of="A5"))  # a need on a need
    bench.drag("A5", bench.ring("A5"), QPoint(150, 560))
    assert bench.asked == []


def test_the_target_is_marked_while_it_is_held(bench):
    port, to = bench.column("A5").viewport(), bench.spot("AND3", of="A5")
    QTest.mousePress(port, Button.LeftButton, pos=bench.ring("A5"))
    QTest.mouseMove(port, to)
    assert bench.column("AND3").target_ref == "AND3"
    QTest.mouseRelease(port, Button.LeftButton, pos=QPoint(150, 560))
    assert bench.column("AND3").target_ref == ""


def test_the_room_takes_no_hands(qtbot, theme):
    bench = Bench(qtbot, theme, night_board(), editable=False)
    bench.drag("A5", bench.ring("A5"), bench.spot("AND3", of="A5"))
    QTest.mouseDClick(bench.column("A1").viewport(), Button.LeftButton, pos=bench.spot("A1"))
    bench.view.edit("A1")
    assert bench.asked == []
    assert bench.editor() is None


# ------------------------------------------------------------------ what is seen


def test_long_columns_scroll_to_what_is_asked(qtbot, theme):
    bench = Bench(qtbot, theme, many_board(120))
    bench.view.reveal("A100")
    port = bench.column("A100").viewport().rect()
    assert port.contains(bench.rect("A100"))
    bench.view.select("A1")
    assert port.contains(bench.rect("A1"))


def test_side_a_is_on_the_right_of_a_mirrored_board(qtbot, theme):
    ltr, rtl = (Bench(qtbot, theme, night_board(language=code)) for code in ("en", "ar"))
    for bench, right_to_left in ((ltr, False), (rtl, True)):
        side_a, _, side_b = (view.mapTo(bench.view, QPoint()).x() for view in bench.view.views())
        assert (side_a > side_b) is right_to_left is bench.view.right_to_left


def test_the_board_turns_round_with_its_language(bench):
    from dataclasses import replace

    details_now = bench.session.board.details
    bench.session.perform(
        propose.change_details(bench.session.board, replace(details_now, language="he"))
    )
    assert bench.view.right_to_left


def test_an_empty_board_says_what_to_do(qtbot, theme):
    bench, full = (Bench(qtbot, theme, board) for board in (empty_board(), many_board(1)))
    for view in (bench, full):
        assert not view.view.grab().isNull()
    assert ink(bench.view) > 2000  # words, not only headings


def ink(widget):
    image = widget.grab().toImage()
    return (
        sum(
            image.pixelColor(x, y).lightness() < 120
            for x in range(0, image.width(), 2)
            for y in range(60, image.height() - 60, 2)
        )
        * 4
    )


def test_an_edit_measures_only_its_own_card(bench, monkeypatch):
    from andfacil.ui.board.columns import rows as column_rows

    measured = []
    real = column_rows.card_height
    monkeypatch.setattr(
        column_rows,
        "card_height",
        lambda card, *rest: measured.append(card.ref) or real(card, *rest),
    )
    bench.session.perform(propose.add_need(bench.session.board, Side.A, "One more"))
    bench.session.perform(propose.change_status(bench.session.board, "AND2", Status.DRAFT))
    assert sorted(set(measured)) == ["A4", "A6", "AND2", "B1"]
    assert len(measured) <= 2 * 4  # folded, and in full: whether there is room for that


def test_heights_are_those_of_a_fresh_board(qtbot, theme):
    """After ten needs the refs are wider and the words narrower, on every card."""
    words = "Words that just about fill the lines of a card, whatever the width is now {n}"
    bench = Bench(qtbot, theme, many_board(8, words))
    for number in range(4):
        need = propose.add_need(bench.session.board, Side.A, words * (1 + number % 2))
        bench.session.perform(need)
    bench.session.perform(propose.toggle_non_negotiable(bench.session.board, "A3"))
    bench.session.perform(propose.change_text(bench.session.board, "A2", "Brief"))
    bench.session.perform(propose.move(bench.session.board, "A2", 6))
    bench.session.perform(propose.move(bench.session.board, "A2", 2))
    bench.session.perform(propose.move(bench.session.board, "A2", 4))
    bench.session.perform(propose.delete(bench.session.board, "A5"))
    bench.session.perform(propose.change_text(bench.session.board, "A7", "Short"))
    fresh = BoardView(bench.model, BoardLook.desk(), theme)
    # both stay until they are closed: what Python collects while Qt paints it ends the process
    qtbot.addWidget(fresh, before_close_func=lambda _closed, kept=(bench, fresh): None)
    fresh.resize(bench.view.size())
    fresh.show()
    for old, new in zip(bench.view.views(), fresh.views(), strict=True):
        rows = range(old.column.rowCount())
        assert [old.rect_of(row) for row in rows] == [new.rect_of(row) for row in rows]


def test_another_style_is_another_board(bench, theme):
    from andfacil.ui.style.theme import Theme

    before = bench.view.grab().toImage()
    bench.view.set_style(BoardLook.desk(18), Theme.load("dark"))
    assert bench.view.grab().toImage() != before
