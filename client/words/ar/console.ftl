## لوحة التيسير والمكتب الذي تُفتح فيه الورش.

# سير الورشة

peek-P0-phone = يسأل كل هاتف صاحبه هل يريد اللعب، ويعرض الاتفاقات الخمسة، ويتيح لأي شخص تنحية موضوع جانبًا دون اسم.
peek-P0-wall = «نصل ونتفق»، مع الرمز لمن هم في الطريق.
peek-P1-phone = يعرض كل هاتف سؤالًا للنفس، ثم اختيار نقطة قوة وخط وعلامة مبكرة وخطتين. لا تصل نقطة قوة إلى الطاولة إلا بلمسة من صاحبها؛ ويبقى ما عداها على الهاتف.
peek-P1-wall = «لحظة مع أنفسكم»، والساعة.
peek-P2-phone = ثلاث مشكلات مكشوفة. ويضع كل شخص نقطة واحدة على إحداها.
peek-P2-wall = «اختاروا مشكلة»، والساعة.
peek-P3-phone = يُوزَّع على كل هاتف دور لا يراه غير صاحبه. ثم يقولون واحدًا بعد الآخر من هم هنا.
peek-P3-wall = «تعرّفوا إلى الأدوار»، والساعة.
peek-P4-phone = واحد يتكلم، والآخرون يستمعون ويسألون ويعيدون ما سمعوا. ومعظم الهواتف على وجهها.
peek-P4-wall = «استمعوا»، والساعة.
peek-P5-phone = أولًا ما ينجح هنا أصلًا؛ ثم ترى كل طاولة أين تتعارض حاجاتها، وتصنع منها سؤالًا واحدًا: كيف يمكننا…؟
peek-P5-wall = «اسألوا سؤالًا أفضل»، والساعة.
peek-P6-phone = تُتاح قطع للخطة، وتبادلات بين الأدوار. والخطة في الوسط أمام الجميع.
peek-P6-wall = «ابنوا خطة واحدة»، والساعة. وتظهر أشكال الخطط كلما أنهتها الطاولات.
peek-P8-phone = الخطة مكشوفة. يذكر كل شخص ما ينجح فيها، ثم الخطوات التالية. ومن يستضيف يستطيع فتحها لنسخة أخرى.
peek-P8-wall = «ما الذي ينجح؟»، والساعة.
peek-P7-phone = يقع مشهد. يقرؤه من يستضيف بصوت مسموع؛ ويمكن لكل شخص أن يفعل فيه شيئًا، ولأي شخص أن يأخذ وقفة.
peek-P7-wall = «يحدث شيء»، والساعة.
peek-P9-phone = أولًا يقول كل شخص على انفراد هل كان الأمر عادلًا حتى الآن، وتتحدث الطاولة عن إنفاذ القانون: أقل من اللازم أم أكثر. ثم يقول كل شخص على انفراد إلى أي حد تلبّي الخطة حاجات دوره، ويصوّت.
peek-P9-wall = «هل هي عادلة ومتفق عليها؟»، والساعة. بلا أصوات.
peek-P10-phone = يمكن لكل شخص أن يدوّن ما سيفعله، وتبقى الكلمات على هاتفه. ويمكن للطاولة أن تكتب خطوة بمن يتولاها وتواصل أول ويوم.
peek-P10-wall = «ماذا ستفعلون في الواقع؟»، والساعة.
peek-P11-phone = يترك الجميع أدوارهم، ويتحدثون بأنفسهم، ويمكنهم أن يلاحظوا ما أحسنه أحدهم.
peek-P11-wall = «نترك الأدوار»، وما لوحظ في القاعة كلها، دون أسماء.
peek-end-phone = انتهت اللعبة. كل هاتف يقول شكرًا.
peek-end-wall = كلمات الختام.

# المكتب

