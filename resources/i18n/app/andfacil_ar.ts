<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About andfacil</source>
        <translation>حول andfacil</translation>
    </message>
    <message>
        <source>A board on which two sides build solutions that give each what it needs. Everything stays on this machine.</source>
        <translation>لوحة يبني عليها طرفان حلولاً تعطي كلاً منهما ما يحتاج إليه. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt and PySide6, which are under the GNU Lesser General Public License 3, and other free libraries, fonts and icons. THIRD-PARTY-NOTICES.md, in the same package, has every licence.</source>
        <translation>برنامج حر برخصة Apache 2.0. يستخدم Qt وPySide6، وهما برخصة GNU Lesser General Public License 3، ومكتبات وخطوطاً وأيقونات حرة أخرى. في الملف THIRD-PARTY-NOTICES.md، في الحزمة نفسها، كل رخصة.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{action}: select a card for it first.</source>
        <translation>{action}: اختر أولاً بطاقة لذلك.</translation>
    </message>
    <message>
        <source>{action}: select a solution for it first.</source>
        <translation>{action}: اختر أولاً حلاً لذلك.</translation>
    </message>
    <message>
        <source>{action}: select a need for it first.</source>
        <translation>{action}: اختر أولاً حاجة لذلك.</translation>
    </message>
    <message>
        <source>{action}: select a need or a solution for it first.</source>
        <translation>{action}: اختر أولاً حاجة أو حلاً لذلك.</translation>
    </message>
    <message>
        <source>{action}: select a position for it first.</source>
        <translation>{action}: اختر أولاً موقفاً لذلك.</translation>
    </message>
    <message>
        <source>{action}: select a parked point for it first.</source>
        <translation>{action}: اختر أولاً نقطة مؤجلة لذلك.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>بيانات الجلسة…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>الاتفاق…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>وضع علامة «موقَّع»…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>تسليم نسخة…</translation>
    </message>
    <message>
        <source>Protect this session with a password…</source>
        <translation>حماية هذه الجلسة بكلمة مرور…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo list…</source>
        <translation>قائمة الخطوات…</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>نظرة إلى الوراء…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go to a card by its ref</source>
        <translation>الذهاب إلى بطاقة برمزها</translation>
    </message>
    <message>
        <source>Select the card above as well</source>
        <translation>اختيار البطاقة التي فوقها أيضاً</translation>
    </message>
    <message>
        <source>Select the card below as well</source>
        <translation>اختيار البطاقة التي تحتها أيضاً</translation>
    </message>
    <message>
        <source>Select the whole column</source>
        <translation>اختيار العمود كله</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>تحرير النص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>The other side has said it back</source>
        <translation>أعاد الطرف الآخر قولها</translation>
    </message>
    <message>
        <source>The same need on both sides</source>
        <translation>الحاجة نفسها عند الطرفين</translation>
    </message>
    <message>
        <source>A clash of two needs</source>
        <translation>تعارض بين حاجتين</translation>
    </message>
    <message>
        <source>Start a solution that meets it</source>
        <translation>بدء حل يلبيها</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>تحويل إلى حاجة</translation>
    </message>
    <message>
        <source>Link to needs</source>
        <translation>ربط بالحاجات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Yes, and: build on it</source>
        <translation>نعم، و: البناء عليه</translation>
    </message>
    <message>
        <source>Start a commitment for it</source>
        <translation>بدء التزام له</translation>
    </message>
    <message>
        <source>Start a solution from the AND question</source>
        <translation>بدء حل من سؤال «و»</translation>
    </message>
    <message>
        <source>Put the AND question into other words</source>
        <translation>صياغة سؤال «و» بكلمات أخرى</translation>
    </message>
    <message>
        <source>What the card said before</source>
        <translation>ما كانت البطاقة تقوله من قبل</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Merge with the next card</source>
        <translation>دمج مع البطاقة التالية</translation>
    </message>
    <message>
        <source>Put aside into the parking lot</source>
        <translation>وضع جانباً في النقاط المؤجلة</translation>
    </message>
    <message>
        <source>Take up as a need of side A</source>
        <translation>أخذها حاجة للطرف A</translation>
    </message>
    <message>
        <source>Take up as a need of side B</source>
        <translation>أخذها حاجة للطرف B</translation>
    </message>
    <message>
        <source>Coverage grid…</source>
        <translation>جدول التغطية…</translation>
    </message>
    <message>
        <source>Type hidden: cards stay at the desk until revealed</source>
        <translation>كتابة مخفية: تبقى البطاقات على المكتب حتى تُكشف</translation>
    </message>
    <message>
        <source>Reveal the selected cards</source>
        <translation>كشف البطاقات المختارة</translation>
    </message>
    <message>
        <source>Reveal the next card of the column</source>
        <translation>كشف البطاقة التالية في العمود</translation>
    </message>
    <message>
        <source>Reveal all cards</source>
        <translation>كشف كل البطاقات</translation>
    </message>
    <message>
        <source>Hide the selected cards</source>
        <translation>إخفاء البطاقات المختارة</translation>
    </message>
    <message>
        <source>Both sides&apos; answers…</source>
        <translation>إجابات الطرفين…</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>كشف الإجابات</translation>
    </message>
    <message>
        <source>Take a condition into the solution</source>
        <translation>أدخل شرطاً في الحل</translation>
    </message>
    <message>
        <source>Make a condition a need</source>
        <translation>اجعل من شرط حاجة</translation>
    </message>
    <message>
        <source>Willingness…</source>
        <translation>الاستعداد…</translation>
    </message>
    <message>
        <source>Phases and their times…</source>
        <translation>المراحل وأوقاتها…</translation>
    </message>
    <message>
        <source>The clock of the phase runs</source>
        <translation>ساعة المرحلة تعمل</translation>
    </message>
    <message>
        <source>5 minutes more for the phase</source>
        <translation>5 دقائق أخرى للمرحلة</translation>
    </message>
    <message>
        <source>1 minute more for the phase</source>
        <translation>دقيقة أخرى للمرحلة</translation>
    </message>
    <message>
        <source>Count the phase down in the room</source>
        <translation>عد المرحلة تنازلياً في القاعة</translation>
    </message>
    <message>
        <source>Opening: yes to looking, and who starts…</source>
        <translation>الافتتاح: نعم للبحث، ومن يبدأ…</translation>
    </message>
    <message>
        <source>Questions that lead to the need, or test it…</source>
        <translation>أسئلة تقود إلى الحاجة، أو تختبرها…</translation>
    </message>
    <message>
        <source>Listen: the wall is quiet, nothing is written</source>
        <translation>إصغاء: الجدار هادئ، ولا يُكتب شيء</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>الطرفان يتحدثان كل على حدة</translation>
    </message>
    <message>
        <source>What matters most, and the other side&apos;s guess…</source>
        <translation>ما الأهم، وما يظنه الطرف الآخر…</translation>
    </message>
    <message>
        <source>Why two needs clash, and the way out…</source>
        <translation>لماذا تتعارض حاجتان، والمخرج…</translation>
    </message>
    <message>
        <source>In private: better than without it?…</source>
        <translation>على انفراد: أفضل مما بدونه؟…</translation>
    </message>
    <message>
        <source>Show what may be told in the room</source>
        <translation>عرض ما يجوز قوله في القاعة</translation>
    </message>
    <message>
        <source>One word each…</source>
        <translation>كلمة من كل شخص…</translation>
    </message>
    <message>
        <source>When it does not go on…</source>
        <translation>حين يتعثر الأمر…</translation>
    </message>
    <message>
        <source>Show the smallest package</source>
        <translation>عرض أصغر حزمة</translation>
    </message>
    <message>
        <source>How the session has gone…</source>
        <translation>كيف جرت الجلسة…</translation>
    </message>
    <message>
        <source>Ask about wording that defends</source>
        <translation>السؤال عن الكلمات الدفاعية</translation>
    </message>
    <message>
        <source>Show room</source>
        <translation>عرض القاعة</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Show room over a whole screen</source>
        <translation>عرض القاعة على شاشة كاملة</translation>
    </message>
    <message>
        <source>Show room in a window</source>
        <translation>عرض القاعة في نافذة</translation>
    </message>
    <message>
        <source>Swap the screens of desk and room</source>
        <translation>تبديل شاشتي المكتب والقاعة</translation>
    </message>
    <message>
        <source>Next page in the room</source>
        <translation>الصفحة التالية في القاعة</translation>
    </message>
    <message>
        <source>Previous page in the room</source>
        <translation>الصفحة السابقة في القاعة</translation>
    </message>
    <message>
        <source>Show the whole board on one picture</source>
        <translation>عرض اللوحة كلها في صورة واحدة</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>قفل القاعة</translation>
    </message>
    <message>
        <source>Measure the room…</source>
        <translation>قياس القاعة…</translation>
    </message>
    <message>
        <source>Show the commitments in the room</source>
        <translation>عرض الالتزامات في القاعة</translation>
    </message>
    <message>
        <source>Show the parked points in the room</source>
        <translation>عرض النقاط المؤجلة في القاعة</translation>
    </message>
    <message>
        <source>Read the agreement back in the room</source>
        <translation>قراءة الاتفاق في القاعة</translation>
    </message>
    <message>
        <source>Show the selected card, or two, large</source>
        <translation>عرض البطاقة المختارة، أو اثنتين، كبيرة</translation>
    </message>
    <message>
        <source>Show the AND question large</source>
        <translation>عرض سؤال «و» كبيراً</translation>
    </message>
    <message>
        <source>What is large follows the selection</source>
        <translation>ما يُعرض كبيراً يتبع الاختيار</translation>
    </message>
    <message>
        <source>Spotlight on the selected cards</source>
        <translation>ضوء على البطاقات المختارة</translation>
    </message>
    <message>
        <source>Spotlight on the column</source>
        <translation>ضوء على العمود</translation>
    </message>
    <message>
        <source>Spotlight on what is not met yet</source>
        <translation>ضوء على ما لم يُلبَّ بعد</translation>
    </message>
    <message>
        <source>Point with the mouse</source>
        <translation>الإشارة بالفأرة</translation>
    </message>
    <message>
        <source>Show the room what is typed</source>
        <translation>إظهار ما يُكتب للقاعة</translation>
    </message>
    <message>
        <source>Swap the columns of the sides</source>
        <translation>تبديل عمودي الطرفين</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>المرحلة التالية</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>المرحلة السابقة</translation>
    </message>
    <message>
        <source>Another AND question</source>
        <translation>سؤال «و» آخر</translation>
    </message>
    <message>
        <source>The AND question before</source>
        <translation>سؤال «و» السابق</translation>
    </message>
    <message>
        <source>Next position, commitment or parked point</source>
        <translation>الموقف أو الالتزام أو النقطة المؤجلة التالية</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>To the next part of the desk</source>
        <translation>إلى الجزء التالي من المكتب</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>To the capture line</source>
        <translation>إلى سطر الكتابة</translation>
    </message>
    <message>
        <source>What the line makes…</source>
        <translation>ما الذي يصنعه السطر…</translation>
    </message>
    <message>
        <source>To the card&apos;s fields</source>
        <translation>إلى حقول البطاقة</translation>
    </message>
    <message>
        <source>Show the card&apos;s fields</source>
        <translation>عرض حقول البطاقة</translation>
    </message>
    <message>
        <source>Show the phases and what is open</source>
        <translation>عرض المراحل وما هو مفتوح</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>ألوان أخرى</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>نص بحجم نص النظام</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>ما يمكن كتابته</translation>
    </message>
    <message>
        <source>About andfacil</source>
        <translation>حول andfacil</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>{size} pt, fewer pages</source>
        <translation>{size} نقطة، صفحات أقل</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} نقطة</translation>
    </message>
    <message>
        <source>{size} pt, easy to read</source>
        <translation>{size} نقطة، سهل القراءة</translation>
    </message>
    <message>
        <source>{size} pt, large print</source>
        <translation>{size} نقطة، أحرف كبيرة</translation>
    </message>
    <message>
        <source>Preparation sheet for {name}</source>
        <translation>ورقة تحضير لـ {name}</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>No agreement today</source>
        <translation>لا اتفاق اليوم</translation>
    </message>
    <message>
        <source>The board, on one sheet or more</source>
        <translation>اللوحة، على ورقة أو أكثر</translation>
    </message>
    <message>
        <source>The board as a list</source>
        <translation>اللوحة كقائمة</translation>
    </message>
    <message>
        <source>Not an agreement: a signature on it says only that the person was there.</source>
        <translation>ليس اتفاقاً: التوقيع عليه يقول فقط إن الشخص كان حاضراً.</translation>
    </message>
    <message>
        <source>Shows the board as it is now. It is not for signing.</source>
        <translation>يعرض اللوحة كما هي الآن. ليس للتوقيع.</translation>
    </message>
    <message>
        <source>To prepare with, for one side alone. It is not for signing.</source>
        <translation>للتحضير، لطرف واحد وحده. ليس للتوقيع.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign. Non-negotiables not met yet: {refs}.</source>
        <translation>مسودة غير جاهزة للتوقيع. ما لا يقبل التفاوض ولم يُلبَّ بعد: {refs}.</translation>
    </message>
    <message>
        <source>Also: {lacks}.</source>
        <translation>وأيضاً: {lacks}.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign: {lacks}.</source>
        <translation>مسودة غير جاهزة للتوقيع: {lacks}.</translation>
    </message>
    <message>
        <source>no agreement today</source>
        <translation>لا اتفاق اليوم</translation>
    </message>
    <message>
        <source>board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>list of the board</source>
        <translation>قائمة اللوحة</translation>
    </message>
    <message>
        <source>preparation A</source>
        <translation>تحضير A</translation>
    </message>
    <message>
        <source>preparation B</source>
        <translation>تحضير B</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>تُرسل الصفحات إلى الطابعة…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>يُصنع الملف…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>تُصنع الصفحات…</translation>
    </message>
    <message>
        <source>Making the pages anew; these are out of date.</source>
        <translation>تُصنع الصفحات من جديد؛ هذه لم تعد صالحة.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>{keys} brings the agreement back.</source>
        <translation>{keys} يعيد الاتفاق.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it?</source>
        <translation>{name} موجود هناك. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>كل الصفحات عند الطابعة.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>With a picture of the board</source>
        <translation>مع صورة للوحة</translation>
    </message>
    <message>
        <source>Could be said more plainly</source>
        <translation>يمكن قوله بكلام أبسط</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>للطباعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>الورقة هي</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <translation>ما تقوله عن نفسها</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Mark as signed…</source>
        <translation>وضع علامة «&amp;موقَّع»…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{edit}, saved</source>
        <translation>{edit}، حُفظ</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>if …</source>
        <translation>إذا …</translation>
    </message>
</context>
<context>
    <name>AnswersBox</name>
    <message>
        <source>Answers to {solution}</source>
        <translation>الإجابات عن {solution}</translation>
    </message>
    <message>
        <source>Yes, if, not yet</source>
        <translation>نعم، نعم إذا، ليس بعد</translation>
    </message>
    <message>
        <source>Fist to five</source>
        <translation>من القبضة إلى الخمسة</translation>
    </message>
    <message>
        <source>Gradients 1 to 8</source>
        <translation>درجات من 1 إلى 8</translation>
    </message>
    <message>
        <source>One number a person, all at once: 5 I would lead it, 4 I am for it, 3 I can live with it, 2 I have doubts, 1 I have grave doubts, 0 I stop it. Yes is 3 or more; below, ask what would make it work.</source>
        <translation>رقم لكل شخص، والجميع معاً: 5 أود أن أقودها، 4 أؤيدها، 3 أستطيع التعايش معها، 2 لدي شكوك، 1 لدي شكوك جدية، 0 أوقفها. نعم تعني 3 أو أكثر؛ ودون ذلك يُسأل عما يجعلها ممكنة.</translation>
    </message>
    <message>
        <source>One number a person, all at once: 1 wholly for it, 2 with a small remark, 3 with doubts, 4 no opinion, 5 let us talk more, 6 not for it, and not in the way, 7 gravely against it, 8 I stop it. Yes is 3 or less.</source>
        <translation>رقم لكل شخص، والجميع معاً: 1 أؤيدها تماماً، 2 مع ملاحظة صغيرة، 3 مع شكوك، 4 بلا رأي، 5 لنتحدث أكثر، 6 لا أؤيدها ولا أعترض طريقها، 7 أعارضها بشدة، 8 أوقفها. نعم تعني 3 أو أقل.</translation>
    </message>
    <message>
        <source>Y: yes   I: yes, if…   N: not yet   Del: none   Tab: on</source>
        <translation>Y: نعم   I: نعم، إذا…   N: ليس بعد   Del: لا شيء   Tab: التالي</translation>
    </message>
    <message>
        <source>Reveal both answers</source>
        <translation>كشف الإجابتين</translation>
    </message>
    <message>
        <source>Everybody sees these answers.</source>
        <translation>يرى الجميع هذه الإجابات.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Saved. You go on in {path}</source>
        <translation>حُفظ. تواصل العمل في {path}</translation>
    </message>
</context>
<context>
    <name>AttentionController</name>
    <message>
        <source>Every need is met.</source>
        <translation>كل حاجة ملبّاة.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>انتهت الاستراحة.</translation>
    </message>
    <message>
        <source>The room sees what is typed.</source>
        <translation>ترى القاعة ما يُكتب.</translation>
    </message>
    <message>
        <source>What is typed stays here.</source>
        <translation>ما يُكتب يبقى هنا.</translation>
    </message>
    <message>
        <source>The room has a break. {key} ends it.</source>
        <translation>القاعة في استراحة. {key} ينهيها.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>فتح النص كله…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The AND question</source>
        <translation>سؤال «و»</translation>
    </message>
    <message>
        <source>Enter begins a solution, Tab keeps the words, Escape puts them back.</source>
        <translation>Enter يبدأ حلاً، وTab يبقي الكلمات، وEsc يعيدها كما كانت.</translation>
    </message>
    <message>
        <source>Click, or press {key}, to put the question into other words</source>
        <translation>انقر، أو اضغط {key}، لصياغة السؤال بكلمات أخرى</translation>
    </message>
    <message>
        <source>NEXT AND</source>
        <translation>«و» التالي</translation>
    </message>
    <message>
        <source>CLASH</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>{key}: another pair</source>
        <translation>{key}: زوج آخر</translation>
    </message>
    <message>
        <source>{key}: take it · Click: reword</source>
        <translation>{key}: أخذه · نقرة: صياغة أخرى</translation>
    </message>
    <message>
        <source>Enter: take it · Tab: keep · Esc: as made</source>
        <translation>Enter: أخذه · Tab: إبقاؤه · Esc: كما كان</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Type:  + solution &gt; a1 b1</source>
        <translation>اكتب:  + حل &gt; a1 b1</translation>
    </message>
    <message>
        <source>Type:  {letter}! non-negotiable
or:  {letter}: need</source>
        <translation>اكتب:  {letter}! ما لا يقبل التفاوض
أو:  {letter}: حاجة</translation>
    </message>
    <message>
        <source>hidden until revealed</source>
        <translation>مخفي حتى يُكشف</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>بحاجة إلى تأكيد من جديد</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>hidden while the screen is mirrored</source>
        <translation>مخفي ما دامت الشاشة مكررة</translation>
    </message>
    <message>
        <source>a: need   a! non-negotiable
b: need   b! non-negotiable
+ solution &gt; a1 b2   p: park</source>
        <translation>⁦a:⁩ حاجة   ⁦a!⁩ غير قابلة للتفاوض
⁦b:⁩ حاجة   ⁦b!⁩ غير قابلة للتفاوض
+ حل &gt; ⁦a1 b2⁩   ⁦p:⁩ تأجيل</translation>
    </message>
</context>
<context>
    <name>BoundedEdit</name>
    <message>
        <source>A text here takes {count} letters at most; what is beyond that was left out.</source>
        <translation>أقصى عدد لأحرف النص هنا: {count}؛ وما زاد على ذلك تُرك.</translation>
    </message>
    <message>
        <source>[Only the beginning: this text has {count} letters, too many to be shown and changed here. The session and its papers have all of it.]</source>
        <translation>[البداية فقط: عدد أحرف هذا النص {count}، وهو أكثر مما يُعرض ويُغيَّر هنا. وهو كامل في الجلسة وأوراقها.]</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Typed here before, and not kept yet.</source>
        <translation>كُتب هنا من قبل ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>جلسات (*{suffix})</translation>
    </message>
