"""The project's own files agree with one another, and name nobody's machine or registry."""

from __future__ import annotations

import datetime as dt
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
SCRIPTS = [
    "script/run",
    "script/test",
    "script/try_screens",
    "script/try_faults",
    "script/try_formats",
    "script/try_pdfa",
    "script/try_packages",
    "script/try_bundle",
    "script/try_deb",
    "script/check_release",
    ".ci/run",
]
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


def test_the_version_stands_in_one_place():
    assert "version" not in project()
    assert project()["dynamic"] == ["version"]
    settings = tomllib.loads(text("pyproject.toml"))["tool"]["hatch"]["version"]
    assert settings == {"path": "andfacil/__init__.py"}
    assert f'__version__ = "{andfacil.__version__}"' in text("andfacil/__init__.py")


HEADING = re.compile(
    r"## (?:\[(?P<now>Unreleased)\]|\[(?P<version>\d+\.\d+\.\d+)\] - (?P<day>\d{4}-\d\d-\d\d))"
)
KINDS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]


def changelog_faults(page: str) -> list[str]:
    """Headings that are not as https://keepachangelog.com/en/1.1.0/ has them."""
    faults = []
    entries: list[tuple[str, str]] = []
    for line in page.splitlines():
        if line.startswith("### ") and line[4:] not in KINDS:
            faults.append(line)
        elif line.startswith("## "):
            match = HEADING.fullmatch(line)
            if match is None or (match["now"] and entries):
                faults.append(line)
            else:
                entries.append((match["day"] or "9999-12-31", match["version"] or "Unreleased"))
    if len({version for _, version in entries}) < len(entries):
        faults.append("a version has two entries")
    if entries != sorted(entries, key=lambda entry: entry[0], reverse=True):
        faults.append("the newest is not first")
    return faults


def test_the_changelog_is_in_shape_and_ends_with_this_version():
    page = text("CHANGELOG.md")
    assert changelog_faults(page) == []
    released = [match["version"] for match in HEADING.finditer(page) if match["version"]]
    assert released[0] == andfacil.__version__
    for entry in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        assert entry.count("\n- ") >= 1, entry


def test_the_days_in_the_changelog_are_days():
    for match in HEADING.finditer(text("CHANGELOG.md")):
        if match["day"]:
            assert dt.date.fromisoformat(match["day"]).year >= 2026


@pytest.mark.parametrize(
    "planted",
    [
        "## 0.2.0\n",
        "## [0.2.0] - 5 June\n",
        "## [0.2.0] - 2027-01-01\n### New\n",
        "## [0.1.0] - 2026-11-23\n## [Unreleased]\n",
        "## [0.1.0] - 2026-11-23\n## [0.2.0] - 2027-01-01\n",
        "## [0.1.0] - 2026-11-23\n## [0.1.0] - 2026-11-22\n",
    ],
)
def test_the_guard_sees_a_changelog_out_of_shape(planted):
    assert changelog_faults(planted)


def test_every_borrowed_thing_has_its_licence_beside_it():
    assert "SIL OPEN FONT LICENSE" in text("resources/fonts/OFL.txt")
    assert "MIT License" in text("resources/icons/LICENSE-tabler.txt")


def test_the_screens_for_tests_are_a_laptop_and_a_projector():
    screens = json.loads(text("tests/two_screens.json"))["screens"]
    laptop, projector = screens
    assert projector["x"] == laptop["x"] + laptop["width"]
    assert (projector["width"], projector["height"]) == (1920, 1080)


@pytest.mark.parametrize("folder", ["andfacil", "resources"])
def test_no_message_has_somebody_install_what_a_stranger_could_publish(folder):
    """andfacil is on no index of packages: who took its name there could run what he likes."""
    told = [
        path.name
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".toml", ".ts", ".md"}
        and re.search(r"\b(install|inject) ['\"]?andfacil\b", path.read_text("utf-8"))
    ]
    assert told == []
