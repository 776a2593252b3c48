# كلمات الهاتف. للسؤال عنوان، وتحته جملة واحدة في `.line`.

more = المزيد…
move-on = أنهينا هذه المرحلة
sure-move_on = هل الجميع على الطاولة مستعدون؟ عندها تنتهي هذه المرحلة لكم جميعًا.
sure-adopt = هل الجميع على الطاولة مستعدون؟ عندها ينتهي التصويت، وهذا ما تُبقونه.
sure-leave_open = هل الجميع على الطاولة مستعدون؟ عندها ينتهي التصويت بلا خطة.
sure-yes = نعم، نحن مستعدون
quoted = «{ $words }»
next-phase = الآن: { $phase }
back-phase = عودة إلى: { $phase }
seat-back = عاد إليكم مقعدكم.
days = { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}

## الانتظار

lobby-in = أنتم معنا، { $alias }
lobby-next = ستكون لكم طاولة قريبًا. يمكنكم وضع الهاتف جانبًا حتى ذلك الحين.
lobby-people = { $people ->
    [zero] لا أحد هنا حتى الآن.
    [one] شخص واحد هنا حتى الآن.
    [two] شخصان هنا حتى الآن.
    [few] { $people } أشخاص هنا حتى الآن.
    [many] { $people } شخصًا هنا حتى الآن.
   *[other] { $people } شخص هنا حتى الآن.
}
lobby-over = انتهت هذه الورشة. شكرًا لحضوركم.
lobby-freed = أُخلي مقعدكم
    .line = إن كان ذلك خطأ فاسألوا فريق التيسير، أو انضموا من جديد بالرمز.
elsewhere = مقعدكم مفتوح في نافذة أخرى
    .line = لا يكون المقعد إلا في مكان واحد.
use-here = استخدامه هنا
seat-gone = هذا المقعد مغلق
join-again = انضمام من جديد

## في متناول اليد دائمًا

foot = في متناول اليد دائمًا
foot-card = بطاقتي
foot-table = الطاولة
foot-pass = تجاوز
passed = تجاوزتم الآن فقط، والسؤال التالي يصلكم من جديد. لا يُخبَر أحد.
sent = وصل
foot-safety = الأمان

told-title = من فريق التيسير
told-close = قرأتُها

card-mine = بطاقتي
card-none = لا بطاقة لديكم الآن.
card-sides = أوجه البطاقة
card-needs = الحاجات
card-belt = بطاقات المهارة
card-offers = العروض
card-problem = مشكلة
card-role = دور
card-skill = بطاقة مهارة
card-resource = قطعة
card-enforcement = البطاقة الأخيرة
card-reflection = سؤال لكم
card-plan = خطة
card-question = سؤالنا
card-scene = مشهد
need-number = الحاجة { $number }
belt-number = بطاقة المهارة { $number }
offer-number = العرض { $number }
red-line = خط أحمر
    .line = ما لا يقبله دوركم
state-shared = قيلت
state-heard = سُمعت
state-hidden = لم تُقَل

peek-hold = اضغطوا باستمرار للقراءة
peek-held = ارفعوا الإصبع للتغطية
peek-keep = إظهار لمدة 10 ثوانٍ
peek-cover = تغطية الآن
peek-covered = مغطاة

people = حول الطاولة
is-away = (غائب)
is-host = (استضافة)
host-you = الاستضافة لكم
host-is = الاستضافة: { $host }
is-observer = (متابعة)
role-open = شاغر
kind-practice = طاولة تمرين: أفراد الشرطة يجرّبون الخطوات معًا. وخطتها لم توضع مع الأهالي.
kind-listening = طاولة بلا أفراد شرطة.
empty-chair = كرسي فارغ
you-are = أنتم { $alias }
this-phone = هذا الهاتف
phone-language = لغة هذا الهاتف
phone-large = حروف أكبر
phone-vibrates = اهتزاز حين يأتي دوري أو حين ينادي فريق التيسير

## الأمان

safety-verbs = الأمان
safety-help = استدعاء فريق التيسير
safety-flag = إخبار فريق التيسير بهدوء
safety-topic = تنحية موضوع جانبًا
safety-tools = ما يعينني
safety-leave = مغادرة الطاولة
safety-forget = المغادرة ومحو ما يخصني
verb-boundary = ترك هذا هنا
    .line = نتوقف وننحّيه جانبًا. بلا اسم وبلا سبب.
verb-offramp = وقفة وتنفّس
    .line = 90 ثانية للطاولة كلها.
verb-rewind = العودة إلى بداية هذا السؤال
    .line = نأخذه من أوله مرة أخرى.
verb-skip = القفز إلى الأمام
    .line = يُغلق هذا السؤال كما هو.
verb-help = استدعاء فريق التيسير
    .line = يأتي إلى طاولتكم.
verb-flag = إخبار فريق التيسير بهدوء
    .line = شيء هنا لم يكن على ما يرام لأحدهم.
verb-topic = تنحية موضوع جانبًا
    .line = يبقى خارج بطاقات هذه الطاولة.
verb-tools = ما يعينني
    .line = ملاحظاتي حين تشتد الأمور، ولما بعدها.
verb-leave = مغادرة الطاولة
    .line = نهائيًّا، وفي أي وقت.
verb-forget = المغادرة ومحو ما يخصني
    .line = يُمحى ما يخصكم.
help-ask = ما الأمر؟
help-rules = طريقة اللعب
help-care = أحدهم يحتاج إلى رعاية
help-conflict = الأجواء تتوتر
help-danger = قد يكون أحدهم في خطر
help-named = إظهار أنني من يستدعي
help-call = استدعاء
receipt-sent = نداؤكم في الطريق.
receipt-seen = رأى فريق التيسير نداءكم.
receipt-coming = فريق التيسير في الطريق إليكم.
flag-line = شيء لم يكن على ما يرام؟ يعلم فريق التيسير به وينظر إلى طاولتكم. ولا يُخبَر أحد على الطاولة.
flag-tell = إخبارهم
topic-line = البطاقات التي فيها هذا الموضوع تترك الطاولة. ولا يرى أحد من طلب ذلك.
topic-set-aside = تنحيته جانبًا
leave-line = يمكنكم الذهاب في أي وقت، ولن يصيبكم شيء. لن يُحفظ مقعدكم. إن كنتم تحتاجون إلى لحظة فقط، فيمكنكم أخذ وقفة بدلًا من ذلك.
leave-yes = مغادرة الطاولة
leave-no = البقاء
forget-stays = ما قلتموه بصوت مسموع سمعه آخرون. وما قررته الطاولة يبقى، دون اسمكم. وتبقى أيضًا ملاحظات كتبها فريق التيسير.

pulse-line = إلى أي حد الكلام هنا آمن؟
pulse-more = تليها واحدة أخرى.
pulse-private = لا يرى أحد على الطاولة إجابتكم، ولا أنكم أجبتم. يرى فريق التيسير حال الطاولة، لا حال أي شخص.
pulse-speak = أستطيع أن أقول هنا ما أفكر فيه.
pulse-slip = لن تُؤخذ عليّ زلّة.
pulse-level-0 = أبدًا
pulse-level-1 = قليلًا
pulse-level-2 = جزئيًّا
pulse-level-3 = غالبًا
pulse-level-4 = تمامًا
pulse-skip = ليس الآن
talk-on = انتهى الوقت. أكملوا الحديث حتى يعود فريق التيسير.
lead-on = إلى الخطوة التالية
agreed-slow = على مهل الآن: أعيدوا ما سمعتم قبل أن تجيبوا.
agreed-change_seats = بدّلوا المقاعد، ثم أكملوا.
agreed-park = ينتظر هذا الموضوع إلى وقت آخر.

breath-in = شهيق
breath-out = زفير
breath-still = شهيق مع العد إلى أربعة، وزفير مع العد إلى ستة.

