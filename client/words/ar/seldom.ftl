# Words of what few phones open: they come when it is asked for.

lent-hint = له مقعد كالجميع. ناولوه هذه الشاشة حين يأتي دوره؛ وبطاقته لعينيه وحده.
lent-alias = اسم يُنادى به
lent-group = جانبه
lent-police = لا مانع لديه من دور من أدوار الشرطة
lent-seat = إعطاؤه مقعدًا
forget-goes = اسمكم هنا وجانبكم وتقييماتكم وأصواتكم وما كتبتموه وإجاباتكم الخاصة تُمحى، من الشاشات ومن السجل.
forget-yes = محو ومغادرة
forget-no = البقاء
guest-plan = خطة من طاولة أخرى
review-strength = ما الذي ينجح فيها؟
review-next = خطوة تالية، إن شئتم
review-words = شيء بكلماتكم أنتم، إن شئتم
review-send = إرسالها إلى تلك الطاولة
call-hint = يرون سؤالكم وقد يرسلون فكرة. ولا يظهر أي اسم.
call-words = ماذا تريدون أن تعرفوا؟
voice-who = من كان غائبًا؟
voice-how = كيف ستسألونهم؟
voice-add = وضعه في خطتنا
call-send = سؤال
idea-words = فكرتكم، في كلمات قليلة
idea-cards = أو أرسلوا بطاقة
idea-send = إرسال
call-away = ليس الآن
