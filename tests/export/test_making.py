"""Formats by suffix, and the options of a paper."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import PaperSize
from andfacil.export.making import FORMATS, FileRequest, find_format, make_file
from tests.builders import LIBRARY_WINDOW, library_window, night_shift, small_board


@pytest.mark.parametrize(
    ("name", "to", "suffix"),
    [
        ("x.pdf", None, "pdf"),
        ("x.PDF", None, "pdf"),
        ("x.y.json", None, "json"),
        ("x", "md", "md"),
        ("x.pdf", "JSON", "json"),
    ],
)
def test_format_by_suffix_or_by_word(name, to, suffix):
    assert find_format(Path(name), to).suffix == suffix


@pytest.mark.parametrize("name", ["x.odt", "x", ".pdf", "x.", "x." + 90 * "y"])
def test_unknown_formats_are_refused_in_a_short_sentence(name):
    with pytest.raises(WorldProblem) as stop:
        find_format(Path(name))
    assert "pdf" in str(stop.value)
    assert len(str(stop.value)) < 100


def test_every_format_makes_bytes():
    for found in FORMATS.values():
        assert found.description
        assert make_file(night_shift(), FileRequest(found.suffix))


def test_json_loses_nothing():
    data = make_file(library_window(), FileRequest("json"))
    assert load_exchange(data) == load_exchange(LIBRARY_WINDOW.read_bytes())


@pytest.mark.parametrize(("paper", "width"), [("a4", 595), ("letter", 612)])
def test_paper(paper, width, tmp_path):
    path = tmp_path / "x.pdf"
    path.write_bytes(make_file(small_board(), FileRequest(paper=PaperSize(paper))))
    assert int(pypdf.PdfReader(path).pages[0].mediabox.width) == width
