## الشاشة الكبيرة. أسطر قصيرة تُقرأ من آخر صف.

wall-P0 = نصل ونتفق
wall-P0-line = اختاروا اسمًا، واقرؤوا الاتفاقات الخمسة، ونحّوا جانبًا ما لا تودّون الحديث عنه.
wall-P1 = تفقّدوا أدواتكم
wall-P1-line = أنتم أفضل أداة لديكم. اقرؤوا بطاقتكم، واختاروا ما يعينكم، واذكروا نقطة قوة بصوت مسموع إن شئتم.
wall-P2 = اختاروا مشكلة
wall-P2-line = اقرؤوا المشكلات الثلاث بصوت مسموع. تحدثوا. ثم نقطة واحدة لكل شخص.
wall-P3 = تعرّفوا إلى الأدوار
wall-P3-line = قولوا لطاولتكم من أنتم هنا، وعمّ تدافعون.
wall-P4 = استمعوا
wall-P4-line = واحد يتكلم. والباقون يستمعون ويسألون ويعيدون ما سمعوا.
wall-P6 = ابنوا خطة واحدة
wall-P6-line = ماذا يستطيع كل منكم أن يقدّم؟ لا تتركوا أحدًا خارجها.
wall-P8 = ما الذي ينجح؟
wall-P8-line = أولًا ما ينجح في الخطة. ثم خطوة تالية واحدة.
wall-P9 = هل هي عادلة ومتفق عليها؟
wall-P9-line = إلى أي حد تلبّي الخطة حاجات دوركم؟ ثم أصابع اليد: من صفر إلى خمسة.
wall-P11 = اخرجوا من الدور
wall-P11-line = اتركوا دوركم على الطاولة. ماذا حدث؟ وما الذي يصحّ في مكاننا الحقيقي؟
wall-lobby = أهلًا بكم
wall-lobby-line = أخرجوا هواتفكم وتعالوا إلى الطاولة.
wall-end = هذا كل شيء لليوم
wall-end-line = انظروا مرة أخرى إلى من حول طاولتكم. ثم قولوا شكرًا.
wall-closed = شكرًا لكم
wall-closed-line = ما سمعتموه يبقى معكم. وما يمكنكم تغييره يبدأ هذا الأسبوع.
wall-paused = نتوقف هنا قليلًا
wall-paused-line = ضعوا الهواتف جانبًا. استمعوا إلى من في المقدمة.

wall-join = انضموا عبر
wall-join-late = ما زلتم تنضمون؟
wall-code = الرمز
wall-qr = رمز للمسح. يقود إلى { $address }.
wall-people = { $count ->
    [0] كونوا أول الحاضرين
    [one] شخص واحد هنا
    [two] شخصان هنا
    [few] { $count } أشخاص هنا
    [many] { $count } شخصًا هنا
   *[other] { $count } شخص هنا
}
wall-minutes = { $minutes ->
    [few] دقائق
   *[other] دقيقة
}
wall-clock-last = أقل من دقيقة
wall-clock-over = أكملوا جملتكم
wall-clock-stands = الساعة متوقفة
wall-steps = الجزء { $at } من { $of }
wall-plans = { $count ->
    [one] خطة واحدة على الطاولة
    [two] خطتان على الطاولات
    [few] { $count } خطط على الطاولات
   *[other] { $count } خطة على الطاولات
}
wall-noticed = ما لوحظ في هذه القاعة
wall-offline = نعود بعد لحظة
wall-wrong-code = لا توجد ورشة بهذا الرمز. راجعوا العنوان مرة أخرى.

noticing-held_back = تمهُّل
noticing-took_off_ramp = أخذ وقفة
noticing-stepped_in = مبادرة
noticing-listened = استماع
noticing-made_room = إفساح المجال
noticing-named_strength = ذكر نقطة قوة
noticing-kind_boundary = وضع حدّ بلطف
noticing-changed_mind = تغيير الرأي
