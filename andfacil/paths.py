"""Where andfacil's own files are: fonts, icons, templates and the words of the paper."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.values.problems import WorldProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = Path(__file__).resolve().parent


def is_there(path: Path) -> bool:
    """True when something is at `path`, were it a link that leads nowhere.

    Where that cannot be found out (a folder that may not be read, a dead disc, a name that is too
    long) nothing counts as there: who goes on is told then what is wrong. `Path.exists` raises.
    """
    return os.path.lexists(path)


def is_folder(path: Path) -> bool:
    """True when a folder is at `path`; in doubt as `is_there`."""
    return os.path.isdir(path)


def resource(name: str) -> Path:
    """The path of a file or folder under `resources/`, named with forward slashes.

    Raises WorldProblem when this installation does not have it, so that a broken installation is
    told in one sentence rather than by an empty box on the paper.
    """
    for root in _roots():
        path = root / name
        if is_there(path):
            return path
    raise WorldProblem(
        "The file {name} is missing from this installation of andfacil: install it again.",
        name=name,
    )


def guide() -> Path:
    """The folder of the guide's pages, Markdown. Raises WorldProblem as `resource` does."""
    checkout = _PACKAGE.parent / "docs" / "guide"
    return checkout if is_there(checkout) else resource("guide")


def notices() -> Path:
    """Whose work andfacil borrows, and under which licences, as Markdown.

    It lies in the checkout, in the folder of licences of a bundle, or in the metadata of an
    installed package. Raises WorldProblem as `resource` does.
    """
    name = "THIRD-PARTY-NOTICES.md"
    places = [_PACKAGE.parent / name]
    if (bundle := getattr(sys, "_MEIPASS", None)) is not None:
        places.insert(0, Path(bundle) / "licences" / name)
    places += _PACKAGE.parent.glob(f"andfacil-*.dist-info/licenses/{name}")
    for path in places:
        if is_there(path):
            return path
    return resource(name)


def _roots() -> Iterator[Path]:
    """A frozen bundle, an installed package, a checkout: whichever this is."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        yield Path(bundle) / "resources"
    yield _PACKAGE / "resources"
    yield _PACKAGE.parent / "resources"


def package_folder() -> Path:
    """The folder that the package `andfacil` lies in; as the current one, it can be imported."""
    return _PACKAGE.parent
