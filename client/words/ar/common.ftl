# كلمات تشترك فيها كل الشاشات.

app-name = Common Table
comma = ،

phase-P0 = الوصول
phase-P1 = لحظة مع النفس
phase-P2 = المشكلة
phase-P3 = الأدوار
phase-P4 = الاستماع
phase-P5 = سؤال أفضل
phase-P6 = بناء خطة
phase-P8 = ما الذي ينجح
phase-P7 = يحدث شيء
phase-P9 = عادلة ومتفق عليها؟
phase-P10 = ما سنفعله
phase-P11 = ترك الأدوار
phase-done = النهاية

table-number = الطاولة { $number }

group-officer = الشرطة
group-community = الأهالي
group-partner = الشركاء
group-undisclosed = أفضّل ألا أقول

segment-prevent = وقاية
segment-place = مكان
segment-people = ناس
segment-care = رعاية
segment-voice = صوت
segment-account = وعود
segment-enforcement = إنفاذ القانون

time-minutes = { $minutes ->
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
   *[other] بقيت { $minutes } دقيقة
}
time-seconds = { $seconds ->
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
   *[other] بقيت { $seconds } ثانية
}
time-up = انتهى الوقت، أكملوا الحديث
time-stands = الساعة متوقفة

line-connecting = جارٍ الاتصال…
line-offline = جارٍ الاتصال من جديد…
line-offline-kept = لا اتصال. إجابتكم محفوظة.

code-bad_phase = انتقلت الطاولة إلى خطوة أخرى.
code-not_present = لم تعودوا على هذه الطاولة.
code-not_your_turn = الدور الآن لشخص آخر.
code-locked = هذا غير متاح الآن.
code-in_hand = شخص آخر يلمس عنه الآن.
code-bad_target = هذا الخيار لم يعد موجودًا.
code-cap = هذا أقصى عدد ممكن.
code-filtered = لا يمكن عرض هذا هنا.
code-no_consent = قولوا أولًا إنكم تريدون اللعب.
code-malformed = لم يصل هذا كاملًا. حاولوا مرة أخرى من فضلكم.
code-too_large = هذا أطول من اللازم. اختصروه من فضلكم.
code-too_fast = لمسات كثيرة دفعة واحدة. انتظروا لحظة ثم حاولوا من جديد.
code-too_late = انتقلت الطاولة إلى خطوة أخرى.
code-not_allowed = هذا ليس من مهامكم.
code-wrong_code = لا توجد ورشة بهذا الرمز. راجعوه على الشاشة الكبيرة.
code-table_full = هذه الطاولة ممتلئة. يستطيع فريق التيسير أن يجد لكم مقعدًا.
code-workshop_full = كل المقاعد مشغولة. اطلبوا مكانًا من فريق التيسير.
code-workshop_closed = انتهت هذه الورشة.
code-ticket_spent = هذا المقعد لم يعد لكم. يمكنكم الانضمام من جديد.
code-busy = كانت الطاولة مشغولة. حاولوا مرة أخرى من فضلكم.

wheel-says = عجلة الخطة. مغطّى: { $covered }. ما زال مفتوحًا: { $open }.
close = إغلاق
still-missing = بقي أن تجيبوا: { $ask }
