"""How days are spoken of in more languages, those included that have no fixed words here.

Months and weekdays are Unicode CLDR's (`day_names`); the words around them are what people type.
Words with endings (`пятницы`, `piątku`, `péntekig`) are read by what they begin with.
"""

from __future__ import annotations

from andfacil.domain.days.day_names import DAY_NAMES
from andfacil.domain.days.day_words import DAY_WORDS, DayWords

_NOTHING = ("", "", "")

_AROUND: dict[str, DayWords] = {
    "ru": DayWords(
        "", "",
        ("сегодня", "завтра", "послезавтра"),
        ("день|дня|дней", "неделя|неделю|недели|недель|неделе", "месяц|месяца|месяцев"),
        counted="через|в течение|за",
        numbers="один|одну|одна два|две три четыре пять шесть семь восемь девять десять",
        end="конец|конца|концу|конце|до конца",
        month_ends="конец месяца|конца месяца|концу месяца|конце месяца",
        next_month="следующий месяц|следующего месяца|следующем месяце",
        which="этот|эту|этой|этого|ближайший|ближайшую|ближайшей|в|во",
        unclear="следующий|следующую|следующей|следующего",
        fillers="на к ко го ого ое числа число года году г включительно",
    ),
    "uk": DayWords(
        "", "",
        ("сьогодні", "завтра", "післязавтра"),
        ("день|дні|днів", "тиждень|тижня|тижні|тижнів", "місяць|місяця|місяці|місяців"),
        counted="через|за|протягом",
        numbers="один|одну два|дві три чотири п'ять шість сім вісім дев'ять десять",
        end="кінець|кінця|кінці",
        month_ends="кінець місяця|кінця місяця|кінці місяця",
        which="цей|цю|цієї|цього|найближчий|найближчу|у|в",
        unclear="наступний|наступну|наступної|наступного",
        fillers="го числа число року р включно",
    ),
    "be": DayWords("", "", ("сёння", "заўтра", "паслязаўтра"), _NOTHING, fillers="го года"),
    "bg": DayWords(
        "", "", ("днес", "утре", "вдругиден"), ("ден|дни", "седмица|седмици", "месец|месеца"),
        numbers="един|една|едно два|две три четири пет шест седем осем девет десет",
        counted="след|до|в рамките на", end="края на|край на",
        month_ends="края на месеца|края на този месец", which="този|тази|в|във",
        unclear="следващия|следващата", fillers="ти ви ри година г включително",
    ),
    "sr": DayWords(
        "", "петка|петку|petka|petku",
        ("данас|danas", "сутра|sutra", "прекосутра|prekosutra"),
        ("дан|дана|dan|dana", "недеља|недеље|недељу|nedelje|nedelju", "месец|месеца|mesec|meseca"),
        numbers="један|једну|jedan|jednu два|две|dva|dve три|tri четири|četiri пет|pet",
        counted="за|za", end="краја|крај|kraja|kraj", month_ends="краја месеца|kraja meseca",
        which="ову|овај|ovu|ovaj|u|у", unclear="следећи|следећу|sledeći|sledeću",
        fillers="године godine",
    ),
    "hr": DayWords(
        "", "petka|petku", ("danas", "sutra", "prekosutra"),
        ("dan|dana", "tjedan|tjedna", "mjesec|mjeseca|mjeseci"),
        numbers="jedan|jednu dva|dvije tri četiri pet šest sedam osam devet deset",
        counted="za", end="kraja|kraj",
        month_ends="kraja mjeseca|kraj mjeseca", which="ovaj|ovu|u", unclear="idući|iduću|sljedeći",
        fillers="godine",
    ),
    "mk": DayWords("", "", ("денес", "утре", "задутре"), ("ден|дена", "недели", "месец|месеци")),
    "pl": DayWords(
        "", "po|pn wt śr|sr cz pt|pią so nd",
        ("dziś|dzisiaj", "jutro|jutra", "pojutrze"),
        ("dzień|dni", "tydzień|tygodniu|tygodnia|tygodnie|tygodni",
         "miesiąc|miesiąca|miesiące|miesięcy"),
        counted="za|w ciągu|od dziś",
        numbers="jeden|jedną dwa|dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
        end="koniec|końca|końcem",
        month_ends="koniec miesiąca|końca miesiąca|końcem miesiąca",
        which="ten|tę|tego|tej|najbliższy|najbliższą|najbliższego|w|we",
        unclear="przyszłym|w przyszłym|następnym|następny|następną|przyszły|przyszłą|przyszłego",
        fillers="dnia roku r go włącznie",
    ),
    "cs": DayWords(
        "", "po út|ut st čt|ct pá|pa|pátku|pátkem so ne", ("dnes", "zítra|zítřka", "pozítří"),
        ("den|dny|dní|dnů", "týden|týdne|týdny|týdnů", "měsíc|měsíce|měsíců"),
        numbers="jeden|jednu dva|dvě tři čtyři pět šest sedm osm devět deset",
        counted="za|během",
        end="konce|konec|koncem", month_ends="konce měsíce|konec měsíce", which="tento|tuto|v|ve",
        unclear="příští", fillers="roku včetně",
    ),
    "sk": DayWords(
        "", "po ut st št|st pi so ne", ("dnes", "zajtra", "pozajtra"),
        ("deň|dni|dní", "týždeň|týždne|týždňov", "mesiac|mesiace|mesiacov"),
        numbers="jeden|jednu dva|dve tri štyri päť šesť sedem osem deväť desať",
        counted="o|za|do",
        end="konca|koniec", month_ends="konca mesiaca|koniec mesiaca", which="tento|túto|v|vo",
        unclear="budúci|budúcu", fillers="roku vrátane",
    ),
    "sl": DayWords(
        "", "petka|petku", ("danes", "jutri", "pojutrišnjem"),
        ("dan|dneva|dni", "teden|tedna|tedne|tednov", "mesec|meseca|mesecev"),
        numbers="en|eno dva|dve tri štiri pet",
        counted="čez|v",
        end="konca|konec", month_ends="konca meseca|konec meseca", which="ta|to",
        unclear="naslednji",
    ),
    "it": DayWords(
        "", "",
        ("oggi", "domani", "dopodomani"),
        ("giorno|giorni", "settimana|settimane", "mese|mesi"),
        counted="in|tra|fra|entro",
        numbers="un|una|uno due tre quattro cinque sei sette otto nove dieci",
        end="fine|fine di|la fine di|la fine del mese di",
        month_ends="fine mese|la fine del mese|fine del mese|a fine mese",
        next_month="mese prossimo|prossimo mese",
        which="prossimo|prossima|questo|questa|il prossimo|la prossima|il|la|lo",
        fillers="di del dell' il l' lo la º ° o giorno mese",
    ),
    "ca": DayWords(
        "", "", ("avui", "demà", "demà passat"),
        ("dia|dies", "setmana|setmanes", "mes|mesos"),
        numbers="un|una dos|dues tres quatre cinc sis set vuit nou deu",
        counted="en|d'aquí a|dins de",
        end="final de|finals de|fi de|el final de", month_ends="final de mes|finals de mes",
        which="proper|propera|aquest|aquesta|el|la|vinent|que ve", fillers="de del d' el la dia",
    ),
    "ro": DayWords(
        "", "", ("azi|astăzi", "mâine", "poimâine"),
        ("zi|zile", "săptămână|săptămâni", "lună|luni"),
        numbers="un|o|una doi|două trei patru cinci șase șapte opt nouă zece",
        counted="în|peste|de",
        end="sfârșitul lui|sfârșit de|finalul lui", month_ends="sfârșitul lunii|finalul lunii",
        which="viitoare|această|acest", fillers="data de zi",
    ),
    "nl": DayWords(
        "", "ma di wo|woe do vr|vrij za zo",
        ("vandaag", "morgen", "overmorgen"),
        ("dag|dagen", "week|weken", "maand|maanden"),
        counted="over|binnen|in|vanaf nu",
        numbers="een|één twee drie vier vijf zes zeven acht negen tien",
        end="eind|einde|einde van|het einde van|het eind van|eind van",
        month_ends="eind van de maand|einde van de maand|einde maand|maandeinde"
        "|het einde van de maand|het eind van de maand|eind deze maand",
        next_month="volgende maand",
        which="deze|komende|aanstaande|a.s|aanstaand",
        unclear="volgende|aankomende",
        fillers="de e ste op van den a.s.",
    ),
    "da": DayWords(
        "", "", ("i dag", "i morgen", "i overmorgen"), ("dag|dage", "uge|uger", "måned|måneder"),
        counted="om|inden for", end="slutningen af|udgangen af|ultimo",
        month_ends="slutningen af måneden|udgangen af måneden|månedens udgang",
        numbers="en|et to tre fire fem seks syv otte ni ti",
        which="på|nu på|denne|førstkommende|den", unclear="næste", fillers="den d",
    ),
    "nb": DayWords(
        "", "", ("i dag|idag", "i morgen", "i overmorgen"),
        ("dag|dager", "uke|uker", "måned|måneder"),
        counted="om|innen",
        end="slutten av|utgangen av",
        month_ends="slutten av måneden|utgangen av måneden|månedens slutt",
        numbers="en|et|ei to tre fire fem seks sju|syv åtte ni ti",
        which="på|denne|førstkommende|den", unclear="neste", fillers="den d",
    ),
    "sv": DayWords(
        "", "",
        ("idag|i dag", "imorgon|i morgon", "i övermorgon|övermorgon"),
        ("dag|dagar", "vecka|veckor", "månad|månader"),
        counted="om|inom", numbers="en|ett två tre fyra fem sex sju åtta nio tio",
        end="slutet av|slutet på|i slutet av",
        month_ends="månadsskiftet|slutet av månaden|slutet på månaden|månadens slut",
        which="på|nu på|denna|kommande|den", unclear="nästa", fillers="den d",
    ),
    "is": DayWords("", "", ("í dag", "á morgun", "ekki á morgun hinn"), _NOTHING, fillers="þann"),
    "fi": DayWords(
        "", "ma ti ke to pe la su",
        ("tänään", "huomenna|huomiseen|huomiseksi", "ylihuomenna|ylihuomiseen"),
        ("päivä|päivää|päivän", "viikko|viikkoa|viikon", "kuukausi|kuukautta|kuukauden"),
        numbers="yhden|yksi kahden|kaksi kolmen|kolme neljän|neljä viiden|viisi kuuden|kuusi",
        counted="kuluttua|päästä|sisällä|kuluessa",
        month_ends="kuun loppu|kuun loppuun|tämän kuun loppuun|kuukauden loppuun",
        which="tämä|tulevana|ensi", fillers="mennessä asti saakka viimeistään päivänä",
    ),
    "et": DayWords(
        "", "reedeks", ("täna", "homme|homseks", "ülehomme"),
        ("päev|päeva", "nädal|nädala", "kuu|kuud"),
        numbers="ühe|üks kahe|kaks kolme|kolm nelja|neli viie|viis",
        counted="pärast", fillers="kuni ks",
    ),
    "lv": DayWords("", "", ("šodien", "rīt|rītdienai", "parīt"), _NOTHING, fillers="gada"),
    "lt": DayWords("", "", ("šiandien", "rytoj|rytojaus", "poryt"), _NOTHING, fillers="d m"),
    "hu": DayWords(
        "jan - - - - - - - - - - -", "",
        ("ma|máig", "holnap|holnapig|holnapra", "holnapután|holnaputánig"),
        ("nap|napon", "hét|héten", "hónap|hónapon"),
        numbers="egy két|kettő három négy öt hat hét nyolc kilenc tíz",
        counted="múlva|belül",
        month_ends="hónap végéig|hónap vége|a hónap végéig|hó végéig", which="ezen|e|most|a|az",
        unclear="jövő|következő",
        fillers="ig ra án én jén ján i áig éig jéig jáig ára ére a az",
    ),
    "el": DayWords(
        "", "", ("σήμερα", "αύριο", "μεθαύριο"),
        ("μέρα|ημέρα|μέρες|ημέρες", "εβδομάδα|εβδομάδες", "μήνα|μήνας|μήνες"),
        counted="σε|εντός|μέσα σε",
        numbers="ένα|μία|μια δύο|δυο τρεις|τρία τέσσερις πέντε", end="τέλος|τέλη|το τέλος|τα τέλη",
        month_ends="τέλος του μήνα|τέλος μήνα|τέλη του μήνα|το τέλος του μήνα",
        which="αυτή την|την|τη|το|επόμενη|ερχόμενη", fillers="η ης του της",
    ),
    "tr": DayWords(
        "", "",
        ("bugün|bugüne", "yarın|yarına", "öbür gün|ertesi gün"),
        ("gün", "hafta", "ay"),
        counted="içinde|sonra",
        numbers="bir iki üç dört beş altı yedi sekiz dokuz on",
        month_ends="ay sonu|ay sonuna|ayın sonu|ayın sonuna|bu ayın sonuna|ay sonuna kadar",
        which="bu|önümüzdeki", unclear="gelecek|haftaya",
        fillers="ayının ayı kadar dek değin günü gününe tarihine tarihinde a e ya ye en geç",
    ),
    "az": DayWords("", "", ("bu gün", "sabah", "o biri gün"), ("gün", "həftə", "ay"),
        fillers="qədər günü gününə tarixinə"),
    "id": DayWords(
        "", "", ("hari ini", "besok", "lusa"),
        ("hari|sehari", "pekan|minggu|seminggu|sepekan", "bulan|sebulan"),
        numbers="satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
        counted="dalam|lagi", end="akhir", month_ends="akhir bulan|akhir bulan ini",
        which="hari|ini|depan", fillers="tanggal tgl tahun",
    ),
    "fa": DayWords(
        "ژانویه فوریه - - مه|می - ژوئیه|جولای اوت|آگوست",
        "دو_شنبه سه_شنبه چهار_شنبه پنج_شنبه آدینه - یک_شنبه",
        ("امروز", "فردا", "پس‌فردا|پس فردا"), ("روز", "هفته", "ماه"),
        numbers="یک دو سه چهار پنج شش هفت هشت نه ده",
        counted="در|ظرف|تا|دیگر|بعد", end="پایان|آخر", month_ends="پایان ماه|آخر ماه|پایان این ماه",
        which="این|آینده|روز", fillers="روز سال ماه ام م",
    ),
    "ur": DayWords("", "جمعے", ("آج", "کل", "پرسوں"), ("دن|دنوں", "ہفتے|ہفتوں", "مہینے"),
        numbers="ایک دو تین چار پانچ چھ سات آٹھ نو دس",
        counted="میں|کے اندر", month_ends="مہینے کے آخر", which="اس|اگلے",
        fillers="تک کو کے کی تاریخ"),
    "bn": DayWords("", "", ("আজ", "আগামীকাল|কাল", "পরশু"), ("দিন", "সপ্তাহ", "মাস"),
        numbers="এক দুই|দু তিন চার পাঁচ ছয় সাত আট নয় দশ",
        counted="মধ্যে|এর মধ্যে|পরে", which="এই|আগামী", fillers="তারিখ তারিখের মধ্যে এর"),
    "ta": DayWords(
        "",
        "திங்கட்கிழமை|திங்கள்கிழமை செவ்வாய்க்கிழமை|செவ்வாய்கிழமை புதன்கிழமை வியாழக்கிழமை"
        " வெள்ளிக்கிழமை சனிக்கிழமை ஞாயிற்றுக்கிழமை",
        ("இன்று|இன்றைக்குள்", "நாளை|நாளைக்குள்|நாளைக்கு", "நாளை மறுநாள்"),
        ("நாள்|நாட்கள்|நாட்களில்|நாட்களுக்குள்", "வாரம்|வாரத்தில்|வாரத்திற்குள்", "மாதம்|மாதத்தில்"),
        fillers="வரை க்குள் அன்று",
    ),
    "ka": DayWords(
        "იანვრ თებერვლ მარტ აპრილ მაის ივნის ივლის აგვისტ სექტემბრ ოქტომბრ ნოემბრ დეკემბრ",
        "", ("დღეს|დღემდე", "ხვალ|ხვალამდე", "ზეგ|ზეგამდე"),
        _NOTHING, fillers="მდე",
    ),
    "mr": DayWords("", "", ("आज|आजपर्यंत", "उद्या|उद्यापर्यंत", "परवा"), ("दिवस|दिवसांत", "आठवडा|आठवड्यात",
        "महिना|महिन्यात"), fillers="पर्यंत रोजी ला च्या आत तारखेपर्यंत"),
    "te": DayWords("", "", ("ఈరోజు|నేడు", "రేపు|రేపటిలోగా|రేపటికి", "ఎల్లుండి"), ("రోజులు|రోజుల్లో", "వారం|వారంలో",
        "నెల|నెలలో"), fillers="లోగా లోపు నాటికి వరకు కి న"),
    "pa": DayWords("", "", ("ਅੱਜ", "ਕੱਲ੍ਹ|ਭਲਕੇ", "ਪਰਸੋਂ"), ("ਦਿਨ|ਦਿਨਾਂ", "ਹਫ਼ਤਾ|ਹਫ਼ਤੇ", "ਮਹੀਨਾ|ਮਹੀਨੇ"),
        numbers="ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ",
        counted="ਵਿੱਚ", which="ਇਸ|ਅਗਲੇ|ਆਉਂਦੇ", fillers="ਤੱਕ ਤਕ ਨੂੰ"),
    "gu": DayWords("", "", ("આજે", "આવતીકાલ|આવતીકાલે|કાલે", "પરમદિવસે"),
        ("દિવસ|દિવસમાં", "અઠવાડિયું|અઠવાડિયામાં",
        "મહિનો|મહિનામાં"), which="આ|આવતા", fillers="સુધી સુધીમાં ના રોજ ને"),
    "kn": DayWords("", "", ("ಇಂದು", "ನಾಳೆ|ನಾಳೆಯೊಳಗೆ", "ನಾಡಿದ್ದು"), ("ದಿನ|ದಿನಗಳಲ್ಲಿ", "ವಾರ|ವಾರದಲ್ಲಿ",
        "ತಿಂಗಳು|ತಿಂಗಳಲ್ಲಿ"), fillers="ಒಳಗೆ ರಂದು ವರೆಗೆ"),
    "ml": DayWords("", "", ("ഇന്ന്", "നാളെ|നാളേക്കകം", "മറ്റന്നാൾ"), ("ദിവസം", "ആഴ്ച", "മാസം"),
        fillers="വരെ നകം ന്"),
    "ne": DayWords("", "", ("आज", "भोलि|भोलिसम्म", "पर्सि"), ("दिन|दिनमा", "हप्ता|हप्तामा", "महिना"),
        fillers="सम्म गते मा"),
    "si": DayWords("", "", ("අද", "හෙට", "අනිද්දා"), _NOTHING, fillers="දක්වා වන"),
    "my": DayWords("", "", ("ဒီနေ့|ယနေ့", "မနက်ဖြန်", "သန်ဘက်ခါ"), _NOTHING, fillers="နေ့ မတိုင်မီ အထိ"),
    "km": DayWords(
        "", "ថ្ងៃចន្ទ|ថ្ងៃច័ន្ទ ថ្ងៃអង្គារ ថ្ងៃពុធ ថ្ងៃព្រហស្បតិ៍ ថ្ងៃសុក្រ ថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ",
        ("ថ្ងៃនេះ", "ថ្ងៃស្អែក|ស្អែក", "ខានស្អែក"), _NOTHING, fillers="ត្រឹម មុន ទី ថ្ងៃទី ខែ ឆ្នាំ",
    ),
    "lo": DayWords("", "", ("ມື້ນີ້", "ມື້ອື່ນ", "ມື້ຮື"), _NOTHING, fillers="ພາຍໃນ ທີ ວັນທີ ເດືອນ"),
    "am": DayWords(
        "በጃንዋሪ በፌብሩዋሪ በማርች በኤፕሪል በሜይ በጁን በጁላይ በኦገስት በሴፕቴምበር በኦክቶበር በኖቬምበር በዲሴምበር",
        "በሰኞ|እስከሰኞ በማክሰኞ|እስከማክሰኞ በረቡዕ|ረቡእ|እስከረቡዕ በሐሙስ|ሀሙስ|እስከሐሙስ"
        " በዓርብ|አርብ|በአርብ|እስከዓርብ|እስከአርብ በቅዳሜ|እስከቅዳሜ በእሑድ|እሁድ|በእሁድ|እስከእሑድ|እስከእሁድ",
        ("ዛሬ", "ነገ|በነገ|እስከነገ", "ከነገ ወዲያ"), ("ቀን|ቀናት", "ሳምንት", "ወር"), which="በሚቀጥለው|የሚቀጥለው",
        fillers="እስከ ቀን በ ለ ድረስ",
    ),
    "kk": DayWords("", "жұмаға", ("бүгін", "ертең|ертеңге", "бүрсігүні"), ("күн", "апта", "ай"),
        which="осы|келесі", fillers="дейін күні күніне"),
    "uz": DayWords("", "", ("bugun", "ertaga", "indinga"), ("kun", "hafta", "oy"),
        fillers="gacha kuni kunigacha"),
    "ky": DayWords("", "", ("бүгүн", "эртең", "бүрсүгүнү"), _NOTHING, fillers="чейин күнү"),
    "sq": DayWords(
        "", "hënën|të_hënën martën|të_martën mërkurën|të_mërkurën enjten|të_enjten"
        " premten|të_premten shtunën|të_shtunën dielën|të_dielën",
        ("sot", "nesër", "pasnesër"), ("ditë", "javë", "muaj"),
        numbers="një dy tre|tri katër pesë",
        counted="për|brenda", fillers="më datë",
    ),
    "gl": DayWords(
        "", "", ("hoxe", "mañá", "pasadomañá"), ("día|días", "semana|semanas", "mes|meses"),
        numbers="un|unha dous|dúas tres catro cinco seis sete oito nove dez",
        counted="en|dentro de", end="finais de|final de|fin de",
        month_ends="finais de mes|fin de mes",
        which="este|próximo|o|que vén", fillers="de do o día",
    ),
    "eu": DayWords("", "", ("gaur|gaurko", "bihar|biharko", "etzi"), ("egun", "aste", "hilabete"),
        which="hurrengo|datorren"),
    "af": DayWords(
        "", "", ("vandag", "môre|more", "oormôre"), ("dag|dae", "week|weke", "maand|maande"),
        numbers="een twee drie vier vyf ses sewe agt nege tien",
        counted="oor|binne", end="einde|einde van", month_ends="einde van die maand|maandeinde",
        which="hierdie|komende", unclear="volgende", fillers="die op",
    ),
    "cy": DayWords("", "gwener|ddydd_gwener", ("heddiw", "yfory", "drennydd"), _NOTHING,
        which="nesaf", fillers="y fed"),
    "ga": DayWords("", "an_aoine|haoine", ("inniu", "amárach", "arú amárach"), _NOTHING,
        which="seo", fillers="an"),
    "mt": DayWords(
        "", "tnejn|sat-tnejn tlieta|sat-tlieta erbgħa|sal-erbgħa ħamis|sal-ħamis"
        " ġimgħa|sal-ġimgħa sibt|sas-sibt ħadd|sal-ħadd",
        ("illum|sallum", "għada|sa għada", "pitgħada"),
        ("jum|ġurnata|jiem", "ġimgħat", "xahar|xhur"),
        end="aħħar|l-aħħar ta'", month_ends="l-aħħar tax-xahar|tmiem ix-xahar",
        which="din|dan|li ġej|li ġejja", fillers="nhar ta' sa sal- sal l- fi f'",
    ),
    "hy": DayWords("", "", ("այսօր", "վաղը", "վաղը չէ մյուս օրը"), _NOTHING, fillers="մինչև ը"),
    "sw": DayWords("", "", ("leo", "kesho", "kesho kutwa"), ("siku", "wiki", "mwezi|miezi"),
        fillers="hadi tarehe ya mwezi"),
    "fil": DayWords("", "", ("ngayon", "bukas", "sa makalawa"), ("araw", "linggo", "buwan"),
        fillers="ng ika sa"),
}  # fmt: skip
"""Without months and weekdays; what is there is added to CLDR's, `-` being nothing."""