## ما يعلو المرحلة

prompt-wait = لحظة واحدة
    .line = تُجهَّز الطاولة.
prompt-paused = توقف قصير
    .line = أوقف فريق التيسير الساعة.
prompt-summon = ارفعوا رؤوسكم من فضلكم
    .line = لدى فريق التيسير ما يقوله للجميع.
prompt-left = غادرتم الطاولة
    .line = شكرًا لحضوركم. يمكنكم إغلاق هذه الصفحة.
prompt-forgotten = مُحي ما يخصكم هنا
    .line = كل ما يخصكم مُحي، وعلى هذا الهاتف أيضًا. شكرًا لحضوركم.
prompt-offramp = ضعوا الهواتف. تنفّسوا.
    .line = لا يلزم أن يقول أحد السبب.
prompt-offramp_pick = كيف نكمل؟
prompt-offramp_picked = شكرًا لكم
    .line = نكمل حين يختار الجميع.
prompt-hold = نترك هذا هنا
    .line = بلا اسم وبلا سبب وبلا حديث عنه.
    .host = بلا اسم وبلا سبب وبلا حديث عنه. أنتم تستضيفون هذه المرحلة: حين تكون الطاولة مستعدة، أكملوا.
prompt-help = فريق التيسير عند طاولتكم
    .line = ضعوا الهاتف على وجهه.
prompt-talk = تحدثوا عن هذا
    .line = ضعوا الهاتف على وجهه، وأكملوا الحديث ما دام هناك وقت.
talk-other = سؤال آخر
prompt-done = رُفعت البطاقات عن الطاولة
    .line = شكرًا لأنكم استمعتم ولأننا سمعناكم.
done-until = إلى أن يغلق فريق التيسير الورشة يمكنكم أن تطلبوا محو ما يخصكم، تحت «الأمان».
prompt-closed = أُغلقت هذه الورشة
    .line = شكرًا لكم. يمكنكم إغلاق هذه الصفحة.
way-ask = كيف نكمل؟
way-carry_on = نكمل كما كنا
way-slow = على مهل: نعيد ما سمعنا قبل أن نجيب
way-park = نترك هذا الموضوع لوقت آخر
way-change_seats = نبدّل المقاعد أولًا
way-ask_help = نطلب حضور فريق التيسير

## الوصول

table-yours = طاولتكم رقم { $number }.
prompt-consent = قبل اللعب
consent-what = هذه لعبة للتمرّن على العمل معًا.
consent-choice = اللعب باختياركم. يمكنكم التجاوز أو التوقف أو المغادرة في أي وقت، ولن يصيبكم شيء. استخدموا أي اسم.
consent-record = لا نسجّل صوتًا ولا صورة. وملاحظاتكم عن أنفسكم تبقى على هاتفكم.
consent-facilitator = يرى فريق التيسير حال الطاولات، لا حالكم أنتم.
consent-leaders = لا يرى قادة الشرطة ما قلتموه ولا كيف كان تصويتكم.
consent-aloud = سيسمع من على طاولتكم ما تقولونه بصوت مسموع، فلا تشاركوا من فضلكم معلومات عن جرائم أو قضايا أو أوراق إقامة.
consent-danger = إن كان أحد في خطر فعلينا أن نطلب المساعدة.
consent-officer = لا يجوز استخدام شيء مما يجري هنا في التأديب أو تقييم الأداء؛ والأمر بالحضور ليس موافقة على البحث.
consent-play = أريد أن ألعب.
consent-research = يمكنكم استخدام إجاباتي في البحث دون اسمي (اختياري؛ يمكن اللعب بدونه).
consent-tick-first = حدّدوا أولًا «أريد أن ألعب»

prompt-agreements = خمسة أمور نحافظ عليها
    .line = اقرؤوها بصوت مسموع، واحدًا لكل شخص.
    .host = أنتم تستضيفون هذه المرحلة: اطلبوا من كل شخص أن يقرأ واحدًا بصوت مسموع.
prompt-agreements_late = خمسة أمور نحافظ عليها
    .line = قرأها الآخرون بصوت مسموع. نرجو أن تحافظوا عليها أنتم أيضًا.
agreement-1 = نتكلم عن أنفسنا.
agreement-2 = صوت واحد في كل مرة.
agreement-3 = لأي شخص أن يتجاوز أو يتوقف.
agreement-4 = لا قضايا حقيقية، ولا أسماء حقيقية، ولا وضع أحد القانوني.
agreement-5 = الناس أولًا، والأدوار ثانيًا.
agreements-keep = سأحافظ عليها

prompt-lines = هل هناك موضوع ينبغي أن تنحّيه هذه الطاولة جانبًا؟
    .line = تترك بطاقاته الطاولة. ولا يرى أحد من طلب ذلك.
lines-ready = لا، يمكنني البدء
lines-aside = { $count ->
    [one] أنحّيه جانبًا وأبدأ
    [two] أنحّيهما جانبًا وأبدأ
    [few] أنحّي { $count } مواضيع جانبًا وأبدأ
    [many] أنحّي { $count } موضوعًا جانبًا وأبدأ
   *[other] أنحّي { $count } موضوع جانبًا وأبدأ
}
lines-drawn = { $count ->
    [one] موضوع واحد منحّى جانبًا على هذه الطاولة.
    [two] موضوعان منحّيان جانبًا على هذه الطاولة.
    [few] { $count } مواضيع منحّاة جانبًا على هذه الطاولة.
    [many] { $count } موضوعًا منحّى جانبًا على هذه الطاولة.
   *[other] { $count } موضوع منحّى جانبًا على هذه الطاولة.
}
prompt-arrived = وصلتم
    .line = ارفعوا رؤوسكم وألقوا التحية.
arrived-count = المستعدون: { $ready } من { $of }.

## تفقّد الأدوات

prompt-tools = أولًا، لحظة مع أنفسكم
    .line = ما الذي يهدّئكم؟ وما تدوّنونه يبقى على هذا الهاتف.
prompt-tools_done = في أي شيء يمكن أن يعتمد بعضنا على بعض؟
    .line = اذكروا نقطة قوة بصوت مسموع إن شئتم. لا أحد مضطر.
tools-note = فكّروا فيه أو دوّنوه
tools-skip = تخطّي هذا
tools-ready = استعددتُ
tools-say = قول للطاولة: { $strength }
tools-count = المستعدون: { $done } من { $of }.
tools-here = هذا الهاتف وحده يحفظها. غيّروها متى شئتم.
tools-forget = محوها من هذا الهاتف
back = رجوع

tool-ask-strength = في أي شيء يمكن للناس أن يعتمدوا عليّ؟
tool-ask-line = أين خطّي؟ لا أقبل…
tool-ask-signal = ما أول ما يتغير فيّ حين تشتد الأمور؟
tool-ask-moment = ما الذي يعينني في اللحظة نفسها؟
tool-ask-after = ما الذي يعينني على ترك ما حدث وراءي بعد ذلك؟
tool-strength-calm = هدوء
tool-strength-humour = روح مرحة
tool-strength-patience = صبر
tool-strength-plain_talk = كلام واضح
tool-strength-local_know_how = معرفة بالمكان
tool-strength-courage = شجاعة
tool-strength-kindness = لطف
tool-strength-good_with_names = حفظ الأسماء
tool-strength-fair = إنصاف
tool-strength-good_listener = حسن استماع
tool-line-shouted_at = الصراخ في وجهي
tool-line-rushed = استعجالي
tool-line-touched = لمسي
tool-line-laughed_at = الضحك عليّ
tool-line-filmed_close = تصويري عن قرب
tool-line-talked_over = مقاطعتي
tool-signal-jaw = الفك
tool-signal-chest = الصدر
tool-signal-heat = حرارة
tool-signal-fast_talk = كلام سريع
tool-signal-going_quiet = صمت
tool-moment-one_breath = نفَس واحد
tool-moment-step_back = خطوة إلى الوراء
tool-moment-sip_water = رشفة ماء
tool-moment-ask_minute = طلب دقيقة
tool-moment-swap = تبادل مع شخص آخر
tool-after-walk = مشي
tool-after-talk_to_one = حديث مع شخص واحد
tool-after-write = كتابة
tool-after-move = حركة
tool-after-sleep_plan = خطة للنوم
own-plan-moment = خطتكم للحظة الصعبة: { $plan }. لا يظهر هذا إلا لكم.
own-plan-after = خطتكم لما بعدها: { $plan }. لا يظهر هذا إلا لكم.
own-plan-line = خطكم، ما لا تقبلونه: { $plan }. لا يظهر هذا إلا لكم.