</context>
<context>
    <name>BreakBar</name>
    <message>
        <source>How long is the break</source>
        <translation>مدة الاستراحة</translation>
    </message>
    <message>
        <source>10, or 14:35</source>
        <translation>10، أو 14:35</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>Type minutes, as 10, or a time, as 14:35.</source>
        <translation>اكتب دقائق، مثل 10، أو وقتاً، مثل 14:35.</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>نعود في {time}</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>بلا وقت</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>Capture line</source>
        <translation>سطر الكتابة</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>الهدف: {target}</translation>
    </message>
    <message>
        <source>Amend {card}</source>
        <translation>تعديل {card}</translation>
    </message>
    <message>
        <source>your words go before &gt;</source>
        <translation>كلماتك تأتي قبل &gt;</translation>
    </message>
    <message>
        <source>A must</source>
        <translation>A لا بد منه</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>A حاجة</translation>
    </message>
    <message>
        <source>A position</source>
        <translation>A موقف</translation>
    </message>
    <message>
        <source>+ AND</source>
        <translation>+ و</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>نقاط مؤجلة</translation>
    </message>
    <message>
        <source>B need</source>
        <translation>B حاجة</translation>
    </message>
    <message>
        <source>B must</source>
        <translation>B لا بد منه</translation>
    </message>
    <message>
        <source>B position</source>
        <translation>B موقف</translation>
    </message>
    <message>
        <source>A non-negotiable</source>
        <translation>A غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Point for the parking lot</source>
        <translation>نقطة للتأجيل</translation>
    </message>
    <message>
        <source>B non-negotiable</source>
        <translation>B غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>What side A cannot do without  // why  == met when</source>
        <translation>ما لا يستغني عنه الطرف A  // لماذا  == تُلبّى عندما</translation>
    </message>
    <message>
        <source>What will be done  @who  by 31 jan  &gt; and1  == how we will know</source>
        <translation>ما سيُفعل  @من  by 31 يناير  &gt; and1  == كيف سنعرف</translation>
    </message>
    <message>
        <source>What side B cannot do without  // why  == met when</source>
        <translation>ما لا يستغني عنه الطرف B  // لماذا  == تُلبّى عندما</translation>
    </message>
    <message>
        <source>What side A needs  // why  == met when</source>
        <translation>ما يحتاج إليه الطرف A  // لماذا  == تُلبّى عندما</translation>
    </message>
    <message>
        <source>What side A demands, to be turned into a need</source>
        <translation>ما يطالب به الطرف A، ليُحوَّل إلى حاجة</translation>
    </message>
    <message>
        <source>What is put aside for later</source>
        <translation>ما يوضع جانباً إلى ما بعد</translation>
    </message>
    <message>
        <source>A solution  &gt; a1 b2  == how we will know</source>
        <translation>حل  &gt; a1 b2  == كيف سنعرف</translation>
    </message>
    <message>
        <source>What side B needs  // why  == met when</source>
        <translation>ما يحتاج إليه الطرف B  // لماذا  == تُلبّى عندما</translation>
    </message>
    <message>
        <source>What side B demands, to be turned into a need</source>
        <translation>ما يطالب به الطرف B، ليُحوَّل إلى حاجة</translation>
    </message>
    <message>
        <source>a1 b2 links {solution}, or: {asked}</source>
        <translation>a1 b2 يربط {solution}، أو: {asked}</translation>
    </message>
    <message>
        <source>What stood in the line is kept: {key} brings it back.</source>
        <translation>ما كان في السطر محفوظ: {key} يعيده.</translation>
    </message>
    <message>
        <source>Finish the line first: Enter does it, Esc empties it.</source>
        <translation>أنهِ السطر أولاً: Enter ينفذه، وEsc يفرغه.</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>What it said before</source>
        <translation>ما كانت تقوله من قبل</translation>
    </message>
    <message>
        <source>Nothing else so far.</source>
        <translation>لا شيء آخر حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>وأقدم: %n</numerusform>
            <numerusform>وأقدم: %n</numerusform>
            <numerusform>وأقدم: %n</numerusform>
            <numerusform>وأقدم: %n</numerusform>
            <numerusform>وأقدم: %n</numerusform>
            <numerusform>وأقدم: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePasswordBox</name>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>ليست هذه كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The session is encrypted anew. Copies and backups made before still open with the password of now.</source>
        <translation>تُشفَّر الجلسة من جديد. النسخ والنسخ الاحتياطية التي صُنعت من قبل تُفتح بكلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>&amp;Go on changing it</source>
        <translation>&amp;مواصلة التغيير</translation>
    </message>
    <message>
        <source>Version {number} was signed on {date}. This is the first change since.</source>
        <translation>وُقِّعت النسخة {number} في {date}. هذا أول تغيير منذ ذلك.</translation>
    </message>
    <message>
        <source>&amp;Back to version {number}</source>
        <translation>ال&amp;عودة إلى النسخة {number}</translation>
    </message>
</context>
<context>
    <name>Clashing</name>
    <message>
        <source>{ref}: now select the need of side {side} that it clashes with, and press the key again.</source>
        <translation>{ref}: اختر الآن حاجة الطرف {side} التي تتعارض معها، واضغط المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>{a} and {b} clash: the AND column asks about them.</source>
        <translation>{a} و{b} تتعارضان: عمود «و» يسأل عنهما.</translation>
    </message>
    <message>
        <source>{a} and {b}: no clash any more.</source>
        <translation>{a} و{b}: لم يعد هناك تعارض.</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>إيقاف الساعة</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>تشغيل الساعة</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>تجاوز بـ {time}</translation>
    </message>
    <message>
        <source>{words}, stopped</source>
        <translation>{words}، متوقف</translation>
    </message>
</context>
<context>
    <name>ClosingWordsBox</name>
    <message>
        <source>One word each</source>
        <translation>كلمة من كل شخص</translation>
    </message>
    <message>
        <source>Words of {side}</source>
        <translation>كلمات {side}</translation>
    </message>
    <message>
        <source>Ask everybody in turn: in one word, how do you leave? A comma between two.</source>
        <translation>اسأل الجميع واحداً بعد الآخر: بكلمة واحدة، كيف تغادر؟ فاصلة بين كل كلمتين.</translation>
    </message>
    <message>
        <source>Your own record: on no paper and in no copy for others.</source>
        <translation>تدوينك الخاص: لا يظهر على ورق ولا في نسخة للآخرين.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep and show in the &amp;room</source>
        <translation>حفظ وعرض في ال&amp;قاعة</translation>
    </message>
</context>
<context>
    <name>CloudBox</name>
    <message>
        <source>Why do these two clash?</source>
        <translation>لماذا تتعارض هاتان؟</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>ليس دائماً</translation>
    </message>
    <message>
        <source>Therefore {side} wants</source>
        <translation>لذلك يريد {side}</translation>
    </message>
    <message>
        <source>Because, {number}</source>
        <translation>لأن، {number}</translation>
    </message>
    <message>
        <source>They exclude each other because … (tick what is not always true)</source>
        <translation>تتنافيان لأن … (ضع علامة على ما ليس صحيحاً دائماً)</translation>
    </message>
    <message>
        <source>&amp;Make it a solution</source>
        <translation>ت&amp;حويله إلى حل</translation>
    </message>
    <message>
        <source>&amp;Keep what was said</source>
        <translation>&amp;حفظ ما قيل</translation>
    </message>
    <message>
        <source>Keep it and show it in the &amp;room</source>
        <translation>حفظه وعرضه في ال&amp;قاعة</translation>
    </message>
    <message>
        <source>What both want</source>
        <translation>ما يريده الاثنان</translation>
    </message>
    <message>
        <source>What would meet both, where that is not true?</source>
        <translation>ما الذي يلبي الاثنتين حيث لا يصح ذلك؟</translation>
    </message>
</context>
<context>
    <name>Clouding</name>
    <message>
        <source>Select one need of each side, or one that is in a clash.</source>
        <translation>اختر حاجة من كل طرف، أو حاجة في تعارض.</translation>
    </message>
    <message>
        <source>The room sees why the two clash. Esc shows the board.</source>
        <translation>ترى القاعة لماذا تتعارض الحاجتان. Esc يعرض اللوحة.</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>+ Commitment</source>
        <translation>+ التزام</translation>
    </message>
    <message>
        <source>+ Solution</source>
        <translation>+ حل</translation>
    </message>
    <message>
        <source>+ Need</source>
        <translation>+ حاجة</translation>
    </message>
    <message>
        <source>+ Must</source>
        <translation>+ لا بد منه</translation>
    </message>
</context>
<context>
    <name>CommonGround</name>
    <message>
        <source>{ref}: now select the same need of side {side}, and press the key again.</source>
        <translation>{ref}: اختر الآن الحاجة نفسها عند الطرف {side}، واضغط المفتاح من جديد.</translation>
    </message>
    <message>
        <source>{count} of {needs} needs are the same on both sides ({percent}%).</source>
        <translation>الحاجات المشتركة بين الطرفين: {count} من {needs} ({percent}%).</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Send a copy</source>
        <translation>تسليم نسخة</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>للتسليم</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>جلسات (*{suffix})</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>حُفظت النسخة: {path}</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage grid</source>
        <translation>جدول التغطية</translation>
    </message>
    <message>
        <source>Needs by solutions</source>
        <translation>الحاجات مقابل الحلول</translation>
    </message>
    <message>
        <source>There are no needs and solutions to compare yet.</source>
        <translation>لا توجد بعد حاجات وحلول للمقارنة.</translation>
    </message>
    <message>
        <source>Space or click: meets · X or Delete: breaks · {key}: undo · Esc: done</source>
        <translation>مسافة أو نقرة: يلبي · X أو Delete: يخل · {key}: تراجع · Esc: تم</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in andfacil</source>
        <translation>حدث خطأ في andfacil</translation>
    </message>
    <message>
        <source>Your session is safe: everything up to the last line is on disc, and the board has been read from there again.</source>
        <translation>جلستك بأمان: كل شيء حتى آخر سطر على القرص، وقُرئت اللوحة منه من جديد.</translation>
    </message>
    <message>
        <source>The session&apos;s file cannot be read at the moment. What you see is the board as it still is in memory: save a copy before you close it.</source>
        <translation>لا يمكن قراءة ملف الجلسة الآن. ما تراه هو اللوحة كما لا تزال في الذاكرة: احفظ نسخة قبل أن تغلقها.</translation>
    </message>
    <message>
        <source>This report names places in the program only, no words of your session. It is kept in {path}; nothing is sent.</source>
        <translation>لا يذكر هذا التقرير إلا مواضع في البرنامج، ولا كلمة من جلستك. وهو محفوظ في {path}؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>2027-01-31, 31 jan, fri, in 2 weeks</source>
        <translation>2027-01-31، الجمعة، خلال أسبوعين</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order of day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
</context>
<context>
    <name>DeskSession</name>
    <message>
        <source>Opened to read only: what is typed here cannot be kept.</source>
        <translation>فُتحت للقراءة فقط: ما يُكتب هنا لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>فتح الأخرى</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>محمية بكلمة مرور</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>With a supplier</source>
        <translation>مع مورّد</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>مع موظف</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>بين شركاء</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>بين أقران</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>في جماعة</translation>
    </message>
    <message>
        <source>Between countries</source>
        <translation>بين دول</translation>
    </message>
    <message>
        <source>Other talks</source>
        <translation>محادثات أخرى</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>محضر تفاهم</translation>
    </message>
    <message>
        <source>Heads of terms</source>
        <translation>شروط رئيسية</translation>
    </message>
    <message>
        <source>A binding agreement</source>
        <translation>اتفاق ملزم</translation>
    </message>
    <message>
        <source>{name} ({tag}), fixed words in English</source>
        <translation>{name} ({tag})، الكلمات الثابتة بالإنجليزية</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Session details</source>
        <translation>بيانات الجلسة</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>اسم الطرف A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>اسم الطرف B</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>صفحات البيانات</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>تحتاج الجلسة إلى عنوان.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>يحتاج كل طرف إلى اسم.</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2027-01-31 or 31 jan.</source>
        <translation>{text} ليس تاريخاً؛ اكتبه مثل 2027-01-31 أو 31 يناير.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind of talks</source>
        <translation>نوع المحادثات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>الورقة هي</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>لغة القاعة والورق</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>قاعدة القرار</translation>
    </message>
    <message>
        <source>Ground rules, one a line</source>
        <translation>القواعد الأساسية، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>2027-01-31, 31 jan, fri</source>
        <translation>2027-01-31، الجمعة</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Bring back: {words}</source>
        <translation>استرجاع: {words}</translation>
    </message>
