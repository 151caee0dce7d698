"""The layers point one way, and what the code must never do is nowhere in it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from rooms import FREE, PICTURE, ROOMS, draw

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
        yield from named_by(node, package)


def named_by(node: ast.AST, package: str) -> tuple[str, ...]:
    """The full names in one import; of `from a import b` first a, then a.b."""
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    if not isinstance(node, ast.ImportFrom):
        return ()
    base = node.module or ""
    if node.level:
        parts = package.split(".")
        kept = parts[: len(parts) - node.level + 1]
        base = ".".join([*kept, base] if base else kept)
    return (base, *(f"{base}.{alias.name}" for alias in node.names))


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


# ---------------------------------------------------------------------------- rooms and circles

ROOM_MODULES = 20

Imports = dict[str, set[str]]


def dotted(path: Path) -> str:
    """The name under which a file is imported."""
    name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    return name.removesuffix(".__init__")


def modules_imported(source: str, package: str, known: set[str]) -> set[str]:
    """Which of the known modules a source imports, wherever in it, types included.

    A package counts where the source takes a name of the package's own.
    """
    found = set()
    for node in ast.walk(ast.parse(source)):
        names = named_by(node, package)
        if isinstance(node, ast.ImportFrom):
            base, *inside = names
            names = tuple(name if name in known else base for name in inside)
        found |= {*names} & known
    return found


@pytest.fixture(scope="module")
def imported() -> Imports:
    """What every module imports of andfacil."""
    known = {dotted(path) for path in modules()}
    return {
        name: modules_imported(path.read_text("utf-8"), package_of(path), known) - {name}
        for path in modules()
        for name in (dotted(path),)
    }


def room_of(module: str, rooms: dict[str, dict[str, str]] = ROOMS) -> tuple[str, str]:
    """The layer of a module and its room there; ("", "") beside the layers."""
    _, layer, *inside = [*module.split("."), ""]
    if layer not in rooms:
        return "", ""
    packages = [".".join(inside[:count]) for count in range(len(inside) - 1, 0, -1)]
    return layer, next((name for name in packages if name in rooms[layer]), ".")


def may_import(module: str, other: str, rooms: dict[str, dict[str, str]] = ROOMS) -> bool:
    """True where the table lets one module import another."""
    (layer, room), (its_layer, its_room) = room_of(module, rooms), room_of(other, rooms)
    if not layer or not its_layer or (layer, room) == (its_layer, its_room):
        return True
    allowed = rooms[layer].get(room, "").split()
    if layer != its_layer:
        return its_layer == FREE or f"/{its_layer}" in allowed
    return its_room in allowed


def circle(arrows: Imports) -> list[str]:
    """A circle among the arrows, from a module back to itself; empty where there is none."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as found:
        return list(found.args[1])
    return []


def crowded(folders: dict[str, int]) -> set[str]:
    return {name for name, count in folders.items() if count > ROOM_MODULES}


def test_every_room_imports_what_the_table_lets_it(imported):
    wrong = {
        (module, other)
        for module, others in imported.items()
        for other in others
        if not may_import(module, other)
    }
    assert wrong == set(), "see ROOMS in script/rooms.py"


def test_every_package_is_in_the_table():
    named = {
        ".".join(filter(None, ("andfacil", layer, room.strip("."))))
        for layer, row in ROOMS.items()
        for room in row
    }
    packages = {dotted(path) for path in modules() if path.name == "__init__.py"}
    outside = {"andfacil", "andfacil.cli"}
    layers = {f"andfacil.{layer}" for layer in ROOMS}
    assert packages - outside - layers == named - layers


@pytest.mark.parametrize("layer", ROOMS)
def test_the_table_points_one_way(layer):
    names = list(ROOMS[layer])
    for place, (room, may) in enumerate(ROOMS[layer].items()):
        inside = {name for name in may.split() if name[0] != "/"}
        assert inside <= set(names[:place]), room


def test_no_import_comes_back_to_where_it_began(imported):
    assert circle(imported) == []


def test_no_room_is_crowded():
    folders = {package_of(path): 0 for path in modules()}
    for path in modules():
        folders[package_of(path)] += path.name != "__init__.py"
    assert crowded(folders) == set()


def test_the_picture_of_the_rooms_is_the_table():
    assert PICTURE.read_text("utf-8") == draw(), "draw it anew: python script/rooms.py"


def missing_paths(page: str) -> list[str]:
    """The paths in a page's text that lead nowhere; a module may do without its suffix."""
    roots = (PACKAGE, PACKAGE.parent)
    paths = re.findall(r"`([\w./-]*/[\w./-]*)`", page)
    return [
        path
        for path in paths
        if not any((root / name).exists() for root in roots for name in (path, f"{path}.py"))
    ]


