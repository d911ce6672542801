### Captions in Arabic: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.
### Notes on the texts are in the English file.

words-heading = ما عليك فعله الآن
words-old_phone = الهاتف القديم
words-new_phone = الهاتف الجديد
words-read_aloud = قراءة بصوت عالٍ
words-stop_reading = إيقاف القراءة
words-hide = إخفاء الإرشادات
words-show_where = إظهار المكان

part-tries =
    { $tries ->
        [zero] لم تبقَ أي محاولة.
        [one] بقيت محاولة واحدة.
        [two] بقيت محاولتان.
        [few] بقيت { $tries } محاولات.
        [many] بقيت { $tries } محاولة.
       *[other] بقيت { $tries } محاولة.
    }

caption-store = اضغط على { target-store-get }. في هذا العرض التجريبي يُثبَّت التطبيق خلال لحظات.
caption-store-unsupported = نظام هذا الهاتف قديم جدًا ولا يناسب التطبيق. اضغط على { target-store-update_system }.
caption-installing = انتظر لحظة. يجري تثبيت التطبيق.
caption-installed-old-first = تم تثبيت التطبيق، لكن لا يمكن استخدامه بعد. خذ الهاتف القديم وابدأ النسخ منه. عندما يظهر رمز QR هناك، عُد إلى هنا واضغط على { target-store-open }.
caption-installed = رمز QR ظاهر على الهاتف القديم. اضغط هنا على { target-store-open }.
caption-installed-deleted = حُذف التطبيق من هذا الهاتف. لتفعيله من جديد اضغط على { target-store-open }.
caption-home = لبدء النسخ اضغط على { common-menu } في الأعلى.
caption-home-cancelled = أُلغي النسخ ولم يتغير شيء. للبدء من جديد اضغط على { common-menu } في الأعلى.
caption-home-copied = انتهيت: صار للهاتف الجديد تطبيقه الخاص. التطبيق على هذا الهاتف ما زال يعمل. يمكنك الاحتفاظ به احتياطًا. وإن أردت حذفه فاضغط على { source-home-apps }.
caption-home-lapsed = مرّ أكثر من 24 ساعة، لذلك عليك أن تبدأ من جديد. اضغط على { common-menu } في الأعلى.
caption-home-new = انتهيت. التطبيق على هذا الهاتف جاهز للاستخدام. للمزيد اضغط على { common-menu }.
caption-home-waiting = لا يلزمك فعل أي شيء على هذا الهاتف حتى الساعة { $until }. في هذه الأثناء نزّل التطبيق على الهاتف الجديد. في هذا العرض التجريبي يمكنك الضغط على { source-skip-button } بدلًا من الانتظار.
caption-home-ready = انتهى وقت الانتظار. ضع الهاتف الجديد بجانبك، ثم اضغط على { source-show_code-show }.
caption-too-many-apps = لديك ثلاثة تطبيقات بالفعل، ولا يمكن أن يكون لديك أكثر. اضغط على { source-too_many-see_apps } واحذف تطبيقًا لم تعد تستخدمه.
caption-information = يستغرق النسخ نحو ساعة، معظمها انتظار. بعدها يقرأ الهاتف الجديد رمز QR من هذا الهاتف. اضغط على { common-next }. لا ترسل رمز QR إلى أي شخص أبدًا.
caption-enter-pin = أدخل رمز PIN الخاص بالتطبيق: 6 أرقام. تجده في قسم { page-who }، إلا إذا اخترته بنفسك.
caption-enter-pin-or-biometrics = أدخل رمز PIN الخاص بالتطبيق، أو اضغط على { source-pin-use_biometrics }. تجد رمز PIN في قسم { page-who }، إلا إذا اخترته بنفسك.
caption-enter-pin-again = أدخل رمز PIN الخاص بالتطبيق مرة أخرى ليظهر رمز QR. تجد رمز PIN في قسم { page-who }، إلا إذا اخترته بنفسك.
caption-pin-wrong = رمز PIN غير صحيح. { part-tries } انظر في قسم { page-who } وأدخل رمز PIN مرة أخرى.
caption-pin-not-recognised = لم يتم التعرف عليك. أدخل رمز PIN، أو اضغط على { source-pin-use_biometrics } للمحاولة مرة أخرى.
caption-pin-locked = أُدخل رمز PIN خطأً مرات كثيرة، لذلك قُفل التطبيق. يمكنك المحاولة من جديد الساعة { $until }. حتى ذلك الوقت لا يلزمك فعل أي شيء.
caption-blocked = أُدخل رمز PIN خطأً مرات كثيرة، فحُظر التطبيق نهائيًا. اضغط على { source-blocked-delete } لإخلاء مكانه، أو على { source-blocked-start_over }.
caption-waiting-time = ضع علامة عند { source-waiting_time-agree }، ثم اضغط على { source-waiting_time-start }.
caption-waiting-time-agreed = اضغط الآن على { source-waiting_time-start }.
caption-waiting-started = عليك الانتظار حتى الساعة { $until }. اضغط على { common-ok }. في هذه الأثناء نزّل التطبيق على الهاتف الجديد. في هذا العرض التجريبي يمكنك الضغط على { source-skip-button } بدلًا من الانتظار.
caption-waiting-over = انتهى وقت الانتظار. اضغط على { common-ok }.
caption-show-code = ضع الهاتف الجديد بجانبك. ثم اضغط على { source-show_code-show }. سيُطلب منك رمز PIN مرة أخرى.
caption-show-code-again = إذا طلب منك الهاتف الجديد شيئًا فتابع عليه. وإذا كان يريد قراءة الرمز فاضغط هنا على { source-show_code-show }. وإذا صار له تطبيقه فاضغط على { source-ask-has_app }.
caption-code = اترك هذا الهاتف كما هو. امسح رمز QR ضوئيًا بالهاتف الجديد. بعد أن يقرأ الرمز، اضغط هنا على { source-code-done }. إذا احتجت إلى وقت أطول فاضغط على { source-code-more_time }.
caption-code-renews = اترك هذا الهاتف كما هو. خذ الهاتف الجديد وامسح به رمز QR ضوئيًا. لا تستعجل: يظهر رمز جديد من تلقاء نفسه.
caption-code-expired = انتهت صلاحية رمز QR. اضغط على { source-expired-show_new }.
caption-code-expired-asks = انتهت صلاحية رمز QR. إذا صار للهاتف الجديد تطبيقه فاضغط على { source-ask-has_app }. وإلا فاضغط على { source-expired-show_new }.
caption-ask-copied = انظر إلى الهاتف الجديد. إذا كان تطبيقه جاهزًا فاضغط على { source-ask-yes }. وإلا فاضغط على { source-ask-not_yet }.
caption-code-scanned = قرأ الهاتف الجديد رمز QR. تابع على الهاتف الجديد.
caption-activate = اضغط على { target-activate-get_started }.
caption-choose-way = اختر { target-choose_way-copy }، ثم اضغط على { common-next }.
caption-choose-way-picked = اضغط الآن على { common-next }.
caption-choose-way-other = هذا العرض التجريبي لا يعرض هذه الطريقة. اختر { target-choose_way-copy }، ثم اضغط على { common-next }.
caption-ready-old-first = أظهر أولًا رمز QR على الهاتف القديم. عندما تراه هناك، عُد إلى هنا وضع علامة عند { target-ready-shown }.
caption-ready = هل ترى رمز QR على الهاتف القديم؟ إذن ضع علامة عند { target-ready-shown } واضغط على { target-ready-scan }.
caption-ready-shown = اضغط الآن على { target-ready-scan }. إذا طلب المتصفح استخدام الكاميرا فاسمح بذلك.
caption-scan = أمسك هذا الهاتف بحيث ترى كاميرته رمز QR على الهاتف القديم، وتكون الشاشة نحوك. إذا لم ينجح ذلك فانظر في قسم { scan-other_ways }.
caption-scan-refused = لا يمكن استخدام هذا الرمز، والسبب مكتوب على الشاشة. أظهر رمز QR الصحيح على الهاتف القديم وامسحه ضوئيًا.
caption-user-id = اكتب معرّف المستخدم الخاص بالعرض التجريبي: { $user_id }. ثم اضغط على { common-next }. لا تكتب معرّفك الحقيقي أبدًا.
caption-user-id-cpr = كان هذا يشبه رقم CPR. حُذف ولم يُحفظ. اكتب { $user_id } واضغط على { common-next }.
caption-user-id-wrong = معرّف المستخدم هذا غير صحيح. اكتب { $user_id } واضغط على { common-next }.
caption-temporary-pin = تظهر في أعلى هذا الهاتف رسالة SMS فيها 8 أرقام. المسها أو أدخل الأرقام. إذا لم تصل فاضغط على { target-sms-send_again }.
caption-temporary-pin-wrong = هذه ليست أرقام رسالة SMS. { part-tries } أدخل الأرقام الثمانية مرة أخرى.
caption-temporary-pin-over = لم يعد هذا الرمز صالحًا. اضغط على { target-sms-send_again } لتحصل على رمز جديد.
caption-choose-pin = فكّر في رمز PIN من 6 أرقام: لا تكرّر الرقم نفسه ست مرات، ولا تستخدم أرقامًا متتالية مثل 123456. لا تختر رمزًا تستخدمه حقًا. ثم اضغط على { common-next }.
caption-create-pin = أدخل الأرقام الستة التي فكّرت فيها، ثم اضغط على { common-next }.
caption-pin-too-easy = رمز PIN هذا يسهل تخمينه. أدخل رمزًا آخر، ثم اضغط على { common-next }.
caption-pin-mismatch = لم يكن رمزا PIN متطابقين. أدخل رمزًا جديدًا، ثم اضغط على { common-next }.
caption-repeat-pin = أدخل الأرقام الستة نفسها مرة أخرى، ثم اضغط على { common-next }.
caption-biometrics = هل تريد استخدام بصمة إصبعك أو وجهك بدلًا من رمز PIN؟ اضغط على { target-biometrics-yes } أو { common-not_now }. كلاهما مناسب. هذا مجرد تدريب: لا يقرأ العرض التجريبي إصبعك ولا وجهك.
caption-notifications = هل تسمح للتطبيق بأن يرسل إليك إشعارات؟ اضغط على { target-notifications-allow } أو { common-not_now }. كلاهما مناسب.
caption-activated = انتهيت: صار لهذا الهاتف تطبيقه الخاص، والتطبيق القديم ما زال يعمل. اضغط على { common-ok }.
caption-activation-lapsed = استغرق الأمر وقتًا أطول من اللازم، لكن لم يضع شيء. أظهر رمز QR جديدًا على الهاتف القديم. ثم اضغط هنا على { target-lapsed-scan_again }.
caption-menu = لنسخ التطبيق اضغط على { source-menu-copy }. للخروج من القائمة اضغط على { common-back }.
caption-menu-copying = النسخ جارٍ بالفعل. للمتابعة اضغط على { common-back }. لإيقافه اضغط على { source-waiting-cancel }.
caption-apps = هذه تطبيقاتك. للخروج اضغط على { common-back }. لا تحذف تطبيقًا إلا إذا لم تعد تستخدمه.
caption-confirm-delete = إذا لم تعد تستخدم هذا التطبيق، فاضغط على { source-confirm-delete_yes }. إذا كان لديك شك، فاضغط على { source-confirm-delete_no }.
caption-confirm-delete-last = هذا آخر تطبيق لديك. من دونه لا يمكنك النسخ بعد الآن. إذا كان لديك شك، فاضغط على { source-confirm-delete_no }.
caption-confirm-remove = يختفي التطبيق من هذا الهاتف، لكنه يظل يشغل واحدًا من أماكنك الثلاثة. اضغط على { source-confirm-remove_yes } أو { source-confirm-remove_no }.
caption-confirm-cancel = إذا توقفت الآن فعليك في المرة القادمة أن تنتظر من البداية. اضغط على { source-confirm-cancel_no } أو { source-confirm-cancel_yes }.
caption-confirm-give-up = للإكمال على هذا الهاتف اضغط على { source-confirm-give_up_no }. للتوقف اضغط على { source-confirm-give_up_yes }. يبقى التطبيق القديم فعّالًا.
caption-change-pin = أدخل أولًا رمز PIN الحالي: 6 أرقام.
caption-change-pin-create = أدخل رمز PIN جديدًا من 6 أرقام، ثم اضغط على { common-next }.
caption-pin-changed = رمز PIN الجديد صالح من الآن. اضغط على { common-ok }.
caption-settings = اختر ما تريد تغييره. للخروج اضغط على { common-back }.
caption-language-settings = اختر لغة التطبيق. للخروج اضغط على { common-back }.
caption-notification-settings = هنا ترى هل يمكن للتطبيق أن يخبرك عندما ينتهي وقت الانتظار. للخروج اضغط على { common-back }.
caption-biometric-settings = هنا تختار ما إذا كنت تريد استخدام بصمة إصبعك أو وجهك بدلًا من رمز PIN. للخروج اضغط على { common-back }.
caption-stop = هل اتصل بك أحد أو طلب منك رمزًا؟ إذن توقف ولا تعطِ أحدًا أي رمز. اقرأ ما عليك فعله. للخروج اضغط على { common-back }.
caption-for-real = هذا ما تحتاج إليه عندما تنسخ تطبيقك الحقيقي. للخروج اضغط على { common-back }.
caption-requirements = هذه متطلبات الهاتف. للخروج اضغط على { common-back }.
caption-about = هنا معلومات عن هذا العرض التجريبي: ما هو، وما لا يفعله. للخروج اضغط على { common-back }.