</context>
<context>
    <name>EarlierStates</name>
    <message>
        <source>Earlier states of sessions</source>
        <translation>حالات سابقة للجلسات</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>استعادة كنسخة…</translation>
    </message>
    <message>
        <source>andfacil keeps these on this computer when a session is closed, and before a session is changed by a newer version or mended.</source>
        <translation>يحتفظ andfacil بهذه على هذا الحاسوب حين تُغلق جلسة، وقبل أن يغيّرها إصدار أحدث أو تُصلَح.</translation>
    </message>
    <message>
        <source>There is none yet: one is kept each time a changed session is closed.</source>
        <translation>لا توجد بعد: تُحفظ واحدة كلما أُغلقت جلسة تغيرت.</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>استعادة كنسخة</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>سابقة</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>جلسات (*{suffix})</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>before a newer version changed it</source>
        <translation>قبل أن يغيّرها إصدار أحدث</translation>
    </message>
    <message>
        <source>before it was mended</source>
        <translation>قبل إصلاحها</translation>
    </message>
    <message>
        <source>{name} · {moment} · {why}</source>
        <translation>{name} · {moment} · {why}</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Clash marked</source>
        <translation>سُجّل التعارض</translation>
    </message>
    <message>
        <source>Clash no longer marked</source>
        <translation>لم يعد التعارض مسجلاً</translation>
    </message>
    <message>
        <source>Clash: words changed</source>
        <translation>التعارض: تغيّرت الكلمات</translation>
    </message>
    <message>
        <source>Coin tossed</source>
        <translation>أُلقيت القطعة</translation>
    </message>
    <message>
        <source>Columns swapped</source>
        <translation>بُدّل العمودان</translation>
    </message>
    <message>
        <source>Commitment added</source>
        <translation>أُضيف التزام</translation>
    </message>
    <message>
        <source>Guesses noted</source>
        <translation>دُوّنت التخمينات</translation>
    </message>
    <message>
        <source>Line no longer ticked</source>
        <translation>لم يعد السطر مؤشَّراً</translation>
    </message>
    <message>
        <source>Line ticked</source>
        <translation>أُشِّر السطر</translation>
    </message>
    <message>
        <source>One word each noted</source>
        <translation>دُوّنت كلمة من كل شخص</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>تغيرت المرحلة</translation>
    </message>
    <message>
        <source>Point parked</source>
        <translation>أُجّلت نقطة</translation>
    </message>
    <message>
        <source>Position noted</source>
        <translation>دُوّن موقف</translation>
    </message>
    <message>
        <source>Private answers noted</source>
        <translation>دُوّنت الإجابات الخاصة</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>تغيرت الملاحظة الخاصة</translation>
    </message>
    <message>
        <source>Reason for going on noted</source>
        <translation>دُوّن سبب المتابعة</translation>
    </message>
    <message>
        <source>Session begun</source>
        <translation>بدأت الجلسة</translation>
    </message>
    <message>
        <source>Session details changed</source>
        <translation>تغيرت بيانات الجلسة</translation>
    </message>
    <message>
        <source>Session imported</source>
        <translation>استُوردت الجلسة</translation>
    </message>
    <message>
        <source>Signed version kept</source>
        <translation>حُفظت نسخة موقَّعة</translation>
    </message>
    <message>
        <source>Time of the phase noted</source>
        <translation>دُوّن وقت المرحلة</translation>
    </message>
    <message>
        <source>Times of the phases changed</source>
        <translation>تغيرت أوقات المراحل</translation>
    </message>
    <message>
        <source>Willingness noted</source>
        <translation>دُوّن الاستعداد</translation>
    </message>
    <message>
        <source>Willingness revealed</source>
        <translation>كُشف الاستعداد</translation>
    </message>
    <message>
        <source>Yes to looking together noted</source>
        <translation>دُوّنت نعم للبحث معاً</translation>
    </message>
    <message>
        <source>add duplicate {ref}</source>
        <translation>إضافة تكرار {ref}</translation>
    </message>
    <message>
        <source>add {ref}</source>
        <translation>إضافة {ref}</translation>
    </message>
    <message>
        <source>add {ref} for a clash</source>
        <translation>إضافة {ref} لتعارض</translation>
    </message>
    <message>
        <source>add {ref} for both sides</source>
        <translation>إضافة {ref} للطرفين</translation>
    </message>
    <message>
        <source>answers to {ref}</source>
        <translation>الإجابات عن {ref}</translation>
    </message>
    <message>
        <source>begin the session</source>
        <translation>بدء الجلسة</translation>
    </message>
    <message>
        <source>change {ref}</source>
        <translation>تغيير {ref}</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>delete {ref}</source>
        <translation>حذف {ref}</translation>
    </message>
    <message>
        <source>delete {ref} and others</source>
        <translation>حذف {ref} وغيرها</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>التخمينات</translation>
    </message>
    <message>
        <source>heard {ref}</source>
        <translation>سُمعت {ref}</translation>
    </message>
    <message>
        <source>hide {ref}</source>
        <translation>إخفاء {ref}</translation>
    </message>
    <message>
        <source>import the session</source>
        <translation>استيراد الجلسة</translation>
    </message>
    <message>
        <source>join {ref} with the same need</source>
        <translation>ضم {ref} إلى الحاجة نفسها</translation>
    </message>
    <message>
        <source>links of {ref}</source>
        <translation>روابط {ref}</translation>
    </message>
    <message>
        <source>make {ref} a need</source>
        <translation>جعل {ref} حاجة</translation>
    </message>
    <message>
        <source>make {ref} and others needs</source>
        <translation>جعل {ref} وغيرها حاجات</translation>
    </message>
    <message>
        <source>make {ref} and others non-negotiable</source>
        <translation>جعل {ref} وغيرها غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>make {ref} non-negotiable</source>
        <translation>جعل {ref} غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>mark a clash</source>
        <translation>تسجيل تعارض</translation>
    </message>
    <message>
        <source>merge into {ref}</source>
        <translation>دمج في {ref}</translation>
    </message>
    <message>
        <source>move {ref}</source>
        <translation>نقل {ref}</translation>
    </message>
    <message>
        <source>move {ref} and others</source>
        <translation>نقل {ref} وغيرها</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>كلمة من كل شخص</translation>
    </message>
    <message>
        <source>park {ref}</source>
        <translation>تأجيل {ref}</translation>
    </message>
    <message>
        <source>park {ref} and others</source>
        <translation>تأجيل {ref} وغيرها</translation>
    </message>
    <message>
        <source>parked point</source>
        <translation>نقطة مؤجلة</translation>
    </message>
    <message>
        <source>part {ref} from the same need</source>
        <translation>فصل {ref} عن الحاجة نفسها</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>private answers</source>
        <translation>الإجابات الخاصة</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>reason for going on</source>
        <translation>سبب المتابعة</translation>
    </message>
    <message>
        <source>reveal the answers to {ref}</source>
        <translation>كشف الإجابات عن {ref}</translation>
    </message>
    <message>
        <source>reveal willingness</source>
        <translation>كشف الاستعداد</translation>
    </message>
    <message>
        <source>reveal {ref}</source>
        <translation>كشف {ref}</translation>
    </message>
    <message>
        <source>reveal {ref} and others</source>
        <translation>كشف {ref} وغيرها</translation>
    </message>
    <message>
        <source>reword {ref}</source>
        <translation>إعادة صياغة {ref}</translation>
    </message>
    <message>
        <source>session details</source>
        <translation>بيانات الجلسة</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>split {ref}</source>
        <translation>تقسيم {ref}</translation>
    </message>
    <message>
        <source>status of {ref}</source>
        <translation>حالة {ref}</translation>
    </message>
    <message>
        <source>status of {ref} and others</source>
        <translation>حالة {ref} وغيرها</translation>
    </message>
    <message>
        <source>swap the columns</source>
        <translation>تبديل العمودين</translation>
    </message>
    <message>
        <source>take back a clash</source>
        <translation>سحب تعارض</translation>
    </message>
    <message>
        <source>take {ref} from the parking lot</source>
        <translation>أخذ {ref} من النقاط المؤجلة</translation>
    </message>
    <message>
        <source>test of {ref}</source>
        <translation>اختبار {ref}</translation>
    </message>
    <message>
        <source>tick a line</source>
        <translation>تأشير سطر</translation>
    </message>
    <message>
        <source>time of the phase</source>
        <translation>وقت المرحلة</translation>
    </message>
    <message>
        <source>times of the phases</source>
        <translation>أوقات المراحل</translation>
    </message>
    <message>
        <source>toss the coin</source>
        <translation>إلقاء القطعة</translation>
    </message>
    <message>
        <source>turn a position into {ref}</source>
        <translation>تحويل موقف إلى {ref}</translation>
    </message>
    <message>
        <source>untick a line</source>
        <translation>إزالة تأشير سطر</translation>
    </message>
    <message>
        <source>willingness</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>words of a clash</source>
        <translation>كلمات تعارض</translation>
    </message>
    <message>
        <source>yes to looking together</source>
        <translation>نعم للبحث معاً</translation>
    </message>
    <message>
        <source>{ref} and others: deleted</source>
        <translation>{ref} وغيرها: حُذفت</translation>
    </message>
    <message>
        <source>{ref} and others: moved</source>
        <translation>{ref} وغيرها: نُقلت</translation>
    </message>
    <message>
        <source>{ref} and others: now needs</source>
        <translation>{ref} وغيرها: حاجات الآن</translation>
    </message>
    <message>
        <source>{ref} and others: now non-negotiables</source>
        <translation>{ref} وغيرها: غير قابلة للتفاوض الآن</translation>
    </message>
    <message>
        <source>{ref} and others: parked</source>
        <translation>{ref} وغيرها: أُجّلت</translation>
    </message>
    <message>
        <source>{ref} and others: revealed</source>
        <translation>{ref} وغيرها: كُشفت</translation>
    </message>
    <message>
        <source>{ref} and others: status changed</source>
        <translation>{ref} وغيرها: تغيرت الحالة</translation>
    </message>
    <message>
        <source>{ref}: agreed</source>
        <translation>{ref}: متفق عليه</translation>
    </message>
    <message>
        <source>{ref}: answers changed</source>
        <translation>{ref}: تغيرت الإجابات</translation>
    </message>
    <message>
        <source>{ref}: answers revealed</source>
        <translation>{ref}: كُشفت الإجابات</translation>
    </message>
    <message>
        <source>{ref}: changed</source>
        <translation>{ref}: تغيرت</translation>
    </message>
    <message>
        <source>{ref}: deleted</source>
        <translation>{ref}: حُذفت</translation>
    </message>
    <message>
        <source>{ref}: draft</source>
        <translation>{ref}: مسودة</translation>
    </message>
    <message>
        <source>{ref}: duplicate added</source>
        <translation>{ref}: أُضيف تكرار</translation>
    </message>
    <message>
        <source>{ref}: heard</source>
        <translation>{ref}: سُمعت</translation>
    </message>
    <message>
        <source>{ref}: hidden</source>
        <translation>{ref}: أُخفيت</translation>
    </message>
    <message>
        <source>{ref}: links changed</source>
        <translation>{ref}: تغيرت الروابط</translation>
    </message>
    <message>
        <source>{ref}: moved</source>
        <translation>{ref}: نُقلت</translation>
    </message>
    <message>
        <source>{ref}: need added</source>
        <translation>{ref}: أُضيفت حاجة</translation>
    </message>
    <message>
        <source>{ref}: need of both sides added</source>
        <translation>{ref}: أُضيفت حاجة للطرفين</translation>
    </message>
    <message>
        <source>{ref}: no longer heard</source>
        <translation>{ref}: لم تعد مسموعة</translation>
    </message>
    <message>
        <source>{ref}: no longer the same need</source>
        <translation>{ref}: لم تعد الحاجة نفسها</translation>
    </message>
    <message>
        <source>{ref}: non-negotiable added</source>
        <translation>{ref}: أُضيف ما لا يقبل التفاوض</translation>
    </message>
    <message>
        <source>{ref}: now a need</source>
        <translation>{ref}: حاجة الآن</translation>
    </message>
    <message>
        <source>{ref}: now a non-negotiable</source>
        <translation>{ref}: غير قابلة للتفاوض الآن</translation>
    </message>
    <message>
        <source>{ref}: others merged into it</source>
        <translation>{ref}: دُمجت فيها أخرى</translation>
    </message>
    <message>
        <source>{ref}: parked</source>
        <translation>{ref}: أُجّلت</translation>
    </message>
    <message>
        <source>{ref}: position turned into a need</source>
        <translation>{ref}: حُوّل موقف إلى حاجة</translation>
    </message>
    <message>
        <source>{ref}: rejected</source>
        <translation>{ref}: مرفوض</translation>
    </message>
    <message>
        <source>{ref}: revealed</source>
        <translation>{ref}: كُشفت</translation>
    </message>
    <message>
        <source>{ref}: solution added</source>
        <translation>{ref}: أُضيف حل</translation>
    </message>
    <message>
        <source>{ref}: solution of a clash added</source>
        <translation>{ref}: أُضيف حل لتعارض</translation>
    </message>
    <message>
        <source>{ref}: split in two</source>
        <translation>{ref}: قُسمت قسمين</translation>
    </message>
    <message>
        <source>{ref}: status changed</source>
        <translation>{ref}: تغيرت الحالة</translation>
    </message>
    <message>
        <source>{ref}: taken from the parking lot</source>
        <translation>{ref}: أُخذت من النقاط المؤجلة</translation>
    </message>
    <message>
        <source>{ref}: tested</source>
        <translation>{ref}: اختُبرت</translation>
    </message>
    <message>
        <source>{ref}: text changed</source>
        <translation>{ref}: تغير النص</translation>
    </message>
    <message>
        <source>{ref}: the same need on both sides</source>
        <translation>{ref}: الحاجة نفسها عند الطرفين</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>positions and needs above the line, shared solutions below</source>
        <translation>المواقف والحاجات فوق الخط، والحلول المشتركة تحته</translation>
    </message>
    <message>
        <source>ENERGY</source>
        <translation>الطاقة</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
            <numerusform>وغيرها: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Go to</source>
        <translation>اذهب إلى</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>a3, b2, and 1</source>
        <translation>a3, b2, and 1</translation>
    </message>
    <message>
        <source>Words on the board or beside it</source>
        <translation>كلمات على اللوحة أو بجانبها</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>وُجد {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>There is no {ref}</source>
        <translation>لا يوجد {ref}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Picture of the whole board</source>
        <translation>صورة اللوحة كلها</translation>
    </message>
    <message>
        <source>Drawing of the whole board, sharp at any size</source>
        <translation>رسم اللوحة كلها، واضح بكل حجم</translation>
    </message>
    <message>
        <source>Commitments and review for a calendar</source>
        <translation>الالتزامات والمراجعة لتقويم</translation>
    </message>
    <message>
        <source>Paper as text for mail and wikis</source>
        <translation>الورقة نصاً للبريد والويكي</translation>
    </message>
    <message>
        <source>Paper to edit in a word processor</source>
        <translation>الورقة للتحرير في معالج نصوص</translation>
    </message>
    <message>
        <source>Paper to print and sign</source>
        <translation>الورقة للطباعة والتوقيع</translation>
    </message>
    <message>
        <source>Session for other programs</source>
        <translation>الجلسة لبرامج أخرى</translation>
    </message>
    <message>
        <source>Table of all cards and commitments</source>
        <translation>جدول كل البطاقات والالتزامات</translation>
    </message>
    <message>
        <source>Workbook of all cards and commitments</source>
        <translation>مصنف كل البطاقات والالتزامات</translation>
    </message>
</context>
<context>
    <name>GoingOnBar</name>
    <message>
        <source>Why go on all the same? {key} or a click to say it, Enter keeps it</source>
        <translation>لماذا نتابع مع ذلك؟ {key} أو نقرة لقوله، وEnter يحفظه</translation>
    </message>
    <message>
        <source>Why the session goes on</source>
        <translation>لماذا تتابع الجلسة</translation>
    </message>
    <message>
        <source>Still to do in {phase}</source>
        <translation>ما زال مفتوحًا في {phase}</translation>
    </message>
    <message>
        <source>{lines} And {count} more.</source>
        <translation>{lines} وغيرها {count}.</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>+ Shared rota == nobody is asked twice</source>
        <translation>+ جدول مناوبات مشترك == لا يُسأل أحد مرتين</translation>
    </message>
    <message>
        <source>+ Shared rota &gt; a1 b2 -b3</source>
        <translation>+ جدول مناوبات مشترك &gt; a1 b2 -b3</translation>
    </message>
    <message>
        <source>Cards on the board</source>
        <translation>بطاقات على اللوحة</translation>
    </message>
    <message>
        <source>Dates, and signs as text</source>
        <translation>التواريخ، والعلامات كنص</translation>
    </message>
    <message>
        <source>Fair weekends</source>
        <translation>عطل أسبوعية عادلة</translation>
    </message>
    <message>
        <source>More about it, in the same line</source>
        <translation>المزيد عنها، في السطر نفسه</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>بطاقات جديدة</translation>
    </message>
    <message>
        <source>\ at the start: the line is plain text</source>
        <translation>\ في البداية: السطر نص عادي</translation>
    </message>
    <message>
        <source>\ before a sign keeps it as text</source>
        <translation>\ قبل علامة يبقيها نصاً</translation>
    </message>
    <message>
        <source>\do not shout</source>
        <translation>\p: تعني هنا موقف السيارات</translation>
    </message>
    <message>
        <source>a1 // we drive home at night</source>
        <translation>a1 // نعود إلى البيت ليلاً</translation>
    </message>
    <message>
        <source>a1 == 11 hours off duty</source>
        <translation>a1 == 11 ساعة راحة</translation>
    </message>
    <message>
        <source>a1 heard</source>
        <translation>a1 heard</translation>
    </message>
    <message>
        <source>a2 b4 -b1</source>
        <translation>a2 b4 -b1</translation>
    </message>
    <message>
        <source>a: Noise \&gt; 40 dB</source>
        <translation>a: ضجيج \&gt; 40 dB</translation>
    </message>
    <message>
        <source>a: Rest // we drive home at night</source>
        <translation>a: راحة // نعود إلى البيت ليلاً</translation>
    </message>
    <message>
        <source>a: We plan our evenings</source>
        <translation>a: نخطط لأمسياتنا</translation>
    </message>
    <message>
        <source>a? Mondays off</source>
        <translation>a? عطلة كل اثنين</translation>
    </message>
    <message>
        <source>ab: A rota known in time</source>
        <translation>ab: جدول مناوبات معروف مسبقاً</translation>
    </message>
    <message>
        <source>also 2027-01-31, 31/1, tomorrow, in 2 weeks, eom</source>
        <translation>وكذلك 2027-01-31 و31/1 وغداً</translation>
    </message>
    <message>
        <source>also in the session&apos;s language</source>
        <translation>وكذلك بلغة الجلسة</translation>
    </message>
    <message>
        <source>and3 &gt; a4 -b2 ~a1</source>
        <translation>and3 &gt; a4 -b2 ~a1</translation>
    </message>
    <message>
        <source>and3 &gt; unlink a1 b2</source>
        <translation>and3 &gt; unlink a1 b2</translation>
    </message>
    <message>
        <source>and3 agreed</source>
        <translation>and3 agreed</translation>
    </message>
    <message>
        <source>b! Nobody works alone</source>
        <translation>b! لا أحد يعمل وحده</translation>
    </message>
    <message>
        <source>b: Rest == 11 hours off duty</source>
        <translation>b: راحة == 11 ساعة خارج الخدمة</translation>
    </message>
    <message>
        <source>commitment for AND1: who, by when</source>
        <translation>التزام لـ AND1: من، وحتى متى</translation>
    </message>
    <message>
        <source>commitment: @who, by when or &gt; for what; one is enough</source>
        <translation>التزام: يكفي واحد من: @من، أو متى، أو &gt; لأي حل</translation>
    </message>
    <message>
        <source>do Call them @Ana until 1. März</source>
        <translation>do الاتصال بهم @Ana حتى 1 مارس</translation>
    </message>
    <message>
        <source>do Call them by fri</source>
        <translation>do الاتصال بهم by الجمعة</translation>
    </message>
    <message>
        <source>do Set it up @Mira by 31 jan &gt; and1</source>
        <translation>do إعداده @Mira by 31 يناير &gt; and1</translation>
    </message>
    <message>
        <source>do Tell the team &gt; and1</source>
        <translation>do إبلاغ الفريق &gt; and1</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>كيف سنعرف</translation>
    </message>
    <message>
        <source>its status: draft, agreed, parked or rejected</source>
        <translation>حالته: draft مسودة، agreed متفق عليه، parked مؤجل، rejected مرفوض</translation>
    </message>
    <message>
        <source>lets go of A1 and B2, on keyboards without ~</source>
        <translation>يفك A1 وB2، على لوحات المفاتيح بلا ~</translation>
    </message>
    <message>
        <source>meets A4, breaks B2, and lets go of A1</source>
        <translation>يلبي A4، ويخل بـ B2، ويفك A1</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>تُلبّى عندما</translation>
    </message>
    <message>
        <source>need of side A; b: is for side B</source>
        <translation>حاجة للطرف A؛ وb: للطرف B</translation>
    </message>
    <message>
        <source>non-negotiable of side B</source>
        <translation>أمر غير قابل للتفاوض للطرف B</translation>
    </message>
    <message>
        <source>p: Parking spaces</source>
        <translation>p: مواقف السيارات</translation>
    </message>
    <message>
        <source>point for the parking lot</source>
        <translation>نقطة للتأجيل</translation>
    </message>
    <message>
        <source>position of side A, to be turned into a need</source>
        <translation>موقف للطرف A، يُحوَّل إلى حاجة</translation>
    </message>
    <message>
        <source>solution that meets A1 and B2 and breaks B3</source>
        <translation>حل يلبي A1 وB2 ويخل بـ B3</translation>
    </message>
    <message>
        <source>the other side has said it back</source>
        <translation>أعاد الطرف الآخر قولها</translation>
    </message>
    <message>
        <source>the same need of both sides; ab! is a must</source>
        <translation>الحاجة نفسها للطرفين؛ وab! لما لا بد منه</translation>
    </message>
    <message>
        <source>the selected solution: meets A2 and B4, breaks B1</source>
        <translation>الحل المختار: يلبي A2 وB4 ويخل بـ B1</translation>
    </message>
    <message>
        <source>whatever the chip says</source>
        <translation>ما تقوله الخانة في أول السطر</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>does not touch</source>
        <translation>لا يمس</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>يخل</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>يلبي</translation>
    </message>
    <message>
        <source>meets, agreed</source>
        <translation>يلبي، متفق عليه</translation>
    </message>
    <message>
        <source>meets, draft</source>
        <translation>يلبي، مسودة</translation>
    </message>
    <message>
        <source>breaks, agreed</source>
        <translation>يخل، متفق عليه</translation>
    </message>
    <message>
        <source>breaks, draft</source>
        <translation>يخل، مسودة</translation>
    </message>
</context>
<context>
    <name>GuessesBox</name>
    <message>
        <source>What matters most, and what the other side guesses</source>
        <translation>ما الأهم، وما يظنه الطرف الآخر</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{side} has guessed {number} of {count}: {refs}</source>
        <translation>أصاب {side} في {number} من {count}: {refs}</translation>
    </message>
    <message>
        <source>Ask each side by itself, then read aloud what was guessed right.</source>
        <translation>اسأل كل طرف على حدة، ثم اقرأ بصوت عالٍ ما أصاب فيه.</translation>
    </message>
    <message>
        <source>At most {most} each, as refs. Kept at the desk alone.</source>
        <translation>{most} على الأكثر لكل منهما، برموزها. تبقى على المكتب وحده.</translation>
    </message>
    <message>
        <source>What matters most to {side}, {name}</source>
        <translation>الأهم لدى {side}، {name}</translation>
    </message>
    <message>
        <source>What {side}, {name}, guesses</source>
        <translation>ما يظنه {side}، {name}</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>No page has these words. These have “{words}”.</source>
        <translation>ليس في أي صفحة هذه الكلمات. في هذه «{words}».</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>ليس في أي صفحة هذه الكلمات.</translation>
    </message>
    <message>
        <source>This page is not translated: it is in English.</source>
        <translation>هذه الصفحة غير مترجمة: هي بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
</context>
<context>
    <name>HiddenCount</name>
    <message>
        <source>{count} hidden until revealed</source>
        <translation>{count} مخفية حتى تُكشف</translation>
    </message>
</context>
<context>
    <name>HidingChip</name>
    <message>
        <source>Typing hidden: {words}</source>
        <translation>كتابة مخفية: {words}</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>No more hints</source>
        <translation>لا مزيد من التلميحات</translation>
    </message>
    <message>
        <source>Try {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Now the next phase: {next_phase}. What to say in it stands at the left.</source>
        <translation>الآن المرحلة التالية: {next_phase}. ما يُقال فيها مكتوب في اللوح الجانبي.</translation>
    </message>
    <message>
        <source>Now the next phase: {next_phase}. What is open stands at the left; one can go on all the same.</source>
        <translation>الآن المرحلة التالية: {next_phase}. ما بقي مفتوحاً مكتوب في اللوح الجانبي؛ ويمكن المتابعة رغم ذلك.</translation>
    </message>
    <message>
        <source>Fresh air to breathe</source>
        <translation>هواء نقي للتنفس</translation>
    </message>
    <message>
        <source>No draught on my neck</source>
        <translation>لا تيار هواء على رقبتي</translation>
    </message>
    <message>
        <source>At the left stand the phases, what this one is for, and what to say. {opening}: each side says yes to looking for a result together, and a coin says who starts.</source>
        <translation>في اللوح الجانبي تقف المراحل، ولماذا هذه المرحلة، وما يُقال. {opening}: يقول كل طرف نعم للبحث معاً عن نتيجة، وتقول قطعة نقد من يبدأ.</translation>
    </message>
    <message>
        <source>Side {first} starts: “{first_position}”. {next_listed} selects that, {turn} takes what it would give them. Type, then Enter:  {first_example}</source>
        <translation>يبدأ الطرف {first}: «{first_position}». {next_listed} يختار ذلك، و{turn} يأخذ ما الذي يعطيه لهم. اكتب ثم Enter:  {first_example}</translation>
    </message>
    <message>
        <source>The same for side {second}, “{second_position}”: {next_listed}, {turn}. Type, then Enter:  {second_example}</source>
        <translation>وكذلك للطرف {second}، «{second_position}»: {next_listed}، {turn}. اكتب ثم Enter:  {second_example}</translation>
    </message>
    <message>
        <source>What a side says it needs goes into the line below ({capture}), its letter first. Type, then Enter:  {letter}: Light on my book</source>
        <translation>ما يقول طرف إنه يحتاج إليه يُكتب في السطر أدناه ({capture})، وحرفه أولاً. اكتب ثم Enter:  {letter}: ضوء على كتابي</translation>
    </message>
    <message>
        <source>Could a side not sign without one of its needs? Click that need (or {go_to} and its ref), then {non_negotiable}.</source>
        <translation>هل من حاجة لا يستطيع طرف أن يوقّع بدونها؟ انقر تلك الحاجة (أو {go_to} ورمزها)، ثم {non_negotiable}.</translation>
    </message>
    <message>
        <source>Side {second} says back what it has heard, and side {first} says that it is right. Type, then Enter:  {need} heard</source>
        <translation>يعيد الطرف {second} ما سمعه، ويقول الطرف {first} إنه صحيح. اكتب ثم Enter:  {need} heard</translation>
    </message>
    <message>
        <source>Now a solution that meets needs of both, by their refs:  + Open a window in the next room &gt; {need_a} {need_b}</source>
        <translation>والآن حل يلبي حاجات الطرفين، برموزها:  + فتح نافذة في الغرفة المجاورة &gt; {need_a} {need_b}</translation>
    </message>
    <message>
        <source>Who will do what, by when?  do Open the window @Librarian by fri &gt; {solution}</source>
        <translation>من سيفعل ماذا، وإلى متى؟  do فتح النافذة @أمينة_المكتبة by الجمعة &gt; {solution}</translation>
    </message>
    <message>
        <source>{read_back} reads the agreement line by line. Space: the line is right for both sides. Esc ends it.</source>
        <translation>{read_back} يقرأ الاتفاق سطراً سطراً. مفتاح المسافة: السطر صحيح لكلا الطرفين. Esc ينهي ذلك.</translation>
    </message>
    <message>
        <source>Do both want the same? Once for both columns:  ab: Quiet while we read</source>
        <translation>هل يريدان الشيء نفسه؟ مرة واحدة للعمودين:  ab: هدوء عند القراءة</translation>
    </message>
    <message>
        <source>Now the last phase: {next_phase}. A bar will come here in my place, with the agreement line by line. {read_back} gives it the keys: Space when a line is right for both sides, Esc to end.</source>
        <translation>الآن المرحلة الأخيرة: {next_phase}. سيأتي مكاني هنا شريط فيه الاتفاق سطراً سطراً. {read_back} يعطيه المفاتيح: مفتاح المسافة حين يكون السطر صحيحاً لكلا الجانبين، وEsc للإنهاء.</translation>
    </message>
    <message>
        <source>Clarify begins with listening. {listen}: the wall is quiet while each side tells its story, and its minutes are counted. {listen} again shows the board.</source>
        <translation>يبدأ التوضيح بالإصغاء. {listen}: يهدأ الجدار بينما يروي كل طرف قصته، وتُحسب دقائقه. {listen} مرة أخرى يعرض اللوحة من جديد.</translation>
    </message>
    <message>
        <source>Does each side say yes? Click {card} (or {go_to} and its ref), then {answers}. Both answers stay unseen until they are revealed together ({reveal_answers}).</source>
        <translation>هل يقول كل طرف نعم؟ انقر {card} (أو {go_to} ورمزه)، ثم {answers}. تبقى الإجابتان مخفيتين حتى تُكشفا معاً ({reveal_answers}).</translation>
    </message>
    <message>
        <source>With {card} selected, {agreed} marks it as agreed: the rings of its needs close.</source>
        <translation>مع اختيار {card}، {agreed} يثبته متفقاً عليه: تنغلق حلقات حاجاته.</translation>
    </message>
    <message>
        <source>That is the whole way. {agreement} shows the paper, {room} the room; {undo} takes back whatever you try.</source>
        <translation>هذا هو الطريق كله. {agreement} يعرض الورقة، و{room} القاعة؛ و{undo} يتراجع عن كل ما تجربه.</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Search the sessions</source>
        <translation>البحث في الجلسات</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>الجلسات الأخيرة</translation>
    </message>
    <message>
        <source>Sessions you open will stand here.</source>
        <translation>ستكون هنا الجلسات التي تفتحها.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>جلسة جديدة…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>جلسة تدريب</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>حالات سابقة…</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>لغة النوافذ</translation>
    </message>
    <message>
        <source>Both sides&apos; needs, and solutions that give each what it needs.</source>
        <translation>حاجات الطرفين، وحلول تعطي كلاً منهما ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>A session file can also be dropped here.</source>
        <translation>يمكن أيضاً إفلات ملف جلسة هنا.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>فتح جلسة</translation>
    </message>
    <message>
        <source>Sessions and agreements (*{suffix} *.pdf)</source>
        <translation>جلسات واتفاقات (*{suffix} *.pdf)</translation>
    </message>
    <message>
        <source>Keep the session of this paper as</source>
        <translation>حفظ جلسة هذه الورقة باسم</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>جلسات (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Non-negotiables met</source>
        <translation>ما لا يقبل التفاوض ملبّى</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>حاجات ملبّاة</translation>
    </message>
    <message>
        <source>Solutions that meet needs of both</source>
        <translation>حلول تلبي حاجات الطرفين</translation>
    </message>
    <message>
        <source>Positions turned into needs</source>
        <translation>مواقف حُوّلت إلى حاجات</translation>
    </message>
    <message>
        <source>Commitments with owner and date</source>
        <translation>التزامات لها مسؤول وتاريخ</translation>
    </message>
    <message>
        <source>Evenness: cards of the sides</source>
        <translation>التوازن: بطاقات الطرفين</translation>
    </message>
    <message>
        <source>Evenness: needs said back</source>
        <translation>التوازن: حاجات أُعيد قولها</translation>
    </message>
    <message>
        <source>Evenness: commitments</source>
        <translation>التوازن: التزامات</translation>
    </message>
    <message>
        <source>Willingness, after against before</source>
        <translation>الاستعداد، بعد مقابل قبل</translation>
    </message>
    <message>
        <source>How strong each yes is</source>
        <translation>قوة كل نعم</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>First solution for both sides</source>
        <translation>أول حل للطرفين</translation>
    </message>
    <message>
        <source>{side} {shift}, the least willing {least}</source>
        <translation>{side} {shift}، الأقل استعداداً {least}</translation>
    </message>
    <message>
        <source>not asked: {refs}</source>
        <translation>لم يُسأل: {refs}</translation>
    </message>
    <message>
        <source>{count} min after the first card</source>
        <translation>بعد أول بطاقة بمدة {count} د</translation>
    </message>
</context>
<context>
    <name>InsightBox</name>
    <message>
        <source>How the session has gone</source>
        <translation>كيف جرت الجلسة</translation>
    </message>
    <message>
        <source>Show the picture in the &amp;room</source>
        <translation>عرض الصورة في &amp;القاعة</translation>
    </message>
    <message>
        <source>&amp;Save as a page of mine…</source>
        <translation>&amp;حفظ كصفحة لي…</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>The room sees how the talks have gone. Esc shows the board.</source>
        <translation>ترى القاعة كيف جرت المحادثات. Esc يعرض اللوحة.</translation>
    </message>
    <message>
        <source>Save as a page of mine</source>
        <translation>حفظ كصفحة لي</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>سير الجلسة</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Private: never leaves the desk</source>
        <translation>خاص: لا يغادر المكتب أبداً</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>كيف سنعرف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا هو مهم</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>تُلبّى عندما</translation>
    </message>
    <message>
        <source>Side {other} has said it back</source>
        <translation>أعاد الطرف {other} قولها</translation>
    </message>
    <message>
        <source>Private: its side lets it be told</source>
        <translation>خاص: يسمح طرفه بأن يُقال</translation>
    </message>
    <message>
        <source>The note may be told</source>
        <translation>يجوز قول الملاحظة</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>First said as</source>
        <translation>قيلت أولاً هكذا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>{side} says</source>
        <translation>{side} يقول</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>كشف الإجابات</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>ملاحظة للمحضر</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>إذا …، فـ …</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>الحاجة التي وراءه</translation>
    </message>
    <message>
        <source>The card&apos;s fields</source>
        <translation>حقول البطاقة</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>حاجة</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Parked point</source>
        <translation>نقطة مؤجلة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>حل</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Capture line</source>
        <translation>سطر الكتابة</translation>
    </message>
    <message>
        <source>Editing a card</source>
        <translation>تحرير بطاقة</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>هدف آخر</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>بطاقة أخرى</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Link the selected solution, or cut its links</source>
        <translation>ربط الحل المختار، أو قطع روابطه</translation>
    </message>
    <message>
        <source>a1 b2 -b3</source>
        <translation>a1 b2 -b3</translation>
    </message>
    <message>
        <source>Empty the line; then only one card again</source>
        <translation>إفراغ السطر؛ ثم بطاقة واحدة فقط من جديد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Amend the card touched last</source>
        <translation>تعديل آخر بطاقة مُسّت</translation>
    </message>
    <message>
        <source>Lines done before</source>
        <translation>الأسطر التي نُفذت من قبل</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>ما يمكن كتابته</translation>
    </message>
    <message>
        <source>? in the empty line</source>
        <translation>? في السطر الفارغ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>كما كان من قبل</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Not tested yet.</source>
        <translation>لم تُختبر بعد.</translation>
    </message>
    <message>
        <source>Tested: it stays.</source>
        <translation>اختُبرت: تبقى.</translation>
    </message>
    <message>
        <source>Not tested since it is a non-negotiable again.</source>
        <translation>لم تُختبر منذ أن صارت غير قابلة للتفاوض من جديد.</translation>
    </message>
    <message>
        <source>Tested: a want was split off.</source>
        <translation>اختُبرت: فُصلت عنها رغبة.</translation>
    </message>
    <message>
        <source>Tested: it waits for facts.</source>
        <translation>اختُبرت: تنتظر الحقائق.</translation>
    </message>
    <message>
        <source>From the position to the need</source>
        <translation>من الموقف إلى الحاجة</translation>
    </message>
    <message>
        <source>“What would that give you?”</source>
        <translation>«ماذا يعطيكم ذلك؟»</translation>
    </message>
    <message>
        <source>“What would go wrong without it?”</source>
        <translation>«ما الذي يسوء بدونه؟»</translation>
    </message>
    <message>
        <source>“What are you protecting?”</source>
        <translation>«ماذا تحمون؟»</translation>
    </message>
    <message>
        <source>“If you had it, what would be better on Monday morning?”</source>
        <translation>«لو كان عندكم، فما الذي يكون أفضل صباح الاثنين؟»</translation>
    </message>
    <message>
        <source>“Is there any other way you could get that?” (Yes: it was a position.)</source>
        <translation>«هل من طريق آخر لتحصلوا عليه؟» (نعم: كان موقفاً.)</translation>
    </message>
    <message>
        <source>“What should happen next time?”</source>
        <translation>«ماذا ينبغي أن يحدث في المرة القادمة؟»</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>الحاجة التي وراءه</translation>
    </message>
    <message>
        <source>A &amp;need</source>
        <translation>&amp;حاجة</translation>
    </message>
    <message>
        <source>A non-ne&amp;gotiable</source>
        <translation>غير قابلة لل&amp;تفاوض</translation>
    </message>
    <message>
        <source>Must, or want?</source>
        <translation>لا بد منه، أم رغبة؟</translation>
    </message>
    <message>
        <source>“What does it protect?”</source>
        <translation>«ماذا يحمي؟»</translation>
    </message>
    <message>
        <source>“If everything else were granted and only this was missing, would you still leave?”</source>
        <translation>«لو مُنح كل شيء آخر ولم ينقص إلا هذا، فهل تنصرفون مع ذلك؟»</translation>
    </message>
    <message>
        <source>“What would a third person see when it is met?”</source>
        <translation>«ماذا يرى شخص ثالث حين تُلبّى؟»</translation>
    </message>
    <message>
        <source>“Is it yours, or something the other side must do?”</source>
        <translation>«هل هو لكم، أم شيء على الطرف الآخر أن يفعله؟»</translation>
    </message>
    <message>
        <source>“Is this the need, or one way to it?”</source>
        <translation>«هل هذه هي الحاجة، أم طريق واحد إليها؟»</translation>
    </message>
    <message>
        <source>The need (its core, if it is split)</source>
        <translation>الحاجة (لبّها، إن قُسمت)</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا هو مهم</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>تُلبّى عندما</translation>
    </message>
    <message>
        <source>Split off: what is a want, and no must</source>
        <translation>المفصول: ما هو رغبة وليس لا بد منه</translation>
    </message>
    <message>
        <source>Facts that are missing</source>
        <translation>حقائق ناقصة</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;تبقى</translation>
    </message>
    <message>
        <source>Becomes a &amp;need</source>
        <translation>تصبح &amp;حاجة</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>ت&amp;قسيم</translation>
    </message>
    <message>
        <source>Needs &amp;facts</source>
        <translation>تلزمها ح&amp;قائق</translation>
    </message>
</context>
<context>
    <name>LargeViewController</name>
    <message>
        <source>Select a need or a solution, or two, to show it large.</source>
        <translation>اختر حاجة أو حلاً، أو اثنين، لعرضهما كبيرين.</translation>
    </message>
    <message>
        <source>At most two cards are shown large; select one or two.</source>
        <translation>تُعرض بطاقتان كبيرتان على الأكثر؛ اختر واحدة أو اثنتين.</translation>
    </message>
    <message>
        <source>There is no AND question: one side has no open need.</source>
        <translation>لا يوجد سؤال «و»: لا حاجة مفتوحة لأحد الطرفين.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>There is no phase yet: the clock begins with the first one.</source>
        <translation>لا مرحلة بعد: تبدأ الساعة مع الأولى.</translation>
    </message>
    <message>
        <source>{count} min more, {total} in all.</source>
        <translation>أُضيفت {count} د، والمجموع {total}.</translation>
    </message>
    <message>
        <source>No time is planned for this phase, or its clock has not run.</source>
        <translation>لم يُخطَّط وقت لهذه المرحلة، أو لم تعمل ساعتها.</translation>
    </message>
    <message>
        <source>Clarify begins with listening: {key} makes the wall quiet.</source>
        <translation>يبدأ التوضيح بالإصغاء: {key} يهدّئ الجدار.</translation>
    </message>
</context>
<context>
    <name>LinePreview</name>
    <message>
        <source>Enter ↵</source>
        <translation>Enter ↵</translation>
    </message>
    <message>
        <source>? examples</source>
        <translation>? أمثلة</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>What can be typed</source>
        <translation>ما يمكن كتابته</translation>
    </message>
    <message>
        <source>Find: commitment, date, why…</source>
        <translation>بحث: التزام، تاريخ، لماذا…</translation>
    </message>
    <message>
        <source>Find among the examples</source>
        <translation>البحث في الأمثلة</translation>
    </message>
    <message>
        <source>No example has these words.</source>
        <translation>ليس في أي مثال هذه الكلمات.</translation>
    </message>
    <message>
        <source>another target for plain text: the chip says which</source>
        <translation>هدف آخر للنص العادي: تقول الخانة في أول السطر أيّها</translation>
    </message>
    <message>
        <source>all targets; a prefix sets it, too</source>
        <translation>كل الأهداف؛ والبادئة تحدده أيضاً</translation>
    </message>
    <message>
        <source>amend the card touched last</source>
        <translation>تعديل آخر بطاقة مُسّت</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Change the links… {keys}</source>
        <translation>تغيير الروابط… {keys}</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>يلبي {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>يخل بـ {refs}</translation>
    </message>
    <message>
        <source>builds on {refs}</source>
        <translation>يبني على {refs}</translation>
    </message>
    <message>
        <source>meets no need yet</source>
        <translation>لا يلبي أي حاجة بعد</translation>
    </message>
</context>
<context>
    <name>LongTextBox</name>
    <message>
        <source>The whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>With {count} letters or less it can be changed at its own place again.</source>
        <translation>حين لا يزيد عدد أحرفه على {count} يمكن تغييره في مكانه من جديد.</translation>
    </message>
    <message>
        <source>Nothing is left of it: delete the card instead.</source>
        <translation>لم يبق منه شيء: احذف البطاقة بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>It was changed. Keep it, or leave it as it was?</source>
        <translation>تغيّر. هل يُحتفظ به، أم يُترك كما كان؟</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>عدد الأحرف: {count}</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back</source>
        <translation>نظرة إلى الوراء</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>لحظة من الجلسة</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>Only to look at: Left, Right, Home, End; Esc closes.</source>
        <translation>للنظر فقط: يسار، يمين، Home، End؛ وEsc يغلق.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>كما على المكتب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours of the room</source>
        <translation>ألوان القاعة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>لغة النوافذ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>There is no AND question: it needs a need of each side that nothing meets yet.</source>
        <translation>لا يوجد سؤال «و»: يحتاج إلى حاجة من كل طرف لا يلبيها شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Readable to {number} image heights</source>
        <translation>مقروء حتى {number} من ارتفاعات الصورة</translation>
    </message>
    <message>
        <source>Readable to {distance}</source>
        <translation>مقروء حتى {distance}</translation>
    </message>
</context>
<context>
    <name>MeasureBox</name>
    <message>
        <source>Measure the room</source>
        <translation>قياس القاعة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message>
        <source>So that everybody can read the board, its type is sized for the farthest seat. The measures are kept for this screen.</source>
        <translation>لكي يستطيع الجميع قراءة اللوحة، تُحسب أحرفها لأبعد مقعد. تُحفظ القياسات لهذه الشاشة.</translation>
    </message>
    <message>
        <source>The screen: {name}</source>
        <translation>الشاشة: {name}</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>ارتفاع الصورة</translation>
    </message>
    <message>
        <source>From the picture to the farthest seat</source>
        <translation>من الصورة إلى أبعد مقعد</translation>
    </message>
    <message>
        <source>Two lengths are needed, each written like this: {example}</source>
        <translation>يلزم طولان، يُكتب كل منهما هكذا: {example}</translation>
    </message>
    <message>
        <source>No board can be read from more than {number} image heights away. Bring the seats nearer, or make the picture larger.</source>
        <translation>لا تُقرأ لوحة من أبعد من {number} من ارتفاعات الصورة. قرّب المقاعد، أو كبّر الصورة.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Room on</source>
        <translation>القاعة على</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}, the desk is on it</source>
        <translation>{screen}، {width} × {height}، والمكتب عليها</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}</source>
        <translation>{screen}، {width} × {height}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>At least {count} letters, so that nobody tries them all.</source>
        <translation>عدد الأحرف {count} على الأقل، كي لا يجربها أحد كلها.</translation>
    </message>
    <message>
        <source>Type the same in both fields.</source>
        <translation>اكتب الشيء نفسه في الحقلين.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>حمايتها بكلمة مرور</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>اسم الطرف A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>اسم الطرف B</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>لغة القاعة والورق</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>مكان الحفظ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>NoticesBox</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>NudgeStrip</name>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال بعد الآن</translation>
    </message>
    <message>
        <source>This names one way. To find the need, ask: {question}</source>
        <translation>هذا يسمّي طريقاً واحداً. لتجد الحاجة، اسأل: {question}</translation>
    </message>
    <message>
        <source>This is about the other side. To find the need, ask: {question}</source>
        <translation>هذا عن الطرف الآخر. لتجد الحاجة، اسأل: {question}</translation>
    </message>
    <message>
        <source>Here one side would lose. To find the need, ask: {question}</source>
        <translation>هنا يخسر أحد الطرفين. لتجد الحاجة، اسأل: {question}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>Numbers of {side}</source>
        <translation>أرقام {side}</translation>
    </message>
    <message>
        <source>What would make it work?</source>
        <translation>ما الذي يجعلها ممكنة؟</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}: بأي شرط</translation>
    </message>
</context>
<context>
    <name>OpenChecks</name>
    <message>
        <source>{refs}: not tested yet ({key}).</source>
        <translation>{refs}: لم تُختبر بعد ({key}).</translation>
    </message>
    <message>
        <source>How will we decide? No rule is noted.</source>
        <translation>كيف سنقرر؟ لم تُدوَّن قاعدة.</translation>
    </message>
    <message>
        <source>{side}: nobody who may decide is named.</source>
        <translation>{side}: لم يُسمَّ من يجوز له أن يقرر.</translation>
    </message>
    <message>
        <source>No ground rules are noted.</source>
        <translation>لم تُدوَّن قواعد أساسية.</translation>
    </message>
    <message>
        <source>{side}: willingness is not noted.</source>
        <translation>{side}: لم يُدوَّن الاستعداد.</translation>
    </message>
    <message>
        <source>{side} has not said yes to looking together.</source>
        <translation>لم يقل {side} نعم للبحث معاً.</translation>
    </message>
    <message>
        <source>The coin is not tossed: who starts?</source>
        <translation>لم تُلقَ القطعة: من يبدأ؟</translation>
    </message>
    <message>
        <source>{side}: {count} of {needs} needs.</source>
        <translation>{side}: الحاجات: {count} من {needs}.</translation>
    </message>
    <message>
        <source>{refs}: why does it matter?</source>
        <translation>{refs}: لماذا هو مهم؟</translation>
    </message>
    <message>
        <source>{refs}: met when?</source>
        <translation>{refs}: متى تُلبّى؟</translation>
    </message>
    <message>
        <source>{side}: {count} non-negotiables. Which three would you keep?</source>
        <translation>{side}: ما لا يقبل التفاوض: {count}. بأي ثلاث منها تحتفظون؟</translation>
    </message>
    <message>
        <source>{refs}: not said back yet.</source>
        <translation>{refs}: لم يُعَد قولها بعد.</translation>
    </message>
    <message>
        <source>{side}: positions to turn into needs: {count}.</source>
        <translation>{side}: مواقف تُحوَّل إلى حاجات: {count}.</translation>
    </message>
    <message>
        <source>No shared aim is noted (session details, purpose).</source>
        <translation>لم تُدوَّن غاية مشتركة (بيانات الجلسة، الغاية).</translation>
    </message>
    <message>
        <source>{refs} clash: what is assumed there?</source>
        <translation>{refs} متعارضتان: ما المفترض هنا؟</translation>
    </message>
    <message>
        <source>{side} has not guessed what matters most to the other.</source>
        <translation>لم يخمن {side} ما الأهم لدى الآخر.</translation>
    </message>
    <message>
        <source>{count} of {ideas} solutions.</source>
        <translation>الحلول: {count} من {ideas}.</translation>
    </message>
    <message>
        <source>No solution meets needs of both sides.</source>
        <translation>لا حل يلبي حاجات الطرفين.</translation>
    </message>
    <message>
        <source>{refs} clash: {count} of {least} solutions for both.</source>
        <translation>{refs} متعارضتان: الحلول لكلتيهما: {count} من {least}.</translation>
    </message>
    <message>
        <source>No solution builds on another one (yes, and …).</source>
        <translation>لا حل يبني على حل آخر (نعم، و…).</translation>
    </message>
    <message>
        <source>{refs}: no agreed solution meets it.</source>
        <translation>{refs}: لا حل متفقاً عليه يلبيها.</translation>
    </message>
    <message>
        <source>{side} has not said yes to {refs}.</source>
        <translation>لم يقل {side} نعم لـ {refs}.</translation>
    </message>
    <message>
        <source>{refs}: nobody has offered to carry it.</source>
        <translation>{refs}: لم يعرض أحد أن يتولّاه.</translation>
    </message>
    <message>
        <source>{refs}: who does what by when?</source>
        <translation>{refs}: من يفعل ماذا وإلى متى؟</translation>
    </message>
    <message>
        <source>Parked points without owner or date: {count}.</source>
        <translation>نقاط مؤجلة بلا مسؤول أو تاريخ: {count}.</translation>
    </message>
    <message>
        <source>No review date.</source>
        <translation>لا تاريخ للمراجعة.</translation>
    </message>
    <message>
        <source>{side}: willingness after is not noted.</source>
        <translation>{side}: لم يُدوَّن الاستعداد بعدها.</translation>
    </message>
    <message>
        <source>Lines to read back: {count}.</source>
        <translation>أسطر بقيت للقراءة: {count}.</translation>
    </message>
    <message>
        <source>{side}: no word at the end is noted.</source>
        <translation>{side}: لم تُدوَّن كلمة في الختام.</translation>
    </message>
    <message>
        <source>No signed version is kept.</source>
        <translation>لا نسخة موقَّعة محفوظة.</translation>
    </message>
    <message>
        <source>{refs} and {count} more</source>
        <translation>{refs} وغيرها {count}</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>In the session&apos;s details</source>
        <translation>في بيانات الجلسة</translation>
    </message>
    <message>
        <source>Non-negotiables not met</source>
        <translation>ما لا يقبل التفاوض ولم يُلبَّ</translation>
    </message>
    <message>
        <source>Agreed, with a condition still open</source>
        <translation>متفق عليه، مع شرط لا يزال مفتوحاً</translation>
    </message>
    <message>
        <source>Commitments without an owner or a date</source>
        <translation>التزامات بلا مسؤول أو تاريخ</translation>
    </message>
    <message>
        <source>Agreed, but for the needs of one side only</source>
        <translation>متفق عليه، لكن لحاجات طرف واحد فقط</translation>
    </message>
    <message>
        <source>Needs not met</source>
        <translation>حاجات لم تُلبَّ</translation>
    </message>
    <message>
        <source>Not said back by the other side</source>
        <translation>لم يُعِد الطرف الآخر قولها</translation>
    </message>
    <message>
        <source>Parked points without an owner or a date</source>
        <translation>نقاط مؤجلة بلا مسؤول أو تاريخ</translation>
    </message>
    <message>
        <source>Agreed, but nothing says how we will know</source>
        <translation>متفق عليه، لكن لا شيء يقول كيف سنعرف</translation>
    </message>
    <message>
        <source>Nobody is named to sign for {side}</source>
        <translation>لم يُسمَّ أحد ليوقّع عن {side}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>Not said what the paper is: a record, terms, or binding</source>
        <translation>لم يُقل ما هي الورقة: محضر تفاهم أو شروط رئيسية أو اتفاق ملزم</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>لا مسؤول</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>قُرئ كل سطر وأشّره الطرفان.</translation>
    </message>
    <message>
        <source>Not read back by both sides yet: {left} of {lines} lines</source>
        <translation>الأسطر التي لم يؤشّرها الطرفان بعد: {left} من {lines}</translation>
    </message>
    <message>
        <source>To do before signing: {count}</source>
        <translation>ما يجب فعله قبل التوقيع: {count}</translation>
    </message>
    <message>
        <source>May stay open: {count}</source>
        <translation>يمكن أن يبقى مفتوحاً: {count}</translation>
    </message>
    <message>
        <source>Nothing is open before signing.</source>
        <translation>لا شيء مفتوح قبل التوقيع.</translation>
    </message>
    <message>
        <source>Can be signed. Points that may stay open: {count}</source>
        <translation>يمكن توقيعه. نقاط يمكن أن تبقى مفتوحة: {count}</translation>
    </message>
    <message>
        <source>no need is on the board</source>
        <translation>لا توجد حاجة على اللوحة</translation>
    </message>
    <message>
        <source>no solution is agreed</source>
        <translation>لم يُتّفق على أي حل</translation>
    </message>
    <message>
        <source>not said what the paper is</source>
        <translation>لم يُذكر ما هي الورقة</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open it all the same</source>
        <translation>فتحها مع ذلك</translation>
    </message>
    <message>
        <source>{problem}

If nobody works on it there any more, it can be opened here.</source>
        <translation>{problem}

إن لم يعد أحد يعمل عليها هناك، فيمكن فتحها هنا.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>OpeningBox</name>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Both sides say yes</source>
        <translation>يقول الطرفان نعم</translation>
    </message>
    <message>
        <source>&amp;Toss the coin</source>
        <translation>إل&amp;قاء القطعة</translation>
    </message>
    <message>
        <source>&amp;Toss it again</source>
        <translation>إلقاؤها من &amp;جديد</translation>
    </message>
    <message>
        <source>{side} starts: {name}</source>
        <translation>يبدأ {side}: {name}</translation>
    </message>
    <message>
        <source>{side}, {name}: yes</source>
        <translation>{side}، {name}: نعم</translation>
    </message>
    <message>
        <source>“Can each of you say yes to looking for a result in which both sides get what they need?” It is a yes to looking, not to any result.</source>
        <translation>«هل يستطيع كل منكم أن يقول نعم للبحث عن نتيجة يحصل فيها الطرفان على ما يحتاجان إليه؟» إنها نعم للبحث، لا لأي نتيجة.</translation>
    </message>
    <message>
        <source>How we decide</source>
        <translation>كيف نقرر</translation>
    </message>
    <message>
        <source>Who starts? In each phase after Clarify the other side speaks first.</source>
        <translation>من يبدأ؟ في كل مرحلة بعد التوضيح يتكلم الطرف الآخر أولاً.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>OtherCopy</name>
    <message>
        <source>This copy of {name} is older than the one of {moment}, in {path}: edits missing here: {edits}. What you type here makes two different sessions of it.</source>
        <translation>هذه النسخة من {name} أقدم من نسخة {moment}، في {path}: تغييرات تنقص هنا: {edits}. ما تكتبه هنا يصنع منها جلستين مختلفتين.</translation>
    </message>
    <message>
        <source>This copy of {name} and the one of {moment}, in {path} were changed apart: edits that only the other one has: {edits}. Neither is overwritten; decide which one counts.</source>
        <translation>هذه النسخة من {name} ونسخة {moment}، في {path} تغيرتا كل على حدة: تغييرات في الأخرى وحدها: {edits}. لا تُستبدل أي منهما؛ قرر أيهما تُعتمد.</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>The room sees the whole board. {key} or Esc leads back.</source>
        <translation>ترى القاعة اللوحة كلها. {key} أو Esc يعيد.</translation>
    </message>
    <message>
        <source>The room sees the board page by page.</source>
        <translation>ترى القاعة اللوحة صفحة صفحة.</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>&amp;Mark it in the room as well</source>
        <translation>إ&amp;برازها في القاعة أيضاً</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs}.</source>
        <translation>لا حزمة بعد: لا شيء يلبي {needs}.</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs} without breaking a non-negotiable.</source>
        <translation>لا حزمة بعد: لا شيء يلبي {needs} دون الإخلال بما لا يقبل التفاوض.</translation>
    </message>
    <message>
        <source>No non-negotiable is on the board: a package needs none of the solutions.</source>
        <translation>ليس على اللوحة ما لا يقبل التفاوض: لا تحتاج الحزمة إلى أي من الحلول.</translation>
    </message>
    <message>
        <source>The smallest package that leaves no non-negotiable out: {solutions}</source>
        <translation>أصغر حزمة لا تترك شيئاً مما لا يقبل التفاوض: {solutions}</translation>
    </message>
    <message>
        <source>Only {solution} meets {needs}.</source>
        <translation>{solution} وحده يلبي {needs}.</translation>
    </message>
    <message>
        <source>It leaves out {needs}.</source>
        <translation>تترك {needs}.</translation>
    </message>
    <message>
        <source>It leaves nothing out.</source>
        <translation>لا تترك شيئاً.</translation>
    </message>
    <message>
        <source>{solution} is kept out: it breaks {needs}.</source>
        <translation>{solution} يبقى خارجها: يخل بـ {needs}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>صفحات أصغر</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحات أكبر</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>&amp;بعرض النافذة</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>&amp;صفحة كاملة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Your own words for what the paper is</source>
        <translation>كلماتك الخاصة لما تكونه الورقة</translation>
    </message>
    <message>
        <source>Review: who calls it, and with what</source>
        <translation>المراجعة: من يدعو إليها، وبماذا</translation>
    </message>
    <message>
        <source>If we disagree about this</source>
        <translation>إذا اختلفنا في هذا</translation>
    </message>
    <message>
        <source>What may be said outside</source>
        <translation>ما يجوز قوله في الخارج</translation>
    </message>
    <message>
        <source>How this paper is changed</source>
        <translation>كيف تُغيَّر هذه الورقة</translation>
    </message>
    <message>
        <source>When it starts and ends, and how one leaves</source>
        <translation>متى تبدأ وتنتهي، وكيف يخرج المرء منها</translation>
    </message>
    <message>
        <source>Which language version counts</source>
        <translation>أي نسخة لغوية تُعتمد</translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>People at the table</source>
        <translation>الأشخاص على الطاولة</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Password for the PDF</source>
        <translation>كلمة مرور لملف PDF</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is longer than a PDF can take: choose a shorter one.</source>
        <translation>هذه أطول مما يتسع له PDF: اختر أقصر منها.</translation>
    </message>
    <message>
        <source>The two are the same. Note it down: nobody can open the file without it.</source>
        <translation>الاثنتان متطابقتان. دوّنها: لا يستطيع أحد فتح الملف بدونها.</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for this password. andfacil does not keep it. Give it to both sides by another way than the file. A locked PDF is not for archives (no PDF/A), and andfacil itself cannot compare or import it.</source>
        <translation>من يفتح ملف PDF يُسأل عن كلمة المرور هذه. لا يحتفظ بها andfacil. أعطها للطرفين بطريق غير طريق الملف. ملف PDF المقفل لا يصلح للأرشيف (ليس PDF/A)، ولا يستطيع andfacil نفسه مقارنته أو استيراده.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Made at once are {most} lines; the rest waits here.</source>
        <translation>أقصى ما يُصنع دفعة واحدة من الأسطر: {most}؛ والباقي ينتظر هنا.</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Several lines</source>
        <translation>عدة أسطر</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>الأسطر الملصقة</translation>
    </message>
    <message>
        <source>What each line will do</source>
        <translation>ما سيفعله كل سطر</translation>
    </message>
    <message>
        <source>Enter makes them, {key} begins a new line</source>
        <translation>Enter ينفذها، و{key} يبدأ سطراً جديداً</translation>
    </message>
    <message>
        <source>Lines to make: {count}</source>
        <translation>أسطر للتنفيذ: {count}</translation>
    </message>
    <message>
        <source>to be mended: {count}</source>
        <translation>للتصحيح: {count}</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>تنفيذ</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>May decide about …</source>
        <translation>يمكنه أن يقرر في …</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>يوقّع</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>إزالة هذا الشخص</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>أُزيل: {name}</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases of the session</source>
        <translation>مراحل الجلسة</translation>
    </message>
    <message>
        <source>{spent} of {plan} min</source>
        <translation>{spent} من {plan} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>over</source>
        <translation>مضت</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>أُعيد: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>إعادة: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>تراجع: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>تم التراجع: {edit}</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room is shown on {screen}.</source>
        <translation>تُعرض القاعة على {screen}.</translation>
    </message>
    <message>
        <source>{screen} is back, and the room on it.</source>
        <translation>عادت {screen}، وعليها القاعة.</translation>
    </message>
    <message>
        <source>The room fills the only screen. Esc leads back to the desk.</source>
        <translation>تملأ القاعة الشاشة الوحيدة. Esc يعيد إلى المكتب.</translation>
    </message>
    <message>
        <source>The room is shown in a window.</source>
        <translation>تُعرض القاعة في نافذة.</translation>
    </message>
    <message>
        <source>There is no second screen: the room is shown in a window.</source>
        <translation>لا توجد شاشة ثانية: تُعرض القاعة في نافذة.</translation>
    </message>
    <message>
        <source>{screen} is not there any more. The room comes back with it.</source>
        <translation>لم تعد {screen} موجودة. تعود القاعة معها.</translation>
    </message>
    <message>
        <source>The room has no screen to itself now. It comes back when there is one.</source>
        <translation>ليس للقاعة شاشة خاصة بها الآن. تعود حين توجد واحدة.</translation>
    </message>
    <message>
        <source>The projector repeats this screen: what is private is hidden. Extend the screens in the system&apos;s settings to have the room beside the desk.</source>
        <translation>يكرر جهاز العرض هذه الشاشة: ما هو خاص مخفي. وسّع الشاشات في إعدادات النظام لتكون القاعة بجانب المكتب.</translation>
    </message>
    <message>
        <source>The desk stands on the room&apos;s screen: what is private is hidden.</source>
        <translation>المكتب على شاشة القاعة: ما هو خاص مخفي.</translation>
    </message>
    <message>
        <source>The desk has its screen to itself again: what is private is back.</source>
        <translation>للمكتب شاشته وحده من جديد: عاد ما هو خاص.</translation>
    </message>
    <message>
        <source>There is no second screen to swap with.</source>
        <translation>لا توجد شاشة ثانية للتبديل معها.</translation>
    </message>
    <message>
        <source>The room is locked: its pages stay until {key} unlocks it.</source>
        <translation>القاعة مقفلة: تبقى صفحاتها حتى يفتحها {key}.</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>A sentence with {said} words is hard to read aloud.</source>
        <translation>جملة عدد كلماتها {said} تصعب قراءتها بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Give a number, a place or a sign that a third person could see.</source>
        <translation>اذكر عدداً أو مكاناً أو علامة يستطيع شخص ثالث أن يراها.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>ليس له تاريخ.</translation>
    </message>
    <message>
        <source>Make two or three sentences of it: one promise each.</source>
        <translation>اجعلها جملتين أو ثلاثاً: وعد واحد في كل جملة.</translation>
    </message>
    <message>
        <source>Mark who signs for that side in the session&apos;s details.</source>
        <translation>علّم في بيانات الجلسة من يوقّع عن ذلك الطرف.</translation>
    </message>
    <message>
        <source>Name all of it, or end the list.</source>
        <translation>سمِّ كل شيء، أو أنهِ القائمة.</translation>
    </message>
    <message>
        <source>Name one person or one role.</source>
        <translation>سمِّ شخصاً واحداً أو دوراً واحداً.</translation>
    </message>
    <message>
        <source>Name the day by which it is done.</source>
        <translation>سمِّ اليوم الذي يُنجز قبله.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>سمِّ اليوم.</translation>
    </message>
    <message>
        <source>Nobody is named who does it.</source>
        <translation>لم يُسمَّ من يفعله.</translation>
    </message>
    <message>
        <source>Nobody of {said} is marked to sign.</source>
        <translation>لا أحد من {said} معلَّم للتوقيع.</translation>
    </message>
    <message>
        <source>Nothing says when it is met.</source>
        <translation>لا شيء يقول متى تُلبّى.</translation>
    </message>
    <message>
        <source>Say what a third person would see: a number, a place, a date.</source>
        <translation>قل ما يراه شخص ثالث: عدد، مكان، تاريخ.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>قل ما سيُفعل.</translation>
    </message>
    <message>
        <source>Say “and”, or say “or”.</source>
        <translation>قل «و»، أو قل «أو».</translation>
    </message>
    <message>
        <source>Say “every two weeks”, or “twice a week”.</source>
        <translation>قل «كل أسبوعين»، أو «مرتين في الأسبوع».</translation>
    </message>
    <message>
        <source>Say “will” or “must”.</source>
        <translation>قل «سيفعل» أو «يجب».</translation>
    </message>
    <message>
        <source>The paper leaves them out: read the line on it once more.</source>
        <translation>تتركها الورقة: اقرأ السطر فيها مرة أخرى.</translation>
    </message>
    <message>
        <source>The text has signs nobody sees that turn the direction of writing ({said}).</source>
        <translation>في النص علامات لا يراها أحد تقلب اتجاه الكتابة ({said}).</translation>
    </message>
    <message>
        <source>Use the name or role that stands under the sides, or add the person there.</source>
        <translation>استخدم الاسم أو الدور المكتوب تحت الطرفين، أو أضف الشخص هناك.</translation>
    </message>
    <message>
        <source>{said} is not among the people of either side.</source>
        <translation>{said} ليس من أشخاص أي من الطرفين.</translation>
    </message>
    <message>
        <source>“{said}” can be read in two ways.</source>
        <translation>«{said}» يمكن أن تُقرأ بطريقتين.</translation>
    </message>
    <message>
        <source>“{said}” is a lawyer&apos;s word.</source>
        <translation>«{said}» كلمة محامين.</translation>
    </message>
    <message>
        <source>“{said}” is no date.</source>
        <translation>«{said}» ليس تاريخاً.</translation>
    </message>
    <message>
        <source>“{said}” leaves it open.</source>
        <translation>«{said}» تترك الأمر مفتوحاً.</translation>
    </message>
    <message>
        <source>“{said}” leaves open what else.</source>
        <translation>«{said}» تترك الباقي مفتوحاً.</translation>
    </message>
    <message>
        <source>“{said}” means twice in it to some and every second one to others.</source>
        <translation>«{said}» تعني مرتين فيه لبعضهم، ومرة كل اثنين لغيرهم.</translation>
    </message>
    <message>
        <source>“{said}” promises to begin, not to arrive.</source>
        <translation>«{said}» تعد بالبدء، لا بالوصول.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise with a small session: two readers and one library window. Hints lead you from their needs to a solution for both, in about ten minutes.</source>
        <translation>تدرب بجلسة صغيرة: قارئان ونافذة مكتبة واحدة. تقودك تلميحات من حاجاتهما إلى حل لكليهما، في نحو عشر دقائق.</translation>
    </message>
    <message>
        <source>Practise   {keys}</source>
        <translation>تدريب   {keys}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>FIRST TIME HERE?</source>
        <translation>أول مرة هنا؟</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>new non-negotiable</source>
        <translation>جديد لا يقبل التفاوض</translation>
    </message>
    <message>
        <source>new need</source>
        <translation>حاجة جديدة</translation>
    </message>
    <message>
        <source>the same non-negotiable of both sides</source>
        <translation>ما لا يقبل التفاوض نفسه عند الطرفين</translation>
    </message>
    <message>
        <source>the same need of both sides</source>
        <translation>الحاجة نفسها عند الطرفين</translation>
    </message>
    <message>
        <source>new solution</source>
        <translation>حل جديد</translation>
    </message>
    <message>
        <source>position of side {side}</source>
        <translation>موقف الطرف {side}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>save {card}</source>
        <translation>حفظ {card}</translation>
    </message>
    <message>
        <source>still without owner and date</source>
        <translation>لا يزال بلا مسؤول وتاريخ</translation>
    </message>
    <message>
        <source>still without owner</source>
        <translation>لا يزال بلا مسؤول</translation>
    </message>
    <message>
        <source>still without date</source>
        <translation>لا يزال بلا تاريخ</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>سُمعت</translation>
    </message>
    <message>
        <source>why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>كيف سنعرف</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>تُلبّى عندما</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>يلبي {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>يخل بـ {refs}</translation>
    </message>
    <message>
        <source>no longer linked to {refs}</source>
        <translation>لم يعد مربوطاً بـ {refs}</translation>
    </message>
    <message>
        <source>yes, and: builds on {solution}</source>
        <translation>نعم، و: يبني على {solution}</translation>
    </message>
    <message>
        <source>no font for {letters}: not for the paper</source>
        <translation>لا خط لـ {letters}: ليس للورق</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Several hidden lines have to wait: everybody sees this screen while it is mirrored.</source>
        <translation>على عدة أسطر مخفية أن تنتظر: يرى الجميع هذه الشاشة ما دامت مكررة.</translation>
    </message>
    <message>
        <source>A commitment says here who does it (@OWNER), by when (by DATE) or for which solution (&gt; and1). To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>يقول الالتزام هنا من يفعله (@من)، وحتى متى (by تاريخ)، أو لأي حل (&gt; and1). ليبقى السطر نص بطاقة، اكتب \ قبله.</translation>
    </message>
    <message>
        <source>A phase takes from 0 to {most} minutes, and there is one number for each.</source>
        <translation>تستغرق المرحلة من 0 إلى {most} دقيقة، ولكل منها عدد.</translation>
    </message>
    <message>
        <source>A signed version stays as it was signed.</source>
        <translation>تبقى النسخة الموقَّعة كما وُقّعت.</translation>
    </message>
    <message>
        <source>A solution of the clash needs words.</source>
        <translation>حل التعارض يحتاج إلى كلمات.</translation>
    </message>
    <message>
        <source>A tick is for the words of one line, by one side at least.</source>
        <translation>التأشير لكلمات سطر واحد، ومن طرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>After {sign} it is open whether that day itself counts. Write by and the last day. To keep it as text, write \ before {sign}</source>
        <translation>بعد {sign} لا يُعرف هل يُحسب ذلك اليوم نفسه. اكتب by ثم آخر يوم. ليبقى نصاً، اكتب \ قبل {sign}</translation>
    </message>
    <message>
        <source>At most {most} needs matter most; please leave some out.</source>
        <translation>{most} حاجات على الأكثر هي الأهم؛ احذف بعضها.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which andfacil does not write; move {other} to another folder, then open {name} again.</source>
        <translation>بجانب {name} يوجد {other}، ولا يكتبه andfacil؛ انقل {other} إلى مجلد آخر، ثم افتح {name} من جديد.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which names other files to be deleted; move {other} to another folder and show it to somebody who knows about security, then open {name} again.</source>
        <translation>بجانب {name} يوجد {other}، وفيه أسماء ملفات أخرى لتُحذف؛ انقل {other} إلى مجلد آخر واعرضه على من يعرف الأمن، ثم افتح {name} من جديد.</translation>
    </message>
    <message>
        <source>Both parts of {ref} need words.</source>
        <translation>يحتاج جزءا {ref} إلى كلمات.</translation>
    </message>
    <message>
        <source>Both sides must have scores before they are revealed.</source>
        <translation>يجب أن تكون للطرفين أرقام قبل كشفها.</translation>
    </message>
    <message>
        <source>Choose at least one card.</source>
        <translation>اختر بطاقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>اختر بطاقتين على الأقل للدمج.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>يحتاج كل طرف إلى اسم.</translation>
    </message>
    <message>
        <source>Everybody sees the parking lot: reveal the card before it is put aside.</source>
        <translation>يرى الجميع النقاط المؤجلة: اكشف البطاقة قبل وضعها جانباً.</translation>
    </message>
    <message>
        <source>In the line {typed} is {meant}. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>في السطر تُكتب {typed} هكذا: {meant}. لإبقاء السطر نصاً لبطاقة، اكتب \ قبله.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the history of these; look whether they are as they were: {about}</source>
        <translation>في {name} لم يبق شيء من سجل هذه؛ انظر هل هي كما كانت: {about}</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the times of the phases; they begin anew.</source>
        <translation>في {name} لم يبق شيء من أوقات المراحل؛ تبدأ من جديد.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of these; if they were there, they are left out: {about}</source>
        <translation>في {name} لم يبق شيء من هذه؛ إن كانت موجودة فقد تُركت: {about}</translation>
    </message>
    <message>
        <source>In {name}, other bytes stand before or after the session; they are left out.</source>
        <translation>في {name} بايتات أخرى قبل الجلسة أو بعدها؛ تُركت.</translation>
    </message>
    <message>
        <source>In {name}, parts of these tables cannot be read; cards in them may be left out: {about}</source>
        <translation>في {name} لا تُقرأ أجزاء من هذه الجداول؛ قد تكون بطاقات فيها متروكة: {about}</translation>
    </message>
    <message>
        <source>In {name}, the end of the history cannot be read; later cards may be left out, from these on: {about}</source>
        <translation>في {name} لا تُقرأ نهاية السجل؛ قد تكون بطاقات أحدث متروكة، بدءاً من هذه: {about}</translation>
    </message>
    <message>
        <source>In {name}, the history does not hold together; cards may not be as they were.</source>
        <translation>في {name} السجل غير متماسك؛ قد لا تكون بطاقات كما كانت.</translation>
    </message>
    <message>
        <source>In {name}, the history knows nothing of these; they are left out: {about}</source>
        <translation>في {name} لا يعرف السجل شيئاً عن هذه؛ تُركت: {about}</translation>
    </message>
    <message>
        <source>In {name}, the session&apos;s names cannot be read; they are put in anew.</source>
        <translation>في {name} لا تُقرأ أسماء الجلسة؛ وُضعت من جديد.</translation>
    </message>
    <message>
        <source>In {name}, these are not as what is left of the history says; look at them again: {about}</source>
        <translation>في {name} ليست هذه كما يقول ما بقي من السجل؛ انظر إليها مرة أخرى: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are left out: {about}</source>
        <translation>في {name} لا تُقرأ هذه؛ تُركت: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are taken from the history instead: {about}</source>
        <translation>في {name} لا تُقرأ هذه؛ أُخذت من السجل بدلاً من ذلك: {about}</translation>
    </message>
    <message>
        <source>In {name}, these point at cards that are left out; those links are cut: {about}</source>
        <translation>في {name} تشير هذه إلى بطاقات متروكة؛ قُطعت تلك الروابط: {about}</translation>
    </message>
    <message>
        <source>In {name}, what was noted in private for both sides, or ticked while the agreement was read back, may be left out.</source>
        <translation>في {name} قد ينقص ما دُوِّن سرّاً للطرفين، أو ما أُشِّر عليه عند تلاوة الاتفاق.</translation>
    </message>
    <message>
        <source>In {name}, {about} entries of the history cannot be read; cards may be left out, or be as they were before.</source>
        <translation>في {name} لا تُقرأ {about} من مدخلات السجل؛ قد تكون بطاقات متروكة، أو كما كانت من قبل.</translation>
    </message>
    <message>
        <source>It could not be confirmed that {name} was saved; save a copy on another disc, then open {name} again.</source>
        <translation>لم يمكن التأكد من أن {name} قد حُفظ؛ احفظ نسخة على قرص آخر، ثم افتح {name} من جديد.</translation>
    </message>
    <message>
        <source>Name at least one person who signs.</source>
        <translation>سمِّ شخصاً واحداً على الأقل يوقّع.</translation>
    </message>
    <message>
        <source>No answers to {ref} are hidden.</source>
        <translation>لا إجابات مخفية عن {ref}.</translation>
    </message>
    <message>
        <source>No calendar has this day. Dates look like 2027-01-31, fri or 31 jan.</source>
        <translation>لا تقويم فيه هذا اليوم. تبدو التواريخ مثل 2027-01-31 أو الجمعة أو 31 يناير.</translation>
    </message>
    <message>
        <source>No card is hidden in this column.</source>
        <translation>لا بطاقة مخفية في هذا العمود.</translation>
    </message>
    <message>
        <source>No card is hidden.</source>
        <translation>لا بطاقة مخفية.</translation>
    </message>
    <message>
        <source>No scores are hidden.</source>
        <translation>لا أرقام مخفية.</translation>
    </message>
    <message>
        <source>Of the history of {name} nothing can be read: look whether all cards are as they were.</source>
        <translation>لا يُقرأ شيء من سجل {name}: انظر هل البطاقات كلها كما كانت.</translation>
    </message>
    <message>
        <source>One day stands here, such as 2027-01-31, fri or 31 jan. To keep it as text, write \ before {sign}</source>
        <translation>هنا يوم واحد، مثل 2027-01-31 أو الجمعة أو 31 يناير. ليبقى نصاً، اكتب \ قبل {sign}</translation>
    </message>
    <message>
        <source>Only a PDF that records the session has an annex with a picture.</source>
        <translation>لا ملحق بصورة إلا في PDF يسجل الجلسة.</translation>
    </message>
    <message>
        <source>Only a need can be made a non-negotiable.</source>
        <translation>الحاجة وحدها يمكن أن تُجعل غير قابلة للتفاوض.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be duplicated.</source>
        <translation>لا تُكرَّر إلا حاجة أو حل.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be split.</source>
        <translation>لا يُقسَم إلا حاجة أو حل.</translation>
    </message>
    <message>
        <source>Only a need, a position, a solution or a commitment can be parked.</source>
        <translation>لا يؤجَّل إلا حاجة أو موقف أو حل أو التزام.</translation>
    </message>
    <message>
        <source>Only cards of one column can be moved together, needs and non-negotiables each for themselves.</source>
        <translation>لا تُنقل معاً إلا بطاقات عمود واحد، الحاجات وحدها وما لا يقبل التفاوض وحده.</translation>
    </message>
    <message>
        <source>Only needs of one side can be moved together.</source>
        <translation>لا تُنقل معاً إلا حاجات طرف واحد.</translation>
    </message>
    <message>
        <source>Only needs of one side, or solutions, can be merged.</source>
        <translation>لا تُدمج إلا حاجات طرف واحد، أو حلول.</translation>
    </message>
    <message>
        <source>Only the board is printed on large paper: choose {papers} for this.</source>
        <translation>اللوحة وحدها تُطبع على ورق كبير: اختر لهذا {papers}.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>كلمات المرور لجلسات مثل {name} تحتاج إلى المكتبة sqlcipher3، وليست في هذه الحزمة من andfacil: اطلب من حيث حصلت عليها حزمة هي فيها.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not installed beside andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; in the same environment, then start andfacil again.</source>
        <translation>كلمات المرور لجلسات مثل {name} تحتاج إلى المكتبة sqlcipher3، وليست مثبتة بجانب andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; في البيئة نفسها، ثم شغّل andfacil من جديد.</translation>
    </message>
    <message>
        <source>Reading this PDF takes longer than {seconds} seconds, which no agreement does; it was stopped.</source>
        <translation>قراءة هذا الملف تستغرق أكثر من {seconds} ثانية، ولا اتفاق يفعل ذلك؛ فأُوقفت.</translation>
    </message>
    <message>
        <source>Refs of needs stand here: a1 is met, -b2 is broken, ~b2 is neither any more (unlink b2 says the same).</source>
        <translation>هنا تقف رموز حاجات: a1 تُلبّى، و-b2 يُخَل بها، و~b2 لا هذا ولا ذاك بعد الآن (unlink b2 يقول الشيء نفسه).</translation>
    </message>
    <message>
        <source>Reveal the hidden cards before they are merged with others.</source>
        <translation>اكشف البطاقات المخفية قبل دمجها مع غيرها.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>الأختام وكلمات المرور تحتاج إلى المكتبة pyHanko، وليست في هذه الحزمة من andfacil: اطلب من حيث حصلت عليها حزمة هي فيها.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not installed beside andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; in the same environment, then start andfacil again.</source>
        <translation>الأختام وكلمات المرور تحتاج إلى المكتبة pyHanko، وليست مثبتة بجانب andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; في البيئة نفسها، ثم شغّل andfacil من جديد.</translation>
    </message>
    <message>
        <source>Select one need of each side that are the same.</source>
        <translation>اختر حاجة من كل طرف هما الحاجة نفسها.</translation>
    </message>
    <message>
        <source>Select one need of each side that seem to exclude each other.</source>
        <translation>اختر من كل طرف حاجة تبدو منافية للأخرى.</translation>
    </message>
    <message>
        <source>Start the line with a: a! a? b: b! b? + or p: or with a ref such as a1, or give a commitment: do TEXT @OWNER by DATE.</source>
        <translation>ابدأ السطر بـ a: a! a? b: b! b? + أو p: أو برمز مثل a1، أو أعطِ التزاماً: do نص @من by تاريخ.</translation>
    </message>
    <message>
        <source>That day is another day of the week. Keep the date or the day of the week.</source>
        <translation>ذلك اليوم يوم آخر من الأسبوع. أبقِ التاريخ أو يوم الأسبوع.</translation>
    </message>
    <message>
        <source>The assumption that is doubted has to be one of those under the clash.</source>
        <translation>يجب أن يكون الافتراض المشكوك فيه أحد افتراضات التعارض.</translation>
    </message>
    <message>
        <source>The disc is full, so {name} was not written: free some space and try again.</source>
        <translation>القرص ممتلئ، فلم يُكتب {name}: أفسح مكاناً وحاول من جديد.</translation>
    </message>
    <message>
        <source>The disc that holds {name} is full; make room on it, or save a copy on another disc.</source>
        <translation>القرص الذي عليه {name} ممتلئ؛ أفسح فيه مكاناً، أو احفظ نسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>The disc that holds {name} reports an error; save a copy on another disc.</source>
        <translation>القرص الذي عليه {name} يبلغ عن خطأ؛ احفظ نسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>The file {name} is missing from this installation of andfacil: install it again.</source>
        <translation>الملف {name} ناقص في هذا التثبيت من andfacil: ثبّته من جديد.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there; choose another folder.</source>
        <translation>مجلد {name} غير موجود؛ اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The folder of {name} is not a folder: choose another.</source>
        <translation>مجلد {name} ليس مجلداً: اختر غيره.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there: make it first, or choose another.</source>
        <translation>مجلد {name} غير موجود: أنشئه أولاً، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be made; choose another folder.</source>
        <translation>لا يمكن إنشاء المجلد {name}؛ اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The fonts of this installation are missing; please install it again.</source>
        <translation>خطوط هذا التثبيت ناقصة؛ ثبّته من جديد.</translation>
    </message>
    <message>
        <source>The format {suffix} is not known here; use one of {known}.</source>
        <translation>الصيغة {suffix} غير معروفة هنا؛ استخدم واحدة من {known}.</translation>
    </message>
    <message>
        <source>The key {key!r} stands twice in one place.</source>
        <translation>المفتاح {key!r} موجود مرتين في موضع واحد.</translation>
    </message>
    <message>
        <source>The last save of {name} was interrupted and cannot be finished here; copy it together with its -journal file to a folder of yours, then open that.</source>
        <translation>انقطع آخر حفظ لـ {name} ولا يمكن إتمامه هنا؛ انسخه مع ملفه -journal إلى مجلد لك، ثم افتحه هناك.</translation>
    </message>
    <message>
        <source>The line no longer begins as this card&apos;s does. Begin it with {prefix} again.</source>
        <translation>لم يعد السطر يبدأ كسطر هذه البطاقة. ابدأه من جديد بـ {prefix}.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disc: choose a shorter one.</source>
        <translation>الاسم {name} طويل جداً لهذا القرص: اختر أقصر منه.</translation>
    </message>
    <message>
        <source>The name {name} is too long; choose a shorter one.</source>
        <translation>الاسم {name} طويل جداً؛ اختر أقصر منه.</translation>
    </message>
    <message>
        <source>The pages could not be made, because their process ended: try it again.</source>
        <translation>لم يمكن صنع الصفحات، لأن عمليتها انتهت: حاول من جديد.</translation>
    </message>
    <message>
        <source>The pages that were made cannot be read again: try another size or paper.</source>
        <translation>الصفحات المصنوعة لا تُقرأ من جديد: جرب حجماً آخر أو ورقاً آخر.</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate: type it again, or choose another file.</source>
        <translation>كلمة المرور لا تفتح هذه الشهادة: اكتبها من جديد، أو اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>The picture for the annex cannot be read: export it as PNG, and try again.</source>
        <translation>لا يمكن قراءة صورة الملحق: صدّرها بصيغة PNG، وحاول من جديد.</translation>
    </message>
    <message>
        <source>The printer does not take the pages: see that it is there and switched on, try again.</source>
        <translation>لا تأخذ الطابعة الصفحات: انظر هل هي موجودة ومشغلة، وحاول من جديد.</translation>
    </message>
    <message>
        <source>The ref of one solution stands here, such as and1.</source>
        <translation>هنا يقف رمز حل واحد، مثل and1.</translation>
    </message>
    <message>
        <source>The ref {ref} is used twice.</source>
        <translation>الرمز {ref} مستخدم مرتين.</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read: the file is locked or damaged, so ask for another copy.</source>
        <translation>لا يمكن قراءة ختم هذا الملف: الملف مقفل أو تالف، فاطلب نسخة أخرى.</translation>
    </message>
    <message>
        <source>The session inside this PDF cannot be read: the file is damaged.</source>
        <translation>لا يمكن قراءة الجلسة في هذا الملف: الملف تالف.</translation>
    </message>
    <message>
        <source>The session inside this PDF is larger than any ({most} MB); it is not read.</source>
        <translation>الجلسة في هذا الملف أكبر من أي جلسة ({most} م.ب)؛ لا تُقرأ.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>تحتاج الجلسة إلى عنوان.</translation>
    </message>
    <message>
        <source>The session&apos;s own details cannot be deleted.</source>
        <translation>لا يمكن حذف بيانات الجلسة نفسها.</translation>
    </message>
    <message>
        <source>The time of the phases is one number for each of them.</source>
        <translation>وقت المراحل عدد لكل منها.</translation>
    </message>
    <message>
        <source>There is no card {ref} on the board.</source>
        <translation>لا بطاقة {ref} على اللوحة.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name and the folder.</source>
        <translation>لا ملف {name}؛ تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>There is no private note yet; write it first.</source>
        <translation>لا توجد ملاحظة خاصة بعد؛ اكتبها أولاً.</translation>
    </message>
    <message>
        <source>There is no session inside this PDF: it was not made by andfacil, or another program has saved it without.</source>
        <translation>لا جلسة في هذا الملف: لم يصنعه andfacil، أو حفظه برنامج آخر بدونها.</translation>
    </message>
    <message>
        <source>There is nothing for a calendar yet: no commitment has a date, nor has the review.</source>
        <translation>لا شيء بعد لتقويم: لا تاريخ لأي التزام ولا للمراجعة.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is one card of private answers, and somebody has given one.</source>
        <translation>هناك بطاقة واحدة للإجابات الخاصة، وقد أعطى أحدهم إجابة.</translation>
    </message>
    <message>
        <source>There is one card of words at the end, and somebody has said one.</source>
        <translation>هناك بطاقة واحدة لكلمات الختام، وقد قال أحدهم كلمة.</translation>
    </message>
    <message>
        <source>There is one clock, and it runs for a phase.</source>
        <translation>الساعة واحدة، وتعمل لمرحلة.</translation>
    </message>
    <message>
        <source>There is one list of guesses.</source>
        <translation>هناك قائمة واحدة من التخمينات.</translation>
    </message>
    <message>
        <source>There is too little memory for this paper: close other programs, then try it.</source>
        <translation>الذاكرة قليلة جداً لهذه الورقة: أغلق برامج أخرى، ثم حاول.</translation>
    </message>
    <message>
        <source>This JSON is nested or numbered beyond any session.</source>
        <translation>هذا JSON متداخل أو مرقم بما يتجاوز أي جلسة.</translation>
    </message>
    <message>
        <source>This PDF ended the program that read it: it is damaged, or made to do harm.</source>
        <translation>أنهى هذا الملف البرنامج الذي قرأه: إنه تالف، أو صُنع ليضر.</translation>
    </message>
    <message>
        <source>This PDF has no seal: nothing in it tells whether it was changed.</source>
        <translation>ليس لهذا الملف ختم: لا شيء فيه يقول هل تغير.</translation>
    </message>
    <message>
        <source>This PDF has {count} attachments; no paper of andfacil has so many.</source>
        <translation>عدد مرفقات هذا الملف {count}؛ ولا ورقة من andfacil فيها مثل ذلك.</translation>
    </message>
    <message>
        <source>This PDF holds {count} sessions, and nothing says which one it is about.</source>
        <translation>عدد الجلسات في هذا الملف {count}، ولا شيء يقول أيها المقصودة.</translation>
    </message>
    <message>
        <source>This PDF is larger than any agreement: it was not read.</source>
        <translation>هذا الملف أكبر من أي اتفاق: لم يُقرأ.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password: give one that anybody can open.</source>
        <translation>هذا الملف مقفل بكلمة مرور: أعطِ ملفاً يستطيع الجميع فتحه.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: it is damaged or something else.</source>
        <translation>لا يمكن قراءة هذا الملف بصيغة PDF: إنه تالف أو شيء آخر.</translation>
    </message>
    <message>
        <source>This password does not open the PDF: type it again.</source>
        <translation>كلمة المرور هذه لا تفتح ملف PDF: اكتبها من جديد.</translation>
    </message>
    <message>
        <source>Type the text before {sign}</source>
        <translation>اكتب النص قبل {sign}</translation>
    </message>
    <message>
        <source>What matters most are three needs of a side at most, each once.</source>
        <translation>الأهم ثلاث حاجات لطرف على الأكثر، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, such as {example}, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} في {place} ليس في أي من خطوط الورق{more}: ثبّت خطاً هو فيه، مثل {example}، أو اكتبه بطريقة أخرى، أو صدّر إلى json أو md اللذين يحفظان كل حرف.</translation>
    </message>
    <message>
        <source>{character} in {place} is only in {font}{more}, which cannot be put into a PDF: its maker forbids that, or its outlines are not TrueType&apos;s. Install another font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} في {place} ليس إلا في {font}{more}، ولا يمكن وضع هذا الخط في PDF: صانعه يمنع ذلك، أو ليست حدوده حدود TrueType. ثبّت خطاً آخر هو فيه، أو اكتبه بطريقة أخرى، أو صدّر إلى json أو md اللذين يحفظان كل حرف.</translation>
    </message>
    <message>
        <source>{name} has lost its beginning; open what is readable as a copy.</source>
        <translation>فقد {name} بدايته؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{ref} and {other} are the same need; they cannot clash.</source>
        <translation>{ref} و{other} هما الحاجة نفسها؛ لا يمكن أن تتعارضا.</translation>
    </message>
    <message>
        <source>{ref} and {other} cannot be the same need: it takes one of each side.</source>
        <translation>لا يمكن أن تكون {ref} و{other} الحاجة نفسها: يلزم واحدة من كل طرف.</translation>
    </message>
    <message>
        <source>{ref} and {other}: reveal both before they are joined.</source>
        <translation>{ref} و{other}: اكشف كلتيهما قبل ضمهما.</translation>
    </message>
    <message>
        <source>{ref} has an answer that its numbers do not give.</source>
        <translation>لدى {ref} إجابة لا تنتج عن أرقامها.</translation>
    </message>
    <message>
        <source>{ref} is no need of side {side} that everybody can see.</source>
        <translation>{ref} ليست حاجة للطرف {side} يراها الجميع.</translation>
    </message>
    <message>
        <source>{ref}: no side has named a condition that is still open.</source>
        <translation>{ref}: لم يذكر أي طرف شرطاً ما زال مفتوحاً.</translation>
    </message>
    <message>
        <source>{ref}: reveal the answers first; a condition is for everybody then.</source>
        <translation>{ref}: اكشف الإجابات أولاً؛ فالشرط عندئذ للجميع.</translation>
    </message>
    <message>
        <source>{ref}: say what stays and what is split off.</source>
        <translation>{ref}: قل ما يبقى وما يُفصل.</translation>
    </message>
    <message>
        <source>{ref}: say which facts are missing.</source>
        <translation>{ref}: قل أي الحقائق ناقصة.</translation>
    </message>
    <message>
        <source>{sign} counts at the beginning of a line alone: delete what stands before it. To keep the line as a card&apos;s text, write \ before the line.</source>
        <translation>{sign} لا تُحسب إلا في أول السطر: احذف ما قبلها. لإبقاء السطر نصاً لبطاقة، اكتب \ قبل السطر.</translation>
    </message>
    <message>
        <source>{sign} may be the day, or part of the name. For the day, write by and the day, such as by fri. To keep it in the name, write \ before {sign}</source>
        <translation>قد يكون {sign} هو اليوم أو جزءاً من الاسم. لليوم اكتب by ثم اليوم، مثل by الجمعة. ليبقى في الاسم، اكتب \ قبل {sign}</translation>
    </message>
    <message>
        <source>{sign} stands once in a line. To keep it as text, write \{sign}</source>
        <translation>يأتي {sign} مرة واحدة في السطر. ليبقى نصاً، اكتب \{sign}</translation>
    </message>
    <message>
        <source>{typed} is no sign: a line for one side begins with {letter}: {letter}! or {letter}? To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} ليس علامة: يبدأ سطر طرف بـ {letter}: {letter}! أو {letter}? ليبقى السطر نص بطاقة، اكتب \ قبله.</translation>
    </message>
    <message>
        <source>{typed} only looks like {meant}: it is another letter. Type {meant} on a Latin keyboard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} يشبه فقط {meant}: إنه حرف آخر. اكتب {meant} بلوحة مفاتيح لاتينية. ليبقى السطر نص بطاقة، اكتب \ قبله.</translation>
    </message>
    <message>
        <source>{where}: 64 hexadecimal digits are expected here.</source>
        <translation>{where}: يُتوقع هنا 64 رقماً ستة عشرياً.</translation>
    </message>
    <message>
        <source>{where}: a date like 2027-01-31 or null is expected here.</source>
        <translation>{where}: يُنتظر هنا تاريخ مثل 2027-01-31 أو null.</translation>
    </message>
    <message>
        <source>{where}: a number of so many digits is no ref that can be said aloud.</source>
        <translation>{where}: رقم بهذا العدد من الخانات ليس رمزاً يمكن قوله بصوت مسموع.</translation>
    </message>
    <message>
        <source>{where}: a person needs a name or a role.</source>
        <translation>{where}: يحتاج الشخص إلى اسم أو دور.</translation>
    </message>
    <message>
        <source>{where}: a ref like A1 or AND3 is expected here.</source>
        <translation>{where}: يُنتظر هنا رمز مثل A1 أو AND3.</translation>
    </message>
    <message>
        <source>{where}: a text is expected here.</source>
        <translation>{where}: يُنتظر هنا نص.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 0 to 10 is expected here.</source>
        <translation>{where}: يُنتظر هنا عدد صحيح من 0 إلى 10.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 1 on is expected here.</source>
        <translation>{where}: يُنتظر هنا عدد صحيح من 1 فما فوق.</translation>
    </message>
    <message>
        <source>{where}: an array is expected here.</source>
        <translation>{where}: تُنتظر هنا قائمة (array).</translation>
    </message>
    <message>
        <source>{where}: an object is expected here.</source>
        <translation>{where}: يُنتظر هنا كائن (object).</translation>
    </message>
    <message>
        <source>{where}: at least one phase is expected here.</source>
        <translation>{where}: تُنتظر هنا مرحلة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>{where}: at least one side is expected here.</source>
        <translation>{where}: يُتوقع هنا طرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>{where}: one of {words} is expected here.</source>
        <translation>{where}: يُنتظر هنا واحد من {words}.</translation>
    </message>
    <message>
        <source>{where}: only a side that has said yes stands here, with true.</source>
        <translation>{where}: لا يقف هنا إلا طرف قال نعم، مع true.</translation>
    </message>
    <message>
        <source>{where}: only version 1 of the format is known here.</source>
        <translation>{where}: لا يُعرف هنا إلا الإصدار 1 من الصيغة.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is missing.</source>
        <translation>{where}: المفتاح {key!r} ناقص.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is not known.</source>
        <translation>{where}: المفتاح {key!r} غير معروف.</translation>
    </message>
    <message>
        <source>{where}: the ref {ref} is not one of side {side}.</source>
        <translation>{where}: الرمز {ref} ليس من رموز الطرف {side}.</translation>
    </message>
    <message>
        <source>{where}: the same ref stands here twice.</source>
        <translation>{where}: الرمز نفسه هنا مرتين.</translation>
    </message>
    <message>
        <source>{where}: the text holds half a character (a lone surrogate).</source>
        <translation>{where}: في النص نصف حرف (بديل منفرد).</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}: النص فارغ.</translation>
    </message>
    <message>
        <source>{where}: this is not an andfacil session: its format is another.</source>
        <translation>{where}: ليست هذه جلسة andfacil: صيغتها أخرى.</translation>
    </message>
    <message>
        <source>{where}: true or false is expected here.</source>
        <translation>{where}: يُنتظر هنا true أو false.</translation>
    </message>
    <message>
        <source>{where}: what at least one side wants is expected here.</source>
        <translation>{where}: يُتوقع هنا ما يريده طرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>This cannot be hidden: stop typing hidden first.</source>
        <translation>لا يمكن إخفاء هذا: أوقف الكتابة المخفية أولاً.</translation>
    </message>
    <message>
        <source>A clash is between one need of each side.</source>
        <translation>التعارض يكون بين حاجة من كل طرف.</translation>
    </message>
    <message>
        <source>After {ref} stands agreed, draft, parked or rejected, &gt; and refs of needs, or == and how you will know: for example {ref} agreed. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>بعد {ref} يأتي agreed أو draft أو parked أو rejected، أو &gt; ورموز حاجات، أو == وكيف ستعرفون: مثلاً {ref} agreed. ليبقى السطر نص بطاقة، اكتب \ قبله.</translation>
    </message>
    <message>
        <source>After {ref} stands heard, // and why it matters, or == and when it is met: for example {ref} heard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>بعد {ref} يأتي heard، أو // ولماذا هو مهم، أو == ومتى تُلبّى: مثلاً {ref} heard. ليبقى السطر نص بطاقة، اكتب \ قبله.</translation>
    </message>
    <message>
        <source>This certificate cannot be used for seals: choose one with an RSA or an elliptic curve key.</source>
        <translation>لا تصلح هذه الشهادة للأختام: اختر شهادة بمفتاح RSA أو بمنحنى إهليلجي.</translation>
    </message>
    <message>
        <source>This file holds a certificate without its key, so nothing can be sealed with it: export it again together with the key.</source>
        <translation>في هذا الملف شهادة بلا مفتاحها، فلا يمكن ختم شيء بها: صدّرها من جديد مع المفتاح.</translation>
    </message>
    <message>
        <source>This file is no certificate with its key (PKCS#12): choose the .p12 or .pfx file that you were given.</source>
        <translation>ليس هذا الملف شهادة بمفتاحها (PKCS#12): اختر ملف .p12 أو .pfx الذي أُعطيته.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8: byte {place} cannot be read.</source>
        <translation>ليس هذا JSON بترميز UTF-8: لا يُقرأ البايت {place}.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column} cannot be read.</source>
        <translation>ليس هذا JSON: لا يُقرأ السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>This password does not open {name}; type it again, and look at capital letters and at the keyboard&apos;s language.</source>
        <translation>كلمة المرور هذه لا تفتح {name}؛ اكتبها من جديد، وانظر إلى الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>This password has letters that a PDF cannot take: choose another.</source>
        <translation>في كلمة المرور هذه أحرف لا يتسع لها PDF: اختر غيرها.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped: try a smaller paper or format.</source>
        <translation>استغرق هذا أكثر من {seconds} ثانية فأُوقف: جرب ورقة أصغر أو صيغة أصغر.</translation>
    </message>
    <message>
        <source>Type a need, a solution or a commitment.</source>
        <translation>اكتب حاجة أو حلاً أو التزاماً.</translation>
    </message>
    <message>
        <source>Type after // why it matters.</source>
        <translation>اكتب بعد // لماذا هو مهم.</translation>
    </message>
    <message>
        <source>Type after == the sign by which you will know.</source>
        <translation>اكتب بعد == العلامة التي بها ستعرفون.</translation>
    </message>
    <message>
        <source>Type after unlink the refs that are neither met nor broken any more.</source>
        <translation>اكتب بعد unlink الرموز التي لم تعد تُلبّى ولا يُخَل بها.</translation>
    </message>
    <message>
        <source>Type the ref of one solution after &gt;, such as and1.</source>
        <translation>اكتب بعد &gt; رمز حل واحد، مثل and1.</translation>
    </message>
    <message>
        <source>Type the refs of needs after &gt;, such as a1 b2 -b3.</source>
        <translation>اكتب بعد &gt; رموز حاجات، مثل a1 b2 -b3.</translation>
    </message>
    <message>
        <source>Willingness is a number from 0 to 10.</source>
        <translation>الاستعداد عدد من 0 إلى 10.</translation>
    </message>
    <message>
        <source>Your share of the disc is full, so {name} was not written: free some space.</source>
        <translation>حصتك من القرص ممتلئة، فلم يُكتب {name}: أفسح مكاناً.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there: choose a folder of your own.</source>
        <translation>لا يجوز لـ andfacil أن يكتب {name} هناك: اختر مجلداً لك.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there; choose a folder of your own.</source>
        <translation>لا يجوز لـ andfacil أن يكتب {name} هناك؛ اختر مجلداً لك.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} في {place} ليس في أي من خطوط الورق{more}: ثبّت خطاً هو فيه، أو اكتبه بطريقة أخرى، أو صدّر إلى json أو md اللذين يحفظان كل حرف.</translation>
    </message>
    <message>
        <source>{name} can be read but not changed here; save a copy in a folder of yours.</source>
        <translation>يمكن قراءة {name} هنا لا تغييره؛ احفظ نسخة في مجلد لك.</translation>
    </message>
    <message>
        <source>{name} cannot be read: choose another file.</source>
        <translation>لا يمكن قراءة {name}: اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): choose another file.</source>
        <translation>لم يمكن قراءة {name} ({reason}): اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}): choose another place and try again.</source>
        <translation>لم يمكن كتابة {name} ({reason}): اختر مكاناً آخر وحاول من جديد.</translation>
    </message>
    <message>
        <source>{name} has been changed by another program since it was opened; save a copy under another name, then open {name} again.</source>
        <translation>غيّر برنامج آخر {name} منذ فتحه؛ احفظ نسخة باسم آخر، ثم افتح {name} من جديد.</translation>
    </message>
    <message>
        <source>{name} has been moved or replaced since it was opened; save a copy under another name, then compare the two.</source>
        <translation>نُقل {name} أو استُبدل منذ فتحه؛ احفظ نسخة باسم آخر، ثم قارن بينهما.</translation>
    </message>
    <message>
        <source>{name} has no suffix: end it in one of {known}.</source>
        <translation>ليس لـ {name} لاحقة: أنهِه بواحدة من {known}.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, no file: give the file another name.</source>
        <translation>{name} جهاز أو أنبوب، لا ملف: أعطِ الملف اسماً آخر.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a session; choose a file.</source>
        <translation>{name} مجلد أو جهاز، لا جلسة؛ اختر ملفاً.</translation>
    </message>
    <message>
        <source>{name} is a folder: give the file another name.</source>
        <translation>{name} مجلد: أعطِ الملف اسماً آخر.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: give the file another name.</source>
        <translation>{name} رابط يعود إلى نفسه: أعطِ الملف اسماً آخر.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself; name the file itself.</source>
        <translation>{name} رابط يعود إلى نفسه؛ سمِّ الملف نفسه.</translation>
    </message>
    <message>
        <source>{name} is a session, which would be lost: give the file another name.</source>
        <translation>{name} جلسة، وكانت ستضيع: أعطِ الملف اسماً آخر.</translation>
    </message>
    <message>
        <source>{name} is already there; choose another name.</source>
        <translation>{name} موجود هناك؛ اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>{name} is damaged, and nothing in it can be read; look for a copy that was made earlier.</source>
        <translation>{name} تالف، ولا يُقرأ منه شيء؛ ابحث عن نسخة صُنعت من قبل.</translation>
    </message>
    <message>
        <source>{name} is damaged: another program has changed its way of saving; open what is readable as a copy.</source>
        <translation>{name} تالف: غيّر برنامج آخر طريقة حفظه؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} cannot be understood; open what is readable as a copy.</source>
        <translation>{name} تالف: لا تُفهم البطاقة {ref}؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} is not as its history says; open what is readable as a copy.</source>
        <translation>{name} تالف: ليست البطاقة {ref} كما يقول سجلها؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history cannot be understood; open what is readable as a copy.</source>
        <translation>{name} تالف: لا يُفهم المدخل {entry} من سجله؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history has been altered; open what is readable as a copy.</source>
        <translation>{name} تالف: عُبث بالمدخل {entry} من سجله؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: its beginning cannot be read, though the password is right; look for a copy that was made earlier.</source>
        <translation>{name} تالف: لا تُقرأ بدايته، مع أن كلمة المرور صحيحة؛ ابحث عن نسخة صُنعت من قبل.</translation>
    </message>
    <message>
        <source>{name} is damaged: its cards do not fit together; open what is readable as a copy.</source>
        <translation>{name} تالف: لا تتوافق بطاقاته؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: its own description is missing; open what is readable as a copy.</source>
        <translation>{name} تالف: وصفه ناقص؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tables are not those of a session; open what is readable as a copy.</source>
        <translation>{name} تالف: ليست جداوله جداول جلسة؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: neither as it is, nor without its last, interrupted save is it whole; open what is readable as a copy.</source>
        <translation>{name} تالف: ليس سليماً لا كما هو، ولا بدون آخر حفظ منقطع؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read; open what is readable as a copy.</source>
        <translation>{name} تالف: لا يُقرأ جزء منه؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} is larger than any session; choose another file.</source>
        <translation>{name} أكبر من أي جلسة؛ اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>{name} is larger than files may be there, so it was not written.</source>
        <translation>{name} أكبر مما يجوز للملفات هناك، فلم يُكتب.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} ليس عدداً يعرفه JSON.</translation>
    </message>
    <message>
        <source>{name} is not an andfacil session; choose another file.</source>
        <translation>{name} ليس جلسة andfacil؛ اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>{name} is protected with a password; give the password to open it.</source>
        <translation>{name} محمي بكلمة مرور؛ أعطها لفتحه.</translation>
    </message>
    <message>
        <source>{name} lies on a disc that cannot be written: choose another.</source>
        <translation>{name} على قرص لا يُكتب عليه: اختر غيره.</translation>
    </message>
    <message>
        <source>{name} takes far too long to read and may be damaged; open what is readable as a copy.</source>
        <translation>قراءة {name} تستغرق وقتاً طويلاً جداً وقد يكون تالفاً؛ افتح المقروء كنسخة.</translation>
    </message>
    <message>
        <source>{name} was cut short: {about} of its pages are missing at the end.</source>
        <translation>قُطع {name}: تنقص {about} من صفحاته في النهاية.</translation>
    </message>
    <message>
        <source>{name} was made by a newer andfacil; open it with that version or a later one.</source>
        <translation>صُنع {name} بإصدار أحدث من andfacil؛ افتحه بذلك الإصدار أو بعده.</translation>
    </message>
    <message>
        <source>{name} would be larger than a session can be; make several of it.</source>
        <translation>سيكون {name} أكبر مما تكون جلسة؛ اجعله عدة جلسات.</translation>
    </message>
    <message>
        <source>{other} still points at {ref}.</source>
        <translation>لا يزال {other} يشير إلى {ref}.</translation>
    </message>
    <message>
        <source>{ref} already stands like that.</source>
        <translation>{ref} هكذا بالفعل.</translation>
    </message>
    <message>
        <source>{ref} cannot be a need of side {side}.</source>
        <translation>لا يمكن أن تكون {ref} حاجة للطرف {side}.</translation>
    </message>
    <message>
        <source>{ref} cannot be a solution.</source>
        <translation>لا يمكن أن يكون {ref} حلاً.</translation>
    </message>
    <message>
        <source>{ref} has a text of more than {most} characters; please shorten it.</source>
        <translation>عدد أحرف نص {ref} أكثر من {most}؛ قصّره.</translation>
    </message>
    <message>
        <source>{ref} has been used before; refs are never given again.</source>
        <translation>سبق استخدام {ref}؛ لا تُعطى الرموز مرة أخرى.</translation>
    </message>
    <message>
        <source>{ref} has changed in the meantime; please do it again.</source>
        <translation>تغير {ref} في هذه الأثناء؛ أعد ذلك.</translation>
    </message>
    <message>
        <source>{ref} has no text to change.</source>
        <translation>ليس في {ref} نص يُغيَّر.</translation>
    </message>
    <message>
        <source>{ref} has no text; delete the card instead.</source>
        <translation>ليس في {ref} نص؛ احذف البطاقة بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>{ref} is a solution. Refs of needs stand here, such as a1 or -b2.</source>
        <translation>{ref} حل. هنا تقف رموز حاجات، مثل a1 أو -b2.</translation>
    </message>
    <message>
        <source>{ref} stands after unlink: write -{ref} before it, or leave the - out.</source>
        <translation>{ref} بعد unlink: اكتب -{ref} قبلها، أو اترك علامة - .</translation>
    </message>
    <message>
        <source>{ref} stands here in two ways. Keep one of them.</source>
        <translation>{ref} هنا بطريقتين. أبقِ واحدة منهما.</translation>
    </message>
    <message>
        <source>{tag} is no language that andfacil knows. Give a tag such as en, pt-BR or zh-Hant; room and paper have words in {known}, and stay in English for any other language.</source>
        <translation>{tag} ليست لغة يعرفها andfacil. أعطِ رمزاً مثل en أو pt-BR أو zh-Hant؛ للقاعة والورق كلمات في {known}، ويبقيان بالإنجليزية لأي لغة أخرى.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ProtectBox</name>
    <message>
        <source>Protect this session with a password</source>
        <translation>حماية هذه الجلسة بكلمة مرور</translation>
    </message>
    <message>
        <source>Make a protected copy…</source>
        <translation>صنع نسخة محمية…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Whoever finds the file cannot read a word of it without the password. A protected copy is made, and you go on in that; then you are asked whether the clear file is to be removed. Its bytes may remain on the disc for a while, and copies that were sent or backed up stay readable.</source>
        <translation>من يجد الملف لا يقرأ منه كلمة بدون كلمة المرور. تُصنع نسخة محمية وتواصل العمل فيها؛ ثم تُسأل هل يُزال الملف المكشوف. قد تبقى بايتاته على القرص حيناً، وتبقى النسخ المرسلة أو الاحتياطية مقروءة.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Keep the protected copy as</source>
        <translation>حفظ النسخة المحمية باسم</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>جلسات (*{suffix})</translation>
    </message>
    <message>
        <source>The password is changed. Copies made before still open with the old one.</source>
        <translation>تغيرت كلمة المرور. النسخ التي صُنعت من قبل لا تزال تُفتح بالقديمة.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A forgotten password is final: nobody can open the session without it, not even its maker. Its file&apos;s name can be read by everybody, so it should tell nothing.</source>
        <translation>كلمة المرور المنسية لا رجعة فيها: لا يستطيع أحد فتح الجلسة بدونها، ولا صانعها. ويستطيع الجميع قراءة اسم الملف، فلا ينبغي أن يقول شيئاً.</translation>
    </message>
    <message>
        <source>This is too long: choose a shorter one.</source>
        <translation>هذه طويلة جداً: اختر أقصر منها.</translation>
    </message>
    <message>
        <source>The two are the same. Note the password down, in a safe place.</source>
        <translation>الاثنتان متطابقتان. دوّن كلمة المرور في مكان آمن.</translation>
    </message>
    <message>
        <source>Protected session</source>
        <translation>جلسة محمية</translation>
    </message>
    <message>
        <source>{protected} is protected now, and open.

