"""Work with a folder that needs no Python as a person would; script/try_bundle and try_deb do.

The program runs in an empty folder, with nothing on the path and no setting of Python's.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import set_up
from guide_files import missing_pages
from plain_words import run_quietly, say

SCRIPTS = {
    "en": "on time",
    "ar": "في الموعد",
    "he": "בזמן",
    "hi": "समय पर",
    "ja": "時間どおり",
    "ko": "제시간에",
    "th": "ตรงเวลา",
    "am": "በሰዓቱ",
    "ru": "вовремя",
    "zh": "准时",
}
"""A need in scripts that are set in different ways, by the language of the session."""
LONG_WORDS = {
    "de": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "en": "Pneumonoultramicroscopicsilicovolcanoconiosisantidisestablishmentarianism",
    "es": "Electroencefalografistaesternocleidomastoideoanticonstitucionalmente",
    "fr": "Hexakosioihexekontahexaphobieanticonstitutionnellementintergouvernementalisation",
    "pt-BR": "Pneumoultramicroscopicossilicovulcanoconióticoanticonstitucionalissimamente",
}
"""A word that no line holds, in the languages whose syllables are known."""
FORMATS = ("pdf", "docx", "md", "csv", "xlsx", "ics", "json")
OPEN_SECONDS = 6
SYLLABLES = """
import re
import sys
import pypdfium2
pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(sys.argv[1])]
broken = re.findall(r"\\w+(?:[\\ufffe\\x02]\\w+)+", " ".join(pages))
sys.exit(0 if sys.argv[2] in {re.sub(r"[\\ufffe\\x02]", "", word) for word in broken} else 1)
"""
"""Whether a word stands in a PDF with hyphens at the ends of lines, and has all its letters."""


def program(bundle: Path) -> str:
    """The program of the bundle; on Windows the one that has a console."""
    return str(bundle / ("andfacil-cli.exe" if os.name == "nt" else "andfacil"))


def bare(place: Path) -> dict[str, str]:
    """An environment without Python: nothing on the path, a home of its own, no display."""
    keep = {name: os.environ[name] for name in ("SYSTEMROOT", "LANG") if name in os.environ}
    empty = place / "empty"
    empty.mkdir(exist_ok=True)
    return {**keep, "PATH": str(empty), "HOME": str(place), "QT_QPA_PLATFORM": "offscreen"}


def use(bundle: Path, python: Path, place: Path) -> list[str]:
    """Work with the commands of the bundle; gives what went wrong."""
    faults = missing_pages(path.as_posix() for path in bundle.rglob("*.md"))

    def run(*words: str) -> str:
        done = subprocess.run(
            [program(bundle), *words],
            cwd=place,
            env=bare(place),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode != 0:
            faults.append(f"{' '.join(words)}: status {done.returncode}. {done.stderr}")
        return done.stdout

    run("--version")
    run("--help")
    for language, need in SCRIPTS.items():
        session = f"{language}.andfacil"
        run("new", session, "--language", language, "--side-a", need, "--side-b", "B")
        run("capture", session, f"a! {need}", f"b: {need}", f"+ {need} > a1 b1")
        run("capture", session, "and1 agreed", f"do {need} @Jo by 2027-01-31 > and1")
        for suffix in FORMATS:
            run("export", session, "-o", f"{language}.{suffix}")
        run("verify", f"{language}.pdf", session)
        run("picture", session, "-o", f"{language}.png")
    made = [f"{language}.{suffix}" for language in SCRIPTS for suffix in (*FORMATS, "png")]
    faults += [f"{name} was not made" for name in made if not (place / name).is_file()]
    for language, word in LONG_WORDS.items():
        session, paper = f"long-{language}.andfacil", f"long-{language}.pdf"
        run("new", session, "--language", language, "--side-a", "A", "--side-b", "B")
        run("capture", session, f"a! {word}")
        run("export", session, "-o", paper)
        if run_quietly([str(python), "-c", SYLLABLES, str(place / paper), word]).returncode != 0:
            faults.append(f"{paper}: the long word is not broken between syllables")
    # What the windows ask of the paper process: previews, every format, a password, a seal.
    trial = str(set_up.ROOT / "script" / "paper_process_trial.py")
    worked = run_quietly([str(python), trial, program(bundle), str(place)])
    if worked.returncode != 0:
        faults.append(f"the paper process: {worked.stdout}")
    elif "seal" not in run("verify", "sealed.pdf", "en.andfacil").lower():
        faults.append("the seal was not read")
    return faults


def open_windows(bundle: Path, place: Path) -> list[str]:
    """Home and desk stay open until they are ended, and say nothing of a mistake."""
    faults = []
    for words in ([], ["en.andfacil"]):
        running = subprocess.Popen(
            [program(bundle), *words],
            cwd=place,
            env=bare(place),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            running.wait(OPEN_SECONDS)
        except subprocess.TimeoutExpired:
            running.terminate()
        told, _ = running.communicate()
        if (running.returncode or 0) > 0 or "Traceback" in told:
            faults.append(f"window {words}: status {running.returncode}. {told}")
    if any(path.stat().st_size for path in place.rglob("crash-reports.txt")):
        faults.append("there is a report of a mistake")
    return faults


def compare(bundle: Path, python: Path, place: Path) -> None:
    """Say how large the bundle is, and how long each needs from the start to a picture."""
    size = sum(
        path.stat().st_size
        for path in bundle.rglob("*")
        if not path.is_symlink() and path.is_file()
    )
    say(f"size: {size / 1e6:.0f} MB")
    words = ["picture", "en.andfacil", "-o", "timed.png"]
    for name, command in (
        ("bundle", [program(bundle), *words]),
        ("unbundled", [str(python), "-m", "andfacil", *words]),
    ):
        best = float("inf")
        for _ in range(3):
            begun = time.monotonic()
            environment = bare(place)
            if name == "unbundled":
                environment["PYTHONPATH"] = str(set_up.ROOT)
            subprocess.run(command, cwd=place, env=environment, check=True, capture_output=True)
            best = min(best, time.monotonic() - begun)
        say(f"start to picture, {name}: {best:.2f} s")
