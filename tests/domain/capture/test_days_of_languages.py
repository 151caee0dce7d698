"""Days in the words of many languages: read, or a fault at the place; never part of a name.

Whether the session is held in that language or in English makes no difference.
"""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture import faults
from andfacil.domain.capture.amend import amend_line
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Commitment

TODAY = dt.date(2026, 11, 25)  # a Wednesday
NO_DAY = {
    *(faults.NO_ONE_DAY, faults.NO_SUCH_DAY, faults.DAY_NOT_COUNTED, faults.OTHER_WEEKDAY),
    faults.DAY_OR_NAME,
}

FORMS = {
    "ru": """до 3 марта 2027-03-03 | до пятницы 2026-11-27 | к пятнице 2026-11-27
        | в пятницу 2026-11-27 | не позднее 31 января 2027-01-31
        | до завтра 2026-11-26 | завтра 2026-11-26
        | до конца месяца 2026-11-30 | к концу марта 2027-03-31
        | до следующей недели - | 3 марта 2027-03-03
        | 3-го марта 2027 2027-03-03 | 31.01.2027 2027-01-31
        | через 3 дня 2026-11-28 | до понедельника, 30 ноября 2026-11-30
        | с 3 марта - | после пятницы - | до 31 фев - | в пт 2026-11-27
        | до чт 2026-11-26 | 31 дек 2026-12-31
        | до 5 января 2027 г. 2027-01-05 | на следующей неделе -
        | by March 3rd 2027-03-03 | by fri 2026-11-27 | on 31 Jan 2027-01-31
        | к 3 марта 2027-03-03 | до вечера пятницы - | срок до 31 января 2027-01-31
        | до конца недели -""",
    "uk": """до 3 березня 2027-03-03 | до п'ятниці 2026-11-27
        | до пʼятниці 2026-11-27 | у п’ятницю 2026-11-27
        | не пізніше 31 січня 2027-01-31 | до завтра 2026-11-26
        | до кінця місяця 2026-11-30 | до кінця березня 2027-03-31
        | наступного тижня - | через 2 тижні 2026-12-09 | 31 січ. 2027-01-31
        | до середи 2026-12-02 | by March 3rd 2027-03-03""",
    "be": """да 3 сакавіка - | 3 сакавіка 2027-03-03 | да пятніцы -""",
    "bg": """до 3 март 2027-03-03 | до петък 2026-11-27
        | до края на месеца 2026-11-30 | в петък 2026-11-27
        | утре 2026-11-26 | до събота 2026-11-28""",
    "sr": """до 3. марта 2027-03-03 | do 3. marta 2027-03-03 | do petka 2026-11-27
        | до петка 2026-11-27 | do kraja meseca 2026-11-30
        | sutra 2026-11-26""",
    "hr": """do 3. ožujka 2027-03-03 | do petka 2026-11-27
        | do kraja mjeseca 2026-11-30 | do 31. siječnja 2027. 2027-01-31
        | u petak 2026-11-27""",
    "pl": """do 3 marca 2027-03-03 | do piątku 2026-11-27 | w piątek 2026-11-27
        | na piątek 2026-11-27 | najpóźniej do 31 stycznia 2027-01-31
        | jutro 2026-11-26 | do jutra 2026-11-26
        | do końca miesiąca 2026-11-30 | do końca marca 2027-03-31
        | za 3 dni 2026-11-28 | w przyszłym tygodniu - | do środy 2026-12-02
        | do niedzieli 2026-11-29 | 3 mar 2027-03-03
        | do czwartku 2026-11-26 | do poniedziałku 30 listopada 2026-11-30
        | by March 3rd 2027-03-03 | do końca tygodnia - | termin: piątek 2026-11-27""",
    "cs": """do 3. března 2027-03-03 | do pátku 2026-11-27 | v pátek 2026-11-27
        | nejpozději do 31. ledna 2027-01-31 | zítra 2026-11-26
        | do konce měsíce 2026-11-30 | do středy 2026-12-02
        | do neděle 2026-11-29 | příští týden - | do konce týdne -""",
    "sk": """do 3. marca 2027-03-03 | do piatku 2026-11-27 | v piatok 2026-11-27
        | do konca mesiaca 2026-11-30 | zajtra 2026-11-26""",
    "sl": """do 3. marca 2027-03-03 | do petka 2026-11-27
        | do konca meseca 2026-11-30 | jutri 2026-11-26
        | do srede 2026-12-02""",
    "it": """entro venerdì 2026-11-27 | entro il 3 marzo 2027-03-03
        | 3 marzo 2027-03-03 | per il 31 gennaio 2027-01-31
        | entro domani 2026-11-26 | domani 2026-11-26
        | entro fine mese 2026-11-30 | entro la fine di marzo 2027-03-31
        | fra 3 giorni 2026-11-28 | venerdì prossimo 2026-11-27
        | venerdì 2026-11-27 | il 1° marzo 2027-03-01
        | la prossima settimana - | entro il 31/01/2027 2027-01-31
        | entro il 31 febbraio - | dal 3 marzo - | prima di venerdì -
        | ven 2026-11-27 | entro ven. 2026-11-27
        | nel pomeriggio di venerdì - | by March 3rd 2027-03-03
        | entro la fine della settimana - | scadenza 31 gennaio 2027-01-31""",
    "nl": """voor vrijdag - | vóór 3 maart - | do 3 maart 2027-03-03
        | tot 3 maart 2027-03-03 | tot en met 3 maart 2027-03-03
        | uiterlijk 31 januari 2027-01-31 | uiterlijk vrijdag 2026-11-27
        | op vrijdag 2026-11-27 | 3 maart 2027-03-03 | morgen 2026-11-26
        | uiterlijk morgen 2026-11-26 | eind maart 2027-03-31
        | eind van de maand 2026-11-30 | over 3 dagen 2026-11-28
        | volgende week - | vrijdag a.s. 2026-11-27 | wo 3 maart 2027-03-03
        | by March 3rd 2027-03-03 | tegen vrijdag 2026-11-27
        | t/m 31 jan 2027-01-31""",
    "sv": """senast 3 mars 2027-03-03 | senast fredag 2026-11-27
        | till fredag 2026-11-27 | på fredag 2026-11-27 | innan fredag -
        | 3 mars 2027-03-03 | imorgon 2026-11-26 | i morgon 2026-11-26
        | i slutet av mars 2027-03-31 | om 3 dagar 2026-11-28
        | nästa vecka - | den 31 januari 2027-01-31
        | by March 3rd 2027-03-03 | nu på fredag 2026-11-27""",
    "da": """senest 3. marts 2027-03-03 | senest fredag 2026-11-27
        | på fredag 2026-11-27 | inden fredag 2026-11-27
        | i morgen 2026-11-26 | om 3 dage 2026-11-28
        | slutningen af måneden 2026-11-30""",
    "nb": """innen 3. mars 2027-03-03 | innen fredag 2026-11-27
        | på fredag 2026-11-27 | i morgen 2026-11-26
        | senest 31. januar 2027-01-31 | om to dager 2026-11-27""",
    "fi": """perjantaihin mennessä 2026-11-27 | 3. maaliskuuta mennessä 2027-03-03
        | viimeistään perjantaina 2026-11-27 | huomenna 2026-11-26
        | kuun loppuun mennessä 2026-11-30 | 3.3. mennessä 2027-03-03
        | perjantaina 2026-11-27 | 31. tammikuuta 2027-01-31""",
    "et": """kuni 3. märtsini 2027-03-03 | reedeks 2026-11-27
        | hiljemalt reedel 2026-11-27 | homseks 2026-11-26
        | 3. märts 2027-03-03""",
    "lv": """līdz 3. martam 2027-03-03 | līdz piektdienai 2026-11-27
        | rīt 2026-11-26""",
    "lt": """iki kovo 3 d. 2027-03-03 | iki penktadienio 2026-11-27
        | rytoj 2026-11-26 | iki kovo 3 2027-03-03""",
    "hu": """március 3-ig 2027-03-03 | péntekig 2026-11-27
        | legkésőbb péntekig 2026-11-27 | holnapig 2026-11-26
        | január 31-ig 2027-01-31 | a hónap végéig 2026-11-30
        | pénteken 2026-11-27 | 3 napon belül 2026-11-28""",
    "el": """μέχρι τις 3 Μαρτίου 2027-03-03 | έως την Παρασκευή 2026-11-27
        | μέχρι την Παρασκευή 2026-11-27 | αύριο 2026-11-26
        | ως 31 Ιανουαρίου 2027-01-31 | τέλος του μήνα 2026-11-30
        | σε 3 μέρες 2026-11-28 | σε μια εβδομάδα 2026-12-02""",
    "tr": """3 Mart'a kadar 2027-03-03 | cumaya kadar 2026-11-27
        | cuma gününe kadar 2026-11-27 | 3 Mart 2027-03-03
        | yarın 2026-11-26 | yarına kadar 2026-11-26
        | en geç cuma 2026-11-27 | ay sonuna kadar 2026-11-30
        | 31 Ocak 2027 2027-01-31 | 3 gün içinde 2026-11-28
        | gelecek hafta - | pazartesi 2026-11-30 | by March 3rd 2027-03-03
        | Mart ayının 3'üne kadar 2027-03-03 | haftaya -""",
    "ko": """3월 3일까지 2027-03-03 | 금요일까지 2026-11-27 | 다음 주 금요일까지 2026-12-04
        | 내일까지 2026-11-26 | 내일 2026-11-26 | 3월 3일 2027-03-03
        | 월말까지 2026-11-30 | 이번 달 말까지 2026-11-30 | 3일 후 2026-11-28 | 다음 주 -
        | 다음 주까지 - | 2027년 1월 31일까지 2027-01-31 | 3월 말까지 2027-03-31
        | by March 3rd 2027-03-03 | 3월까지 - | 금요일 전까지 2026-11-27
        | 일주일 안에 2026-12-02
        | 매주 금요일 - | 주말까지 - | 31일까지 - | 금요일 오후 - | 11/27(금) 2026-11-27""",
    "ja": """3月3日まで 2027-03-03 | 金曜日まで 2026-11-27 | 来週の金曜日まで 2026-12-04
        | 明日まで 2026-11-26 | 月末まで 2026-11-30 | 3月末までに 2027-03-31
        | 2027年1月31日 2027-01-31 | 来週 - | 3月3日（水）まで 2027-03-03
        | 一月末日まで 2027-01-31 | 今月末まで 2026-11-30 | by March 3rd 2027-03-03
        | 三月三日迄 2027-03-03 | 明後日 2026-11-27 | 翌週月曜 2026-11-30 | 年内 -
        | R9.1.31まで 2027-01-31 | 来月5日 2026-12-05
        | 5日まで - | 11/27 (金) 2026-11-27
        | 毎週金曜日 - | 今週末まで - | 来週末 - | 金曜の夕方 -""",
    "zh": """3月3日之前 2027-03-03 | 3月3日前 2027-03-03 | 周五之前 2026-11-27
        | 星期五 2026-11-27 | 下周五之前 2026-12-04 | 明天 2026-11-26
        | 明天之前 2026-11-26 | 月底之前 2026-11-30 | 三月三日 2027-03-03
        | 二零二七年一月三十一日 2027-01-31 | 下周 - | 到3月3日 2027-03-03
        | 截至3月3日 2027-03-03 | 本周五 2026-11-27 | by March 3rd 2027-03-03
        | 3月3号截止 2027-03-03 | 在周五之前 2026-11-27 | 于3月3日 2027-03-03
        | 下个月5号 2026-12-05 | 5号之前 - | 周末前 - | 周五下午 -
        | 每周五 - | 31号 - | 11/27（周五） 2026-11-27""",
    "zh-Hant": """3月3日之前 2027-03-03 | 週五之前 2026-11-27 | 下週五前 2026-12-04
        | 月底前 2026-11-30 | 明天 2026-11-26 | 三月三日前 2027-03-03
        | 截止3月3日 2027-03-03 | 於3月3日 2027-03-03""",
    "hi": """3 मार्च तक 2027-03-03 | शुक्रवार तक 2026-11-27
        | 31 जनवरी तक 2027-01-31 | कल तक 2026-11-26
        | महीने के अंत तक 2026-11-30 | ३ मार्च तक 2027-03-03
        | 3 मार्च को 2027-03-03 | अगले सप्ताह - | 3 दिन में 2026-11-28
        | शुक्रवार को 2026-11-27 | by March 3rd 2027-03-03
        | 3 मार्च से पहले - | अगले शुक्रवार तक 2026-11-27 | शुक्रवार से पहले -
        | हर शुक्रवार -""",
    "ar": """قبل 3 مارس - | حتى 3 مارس 2027-03-03 | بحلول الجمعة 2026-11-27
        | يوم الجمعة 2026-11-27 | حتى يوم الجمعة 2026-11-27 | غدا 2026-11-26
        | نهاية الشهر 2026-11-30 | ٣ مارس 2027-03-03
        | بحلول نهاية مارس 2027-03-31 | الأسبوع القادم -
        | في ٣١/٠١/٢٠٢٧ 2027-01-31 | by March 3rd 2027-03-03
        | في موعد أقصاه 3 مارس 2027-03-03 | قبل نهاية الشهر - | موعده الجمعة 2026-11-27
        | كل جمعة - | يوم ٣١ -""",
    "he": """עד 3 במרץ 2027-03-03 | עד יום שישי 2026-11-27
        | עד ה-3 במרץ 2027-03-03 | מחר 2026-11-26 | עד מחר 2026-11-26
        | עד סוף החודש 2026-11-30 | ב-3 במרץ 2027-03-03 | בשבוע הבא -
        | לא יאוחר מ-31 בינואר 2027-01-31 | עד 31.1 2027-01-31
        | עד יום ו' 2026-11-27 | by March 3rd 2027-03-03
        | ביום שישי 2026-11-27 | עד שישי 2026-11-27 | לפני יום שישי -
        | השבוע - | בתאריך 31.1.2027 2027-01-31""",
    "fa": """تا ۳ مارس 2027-03-03 | تا جمعه 2026-11-27 | تا فردا 2026-11-26
        | تا پایان ماه 2026-11-30 | ۳ اسفند - | تا ۳ اسفند -
        | روز جمعه 2026-11-27 | تا سه‌شنبه 2026-12-01 | تا ۱۴۰۵/۱۱/۱۱ -""",
    "ur": """3 مارچ تک 2027-03-03 | جمعہ تک 2026-11-27 | کل تک 2026-11-26""",
    "vi": """trước ngày 3 tháng 3 2027-03-03 | đến 3/3 2027-03-03
        | ngày 3 tháng 3 năm 2027 2027-03-03 | thứ sáu 2026-11-27
        | đến thứ Sáu 2026-11-27 | ngày mai 2026-11-26
        | cuối tháng 2026-11-30 | trong 3 ngày 2026-11-28 | trước thứ sáu -
        | tuần sau - | hạn 31/01/2027 2027-01-31 | trong một tuần 2026-12-02 | cuối tuần -
        | thứ sáu ngày 27/11 -""",
    "th": """ภายในวันที่ 3 มีนาคม 2027-03-03 | 3 มี.ค. 2570 2027-03-03
        | วันศุกร์ 2026-11-27 | ภายในวันศุกร์ 2026-11-27
        | พรุ่งนี้ 2026-11-26 | สิ้นเดือน 2026-11-30 | ก่อนวันศุกร์ -
        | ภายใน 3 วัน 2026-11-28 | สัปดาห์หน้า - | 31/01/2570 2027-01-31
        | ทุกวันศุกร์ - | ศุกร์นี้ - | วันศุกร์ที่ 27 -""",
    "id": """sebelum 3 Maret - | paling lambat 3 Maret 2027-03-03
        | hari Jumat 2026-11-27 | besok 2026-11-26 | sampai Jumat 2026-11-27
        | akhir bulan 2026-11-30 | tanggal 3 Maret 2027-03-03
        | minggu depan - | dalam seminggu 2026-12-02""",
    "ro": """până la 3 martie 2027-03-03 | până vineri 2026-11-27
        | mâine 2026-11-26 | până la sfârșitul lunii 2026-11-30
        | vineri 2026-11-27""",
    "ca": """abans del 3 de març 2027-03-03 | fins al divendres 2026-11-27
        | per al 3 de març 2027-03-03 | demà 2026-11-26
        | 3 de març 2027-03-03""",
    "de": """bis 3. März 2027-03-03 | bis zum 3. März 2027-03-03
        | bis Fr 2026-11-27 | bis Freitag 2026-11-27 | bis nächste Woche -
        | am 3. März 2027-03-03 | spätestens 31.1. 2027-01-31
        | morgen 2026-11-26 | bis morgen 2026-11-26
        | bis Ende März 2027-03-31 | bis KW 10 - | binnen 3 Tagen 2026-11-28
        | bis Monatsende 2026-11-30 | by March 3rd 2027-03-03
        | bis Mittwoch, 3. März 2027-03-03 | bis Anfang März -
        | bis Mitte März - | bis spätestens Freitag 2026-11-27
        | nächsten Freitag - | Freitag in einer Woche -
        | bis zum Wochenende - | vor dem 3. März - | bis heute Abend -
        | bis 3.3. 2027-03-03 | zum 3. März 2027-03-03
        | bis einschließlich 3. März -
        | Fr 27.11. 2026-11-27 | bis Freitag, 27.11. 2026-11-27
        | vom 3. bis 5. März - | fällig am 3. März 2027-03-03
        | Termin: Freitag 2026-11-27 | bis Ende der Woche -
        | jeden Freitag - | gestern - | heute Abend - | in KW 49 - | Mitte Januar -
        | zum Jahresende - | bis Do, 3.12. 2026-12-03""",
    "fr": """d'ici le 3 mars 2027-03-03 | avant le 3 mars - | avant vendredi -
        | pour vendredi 2026-11-27 | jusqu'à vendredi 2026-11-27
        | au 3 mars 2027-03-03 | le 3 mars 2027-03-03 | vendredi 2026-11-27
        | d’ici fin mars 2027-03-31 | d'ici demain 2026-11-26
        | la semaine prochaine - | au plus tard le 31 janvier 2027-01-31
        | by March 3rd 2027-03-03 | dans 15 jours 2026-12-10
        | sous huitaine - | pour le 1er mars 2027-03-01 | dès le 3 mars -
        | mi-mars - | d'ici à vendredi 2026-11-27
        | d'ici la fin du mois 2026-11-30 | avant fin mars - | d'ici le 1er -
        | échéance 31 janvier 2027-01-31
        | entre le 3 et le 5 mars -
        | chaque vendredi - | ce soir - | le 31 - | sous quinzaine -""",
    "es": """antes del 3 de marzo - | hasta el viernes 2026-11-27
        | para el viernes 2026-11-27 | el 3 de marzo 2027-03-03
        | a más tardar el viernes 2026-11-27 | mañana 2026-11-26
        | para mañana 2026-11-26 | fin de mes 2026-11-30
        | para fin de mes 2026-11-30 | la próxima semana -
        | by March 3rd 2027-03-03 | a 3 de marzo - | antes de fin de mes -
        | en 3 días 2026-11-28 | hasta mediados de marzo -
        | el viernes que viene 2026-11-27 | para el 31/01/2027 2027-01-31
        | vence el viernes 2026-11-27 | plazo: 31 de enero 2027-01-31
        | cada viernes - | el 31 -""",
    "pt": """até 3 de março 2027-03-03 | até sexta-feira 2026-11-27
        | até sexta 2026-11-27 | na sexta 2026-11-27 | amanhã 2026-11-26
        | até amanhã 2026-11-26 | até o fim do mês 2026-11-30
        | antes de 3 de março - | a 3 de março 2027-03-03
        | para sexta-feira 2026-11-27 | na próxima semana -
        | by March 3rd 2027-03-03 | até dia 3 -
        | até dia 3 de março 2027-03-03 | dentro de 3 dias 2026-11-28
        | até ao final de março 2027-03-31 | até 31/01/2027 2027-01-31
        | toda sexta - | dia 31 -""",
    "en": """by March 3rd 2027-03-03 | by 3rd of March 2027-03-03 | by the 3rd -
        | by mid-March - | on or before March 3 - | before Friday -
        | by close of business Friday - | by COB fri - | by end of week -
        | by EOW - | by Q1 - | by Easter - | ASAP - | by tomorrow noon -
        | no later than Friday 2026-11-27 | by Friday 5pm -
        | by 31 Jan 5 pm - | by the end of the year - | by EOY -
        | within a week 2026-12-02 | within 3 days 2026-11-28
        | in a fortnight 2026-12-09 | by Friday week - | by the 31st -
        | due Friday 2026-11-27 | for Friday 2026-11-27
        | until March 3 2027-03-03 | through March 3 2027-03-03
        | March 3rd 2027-03-03 | 3/3 2027-03-03 | by 3-Mar 2027-03-03
        | by Mar 3 '27 2027-03-03 | by 2027-W05-1 - | by 31.01.27 2027-01-31
        | by Jan 2027 - | the week of 3 March - | by 5 - | by noon -
        | Mon-Wed - | Fri 27/11 2026-11-27 | by 27/11 (Fri) 2026-11-27
        | by Thu 27/11 - | due on Friday 2026-11-27 | between 3 and 5 March -
        | by 31/01/2570 - | by ١٤٤٨/٥/٣ - | for the weekend -
        | every Friday - | Fridays - | each Monday - | on Mondays - | last Friday - | yesterday -
        | Nov 27-29 - | 27/28 Nov - | 27 & 28 Nov - | 31st - | in 10d - | in 3 business days -
        | T+3 - | wk 5 - | [31 Jan] 2027-01-31 | “31 Jan” 2027-01-31 | → 31 Jan 2027-01-31
        | — Friday - | by Friday! 2026-11-27 | weekly - | 27-11 - | at 5pm Friday -
        | Friday at the latest 2026-11-27""",
    "ta": """வெள்ளிக்கிழமைக்குள் 2026-11-27 | வெள்ளிக்கிழமை 2026-11-27
        | வெள்ளிக்கிழமைக்கு முன் - | ஜனவரி 31க்குள் 2027-01-31 | நாளைக்குள் 2026-11-26""",
    "ka": """პარასკევამდე 2026-11-27 | 31 იანვრამდე 2027-01-31 | ხვალამდე 2026-11-26
        | პარასკევს 2026-11-27 | 3 მარტი 2027-03-03""",
    "mr": """शुक्रवारपर्यंत 2026-11-27 | शुक्रवारी 2026-11-27 | उद्यापर्यंत 2026-11-26
        | 31 जानेवारीपर्यंत 2027-01-31 | सोमवार रोजी 2026-11-30""",
    "te": """శుక్రవారంలోగా 2026-11-27 | శుక్రవారం లోపు 2026-11-27 | రేపు 2026-11-26
        | జనవరి 31 లోగా 2027-01-31 | సోమవారం నాటికి 2026-11-30""",
    "pa": """ਸ਼ੁੱਕਰਵਾਰ ਤੱਕ 2026-11-27 | ਸ਼ੁੱਕਰਵਾਰ ਨੂੰ 2026-11-27 | 31 ਜਨਵਰੀ ਤੱਕ 2027-01-31
        | ਕੱਲ੍ਹ ਤੱਕ 2026-11-26 | ਸੋਮਵਾਰ ਤੱਕ 2026-11-30""",
    "gu": """શુક્રવાર સુધી 2026-11-27 | 31 જાન્યુઆરી સુધી 2027-01-31
        | સોમવાર સુધીમાં 2026-11-30""",
    "kn": "ಶುಕ್ರವಾರದೊಳಗೆ 2026-11-27 | ಶುಕ್ರವಾರ 2026-11-27 | ಜನವರಿ 31 2027-01-31",
    "ml": "വെള്ളിയാഴ്ചയ്ക്കകം 2026-11-27 | വെള്ളിയാഴ്ച 2026-11-27 | ജനുവരി 31 2027-01-31",
    "ne": "शुक्रबार सम्म 2026-11-27 | 31 जनवरी सम्म 2027-01-31 | भोलिसम्म 2026-11-26",
    "si": "සිකුරාදා 2026-11-27 | සඳුදා දක්වා 2026-11-30",
    "my": "သောကြာနေ့ 2026-11-27",
    "km": "ថ្ងៃសុក្រ 2026-11-27 | ត្រឹម ថ្ងៃសុក្រ 2026-11-27",
    "lo": "ວັນສຸກ 2026-11-27 | ພາຍໃນ ວັນສຸກ 2026-11-27",
    "kk": "жұмаға дейін 2026-11-27 | 31 қаңтар 2027-01-31",
    "uz": "jumagacha 2026-11-27 | 31 yanvar 2027-01-31",
    "sq": "deri më 31 janar 2027-01-31 | deri të premten 2026-11-27",
    "gl": "ata o venres 2026-11-27 | 31 de xaneiro 2027-01-31",
    "eu": "ostiralerako 2026-11-27",
    "af": "teen Vrydag 2026-11-27 | 31 Januarie 2027-01-31 | einde van die week -",
    "cy": "erbyn 31 Ionawr 2027-01-31 | erbyn dydd Gwener 2026-11-27",
    "ga": "faoi Aoine 2026-11-27",
    "sw": "hadi Ijumaa 2026-11-27 | ifikapo tarehe 31 Januari 2027-01-31",
    "eo": "ĝis vendredo -",
}
"""By language: what stands after the owner's name, and the day it means; `-` is a fault."""