## المشكلة

prompt-problem_vote = أي مشكلة؟
    .line = المسوا واحدة. يمكنكم نقل نقطتكم.
prompt-problem_voted = وُضعت نقطتكم
    .line = ما زال بإمكانكم نقلها.
vote-count = نقاط وُضعت: { $voted } من { $of }.
prompt-problem_talk = هذه مشكلتنا
    .line = تُقرأ بصوت مسموع، والقراءة على { $host }. ثم تحدثوا: كيف هو هذا الأمر هنا؟
    .host = أنتم تستضيفون هذه المرحلة: اقرؤوها بصوت مسموع. ثم اسألوا: كيف هو هذا الأمر هنا؟
problem-tie = قولوا بصوت مسموع: «تعادلت الأصوات. البطاقات تقرر: { $title }.»
fear-loop = كيف يكبر الخوف
risk-under = إن كان ما نفعله أقل من اللازم:
risk-over = إن زاد التشديد عن اللازم:
sort-open = فرز الحقائق والمشاعر
undo = تراجع
prompt-sort_claims = حقيقة أم شعور أم تخمين؟
    .line = اقرؤوا كل جملة بصوت مسموع وتحدثوا. يمكن لأي شخص أن يلمس عن الجميع.
claim-fact = حقيقة
claim-feeling = شعور
claim-guess = تخمين
prompt-sort_factors = ماذا نستطيع أن نفعل حيالها؟
    .line = تحدثوا عن كل واحدة. يمكن لأي شخص أن يلمس عن الجميع.
circle-control = نقرّر
circle-influence = نؤثّر
circle-adapt = نتأقلم
circle-unsorted = ما لا يفرزه أحد يُحسب «نؤثّر».
prompt-name_power = أين السلطة هنا؟
    .line = قولوها بصوت مسموع إن أردتم، ومن يملكها على هذه الطاولة أيضًا. ثم المسوا.
power-decides = من يقرر هنا
power-believed = من يُصدَّق
power-walks_away = من يستطيع أن يمضي
power-most_to_lose = من قد يخسر أكثر
power-paid = من يتقاضى أجرًا على وجوده هنا
power-not_here = من ليس في القاعة
prompt-sorted = كان هذا كل شيء
    .line = أكملوا الحديث حتى الخطوة التالية. إعلان استعداد الطاولة على { $host }.
    .host = أنتم تستضيفون هذه المرحلة: حين تكتفي الطاولة من الحديث، انتقلوا بها.

## الأدوار

prompt-role_introduce = هذا من تتكلمون باسمه
    .line = قولوا من هو، واقرؤوا السطر بصوت مسموع.
introduce-peek = حاجاتكم في «بطاقتي». اضغطوا باستمرار لقراءتها؛ لا يراها غيركم.
role-with = تحملون هذه البطاقة مع { $name }.
    .line = حاجاتها في «بطاقتي»، لكما وحدكما.
prompt-role_beside = تتكلمون معًا باسمه
    .line = التعريف بمن أنتم على { $holder }. أضيفوا ما لم يُقل.
introduce-done = قلتُها
swap = بطاقة أخرى من فضلكم
swap-none = تبقى هذه البطاقة معكم الآن.
prompt-role_wait = استمعوا لتعرفوا من هنا
    .line = ضعوا الهاتف على وجهه.
prompt-role_met = عرّف الجميع بأدوارهم
    .line = أكملوا الحديث حتى الخطوة التالية. بعدها يستمع بعضكم إلى بعض.
introduced-count = من عرّفوا بأدوارهم: { $introduced } من { $of }.
prompt-ally = أنتم هنا للمساندة
    .line = لا بطاقة لديكم. يمكنكم الاستماع والسؤال وذكر ما ينجح.
prompt-observer = أنتم هنا للاستماع
    .line = كان التصويت قد بدأ حين وصلتم. الطاولة سعيدة بوجودكم.
ally-held = تحملون الآن هذه البطاقة مع { $name }.
prompt-guess_before = { $role }: ما الذي يهمّ هنا؟
    .line = مجرد تخمين. لا يراه أحد، ولا يُقال لأحد إن كان صحيحًا.
prompt-guessed_before = تخمينكم محفوظ
    .line = ما زال بإمكانكم تغييره. ضعوا الهاتف متى شئتم.
prompt-guess_after = { $role }: مرة أخرى، ما الذي يهمّ هنا؟
    .line = بعد كل ما قيل. لا يراه أحد.
prompt-guessed_after = تخمينكم محفوظ
    .line = ما زال بإمكانكم تغييره. ضعوا الهاتف متى شئتم.
guess-ask = ما الأهم لديهم؟
ready-ask = ما مدى استعداد دوركم لفعل شيء؟
ready-0 = غير مستعد
ready-1 = يفكر في الأمر
ready-2 = يخطّط
ready-3 = بدأ بالفعل
life-known = عن تجربة في الحياة: { $names }
life-note = هل تعرفون حياة من هذه عن تجربة؟ احكوا للطاولة كيف هي، ثم المسوها.

## الاستماع

prompt-speak_choose = الكلمة لكم بعد قليل
    .line = من يستمع أولًا؟
listener-ask = من يستمع أولًا؟
listener-likely = الاستماع هنا إن لم تختاروا أحدًا
prompt-speak = الكلمة لكم
    .before = تكلموا بلسان دوركم. وأنتم تقرّرون ما تشاركونه.
share = مشاركة شيء
share-title = مشاركة شيء
share-line = إظهار الحاجة يضعها على كل الهواتف كي تُسمع. أنتم تختارون أيها. اضغطوا باستمرار للقراءة.
share-need = مشاركة الحاجة { $number }
share-red-line = مشاركة الخط الأحمر
need-shut-1 = حين يُعاد ما قلتموه، يسألكم هاتفكم إلى أي حد تشعرون بأنكم سُمعتم. وبعد 3 أو 4 يمكن إظهارها.
need-shut-2 = يمكن إظهارها بعد أن يستمع أحدهم: سألكم شيئًا أو أعاد ما سمعه.
end-floor = هذا ما عندي
other-listener = مستمع آخر
move = { $kind ->
    [ask] سؤال من { $name }.
    [reflect] { $name }: إعادة لما قيل.
    [advise] فكرة من { $name }.
    [skill] بطاقة من { $name }:
   *[other] مساهمة من { $name }.
}
move-mine = { $kind ->
    [ask] سؤال منكم.
    [reflect] إعادة منكم لما قيل.
    [advise] فكرة منكم.
    [skill] بطاقة منكم:
   *[other] مساهمة منكم.
}
answered-yes = سُمعت.
answered-almost = تقريبًا. محاولة أخرى.
answered-not_yet = ليس بعد.
feel-heard = إلى أي حد تشعرون بأنكم سُمعتم؟
    .line = لا يظهر هذا إلا لكم.