house-new = ورشة جديدة
house-name = الاسم
house-name-hint = يراه الناس عند الانضمام.
house-deck = مجموعة البطاقات
house-form = المدة
house-form-other = مدة أخرى
house-form-minutes = الدقائق
house-form-hint = من { $least } إلى { $most }. وتُلعب بقواعد أقرب مدة في القائمة.
house-minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
house-tables = الطاولات
house-tables-hint = نحو ستة أشخاص لكل طاولة. يمكنكم التغيير حتى البدء.
house-languages = اللغات
house-room-language = لغة الشاشة الكبيرة
house-topics = تنحية مواضيع جانبًا
house-topics-out = { $count ->
    [one] موضوع واحد منحّى جانبًا
    [two] موضوعان منحّيان جانبًا
    [few] { $count } مواضيع منحّاة جانبًا
    [many] { $count } موضوعًا منحّى جانبًا
   *[other] { $count } موضوع منحّى جانبًا
}
house-topics-hint = لا تصل إلى أي طاولة بطاقة فيها هذه المواضيع. ويمكن لكل طاولة أن تنحّي غيرها.
house-topics-many = من دون هذه المواضيع تبقى بطاقات قليلة لا تكفي للعب. أعيدوا واحدًا منها.
house-listening = كيف يستمع الناس
house-listening-round = واحدًا بعد آخر
house-listening-round-hint = تسمع الطاولة كلها كل شخص.
house-listening-pairs = اثنين اثنين
house-listening-pairs-hint = يتكلم الجميع أبكر ووقتًا أطول، كلٌّ مع شخص آخر. وورشة أقل من 45 دقيقة تكون دائمًا اثنين اثنين.
house-skin = كيف يصوّت الناس
house-skin-fist = أصابع من صفر إلى خمسة
house-skin-fist-hint = سريعة، ويسهل إظهارها باليد.
house-skin-gradients = ثماني درجات بالكلمات
house-skin-gradients-hint = من التأييد التام إلى الرفض القاطع. ويُتخذ القرار في الخطة بالطريقة نفسها.
house-pace = الإيقاع
house-pace-room = كل الطاولات معًا
house-pace-room-hint = أنتم تقولون متى تنتقل القاعة.
house-pace-table = كل طاولة على إيقاعها
house-pace-table-hint = تنتقل الطاولة حين تنتهي أو ينتهي وقتها.
house-create = فتح الأبواب
house-create-hint = أعطوا الورشة اسمًا أولًا.
house-list = الورش المفتوحة والسابقة
house-none = لا شيء بعد.
house-people = { $count ->
    [0] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
house-rehearsal = تجربة
house-link-hint = لا تُفتح لوحة أي ورشة إلا بالرابط الذي حصلتم عليه عند إنشائها.

status-draft = لم تُفتح بعد
status-lobby = الأبواب مفتوحة
status-running = جارية
status-closed = مغلقة

# قاعة الانتظار

lobby-join = انضموا عبر
lobby-code = الرمز { $code }
lobby-qr = رمز للمسح بالهاتف. يقود إلى { $address }.
lobby-people = { $count ->
    [0] لا أحد هنا بعد
    [one] شخص واحد هنا
    [two] شخصان هنا
    [few] { $count } أشخاص هنا
    [many] { $count } شخصًا هنا
   *[other] { $count } شخص هنا
}
lobby-waiting = { $count ->
    [one] شخص واحد بلا مقعد بعد
    [two] شخصان بلا مقعد بعد
    [few] { $count } أشخاص بلا مقعد بعد
    [many] { $count } شخصًا بلا مقعد بعد
   *[other] { $count } شخص بلا مقعد بعد
}
lobby-empty = كلما انضم الناس ظهروا هنا.
lobby-start-wait = يمكنكم البدء حالما يحضر أحد.
lobby-propose = اقتراح المقاعد
lobby-seated = { $count ->
    [one] شخص واحد في مقعده.
    [two] شخصان في مقعديهما.
    [few] { $count } أشخاص في مقاعدهم.
    [many] { $count } شخصًا في مقاعدهم.
   *[other] { $count } شخص في مقاعدهم.
}
lobby-shuffle = إجلاس من جديد
lobby-shuffle-hint = يبقى المثبَّتون في أماكنهم.
lobby-tables = { $count ->
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $count } طاولات
   *[other] { $count } طاولة
}
lobby-full = كل المقاعد مشغولة. تسعة على طاولة أكثر من أن يُسمعوا.
lobby-lay = { $count ->
    [one] تجهيز طاولة واحدة
    [two] تجهيز طاولتين
    [few] تجهيز { $count } طاولات
   *[other] تجهيز { $count } طاولة
}
lobby-more-tables = طاولة أخرى
lobby-fewer-tables = طاولة أقل
lobby-start = بدء
lobby-table-count = { $count ->
    [0] فارغة
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
lobby-drop-here = وضع { $name } هنا
lobby-pin = تثبيت { $name } على هذه الطاولة
lobby-looking-on = متابعة
lobby-look-on = { $name }: متابعة دون دور
lobby-play = إشراك { $name } في اللعب
lobby-co-holding = دور مشترك
lobby-co-hold = إشراك { $name } في دور شخص آخر
lobby-own-role = إعطاء { $name } دورًا مستقلًّا
lobby-unpin = إلغاء تثبيت { $name }
lobby-signs = ما تفعله العلامات
lobby-sign-pin = تُبقي الشخص على هذه الطاولة
lobby-sign-eye = تدعه يتابع دون دور
lobby-sign-two = تدعه يشارك في دور
lobby-sign-free = تُخلي المقعد
lobby-away = غائب
lobby-move-hint = اسحبوا شخصًا إلى طاولة أخرى. بلوحة المفاتيح: مفتاح المسافة يرفع، والأسهم تختار طاولة، والمسافة تضع، وEscape يلغي. مفتاح Tab ينقل إلى العلامات بجانب الاسم، والأسهم تتنقل بينها.
lobby-picked = رُفع: { $name }. الأسهم تختار طاولة، والمسافة تضع، وEscape يلغي.
lobby-over = الطاولة { $no }، وعليها { $count }.
lobby-put = { $name }: المقعد الآن على الطاولة { $no }.
lobby-left = { $name }: لا تغيير.
people-hint = نقل شخص يعطيه طاولة جديدة فورًا، وهاتفه يقول أيّ طاولة. يبقى دوره وراءه، ويعود إليه إن رجع قبل أن يأخذه أحد.
remove-title = إخلاء مقعد { $name }؟
remove-hint = يقول الهاتف إن المقعد صار شاغرًا. ويمكن الانضمام من جديد بالرمز.
remove-yes = إخلاء المقعد
remove-no = تركه
lobby-start-title = { $count ->
    [one] البدء مع شخص واحد؟
    [two] البدء مع شخصين؟
    [few] البدء مع { $count } أشخاص؟
    [many] البدء مع { $count } شخصًا؟
   *[other] البدء مع { $count } شخص؟
}
lobby-start-unseated = { $count ->
    [one] شخص واحد بلا مقعد بعد، وسيُعطى مقعدًا.
    [two] شخصان بلا مقعد بعد، وسيُعطيان مقعدين.
    [few] { $count } أشخاص بلا مقاعد بعد، وسيُعطون مقاعد.
    [many] { $count } شخصًا بلا مقاعد بعد، وسيُعطون مقاعد.
   *[other] { $count } شخص بلا مقاعد بعد، وسيُعطون مقاعد.
}
lobby-start-faults = { $count ->
    [one] الطاولة { $tables } ما زالت تحتاج إلى نظرة.
    [two] الطاولتان { $tables } ما زالتا تحتاجان إلى نظرة.
   *[other] الطاولات { $tables } ما زالت تحتاج إلى نظرة.
}
lobby-start-late = يمكن الانضمام بعد البدء أيضًا. ويُعطى القادمون مقعدًا حيث يتسع المكان.

lobby-stays-empty = يمكن أن تبقى فارغة. تحتاج الطاولة إلى ثلاثة أشخاص، وإن جلس إليها أفراد شرطة فإلى شخصين على الأقل من الأهالي.
fault-too_few = أقل من ثلاثة أشخاص
fault-too_many = أكثر من ثمانية أشخاص
fault-lone_community = شخص واحد فقط من الأهالي
fault-officers_over_half = أفراد الشرطة أكثر من النصف
fault-teammates = زملاء فريق يجلسون معًا

# القاعة

console-rehearsal = تجربة
console-late = الانضمام المتأخر
console-offline = انقطع الاتصال. الورشة مستمرة؛ وتعود هذه الصفحة من تلقاء نفسها.
console-keep-link-hint = احتفظوا بعنوان هذه الصفحة: يفتح هذه اللوحة من جديد على أي حاسوب. لا تعرضوه على الشاشة الكبيرة.
console-copy = نسخ رابط هذه اللوحة
console-copied = نُسخ
console-not-copied = حددوا الرابط وانسخوه
console-wall-link = فتح الشاشة الكبيرة
console-run = سير الورشة
console-done = انتهت
console-lent = ‎+{ $minutes }‎ من الاستماع
console-minutes = { $minutes } د
console-next = التالي: { $phase }
console-peek-phone = ستعرض الهواتف
console-peek-wall = ستعرض الشاشة الكبيرة
console-peek-wall-stays = ما تعرضه الآن، إلى أن تترك آخر طاولة تلك المرحلة.
console-peek-back = ما كانت تعرضه عند ترك تلك المرحلة، بكل إجابة حتى ذلك الحين.
console-check-in = { $count ->
    [one] الارتياح قليل عند الطاولة { $tables }. هل تطمئنون هناك قبل بدء الاستماع؟
    [two] الارتياح قليل عند الطاولتين { $tables }. هل تطمئنون هناك قبل بدء الاستماع؟
   *[other] الارتياح قليل عند الطاولات { $tables }. هل تطمئنون هناك قبل بدء الاستماع؟
}
console-peek-busy = { $count ->
    [0] انتهت كل الطاولات من هذه المرحلة.
    [one] طاولة واحدة لم تقل إنها انتهت. وما لم تنجزه يُغلق من تلقاء نفسه.
    [two] طاولتان لم تقولا إنهما انتهتا. وما لم تنجزاه يُغلق من تلقاء نفسه.
    [few] { $count } طاولات لم تقل إنها انتهت. وما لم تنجزه يُغلق من تلقاء نفسه.
   *[other] { $count } طاولة لم تقل إنها انتهت. وما لم تنجزه يُغلق من تلقاء نفسه.
}
console-peek-busy-one = { $count ->
    [0] انتهت هذه الطاولة من هذه المرحلة.
   *[other] لم تقل هذه الطاولة إنها انتهت. وما لم تنجزه يُغلق من تلقاء نفسه.
}
console-peek-pace = تنتقل الطاولات من تلقاء نفسها. وهذا يأخذ معه المتأخرة منها.
console-onward-offramp = الطاولة { $no } في وقفة. وتلحق حين تنتهي.
console-onward-hold = توقفت الطاولة { $no } لتترك شيئًا هنا.
console-onward-blank = لم تضع الطاولة { $no } أي قطعة من الخطة.
console-onward-vote = الطاولة { $no } تصوّت: صوّت { $done } من { $of }.
console-onward-answers = الطاولة { $no } تجيب عن سؤال: أجاب { $done } من { $of }.
console-onward-choice = صوّتت الطاولة { $no }، ولم يقل من يستضيفها بعد ماذا تُبقي. وإن أخذتموها الآن يبقى كل شيء مفتوحًا.
console-onward-stays = { $minutes ->
    [one] يمكنها أن تبقى دقيقة أخرى.
    [two] يمكنها أن تبقى دقيقتين أخريين.
    [few] يمكنها أن تبقى { $minutes } دقائق أخرى.
   *[other] يمكنها أن تبقى { $minutes } دقيقة أخرى.
}
console-misses = الطاولة { $no } ما زالت في «{ $phase }» وسيفوتها: { $missed }.
console-bring = نقل الطاولة { $no } أولًا إلى «{ $phase }»
console-move = نقل كل الطاولات
console-move-one = نقل الطاولة { $no }
console-not-yet = ليس بعد
console-moved = تنتقل كل الطاولات إلى «{ $phase }».
console-moved-one = تنتقل الطاولة { $no } إلى «{ $phase }».
console-meanwhile = انتقلت القاعة في هذه الأثناء، وهي الآن في «{ $phase }».
console-meanwhile-one = انتقلت الطاولة { $no } في هذه الأثناء، وهي الآن في «{ $phase }».
console-spare = { $minutes ->
    [one] تبقى دقيقة من «{ $from }» بلا استعمال.
    [two] تبقى دقيقتان من «{ $from }» بلا استعمال.
    [few] تبقى { $minutes } دقائق من «{ $from }» بلا استعمال.
   *[other] تبقى { $minutes } دقيقة من «{ $from }» بلا استعمال.
}
console-spare-apart = يختلف ما يبقى من «{ $from }» بين الطاولات: الأقل { $least } والأكثر { $minutes } بالدقائق.
console-spare-later = وتحتفظ المراحل التالية بدقائقها، فتأتي النهاية أبكر.
console-spare-last = فتأتي النهاية أبكر.
console-spare-lent = ويذهب هذا الوقت إلى «{ $phase }».
console-undo = تراجع
console-undo-left = { $seconds ->
    [few] تراجع (بقيت { $seconds } ثوانٍ على الأكثر)
   *[other] تراجع (بقيت { $seconds } ثانية على الأكثر)
}
console-summon = رفع الرؤوس
console-summon-hint = يطلب كل هاتف رفع النظر عنه، وتقف الساعات.
console-release = تركهم يتابعون
console-release-hint = تتابع الهواتف والساعات.
console-back = العودة إلى: { $phase }
console-back-short = العودة مرحلة
console-back-all = إعادة كل الطاولات
console-back-one = إعادة الطاولة { $no }
console-back-hint = تتابع المرحلة كما كانت عند تركها، بثلاث دقائق على الأقل. وما جرى منذ ذلك، في «{ $phase }»، يوضع جانبًا.
console-stay = البقاء في: { $phase }
console-stay-one = إبقاء الطاولة { $no } هنا
console-stay-hint = لم تنتقل الطاولة { $no } بعد مع غيرها. إن أبقيتموها هنا، لا يوضع شيء جانبًا.
console-stayed = تبقى الطاولة { $no } في «{ $phase }».
console-moved-back = عودة إلى «{ $phase }».
console-moved-back-one = الطاولة { $no }: عودة إلى «{ $phase }».
drawer-next = انتقال
drawer-back = العودة مرحلة
drawer-no-back = لا عودة الآن: تعود الطاولة مرحلة واحدة، ومرة واحدة فقط إلى أن تنتقل.
tell-last = آخر ما قيل:
tell-seen = رآه { $seen } من { $of }
console-pause = إيقاف الكل
console-resume = متابعة
flow-pause = كل الطاولات متوقفة مؤقتًا.
flow-pause-one = الطاولة { $no } متوقفة مؤقتًا.
flow-resume = تتابع الطاولات.
flow-resume-one = تتابع الطاولة { $no }.
flow-summon = رفع الرؤوس: يطلب كل هاتف رفع النظر عنه.
console-add = ‎+{ $minutes }‎ د
console-add-label = ‎+{ $minutes }‎ د لكل الطاولات
console-added = { $minutes ->
    [one] دقيقة إضافية لكل الطاولات.
    [two] دقيقتان إضافيتان لكل الطاولات.
    [few] { $minutes } دقائق إضافية لكل الطاولات.
   *[other] { $minutes } دقيقة إضافية لكل الطاولات.
}
console-added-one = { $minutes ->
    [one] دقيقة إضافية للطاولة { $no }.
    [two] دقيقتان إضافيتان للطاولة { $no }.
    [few] { $minutes } دقائق إضافية للطاولة { $no }.
   *[other] { $minutes } دقيقة إضافية للطاولة { $no }.
}
config-link = المدة والإيقاع
config-link-lobby = تغيير
config-title = المدة والإيقاع والمواضيع
config-change = تغيير ذلك لكل الطاولات
config-minutes = الدقائق المقرّرة كلها
config-minutes-hint = ما انتهى وما هو جارٍ يُحسب بكل دقائقه، استُعملت أم لا. وتتقاسم المراحل القادمة ما بقي. من { $least } إلى { $most }.
config-minutes-free = من { $least } إلى { $most }. وتتقاسم كل المراحل الوقت من جديد.
config-listening = كيف يكون الاستماع: { $way }
config-topics = تنحية مواضيع جانبًا
config-topics-hint = من الآن لا تصل إلى أي طاولة بطاقة فيها هذه المواضيع. والموضوع الذي نُحّي لا يعود.
config-topics-gone = نُحّيت من قبل: { $topics }
console-exchange = قراءة الطاولات خطط بعضها
console-tell = قول للجميع
console-people = الحاضرون
console-close = إغلاق الورشة
console-close-title = إغلاق الورشة؟
console-close-hint = تنتهي كل طاولة حيث هي، وتقول الهواتف وداعًا. وبعد ذلك لا يمكن لأحد أن يطلب محو ما يخصه. لا يمكن التراجع عن هذا.
console-close-notes = تبقى ملاحظاتكم في هذه الصفحة.
console-close-yes = إغلاقها
console-close-no = الاستمرار
console-closed = هذه الورشة مغلقة
console-guide-facilitator = طباعة دليل لكم
console-guide-host = طباعة دليل لمن يستضيفون
console-report = قراءة التقرير
console-closed-hint = شكرًا لقيادتكم لها. بقي أمران.
console-left-report = اقرؤوا التقرير، واحفظوه إن أردتم الاحتفاظ به: اختاروا في صفحته «طباعة» ثم «حفظ بصيغة PDF».
console-left-none = لا تقرير: لم تصل الورشة إلى المرحلة الأخيرة، أو كانت هذه تجربة.
console-left-folder = حين لا تعودون تحتاجون إلى شيء منها، احذفوا مجلد البيانات من الحاسوب الذي عمل عليه الخادم؛ يذكر الخادم اسم المجلد في نافذته حين يبدأ. تبقى الإجابات الخاصة فيه حتى ذلك الحين، وكذلك كل الورش الأخرى على ذلك الحاسوب.
console-cancel = إلغاء
console-no-key = تُفتح هذه الصفحة برابط فيه مفتاح بعد علامة #، وليس هنا مفتاح.
console-bad-key = هذا الرابط ناقص أو لم يعد صالحًا.
console-where-workshop = رابط الورشة كان في عنوان هذه الصفحة حين أُنشئت الورشة، واحتفظ به من أنشأها. ويلزم كله، حتى آخر حرف بعد علامة #.
console-where-house = والرابط الذي تُنشأ فيه الورش يطبعه الخادم حين يبدأ.

tables-need = { $count ->
    [one] طاولة واحدة تحتاج إلى نظرة
    [two] طاولتان تحتاجان إلى نظرة
    [few] { $count } طاولات تحتاج إلى نظرة
   *[other] { $count } طاولة تحتاج إلى نظرة
}
tables-calm = لا أحد يحتاج إليكم الآن.
tables-calm-uneasy = لا جديد يحتاج إليكم. ما زال هناك من لا يشعر بالارتياح.
tables-calm-else = لا طاولة أخرى تحتاج إليكم.
tables-end = انتهت كل الطاولات.
tables-end-close = انتهت كل الطاولات. أغلقوا الورشة حين ينتهي الحديث.
tables-yours = { $count ->
    [one] طاولتكم
    [two] طاولتاكم
   *[other] طاولاتكم
}
tables-look = طاولات تحتاج إلى نظرة
tables-rest = بقية الطاولات
tables-all = كل الطاولات
tables-only = فقط ما يحتاج إليّ
tables-only-on = لا تظهر إلا الطاولات التي تحتاج إليكم.
tables-only-off = تظهر كل الطاولات.
tables-new-need = الطاولة { $no }: { $why }
numbers-hide = إخفاء الأرقام
numbers-show = الأرقام مخفية. إظهارها
numbers-hidden = الأرقام مخفية.
numbers-shown = الأرقام ظاهرة من جديد.
numbers-hint = تغادر كل الأرقام هذه الشاشة، ولا يُقترح شيء حتى تعيدوها. ولا تلاحظ الطاولات شيئًا.

clock-left = بقيت { $minutes } د
clock-last = بقي أقل من دقيقة

# طاولة واحدة

tile-here = الحاضرون { $here } من { $of }
tile-uneasy = هناك من لا يشعر بالارتياح
tile-help = تطلبكم
tile-help-here = أحد من الفريق معهم
tile-behind = { $minutes ->
    [one] متأخرة دقيقة عن القاعة
    [two] متأخرة دقيقتين عن القاعة
    [few] متأخرة { $minutes } دقائق عن القاعة
   *[other] متأخرة { $minutes } دقيقة عن القاعة
}
tile-ahead = { $minutes ->
    [one] متقدمة عن خطتها بدقيقة
    [two] متقدمة عن خطتها بدقيقتين
    [few] متقدمة عن خطتها بـ{ $minutes } دقائق
   *[other] متقدمة عن خطتها بـ{ $minutes } دقيقة
}
tables-ahead = { $minutes ->
    [one] القاعة متقدمة عن خطتها بدقيقة.
    [two] القاعة متقدمة عن خطتها بدقيقتين.
    [few] القاعة متقدمة عن خطتها بـ{ $minutes } دقائق.
   *[other] القاعة متقدمة عن خطتها بـ{ $minutes } دقيقة.
}
tables-came = وصل شخص إلى الطاولة { $no }.
tile-paused = متوقفة مؤقتًا
tile-ready = انتهت هنا
tile-blank = لا قطعة بعد
tile-kind-practice = طاولة تمرين
tile-kind-listening = بلا شرطة
tile-wheel-none = لا خطة بعد
tile-asks = الآن: { $what }
tile-late = معظمهم انتهوا. هنا: { $what }
asks-P0 = الموافقة على اللعب، والاتفاقات الخمسة
asks-P1 = لحظة مع النفس، كلٌّ وحده
asks-P2 = اختيار مشكلة
asks-P2-chosen = الحديث عن مشكلتهم
asks-P3 = قول من هم هنا
asks-P3-guess = تخمين خاص لما يهم دورًا آخر
asks-P4-turn = دور كلام كي يُسمع أحدهم
asks-P4-between = اختيار من يستمع بعد ذلك
asks-P4-guess = تخمين آخر لما يهم دورًا آخر
asks-P4-chair = الكلام عن الكرسي الفارغ
asks-P5 = تحويل المشكلة إلى فرصة
asks-P6 = كتابة الخطة والتبادل
asks-P7 = المشهد
asks-P8 = ما ينجح والخطوات التالية
asks-P8-blank = لا خطة بعد: ما تعلموه
asks-P9 = المراجعة والتصويت
asks-P9-fairness = سؤال العدل
asks-P9-talk_fair = دقيقة حديث عن العدل
asks-P9-sides = إنفاذ القانون: أقل من اللازم أم أكثر
asks-P9-guard = احتياط للخطة
asks-P9-ballot = التقييمات والأصابع
asks-P9-blank = لا خطة: كتابة واحدة أو ترك الأمر مفتوحًا
asks-P9-revise = تغيير في الخطة
asks-P10 = ما سيجرّبه كل واحد
asks-P11 = ترك الأدوار والحديث بأنفسهم

need-none = لا شيء هنا يحتاج إليكم الآن.
need-help = هناك من يطلبكم.
need-offramp = أخذت الطاولة وقفة: تسعون ثانية من الهدوء. اتركوا لها مجالًا.
need-hold = تركت الطاولة موضوعًا. ويكمل من يستضيف حين يكونون مستعدين.
need-few = أقل من ثلاثة أشخاص هنا. انظروا هل يودّون صحبة.
few-merge = ضمّها إلى طاولة أخرى
few-sit-in = سأجلس معهم
merge-title = أين تكمل الطاولة { $no }؟
merge-into = تنضم إلى
merge-hint = يحتفظ الناس بأدوارهم وبما سُمع؛ ولا يبقى وراءهم إلا دور موجود هناك، أو دور شرطة ثانٍ. وتوضع الخطة التي يحملونها بجانب الموجودة. وما دامت هذه مفتوحة يمكن الاحتفاظ بقطع من الخطتين، أو تختار مجموعة البطاقات واحدة. وما لم يُحتفظ به عند إغلاقها يذهب.
merge-yes = جعلهما طاولة واحدة

nudge-tell = قول للطاولة
nudge-walk = سأذهب إليهم
nudge-seen = رأيتُها
nudge-not_useful = غير مفيدة

help-title = نداءات المساعدة
help-rules = سؤال عن اللعبة
help-care = أحدهم يحتاج إلى رعاية
help-conflict = خلاف
help-danger = خطر
help-bystander = رأى أحدهم شيئًا لم يكن على ما يرام
help-from = من { $name }
help-ago = { $minutes ->
    [0] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $minutes } دقائق
   *[other] قبل { $minutes } دقيقة
}
help-seen = رأيتُه
help-coming = أنا في الطريق
help-here = وصلتُ
help-done = تم
help-state-sent = لم يُردّ عليه بعد
help-state-seen = يعلمون أنكم رأيتموه
help-state-coming = يعلمون أنكم في الطريق
help-state-here = أنتم هناك؛ وساعتهم متوقفة
help-receipt-label = الطاولة { $no }: { $receipt }