NAMES = """Jan | May | April Sun | Mark May | Jan May | Avril Mars | Mai Juni | Mai Nguyễn
    | Nguyễn Thị Mai
    | Juli Zeh | Avril Lavigne | June Carter | Augusto Pinochet | Juan Domingo Perón
    | Max Till | Anna Morgen | Марина Мартынова | Майя | Jan Marzec | Anna Maj | Maria Środa
    | Piotr Piątek | Jan Sobota | Karel Pátek | Pavel Srpen | Petr Leden | João do Carmo
    | Maria da Silva | Luca Di Marzo | Sabato De Sarno | Francesco Domani | Giulio Agosto
    | Anke van Maandag | Cuma Yılmaz | Eylül Kaya | Nisan Demir
    | 김월
    | 이수요 | 李明天 | 周五 | 田中月子 | मंगल पांडे | रवि शंकर | बुध सिंह | جمعة علي
    | خميس أحمد
    | رمضان صبحي
    | رجب طيب | שבת כהן | תמוז כהן | ראשון לציון | Ana on call | Piet op den Berg
    | Sam of the night shift | Till | Bis Markus | Team 31 | Ward 5 | Room 3 staff
    | Team 4 North
    | Ольга с Урала | Иван в Москве | Ana w Warszawie | Nguyễn Văn Tới | อังคาร
    | พุธ สมบูรณ์ | Marta
    | Martha März | Ali Hadi | Kim Do | Sun-Mi Lee | Ata Kaya | વિનોદ સોમ | रविशंकर
    | Mon Ami | Ana August | Jo March | Dec Martin"""


