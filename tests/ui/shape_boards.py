"""Boards in several languages, short and long, for screens of every shape."""

from __future__ import annotations

from dataclasses import replace

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Commitment, Details, Need, Parked, Solution
from tests.builders import ROOT

CASES = ROOT / "tests" / "fixtures" / "cases"

GERMAN = (
    "Verantwortlichkeiten für Schichtplanänderungen stehen fest",
    "Ruhezeiten zwischen zwei Nachtschichten: mindestens 11 Stunden",
    "Vertretungsregelung",
)
THAI = (
    "ห้ามทำงานกะกลางคืนติดต่อกันเกินสามคืน",
    "ประกาศตารางเวรล่วงหน้าสี่สัปดาห์เพื่อให้ครอบครัววางแผนได้",
    "ความรับผิดชอบร่วมกัน",
)
KHMER = (
    "បុគ្គលិកពេលយប់ត្រូវដឹងកាលវិភាគការងារបួនសប្តាហ៍ជាមុន",
    "គ្មាននរណាធ្វើការលើសពីបីយប់ជាប់គ្នា",
    "ការទទួលខុសត្រូវរួមគ្នា",
)
BURMESE = (
    "ညဆိုင်းဝန်ထမ်းများသည်အလုပ်ချိန်ဇယားကိုလေးပတ်ကြိုတင်သိရမည်",
    "မည်သူမျှသုံးညထက်ပိုပြီးဆက်တိုက်အလုပ်မလုပ်ရ",
    "အတူတကွတာဝန်ယူခြင်း",
)
JAPANESE = (
    "夜勤表は四週間前までに全員に知らされ、家族の予定を立てられること",
    "三日続けての夜勤は誰にもさせない。体調を崩した人を責めない",
    "責任の分担を書面にする",
)
CHINESE = (
    "夜班人员必须提前四周知道排班表，以便安排家庭生活和休息时间",
    "任何人不得连续上三个以上的夜班，身体不适者不受责备",
    "共同承担责任",
)
HEBREW = (
    "צוות הלילה צריך לדעת את סידור העבודה ארבעה שבועות מראש",
    "אף אחד לא עובד יותר משלושה לילות ברצף",
    "אחריות משותפת",
)
LONG = (
    "We need to know our nights at least four weeks ahead, and to be able to count on them: last "
    "winter the rota for January came out on the 29th of December, three of us had already paid "
    "for childcare on other days, and two worked five nights in a row because nobody else could "
    "be found, which is how uncompensated overtime became everyday",
    "Responsibilities are written down, and known to whoever steps in at short notice",
)


def _case(name: str) -> Board:
    return Board(load_exchange(next(CASES.glob(f"{name}*.json")).read_bytes()))


def _told(board: Board, texts: tuple[str, ...], language: str, names: tuple[str, str]) -> Board:
    """The same board in other words."""
    cards = []
    for number, card in enumerate(board):
        if isinstance(card, Details):
            sides = {
                "side_a": replace(card.side_a, name=names[0]),
                "side_b": replace(card.side_b, name=names[1]),
            }
            cards.append(replace(card, language=language, title=texts[0], **sides))
        elif isinstance(card, Need | Solution | Commitment | Parked):
            cards.append(replace(card, text=texts[number % len(texts)]))
        else:
            cards.append(card)
    return Board(cards)


def shape_boards() -> dict[str, Board]:
    """A board for each kind of text, by a short name."""
    english = _case("02")
    return {
        "en": english,
        "de": _told(english, GERMAN, "de", ("Stationsleitung", "Nachtschichtbeschäftigte")),
        "ar": _case("07"),
        "th": _told(english, THAI, "th", ("ฝ่ายบริหารโรงพยาบาล", "พยาบาลกะกลางคืน")),
        "km": _told(english, KHMER, "km", ("គណៈគ្រប់គ្រងមន្ទីរពេទ្យ", "គិលានុបដ្ឋាកពេលយប់")),
        "my": _told(english, BURMESE, "my", ("ဆေးရုံစီမံခန့်ခွဲရေး", "ညဆိုင်းသူနာပြုများ")),
        "ja": _told(english, JAPANESE, "ja", ("病院管理部門", "夜勤看護師一同")),
        "zh": _told(english, CHINESE, "zh", ("医院管理层", "夜班护士代表")),
        "he": _told(english, HEBREW, "he", ("הנהלת בית החולים", "אחיות הלילה")),
        "long": _told(
            english, LONG, "en", ("The management of the district hospital", "Night nurses")
        ),
    }