drawer-add-label = ‎+{ $minutes }‎ د للطاولة { $no }
drawer-pause = إيقاف
drawer-resume = متابعة
drawer-tell = قول لهذه الطاولة
drawer-scene = مشهد آخر
scene-swap = مشهد آخر للطاولة { $no }
scene-swap-line = يوضع هذا جانبًا، وتختار مجموعة البطاقات مشهدًا آخر.
scene-swap-yes = وضعه أمام الطاولة
scene-kind-tension = توتر
    .line = يشتد شيء ما، ويهدّئه الناس.
scene-kind-bystander = مشهد الشاهد
    .line = زميل يتجاوز الحد. من يلاحظ، ومن يتدخل؟
scene-kind-event = حدث
    .line = خبر يهزّ الخطة.
drawer-plan = الخطة
drawer-figures = كيف تسير الأمور
drawer-figures-hint = إشارة إلى أين ننظر، وليست علامة أبدًا. والحديث على الهواتف جزء فقط من الحديث.
figures-later = تأتي الأرقام لاحقًا: ما حدث حتى الآن أقل من أن يُبنى عليه.
figures-rest = { $count ->
    [one] رقم واحد لا يكفيه ما حدث بعد
    [two] رقمان لا يكفيهما ما حدث بعد
    [few] { $count } أرقام لا يكفيها ما حدث بعد
   *[other] { $count } رقمًا لا يكفيها ما حدث بعد
}
figures-legend = كل خط يمتد من أقل ما يمكن إلى أكثره، والنقطة هي هذه الطاولة. والمربع يحتاج إلى نظرة. والحلقة رقم ثانٍ يُظهره اللمس.