heard-0 = أبدًا
heard-1 = قليلًا
heard-2 = جزئيًّا
heard-3 = غالبًا
heard-4 = تمامًا
feel-heard-skip = إنهاء دون إجابة
prompt-speak_answer = { $by }: إعادة لما قلتم. هل هذا هو؟
answer-yes = نعم، هذا هو
answer-almost = تقريبًا
answer-not_yet = ليس بعد
prompt-listen_soon = الكلمة بعد قليل: { $speaker }
    .line = التفتوا إلى من سيتكلم.
prompt-listen_first = { $speaker }: الكلام موجّه إليكم
    .line = ضعوا الهاتف على وجهه واستمعوا.
prompt-listen_together = الكلمة الآن لبطاقتكما: { $speaker }
    .line = أضيفوا بصوت مسموع ما ينقص. والآخرون يستمعون إليكما.
prompt-listen_with = الكلمة الآن: { $speaker }
    .line = ضعوا الهاتف على وجهه واستمعوا.
prompt-listen_done = أخذ الجميع الكلمة
    .line = أكملوا الحديث حتى الخطوة التالية.
prompt-chair = لا أحد هنا يتكلم باسم: { $role }
    .line = قولوا بصوت مسموع ما قد يهمّ من لا صوت له هنا.
    .host = أنتم تستضيفون هذه المرحلة. اسألوا: ما الذي قد يهمّ هذا الدور؟ ثم اقلبوا حاجة.
chair-first = تبقى الحاجة الأولى مقلوبة. لا نستطيع أن نعرف ما الأهم. من يمكن أن نسأل؟
chair-turn-over = قلب الحاجة { $number }
chair-heard = سمعنا الحاجة { $number }
prompt-speak_pair = تتحدثون إلى { $listener }
    .before = اجلسوا معًا. تكلموا بلسان دوركم. وأنتم تقرّرون ما تشاركونه.
prompt-listen_witness = الكلمة الآن: { $speaker }
    .line = اجلسوا معهما واستمعوا. يمكنكم أن تعيدوا مرة واحدة ما سمعتم.
prompt-listen_beside = الناس يستمعون بعضهم إلى بعض اثنين اثنين
    .line = اجلسوا مع ثنائي واحد واستمعوا.
prompt-pair_half = ما زالت الكلمة لثنائيات أخرى
    .line = ابقوا معًا وأكملوا الحديث. الكلمة التالية: { $speaker }، حين تنتقل الكلمة عند كل الثنائيات.
prompt-pair_done = أخذتما الكلمة كلاكما
    .line = ابقوا معًا وأكملوا الحديث حتى الخطوة التالية.
aloud-first = قولوها بصوت مسموع، ثم المسوا.
moves-made = سُجّل ذلك. تابعوا الاستماع.
i-asked = سألتُ
i-said-back = أعدتُ ما سمعت
reflect-title = ماذا أعدتم مما سمعتم؟
reflect-other = شيء آخر
reflect-gone = أعاد أحدهم شيئًا من هذا قبل قليل.
more-title = ماذا قلتم؟
idea-title = فكرة
idea-asked = استأذنتُ أولًا، ثم قلتُ فكرة
idea-gave = قلتُ فكرة
belt-title = إحدى بطاقات مهارتي
belt-said = قلتُها
prompt-success = ما الذي ينجح هنا أصلًا؟
    .line = تحدثوا أولًا، ثم المسوا ما هو صحيح. اللمسة الأولى تنقل الطاولة إلى ما بعده، ويمكن إضافة المزيد هناك.
    .host = أنتم تستضيفون هذه المرحلة: اسألوا بصوت مسموع. اللمسة الأولى تنقل الطاولة إلى ما بعده، ويمكن إضافة المزيد هناك.
success-ask = ما الذي ينجح هنا أصلًا؟
success-more = أشياء أخرى تنجح
success-here = ما ينجح هنا
prompt-reframe = أي سؤال يعيننا؟
    .line = تحدثوا. ابنوا سؤالًا، أو المسوا ما تريدونه.
    .host = أنتم تستضيفون هذه المرحلة: اقرؤوا الأسئلة بصوت مسموع، ثم يلمس كل شخص واحدًا.
prompt-reframe_picked = سُجّل اختياركم
    .line = ما زال بإمكانكم تغييره.
prompt-reframed = هذا سؤالنا
    .line = يُقرأ بصوت مسموع، والقراءة على { $host }. أبقوه في بالكم من الآن.
    .host = أنتم تستضيفون هذه المرحلة: اقرؤوه بصوت مسموع. ثم اسألوا: ما الذي يغيّره هذا لنا؟
tension-title = أين تتعارض الحاجات
tension-says = { $one } مقابل { $other }: هاتان تتعارضان.
tension-none = لا حاجتان تتعارضان حتى الآن. اسألوا بكلماتكم، أو خذوا سؤال البطاقات.
reframe-ask-first = اسألوا سؤالًا أولًا
reframe-works-first = ابدؤوا بما ينجح. وما زال بإمكانكم المتابعة.
reframe-build = بناء سؤال
reframe-how-might-we = كيف يمكننا…؟
reframe-way = كيف…
reframe-so-that = …فيبقى متسع لهذين
reframe-both = { $one }، و{ $other }
reframe-whole = بكلماتكم أنتم: السؤال كاملًا
    .line = مثلًا: كيف نعود كلنا إلى البيت بسلام؟
reframe-lay = وضعه على الطاولة
reframe-which = أي سؤال تريدون؟
reframe-decks = من البطاقات
reframe-taps = { $taps ->
    [one] لمسة واحدة
    [two] لمستان
    [few] { $taps } لمسات
   *[other] { $taps } لمسة
}
reframe-built = كيف { $way }، فيبقى متسع لهذين: { $one }، و{ $other }؟
reframe-tie = قولوا بصوت مسموع: «تعادلت اللمسات. البطاقات تقرر: { $words }»
tie-told = كان تعادلًا. قول ما تقرره البطاقات بصوت مسموع على { $host }.
way-to-share_time = نتقاسم الوقت
way-to-share_place = نتقاسم المكان
way-to-plan_ahead = نخطط مسبقًا
way-to-one_rule = نتفق على قاعدة واحدة واضحة
way-to-look_out = ينتبه بعضنا لبعض
way-to-start_small = نبدأ بشيء صغير

## بناء خطة

prompt-compose = ماذا يمكننا أن نفعل؟
    .line = تحدثوا أولًا. ثم يضع كل دور قطعة.
    .host = أنتم تستضيفون هذه المرحلة: اطلبوا من كل شخص قطعة واحدة.
prompt-plan_frozen = هذه خطتنا
    .line = تُقرأ بصوت مسموع قطعة قطعة، والقراءة على { $host }.
    .host = أنتم تستضيفون هذه المرحلة: اقرؤوها بصوت مسموع، قطعة قطعة.
prompt-trade_answer = تبادل معروض عليكم
    .line = لا يلزمكم سبب لتقولوا لا.
prompt-no_plan = لا خطة بعد، ولا بأس بذلك
    .line = تحدثوا: ماذا تعلمنا مما لم نكن نعرفه؟
    .host = أنتم تستضيفون هذه المرحلة: اسألوا ماذا تعلمنا مما لم نكن نعرفه.
prompt-no_plan_end = بلا خطة: وهذه نهاية أيضًا
    .line = تحدثوا: ما الذي يبقى مفتوحًا، ومن يمكن أن تسألوا؟ اللمس عنكم جميعًا: { $host }.
    .host = أنتم تستضيفون هذه المرحلة. اسألوا: هل نتركها مفتوحة، أم نكتب خطة الآن؟
