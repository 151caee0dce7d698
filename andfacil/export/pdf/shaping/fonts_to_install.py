"""Free fonts to install for characters that no font of the paper or of the machine has.

Each can be put into a PDF: its outlines are TrueType's and its licence (SIL Open Font License, or
CC0 for Jigmo) allows that.
"""

from __future__ import annotations

import re
import unicodedata

_NOTO_NAMES = """
    ADLAM AHOM ANATOLIAN_HIEROGLYPHS AVESTAN BALINESE BAMUM BASSA_VAH BATAK BHAIKSUKI BRAHMI
    BUGINESE BUHID CARIAN CHAKMA CHAM CHEROKEE COPTIC CUNEIFORM CYPRIOT DESERET DUPLOYAN
    EGYPTIAN_HIEROGLYPHS ELBASAN GLAGOLITIC GOTHIC GRANTHA GUNJALA_GONDI HANIFI_ROHINGYA HANUNOO
    HATRAN JAVANESE KAITHI KAYAH_LI KHAROSHTHI KHOJKI KHUDAWADI LEPCHA LIMBU LINEAR_A LINEAR_B LISU
    LYCIAN LYDIAN MAHAJANI MANDAIC MANICHAEAN MARCHEN MASARAM_GONDI MEDEFAIDRIN MEETEI_MAYEK
    MENDE_KIKAKUI MEROITIC MIAO MODI MONGOLIAN MRO MULTANI NABATAEAN NEWA NUSHU OGHAM OL_CHIKI
    OLD_HUNGARIAN OLD_ITALIC OLD_PERMIC OLD_PERSIAN OLD_SOGDIAN OSAGE OSMANYA PAHAWH_HMONG
    PALMYRENE PAU_CIN_HAU PHOENICIAN REJANG RUNIC SAMARITAN SAURASHTRA SHARADA SHAVIAN
    SIDDHAM SOGDIAN SORA_SOMPENG SOYOMBO SUNDANESE SYLOTI_NAGRI SYRIAC TAGALOG TAGBANWA TAI_LE
    TAI_THAM TAI_VIET TAKRI THAANA TIFINAGH TIRHUTA UGARITIC VAI WANCHO WARANG_CITI YI
    ZANABAZAR_SQUARE
"""
"""Scripts as the names of their characters begin, which have a Noto Sans of their name."""
_OTHERS = (
    (re.compile("CJK |KANGXI |IDEOGRAPHIC "), "Jigmo"),
    (re.compile("HENTAIGANA |(?:HIRAGANA|KATAKANA) LETTER ARCHAIC "), "Noto Serif Hentaigana"),
    (re.compile("(?:HIRAGANA|KATAKANA) "), "Noto Sans JP"),
    (re.compile("TIBETAN "), "Noto Serif Tibetan"),
    (re.compile("TANGUT "), "Noto Serif Tangut"),
    (re.compile("MATHEMATICAL |MUSICAL |BRAILLE "), "Noto Sans Symbols 2"),
)
_MOST_WORDS = 2


def font_to_install(char: str) -> str:
    """A free font that has `char`; empty where none is known."""
    name = unicodedata.name(char, "")
    words = name.split()
    for count in range(_MOST_WORDS, 0, -1):
        if "_".join(words[:count]) in _NOTO_NAMES.split():
            return f"Noto Sans {' '.join(words[:count]).title()}"
    return next((font for begins, font in _OTHERS if begins.match(name)), "")
