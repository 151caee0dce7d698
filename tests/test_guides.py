"""The pages for people lead to what is there: paths, names, commands, links."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.test_architecture import PACKAGE, missing_paths

ROOT = PACKAGE.parent
PAGES = sorted(
    [
        *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "RELEASING.md")),
        *(ROOT / "docs").glob("*.md"),
        *(ROOT / "docs" / "guide").rglob("*.md"),
    ]
)
NO_PATHS = {"build/screens", "build/shapes", "andfacil-preview/", "/AF"}
"""What looks like a path of the project: a folder that script/run makes, a key in a PDF."""
LINK = re.compile(r"\]\((?!\w+://|#)([^)#\s]+)(?:#[^)\s]*)?\)")
ROW = re.compile(
    r"^\| (?P<asked>[^|]+) \| `(?P<folder>\S+)` \| `(?P<file>\S+)` \| `(?P<name>\w+)` \|$"
)


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def dead_links(page: str, folder: Path) -> list[str]:
    """The links within the project that lead nowhere."""
    return [link for link in LINK.findall(page) if not (folder / link).exists()]


def answers() -> list[dict[str, str]]:
    """The rows of "To change X, go to"."""
    return [
        match.groupdict()
        for line in text("CONTRIBUTING.md").splitlines()
        if (match := ROW.match(line))
    ]


def defined(source: str) -> set[str]:
    """The names of functions, classes and constants on a module's own level."""
    found = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_path_in_a_page_is_there(page):
    assert set(missing_paths(page.read_text("utf-8"))) <= NO_PATHS


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_within_the_project_leads_somewhere(page):
    assert dead_links(page.read_text("utf-8"), page.parent) == []


def test_twenty_questions_have_their_folder():
    assert len(answers()) == 20


@pytest.mark.parametrize("row", answers(), ids=lambda row: row["asked"])
def test_each_question_leads_to_the_name_that_answers_it(row):
    path = PACKAGE / row["file"]
    assert path.parent == PACKAGE / row["folder"]
    assert row["name"] in defined(path.read_text("utf-8"))


def test_every_guard_of_the_whole_project_is_explained():
    guards = {path.name for path in (ROOT / "tests").glob("test_*.py")}
    told = text("CONTRIBUTING.md")
    # These test scripts and helpers, and stop nobody.
    tools = {f"test_{name}.py" for name in ("make_pictures", "qt_libraries", "scripts", "set_up")}
    tools |= {"test_kept_pictures.py", "test_debian_pages.py"}
    assert {name for name in guards - tools if f"tests/{name}" not in told} == set()


def test_the_readme_leads_to_those_who_carry_on():
    for name in ("LICENSE", "CONTRIBUTING.md", "SECURITY.md", "RELEASING.md", "CHANGELOG.md"):
        assert f"]({name})" in text("README.md"), name


def test_the_list_for_reports_names_no_address():
    """There is none that would be true; a made-up one sends a report to a stranger."""
    assert not re.search(r"[\w.+-]+@[\w-]+\.\w+|mailto:", text("SECURITY.md"))


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        ("[here](nowhere.md)", ["nowhere.md"]),
        ("[here](nowhere.md#part)", ["nowhere.md"]),
        ("[here](README.md) [there](https://example.org/x)", []),
    ],
)
def test_the_guard_sees_a_dead_link(planted, found):
    assert dead_links(planted, ROOT) == found


def test_what_keeps_the_trials_faults_mended_is_there():
    page = text("docs/trials.md")
    kept = re.findall(r"`(\S+\.py)::(\w+)`", page)
    assert len(kept) > 60
    sources = {path: defined(text(f"tests/{path}")) for path, _ in kept}
    assert [f"{path}::{name}" for path, name in kept if name not in sources[path]] == []
    assert re.findall(r"^\| (\d+) \|", page, re.MULTILINE) == [str(n) for n in range(1, 24)]