Remove the clear session {clear}, and the backups that andfacil has made of it? Nobody can open them any more then, but their bytes may remain on the disc until they are overwritten, on sticks and SSDs for an unknown time. Copies that were sent or kept elsewhere stay as they are.</source>
        <translation>{protected} محمية الآن ومفتوحة.

هل تُزال الجلسة المكشوفة {clear}، والنسخ الاحتياطية التي صنعها andfacil منها؟ لن يستطيع أحد فتحها بعد ذلك، لكن بايتاتها قد تبقى على القرص حتى يُكتب فوقها، وعلى الذواكر وأقراص SSD مدة غير معروفة. وتبقى النسخ المرسلة أو المحفوظة في مكان آخر كما هي.</translation>
    </message>
    <message>
        <source>Remove the clear session</source>
        <translation>إزالة الجلسة المكشوفة</translation>
    </message>
</context>
<context>
    <name>ProtectionController</name>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>شهادات (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>ProtectionPart</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;ختم…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;كلمة مرور…</translation>
    </message>
    <message>
        <source>Protect the exported PDF</source>
        <translation>حماية ملف PDF المصدَّر</translation>
    </message>
    <message>
        <source>Sealed as {name}.</source>
        <translation>مختوم باسم {name}.</translation>
    </message>
    <message>
        <source>Opens with the password only. A locked PDF is not for archives (no PDF/A).</source>
        <translation>لا يُفتح إلا بكلمة المرور. ملف PDF المقفل لا يصلح للأرشيف (ليس PDF/A).</translation>
    </message>
    <message>
        <source>Forgotten when this window closes.</source>
        <translation>تُنسى حين تُغلق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Before the meeting: the right people, first needs.</source>
        <translation>قبل اللقاء: الأشخاص المناسبون، والحاجات الأولى.</translation>
    </message>
    <message>
        <source>Arrive, agree how to work, say yes to looking for it.</source>
        <translation>الوصول، والاتفاق على طريقة العمل، وقول نعم للبحث.</translation>
    </message>
    <message>
        <source>The needs and non-negotiables of both sides.</source>
        <translation>حاجات الطرفين وما لا يقبل التفاوض.</translation>
    </message>
    <message>
        <source>The shared aim, and where needs seem to clash.</source>
        <translation>الغاية المشتركة، وأين تبدو الحاجات متعارضة.</translation>
    </message>
    <message>
        <source>Many solutions, none of them judged.</source>
        <translation>حلول كثيرة، لا يُحكم على أي منها.</translation>
    </message>
    <message>
        <source>Every non-negotiable of both sides is met.</source>
        <translation>كل ما لا يقبل التفاوض عند الطرفين ملبّى.</translation>
    </message>
    <message>
        <source>Who does what by when, and how we will know.</source>
        <translation>من يفعل ماذا وإلى متى، وكيف سنعرف.</translation>
    </message>
    <message>
        <source>One text, read line by line, and a willing yes.</source>
        <translation>نص واحد، يُقرأ سطراً سطراً، ونعم برضا.</translation>
    </message>
    <message>
        <source>On the review date: what was kept, what to change.</source>
        <translation>في يوم المراجعة: ما التُزم به، وما يُغيَّر.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Show the board again</source>
        <translation>عرض اللوحة من جديد</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>إصغاء</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>الطرفان يتحدثان كل على حدة</translation>
    </message>
    <message>
        <source>The time of side {side}: {time}</source>
        <translation>وقت الطرف {side}: {time}</translation>
    </message>
    <message>
        <source>both have had the same</source>
        <translation>كان لكليهما الوقت نفسه</translation>
    </message>
    <message>
        <source>{side} has had {time} more</source>
        <translation>كان لـ {side} زيادة {time}</translation>
    </message>
</context>
<context>
    <name>Quieting</name>
    <message>
        <source>The wall is quiet. {key} shows the board again.</source>
        <translation>الجدار هادئ. {key} يعرض اللوحة من جديد.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where the session stands</source>
        <translation>أين وصلت الجلسة</translation>
    </message>
    <message>
        <source>BEFORE GOING ON</source>
        <translation>قبل المتابعة</translation>
    </message>
    <message>
        <source>STILL UNMET</source>
        <translation>لم يُلبَّ بعد</translation>
    </message>
    <message>
        <source>POSITIONS TO TURN</source>
        <translation>مواقف للتحويل</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>التزامات</translation>
    </message>
    <message>
        <source>PARKING LOT</source>
        <translation>نقاط مؤجلة</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>قل</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>وغيرها {count}</translation>
    </message>
</context>
<context>
    <name>ReadBackBar</name>
    <message>
        <source>Both, next line</source>
        <translation>كلاهما، السطر التالي</translation>
    </message>
    <message>
        <source>Not right …</source>
        <translation>غير صحيح …</translation>
    </message>
    <message>
        <source>Keys: {key}</source>
        <translation>المفاتيح: {key}</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>السطر السابق</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>السطر التالي</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>السطر {number} من {count}</translation>
    </message>
    <message>
        <source>Side {side}: this line is right</source>
        <translation>الطرف {side}: هذا السطر صحيح</translation>
    </message>
    <message>
        <source>A, B: that side&apos;s tick. Space: both, and the next line. N: not right.</source>
        <translation>A وB: تأشير ذلك الطرف. المسافة: كلاهما ثم السطر التالي. N: غير صحيح.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>قُرئ كل سطر وأشّره الطرفان.</translation>
    </message>
    <message>
        <source>To read back: {count}</source>
        <translation>بقي للقراءة: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>لا شيء يُقرأ بعد.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>قُرئ كل سطر وأشّره الطرفان.</translation>
    </message>
    <message>
        <source>This line is made by the paper: what it tells of is on the board.</source>
        <translation>هذا السطر تصنعه الورقة: ما يذكره موجود على اللوحة.</translation>
    </message>
</context>
<context>
    <name>RefCompletion</name>
    <message>
        <source>Refs that fit</source>
        <translation>رموز مناسبة</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>حفظ نسخة والمتابعة فيها…</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>حفظ نسخة والمتابعة فيها</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>جلسات (*{suffix})</translation>
    </message>
    <message>
        <source>{problem}

What you see may be nowhere but on this screen. Close it without a copy?</source>
        <translation>{problem}

قد لا يكون ما تراه إلا على هذه الشاشة. هل تُغلق بلا نسخة؟</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>إغلاق بلا نسخة</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
</context>
<context>
    <name>RevealBox</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RevealBoxes</name>
    <message>
        <source>The room sees one word each. Esc shows the board.</source>
        <translation>ترى القاعة كلمة من كل شخص. Esc يعرض اللوحة.</translation>
    </message>
    <message>
        <source>The room sees what may be told. Esc shows the board.</source>
        <translation>ترى القاعة ما يجوز قوله. Esc يعرض اللوحة.</translation>
    </message>
    <message>
        <source>No private note is ticked as one that may be told.</source>
        <translation>لا توجد ملاحظة خاصة مؤشَّر عليها بجواز قولها.</translation>
    </message>
</context>
<context>
    <name>RoomMeasuring</name>
    <message>
        <source>Is the board large enough for the last row? {key} measures the room.</source>
        <translation>هل اللوحة كبيرة بما يكفي للصف الأخير؟ {key} يقيس القاعة.</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>What the room sees</source>
        <translation>ما تراه القاعة</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>ROOM SEES</source>
        <translation>القاعة ترى</translation>
    </message>
</context>
<context>
    <name>RoomSigns</name>
    <message>
        <source>Spotlight</source>
        <translation>ضوء</translation>
    </message>
    <message>
        <source>Shown large</source>
        <translation>معروض كبيراً</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>اللوحة كلها</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Parked points</source>
        <translation>النقاط المؤجلة</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Sees what is typed</source>
        <translation>ترى ما يُكتب</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>The room: {what}. {keys} or a click ends it.</source>
        <translation>القاعة: {what}. {keys} أو نقرة تنهيه.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Open what is readable as a copy</source>
        <translation>فتح المقروء كنسخة</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>جلسات (*{suffix})</translation>
    </message>
    <message>
        <source>All cards could be read. You go on in the copy.</source>
        <translation>أمكنت قراءة كل البطاقات. تواصل العمل في النسخة.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… وغيرها {count}.</translation>
    </message>
    <message>
        <source>Read all of it…</source>
        <translation>قراءة الكل…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>“Tell us how it is for you. We listen to the end; nothing is written now.”</source>
        <translation>«احكِ لنا كيف تعيش أنت هذا الأمر. نصغي حتى النهاية؛ ولا يُكتب شيء الآن.»</translation>
    </message>
    <message>
        <source>“{text}”: what would that give you?</source>
        <translation>«{text}»: ماذا يعطيكم ذلك؟</translation>
    </message>
    <message>
        <source>“How can we make this work: {one} ({a}) AND {other} ({b})?”</source>
        <translation>«كيف نحقق الأمرين معاً: {one} ({a}) و {other} ({b})؟»</translation>
    </message>
    <message>
        <source>“{count} of {needs} needs are the same on both sides ({percent}%). What do both lists want?”</source>
        <translation>«الحاجات المشتركة بين الطرفين: {count} من {needs} ({percent}%). ماذا تريد القائمتان كلتاهما؟»</translation>
    </message>
    <message>
        <source>“Write what you need and why. Leave out how. Mark at most three you could not sign without.”</source>
        <translation>«اكتبوا ما تحتاجون إليه ولماذا. اتركوا الكيف. علّموا ثلاثاً على الأكثر لا تستطيعون التوقيع بدونها.»</translation>
    </message>
    <message>
        <source>“We are here to build a result in which both sides get what they need. Can each of you say yes to looking?”</source>
        <translation>«نحن هنا لنبني نتيجة يحصل فيها الطرفان على ما يحتاجان إليه. هل يستطيع كل منكم أن يقول نعم للبحث عنها؟»</translation>
    </message>
    <message>
        <source>“Write in silence. One need per card. Then say back what you heard. Is that right?”</source>
        <translation>«اكتبوا بصمت. حاجة واحدة في كل بطاقة. ثم أعيدوا قول ما سمعتم. هل هذا صحيح؟»</translation>
    </message>
    <message>
        <source>“What do both lists want? Which three of their needs matter most to them?”</source>
        <translation>«ماذا تريد القائمتان كلتاهما؟ أي ثلاث من حاجاتهم أهم عندهم؟»</translation>
    </message>
    <message>
        <source>“Yes: how can we make this work? Start with: Yes, and …”</source>
        <translation>«نعم: كيف نحقق ذلك معاً؟ ابدؤوا بـ: نعم، و…»</translation>
    </message>
    <message>
        <source>“What would make this work for you? Is there a version better for both?”</source>
        <translation>«بماذا يكون هذا ممكناً لكم؟ هل من صيغة أفضل للطرفين؟»</translation>
    </message>
    <message>
        <source>“Who will do what, by when, and how will we know?”</source>
        <translation>«من سيفعل ماذا، وإلى متى، وكيف سنعرف؟»</translation>
    </message>
    <message>
        <source>“I will read every line. Stop me where it is not right. Do you say yes willingly?”</source>
        <translation>«سأقرأ كل سطر. أوقفوني حيث لا يصح. هل تقولون نعم برضا؟»</translation>
    </message>
    <message>
        <source>“What was kept? What was not, and what got in the way? What do we change?”</source>
        <translation>«ما الذي التُزم به؟ وما الذي لم يُلتزم به، وما الذي حال دونه؟ ماذا نغيّر؟»</translation>
    </message>
    <message>
        <source>Side {side} speaks first.</source>
        <translation>يتكلم الطرف {side} أولاً.</translation>
    </message>
    <message>
        <source>Ask {owner} first, who carries most: {count} of {all}.</source>
        <translation>اسأل أولاً {owner}، صاحب أكثر الالتزامات: {count} من {all}.</translation>
    </message>
</context>
<context>
    <name>ScoresBox</name>
    <message>
        <source>Willingness</source>
        <translation>الاستعداد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Everybody sees the spread in Open, Sign and Review.</source>
        <translation>يرى الجميع المدى في الافتتاح والتوقيع والمراجعة.</translation>
    </message>
    <message>
        <source>0 to 10 each</source>
        <translation>من 0 إلى 10 لكل واحد</translation>
    </message>
    <message>
        <source>Scores of {side}</source>
        <translation>أرقام {side}</translation>
    </message>
    <message>
        <source>How willing are you to look for a result for both sides, from 0 to 10? One number a person.</source>
        <translation>كم أنتم مستعدون للبحث عن نتيجة للطرفين، من 0 إلى 10؟ عدد واحد لكل شخص.</translation>
    </message>
    <message>
        <source>Reveal the spread</source>
        <translation>كشف المدى</translation>
    </message>
    <message>
        <source>{least} to {most}, median {middle}</source>
        <translation>{least} إلى {most}، الوسيط {middle}</translation>
    </message>
</context>
<context>
    <name>SealBox</name>
    <message>
        <source>Seal the PDF</source>
        <translation>ختم ملف PDF</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>بلا ختم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The seal shows who made the file, and that not a letter was changed since. It takes a certificate with its key, a file that ends in .p12 or .pfx. It is made here, without a network, and does not replace the signatures on the paper.</source>
        <translation>يُظهر الختم من صنع الملف، وأن حرفاً لم يتغير منذ ذلك. يلزمه شهادة بمفتاحها، ملف ينتهي بـ .p12 أو .pfx. يُصنع هنا بلا شبكة، ولا يحل محل التواقيع على الورق.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>كلمة مرورها</translation>
    </message>
</context>
<context>
    <name>SendCopy</name>
    <message>
        <source>Cards: {count}</source>
        <translation>البطاقات: {count}</translation>
    </message>
    <message>
        <source>Hidden cards: {count}</source>
        <translation>البطاقات المخفية: {count}</translation>
    </message>
    <message>
        <source>Private notes: {count}</source>
        <translation>الملاحظات الخاصة: {count}</translation>
    </message>
    <message>
        <source>Solutions with hidden answers: {count}</source>
        <translation>حلول بإجابات مخفية: {count}</translation>
    </message>
    <message>
        <source>Hidden scores: {count}</source>
        <translation>الأرقام المخفية: {count}</translation>
    </message>
    <message>
        <source>Private: {words}</source>
        <translation>خاص: {words}</translation>
    </message>
    <message>
        <source>Private: nothing</source>
        <translation>خاص: لا شيء</translation>
    </message>
    <message>
        <source>The history, with earlier and deleted words</source>
        <translation>السجل، بكلماته السابقة والمحذوفة</translation>
    </message>
    <message>
        <source>Steps of the history, with earlier and deleted words: {count}</source>
        <translation>خطوات السجل، بكلماتها السابقة والمحذوفة: {count}</translation>
    </message>
    <message>
        <source>The history that everybody could see, with earlier and deleted words</source>
        <translation>السجل الذي استطاع الجميع رؤيته، بكلماته السابقة والمحذوفة</translation>
    </message>
    <message>
        <source>History: none; no earlier or deleted word</source>
        <translation>السجل: لا شيء؛ ولا كلمة سابقة أو محذوفة</translation>
    </message>
    <message>
        <source>Signed versions, with their words: {count}</source>
        <translation>نسخ موقَّعة، بكلماتها: {count}</translation>
    </message>
    <message>
        <source>Signed versions left out, for the board has changed since: {count}</source>
        <translation>نسخ موقَّعة متروكة، لأن اللوحة تغيرت منذ ذلك: {count}</translation>
    </message>
    <message>
        <source>Lists of what matters most: {count}</source>
        <translation>قوائم ما هو الأهم: {count}</translation>
    </message>
    <message>
        <source>Private answers before signing: {count}</source>
        <translation>إجابات خاصة قبل التوقيع: {count}</translation>
    </message>
    <message>
        <source>Words at the end: {count}</source>
        <translation>كلمات الختام: {count}</translation>
    </message>
    <message>
        <source>Reasons for going on: {count}</source>
        <translation>أسباب المتابعة: {count}</translation>
    </message>
</context>
<context>
    <name>SendCopyBox</name>
    <message>
        <source>Send a copy</source>
        <translation>تسليم نسخة</translation>
    </message>
    <message>
        <source>With what is private</source>
        <translation>مع ما هو خاص</translation>
    </message>
    <message>
        <source>With the history</source>
        <translation>مع السجل</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>حفظ النسخة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A session of its own, to be given to somebody. It will hold:</source>
        <translation>جلسة قائمة بذاتها، لتُعطى لأحد. سيكون فيها:</translation>
    </message>
    <message>
        <source>It opens with the password of this session.</source>
        <translation>تُفتح بكلمة مرور هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>SeparatorMenu</name>
    <message>
        <source>Between the cells of a .csv</source>
        <translation>بين خلايا .csv</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>Open what is readable as a copy…</source>
        <translation type="unfinished">فتح المقروء كنسخة…</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Select a card to see what stands behind it.</source>
        <translation>اختر بطاقة لترى ما وراءها.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>بيانات الجلسة…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>قاعدة القرار</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>القواعد الأساسية</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>Signed: version {number}</source>
        <translation>موقَّعة: النسخة {number}</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>دمج في واحدة</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضع جانباً</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>البطاقات المختارة: {count}</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>{up}, {down}: more or fewer
Esc: only one again</source>
        <translation>{up}، {down}: أكثر أو أقل
Esc: واحدة فقط من جديد</translation>
    </message>
</context>
<context>
    <name>SideAnswer</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>if …</source>
        <translation>إذا …</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}: بأي شرط</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Mark as signed</source>
        <translation>وضع علامة «موقَّع»</translation>
    </message>
    <message>
        <source>&amp;Sign all the same: everybody who signs knows what is open</source>
        <translation>ال&amp;توقيع مع ذلك: كل من يوقّع يعرف ما هو مفتوح</translation>
    </message>
    <message>
        <source>Keep as signed</source>
        <translation>حفظ كموقَّع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Who signs, one name a line</source>
        <translation>من يوقّع، اسم في كل سطر</translation>
    </message>
