"""The documentation's pictures can be made again, of boards that are what they say they are."""

from __future__ import annotations

import make_phase_pictures
import make_pictures
import make_window_pictures
import picture_boards
import pytest
from PySide6.QtGui import QImage

from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.style.theme import Theme
from tests.builders import ROOT
from tests.ui.openers import OPENERS


@pytest.fixture
def _light_again(qapp, fonts, monkeypatch):
    """The look and the platform's name are as they were for whoever comes next."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    yield
    Theme.load("light").apply(qapp)


def test_eighty_cards_are_eighty_with_their_threads():
    board = picture_boards.eighty()
    needs, solutions = board.all_of(Need), board.all_of(Solution)
    assert len(needs) + len(solutions) == 80
    assert sum(bool(solution.meets) for solution in solutions) > 20


def test_the_long_card_is_about_a_thousand_letters():
    assert 950 <= len(picture_boards.long_card()["A2"].text) <= 1050


@pytest.mark.usefixtures("_light_again")
def test_a_board_is_made_in_every_theme_and_laid_out_on_a_sheet(tmp_path):
    folder, sheets = tmp_path / "full", tmp_path / "sheets"
    assert make_pictures.main([str(folder), "--sheets", str(sheets), "--only", "empty"]) == 0
    assert len(list(folder.glob("desk-empty-*.png"))) == 9
    image = QImage(str(folder / "desk-empty-dark-2560x1440.png"))
    assert (image.width(), image.height()) == (2560, 1440)
    assert (sheets / "desk-empty.png").stat().st_size < 400_000


@pytest.mark.usefixtures("_light_again")
def test_a_state_is_made(tmp_path):
    assert make_pictures.main([str(tmp_path), "--only", "coverage-grid"]) == 0
    assert [path.name for path in tmp_path.glob("*.png")] == ["state-coverage-grid-light.png"]


def test_every_box_has_its_picture_and_every_sheet_is_kept_and_shown():
    groups = make_window_pictures.GROUPS
    pictured = {name for reaches in groups.values() for name in reaches}
    assert set(OPENERS) - pictured == set()
    page = (ROOT / "docs/pictures/windows.md").read_text("utf-8")
    for group in groups:
        for language in make_window_pictures.BOARDS:
            for percent in make_window_pictures.PERCENTS:
                name = f"windows/{group}-{language}-{percent}.png"
                assert name in page
                assert (ROOT / "docs/pictures" / name).exists()


@pytest.mark.parametrize("phase", make_phase_pictures.PHASES)
def test_a_phase_has_the_cards_that_there_are_by_then(phase):
    board = make_phase_pictures.board_in(phase)
    assert board.details.phase is phase
    hidden = {need.hidden for need in board.all_of(Need)}
    assert hidden == {phase in {"prepare", "open"}}  # written alone until Clarify
    assert bool(board.all_of(Solution)) is (phase in {"build", "test", "commit", "sign", "review"})


@pytest.mark.usefixtures("_light_again")
def test_a_phase_is_shown_at_the_desk_and_in_the_room_light_and_dark(tmp_path):
    assert make_phase_pictures.main([str(tmp_path), "--only", "open"]) == 0
    pictures = sorted(path.stem for path in tmp_path.glob("*.png"))
    assert len(pictures) == 8
    grounds = {
        name: QImage(str(tmp_path / f"{name}.png")).pixelColor(2, 2).lightness()
        for name in pictures
    }
    assert all((ground > 128) is ("light" in name) for name, ground in grounds.items())
