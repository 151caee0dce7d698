"""Make a Debian package of a bundle: dist/andfacil_VERSION-1_ARCHITECTURE.deb.

    .venv/bin/python script/make_deb.py             of dist/andfacil, which script/try_bundle makes
    .venv/bin/python script/make_deb.py FOLDER      of another bundle

Needs Linux with dpkg-deb (dpkg) and dpkg-shlibdeps (dpkg-dev). The bundle lies in
/usr/lib/andfacil; desktop entry, icons, file type and AppStream data lie where the whole system
finds them. The package asks for the libraries of the system that the bundle does not bring, as
dpkg-shlibdeps finds them: make it on the oldest system that is to be served. It runs no script when
it is installed; dpkg's triggers tell the desktop.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import debian_pages
from plain_words import CannotSetUpError, run_plainly, say
from set_up import ROOT

TOOLS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev"}
"""Programs that are needed, and Debian's packages that have them."""
INSIDE = "usr/lib/andfacil"
SOURCE = "Source: andfacil\n\nPackage: andfacil\nArchitecture: any\n"
"""As much of a source package as dpkg-shlibdeps wants to see."""
ELF = b"\x7fELF"


def main(arguments: list[str]) -> int:
    """Make the package of the named bundle, or of the one in dist."""
    made = make_deb(Path(arguments[0]).resolve() if arguments else ROOT / "dist" / "andfacil")
    say(f"{made.relative_to(ROOT)} {made.stat().st_size / 1e6:.1f} MB")
    return 0


def make_deb(bundle: Path) -> Path:
    """The package's path. Raises CannotSetUpError when a tool or the bundle is missing."""
    for tool, package in TOOLS.items():
        if not shutil.which(tool):
            raise CannotSetUpError(f"{tool} is needed: install Debian's package {package}.")
    if not os.access(bundle / "andfacil", os.X_OK):
        raise CannotSetUpError(f"{bundle} is no bundle: script/try_bundle makes one.")
    sys.path.insert(0, str(ROOT))
    from andfacil import __version__ as version

    architecture = said_by(["dpkg", "--print-architecture"]).strip()
    when = debian_pages.day_of((ROOT / "CHANGELOG.md").read_text("utf-8"), version)
    with tempfile.TemporaryDirectory(prefix="andfacil-deb-") as place:
        tree = Path(place) / "tree"
        shutil.copytree(bundle, tree / INSIDE, symlinks=True)
        add_to_desktop(tree)
        add_pages(tree, version)
        settle(tree)
        size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
        control = debian_pages.control(version, architecture, depends(tree), round(size / 1024))
        write(tree / "DEBIAN" / "control", control)
        write(tree / "DEBIAN" / "md5sums", sums(tree))
        made = ROOT / "dist" / f"andfacil_{version}-{debian_pages.REVISION}_{architecture}.deb"
        made.parent.mkdir(exist_ok=True)
        # Of one bundle, always the same bytes: no file is newer than the version.
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(int(when.timestamp()))}
        said_by(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)],
            environment=environment,
        )
    return made


def add_to_desktop(tree: Path) -> None:
    """The command, and what `andfacil desktop-file` makes for one person, for everybody."""
    from andfacil.cli.desktop_file import PLACES

    for place, source in PLACES.items():
        content = (ROOT / "resources" / source).read_bytes().replace(b"@PROGRAM@", b"andfacil")
        path = tree / "usr" / "share" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    command = tree / "usr" / "bin" / "andfacil"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/andfacil/andfacil")


def add_pages(tree: Path, version: str) -> None:
    """Licences, changes and manual, where Debian has them."""
    from andfacil.cli.parser import build_parser

    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    share = tree / "usr" / "share"
    page = share / "doc" / "andfacil"
    write(page / "copyright", debian_pages.COPYRIGHT)
    write_packed(page / "changelog.gz", changelog)
    when = debian_pages.day_of(changelog, version)
    write_packed(page / "changelog.Debian.gz", debian_pages.changes(version, when))
    (page / "licences").symlink_to("../../../lib/andfacil/_internal/licences")
    write_packed(share / "man/man1/andfacil.1.gz", debian_pages.manual(build_parser(), version))
    write(share / "lintian" / "overrides" / "andfacil", debian_pages.OVERRIDES)


def settle(tree: Path) -> None:
    """What everybody may read, nobody but root may write, and only programs may be started."""
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        program = path.is_dir() or path == tree / INSIDE / "andfacil"
        path.chmod(0o755 if program else 0o644)
    tree.chmod(0o755)


def depends(tree: Path) -> str:
    """The system's packages that the bundle's programs and libraries load, with their versions."""
    inside = tree / INSIDE
    loaded = [
        path
        for path in sorted(inside.rglob("*"))
        if path.is_file() and not path.is_symlink() and starts_as_elf(path)
    ]
    folders = sorted({str(path.parent) for path in loaded})
    with tempfile.TemporaryDirectory(prefix="andfacil-depends-") as place:
        write(Path(place, "debian", "control"), SOURCE)
        told = said_by(
            [
                *("dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"),
                *(f"-l{folder}" for folder in folders),
                *(f"-e{path}" for path in loaded if not is_printing(path)),
            ],
            folder=Path(place),
        )
    return told.strip().removeprefix("shlibs:Depends=")


def is_printing(path: Path) -> bool:
    """Whether only printing loads it: what that needs is recommended, not asked for."""
    return "printsupport" in path.parts


def starts_as_elf(path: Path) -> bool:
    """Whether it is a program or a library."""
    with path.open("rb") as opened:
        return opened.read(len(ELF)) == ELF


def sums(tree: Path) -> str:
    """The sums that `dpkg --verify` compares, of all files but the package's own data."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    rows = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree)}\n"
        for path in files
        if "DEBIAN" not in path.relative_to(tree).parts
    ]
    return "".join(rows)


def write(path: Path, words: str) -> None:
    """A page of the package."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")


def write_packed(path: Path, words: str) -> None:
    """A page of the package, packed without a time in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(words.encode("utf-8"), 9, mtime=0))


def said_by(
    command: list[str], *, folder: Path = ROOT, environment: dict[str, str] | None = None
) -> str:
    """What a tool says. Raises CannotSetUpError with its last words when it fails."""
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CannotSetUpError(f"{command[0]} failed. {done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(run_plainly(main))