</context>
<context>
    <name>SlideController</name>
    <message>
        <source>The room sees: {what}. Esc shows the board.</source>
        <translation>ترى القاعة: {what}. Esc يعرض اللوحة.</translation>
    </message>
    <message>
        <source>The room sees the board.</source>
        <translation>ترى القاعة اللوحة.</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>parked points</source>
        <translation>النقاط المؤجلة</translation>
    </message>
    <message>
        <source>how the talks have gone</source>
        <translation>كيف جرت المحادثات</translation>
    </message>
    <message>
        <source>why two needs clash</source>
        <translation>لماذا تتعارض حاجتان</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>كلمة من كل شخص</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>ما يجوز قوله</translation>
    </message>
    <message>
        <source>the agreement, line {number} of {count}</source>
        <translation>الاتفاق، السطر {number} من {count}</translation>
    </message>
</context>
<context>
    <name>SolutionField</name>
    <message>
        <source>no solution</source>
        <translation>لا حل</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>An empty board</source>
        <translation>لوحة فارغة</translation>
    </message>
    <message>
        <source>With a supplier</source>
        <translation>مع مورّد</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>مع موظف</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>بين شركاء</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>بين أقران</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>في جماعة</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>فتح النص كله…</translation>
    </message>
</context>
<context>
    <name>TimesBox</name>
    <message>
        <source>Phases and their times</source>
        <translation>المراحل وأوقاتها</translation>
    </message>
    <message>
        <source>Express, 45 min</source>
        <translation>سريع، 45 دقيقة</translation>
    </message>
    <message>
        <source>Standard, 120</source>
        <translation>معتاد، 120</translation>
    </message>
    <message>
        <source>Half day, 210</source>
        <translation>نصف يوم، 210</translation>
    </message>
    <message>
        <source>{count} min, {total} with breaks</source>
        <translation>{count} د، {total} مع الاستراحات</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>Minutes for {phase}</source>
        <translation>دقائق {phase}</translation>
    </message>
    <message>
        <source>Gone on all the same: {reason}</source>
        <translation>توبع مع ذلك: {reason}</translation>
    </message>
    <message>
        <source>{count} min taken</source>
        <translation>المدة المستغرقة: {count} د</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>read only: nothing is kept</source>
        <translation>للقراءة فقط: لا يُحفظ شيء</translation>
    </message>
