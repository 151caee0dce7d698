"""The layers point one way, and what the code must never do is nowhere in it."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "andfacil"

QT = ("PySide6", "shiboken6")
SQL = ("sqlite3", "sqlite_utils")
PAPER = ("reportlab", "pypdfium2", "PIL")
FORBIDDEN = {
    "domain": (*QT, *SQL, *PAPER, "andfacil.store", "andfacil.export", "andfacil.ui"),
    "store": (*QT, *PAPER, "andfacil.export", "andfacil.ui"),
    "export": (*QT, *SQL, "andfacil.store", "andfacil.ui"),
    "ui": ("andfacil.app", "andfacil.cli"),
}
# A layer's modules may import the command line or the windows' builder in no case.
ABOVE_ALL = ("andfacil.app", "andfacil.cli", "andfacil.__main__")


def modules(under: str = "") -> list[Path]:
    return sorted(path for path in (PACKAGE / under).rglob("*.py") if path.is_file())


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE.parent).as_posix()


def imports(source: str, package: str = "andfacil") -> Iterator[str]:
    """Every module that a source imports, wherever in it, by its full name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = package.split(".")
                kept = parts[: len(parts) - node.level + 1]
                base = ".".join([*kept, base] if base else kept)
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def package_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).parent.parts)


def within(module: str, roots: tuple[str, ...]) -> bool:
    return any(module == root or module.startswith(f"{root}.") for root in roots)


def forbidden_imports(source: str, roots: tuple[str, ...], package: str = "andfacil") -> set[str]:
    return {module for module in imports(source, package) if within(module, roots)}


def foreign_imports(source: str, package: str = "andfacil.domain") -> set[str]:
    """What the domain would import beyond Python's standard library and itself."""
    tops = {module for module in imports(source, package) if not within(module, (package,))}
    return {module for module in tops if module.split(".")[0] not in sys.stdlib_module_names}


@pytest.mark.parametrize("layer", FORBIDDEN)
def test_layers_point_one_way(layer):
    roots = (*FORBIDDEN[layer], *ABOVE_ALL)
    wrong = {
        name_of(path): found
        for path in modules(layer)
        if (found := forbidden_imports(path.read_text("utf-8"), roots, package_of(path)))
    }
    assert wrong == {}


def test_domain_imports_the_standard_library_and_itself():
    wrong = {
        name_of(path): found
        for path in modules("domain")
        if (found := foreign_imports(path.read_text("utf-8")) - {"andfacil"})
    }
    assert wrong == {}


def test_qt_is_imported_in_the_windows_only():
    """The command line reaches windows and pictures through ui and app, never Qt itself."""
    allowed = {"andfacil/app.py"}
    wrong = {
        name_of(path)
        for path in modules()
        if forbidden_imports(path.read_text("utf-8"), QT)
        and not name_of(path).startswith("andfacil/ui/")
        and name_of(path) not in allowed
    }
    assert wrong == set()