no-plan-write = نكتب واحدة الآن
wheel = عجلة الخطة
wheel-open = ما زال مفتوحًا: { $names }
wheel-whole = الأجزاء الستة كلها مغطاة.
compose-ally = لا بطاقة معكم، فلا تضعون قطعة: ساعدوا الآخرين على إيجاد الكلمات.
compose-ally-ask = في «الطاولة» يمكنكم أن تطلبوا حمل بطاقة مع أحدهم.
compose-full = الورقة ممتلئة: لا بد أن تخرج قطعة لتدخل أخرى.
trade-none-unheard = يُفتح التبادل حين تُسمع حاجات من الدورين وتُتاح قطع منهما.
trade-none-room = التبادل يضع قطعتين، ولا تتسع الورقة إلا لواحدة.
trade-none-open = تبادلكم ينتظر الجواب. بعده يمكنكم عرض تبادل آخر.
plan-empty = الورقة فارغة. تُفتح القطع كلما سُمع الناس.
brought = من الطاولة الأخرى
brought-keep = إبقاؤها
brought-draw = ترك اختيار الخطة للبطاقات
role-can = { $role }: { $words }
only-if = فقط إذا: { $words }
wants-out = هناك من يودّ سحب هذه القطعة
wants-out-long = هناك من يودّ سحب هذه القطعة. تُسحب إن وافق شخص ثانٍ خلال 30 ثانية.
is-parked = غير متفق عليها بعد: محفوظة لوقت آخر
add-piece = إضافة قطعة
add-this = إضافة هذه القطعة
own-words = بكلماتنا نحن
last-card = البطاقة الأخيرة: إنفاذ القانون
    .line = فقط بعد تجربة أمور أخرى، ومع مخرج.
last-card-conditions = تحتاج هذه البطاقة إلى ثلاث إجابات: لماذا الآن، ومتى نراجعها، وما المخرج.
ask-text = ما الذي سيُفعل؟ «نستطيع…»
ask-why_now = لماذا الآن، وماذا جُرّب من قبل؟
ask-way_out = ما المخرج لمن يمسّه هذا؟
ask-review_days = متى نراجعها؟
ask-by_role = من يقوم بها؟
ask-segment = أي جزء من العجلة؟
ask-effort = كم من الجهد؟
ask-factor = على أي جزء من المشكلة تعمل؟ (يمكنكم ترك هذا)
ask-timing = متى تعمل؟
ask-horizon = في أي مدة؟
ask-serves = حاجة من تخدم؟
timing-before = قبل المشكلة
timing-during = أثناءها
timing-after = بعدها
horizon-now = من الآن
horizon-month = خلال 30 يومًا
horizon-quarter = خلال 90 يومًا
effort-low = جهد قليل
effort-mid = بعض الجهد
effort-high = جهد كبير
serves = تخدم
works-on = تعمل على: { $name }
says-why-now = لماذا الآن: { $words }
says-review = { $days ->
    [one] تُراجع بعد يوم واحد.
    [two] تُراجع بعد يومين.
    [few] تُراجع بعد { $days } أيام.
    [many] تُراجع بعد { $days } يومًا.
   *[other] تُراجع بعد { $days } يوم.
}
says-way-out = المخرج: { $words }
drop = سحب القطعة
drop-agree = أوافق، لتُسحب
trade = عرض تبادل
trade-with = مع من؟
trade-get = أطلب منكم…
trade-give = …وأقدّم
trade-offer = عرض هذا التبادل
trade-open = على الطاولة تبادل بين { $a } و{ $b }.
trade-mine = عرضتم تبادلًا على { $b }. الجواب متروك لهم.
trade-they = معروض عليكم من { $role }
trade-you = مقابل ما تقدّمونه
trade-shut = «نعم» غير متاحة الآن: قطعة مستخدمة، أو الورقة ممتلئة.
trade-yes = نعم
trade-no = لا
trade-counter = طريقة أخرى…
close-plan = مراجعة الخطة وإغلاقها
close-plan-short = إغلاق الخطة
close-plan-few = يمكن إغلاق الخطة عندما تصير فيها قطعتان.
doubts = تستحق نظرة ثانية
doubt-role_without_clause = { $names }: لا قطعة بعد. ما الذي يمكن أن يتولاه هذا الدور؟
doubt-police_only_enforce = { $names }: إنفاذ للقانون فقط هنا. ماذا يمكن أن يُقدَّم غير ذلك؟
doubt-much_asked = يُطلب الكثير من { $names }. هل هو أكثر من اللازم الآن؟
doubt-all_after = كل شيء يأتي بعد المشكلة. هل تأتي قطعة قبلها؟
doubt-empty_segments = ما زال فارغًا: { $names }. هل يحتاج أحدها إلى شيء؟
check-title = هل الجميع في أمان في هذه الخطة؟
check-line = تحدثوا عن كل واحدة، ثم حدّدوها. ما دامت خانة غير محدّدة، فلا يمكن الاتفاق على الخطة كاملة.
check-community_bodies = الأهالي: لا يتأذى أحد
check-community_dignity = الأهالي: معاملة باحترام
check-officer_bodies = الشرطة: لا يتأذى أحد
check-officer_dignity = الشرطة: معاملة باحترام
check-done = تحدثنا عن الأربع كلها
check-some = تحدثنا، وبقي شيء مفتوحًا
freeze = إغلاق هذه النسخة

## احتياطات

guard = احتياطًا
guard-says = إذا { $when }، فعندها { $then }
guard-add = إضافة احتياط
guard-line = قولوه معًا أولًا. يوضع على ورقة الخطة ولا يحتاج إلى بطاقة.
guard-when = إذا حدث هذا:
guard-then = فعندها نفعل هذا:
guard-add-this = إضافته

## ما ينجح، وخطوات تالية

prompt-feedback = ما الذي ينجح في هذه الخطة؟
    .line = تحدثوا أولًا: ما الذي ينجح، ثم ما الذي يجعلها أفضل.
    .host = أنتم تستضيفون هذه المرحلة: اطلبوا من كل شخص شيئًا ينجح، ثم خطوة تالية.
prompt-feedback_short = شيء واحد ينجح، وخطوة تالية واحدة
    .line = قولوا كلًّا منهما بصوت مسموع، ثم المسوا.
prompt-strength_first = ابدؤوا بما ينجح
    .line = هل في هذه الخطة شيء تودّون إبقاءه؟ ذلك يعين الناس على سماع الباقي.
say-strength = ما ينجح
say-step = خطوة تالية
step-kept = خطوتكم التالية: { $words }
step-anyway = إرسال خطوتي كما هي
remark-own = أو بكلماتكم أنتم
remark-about = عن ماذا؟
remark-plan = الخطة كلها
remark-say = قولها للطاولة
remarks-strength = ما ينجح
remarks-step = خطوات تالية
guest-open = قراءة خطة طاولة أخرى
guest-read = خطة الطاولة الأخرى
review-heard = تقول طاولة أخرى
review-step = الخطوة التالية: { $step }
landing-line = قيل شيء عن خطتنا
landing-ask = ما وقع هذا عليكم؟
landing-who = يرى فريق التيسير عددًا. ولا يرى أحد أكثر من ذلك.
landing-useful = مفيد
landing-stings = مؤلم
chip-helps_least = تفيد من لديهم الأقل
chip-quick_cheap = سريعة ورخيصة
chip-fair_to_all = عادلة للجميع
chip-people_want = يريد الناس القيام بها
chip-stops_early = توقف المشكلة مبكرًا
chip-keeps_dignity = تحفظ الكرامة
prompt-scene_practice = يحدث شيء
    .line = القراءة بصوت مسموع على { $host }. جرّبوا تصرّفًا واحدًا: الأول تمرين.
    .host = أنتم تستضيفون هذه المرحلة: اقرؤوه بصوت مسموع. ثم جرّبوا تصرّفًا واحدًا: الأول تمرين.
prompt-scene_heat = ماذا تفعلون؟
    .line = قفوا فيه لحظة. قولوها بصوت مسموع، ثم المسوا.
