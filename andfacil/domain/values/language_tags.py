"""Language tags (BCP 47, RFC 5646), read: language, script and region.

Programs write `zh_TW` and `zh-Hant-TW` for the same; `iw` is an older code of Hebrew. The script
that is not said follows from language and region (Unicode CLDR, likely subtags). The codes are
those of ISO 639, 15924 and 3166: languages of two letters, and of three letters those that Unicode
CLDR 46 has words of, or that many people speak.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from andfacil.domain.values.errors import RuleBroken

_LANGUAGES = """
acf ace bh chm cjs fuv gag gcf gcr hac jam kum mak no nog rif srn tmh trp tw zza
aa ab abq ach acm acw acx ady ae aeb af afb agq aii ajp ak akk alt alz am an ann apc apd ar
arc arn arq ars ary arz as asa ase ast av awa ay ayl ayr az azb azj ba bal ban bar bas bax bbc
bcc bci be bem bez bfi bfy bg bgc bgn bgp bhb bho bi bik bin bjj bjn blo blt bm bn bo bqi br
brh brx bs bss bua bug byn ca cak cch ccp cdo ce ceb cgg ch chk chr cic ckb cld cmn cnh co cop
cpx cr crh cs csb csw ctd ctg cu cv cy da dar dav dcc de din dje doi dsb dua dv dyo dyu dz ebu
ee efi egl egy el en eo es et eu evn ewo ext fa ff fi fil fj fkv fo fon fr frp frr fsl fuc fuf
fur fy ga gaa gan gbm gd gez gil gju gl glk gn gor got grc grt gsg gsw gu gug guz gv ha hak
haw haz hbo he hi hif hil hmn hne hnj ho hoc hoj hr hsb hsn ht hu hy hz ia ibb id ie ig ii ik
ilo in inh io is it iu iw ja jbo jgo ji jmc jrb jv ka kaa kab kac kaj kam kbd kcg kde kea kek
ken kfo kg kgp kha khq khw ki kj kk kkj kl kln km kmb kmr kn knc ko koi kok kos kpe kpv kr krc
kri krl kru ks ksb ksf ksh ksw ku kv kw kxm kxv ky la lad lag lb lbe lez lg lgg li lij lis liv
lkt lld lmo ln lo loz lrc lt ltg lu lua luo lus luy lv lzh mad mag mai mam man mas mdf men mer
mfe mg mgh mgo mh mhr mi min mis mix mk ml mn mni mnk mnp mnw mo moh mos mr mrj ms mt mtr mua
mul mus mwl mww my myv mzn na nah nan nap naq nb nd nds ne new ng niu nl nmg nn nnh nod non
nqo nr nso nus nv ny nyn oc oj olo om or os osa ota oto pa pal pam pap pau pbt pcm peo pes pfl
phn pi pis pl pms pnb pon prg prs ps pst pt qu quc qus quy quz raj rar rgn rhg rkt rm rmy rn
ro rof rom ru rup rw rwk sa sah saq sas sat saz sbp sc scn sco sd sdh se seh ses sg sga sgn
sgs sh shi shk shn si sid sje sju sk skr sl sm sma smj smn sms sn snk so sou sq sr ss ssy st
stq su sus sv sw swh syl syr szl ta tab tcy te tem teo tet tg th ti tig tiv tk tkl tl tly tn
to toi tok tpi tr trv trw ts tt tts tvl twq ty tyv tzm udm ug uga uk umb und unr ur uz vai ve
vec vep vi vo vro vun wa wae wal war wbp wbr wo wuu xal xh xnr xog yap yav yi yo yrl yua yue
za zap zgh zh zsm zu zxx
"""
LANGUAGES = frozenset(_LANGUAGES.split())
"""Of two or three letters."""

_SCRIPTS = """
Adlm Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Bopo Brah Brai Bugi Buhd
Cakm Cans Cari Cham Cher Chrs Cirt Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym
Ethi Gara Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hanb Hang Hani Hano Hans Hant Hatr
Hebr Hira Hluw Hmng Hmnp Hrkt Hung Ital Jamo Java Jpan Kali Kana Kawi Khar Khmr Khoj Knda Kore
Krai Kthi Lana Laoo Latf Latg Latn Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc
Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Ogam Olck
Onao Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Piqd Plrd Prti Qaag Rjng Rohg
Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Syre
Syrj Syrn Tagb Takr Tale Talu Taml Tang Tavt Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Toto
Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb Zmth Zsye Zxxx Zyyy Zzzz
"""
SCRIPTS = frozenset(_SCRIPTS.split())
"""Of four letters."""

_REGIONS = """
AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DG DJ DK DM
DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR
GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM
KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN
PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY
SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN
VU WF WS XK YE YT ZA ZM ZW
"""
REGIONS = frozenset(_REGIONS.split())
"""Of two letters; those of three digits (UN M.49) are not listed."""

_OLDER = {
    **{"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr"},
    **{
        "cmn": "zh",
        "no": "nb",
        "prs": "fa",
        "pes": "fa",
        "arb": "ar",
        "zsm": "ms",
        "swh": "sw",
        "pnb": "pa",
    },
}
"""Older and narrower codes, and the one that words, fonts and rules are known by."""
_NARROW_SCRIPTS = {"pnb": "Arab"}

_ARABIC = """
ar arc fa ur ps pbt pst sd ug ckb ks lrc mzn glk bal bcc bgn bgp brh khw skr sdh haz bqi azb trw arz
ary arq aeb apc ajp acm afb ars ayl apd acw acx gju ota
"""
_RTL_LANGUAGES = {
    **dict.fromkeys(_ARABIC.split(), "Arab"),
    **dict.fromkeys(("he", "yi", "lad", "jrb", "hbo"), "Hebr"),
    **dict.fromkeys(("syr", "aii", "cld"), "Syrc"),
    **{"dv": "Thaa", "nqo": "Nkoo", "rhg": "Rohg", "sam": "Samr"},
}
_FROM_RIGHT = """
Arab Aran Hebr Syrc Syre Syrj Syrn Thaa Nkoo Adlm Rohg Mand Samr Mend Armi Phnx Prti Phli Phlp Avst
Palm Nbat Hatr Narb Sarb Mani Orkh Hung Cprt Lydi Khar Yezi Chrs Sogd Sogo Elym Ougr Gara Todr
"""
_RTL_SCRIPTS = frozenset(_FROM_RIGHT.split())
_RTL_REGIONS = {
    **{("pa", "PK"): "Arab", ("ku", "IQ"): "Arab", ("ku", "IR"): "Arab", ("az", "IR"): "Arab"},
    **{("uz", "AF"): "Arab", ("kk", "CN"): "Arab", ("ky", "CN"): "Arab", ("tk", "IR"): "Arab"},
    **{("tg", "PK"): "Arab", ("sd", "IN"): "Deva", ("ks", "IN"): "Arab", ("ug", "KZ"): "Cyrl"},
    **{("ug", "MN"): "Cyrl", ("bal", "IR"): "Arab"},
}
"""Where a region writes a language in another script than most."""
_TRADITIONAL_REGIONS = frozenset({"TW", "HK", "MO"})
_TRADITIONAL_LANGUAGES = frozenset({"yue", "nan", "hak", "lzh"})
_SIMPLIFIED_REGIONS = frozenset({"CN", "SG", "MY"})

_LANGUAGE = re.compile("[a-z]{2,3}")
_SCRIPT = re.compile("[a-z]{4}")
_REGION = re.compile("[a-z]{2}|[0-9]{3}")
_PRIVATE = re.compile("q[a-t][a-z]")
_ENCODING = re.compile(r"(?<=\w)[.@].*")

_GRANDFATHERED = {
    **{"en-gb-oed": "en-GB", "i-hak": "hak", "zh-hakka": "hak", "zh-min-nan": "nan"},
    **{"zh-xiang": "hsn", "zh-guoyu": "cmn", "i-klingon": "tlh", "art-lojban": "jbo"},
    **{"no-bok": "nb", "no-nyn": "nn", "i-lux": "lb", "i-navajo": "nv", "sgn-be-fr": "sfb"},
}
"""Tags registered before there were parts (RFC 5646, 2.2.8), and what is written today."""

LONGEST_TAG = 35
"""Letters of the longest tag that a program has to take (RFC 5646, 4.4.1)."""
UNKNOWN = (
    "{tag} is no language that andfacil knows. Give a tag such as en, pt-BR or zh-Hant;"
    " room and paper have words in {known}, and stay in English for any other language."
)


class LanguageTag(NamedTuple):
    """The parts of a tag: `he`, `""`, `IL`; empty where they are not said."""

    language: str
    script: str = ""
    region: str = ""

    @classmethod
    def read(cls, tag: str) -> LanguageTag:
        """The parts of `tag`, which may have `_` for `-`; of text that is no tag, what there is."""
        plain = _of_today(_ENCODING.sub("", tag))
        parts = [part.lower() for part in plain.split("-")]
        said = parts[0]
        rest = list(takewhile(lambda part: len(part) > 1, parts[1:]))  # no extensions
        if said == "zh" and rest and rest[0] in _TRADITIONAL_LANGUAGES | {"cmn"}:
            said = rest[0]  # an extended language: zh-yue
        language = _OLDER.get(said, said)
        script = next((part for part in rest[:2] if _SCRIPT.fullmatch(part)), "").capitalize()
        region = next((part for part in rest[:3] if _REGION.fullmatch(part)), "").upper()
        return cls(language, script or _NARROW_SCRIPTS.get(said, ""), region)

    @property
    def written_in(self) -> str:
        """The script, also where it follows from language and region; empty if not known here."""
        if self.script:
            return self.script
        if self.language == "zh" or self.language in _TRADITIONAL_LANGUAGES:
            return self._han()
        known = _RTL_REGIONS.get((self.language, self.region))
        return known or _RTL_LANGUAGES.get(self.language, "")

    @property
    def right_to_left(self) -> bool:
        """True where pages run from right to left."""
        return self.written_in in _RTL_SCRIPTS

    @property
    def traditional(self) -> bool:
        """True for Chinese in traditional characters."""
        return self.written_in == "Hant"

    def _han(self) -> str:
        if self.region in _TRADITIONAL_REGIONS:
            return "Hant"
        at_home = self.language in _TRADITIONAL_LANGUAGES and self.region not in _SIMPLIFIED_REGIONS
        return "Hant" if at_home else "Hans"


def _of_today(tag: str) -> str:
    """`tag` with hyphens, an old registered one as it is written today."""
    plain = tag.replace("_", "-")
    return _GRANDFATHERED.get(plain.lower(), plain)


def is_known(tag: str) -> bool:
    """True for a tag that is well formed and whose language, script and region exist."""
    parts = _of_today(tag).split("-")
    language, rest = parts[0].lower(), [part.lower() for part in parts[1:]]
    if not _LANGUAGE.fullmatch(language):
        return False
    if language not in LANGUAGES | _OLDER.keys() and not _PRIVATE.fullmatch(language):
        return False
    if rest and len(rest[0]) == 3 and rest[0].isalpha():
        if rest[0] not in LANGUAGES:
            return False
        rest = rest[1:]
    if rest and _SCRIPT.fullmatch(rest[0]):
        if rest[0].capitalize() not in SCRIPTS:
            return False
        rest = rest[1:]
    if rest and _REGION.fullmatch(rest[0]):
        if rest[0].isalpha() and rest[0].upper() not in REGIONS:
            return False
        rest = rest[1:]
    return _is_rest(rest)


def check_language(tag: str, known: tuple[str, ...]) -> None:
    """Raise RuleBroken for an unknown tag; `known` are the languages that words are there in.

    A session need not say its language: an empty tag is none.
    """
    if tag and not is_known(tag):
        raise RuleBroken(UNKNOWN, tag=tag[:LONGEST_TAG], known=", ".join(known))


def _is_rest(parts: list[str]) -> bool:
    """True for variants, then extensions and private use, each after its single letter."""
    variants = True
    for place, part in enumerate(parts):
        if not re.fullmatch("[a-z0-9]{1,8}", part):
            return False
        if len(part) == 1:
            variants = False
            if place + 1 == len(parts):
                return False
        elif variants and not re.fullmatch("[a-z0-9]{5,8}|[0-9][a-z0-9]{3}", part):
            return False
    return True