band-not_yet = ما زال الوقت مبكرًا
band-steady = مستقر
band-watch = يستحق المتابعة
band-look = انظروا

# الأرقام

part-uneasy = هناك من لا يشعر بالارتياح
part-low_comfort = الارتياح هنا قليل
part-value = الرقم
part-surfaced = قيل، كنصيب مما يهم
part-heard = سُمع، كنصيب مما يهم
part-mean = كل الأدوار معًا
part-min = الدور الأقل نصيبًا
part-left_out = أدوار تُركت خارج الخطة
part-level = مستوى التأييد
part-agreement = مقدار التقارب
part-blocks = أدوار لا تستطيع قبولها
part-balance = تساوي المساهمات
part-evenness = التساوي، بمقياس آخر
part-strengths_first = خطوات تالية بعد ذكر ما ينجح
part-useful = مرات وجده أحدهم مفيدًا
part-stings = مرات آلم أحدهم
part-whole = بلحظة ويوم
part-cue = بلحظة تبدأ فيها
part-date = بيوم
part-backing = تطلب المساندة
part-floor = الفرق في وقت الكلام
part-actions = الفرق في المساهمات
part-both_ways = في الاتجاهين، بين الجانبين
part-given_back = ردّ بالمثل، من شخص إلى شخص
part-felt = أدوار كلام شعر المتكلم فيها بأنه سُمع
part-said_yes = إجابات كانت نعم
part-joint_gain = ما تكسبه الأدوار معًا
part-spread = الفرق بين الأوفر نصيبًا والأقل
part-dominated = كانت مسودة سابقة أفضل
part-hot = متوتر أو في وقفة
part-boil_overs = مرات الغليان
part-off_ramps = وقفات
part-recovery = ثوانٍ حتى العودة
part-gap = لاحظوا ولا يتدخلون
part-noticed = لاحظوا
part-would_act = يتدخلون
part-quiet = ثوانٍ بلا لمسة
part-usual = الثواني المعتادة هنا
part-both_hands = قطع شارك فيها الجانبان
part-one_side = قطع شارك فيها جانب واحد فقط
part-enforcement = قطع هي إنفاذ للقانون
part-segments = أجزاء العجلة المغطاة
part-owners = أدوار تتولى قطعة
part-before = تخمينات صحيحة، قبل الاستماع
part-after = تخمينات صحيحة، بعده
part-gain = كم تحسنت التخمينات
figure-muted = وجدتم هذا غير مفيد مرتين، فلم يعد يقترح شيئًا.
figure-hear-again = اقتراحه من جديد
figure-so-far = { $have } من { $least } حتى الآن
figure-span = { $value }، حيث { $from } هو الأقل و{ $to } هو الأكثر
figure-yes = نعم
figure-no = لا
figure-try = ما يمكنكم تجربته:
figure-past = في نهاية «{ $phase }»

