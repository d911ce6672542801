### The step pages in Arabic. Notes on the texts are in the English file.
### Not yet read by a native speaker.

words-guide = خطوة بخطوة
words-lead = يوضح هذا الدليل خطوة بخطوة كيف تنسخ تطبيق MitID إلى هاتف آخر أو جهاز لوحي آخر. يمكنك التدرب على كل خطوة في العرض التجريبي قبل أن تنفذها حقًا.
words-labels = الكلمات بين علامتي الاقتباس هي المكتوبة على الشاشة بالإنجليزية. وبين قوسين ما يقابلها في التطبيق باللغة الدنماركية.
words-numbers = الأرقام هي أرقام صفحة المساعدة العامة. الخطوة 0 تأتي قبلها.
words-step = الخطوة { $number }
words-on_old = على الهاتف القديم
words-on_new = على الهاتف الجديد
words-do = ما عليك فعله
words-see = ما تراه
words-wrong = إذا حدثت مشكلة
words-public = في صفحة المساعدة العامة
words-compared = تمت المقارنة بصفحة المساعدة العامة في نوفمبر 2026.
words-try = جرّب هذه الخطوة
words-try_all = تدرّب على كل الخطوات
words-previous = الخطوة السابقة
words-next = الخطوة التالية
words-all = الدليل كاملًا
words-languages = بلغات أخرى
words-to_demo = إلى العرض التجريبي
words-try_hint = تُفتح الخطوة في العرض التجريبي، ويكون كل ما قبلها قد تم.
words-steps = الخطوات
words-picture = شاشة الهاتف.
words-film = فيلم: كل الخطوات
words-files = نسخة من الدليل للاحتفاظ بها
words-for_print = للطباعة (PDF)
words-as_text = بصيغة نصية (Markdown)
words-about = هذا العرض التجريبي ليس MitID ولا علاقة له به. وهو يتبع خطوات صفحة المساعدة العامة.
words-never = لا تكتب أبدًا في العرض التجريبي معرّف مستخدم أو رمز PIN أو رقم CPR حقيقيًا، ولا ترسل رمز QR إلى أي شخص أبدًا.
words-afterwards_heading = بعد ذلك
words-afterwards = يبقى التطبيق على الهاتف القديم فعّالًا. إذا لم تعد تريد استخدامه، يمكنك حذفه من داخل التطبيق، أو الاحتفاظ به احتياطًا حتى تتمكن من الدخول دائمًا.

step-store-title = احصل على التطبيق على الهاتف الجديد
step-store-do = افتح متجر التطبيقات على الهاتف الجديد واضغط على { target-store-get } بجانب تطبيق MitID. لا تفتح التطبيق بعد: الهاتف القديم أولًا. المتجر في العرض التجريبي وهمي، ولا يُنزَّل شيء.
step-store-see = تم تثبيت التطبيق، وصار مكتوبًا { target-store-open } بدلًا من { target-store-get }. لا يمكن استخدامه قبل تفعيله.
step-store-wrong-1 = تظهر رسالة بأن نظام الهاتف قديم جدًا ولا يناسب التطبيق.
step-store-then-1 = حدّث النظام من إعدادات الهاتف، أو استخدم هاتفًا آخر. سيظل التطبيق على الهاتف القديم يعمل.
step-store-wrong-2 = لديك ثلاثة تطبيقات فعّالة بالفعل.
step-store-then-2 = لا يمكن أن يكون لديك أكثر. احذف على الهاتف القديم تطبيقًا لم تعد تستخدمه: { source-menu-apps } في القائمة.

step-home-title = افتح القائمة على الهاتف القديم
step-home-do = افتح التطبيق على الهاتف القديم. اضغط على { common-menu } في أعلى الشاشة، ثم اختر { source-menu-copy }.
step-home-see = صفحة تخبرك بما سيحدث.
step-home-wrong-1 = يعرض التطبيق { source-too_many-heading }.
step-home-then-1 = اضغط على { source-too_many-see_apps } واحذف تطبيقًا لم تعد تستخدمه. بذلك يخلو مكانه. ثم ابدأ من جديد من القائمة.
step-home-wrong-2 = الهاتف القديم معطّل، أو لم يعد لديك.
step-home-then-2 = في هذه الحالة لا يوجد ما تنسخ منه. يمكن تفعيل التطبيق بطريقة أخرى، مثلًا بجواز السفر أو وثيقة الهوية؛ تشرح صفحات المساعدة العامة كيفية ذلك.

