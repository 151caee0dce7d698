"""A session's language tag decides words, direction and glyphs of every file."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.export.making import FileRequest, PaperKind, make_file, outline_for
from andfacil.export.pdf.shaping.scripts import JAPANESE, faces_for

TRIED = Path(__file__).parents[1] / "fixtures/tried"
SIMPLIFIED = set("协议会谈当场写对话个么为说们满决时间题总结实现发从处还没经过书签释办办听")


def board_in(tag, name="10-words-zh-TW"):
    document = json.loads((TRIED / f"{name}.json").read_text("utf-8")) | {"language": tag}
    return Board(load_exchange(json.dumps(document).encode()))


def document_xml(board):
    made = make_file(board, FileRequest("docx"))
    return zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml").decode()


@pytest.mark.parametrize(
    "tag", ["zh-Hant", "zh-TW", "zh-HK", "zh_TW", "zh-Hant-HK", "zh-MO", "yue", "zh_HK", "cmn-Hant"]
)
def test_no_simplified_words_on_a_traditional_paper(tag):
    text = make_file(board_in(tag), FileRequest("md")).decode()
    assert text.startswith("# 協議") or "協議" in text
    assert set(text) & SIMPLIFIED == set()


@pytest.mark.parametrize("tag", ["zh", "zh-CN", "zh-Hans-HK", "zh_SG"])
def test_simplified_words_on_a_simplified_paper(tag):
    assert "协议" in make_file(board_in(tag), FileRequest("md")).decode()


@pytest.mark.parametrize(
    ("tag", "right_to_left"),
    [
        *((tag, False) for tag in ("en-GB-oed", "zh-min-nan", "i-klingon", "I-HAK", "art_lojban")),
        *((tag, True) for tag in ("iw", "prs", "pa-Arab", "he_IL", "ckb", "ku-IQ", "ug", "pnb")),
        *((tag, False) for tag in ("sd-Deva", "sd-IN", "pa", "ug-Cyrl", "uz", "en", "zh-Hant")),
    ],
)
def test_pages_run_as_the_script_does(tag, right_to_left):
    assert ("bidiVisual" in document_xml(board_in(tag, "10-direction-iw"))) is right_to_left


@pytest.mark.parametrize("tag", ["ja", "ja_JP", "ja-JP", "JA", "ja_JP.UTF-8"])
def test_japanese_has_japanese_glyphs(tag):
    assert faces_for("NotoSans-Regular", tag).face_for("直") == JAPANESE
    assert outline_for(board_in(tag), PaperKind.AGREEMENT).head.title


def test_chinese_has_chinese_glyphs():
    for tag in ("zh_TW", "zh-Hant", "zh", "yue"):
        assert faces_for("NotoSans-Regular", tag).face_for("直") != JAPANESE