# من يساعدون

console-staff = المساعدون
console-notes = ملاحظات
console-lock = قفل
staff-title = من يساعدونكم
staff-hint = لكل واحد رابط خاص به. يعرض ما تحتاج إليه مهمته، ولا شيء غيره.
staff-lead = قائد
staff-lead-hint = القاعة كلها كما هي عندكم. احتفظوا بواحد على حاسوب ثانٍ.
staff-helper = مساعد
staff-helper-hint = بعض الطاولات: كيف تسير، نداءات المساعدة، الوقت.
staff-host = مساعد طاولة
staff-host-hint = يجلس إلى طاولة واحدة: يوقف الساعة، يعطي وقتًا، يقول شيئًا. بلا أرقام.
staff-safety = مسؤول الأمان
staff-safety-hint = يردّ على نداءات المساعدة ويستطيع إيقاف طاولة. بلا أرقام.
staff-interpreter = مترجم
staff-interpreter-hint = يرى ما تقوم به الطاولات وما تقولونه لها.
staff-observer = مراقب
staff-observer-hint = يرى ما تقوم به الطاولات. لا يستطيع أن يفعل بها شيئًا.
staff-here = حاضر
staff-away = غير حاضر
staff-all-tables = كل الطاولات
staff-some-tables = { $count ->
    [one] الطاولة { $tables }
    [two] الطاولتان { $tables }
   *[other] الطاولات { $tables }
}
staff-dismiss = سحب الرابط
staff-dismiss-label = سحب الرابط: { $role }، { $range }
staff-invite = دعوة من يساعد
staff-role = بأي صفة؟
staff-tables = أي طاولات؟ عدم الاختيار يعني الكل.
staff-table = أي طاولة؟
staff-make-link = إنشاء رابط
staff-wants-table = اختاروا طاولة أولًا.
staff-link-once = يظهر هذا الرابط مرة واحدة. أرسلوه أو افتحوه على حاسوبه.
staff-copy = نسخ الرابط
staff-qr = الرابط نفسه، للمسح
staff-gone = لم يعد هذا الرابط يفتح شيئًا. اسألوا من يقود الورشة.
staff-waiting = الأبواب مفتوحة. تظهر طاولاتكم هنا عندما تبدأ الورشة.
staff-no-lead = لا أحد ممن يقودون فتح لوحته.
staff-take-lead = تولّي القيادة