</context>
<context>
    <name>TurnField</name>
    <message>
        <source>What would that give you?</source>
        <translation>ماذا يعطيكم ذلك؟</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>غير قابلة للتفاوض</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>تحويل إلى حاجة</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo list</source>
        <translation>قائمة الخطوات</translation>
    </message>
    <message>
        <source>Steps, the newest on top</source>
        <translation>الخطوات، أحدثها في الأعلى</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>قبل هذه كلها</translation>
    </message>
    <message>
        <source>Enter goes to the step; Esc leaves all as it is.</source>
        <translation>Enter يذهب إلى الخطوة؛ وEsc يترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation>{step}  ·  الآن</translation>
    </message>
    <message>
        <source>{step}  ·  undone</source>
        <translation>{step}  ·  متراجَع عنها</translation>
    </message>
    <message>
        <source>Stopped after {went} of {asked} steps.</source>
        <translation>توقف عند الخطوة {went} من {asked}.</translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation>حفظها في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} محمية بكلمة مرور.</translation>
    </message>
    <message>
        <source>This password does not open it. Look at capital letters and the keyboard&apos;s language.</source>
        <translation>كلمة المرور هذه لا تفتحها. انظر إلى الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>WalkAway</name>
    <message>
        <source>{side} is not sure: what would make it better?</source>
        <translation>{side} غير متأكد: ما الذي يجعله أفضل؟</translation>
    </message>
    <message>
        <source>{side} says no: talk apart, or end well without an agreement today.</source>
        <translation>{side} يقول لا: تحدثوا على انفراد، أو أنهوا اليوم جيداً بلا اتفاق.</translation>
    </message>
    <message>
        <source>For both it is better than what they would do without it.</source>
        <translation>هو للطرفين أفضل مما كانا سيفعلانه بدونه.</translation>
    </message>