SAME_WORDS = {"bs": "sr", "sh": "sr", "cnr": "sr", "no": "nb", "nn": "nb", "ms": "id", "tl": "fil",
    "prs": "fa", "ar-MA": "ar", "in": "id", "iw": "he", "rm": "it", "fo": "da"}  # fmt: skip
"""Languages that are read with the words of another."""

INFLECTED = frozenset({
    *("ru", "uk", "be", "bg", "sr", "hr", "mk", "pl", "cs", "sk", "sl", "fi", "et", "lv", "lt"),
    *("hu", "el", "tr", "az", "ka", "hy", "is", "bn", "ta", "mr", "te", "pa", "gu", "kn", "ml"),
    *("ne", "si", "my", "am", "kk", "ky", "uz", "eu", "sq"),
})  # fmt: skip
"""Languages whose weekdays take endings."""


def day_words() -> dict[str, DayWords]:
    """The words of every language, by language; those of `day_words` come first."""
    found = dict(DAY_WORDS)
    for language, around in _AROUND.items():
        months, weekdays = DAY_NAMES[language]
        if language == "sr":
            months, weekdays = map(_both, DAY_NAMES["sr"], DAY_NAMES["sr-Latn"])
        found[language] = around._replace(
            months=_both(months, around.months), weekdays=_both(weekdays, around.weekdays)
        )
    return found


def _both(names: str, more: str) -> str:
    """Groups of forms, each with those of the other list."""
    if not more:
        return names
    groups = names.split(" ")
    added = more.split(" ")
    if len(added) == 1:  # of Friday alone
        added = ["-"] * 4 + added
    added += ["-"] * (len(groups) - len(added))
    return " ".join(
        one if other == "-" else f"{one}|{other}" for one, other in zip(groups, added, strict=True)
    )