# ملاحظات وقفل الشاشة

drawer-note = ملاحظة
notes-title = ملاحظاتكم
notes-title-one = ملاحظاتكم عن الطاولة { $no }
notes-label = ملاحظة جديدة
notes-hint = تبقى مرتبطة بهذه اللحظة. لا يقرؤها إلا من يقودون، ولا تدخل أي تقرير.
notes-hint-own = تبقى مرتبطة بهذه اللحظة. لا يقرؤها أحد غيركم، ولا تدخل أي تقرير.
notes-keep = حفظ
notes-kept = حُفظت الملاحظة.
notes-none = لا ملاحظات بعد.
notes-room = القاعة
notes-debrief = { $count ->
    [one] دوّنتم شيئًا واحدًا لحديث الآن.
    [two] دوّنتم شيئين لحديث الآن.
    [few] دوّنتم { $count } أشياء لحديث الآن.
   *[other] دوّنتم { $count } شيئًا لحديث الآن.
}
notes-read = { $count ->
    [one] قراءته
    [two] قراءتهما
   *[other] قراءتها
}
lock-title = قفل هذه الشاشة
lock-phrase = كلمة أو رقم، من أربعة أحرف فأكثر
lock-hint = يحتفظ بها هذا الجهاز وحده. الورشة مستمرة. إن نسيتموها فافتحوا رابطكم على جهاز آخر.
lock-do = قفل
lock-locked = هذه الشاشة مقفلة
lock-yours = الكلمة أو الرقم الذي أُقفلت به
lock-goes-on = الورشة مستمرة.
lock-calls = { $count ->
    [one] نداء مساعدة واحد.
    [two] نداءا مساعدة.
    [few] { $count } نداءات مساعدة.
   *[other] { $count } نداء مساعدة.
}
lock-open = فتح
lock-wrong = ليست هذه.