def read(text, language, target=None):
    return parse_line(text, target=target, today=TODAY, language=language)


@pytest.mark.parametrize("session", ["its own", "en"])
@pytest.mark.parametrize("language", FORMS)
def test_a_day_is_read_or_a_fault_at_its_place(language, session):
    for form in " ".join(FORMS[language].split()).split(" | "):
        typed, means = form.rsplit(" ", 1)
        line = f"do x @Ana {typed}"
        try:
            found = read(line, language if session != "en" else session)
        except CaptureFault as fault:
            result, right = (fault.template, fault.start >= len("do x @Ana ")), "-"
            understood = result[0] in NO_DAY and result[1]
        else:
            result, right = (found.owner, found.by), str(found.by)
            understood = found.owner == "Ana" and found.by is not None
        assert understood, (form, result)
        assert session == "en" or right == means, form


@pytest.mark.parametrize("language", [*FORMS, "en-US", "zxx", "sw", "cy", "ka"])
def test_people_keep_their_names(language):
    for name in " ".join(NAMES.split()).split(" | "):
        alone = read(f"do x @{name}", language)
        assert (alone.owner, alone.by) == (name, None)
        found = read(f"do x @{name} by 2027-01-31", language)
        assert (found.owner, found.by) == (name, dt.date(2027, 1, 31))


@pytest.mark.parametrize("language", FORMS)
def test_a_name_that_sounds_like_a_day_can_be_kept(language):
    """As an imported name may."""
    for form in " ".join(FORMS[language].split()).split(" | "):
        name = f"Ana {form.rsplit(' ', 1)[0]}"
        card = Commitment(id="C1", text="x", owner=name, by=None)
        assert read(amend_line(card), language, Target.COMMITMENT).owner == name


def test_the_language_of_the_session_decides_between_two_meanings():
    assert read("do x @Ana do 3. listopada", "pl").by == dt.date(2027, 11, 3)
    assert read("do x @Ana do 3. listopada", "hr").by == dt.date(2027, 10, 3)
    with pytest.raises(CaptureFault):
        read("do x @Ana by 3. listopada", "en")