</context>
<context>
    <name>WalkAwayBox</name>
    <message>
        <source>In private, before signing</source>
        <translation>على انفراد قبل التوقيع</translation>
    </message>
    <message>
        <source>Ask each side by itself: “Is this better for you than what you would do without it?”</source>
        <translation>اسأل كل طرف على حدة: «هل هذا أفضل لك مما كنت ستفعله بدونه؟»</translation>
    </message>
    <message>
        <source>Kept at the desk alone: no paper, no copy for others and no screen has it.</source>
        <translation>يبقى على المكتب وحده: لا ورقة ولا نسخة للآخرين ولا شاشة تحمله.</translation>
    </message>
    <message>
        <source>Y: yes   S: not sure   N: no   Del: not asked   Tab: on</source>
        <translation>Y: نعم   S: غير متأكد   N: لا   Del: لم يُسأل   Tab: التالي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>When it does not go on</source>
        <translation>حين يتعثر الأمر</translation>
    </message>
    <message>
        <source>Being stuck is allowed; pressing is not your work. Try in this order:</source>
        <translation>التعثر مسموح؛ والضغط ليس عملك. جرب بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Name it without blame: “We are stuck. What would you like to do next?”</source>
        <translation>سمِّه بلا لوم: «نحن متعثرون. ماذا تودون أن تفعلوا الآن؟»</translation>
    </message>
    <message>
        <source>Read aloud what is agreed already.</source>
        <translation>اقرأ بصوت عالٍ ما اتُّفق عليه حتى الآن.</translation>
    </message>
    <message>
        <source>Put the point aside (p: in the line) and take an easier one.</source>
        <translation>ضع النقطة جانباً (p: في السطر) وخذ أسهل منها.</translation>
    </message>
    <message>
        <source>Take a break: {key}.</source>
        <translation>خذ استراحة: {key}.</translation>
    </message>
    <message>
        <source>Go back to the need under the objection: “Which need have we not heard yet?”</source>
        <translation>عد إلى الحاجة التي تحت الاعتراض: «أي حاجة لم نسمعها بعد؟»</translation>
    </message>
    <message>
        <source>Ask what is only assumed: “What must be true for these two to clash?”</source>
        <translation>اسأل عما هو مجرد افتراض: «ما الذي يجب أن يصح لكي تتعارض هاتان؟»</translation>
    </message>
    <message>
        <source>Make it smaller, or shorter: a trial with a day for looking again.</source>
        <translation>اجعله أصغر، أو أقصر: تجربة لها يوم للنظر من جديد.</translation>
    </message>
    <message>
        <source>Split it: by time, place, people or amount.</source>
        <translation>قسّمه: بالوقت أو المكان أو الأشخاص أو المقدار.</translation>
    </message>
    <message>
        <source>Let a standard or an expert decide whom both sides choose.</source>
        <translation>دع القرار لمعيار أو خبير يختاره الطرفان.</translation>
    </message>
    <message>
        <source>Talk with each side alone, the same time for both: {key}.</source>
        <translation>تحدث مع كل طرف وحده، الوقت نفسه لكليهما: {key}.</translation>
    </message>
    <message>
        <source>Ask in private: “What happens if we do not agree?”</source>
        <translation>اسأل على انفراد: «ماذا يحدث إن لم نتفق؟»</translation>
    </message>
    <message>
        <source>Write one text and let both sides mend it until nobody can make it better.</source>
        <translation>اكتب نصاً واحداً ودع الطرفين يحسّنانه حتى لا يستطيع أحد أن يحسّنه.</translation>
    </message>
    <message>
        <source>End well: say what is understood and open, and when you meet again.</source>
        <translation>اختم ختاماً طيباً: قل ما فُهم وما بقي مفتوحاً، ومتى تلتقون من جديد.</translation>
    </message>
</context>
</TS>
