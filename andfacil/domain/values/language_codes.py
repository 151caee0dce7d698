"""The codes that a language tag can have: facts of ISO 639, 15924 and 3166, no rules.

Languages are those of two letters, and of three letters those that Unicode CLDR 46 has words of, or
that many people speak.
"""

from __future__ import annotations

_LANGUAGES = """
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
