"""Resources are found in a bundle, in an installed package and in a checkout."""

from __future__ import annotations

import sys

import pytest

from andfacil import paths
from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import resource


def test_a_checkout_has_the_fonts():
    assert resource("fonts/NotoSans-Regular.ttf").is_file()
    assert resource("i18n/session").is_dir()


def test_a_missing_resource_is_told_in_a_sentence():
    with pytest.raises(WorldProblem, match=r"fonts/None\.ttf is missing from this installation"):
        resource("fonts/None.ttf")


def test_a_bundle_comes_first_then_the_package(tmp_path, monkeypatch):
    bundle, package = tmp_path / "bundle", tmp_path / "site" / "andfacil"
    for root in (bundle, package):
        (root / "resources").mkdir(parents=True)
        (root / "resources" / "x").write_text(root.name)
    (package / "resources" / "y").write_text("only here")
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert resource("x").read_text() == "andfacil"
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    assert resource("x").read_text() == "bundle"
    assert resource("y").read_text() == "only here"