step-information-title = اقرأ ما سيحدث
step-information-do = اقرأ الصفحة، ثم اضغط على { common-next }. جهّز معرّف المستخدم والهاتف الذي تصلك عليه رسائل SMS.
step-information-see = يطلب التطبيق رمز PIN.
step-information-wrong-1 = اتصل بك أحد أو كتب إليك ويريد منك أن تفعل ذلك.
step-information-then-1 = توقّف. اخرج من الصفحة بالضغط على { common-back }، وأنهِ المكالمة، ولا ترسل أي رمز إلى أي شخص. من يريد لك الخير لا يحتاج إلى رموزك.

step-enter_pin-title = أدخل رمز PIN
step-enter_pin-do = أدخل الأرقام الستة لرمز PIN الذي تستخدمه للتطبيق على الهاتف القديم، أو اضغط على { source-pin-use_biometrics } إن كان ظاهرًا. في العرض التجريبي تجد رمز PIN في قسم { page-who }.
step-enter_pin-see = يخبرك التطبيق بأن هناك وقت انتظار.
step-enter_pin-wrong-1 = رمز PIN غير صحيح.
step-enter_pin-then-1 = يعرض التطبيق عدد المحاولات المتبقية. أدخل الرمز مرة أخرى ببطء. في العرض التجريبي يُقفل التطبيق خمس دقائق بعد ثلاثة رموز خاطئة متتالية.
step-enter_pin-wrong-2 = نسيت رمز PIN.
step-enter_pin-then-2 = لا تخمّن: إذا كثرت المحاولات الخاطئة يُحظر التطبيق. تشرح صفحات المساعدة العامة كيف تحصل على رمز جديد.

step-waiting_time-title = ابدأ وقت الانتظار
step-waiting_time-do = لأسباب أمنية عليك الانتظار ساعة واحدة. ضع علامة عند { source-waiting_time-agree }، ثم اضغط على { source-waiting_time-start }.
step-waiting_time-see = الوقت المتبقي وهو يتناقص.
step-waiting_time-wrong-1 = لا يمكن الضغط على { source-waiting_time-start }.
step-waiting_time-then-1 = ضع أولًا علامة عند { source-waiting_time-agree }.

step-waiting-title = انتظر ساعة
step-waiting-do = اضغط على { common-ok } لإغلاق هذه الشاشة. يمكنك إغلاق التطبيق واستخدام الهاتف لأمور أخرى. في هذه الأثناء نزّل التطبيق على الهاتف الجديد. في العرض التجريبي يمكنك تجاوز الانتظار: { source-skip-button }.
step-waiting-see = يعرض التطبيق الوقت المتبقي. عندما تنتهي الساعة يصلك إشعار إذا كنت قد سمحت به.
step-waiting-wrong-1 = لا يصل أي إشعار.
step-waiting-then-1 = افتح التطبيق بنفسك عندما تنتهي الساعة. يعرض الخطوة التالية من تلقاء نفسه.
step-waiting-wrong-2 = غيّرت رأيك، أو لم تكن أنت من بدأ النسخ.
step-waiting-then-2 = اضغط على { source-waiting-cancel }. عندها لا يتغير شيء، ويبقى التطبيق فعّالًا.
step-waiting-wrong-3 = عُدت بعد وقت طويل.
step-waiting-then-3 = في العرض التجريبي لديك 24 ساعة بعد وقت الانتظار. بعدها تبدأ من جديد من الخطوة 1.

step-show_code-title = أظهر رمز QR على الهاتف القديم
step-show_code-do = ضع الهاتف الجديد بجانبك. اضغط على { source-show_code-show } في شاشة { source-show_code-heading }، ثم أدخل رمز PIN مرة أخرى.
step-show_code-see = رمز QR يملأ شاشة الهاتف القديم.
step-show_code-wrong-1 = لا تجد { source-show_code-show }.
step-show_code-then-1 = لم تنتهِ الساعة بعد. تعرض الشاشة الوقت المتبقي.
step-show_code-wrong-2 = رمز PIN غير صحيح.
step-show_code-then-2 = أدخله مرة أخرى. وهو الرمز نفسه كما في الخطوة 3.

step-code-title = أبقِ رمز QR جاهزًا
step-code-do = اترك الهاتف القديم كما هو، وارفع سطوع شاشته. رمز QR صالح لمدة 3 دقائق. تابع الآن على الهاتف الجديد.
step-code-see = رمز QR، والمدة المتبقية من صلاحيته.
step-code-wrong-1 = الوقت قصير جدًا.
step-code-then-1 = اضغط على { source-code-more_time } لتحصل على رمز جديد في أي وقت. إذا انتهت صلاحية الرمز فاضغط على { source-expired-show_new }.
step-code-wrong-2 = يطلب منك أحد أن ترسل إليه رمز QR أو أن تعرضه في مكالمة.
step-code-then-2 = لا تفعل ذلك أبدًا. من لديه الرمز يمكنه الحصول على تطبيقك. أغلق التطبيق وأنهِ المكالمة، وإذا كنت قد أرسلت الرمز فاتصل بدعم MitID.

