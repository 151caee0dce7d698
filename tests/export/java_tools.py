"""Java programs for the longer checks: where their jar lies, and how they are run."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
VARIABLE, FOLDER = "ANDFACIL_VERAPDF", ".verapdf"

DEBIAN = Path("/usr/share/java")
BINDING = (
    *("jaxb-runtime", "jaxb-api", "jaxb-core", "istack-commons-runtime", "txw2", "stax-ex"),
    *("FastInfoset", "javax.activation"),
)
"""The jars of libjaxb-java: veraPDF reads its rules with them, and the jar holds but a part."""

FACTORY = "-Djavax.xml.bind.JAXBContextFactory=com.sun.xml.bind.v2.ContextFactory"


def find_jar(given: str = "") -> Path | None:
    """The jar with veraPDF and PDFBox: the one named, else of the variable, else of the folder.

    A wheel that holds one is opened, beside itself. None where there is no such file.
    """
    named = given or os.environ.get(VARIABLE, "")
    place = Path(named).expanduser() if named else ROOT / FOLDER
    found = [place] if place.is_file() else [*place.rglob("*.jar"), *place.glob("*.whl")]
    for path in found:
        if path.suffix == ".jar" and _holds_both(path):
            return path
        if path.suffix == ".whl" and (jar := _jar_of(path)):
            return jar
    return None


def _holds_both(jar: Path) -> bool:
    with zipfile.ZipFile(jar) as held:
        names = set(held.namelist())
    wanted = {"org/verapdf/pdfa/Foundries.class", "org/apache/pdfbox/Loader.class"}
    return wanted <= names


def _jar_of(wheel: Path) -> Path | None:
    with zipfile.ZipFile(wheel) as held:
        for name in held.namelist():
            if name.endswith(".jar"):
                return Path(held.extract(name, wheel.parent))
    return None


def lacking(jar: Path | None, *, binding: bool) -> str:
    """What is not on this machine, as a sentence; empty where all is there."""
    if shutil.which("javac") is None or shutil.which("java") is None:
        return "A Java development kit (java, javac) is not here."
    if jar is None:
        return f"The jar is not here: name it, set {VARIABLE}, or put it into {FOLDER}."
    if binding and not all((DEBIAN / f"{name}.jar").is_file() for name in BINDING):
        return "Debian's libjaxb-java is not here."
    return ""


def run_java(program: str, jar: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run one of the programs beside this module, from its source."""
    path = os.pathsep.join([*(str(DEBIAN / f"{name}.jar") for name in BINDING), str(jar)])
    command = ["java", FACTORY, "-cp", path, str(HERE / program), *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=True, timeout=3600
    )


def versions(jar: Path) -> dict[str, str]:
    """The versions of what the jar holds, by its name."""
    found = {}
    with zipfile.ZipFile(jar) as held:
        for name in held.namelist():
            if name.startswith("org/verapdf/release/") and name.endswith(".properties"):
                lines = held.read(name).decode().splitlines()
                pairs = dict(line.partition("=")[::2] for line in lines if "=" in line)
                project = pairs.get("verapdf.project.id", name)
                found[f"veraPDF {project}"] = pairs.get("verapdf.release.version", "?")
            elif name.startswith("META-INF/maven/org.apache.pdfbox/") and name.endswith(
                "pom.properties"
            ):
                lines = held.read(name).decode().splitlines()
                pairs = dict(line.partition("=")[::2] for line in lines if "=" in line)
                found["PDFBox"] = pairs.get("version", "?")
    return found