prompt-scene_hot = الأمر يشتد
    .line = انظروا إلى خطتكم الخاصة قبل التصرّف التالي.
prompt-scene_boiled = غلى الأمر
    .line = لا يمثّل أحد ذلك. تنفّسوا، والاختيار لـ { $host }.
    .host = لا يمثّل أحد ذلك. أنتم تستضيفون هذه المرحلة: مرة أخرى، أم احتياط؟
prompt-scene_asked = من يقرأ ما يقوله الزميل؟
    .line = يُسأل أفراد الشرطة أولًا إن حضروا. ولا أحد مضطر.
prompt-scene_read = اقرؤوا هذا بصوت مسموع، بلسان الزميل
    .line = هو سطر على بطاقة. لستم هذا الشخص.
prompt-scene_hear = القراءة الآن: { $reader }
    .line = استمعوا، ولاحظوا ما يحدث فيكم.
prompt-scene_noticed = وأنتم؟
    .line = لا يرى إجابتكم غيركم. ترى الطاولة العدد فقط.
prompt-scene_noticed_wait = شكرًا لكم
    .line = تأتي الأعداد حين يجيب الجميع.
prompt-scene_step_in = تدخّلوا
    .line = قولوا للزميل ما كنتم ستقولونه، ثم المسوا.
    .host = أنتم تستضيفون هذه المرحلة: اسألوا من يجرّبه بصوت مسموع. ثم تابعوا.
prompt-scene_weigh = ما الذي على المحك؟
    .line = شيء قد يكلّفه ذلك، وشيء قد ينقذه.
prompt-scene_weigh_wait = شكرًا لكم
    .line = ترى الطاولة كم شخصًا قال كل شيء.
prompt-scene_weighed = ما الذي جعله صعبًا؟
    .line = تحدثوا عنه.
    .host = أنتم تستضيفون هذه المرحلة. اسألوا: هل يكون الأمر نفسه مع من هو أعلى رتبة؟
prompt-scene_news = خبر
    .line = ماذا يغيّر هذا فيما تريدون فعله؟
    .host = أنتم تستضيفون هذه المرحلة: اقرؤوه بصوت مسموع. ماذا يغيّر هذا فيما تريدون فعله؟
prompt-scene_over = انتهى هذا المشهد
    .line = ضعوا الهاتف على وجهه. تحدثوا.
prompt-scene_answer = { $by }: إعادة لما قيل. هل هذا هو؟
prompt-scene_none = لا يحدث شيء الليلة
    .line = تحدثوا: ما الذي قد يهزّ ما تريدون فعله؟
heat = التوتر { $heat } من 5: { $word }
heat-0 = بارد
heat-1 = هادئ
heat-2 = يهدأ
heat-3 = متوتر
heat-4 = شديد
heat-5 = غلى
scene-move = اختيار تصرّف
scene-off-ramp = أخذ وقفة: إنهاء المشهد
scene-last = { $name }: { $act }.
scene-mine = أنتم: { $act }.
scene-no-heat = بقي التوتر كما كان.
scene-practised = كان ذلك للتمرين: بقي التوتر كما كان.
move-warm = بدفء
move-firm = بحزم
act-person_first = رؤية الإنسان
    .line = أنتم مهمون هنا، مهما حدث.
act-my_line = التمسك بخطّي
    .line = سأبقى أتحدث معكم. لكن ليس هكذا.
act-listen = الاستماع
    .line = أعيدوا ما تسمعونه.
act-name_power = تسمية السلطة
    .line = أستطيع أن أصرفكم من هنا. أعرف ذلك.
act-offer_choice = عرض خيار
    .line = طريقان. أيهما يناسبكم؟
act-give_space = إفساح المجال
    .line = خطوتان إلى الوراء، ووقت.
act-control = السيطرة
    .line = أمر أو إنذار أو محاضرة.
line-crossed = هل تجاوز أحد حدًّا؟
line-notice = لاحظوا: ماذا يقول جسدكم؟
line-name = سمّوه في جملة واحدة هادئة.
line-next = ثم: ابقوا، أو ارجعوا خطوة، أو بدّلوا مع غيركم.
scene-fell = ما يحتاج إليه { $role } ينبغي أن يُعاد قوله: { $need }
scene-replay = لعبه مرة أخرى
scene-leave = تركه عند هذا
scene-go-on = تحدثنا، لنكمل
scene-next = إلى المشهد التالي
scene-end-calm = انتهى بهدوء.
scene-end-off_ramp = أُخذت الوقفة. انتباه جيد.
scene-end-repaired = صار لهذا احتياط الآن.
scene-end-done = نظرتم إليه معًا.
scene-over-ask = ما الذي أعان؟ وماذا تجرّبون في مكاننا الحقيقي؟
scene-listen = استمعتُ إلى أحدنا
scene-listen-to = إلى مَن من هذه الطاولة؟
scene-read = سأقرؤه
scene-nobody-reads = يقرؤه كل شخص وحده
scene-was-read = قرأتُه
scene-twist = هذه المرة الزميل أعلى رتبة بدرجة.
scene-ask-noticed = هل لاحظتم شيئًا لم يكن صحيحًا؟
scene-ask-act = هل تتدخلون الآن؟
scene-yes = نعم
scene-no = لا
noticed-counts = من لاحظوا: { $noticed }، ومن يتدخلون: { $act }.
noticed-first = قبل ذلك: { $counts }
step-in-ask = كيف تدخّلتم؟
step-in-check_in = اطمئنان
step-in-redirect = تحويل الانتباه
step-in-swap_out = تبادل المكان
step-in-name_it = تسمية ما حدث
step-in-get_help = طلب مساعدة
step-in-follow_up = متابعة لاحقة
weigh-risk = ماذا قد يكلّف؟
weigh-benefit = ماذا قد ينقذ؟
risk-losing_face = الإحراج
risk-payback = الانتقام
risk-misreading = سوء الفهم
risk-rank = الرتبة
risk-slowing = تأخير العمل
benefit-nobody_hurt = لا يتأذى أحد
benefit-career_saved = إنقاذ مسيرة عمل
benefit-trust_kept = بقاء الثقة
benefit-safer_shift = نوبة أكثر أمانًا
benefit-sleep = نوم هادئ
weighed-risks = قد يكلّف
weighed-benefits = قد ينقذ
chip-count = { $count ->
    [one] { $chip }
   *[other] { $chip } ({ $count })
}
scene-rank-up = مرة أخرى، أعلى رتبة بدرجة
scene-enough = هذا يكفي
news-remove = { $card }: لم يعد متاحًا.
news-delay = { $card }: لاحقًا فقط. لا تعتمدوا عليه الآن.
news-add = { $card }: يمكن استعماله الآن.
shaken-remove = ما تقوم عليه لم يعد موجودًا
shaken-delay = ما تقوم عليه يأتي لاحقًا
doubt-shaken = لم تعد مؤكدة: { $names }. ما الذي يحل محلها؟

## عادلة ومتفق عليها؟

prompt-fairness = هل كان الأمر عادلًا حتى الآن؟
    .line = لا يظهر إلا عدد من يختارون «ليس بعد».
prompt-fairness_wait = شكرًا لكم
    .line = نكمل حين يجيب الجميع.
fair-say = كان للجميع رأي
fair-same_rules = القواعد نفسها للجميع
fair-respect = تكلمنا باحترام
fair-honest_reasons = قلنا أسبابًا صادقة
fair-yes = نعم
fair-not-yet = ليس بعد
fair-not-yet-count = { $count ->
    [one] («ليس بعد» مرة واحدة)
    [two] («ليس بعد» مرتين)
    [few] («ليس بعد» { $count } مرات)
   *[other] («ليس بعد» { $count } مرة)
}
fair-count = { $answered ->
    [zero] لم يجب أحد بعد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $answered } أشخاص.
    [many] أجاب { $answered } شخصًا.
   *[other] أجاب { $answered } شخص.
}
prompt-talk_fair = دقيقة واحدة لهذا
    .line = ما الذي يجعله أعدل؟ لا يلزم أن يقول أحد ما اختاره.
    .host = أنتم تستضيفون هذه المرحلة. اسألوا: ما الذي يجعله أعدل؟ لا يلزم أن يقول أحد ما اختاره.
