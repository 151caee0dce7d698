"""The project's own files agree with one another, and name nobody's machine or registry."""

from __future__ import annotations

import json
import os
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import andfacil

ROOT = Path(__file__).resolve().parent.parent
PINS = ["requirements.txt", "requirements-dev.txt"]
SCRIPTS = ["script/run", "script/test", "script/try_screens", ".ci/run"]
ADDRESS = re.compile(r"\w+://|--(extra-)?index-url|--find-links|--trusted-host|\bfile:|(?<=@ )/")
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==(\S+)( ; [^\\]+)? \\$")


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def project() -> dict:
    return tomllib.loads(text("pyproject.toml"))["project"]


def pins(name: str) -> dict[str, str]:
    found = (PIN.match(line) for line in text(name).splitlines())
    return {match[1].lower(): match[2] for match in found if match}


@pytest.mark.parametrize("name", PINS)
def test_pins_name_no_place(name):
    assert ADDRESS.findall(text(name)) == []


@pytest.mark.parametrize(
    "planted",
    [
        "--index-url https://example.invalid/simple",
        "thing @ file:///srv/thing.whl",
        "--find-links /srv/wheels",
        "thing @ /srv/thing.whl",
    ],
)
def test_the_guard_sees_a_place(planted):
    assert ADDRESS.search(planted)


@pytest.mark.parametrize("name", PINS)
def test_every_pin_is_exact_and_hashed(name):
    for entry in re.split(r"\n(?=\S)", text(name).strip()):
        assert PIN.match(entry.splitlines()[0]), entry
        assert "--hash=sha256:" in entry, entry


def test_development_has_the_run_time_pins_and_more():
    assert pins("requirements.txt").items() < pins("requirements-dev.txt").items()


def test_every_dependency_is_a_range_and_pinned_within_it():
    pinned = pins("requirements.txt")
    for declared in map(Requirement, project()["dependencies"]):
        assert {part.operator for part in declared.specifier} == {">=", "<"}, declared
        assert declared.specifier.contains(pinned[declared.name.lower()]), declared


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no run bit")
def test_scripts_can_be_run(name):
    assert os.access(ROOT / name, os.X_OK)


def test_ci_runs_what_everybody_runs():
    deeds = [
        line for line in text(".ci/run").splitlines() if line.strip() and not line.startswith("#")
    ]
    assert len(deeds) == 1
    assert "script/test" in deeds[0]


def test_readme_names_both_scripts_before_any_other_command():
    first = re.search(r"```\w*\n(.*?)```", text("README.md"), re.DOTALL)
    assert first is not None
    commands = [line.split()[0] for line in first[1].splitlines() if line.strip()]
    assert commands[:2] == ["script/run", "script/test"]


def test_one_version_everywhere():
    newest = re.search(r"^## (\d+\.\d+\.\d+)", text("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == project()["version"] == andfacil.__version__


def test_every_borrowed_thing_has_its_licence_beside_it():
    assert "SIL OPEN FONT LICENSE" in text("resources/fonts/OFL.txt")
    assert "MIT License" in text("resources/icons/LICENSE-tabler.txt")


def test_the_screens_for_tests_are_a_laptop_and_a_projector():
    screens = json.loads(text("tests/two_screens.json"))["screens"]
    laptop, projector = screens
    assert projector["x"] == laptop["x"] + laptop["width"]
    assert (projector["width"], projector["height"]) == (1920, 1080)