step-installed-title = افتح التطبيق على الهاتف الجديد
step-installed-do = خذ الهاتف الجديد واضغط على { target-store-open }.
step-installed-see = التطبيق، وهو غير مفعّل بعد.
step-installed-wrong-1 = التطبيق غير موجود على الهاتف الجديد.
step-installed-then-1 = احصل عليه أولًا: هذه هي الخطوة 0. يمكن للهاتف القديم أن يعرض رمز QR جديدًا بعد ذلك.

step-activate-title = ابدأ على الهاتف الجديد
step-activate-do = في شاشة { target-activate-heading } اضغط على { target-activate-get_started }.
step-activate-see = طرق تفعيل التطبيق لتختار منها.
step-activate-wrong-1 = معرّف المستخدم ليس في متناول يدك.
step-activate-then-1 = ابحث عنه قبل أن تتابع؛ ستحتاج إليه في الخطوة 13. وهو ليس رقم CPR.

step-choose_way-title = اختر النسخ
step-choose_way-do = اختر { target-choose_way-copy }، ثم اضغط على { common-next }.
step-choose_way-see = يسأل التطبيق هل يعرض الهاتف القديم رمز QR.
step-choose_way-wrong-1 = اخترت طريقة أخرى.
step-choose_way-then-1 = اختر { target-choose_way-copy } بدلًا منها. العرض التجريبي لا يعرض طرقًا أخرى.

step-ready_to_scan-title = استعد لمسح الرمز ضوئيًا
step-ready_to_scan-do = انظر إلى الهاتف القديم. عندما ترى رمز QR هناك، ضع على الهاتف الجديد علامة عند { target-ready-shown }، ثم اضغط على { target-ready-scan }.
step-ready_to_scan-see = تُفتح الكاميرا. قد يطلب الهاتف إذنك: اسمح بذلك.
step-ready_to_scan-wrong-1 = لا يمكن الضغط على { target-ready-scan }.
step-ready_to_scan-then-1 = ضع أولًا علامة عند { target-ready-shown }.
step-ready_to_scan-wrong-2 = لم يعد رمز QR ظاهرًا على الهاتف القديم.
step-ready_to_scan-then-2 = اضغط هناك على { source-expired-show_new }، أو عُد إلى الخطوة 6.

step-scan-title = امسح رمز QR ضوئيًا
step-scan-do = أمسك الهاتف الجديد بحيث تكون الشاشة نحوك والكاميرا أمام رمز QR على الهاتف القديم، على بُعد نحو 20 سم. يُقرأ الرمز من تلقاء نفسه.
step-scan-see = علامة صح، ثم السؤال عن معرّف المستخدم.
step-scan-wrong-1 = الكاميرا غير مسموح بها.
step-scan-then-1 = اسمح بها في إعدادات الهاتف أو المتصفح، ثم اضغط على { scan-try_again }.
step-scan-wrong-2 = لا يُقرأ الرمز.
step-scan-then-2 = ارفع سطوع الهاتف القديم، ونظّف عدسة الكاميرا، وأبعد الهاتف قليلًا حتى يظهر الرمز كاملًا.
step-scan-wrong-3 = لا توجد كاميرا في الهاتف، أو لا يمكن استخدامها.
step-scan-then-3 = في العرض التجريبي طرق أخرى في قسم { scan-other_ways }: علامة التبويب الأخرى، أو صورة، أو مشاركة الشاشة، أو كتابة رمز.
step-scan-wrong-4 = انتهت صلاحية الرمز.
step-scan-then-4 = أظهر رمزًا جديدًا على الهاتف القديم، ثم امسحه ضوئيًا مرة أخرى.

step-user_id-title = اكتب معرّف المستخدم
step-user_id-do = اكتب معرّف المستخدم، ثم اضغط على { common-next }. في العرض التجريبي هو { $user_id }؛ لا تكتب هناك معرّفك الحقيقي أبدًا.
step-user_id-see = يخبرك التطبيق بأنه أرسل رسالة SMS.
step-user_id-wrong-1 = معرّف المستخدم غير صحيح.
step-user_id-then-1 = تحقق منه واكتبه مرة أخرى. لا فرق بين الحروف الكبيرة والصغيرة. في العرض التجريبي تجده في قسم { page-who }.
step-user_id-wrong-2 = كتبت رقم CPR.
step-user_id-then-2 = هذا ليس معرّف المستخدم. يحذف العرض التجريبي الرقم الذي كتبته ولا يحفظه.