end-talk = تحدثنا، لنكمل
prompt-sides = أقل من اللازم أم أكثر؟
    .line = تحدثوا: ما الخطر في كل جهة مع هذه الخطة؟ اللمس عن الجميع على { $host }.
    .host = أنتم تستضيفون هذه المرحلة. اسألوا: ما الخطر في كل جهة مع هذه الخطة؟ ثم المسوا عن الجميع.
sides-too_little = خطر أن يكون إنفاذ القانون أقل من اللازم
sides-too_much = خطر أن يكون إنفاذ القانون أكثر من اللازم
level-low = منخفض
level-mid = متوسط
level-high = مرتفع
sides-done = تحدثنا عن الاثنين
prompt-guard = يفيد هنا احتياط
    .line = قولوه معًا: إذا حدث هذا، فعلنا ذاك.
    .host = أنتم تستضيفون هذه المرحلة. اسألوا: إذا حدث هذا، فماذا نفعل؟ ويمكنكم أيضًا أن تكملوا بدونه.
guard-too_little = قلتم: خطر كبير أن يكون ما يُفعل أقل من اللازم.
guard-too_much = قلتم: خطر كبير أن يزيد التشديد عن اللازم.
prompt-rate_role = هل تلبّي هذه الخطة ما تحتاجون إليه؟
    .line = بلسان دوركم: { $role }. لا يظهر هذا إلا لكم.
rate-role-ask = هل هي ملبّاة؟
prompt-rate_chair = عن الكرسي الفارغ: { $role }
    .line = اسألوا الطاولة: هل لُبّي ما سمعناه من هذا الدور؟ المسوا ما يقوله معظمكم.
grade-ask = إلى أي حد توافقون؟
grade-endorse = أؤيدها تمامًا
grade-minor_point = أؤيدها، مع ملاحظة صغيرة
grade-reservations = يمكنني تأييدها، مع شكوك
grade-abstain = أفضّل ألا أقول
grade-more_talk = أحتاج إلى حديث أكثر أولًا
grade-dislike = لا تعجبني، لكنني سأؤيدها
grade-disagree = أعارضها بشدة
grade-veto = لا يمكنني أن أدعها تمضي
prompt-rate = هل حاجاتكم ملبّاة؟
    .line = بلسان دوركم: { $role }. لا يظهر هذا إلا لكم.
prompt-fist_role = ما شعور دوركم نحوها: { $role }؟
    .line = تظهر مع أيدي الأدوار الأخرى، أعدادًا فقط.
prompt-fist_self = وأنتم، بأنفسكم؟
    .line = هذه لا تقرر شيئًا. بها يبدأ الحديث لاحقًا.
prompt-fist_self_alone = ما رأيكم فيها، بأنفسكم؟
    .line = أيدي الأدوار وحدها تقرر. بيدكم يبدأ الحديث لاحقًا.
prompt-fist_self_beside = ما رأيكم فيها، بأنفسكم؟
    .line = التصويت عن بطاقتكما على { $holder }. بيدكم يبدأ الحديث لاحقًا.
prompt-fist_wait = يدكم مرفوعة
    .line = تظهر الأيدي كلها معًا.
prompt-fist_wait_alone = يدكم مرفوعة
    .line = تبقى لكم، للحديث لاحقًا. تظهر أيدي الأدوار كلها معًا.
prompt-fist_wait_beside = يدكم مرفوعة
    .line = تبقى لكم، للحديث لاحقًا. التصويت عن بطاقتكما على { $holder }.
prompt-revealed = هذا ما تقوله الأيدي
    .line = تحدثوا: ما الذي يرفعها واحدًا؟
    .host = أنتم تستضيفون هذه المرحلة. اسألوا: ما الذي يرفعها واحدًا؟ ثم اختاروا.
prompt-ended_full = متفق عليها: الخطة كلها
prompt-ended_partial = متفق على جزء منها
    .line = ما لم يُتفق عليه بعد يبقى مفتوحًا، لنتعلم عنه أكثر.
prompt-ended_unmarked = متفق على جزء منها
    .line = تبقى القطع كلها. لم يُتفق على كل شيء.
prompt-ended_open = مفتوحة: نحتفظ بما سمعناه وبأسئلتنا
    .line = هذه نهاية جيدة أيضًا.
met-0 = غير ملبّاة
met-1 = ملبّاة جزئيًّا
met-2 = ملبّاة
fist-ask = من صفر إلى خمسة
fist-5 = سأساعد في قيادتها
fist-4 = جيدة
fist-3 = أستطيع قبولها
fist-2 = بعض المخاوف
fist-1 = خوف كبير
fist-0 = توقّف، تحتاج إلى تغيير
fist-count = الأدوار التي رفعت يدها: { $cast } من { $of }.
fist-change = تغيير اختياري
fist-keep = تركه كما هو
counts = الأيدي بحسب العدد
all-agree = ستكون هذه خطة كاملة: كل دور يستطيع قبولها.
not-all-agree = ليست خطة كاملة بعد. { $lacks }
lack-quorum = أدوار قليلة جدًّا أعطت جوابها.
lack-hands = ما زالت لدى دور واحد على الأقل مخاوف.
lack-red_line = هناك قطعة تتجاوز خطًّا أحمر.
lack-parked = هناك قطعة محفوظة لوقت آخر.
lack-safety = لم تُحدَّد أسئلة الأمان الأربعة كلها.
move-up-ask = ما الذي يرفع يدًا درجةً واحدة؟
move-ups = ما الذي يرفعها
chip-who_owns = نقول من يتولاها
chip-by_when = نقول متى
chip-smaller = نصغّرها
chip-try_month = نجرّبها 30 يومًا
chip-add_care = نضيف رعاية
chip-add_voice = نضيف طريقة لسماع الناس
chip-ask_missing = نسأل من هو غائب
chip-change_part = نغيّر جزءًا واحدًا
adopt = إبقاء ما نتفق عليه
revise = تغيير الخطة
more-ways = طرق أخرى للختام
park-ask = حفظ قطعة لوقت آخر
leave-open = تركها مفتوحة
    .line = تحتفظون بما سُمع وبأسئلتكم بدلًا من خطة.
red-line-flag = قطعة تتجاوز خطّي الأحمر
red-line-which = أي قطعة؟
red-line-clear = لم يعد خطّي الأحمر متجاوَزًا

## الالتزام

prompt-commit = ماذا ستفعلون في الواقع؟
    .line = تحدثوا أولًا. أي عدد مناسب، حتى الصفر.
    .host = أنتم تستضيفون هذه المرحلة: اسألوا إن كانت الطاولة تريد خطوة مشتركة. أي عدد مناسب، حتى الصفر.
prompt-commit_done = شكرًا لكم
    .line = تحدثوا: ما أول شيء صغير؟
commit-own = لكم وحدكم
commit-shared = ليقرأه الجميع
commit-first_contact = تواصل أول
    .line = الحديث مع شخص لا تعرفونه بعد.
    .when = مثلًا: أعود إلى البيت يوم الخميس
    .will = مثلًا: أسأل صاحب الدكان كيف كان أسبوعه
commit-daily_practice = شيء صغير كل يوم
    .line = ما يمكنكم تغييره دون استئذان أحد.
    .when = مثلًا: يعلو الصوت في حديث
    .will = مثلًا: آخذ نفسًا واحدًا وأعيد ما سمعت
