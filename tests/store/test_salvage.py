"""What is left of a damaged session, and the words for what is not."""

from __future__ import annotations

import random
import sqlite3
from contextlib import suppress

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.editing.signing import next_version
from andfacil.domain.values.cards import CaucusNote, Need, RetiredRef, Side, Signing, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.store import problems
from andfacil.store.salvage import read_what_is_left
from andfacil.store.session_file import SessionFile
from tests.faults.reading import refs_in
from tests.store.builders import EVERY_KIND, make_session, names_in


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path)


def sql(path, *statements):
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def refs_after(words, sentences):
    """The refs at the end of the sentence with these words."""
    (told,) = (sentence for sentence in sentences if words in sentence)
    return set(refs_in(told.rpartition(": ")[2]))


def rescued(path):
    """The board of a copy made of what is left, and the sentences about the rest."""
    before = path.read_bytes()
    left = read_what_is_left(path)
    copy = path.with_name("copy.andfacil")
    with SessionFile.create(copy, left.cards, EditKind.IMPORT, given=left.given) as file:
        board = file.board()
    assert path.read_bytes() == before
    assert names_in(path.parent) == ["copy.andfacil", path.name]
    return board, [str(problem) for problem in left.missing]


def test_a_whole_session_is_left_whole(path):
    board, missing = rescued(path)
    assert set(board) == set(EVERY_KIND)
    assert missing == []


@pytest.mark.parametrize("before", [b"", b"junk", b"\0" * 4096])
def test_of_two_sessions_in_one_file_the_first_is_read_alone(path, before):
    needs = [Need(id=f"A{n}", order=n, side=Side.A, text=f"foreign {n}") for n in range(1, 60)]
    other = make_session(path.parent, EVERY_KIND[0], *needs, name="other.andfacil")
    path.write_bytes(before + path.read_bytes() + other.read_bytes())
    other.unlink()
    board, _ = rescued(path)
    assert set(board) == set(EVERY_KIND)
    assert "other bytes stand before or after" in str(read_what_is_left(path).missing[0])


def test_a_flipped_byte_is_put_right_from_the_history(path):
    path.write_bytes(path.read_bytes().replace(b"ten hours: secret", b"two hours: secret", 1))
    board, _ = rescued(path)
    assert board["N1"].text == "They would take ten hours: secret"


def test_a_lost_table_is_read_from_the_history(path):
    sql(path, "DROP TABLE parked")
    board, missing = rescued(path)
    assert set(board) == set(EVERY_KIND)
    assert missing == [
        "In rota.andfacil, parts of these tables cannot be read; cards in them may be left out: "
        "parked",
        "In rota.andfacil, these cannot be read; they are taken from the history instead: P1",
    ]


def test_without_a_history_the_tables_are_believed(path):
    sql(path, "DELETE FROM journal", "UPDATE need SET text = 'Rest' WHERE id = 'A1'")
    board, _ = rescued(path)
    assert board["A1"].text == "Rest"
    assert {card.id for card in set(EVERY_KIND) - set(board)} == {"A1"}


def test_what_is_lost_is_named_let_go_and_never_given_again(path):
    sql(path, "DELETE FROM journal", "DELETE FROM need WHERE id = 'A1'")
    sql(path, "UPDATE need SET heard = 7 WHERE id = 'B1'", "UPDATE session SET side_a = '{}'")
    board, missing = rescued(path)
    assert board.all_of(Need) == ()
    assert board.all_of(CaucusNote) == ()
    assert board.card("AND1", Solution).meets == ()
    assert refs_after("cannot be read; they are left out", missing) == {"B1", "session"}
    assert refs_after("nothing is left of these", missing) == {"A1"}
    assert refs_after("those links are cut", missing) == {"AND1", "AND3", "N1", "X1", "?"}
    assert "retired:B1" in {card.id for card in board.all_of(RetiredRef)}
    assert board.details.title == "rota"


def test_a_damaged_page_costs_what_was_on_it(path):
    with SessionFile.open(path) as file:
        session = file.session()
        for number in range(60):
            session.perform(propose.add_need(session.board, Side.A, f"need {number} " + "x" * 900))
    whole = path.read_bytes()
    chance = random.Random(3)
    kept = []
    for _ in range(15):
        place = chance.randrange(1, len(whole) // 4096) * 4096
        path.write_bytes(whole[:place] + chance.randbytes(4096) + whole[place + 4096 :])
        left = ()
        with suppress(problems.Damaged):  # when the list of tables was on that page
            left = read_what_is_left(path).cards
        kept.append(sum(isinstance(card, Need) for card in left))
    assert sum(kept) / len(kept) > 55


def test_without_a_history_cards_on_both_sides_of_a_bad_page_are_found(tmp_path):
    needs = [
        Need(id=f"A{n}", order=n, side=Side.A, text=f"need {n} " + "x" * 900) for n in range(1, 61)
    ]
    path = make_session(tmp_path, EVERY_KIND[0], *needs)
    sql(path, "DELETE FROM journal")
    whole = path.read_bytes()
    place = whole.index(b"need 30 ") // 4096 * 4096
    path.write_bytes(whole[:place] + bytes(4096) + whole[place + 4096 :])
    salvaged = read_what_is_left(path)
    left = {card.id for card in salvaged.cards if isinstance(card, Need)}
    assert {"A1", "A60"} <= left
    assert 50 < len(left) < 60
    lost = {need.id for need in needs} - left
    assert lost == refs_after("nothing is left of these", map(str, salvaged.missing))
    assert {f"retired:{ref}" for ref in lost} <= {card.id for card in salvaged.cards}


def test_when_nothing_can_be_read_that_is_said(path):
    path.write_bytes(path.read_bytes()[:100] + bytes(8000))
    with pytest.raises(problems.Damaged, match="nothing in it can be read"):
        read_what_is_left(path)


def test_a_trap_under_a_tables_name_is_not_sprung(path):
    sql(
        path,
        "DROP TABLE parked",
        "CREATE VIEW parked AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r)"
        " SELECT n AS id FROM r",
    )
    board, _ = rescued(path)
    assert "P1" in board


def test_a_planted_journal_is_not_obeyed(path):
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"anything" * 100)
    left = read_what_is_left(path)
    assert set(left.cards) == set(EVERY_KIND)
    assert journal.read_bytes() == b"anything" * 100


def test_what_is_no_session_has_nothing_left(tmp_path):
    (tmp_path / "x.andfacil").write_text("Dear team,\n" * 200)
    with pytest.raises(problems.NotASession):
        read_what_is_left(tmp_path / "x.andfacil")


def test_a_mad_number_makes_no_thousand_lost_cards(path):
    sql(path, "DELETE FROM journal", "UPDATE need SET id = 'A99999' WHERE id = 'A1'")
    left = read_what_is_left(path)
    assert len(left.cards) < 30
    assert "A99999" in {card.id for card in left.cards}


def test_no_number_of_a_lost_card_or_version_is_given_again(path):
    sql(path, "DELETE FROM journal", "DELETE FROM commitment", "UPDATE signing SET signed_by = '7'")
    board, missing = rescued(path)
    assert "V1" in refs_after("cannot be read; they are left out", missing)
    assert board.numbers.next_id(Signing) == "V2"
    assert next_version(board) == 2
