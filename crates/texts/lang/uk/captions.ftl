### Captions in Ukrainian: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.
### Notes on the texts are in the English file.

words-heading = Що робити зараз
words-old_phone = Старий телефон
words-new_phone = Новий телефон
words-read_aloud = Прочитати вголос
words-stop_reading = Зупинити читання
words-hide = Сховати підказки
words-show_where = Показати, де саме

part-tries =
    { $tries ->
        [one] Залишилася { $tries } спроба.
        [few] Залишилося { $tries } спроби.
        [many] Залишилося { $tries } спроб.
       *[other] Залишилося { $tries } спроб.
    }

caption-store = Натисніть { target-store-get }. У цьому демо застосунок встановиться за мить.
caption-store-unsupported = Система цього телефону надто стара для застосунку. Натисніть { target-store-update_system }.
caption-installing = Зачекайте хвилинку. Застосунок встановлюється.
caption-installed-old-first = Застосунок встановлено, але користуватися ним ще не можна. Візьміть старий телефон і почніть копіювання на ньому. Коли на ньому з’явиться QR-код, поверніться сюди й натисніть { target-store-open }.
caption-installed = QR-код уже на старому телефоні. Тут натисніть { target-store-open }.
caption-installed-deleted = Застосунок на цьому телефоні видалено. Щоб знову його активувати, натисніть { target-store-open }.
caption-home = Щоб почати копіювання, натисніть { common-menu } вгорі.
caption-home-cancelled = Копіювання скасовано, нічого не змінилося. Щоб почати знову, натисніть { common-menu } вгорі.
caption-home-copied = Готово: новий телефон має власний застосунок. Застосунок на цьому телефоні й далі працює. Можете залишити його як запасний. Якщо хочете його видалити, натисніть { source-home-apps }.
caption-home-lapsed = Минуло понад 24 години, тому треба почати знову. Натисніть { common-menu } вгорі.
caption-home-new = Готово. Застосунком на цьому телефоні вже можна користуватися. Більше ви знайдете в розділі { common-menu }.
caption-home-waiting = До { $until } на цьому телефоні нічого робити не треба. А поки завантажте застосунок на новий телефон. У цьому демо можна не чекати, а натиснути { source-skip-button }.
caption-home-ready = Час очікування минув. Покладіть поруч новий телефон і натисніть { source-show_code-show }.
caption-too-many-apps = У вас уже три застосунки, а більше не можна. Натисніть { source-too_many-see_apps } і видаліть той, яким більше не користуєтеся.
caption-information = Копіювання триває близько години, і майже весь цей час треба просто чекати. Потім новий телефон відсканує QR-код із цього телефону. Натисніть { common-next }. Ніколи нікому не надсилайте QR-код.
caption-enter-pin = Введіть PIN-код застосунку: 6 цифр. Він у розділі { page-who }, якщо ви не обрали власний.
caption-enter-pin-or-biometrics = Введіть PIN-код застосунку або натисніть { source-pin-use_biometrics }. PIN-код ви знайдете в розділі { page-who }, якщо не обрали власний.
caption-enter-pin-again = Введіть PIN-код застосунку ще раз, і з’явиться QR-код. PIN-код ви знайдете в розділі { page-who }, якщо не обрали власний.
caption-pin-wrong = Цей PIN-код не підійшов. { part-tries } Подивіться в розділі { page-who } і введіть PIN-код ще раз.
caption-pin-not-recognised = Вас не розпізнано. Введіть PIN-код або ще раз натисніть { source-pin-use_biometrics }.
caption-pin-locked = Неправильний PIN-код введено забагато разів, тому застосунок заблоковано. Спробувати знову можна о { $until }. До того часу нічого робити не треба.
caption-blocked = Неправильний PIN-код введено забагато разів, і застосунок заблоковано назавжди. Натисніть { source-blocked-delete }, щоб звільнити місце, або { source-blocked-start_over }.
caption-waiting-time = Поставте позначку біля { source-waiting_time-agree }, потім натисніть { source-waiting_time-start }.
caption-waiting-time-agreed = Тепер натисніть { source-waiting_time-start }.
caption-waiting-started = Треба зачекати до { $until }. Натисніть { common-ok }. А поки завантажте застосунок на новий телефон. У цьому демо можна не чекати, а натиснути { source-skip-button }.
caption-waiting-over = Час очікування минув. Натисніть { common-ok }.
caption-show-code = Покладіть поруч новий телефон. Потім натисніть { source-show_code-show }. Треба буде ще раз ввести PIN-код.
caption-show-code-again = Якщо новий телефон про щось просить, продовжуйте на ньому. Якщо він хоче сканувати, натисніть тут { source-show_code-show }. Якщо він уже має свій застосунок, натисніть { source-ask-has_app }.
caption-code = Залиште цей телефон як є. Відскануйте QR-код новим телефоном. Коли він відсканує код, натисніть тут { source-code-done }. Якщо потрібно більше часу, натисніть { source-code-more_time }.
caption-code-renews = Залиште цей телефон як є. Візьміть новий телефон і відскануйте ним QR-код. Не поспішайте: новий код з’явиться сам.
caption-code-expired = Термін дії QR-коду минув. Натисніть { source-expired-show_new }.
caption-code-expired-asks = Термін дії QR-коду минув. Якщо новий телефон уже має свій застосунок, натисніть { source-ask-has_app }. Якщо ні, натисніть { source-expired-show_new }.
caption-ask-copied = Подивіться на новий телефон. Якщо його застосунок готовий, натисніть { source-ask-yes }. Якщо ні, натисніть { source-ask-not_yet }.
caption-code-scanned = Новий телефон відсканував QR-код. Продовжуйте на новому телефоні.
caption-activate = Натисніть { target-activate-get_started }.
caption-choose-way = Оберіть { target-choose_way-copy }, потім натисніть { common-next }.
caption-choose-way-picked = Тепер натисніть { common-next }.
caption-choose-way-other = Цього способу демо не показує. Оберіть { target-choose_way-copy }, потім натисніть { common-next }.
caption-ready-old-first = Спершу покажіть QR-код на старому телефоні. Коли побачите його там, поверніться сюди й поставте позначку біля { target-ready-shown }.
caption-ready = Ви бачите QR-код на старому телефоні? Тоді поставте позначку біля { target-ready-shown } і натисніть { target-ready-scan }.
caption-ready-shown = Тепер натисніть { target-ready-scan }. Якщо браузер запитає про камеру, дозвольте.
caption-scan = Тримайте цей телефон так, щоб його камера бачила QR-код на старому телефоні, а екран був повернутий до вас. Якщо не виходить, подивіться в розділі { scan-other_ways }.
caption-scan-refused = Цей код не підходить. Чому саме, написано на екрані. Покажіть правильний QR-код на старому телефоні й відскануйте його.
caption-user-id = Введіть ідентифікатор користувача з демо: { $user_id }. Потім натисніть { common-next }. Ніколи не вводьте власний.
caption-user-id-cpr = Це було схоже на номер CPR. Його стерто, він ніде не зберігається. Введіть { $user_id } і натисніть { common-next }.
caption-user-id-wrong = Цей ідентифікатор не підійшов. Введіть { $user_id } і натисніть { common-next }.
caption-temporary-pin = Угорі на екрані цього телефону з’явиться SMS із 8 цифрами. Торкніться його або введіть цифри. Якщо SMS не прийде, натисніть { target-sms-send_again }.
caption-temporary-pin-wrong = Це не ті цифри, що в SMS. { part-tries } Введіть 8 цифр із SMS ще раз.
caption-temporary-pin-over = Цей код більше не діє. Натисніть { target-sms-send_again }, щоб отримати новий.
caption-choose-pin = Придумайте PIN-код із 6 цифр: не шість однакових і не підряд, як-от 123456. Не беріть той, яким справді користуєтеся. Потім натисніть { common-next }.
caption-create-pin = Введіть придумані 6 цифр і натисніть { common-next }.
caption-pin-too-easy = Цей PIN-код надто легко вгадати. Введіть інший і натисніть { common-next }.
caption-pin-mismatch = Ці два PIN-коди не збіглися. Введіть новий і натисніть { common-next }.
caption-repeat-pin = Введіть ті самі 6 цифр ще раз і натисніть { common-next }.
caption-biometrics = Хочете замість PIN-коду користуватися відбитком пальця чи обличчям? Натисніть { target-biometrics-yes } або { common-not_now }. Обидва варіанти підходять. Це лише вправа: демо не зчитує ні пальця, ні обличчя.
caption-notifications = Чи може застосунок надсилати вам сповіщення? Натисніть { target-notifications-allow } або { common-not_now }. Обидва варіанти підходять.
caption-activated = Готово: тепер цей телефон має власний застосунок, і старий теж працює. Натисніть { common-ok }.
caption-activation-lapsed = Це тривало надто довго, але нічого не втрачено. Покажіть новий QR-код на старому телефоні. Потім натисніть тут { target-lapsed-scan_again }.
caption-menu = Щоб скопіювати застосунок, натисніть { source-menu-copy }. Щоб вийти з меню, натисніть { common-back }.
caption-menu-copying = Копіювання вже триває. Щоб продовжити, натисніть { common-back }. Щоб зупинити його, натисніть { source-waiting-cancel }.
caption-apps = Це ваші застосунки. Щоб вийти, натисніть { common-back }. Видаляйте застосунок, лише якщо більше ним не користуєтеся.
caption-confirm-delete = Якщо ви більше не користуєтеся цим застосунком, натисніть { source-confirm-delete_yes }. Якщо не впевнені, натисніть { source-confirm-delete_no }.
caption-confirm-delete-last = Це ваш останній застосунок. Без нього копіювати вже не можна. Якщо не впевнені, натисніть { source-confirm-delete_no }.
caption-confirm-remove = Застосунок зникне з цього телефону, але й далі займатиме одне з ваших трьох місць. Натисніть { source-confirm-remove_yes } або { source-confirm-remove_no }.
caption-confirm-cancel = Якщо зупинитися зараз, наступного разу доведеться чекати від початку. Натисніть { source-confirm-cancel_no } або { source-confirm-cancel_yes }.
caption-confirm-give-up = Щоб закінчити на цьому телефоні, натисніть { source-confirm-give_up_no }. Щоб зупинитися, натисніть { source-confirm-give_up_yes }. Старий застосунок залишиться активним.
caption-change-pin = Спершу введіть поточний PIN-код: 6 цифр.
caption-change-pin-create = Введіть новий PIN-код із 6 цифр і натисніть { common-next }.
caption-pin-changed = Відтепер діє новий PIN-код. Натисніть { common-ok }.
caption-settings = Оберіть, що хочете змінити. Щоб вийти, натисніть { common-back }.
caption-language-settings = Оберіть мову застосунку. Щоб вийти, натисніть { common-back }.
caption-notification-settings = Тут видно, чи може застосунок повідомити вас, коли мине час очікування. Щоб вийти, натисніть { common-back }.
caption-biometric-settings = Тут ви вирішуєте, чи користуватися відбитком пальця або обличчям замість PIN-коду. Щоб вийти, натисніть { common-back }.
caption-stop = Вам хтось зателефонував або попросив код? Тоді зупиніться й нікому не повідомляйте код. Прочитайте, що робити. Щоб вийти, натисніть { common-back }.
caption-for-real = Це знадобиться вам, коли копіюватимете справжній застосунок. Щоб вийти, натисніть { common-back }.
caption-requirements = Тут написано, що має підтримувати ваш телефон. Щоб вийти, натисніть { common-back }.
caption-about = Тут написано, чим є це демо, а чим ні. Щоб вийти, натисніть { common-back }.