step-temporary_pin-title = أدخل رمز PIN المؤقت
step-temporary_pin-do = تصلك رسالة SMS فيها رمز من 8 أرقام. أدخل الأرقام. في العرض التجريبي تظهر الرسالة في أعلى الهاتف الجديد؛ المسها فتُكتب الأرقام من تلقاء نفسها.
step-temporary_pin-see = يطلب منك التطبيق أن تختار رمز PIN خاصًا بك.
step-temporary_pin-wrong-1 = لا تصل رسالة SMS.
step-temporary_pin-then-1 = انتظر نصف دقيقة، ثم اضغط على { target-sms-send_again }.
step-temporary_pin-wrong-2 = الرمز غير صحيح أو قديم.
step-temporary_pin-then-2 = أحدث رسالة SMS فقط هي الصالحة. في العرض التجريبي لا يبقى الرمز صالحًا بعد ثلاث محاولات خاطئة؛ اضغط على { target-sms-send_again } لتحصل على رمز آخر.
step-temporary_pin-wrong-3 = يطلب منك أحد الرمز الذي في رسالة SMS.
step-temporary_pin-then-3 = لا تخبر به أحدًا، ولا حتى من يقول إنه من المصرف أو من الدعم.

step-choose_pin-title = فكّر في رمز PIN
step-choose_pin-do = فكّر في رمز PIN جديد من 6 أرقام للهاتف الجديد: لا تكرّر الرقم نفسه ست مرات، ولا تستخدم أرقامًا متتالية مثل 123456. ثم اضغط على { common-next }. في العرض التجريبي اختر رمزًا لا تستخدمه في أي مكان آخر.
step-choose_pin-see = لوحة أرقام.
step-choose_pin-wrong-1 = تريد رمز PIN نفسه الذي على الهاتف القديم.
step-choose_pin-then-1 = لكل من التطبيقين رمز PIN خاص به. اختر رمزًا تتذكره ولا يستطيع أحد تخمينه.

step-create_pin-title = أدخل رمز PIN الجديد مرتين
step-create_pin-do = أدخل رمز PIN الجديد واضغط على { common-next }. ثم أدخل الأرقام نفسها مرة أخرى واضغط على { common-next }.
step-create_pin-see = سؤال عن بصمة الإصبع أو الوجه.
step-create_pin-wrong-1 = يخبرك التطبيق بأن رمز PIN يسهل تخمينه.
step-create_pin-then-1 = فكّر في رمز آخر: لا تكرّر الرقم نفسه ست مرات، ولا تستخدم أرقامًا متتالية.
step-create_pin-wrong-2 = لم يكن رمزا PIN متطابقين.
step-create_pin-then-2 = ابدأ من جديد وأدخل الأرقام ببطء. لم يضع شيء.

step-biometrics-title = اختر ما إذا كنت تريد استخدام بصمة الإصبع أو الوجه
step-biometrics-do = اضغط على { target-biometrics-yes } أو { common-not_now }. كلاهما مناسب، ويمكنك تغيير ذلك لاحقًا.
step-biometrics-see = سؤال عن الإشعارات.
step-biometrics-wrong-1 = لا يتعرف عليك الهاتف.
step-biometrics-then-1 = حاول مرة أخرى، أو اضغط على { common-not_now }. رمز PIN يعمل دائمًا.

step-notifications-title = اختر ما إذا كنت تريد تلقي إشعارات
step-notifications-do = اضغط على { target-notifications-allow } أو { common-not_now }. إذا سمحت بالإشعارات، يخبرك التطبيق عندما يكون عليك فعل شيء.
step-notifications-see = { target-activated-heading }
step-notifications-wrong-1 = ضغطت على الزر الخطأ.
step-notifications-then-1 = تابع. يمكنك تغيير ذلك لاحقًا في إعدادات الهاتف.

step-activated-title = التطبيق الجديد جاهز
step-activated-do = اضغط على { common-ok }. صار للهاتف الجديد تطبيقه الخاص. التطبيق على الهاتف القديم ما زال فعّالًا: احتفظ به احتياطًا أو احذفه.
step-activated-see = الشاشة الرئيسية للتطبيق على الهاتف الجديد. من الآن يمكن النسخ من هذا الهاتف أيضًا.
step-activated-wrong-1 = تريد إعطاء الهاتف القديم لشخص آخر.
step-activated-then-1 = احذف التطبيق أولًا من قائمته، في قسم { source-menu-apps }. إزالته من الهاتف لا تكفي: يظل يشغل واحدًا من أماكنك الثلاثة.