def test_the_command_line_loads_nothing_heavy():
    ask = (
        "import sys, andfacil.cli\n"
        f"heavy = {(*QT, *PAPER, 'sqlite_utils')!r}\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules} & set(heavy)))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=PACKAGE.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.strip() == ""


# ---------------------------------------------------------------------------- never in the code


def calls(source: str, name: str) -> bool:
    return any(
        isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", None)) == name
        for node in ast.walk(ast.parse(source))
    )


def star_import(source: str) -> bool:
    return "*" in {module.rsplit(".", 1)[-1] for module in imports(source)}


def catches_in_silence(source: str) -> bool:
    """An except for everything, or for any error at all, that does nothing about it."""
    return any(
        isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
        and all(isinstance(line, ast.Pass | ast.Constant | ast.Continue) for line in node.body)
        for node in ast.walk(ast.parse(source))
    )


def catches_everything(source: str) -> bool:
    return any(
        isinstance(node, ast.ExceptHandler) and node.type is None
        for node in ast.walk(ast.parse(source))
    )


def writes_a_file(source: str) -> bool:
    """Anything that puts bytes on the disc, or moves or removes what is there."""
    names = {"write_bytes", "write_text", "replace", "rename", "link", "unlink", "remove", "QFile"}
    return any(
        isinstance(node, ast.Call)
        and (
            (called(node) in names - {"replace", "remove"})
            or (called(node) in {"replace", "remove", "open"} and owner(node) == "os")
            or (called(node) == "open" and opens_to_write(node))
        )
        for node in ast.walk(ast.parse(source))
    )


def called(node: ast.Call) -> str:
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def owner(node: ast.Call) -> str:
    return getattr(getattr(node.func, "value", None), "id", "")


def opens_to_write(node: ast.Call) -> bool:
    words = [value for part in node.args for value in ast.walk(part)]
    modes = [str(part.value) for part in words if isinstance(part, ast.Constant)]
    return any(set(mode) <= set("rwaxbt+") and set(mode) & set("wax+") for mode in modes if mode)


WRITERS = {
    "andfacil/export/base/output.py",  # the one way to an output file
    "andfacil/store/lock.py",
    "andfacil/store/new_file.py",
    "andfacil/store/opening.py",
    "andfacil/ui/base/crash_door.py",  # the report, when nothing else can be trusted
    "andfacil/cli/__init__.py",  # os.devnull, for a pipe that has closed
}


def changes_the_board(source: str) -> bool:
    """A window that applies an edit itself goes around the rules, the disc and undo."""
    return any(
        isinstance(node, ast.Attribute)
        and node.attr == "apply"
        and "board" in (getattr(node.value, "attr", ""), getattr(node.value, "id", ""))
        for node in ast.walk(ast.parse(source))
    )


NEVER: dict[str, tuple[Callable[[str], bool], str]] = {
    "processEvents": (lambda source: calls(source, "processEvents"), "app.processEvents()"),
    "import *": (star_import, "from os import *"),
    "silent except": (catches_in_silence, "try:\n    f()\nexcept Exception:\n    pass"),
    "bare except": (catches_everything, "try:\n    f()\nexcept:\n    g()"),
    "board.apply": (changes_the_board, "self.desk.board.apply(edit)"),
    "write": (writes_a_file, "path.write_text('x')"),
    "print": (lambda source: calls(source, "print"), "print('hello')"),
}


def may(deed: str, path: Path) -> bool:
    """The few places whose task a deed is."""
    if deed == "write":
        return name_of(path) in WRITERS
    if deed == "board.apply":
        return not name_of(path).startswith(("andfacil/ui", "andfacil/app", "andfacil/cli"))
    return deed == "print" and may_print(path)


def may_print(path: Path) -> bool:
    name = path.relative_to(PACKAGE).as_posix()
    return name == "__main__.py" or name.split("/")[0].removesuffix(".py").startswith("cli")


@pytest.mark.parametrize("deed", NEVER)
def test_never_in_the_code(deed):
    does, _ = NEVER[deed]
    wrong = [
        name_of(path) for path in modules() if does(path.read_text("utf-8")) and not may(deed, path)
    ]
    assert wrong == []


# ---------------------------------------------------------------------------- the guards see


@pytest.mark.parametrize("deed", NEVER)
def test_the_guard_sees_the_deed(deed):
    does, planted = NEVER[deed]
    assert does(planted)
    assert not does("x = fingerprint(1)")


@pytest.mark.parametrize(
    "planted",
    [
        "Path('x').open('w')",
        "open('x', mode := 'ab')",
        "os.replace(a, b)",
        "os.open('x', flags)",
        "QFile('x')",
    ],
)
def test_the_guard_sees_a_file_written(planted):
    assert writes_a_file(planted)


def test_the_guard_lets_files_be_read():
    assert not writes_a_file("Path('x').open('rb'); 'a'.replace('b', 'c'); names.remove('w')")


@pytest.mark.parametrize(
    "planted",
    [
        "import sqlite3",
        "import PySide6.QtCore as core",
        "def late():\n    from PySide6 import QtGui",
        "from andfacil.store import session_file",
        "from andfacil import store",
        "from .. import store",
        "from ..store.schema import NEWEST",
        "import andfacil.ui.base.open_session",
    ],
)
def test_the_guard_sees_the_import(planted):
    assert forbidden_imports(planted, FORBIDDEN["domain"], "andfacil.domain")


def test_the_guard_lets_the_rest_through():
    source = "import json\nfrom andfacil.domain.values.cards import Need\nfrom .storefront import x"
    assert not forbidden_imports(source, FORBIDDEN["domain"], "andfacil.domain")
    assert foreign_imports(source) == set()
    assert foreign_imports("import dateutil.parser") == {"dateutil.parser"}
