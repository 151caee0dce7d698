"""The glossary names what is there: every class, function and module of its third column."""

from __future__ import annotations

import ast
import re

import pytest

from tests.builders import ROOT

GLOSSARY = ROOT / "docs" / "glossary.md"
OF_QT = {"QAction"}


def names_in_code() -> set[str]:
    found: set[str] = set()
    for path in (ROOT / "andfacil").rglob("*.py"):
        module = path.relative_to(ROOT / "andfacil").with_suffix("")
        found |= {".".join(module.parts[at:]) for at in range(len(module.parts))}
        found |= {".".join(module.parent.parts)}
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                found |= {node.name, *(f"{node.name}.{name}" for name in _members(node))}
            elif isinstance(node, ast.FunctionDef):
                found.add(node.name)
            elif isinstance(node, ast.Assign):
                found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    return found


def _members(of_class: ast.ClassDef) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(of_class):
        if isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            found.add(node.attr)
    return found


def rows() -> list[list[str]]:
    lines = [line for line in GLOSSARY.read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "word"]


@pytest.fixture(scope="module")
def known() -> set[str]:
    return names_in_code()


def test_every_row_has_its_four_cells():
    for row in rows():
        assert len(row) == 4, row
        assert row[0], row
        assert row[1], row


def test_every_name_of_the_glossary_is_in_the_code(known):
    named = {name for row in rows() for name in re.findall(r"`([^`]+)`", row[2])}
    assert len(named) > 80
    assert named - OF_QT - known == set()


def test_no_term_is_explained_twice():
    terms = [row[0] for row in rows()]
    assert sorted(set(terms)) == sorted(terms)


def test_a_name_that_is_gone_would_be_seen(known):
    assert "Deed" not in known
    assert "Session.perform" in known
    assert "domain.editing.propose" in known