# التجربة

rehearse-link = تجربة
rehearse-title = تجربة هذه الورشة
rehearse-hint = تُفتح الورشة نفسها مرة أخرى برابط خاص بها، ويجلس في المقاعد أشخاص يحاكيهم الحاسوب. لا شيء منها يدخل تقريرًا أبدًا.
rehearse-made = فُتحت التجربة، ويجلس في مقاعدها أشخاص يحاكيهم الحاسوب. لا شيء منها يدخل تقريرًا أبدًا.
rehearse-do = ملء تجربة بالأشخاص
rehearse-open = فتح لوحتها
rehearse-try = تجربتها كمشارك

# المفاتيح

console-keys = المفاتيح
keys-title = المفاتيح
keys-on = تعمل المفاتيح المفردة على هذا الجهاز
keys-next = ما يأتي تاليًا
keys-undo = التراجع عن آخر خطوة
keys-back = العودة مرحلة
keys-pause = إيقاف أو متابعة
keys-eyes = رفع الرؤوس، أو تركهم يتابعون
keys-say = قول للجميع
keys-needs = ما يحتاج إليّ فقط
keys-numbers = إخفاء الأرقام أو إظهارها
keys-notes = ملاحظات
keys-lock = قفل هذه الشاشة
keys-map = هذه الخريطة
keys-nothing = لا يفعل هذا المفتاح شيئًا الآن.
keys-digits-key = { $tables ->
    [1] 1
   *[other] 1 – { $tables }
}
keys-digits = فتح تلك الطاولة
keys-arrows-key = الأسهم
keys-arrows = التنقل بين الطاولات
keys-escape-key = Esc
keys-escape = إغلاق المفتوح
keys-carry-key = المسافة
keys-carry = رفع الشخص المحدد، أو وضعه
keys-choose-key = الأسهم
keys-choose = اختيار طاولة له
keys-leave-key = Esc
keys-leave = تركه حيث كان
keys-signs = ما تُظهره خانة الطاولة
keys-sign-people = نقطة لكل شخص، ممتلئة ما دام حاضرًا.
keys-sign-wheel = الأجزاء الستة التي قد تكون في الخطة. ما هو في الخطة منها ممتلئ.
keys-sign-thread = رقم. يمتد الخط من أقل ما يمكن إلى أكثره، والنقطة هي هذه الطاولة؛ والمربع يحتاج إلى نظرة. والحلقة رقم ثانٍ يُظهره اللمس.

