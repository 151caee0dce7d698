"""Whether anything may move: the choice first, then the system; one place for all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from andfacil.ui.style.motion import LONGEST_MS, Motion, MotionChoice
from andfacil.ui.style.qt_motion import QtMotion
from andfacil.ui.style.system_motion import desktop_allows


@pytest.mark.parametrize("system", [True, False])
@pytest.mark.parametrize("choice", MotionChoice)
def test_the_choice_counts_before_the_system(choice, system):
    expected = system if choice is MotionChoice.SYSTEM else choice is MotionChoice.ON
    assert Motion(choice, lambda: system).allowed() is expected


def test_a_motion_takes_as_long_as_it_wants_but_never_long():
    motion = Motion(MotionChoice.ON)
    assert [motion.duration_ms(ms) for ms in (0, 120, 5000, -3)] == [0, 120, LONGEST_MS, 0]


def test_without_motion_everything_is_there_at_once():
    assert Motion(MotionChoice.OFF).duration_ms(120) == 0


def test_the_system_is_asked_when_somebody_wants_to_know_and_again_after_a_while():
    asked = []
    motion = Motion(MotionChoice.SYSTEM, lambda: bool(asked.append(1)) or len(asked) > 1)
    assert not asked
    assert not motion.allowed()
    assert not motion.allowed()
    motion.ask_again()
    assert motion.allowed()
    assert len(asked) == 2


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("answer", "allowed"), [("true", True), ("false", False), (None, True), ("odd", True)]
)
def test_gnome_says_so_itself(tmp_path, answer, allowed):
    environment = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
    assert desktop_allows(environment, tmp_path, lambda: answer) is allowed


@pytest.mark.parametrize(
    ("factor", "allowed"), [("0", False), ("0.0", False), ("0.5", True), ("junk", True), ("", True)]
)
def test_kde_has_a_factor(tmp_path, factor, allowed):
    write(tmp_path / ".config/kdeglobals", f"[KDE]\nAnimationDurationFactor={factor}\n")
    environment = {"XDG_CURRENT_DESKTOP": "KDE"}
    assert desktop_allows(environment, tmp_path, lambda: None) is allowed


@pytest.mark.parametrize(("value", "allowed"), [("0", False), ("false", False), ("1", True)])
def test_other_desktops_have_the_settings_of_gtk(tmp_path, value, allowed):
    settings = tmp_path / "config/gtk-3.0/settings.ini"
    write(settings, f"[Settings]\ngtk-enable-animations = {value}\n")
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    assert desktop_allows(environment, tmp_path, lambda: "never asked here") is allowed


def test_a_desktop_that_says_nothing_lets_things_move(tmp_path):
    assert desktop_allows({}, tmp_path, lambda: None)
    assert desktop_allows({"XDG_CURRENT_DESKTOP": "KDE"}, tmp_path, lambda: None)


def test_off_stills_the_caret_and_the_menus_and_gives_them_back(qapp):
    hints, effect = qapp.styleHints(), Qt.UIEffect.UI_AnimateCombo
    before = hints.cursorFlashTime(), qapp.isEffectEnabled(effect)
    assert before[0] > 0
    qt_motion = QtMotion(qapp)
    for _ in range(2):
        qt_motion.follow(MotionChoice.OFF)
        assert (hints.cursorFlashTime(), qapp.isEffectEnabled(effect)) == (0, False)
    qt_motion.follow(MotionChoice.SYSTEM)
    assert (hints.cursorFlashTime(), qapp.isEffectEnabled(effect)) == before
