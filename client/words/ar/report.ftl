### تقرير القاعة، يكتبه الخادم بعد انتهاء المرحلة الأخيرة.

report-title = تقرير: { $name }
report-over = Common Table: تقرير ورشة واحدة
report-length = { $minutes ->
    [one] المخطط: دقيقة واحدة
    [two] المخطط: دقيقتان
    [few] المخطط: { $minutes } دقائق
   *[other] المخطط: { $minutes } دقيقة
}
report-took = { $minutes ->
    [one] دامت دقيقة واحدة
    [two] دامت دقيقتين
    [few] دامت { $minutes } دقائق
   *[other] دامت { $minutes } دقيقة
}

report-limits = قبل أن تكملوا القراءة
report-no-partner = لم تُصدر هذا التقرير أي جهة مضيفة ولا أي شريك من الأهالي. عدّوه سجلًا خاصًّا بفريق التيسير.
report-no-talk = تكلم الناس، وسجّلت الهواتف لمسات قليلة. ما قيل بصوت مسموع ليس هنا، وقد تضلّل اللمسات.
report-no-person = لا شيء هنا عن شخص بعينه، والطاولات لا تُرتَّب. الأعداد التي تقل عن { $counted } لا تظهر، ولا عدد يكشفها؛ ورقم القاعة يحتاج إلى { $tables } طاولات و{ $shared } أشخاص، وإلى { $shared } من كل جانب حين يقارن بين الجانبين.
report-no-proof = كانت هذه لعبة تمرين واحدة. تُظهر ما جرّبه الناس هنا. ولا تُظهر أن شيئًا تغيّر في الشارع، ولا تقول شيئًا عمن لم يكونوا في القاعة.

report-few = لا يظهر
report-tried = ما جُرّب
report-room = الحاضرون: { $people }. الطاولات: { $tables }.
report-group-officer = الشرطة
report-group-community = الأهالي
report-group-partner = الشركاء
report-group-undisclosed = لم يقولوا

report-endings = كيف انتهت
report-endings-line = النهايات الثلاث كلها جيدة. قد تتفق طاولة على خطة كاملة أو على جزء منها، أو تُبقي أسئلتها مفتوحة.
report-tables = { $tables ->
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
   *[other] { $tables } طاولة
}
report-noticed = ما لاحظه الناس بعضهم في بعض

report-plans = ما كتبته الطاولات
report-plans-line = تكلم الناس بلسان أدوار، لا بلسانهم. والخطة مسودة تُحمل إلى المكان الحقيقي، ولا تُظهر رأي أحد نفسه.
report-own-words = الكلمات بين علامتي تنصيص كُتبت على الطاولات، وهي هنا كما كتبها الناس. وقد تكون فيها أسماء: انظروا قبل أن تعطوه لغيركم.
report-table = الطاولة { $no }
report-unended = لم تصل الطاولة إلى التصويت.
report-open = لم يُتفق عليه بعد: ما زلنا نتعلمه
report-nothing = لم تُكتب خطة. وما سُمع يبقى مع من سمعوه.

report-figures = كيف عملت القاعة معًا
report-figures-line = كل رقم هو الأوسط بين الطاولات. وكلها تخمينات أولى للحديث عنها، لا علامات.
report-middle = { $tables ->
    [one] الرقم الأوسط: { $value }، من طاولة واحدة.
    [two] الرقم الأوسط: { $value }، من طاولتين.
    [few] الرقم الأوسط: { $value }، من { $tables } طاولات.
   *[other] الرقم الأوسط: { $value }، من { $tables } طاولة.
}
report-span = قد يقع في أي مكان من { $low } إلى { $high }.
report-too-few = لا تُعرض هذه الأرقام، لأن ما وراءها قليل من الطاولات أو الأشخاص:

report-credit = الأفكار لشارلوت غيل ومولي ماستوراس، Charlotte Gill وMolly C. Mastoras، «Proactive Alliance: Combining policing and counselling psychology» (Journal of Community Safety and Well-Being، ‏2021). ولم تؤيدا هذه اللعبة.

report-steps = ما ستفعله الطاولة في الواقع
report-until = حتى { $day }
report-voices = مَن ستدعوه الطاولة في المرة القادمة
report-backing = ما طلبه الناس من القيادة
report-backing-line = مأخوذ مما ينوي الناس فعله. لا يمكن لأحد أن يرى من طلب.
