"""The names of months and weekdays in more languages: facts of Unicode CLDR, no rules.

Written by `script/make_day_names.py` from ICU 78.3; not to be changed by hand. Months from
January on, weekdays from Monday on; the forms of a name are separated by `|`, a space within a name
is `_`. Short forms that are the beginning of a long one are left out.
"""

from __future__ import annotations

DAY_NAMES: dict[str, tuple[str, str]] = {
    "ru": (
        "января|январь февраля|февраль марта апреля|апрель мая|май июня|июнь июля|июль"
        " августа сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
        "понедельник|пн вторник среда четверг|чт пятница|пт суббота|сб воскресенье|вс",
    ),
    "uk": (
        "січня|січень лютого|лютий березня|березень квітня|квітень травня|травень"
        " червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада"
        " грудня|грудень",
        "понеділок|пн вівторок|вт середа|ср четвер|чт пʼятниця|пт субота|сб неділя|нд",
    ),
    "be": (
        "студзеня|студзень лютага|люты сакавіка красавіка мая|май чэрвеня|чэрвень"
        " ліпеня|ліпень жніўня|жнівень верасня|верасень кастрычніка лістапада снежня|снежань",
        "панядзелак|пн аўторак серада|ср чацвер|чц пятніца|пт субота|сб нядзеля|нд",
    ),
    "bg": (
        "януари февруари март април май юни юли август септември октомври ноември декември",
        "понеделник|пн вторник сряда четвъртък|чт петък|пт събота|сб неделя|нд",
    ),
    "sr": (
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
        "понедељак уторак среда четвртак петак субота недеља",
    ),
    "sr-Latn": (
        "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
        "ponedeljak utorak sreda četvrtak petak subota nedelja",
    ),
    "hr": (
        "siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj"
        " lipnja|lipanj srpnja|srpanj kolovoza rujna|rujan listopada studenoga|studeni"
        " prosinca|prosinac",
        "ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
    ),
    "mk": (
        "јануари февруари март април мај јуни јули август септември октомври ноември декември",
        "понеделник вторник среда четврток петок сабота недела",
    ),
    "pl": (
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja czerwca|czerwiec"
        " lipca|lipiec sierpnia|sierpień września|wrzesień października listopada"
        " grudnia|grudzień",
        "poniedziałek wtorek środa czwartek piątek|pt sobota niedziela",
    ),
    "cs": (
        "ledna|leden února března|březen dubna|duben května|květen června|červen|čvn"
        " července|červenec|čvc srpna|srpen září října|říjen listopadu prosince|prosinec",
        "pondělí úterý středa čtvrtek pátek sobota neděle",
    ),
    "sk": (
        "januára februára marca|marec apríla mája júna júla augusta septembra|september"
        " októbra|október novembra|november decembra|december",
        "pondelok utorok streda štvrtok piatok sobota nedeľa",
    ),
    "sl": (
        "januar februar marec april maj junij julij avgust september oktober november december",
        "ponedeljek torek sreda četrtek petek sobota nedelja",
    ),
    "it": (
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        " dicembre",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    ),
    "ca": (
        "de_gener|gener de_febrer|febrer de_març|març d’abril|abril de_maig|maig de_juny|juny"
        " de_juliol|juliol d’agost|agost de_setembre|setembre d’octubre|octubre"
        " de_novembre|novembre de_desembre|desembre",
        "dilluns|dl dimarts|dt dimecres|dc dijous|dj divendres|dv dissabte|ds diumenge|dg",
    ),
    "ro": (
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie"
        " noiembrie|nov decembrie",
        "luni marți miercuri joi vineri sâmbătă duminică",
    ),
    "nl": (
        "januari februari maart|mrt april mei juni juli augustus september oktober november"
        " december",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    ),
    "da": (
        "januar februar marts april maj juni juli august september oktober november december",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    ),
    "nb": (
        "januar februar mars april mai juni juli august september oktober november desember",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    ),
    "sv": (
        "januari februari mars april maj juni juli augusti september oktober november december",
        "måndag tisdag onsdag torsdag fredag lördag söndag",
    ),
    "is": (
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
    ),
    "fi": (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta"
        " elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
    ),
    "et": (
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november"
        " detsember",
        "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
    ),
    "lv": (
        "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris"
        " novembris decembris",
        "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena",
    ),
    "lt": (
        "sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės"
        " birželio|birželis liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis"
        " lapkričio|lapkritis gruodžio|gruodis",
        "pirmadienis|pr antradienis trečiadienis ketvirtadienis|kt penktadienis|pn"
        " šeštadienis|št sekmadienis|sk",
    ),
    "hu": (
        "január február március április május június július augusztus szeptember október"
        " november december",
        "hétfő kedd szerda csütörtök péntek szombat vasárnap",
    ),
    "el": (
        "ιανουαρίου|ιανουάριος φεβρουαρίου|φεβρουάριος μαρτίου|μάρτιος απριλίου|απρίλιος"
        " μαΐου|μάιος ιουνίου|ιούνιος ιουλίου|ιούλιος αυγούστου|αύγουστος"
        " σεπτεμβρίου|σεπτέμβριος οκτωβρίου|οκτώβριος νοεμβρίου|νοέμβριος"
        " δεκεμβρίου|δεκέμβριος",
        "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    ),
    "tr": (
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "pazartesi|pzt salı çarşamba perşembe cuma cumartesi|cmt pazar",
    ),
    "az": (
        "yanvar fevral mart aprel may iyun|iyn iyul|iyl avqust sentyabr oktyabr noyabr dekabr",
        "bazar_ertəsi|b.e çərşənbə_axşamı|ç.a çərşənbə cümə_axşamı|c.a cümə şənbə bazar",
    ),
    "id": (
        "januari februari maret april mei juni juli agustus september oktober november desember",
        "senin selasa rabu kamis jumat sabtu minggu",
    ),
    "fa": (
        "ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر",
        "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    ),
    "ur": (
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار",
    ),
    "bn": (
        "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
        "সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার",
    ),
    "ta": (
        "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
        "திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு",
    ),
    "ka": (
        "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი"
        " ნოემბერი დეკემბერი",
        "ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა",
    ),
    "hy": (
        "հունվարի|հնվ փետրվարի|փտվ մարտի|մրտ ապրիլի մայիսի|մյս հունիսի|հնս հուլիսի|հլս"
        " օգոստոսի|օգս սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
        "երկուշաբթի երեքշաբթի|երք չորեքշաբթի|չրք հինգշաբթի|հնգ ուրբաթ շաբաթ|շբթ կիրակի",
    ),
    "sw": (
        "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
        "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    ),
    "fil": (
        "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
        "lunes martes miyerkules huwebes biyernes sabado linggo",
    ),
    "mr": (
        "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
        "सोमवार मंगळवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
    ),
    "te": (
        "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
        "సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం",
    ),
    "pa": (
        "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
        "ਸੋਮਵਾਰ ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਐਤਵਾਰ",
    ),
    "gu": (
        "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર ઑક્ટોબર નવેમ્બર ડિસેમ્બર",
        "સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર રવિવાર",
    ),
    "kn": (
        "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
        "ಸೋಮವಾರ ಮಂಗಳವಾರ ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ ಭಾನುವಾರ",
    ),
    "ml": (
        "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്‌ടോബർ|ഒക്ടോ നവംബർ ഡിസംബർ",
        "തിങ്കളാഴ്‌ച|തിങ്കൾ ചൊവ്വാഴ്ച|ചൊവ്വാഴ്‌ച ബുധനാഴ്‌ച|ബുധൻ വ്യാഴാഴ്‌ച|വ്യാഴം വെള്ളിയാഴ്‌ച ശനിയാഴ്‌ച ഞായറാഴ്‌ച|ഞായർ",
    ),
    "ne": (
        "जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर",
        "सोमबार मङ्गलबार बुधबार बिहिबार शुक्रबार शनिबार आइतबार",
    ),
    "si": (
        "දුරුතු නවම් මැදින් බක් වෙසක් පොසොන් ඇසළ නිකිණි බිනර වප් ඉල් උඳුවප්",
        "සඳුදා අඟහරුවාදා බදාදා බ්‍රහස්පතින්දා සිකුරාදා සෙනසුරාදා ඉරිදා",
    ),
    "my": (
        "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ",
        "တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ စနေ တနင်္ဂနွေ",
    ),
    "km": (
        "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
        "ច័ន្ទ|ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍ អាទិត្យ",
    ),
    "lo": (
        "ມັງກອນ|ມ.ກ ກຸມພາ|ກ.ພ ມີນາ|ມ.ນ ເມສາ|ມ.ສ ພຶດສະພາ|ພ.ພ ມິຖຸນາ|ມິ.ຖ ກໍລະກົດ|ກ.ລ ສິງຫາ|ສ.ຫ"
        " ກັນຍາ|ກ.ຍ ຕຸລາ|ຕ.ລ ພະຈິກ|ພ.ຈ ທັນວາ|ທ.ວ",
        "ວັນຈັນ|ຈັນ ວັນອັງຄານ|ອັງຄານ ວັນພຸດ|ພຸດ ວັນພະຫັດ|ພະຫັດ ວັນສຸກ|ສຸກ ວັນເສົາ|ເສົາ ວັນອາທິດ|ອາທິດ",
    ),
    "am": (
        "ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",
        "ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ እሑድ",
    ),
    "kk": (
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        "дүйсенбі|дс сейсенбі|сс сәрсенбі|ср бейсенбі|бс жұма|жм сенбі|сб жексенбі|жс",
    ),
    "uz": (
        "yanvar fevral mart aprel may iyun|iyn iyul|iyl avgust sentabr oktabr noyabr dekabr",
        "dushanba seshanba chorshanba payshanba juma shanba yakshanba",
    ),
    "ky": (
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "дүйшөмбү шейшемби шаршемби бейшемби жума ишемби|ишм жекшемби",
    ),
    "sq": (
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        "e_hënë|hën e_martë|mar e_mërkurë|mër e_enjte|enj e_premte|pre e_shtunë|sht e_diel|die",
    ),
    "gl": (
        "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
        "luns martes mércores xoves venres sábado domingo",
    ),
    "eu": (
        "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa"
        " abendua",
        "astelehena|al asteartea|ar asteazkena|az osteguna|og ostirala|or larunbata|lr igandea",
    ),
    "af": (
        "januarie februarie maart|mrt april mei junie julie augustus september oktober"
        " november desember",
        "maandag dinsdag woensdag donderdag vrydag saterdag sondag",
    ),
    "cy": (
        "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
        "dydd_llun|llun dydd_mawrth|maw dydd_mercher|mer dydd_iau|iau dydd_gwener|gwen"
        " dydd_sadwrn|sad dydd_sul|sul",
    ),
    "ga": (
        "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán_fómhair|mfómh"
        " deireadh_fómhair|dfómh samhain nollaig",
        "dé_luain|luan dé_máirt|máirt dé_céadaoin|céad déardaoin dé_haoine|aoine"
        " dé_sathairn|sath dé_domhnaigh|domh",
    ),
    "mt": (
        "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
        "it-tnejn|tne it-tlieta|tli l-erbgħa|erb il-ħamis|ħam il-ġimgħa|ġim is-sibt|sib"
        " il-ħadd|ħad",
    ),
}
"""By language: months and weekdays."""
