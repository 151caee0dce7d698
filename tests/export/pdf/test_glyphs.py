"""Export stops at what the paper cannot show, and names it."""

from __future__ import annotations

import pytest
import uharfbuzz as hb
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.export.pdf.glyphs import CannotPrint, Unprintable, example_font, needs_no_shaping
from andfacil.export.pdf.shaping import system_faces
from andfacil.export.pdf.shaping.scripts import faces_for
from andfacil.export.pdf.text import printable
from tests.builders import ROOT, changed, small_board, with_details
from tests.export.reading import letters_of, paper, text_of


@pytest.fixture(autouse=True)
def no_fonts_of_the_machine(monkeypatch):
    """As on a machine with no font but ours."""
    monkeypatch.setattr("andfacil.export.pdf.shaping.system_faces.system_face", lambda _char: "")
    monkeypatch.setattr("andfacil.export.pdf.shaping.system_faces.refused_face", lambda _char: "")
    faces_for.cache_clear()
    yield
    faces_for.cache_clear()


@pytest.mark.parametrize(
    ("char", "name"),
    [
        ("\ue000", "U+E000 without a name"),
        ("\U00012000", "U+12000 CUNEIFORM SIGN A"),
        ("\u13a0", "U+13A0 CHEROKEE LETTER A"),
    ],
)
def test_the_stop_names_character_and_card(char, name):
    board = changed(small_board(), "B1", text=f"Hot {char} meal")
    with pytest.raises(CannotPrint) as stop:
        paper(board)
    assert str(stop.value).startswith(f"{name} in B1 is in none of the fonts for the paper: ")
    assert [(f.character, f.key) for f in stop.value.faults] == [(char, "need:B1")]
    assert "meal" not in str(stop.value)


def test_all_characters_are_listed_once():
    with pytest.raises(CannotPrint, match=r"and 2 more characters") as stop:
        paper(small_board("\ue000\ue000 \ue001 \U00012000 \ue000"))
    assert [fault.character for fault in stop.value.faults] == ["\ue000", "\ue001", "\U00012000"]


@pytest.mark.parametrize(
    ("field", "place"),
    [("title", "the title"), ("place", "the line under the title"), ("context", "background")],
)
def test_places_other_than_cards_are_named(field, place):
    with pytest.raises(CannotPrint, match=f"in {place} is in none"):
        paper(with_details(small_board(), **{field: "\ue000"}))


@pytest.mark.parametrize(
    "text",
    [
        "Zażółć gęślą jaźń; Ærø, þú, ĳ, ŉ, Ǆ",
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
        "Съешь ещё этих мягких французских булок",
        "Tiếng Việt: Quốc ngữ ệ ộ ữ",
        "50 € – 60 £, 20 °C, ½ × 3 − 1 ± 2 ‰ § ¶ † … «oui» “yes” ‘no’ №",
    ],
)
def test_latin_greek_and_cyrillic_are_printed_whole(text):
    read = letters_of(text_of(paper(small_board(text))))
    assert read.count(letters_of(printable(text))) == 2


@settings(deadline=None)
@given(text=st.text(st.characters(max_codepoint=0x2FFF), min_size=1, max_size=30))
def test_what_is_printed_can_be_read_back_or_export_stops(text):
    board = small_board(f"x{text}x")
    faults = set()
    try:
        data = paper(board)
    except CannotPrint as stop:
        faults = {fault.character for fault in stop.faults}
    if faults:
        assert faults <= set(printable(text))
    else:
        read = text_of(data)
        assert all(char in read for char in text if char.isalpha() and char.isascii())


def test_devanagari_is_in_the_fonts_but_needs_shaping():
    assert not needs_no_shaping("अ")
    assert needs_no_shaping("é")


def font_with(tag: bytes, value: bytes, folder, *, at: int | None) -> str:
    """A font of ours in which a table has another name, or two bytes at `at` another value."""
    data = bytearray((ROOT / "resources/fonts/NotoSans-Regular.ttf").read_bytes())
    entry = next(12 + 16 * n for n in range(data[5]) if data[12 + 16 * n :][:4] == tag)
    if at is None:
        data[entry : entry + 4] = value
        entries = [bytes(data[12 + 16 * n : 28 + 16 * n]) for n in range(data[5])]
        data[12 : 12 + 16 * data[5]] = b"".join(sorted(entries))
    else:
        start = int.from_bytes(data[entry + 8 : entry + 12], "big") + at
        data[start : start + 2] = value
    path = folder / "Rare.otf"
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize(
    ("tag", "value", "at"), [(b"glyf", b"CFF ", None), (b"OS/2", b"\x00\x02", 8)]
)
def test_a_font_that_cannot_be_put_into_a_paper_is_named(monkeypatch, tmp_path, tag, value, at):
    path = font_with(tag, value, tmp_path, at=at)
    monkeypatch.undo()
    monkeypatch.setattr(system_faces, "_listed", lambda _char: [(path, 0)])
    monkeypatch.setattr(system_faces.shutil, "which", lambda _name: "fc-list")
    assert ord("é") in hb.Face(hb.Blob.from_file_path(path)).unicodes
    assert system_faces.system_face.__wrapped__("é") == ""
    assert system_faces.refused_face.__wrapped__("é") == "Rare.otf"
    assert system_faces.refused_face.__wrapped__("\u13a0") == ""
    monkeypatch.setattr(system_faces, "system_face", lambda _char: "")
    monkeypatch.setattr(system_faces, "refused_face", lambda _char: "Rare.otf")
    faces_for.cache_clear()
    with pytest.raises(CannotPrint, match=r"only in Rare\.otf, which .*Install another font"):
        paper(small_board("\u13a0"))


@pytest.mark.parametrize(
    ("char", "font"),
    [
        *(("ꦗ", "Noto Sans Javanese"), ("𐴀", "Noto Sans Hanifi Rohingya"), ("𪚥", "Jigmo")),
        *(("\U0001b001", "Noto Serif Hentaigana"), ("ㇷ", "Noto Sans JP"), ("ꆈ", "Noto Sans Yi")),
        *(("ᠮ", "Noto Sans Mongolian"), ("\ue000", ""), ("a", "")),
    ],
)
def test_a_free_font_is_named_for_what_no_font_has(char, font):
    assert example_font(char) == font
    said = str(CannotPrint((Unprintable(char, "title"),)))
    assert (f"such as {font}," in said) is bool(font)
