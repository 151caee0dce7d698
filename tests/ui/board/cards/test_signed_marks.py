"""After signing: the desk marks what has changed since, and the room does not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from andfacil.domain.board.coverage import Ring
from andfacil.domain.editing import propose
from andfacil.domain.editing.signing import sign
from andfacil.domain.exchange import since_signed
from andfacil.domain.values.cards import Side
from andfacil.domain.views.desk_view import is_to_confirm, marked_to_confirm
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.board.cards.layout import lay_out
from andfacil.ui.board.cards.paint import CardState, paint_laid
from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.board.model.desk_board import DeskModel
from andfacil.ui.desk.dialogs.details import DetailsDialog
from andfacil.ui.style.measures import BoardLook, BoardStyle
from andfacil.ui.words.board import desk_words
from tests.ui.boards import details, many_board, night_board, opened

AT = dt.datetime(2026, 11, 23, 16, tzinfo=dt.UTC)


def signed_desk(board=None):
    session = opened(board or night_board())
    model = DeskModel(session)
    session.perform(sign(session.board, at=AT, signed_by=("Ada",), fingerprint="a" * 64))
    return session, model


def marked(model):
    return {c.ref for column in model.columns() for c in column.cards() if is_to_confirm(c)}


def test_only_what_has_changed_is_marked_and_undo_takes_the_mark_away(qapp):
    desk, model = signed_desk()
    assert marked(model) == set()
    desk.perform(propose.change_text(desk.board, "A1", "Other words"))
    assert marked(model) == {"A1"}
    assert "to be confirmed again" in desk_words().spoken_card(model.card("A1"))
    assert "to be confirmed again" not in desk_words().spoken_card(model.card("B1"))
    assert model.changed_since_signed("A1")
    desk.undo()
    assert marked(model) == set()


def test_signing_again_confirms_everything(qapp):
    desk, model = signed_desk()
    desk.perform(propose.change_text(desk.board, "A1", "Other words"))
    desk.perform(sign(desk.board, at=AT, signed_by=("Ada",), fingerprint="b" * 64))
    assert marked(model) == set()


def test_a_session_opened_anew_has_its_marks(qapp):
    desk, _ = signed_desk()
    desk.perform(propose.change_text(desk.board, "A1", "Other words"))
    assert marked(DeskModel(opened(desk.board))) == {"A1"}


def test_the_room_marks_no_card_and_says_which_version_is_signed(qapp):
    desk, _ = signed_desk()
    room = BoardModel(desk)
    assert room.words.badge(room.frame)[0] == "Signed, version 1, on 23 November 2026"
    desk.perform(propose.change_text(desk.board, "A1", "Other words"))
    assert room.words.badge(room.frame)[0] == "Changed since version 1: 1 clause"
    assert not any(is_to_confirm(card) for column in room.columns() for card in column.cards())
    desk.undo()
    assert room.words.badge(room.frame)[0].startswith("Signed, version 1")


def test_an_edit_compares_only_its_own_cards(qapp, monkeypatch):
    desk, model = signed_desk(many_board(400))
    looked = []
    real = since_signed.public_card
    monkeypatch.setattr(
        since_signed, "public_card", lambda board, card: looked.append(card.id) or real(board, card)
    )
    desk.perform(propose.change_text(desk.board, "A1", "Other words"))
    assert looked == ["A1"]
    assert marked(model) == {"A1"}


def test_the_inspector_says_it(desk):
    desk.enter("a! No night alone")
    board = desk.board
    desk.app.desk.session.perform(sign(board, at=AT, signed_by=("Ada",), fingerprint="a" * 64))
    desk.enter("a: Tea at midnight")
    new = max(board.needs(Side.A), key=lambda need: int(need.ref[1:]))
    desk.window.selection.select(new.ref)
    assert "to be confirmed again" in desk.window.inspector._heading.text()


@pytest.mark.parametrize("side", Side)
def test_the_mark_is_a_turned_corner_on_the_inner_side(qapp, theme, side):
    style = BoardStyle(BoardLook.desk(), theme, desk_words())
    usual = RoomNeed(f"{side}1", side, "Sleep at night", True, Ring.EMPTY, 0)
    images = []
    for card in (usual, marked_to_confirm(usual)):
        image = QImage(290, 70, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_laid(painter, lay_out(card, 290, 70, style, 2), style, CardState())
        painter.end()
        images.append(image)
    before, after = images
    differ = [x for x in range(290) for y in range(70) if before.pixel(x, y) != after.pixel(x, y)]
    assert 30 < len(differ) < 300
    assert min(differ) > 260 if side is Side.A else max(differ) < 30


def test_the_words_of_the_paper_are_typed_in_the_details(qtbot):
    box = DetailsDialog(replace(details(), disagreement=" kept as it was "))
    qtbot.addWidget(box)
    box.show()
    field = box.paper.fields["confidentiality"]
    box._tabs.setCurrentWidget(box.paper)
    field.setFocus()
    QTest.keyClicks(field, "Names stay here")
    after = box.details()
    assert after.confidentiality == "Names stay here"
    assert after.disagreement == " kept as it was "
    assert after.document_text == ""


def test_the_rail_says_it_of_commitments_and_parked_points(desk, qtbot):
    rail = desk.window.rail
    desk.enter("do oil the hinge @Ada")
    desk.enter("p: Lending hours")
    session = desk.app.desk.session
    session.perform(sign(desk.board, at=AT, signed_by=("Ada",), fingerprint="a" * 64))
    qtbot.wait(1)

    def again(entries):
        return [row.entry.text for row in entries.rows if "confirmed again" in row.accessibleName()]

    assert again(rail.commitments) == again(rail.parked) == []
    desk.enter("do paint the frame @Ada")
    desk.enter("p: Opening days")
    qtbot.waitUntil(lambda: again(rail.commitments) == ["paint the frame"])
    qtbot.waitUntil(lambda: again(rail.parked) == ["Opening days"])
    session.perform(sign(desk.board, at=AT, signed_by=("Ada",), fingerprint="b" * 64))
    qtbot.waitUntil(lambda: again(rail.commitments) == again(rail.parked) == [])