# جلوس آخر، يُنظر إليه أولًا

shuffle-title = جلوس آخر
shuffle-ask = كيف؟
shuffle-anew = خلط الباقين
shuffle-anew-hint = المثبَّتون يبقون.
shuffle-new_faces = وجوه جديدة للجميع
shuffle-new_faces-hint = يلتقي أقل عدد ممكن بمن يجلسون معهم الآن. المثبَّتون يبقون.
shuffle-same = المجموعات نفسها
shuffle-same-hint = يبقى الجالسون. ولا يُعطى مكانًا إلا من ليس له مكان.
shuffle-preview = كيف سيكون
shuffle-moves = { $count ->
    [0] لا ينتقل أحد.
    [one] ينتقل شخص واحد.
    [two] ينتقل شخصان.
    [few] ينتقل { $count } أشخاص.
    [many] ينتقل { $count } شخصًا.
   *[other] ينتقل { $count } شخص.
}
shuffle-again = { $count ->
    [0] لا يجلس أحد مع الأشخاص أنفسهم مرة أخرى.
    [one] يجلس ثنائي واحد معًا مرة أخرى.
    [two] يجلس ثنائيان معًا مرة أخرى.
    [few] تجلس { $count } ثنائيات معًا مرة أخرى.
    [many] يجلس { $count } ثنائيًّا معًا مرة أخرى.
   *[other] يجلس { $count } ثنائي معًا مرة أخرى.
}
shuffle-moved = ينتقل إلى هنا
shuffle-take = إجلاسهم هكذا
shuffle-another = غيره
shuffle-leave = تركه

# قول شيء

tell-title-all = قول شيء لكل الطاولات
tell-title-one = قول شيء للطاولة { $no }
tell-label = كلماتكم. الهواتف لا تترجمها.
tell-label-ready = كلمات جاهزة. يعرضها كل هاتف بلغته، ما لم تغيروها.
tell-left = { $count ->
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $count } أحرف
    [many] بقي { $count } حرفًا
   *[other] بقي { $count } حرف
}
tell-send = عرضه

refused-too_late = فات الأوان على هذا: تغيّرت الأمور.
refused-locked = هو كذلك بالفعل.
refused-table_full = هذه الطاولة ممتلئة: الحد الأقصى ثمانية أشخاص.
refused-workshop_full = تتّسع الطاولة لثمانية أشخاص، والحاضرون أكثر من ذلك. جهّزوا طاولة أخرى أولًا.
refused-wrong_code = هذا الرابط لا يفتح شيئًا هنا.
refused-cap = هذا أطول من اللازم أو أقصر.
refused-offline = لا اتصال. حاولوا مرة أخرى بعد لحظة.

## بلا هاتف
reunite = عاد أحدهم بهاتف آخر
reunite-hint = يعود إليه مقعده بكل ما كان له. لا يظهر هنا إلا من انضم من جديد، والمقاعد التي غاب هاتفها.
reunite-none = لينضم بالرمز أولًا، ثم عودوا إلى هنا: لم ينضم أحد من جديد حتى الآن، أو لم يغب أي هاتف.
reunite-anew = من انضم الآن؟
reunite-was = مقعد من كان له؟
reunite-choose = اختيار اسم
reunite-do = إعادة المقعد إليه
reunite-done = عاد إلى مقعده.
reunite-news = عاد المقعد إلى { $name }.
refused-reunite-was = ذلك الهاتف ما زال متصلًا. أطفئوه أولًا، أو انتظروا نصف دقيقة.
bring-in = شخص بلا هاتف
bring-in-hint = يلمس عنه من يجلس معه إلى الطاولة، أو تُدخلون أنتم من الورق. والطاولة التي لا هاتف فيها تنتظر حتى تنقلوها.
bring-in-name = الاسم
bring-in-group = الجانب
bring-in-table = الطاولة
bring-in-seat = إعطاؤه مقعدًا
key-in = إدخال
key-in-for = إدخال عن { $name }

asked-title = الطاولات تسأل بعضها: { $count }
asked-show = على الشاشة الكبيرة
other-card = بطاقة أخرى
other-card-for = بطاقة أخرى لـ { $name }
