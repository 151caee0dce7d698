"""Make a fresh checkout ready: Qt's system libraries, a .venv, and the pinned packages in it.

script/run and script/test both begin here. Only Python's standard library is used, and nothing
is asked of the machine but python3 and pip: neither python3-venv nor any build tool. Packages are
installed with their hashes checked, and only when the pins, the Python or the place of the
checkout have changed since the last time. A set-up that was cut short is made anew.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from plain_words import CannotSetUpError, last, run_quietly, say
from qt_libraries import DRAWING, WINDOW, provide_libraries

ROOT = Path(__file__).resolve().parent.parent
RUN_PINS = "requirements.txt"
DEV_PINS = "requirements-dev.txt"
OLDEST_PYTHON = (3, 11)
STAMP = "andfacil-set-up.json"
# What pip says when there is no way to the package index.
OFFLINE_SIGNS = (
    "connection broken by",
    "ConnectionError",
    "NameResolutionError",
    "TimeoutError",
    "Network is unreachable",
    "Temporary failure in name resolution",
)


def need_python() -> None:
    """Go on under a Python that is new enough: this one, or a newer one that is installed."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    for minor in range(15, OLDEST_PYTHON[1] - 1, -1):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            os.execv(newer, [newer, *sys.argv])
    raise CannotSetUpError(
        f"Python {dotted(OLDEST_PYTHON)} or newer is needed; this is {platform.python_version()}."
    )


def prepare(pins: str, *, window: bool) -> Path:
    """Make everything ready and return the Python to start the program with."""
    need_python()
    if sys.platform.startswith("linux"):
        provide_libraries(DRAWING + WINDOW if window else DRAWING)
    return provide_packages(ROOT, pins)


def provide_packages(root: Path, pins: str) -> Path:
    """Have a .venv with the packages of the pin file; do nothing when it has them."""
    venv = root / ".venv"
    python = python_of(venv)
    wanted = wanted_stamp(root, pins)
    found = read_stamp(venv)
    if holds(found, wanted) and works(python):
        return python
    if must_be_made(venv, found, wanted):
        say(f"making {venv} (Python {dotted(sys.version_info[:2])})")
        make_venv(venv, python)
    elif found:
        write_stamp(venv, {"begun": True})
    say(f"installing the packages of {pins} (the first time takes some minutes on a slow network)")
    install(python, root / pins)
    link_checkout(python, root)
    write_stamp(venv, wanted)
    return python


def wanted_stamp(root: Path, pins: str) -> dict[str, object]:
    """What the stamp says once everything is installed; the dev pins hold the run-time ones."""
    files = [RUN_PINS, DEV_PINS] if pins == DEV_PINS else [pins]
    hashes = {name: hashlib.sha256((root / name).read_bytes()).hexdigest() for name in files}
    return {"place": str(root), "python": dotted(sys.version_info[:2]), "pins": hashes}


def holds(found: dict[str, object], wanted: dict[str, object]) -> bool:
    """Whether the stamp found promises at least what is wanted."""
    pins, needed = found.get("pins"), wanted["pins"]
    same = all(found.get(key) == wanted[key] for key in ("place", "python"))
    return same and isinstance(pins, dict) and isinstance(needed, dict) and pins | needed == pins


def must_be_made(venv: Path, found: dict[str, object], wanted: dict[str, object]) -> bool:
    """Whether the .venv is absent, half made, of another Python or place, or broken.

    One that somebody else made has no stamp: if it works it is used as it is.
    """
    if found.get("begun") or not works(python_of(venv)):
        return True
    return bool(found) and any(found.get(key) != wanted[key] for key in ("place", "python"))


def make_venv(venv: Path, python: Path, program: str = sys.executable) -> None:
    """Make the .venv anew with `program`, a Python; ensurepip is asked for only without a pip."""
    shutil.rmtree(venv, ignore_errors=True)
    venv.mkdir(parents=True, exist_ok=True)
    write_stamp(venv, {"begun": True})
    has_pip, can_bring_one = (has_module(program, name) for name in ("pip", "ensurepip"))
    if not has_pip and not can_bring_one:
        raise CannotSetUpError(
            "this Python has no pip. On Debian and Ubuntu install it with this line, "
            "then run this again:\nsudo apt-get install -y python3-pip"
        )
    without_pip = ["--without-pip"] if has_pip else []
    made = run_quietly([program, "-m", "venv", *without_pip, str(venv)])
    if made.returncode != 0 or not works(python):
        raise CannotSetUpError(f"Python could not make {venv}. {last(made.stdout)}")


def has_module(program: str, name: str) -> bool:
    """Whether a Python finds a module."""
    if program == sys.executable:
        return importlib.util.find_spec(name) is not None
    return run_quietly([program, "-c", f"import {name}"]).returncode == 0


def install(python: Path, pins: Path) -> None:
    """Install the pinned packages, each checked against its hash and none built from source."""
    told = ["--quiet", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    safe = ["--require-hashes", "--only-binary", ":all:"]
    done = run_quietly([*pip_of(python), "install", *told, *safe, "--requirement", str(pins)])
    if done.returncode != 0:
        raise CannotSetUpError(why_pip_failed(done.stdout))


def pip_of(python: Path, program: str = sys.executable) -> list[str]:
    """Give the command that is pip for an environment: its own, or else that of `program`."""
    inside = run_quietly([str(python), "-c", "import pip"]).returncode == 0
    outside = [program, "-m", "pip", "--python", str(python)]
    return [str(python), "-m", "pip"] if inside else outside


def why_pip_failed(report: str) -> str:
    """Turn pip's report into a sentence that says what to do."""
    if "DO NOT MATCH THE HASHES" in report:
        return (
            "a downloaded package is not the one that is pinned, so nothing was installed. "
            "Run this again; if it stays so, something on the network alters downloads."
        )
    if "No space left on device" in report:
        return "the disk is full. About 500 MB are needed; free some and run this again."
    if "CERTIFICATE_VERIFY_FAILED" in report:
        return (
            "this network shows a certificate that Python does not trust. Use another network, or "
            "set PIP_CERT to the file with the network's own certificate, and run this again."
        )
    if any(sign in report for sign in OFFLINE_SIGNS):
        return (
            "the package index cannot be reached. Connect this computer to the network (behind a "
            "proxy, set HTTPS_PROXY) and run this again; once set up, everything works offline."
        )
    machine = f"{platform.system()} on {platform.machine()}, Python {platform.python_version()}"
    if "No matching distribution found" in report:
        return f"a package has no ready-made build for this computer ({machine}). {last(report)}"
    return f"pip could not install the packages. {last(report)}"


def link_checkout(python: Path, root: Path) -> None:
    """Let the .venv import andfacil straight from the checkout, from whatever folder."""
    ask = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    folder = Path(run_quietly(ask).stdout.strip())
    (folder / "andfacil-checkout.pth").write_text(f"{root}\n", encoding="utf-8")


def python_of(venv: Path, system: str = os.name) -> Path:
    """Return where a virtual environment keeps its Python."""
    return venv / "Scripts" / "python.exe" if system == "nt" else venv / "bin" / "python"


def works(python: Path) -> bool:
    """Whether this Python starts."""
    return python.exists() and run_quietly([str(python), "-c", ""]).returncode == 0


def read_stamp(venv: Path) -> dict[str, object]:
    """Return what the last set-up wrote about itself; empty when there is nothing readable."""
    try:
        stamp = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, stamp: dict[str, object]) -> None:
    """Write about this set-up."""
    (venv / STAMP).write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def dotted(version: Sequence[object]) -> str:
    """Return a version as people write it."""
    return ".".join(str(part) for part in version)
