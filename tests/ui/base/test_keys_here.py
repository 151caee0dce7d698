"""Keys that a system has for itself are left to it."""

from __future__ import annotations

import sys

import pytest

from andfacil.ui.base.keys import keys_here
from andfacil.ui.desk.actions.table import ACTIONS

OF_MACOS = {"Ctrl+H", "Ctrl+M", "Ctrl+Alt+H", "Ctrl+Tab", "Ctrl+Space", "Ctrl+`"}
"""Hide, minimise, hide the others, and what goes between programs; Command is Qt's Ctrl."""


@pytest.fixture
def _on_macos(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")


@pytest.mark.usefixtures("_on_macos")
def test_no_action_takes_a_key_of_macos():
    taken = {keys for spec in ACTIONS for keys in spec.keys}
    assert taken & OF_MACOS == set()
    assert {"Meta+H", "Meta+M"} <= taken  # Control with the same letter


@pytest.mark.usefixtures("_on_macos")
def test_no_two_actions_have_one_key_there():
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_elsewhere_they_are_the_tables(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert keys_here("Ctrl+H Ctrl+Shift+Z") == ("Ctrl+H", "Ctrl+Shift+Z")