def test_the_page_about_the_rooms_leads_to_them():
    page = (PACKAGE.parent / "docs" / "architecture.md").read_text("utf-8")
    assert missing_paths(page) == []


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
    "andfacil/store/cipher/removing.py",
    "andfacil/store/lock.py",
    "andfacil/store/machine/backups.py",
    "andfacil/store/machine/folder.py",
    "andfacil/store/new_file.py",
    "andfacil/store/opening.py",
    "andfacil/ui/base/crash_door.py",  # the report, when nothing else can be trusted
    "andfacil/part_files.py",
    "andfacil/cli/desktop_file.py",  # takes away what it made
    "andfacil/cli/door.py",  # os.devnull for a stream that has closed, and the report
}


NETWORK = (
    *("asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver"),
    *("ssl", "telnetlib", "urllib.request", "webbrowser", "wsgiref", "xmlrpc"),
    *("aiohttp", "httpx", "requests", "urllib3"),
    *("PySide6.QtNetwork", "PySide6.QtHttpServer", "PySide6.QtWebSockets"),
)
"""What could open a connection."""


def reaches_the_network(source: str) -> bool:
    return any(within(module, NETWORK) for module in imports(source))


def changes_the_board(source: str) -> bool:
    """A window that applies an edit itself goes around the rules, the disc and undo."""
    return any(
        isinstance(node, ast.Attribute)
        and node.attr == "apply"
        and "board" in (getattr(node.value, "attr", ""), getattr(node.value, "id", ""))
        for node in ast.walk(ast.parse(source))
    )


def asks_a_path(source: str) -> bool:
    """`Path.exists` raises where a folder may not be read; `paths.is_there` does not."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"exists", "is_file", "is_dir"}
        and not node.args
        for node in ast.walk(ast.parse(source))
    )


NEVER: dict[str, tuple[Callable[[str], bool], str]] = {
    "processEvents": (lambda source: calls(source, "processEvents"), "app.processEvents()"),
    "import *": (star_import, "from os import *"),
    "silent except": (catches_in_silence, "try:\n    f()\nexcept Exception:\n    pass"),
    "bare except": (catches_everything, "try:\n    f()\nexcept:\n    g()"),
    "board.apply": (changes_the_board, "self.desk.board.apply(edit)"),
    "write": (writes_a_file, "path.write_text('x')"),
    "network": (reaches_the_network, "from urllib import request"),
    "path.exists": (asks_a_path, "if (folder / 'name').exists():\n    f()"),
    "print": (lambda source: calls(source, "print"), "print('hello')"),
}


def may(deed: str, path: Path) -> bool:
    """The few places whose task a deed is."""
    if deed == "write":
        return name_of(path) in WRITERS
    if deed == "board.apply":
        return not name_of(path).startswith(("andfacil/ui", "andfacil/app", "andfacil/cli"))
    if deed == "path.exists":
        return name_of(path) == "andfacil/part_files.py"  # entries of a folder, which it has read
    if deed == "network":
        return name_of(path) == "andfacil/store/lock.py"  # the computer's own name, on Windows
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


PLANTED_ROOMS = {
    "domain": {"values": ""},
    "ui": {"base": "", "desk.rail": "base", "desk": "desk.rail"},
}


@pytest.mark.parametrize(
    ("module", "other", "allowed"),
    [
        ("ui.desk.rail.panel", "ui.base.keys", True),
        ("ui.desk.rail.panel", "ui.desk.rail.list", True),
        ("ui.desk.rail.panel", "domain.values.cards", True),
        ("ui.desk.window", "ui.desk.rail.panel", True),
        ("ui.desk.window", "paths", True),
        ("ui.desk.rail.panel", "ui.desk.window", False),
        ("ui.base.keys", "ui.desk.rail.panel", False),
        ("ui.desk.window", "ui.base.keys", False),
        ("domain.values.cards", "ui.base.keys", False),
    ],
)
def test_the_guard_sees_an_import_beside_the_table(module, other, allowed):
    names = f"andfacil.{module}", f"andfacil.{other}"
    assert may_import(*names, PLANTED_ROOMS) is allowed


@pytest.mark.parametrize(
    "planted",
    [
        "from andfacil.ui.b import f",
        "from andfacil.ui import b",
        "from . import b",
        "from .b import f",
        "import andfacil.ui.b",
        "if TYPE_CHECKING:\n    from andfacil.ui.b import F",
        "def late():\n    from andfacil.ui.b import f",
    ],
)
def test_the_guard_sees_the_circle(planted):
    known = {"andfacil.ui.a", "andfacil.ui.b", "andfacil.ui.c"}
    arrows = {
        "andfacil.ui.a": modules_imported(planted, "andfacil.ui", known),
        "andfacil.ui.b": {"andfacil.ui.c"},
        "andfacil.ui.c": {"andfacil.ui.a"},
    }
    assert len(circle(arrows)) == 4
    assert circle(arrows | {"andfacil.ui.c": set()}) == []


def test_the_guard_sees_a_path_that_leads_nowhere():
    assert missing_paths("see `ui/desk/window.py`, `ui/base/keys` and `docs/`") == []
    assert missing_paths("see `ui/window.py`") == ["ui/window.py"]


def test_the_guard_sees_a_crowded_room():
    assert crowded({"full": 20, "crowded": 21}) == {"crowded"}