commit-ask_backing = طلب المساندة
    .line = ما تحتاجون إليه من غيركم كي ينجح الأمر.
    .when = مثلًا: يبدأ اجتماع الفريق القادم
    .will = مثلًا: أطلب ساعة في الأسبوع لهذا
commit-joint_step = خطوة لطاولتنا
    .line = من يتولاها، والتواصل الأول، ويوم.
commit-missing_voice = سؤال من كان غائبًا
    .line = من كان ينبغي أن يكون هنا؟
commit-finish = هذا كل ما لدي
commit-count = انتهى { $done } من { $of }.
slip-private = ما تكتبونه يبقى على هذا الهاتف. تُعدّ اللمسات فقط، للطاولة كلها.
slip-when = عندما…
slip-will = …سوف
slip-day = في أي يوم، إن كان هناك يوم؟
slip-backing-ask = إلى ماذا تحتاجون من غيركم؟
slip-keep = حفظها على هذا الهاتف
slips = ما ستفعلونه
slips-here = هذا الهاتف وحده يحفظها.
slips-print = طباعتها
slip-drop = التخلص منها
slip-says = عندما { $when }، سوف { $will }
slip-says-will = سوف { $will }
slip-by = حتى { $day }
slip-backing = يلزم: { $names }
backing-time = وقت
backing-supervisor = كلمة من المشرف
backing-policy = سياسة
backing-training = تدريب
backing-money = مال
backing-partner = جهة شريكة
step-shared = يستطيع كل من على هذه الطاولة قراءتها، وتدخل في تقرير فريق التيسير.
step-owner = من يتولاها في الواقع؟
    .line = منصب أو جهة. وإن كان من الحاضرين، فالاسم الذي يستعمله هنا
step-contact = ما التواصل الأول؟
    .line = مثلًا: يتصل سام بالمكتب يوم الاثنين
step-days = حتى متى؟
step-clause = لأي قطعة من الخطة؟
step-no-clause = ليست لقطعة بعينها
step-add = وضعها في خطتنا
step-by = { $owner }، حتى { $day }
step-begins = التواصل الأول: { $contact }
step-for = لأجل: { $piece }
step-drop = سحبها
voice-says = سنسأل: { $role }
approach-in_person = وجهًا لوجه
approach-through_trusted = عبر شخص يثقون به
approach-their_place = في مكانهم
approach-their_time = في وقت يناسبهم

## الخروج من الدور

prompt-step_out = اتركوا دوركم هنا
    .line = تمطّوا أو حرّكوا أيديكم. ثم قولوا بصوت مسموع:
step-out-words = لستُ هذا الدور: { $role }. أنا { $alias }.
step-out-said = قلتُها
prompt-stepped_out = عدتم إلى أنفسكم
    .line = انظروا من هنا، ريثما يترك الآخرون أدوارهم.
prompt-step_out_beside = الآخرون يتركون أدوارهم
    .line = لم يكن لكم دور تتركونه. انظروا من هنا، إلى أن ننظر معًا إلى ما مضى.
stepped-out-count = ترك الدور { $done } من { $of }
prompt-debrief_happened = ماذا حدث؟
prompt-debrief_myself = ماذا لاحظتم في أنفسكم؟
prompt-debrief_place = ما الذي يصحّ في مكاننا الحقيقي؟
prompt-debrief_try = ماذا سنجرّب؟
debrief-read = أنتم تستضيفون هذه المرحلة: اقرؤوا السؤال بصوت مسموع، ثم أعطوه وقتًا.
debrief-first = البداية مع { $name }. يمكن للهواتف أن ترتاح.
debrief-first-me = البداية معكم. يمكن للهواتف أن ترتاح.
table-on = المتابعة مع الطاولة كلها
prompt-debrief_clean = اعتنوا بأنفسكم
    .line = أعطيتم اليوم شيئًا منكم. ماذا ستفعلون بعد هذا لتهدؤوا؟
clean-none = اختاروا شيئًا واحدًا. يبقى على هذا الهاتف.
prompt-debrief_close = قبل أن تذهبوا
    .line = إن أحببتم، فقولوها معًا بصوت مسموع.
pledge-words = أعتني بمن حولي، وأتدخل بلطف حين يكون ذلك مهمًا.
pledge-do = أتعهد بذلك
badge-own =
    { $group ->
        [officer] من الحرّاس المبادرين
       *[other] من حرّاس المجتمع
    }
badge-table = لهذه الطاولة
badge-line = يعتني بعضنا ببعض
mirror-show = النظر في مرآة الطاولة
prompt-mirror_asked = هل تنظر الطاولة في مرآتها؟
    .line = تقول بالكلمات كيف سارت أمور الطاولة، ولا شيء عن أي شخص.
mirror-quiet = تُفتح بعد لحظة. إن كان أحد لا يرغب في ذلك، تبقى مغلقة، ولا يعرف أحد من هو.
mirror-no = أفضّل ألا نفعل
mirror-passed = ستبقى مغلقة. ولا يعرف أحد أنكم أنتم.
mirror-shut = تبقى المرآة مغلقة.
prompt-mirror_shown = مرآة الطاولة
    .line = ترونها مرة واحدة.
gap = أظهرتم { $role } عن دوركم و{ $self } عن أنفسكم. لماذا؟ لا يظهر هذا إلا لكم.
gap-none = أظهرتم { $role } عن دوركم وعن أنفسكم. لا يظهر هذا إلا لكم.
notice-give = ملاحظة أحدهم (بقي { $left })
notice-title = لاحظوا أحدًا
notice-whom = مَن؟
notice-table = الطاولة كلها
notice-what = ماذا رأيتم؟
notice-sign = إظهار أنها مني
notice-send = إهداء
notice-held_back = تمهُّل
notice-took_off_ramp = أخذ وقفة
notice-stepped_in = تدخّل
notice-listened = استماع
notice-made_room = إفساح المجال
notice-named_strength = ذكر نقطة قوة
notice-kind_boundary = وضع حدّ بلطف
notice-changed_mind = تغيير الرأي
noticed = ما لوحظ
received-quiet = لوحظ لديكم: { $kind }
received-from = من { $name }: { $kind }
noticed-table-quiet = هناك من لاحظ في الطاولة كلها: { $kind }
noticed-table-from = من { $name } للطاولة كلها: { $kind }
credit = مستوحاة من Gill وMastoras ‏(2021)، «Proactive Alliance». لا يعني ذلك تأييد المؤلفَين لهذه اللعبة.

# المرآة: ما أحسنته الطاولة، وخطوة تالية واحدة

## بلا هاتف
lent-for = تلمسون عن { $alias }
lent-back = العودة إلى شاشتي
lent-taken = شاشة { $alias } مع شخص آخر الآن
    .line = مقعدكم أنتم كما تركتموه.
lent-tap = اللمس عن { $alias }
lent-bring = شخص هنا ليس معه هاتف
on-their-card = هذا مكتوب على بطاقته.

## بين الطاولات

call-ask = سؤال الطاولات الأخرى
call-own = سألتم الطاولات الأخرى: «{ $words }»
call-line = الطاولة { $table } تطلب فكرة
idea-use = وضعها بين قطعنا
ideas = أفكار وصلت
from-table = من الطاولة { $table }
from-deck = من البطاقات

## أداة الكلام
piece-title = أداة الكلام
piece-hint = يمسكها شخص واحد في كل مرة ويتكلم. أي شيء على الطاولة يصلح.
piece-lay = استخدام أداة الكلام
piece-away = إبعادها
piece-free = الكلمة متاحة
piece-held = الكلمة لـ { $alias }
piece-mine = الكلمة لكم
piece-take = أخذ الكلمة
piece-back = ترك الكلمة
