"""Make a Debian package of a bundle: dist/andfacil_VERSION-1_ARCHITECTURE.deb.

    .venv/bin/python script/make_deb.py             of dist/andfacil, which script/try_bundle makes
    .venv/bin/python script/make_deb.py FOLDER      of another bundle

Needs Debian or its kin with dpkg-deb (dpkg) and objdump (binutils). The bundle lies in
/usr/lib/andfacil; desktop entry, icons, file type and AppStream data lie where the whole system
finds them. The package asks for the libraries that the bundle loads and does not bring, and for the
version of glibc that it was built with: make it on the oldest system that is to be served. It runs
no script when it is installed; dpkg's triggers tell the desktop.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import debian_pages
from plain_words import CannotSetUpError, run_plainly, run_quietly, say
from qt_libraries import DRAWING, WINDOW
from set_up import ROOT

TOOLS = {"dpkg-deb": "dpkg", "objdump": "binutils"}
"""Programs that are needed, and Debian's packages that have them."""
INSIDE = "usr/lib/andfacil"
READ = ("fontconfig-config", "xkb-data")
"""Packages with files that libraries in the bundle read: where fonts are, what keyboards have."""
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
        set_modes(tree)
        size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir())
        control = debian_pages.control(version, architecture, depends(tree), round(size / 1024))
        write(tree / "DEBIAN" / "control", control)
        write(tree / "DEBIAN" / "md5sums", md5_sums(tree))
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
    write_gzip(page / "changelog.gz", changelog)
    when = debian_pages.day_of(changelog, version)
    write_gzip(page / "changelog.Debian.gz", debian_pages.changes(version, when))
    (page / "licences").symlink_to("../../../lib/andfacil/_internal/licences")
    write_gzip(share / "man/man1/andfacil.1.gz", debian_pages.manual(build_parser(), version))
    write(share / "lintian" / "overrides" / "andfacil", debian_pages.OVERRIDES)


def set_modes(tree: Path) -> None:
    """Set the modes: everybody reads, only root writes, only folders and the program are 755."""
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        program = path.is_dir() or path == tree / INSIDE / "andfacil"
        path.chmod(0o755 if program else 0o644)
    tree.chmod(0o755)


def depends(tree: Path) -> str:
    """The system's packages that the bundle loads and does not bring, with glibc's version."""
    inside = tree / INSIDE
    files = [path for path in inside.rglob("*") if path.is_file() and not path.is_symlink()]
    told = said_by(["objdump", "--private-headers", *map(str, filter(starts_as_elf, files))])
    needed = set(re.findall(r"^ +NEEDED +(\S+)$", told, re.MULTILINE))
    brought = {path.name for path in inside.rglob("*.so*")}
    packages = {package_of(name) for name in needed - brought}
    glibc = max(re.findall(r" GLIBC_(\d+)\.(\d+)", told), key=lambda found: [*map(int, found)])
    packages.discard("libc6")
    return ", ".join([f"libc6 (>= {'.'.join(glibc)})", *sorted({*packages, *READ})])


def package_of(soname: str) -> str:
    """Debian's package that has a library. Raises CannotSetUpError when none that is here has it.

    Newer releases have some of them with the ending t64; those say that they are this one too.
    """
    for library in (*DRAWING, *WINDOW):
        if library.name == soname:
            return library.package
    found = re.findall(rf"^([\w.+-]+)(?::\w+)?: .*/{re.escape(soname)}$", owners(soname), re.M)
    if not found:
        raise CannotSetUpError(f"no package that is installed here has {soname}.")
    return found[0].removesuffix("t64")


def owners(soname: str) -> str:
    """What dpkg says of who has files of this name."""
    return run_quietly(["dpkg-query", "--search", f"*/{soname}"]).stdout


def starts_as_elf(path: Path) -> bool:
    """Whether it is a program or a library."""
    with path.open("rb") as opened:
        return opened.read(len(ELF)) == ELF


def md5_sums(tree: Path) -> str:
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
    """Write a text file of the package."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")


def write_gzip(path: Path, words: str) -> None:
    """Write a text file of the package as gzip, without a time in it."""
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
