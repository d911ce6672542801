### Captions in Turkish: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.
### Notes on the texts are in the English file.

words-heading = Şimdi ne yapmalısınız
words-old_phone = Eski telefon
words-new_phone = Yeni telefon
words-read_aloud = Sesli oku
words-stop_reading = Okumayı durdur
words-hide = Açıklamaları gizle
words-show_where = Yerini göster

part-tries =
    { $tries ->
        [one] { $tries } deneme hakkınız kaldı.
       *[other] { $tries } deneme hakkınız kaldı.
    }

caption-store = { target-store-get } düğmesine basın. Bu demoda uygulama birazdan yüklenir.
caption-store-unsupported = Bu telefonun sistemi uygulama için çok eski. { target-store-update_system } düğmesine basın.
caption-installing = Biraz bekleyin. Uygulama yükleniyor.
caption-installed-old-first = Uygulama yüklendi ama henüz kullanılamaz. Eski telefonu alın ve kopyalamayı orada başlatın. QR kodu orada görününce buraya dönün ve { target-store-open } düğmesine basın.
caption-installed = QR kodu eski telefonda görünüyor. Burada { target-store-open } düğmesine basın.
caption-installed-deleted = Bu telefondaki uygulama silindi. Yeniden etkinleştirmek için { target-store-open } düğmesine basın.
caption-home = Kopyalamaya başlamak için üstteki { common-menu } düğmesine basın.
caption-home-cancelled = Kopyalama iptal edildi, hiçbir şey değişmedi. Yeniden başlamak için üstteki { common-menu } düğmesine basın.
caption-home-copied = Tamamlandı: Yeni telefonun artık kendi uygulaması var. Bu telefondaki uygulama çalışmaya devam ediyor. Onu yedek olarak tutabilirsiniz. Silmek isterseniz { source-home-apps } düğmesine basın.
caption-home-lapsed = 24 saatten fazla geçti, bu yüzden yeniden başlamanız gerekiyor. Üstteki { common-menu } düğmesine basın.
caption-home-new = Tamamlandı. Bu telefondaki uygulama kullanıma hazır. Daha fazlası { common-menu } bölümünde.
caption-home-waiting = Saat { $until } olana kadar bu telefonda yapmanız gereken bir şey yok. Bu arada uygulamayı yeni telefona indirin. Bu demoda beklemek yerine { source-skip-button } düğmesine basabilirsiniz.
caption-home-ready = Bekleme süresi bitti. Yeni telefonu yanınıza alın, sonra { source-show_code-show } düğmesine basın.
caption-too-many-apps = Zaten üç uygulamanız var, daha fazlası olamaz. { source-too_many-see_apps } düğmesine basın ve artık kullanmadığınız birini silin.
caption-information = Kopyalama yaklaşık bir saat sürer, bunun çoğu beklemektir. Sonra yeni telefon bu telefondaki QR kodunu okur. { common-next } düğmesine basın. QR kodunu asla kimseye göndermeyin.
caption-enter-pin = Uygulamanın PIN kodunu girin: 6 hane. Kodu kendiniz seçmediyseniz { page-who } bölümünde yazıyor.
caption-enter-pin-or-biometrics = Uygulamanın PIN kodunu girin veya { source-pin-use_biometrics } düğmesine basın. PIN kodunu kendiniz seçmediyseniz kod { page-who } bölümünde yazıyor.
caption-enter-pin-again = Uygulamanın PIN kodunu bir kez daha girin, QR kodu görünür. PIN kodunu kendiniz seçmediyseniz kod { page-who } bölümünde yazıyor.
caption-pin-wrong = PIN kodu yanlış. { part-tries } { page-who } bölümüne bakın ve PIN kodunu yeniden girin.
caption-pin-not-recognised = Telefon sizi tanıyamadı. PIN kodunu girin veya yeniden denemek için { source-pin-use_biometrics } düğmesine basın.
caption-pin-locked = PIN kodu çok fazla kez yanlış girildi, bu yüzden uygulama kilitlendi. Saat { $until } olunca yeniden deneyebilirsiniz. O zamana kadar yapmanız gereken bir şey yok.
caption-blocked = PIN kodu çok fazla kez yanlış girildi ve uygulama kalıcı olarak engellendi. Yerini boşaltmak için { source-blocked-delete } düğmesine basın ya da { source-blocked-start_over } düğmesine basın.
caption-waiting-time = { source-waiting_time-agree } kutusunu işaretleyin, sonra { source-waiting_time-start } düğmesine basın.
caption-waiting-time-agreed = Şimdi { source-waiting_time-start } düğmesine basın.
caption-waiting-started = Saat { $until } olana kadar beklemeniz gerekiyor. { common-ok } düğmesine basın. Bu arada uygulamayı yeni telefona indirin. Bu demoda beklemek yerine { source-skip-button } düğmesine basabilirsiniz.
caption-waiting-over = Bekleme süresi bitti. { common-ok } düğmesine basın.
caption-show-code = Yeni telefonu yanınıza alın. Sonra { source-show_code-show } düğmesine basın. PIN kodu yeniden sorulacak.
caption-show-code-again = Yeni telefon sizden bir şey istiyorsa orada devam edin. Kodu okutmak istiyorsa burada { source-show_code-show } düğmesine basın. Uygulaması hazırsa { source-ask-has_app } düğmesine basın.
caption-code = Bu telefonu olduğu gibi bırakın. QR kodunu yeni telefonla okutun. Yeni telefon kodu okuyunca burada { source-code-done } düğmesine basın. Daha fazla zamana ihtiyacınız varsa { source-code-more_time } düğmesine basın.
caption-code-renews = Bu telefonu olduğu gibi bırakın. Yeni telefonu alın ve QR kodunu onunla okutun. Acele etmeyin: Yeni kod kendiliğinden gelir.
caption-code-expired = QR kodunun süresi doldu. { source-expired-show_new } düğmesine basın.
caption-code-expired-asks = QR kodunun süresi doldu. Yeni telefonun uygulaması hazırsa { source-ask-has_app } düğmesine basın. Değilse { source-expired-show_new } düğmesine basın.
caption-ask-copied = Yeni telefona bakın. Uygulaması hazırsa { source-ask-yes } düğmesine basın. Değilse { source-ask-not_yet } düğmesine basın.
caption-code-scanned = Yeni telefon QR kodunu okudu. Yeni telefonda devam edin.
caption-activate = { target-activate-get_started } düğmesine basın.
caption-choose-way = { target-choose_way-copy } seçeneğini seçin, sonra { common-next } düğmesine basın.
caption-choose-way-picked = Şimdi { common-next } düğmesine basın.
caption-choose-way-other = Demo bu yolu göstermiyor. { target-choose_way-copy } seçeneğini seçin, sonra { common-next } düğmesine basın.
caption-ready-old-first = Önce eski telefonda QR kodunu gösterin. Kodu orada görünce buraya dönün ve { target-ready-shown } kutusunu işaretleyin.
caption-ready = Eski telefonda QR kodunu görüyor musunuz? Öyleyse { target-ready-shown } kutusunu işaretleyin ve { target-ready-scan } düğmesine basın.
caption-ready-shown = Şimdi { target-ready-scan } düğmesine basın. İnternet tarayıcısı kamera için izin isterse izin verin.
caption-scan = Bu telefonu, kamerası eski telefondaki QR kodunu görecek şekilde tutun. Ekran size dönük olsun. Olmazsa { scan-other_ways } bölümüne bakın.
caption-scan-refused = Bu kod kullanılamıyor. Nedeni ekranda yazıyor. Eski telefonda doğru QR kodunu gösterin ve onu okutun.
caption-user-id = Demodaki kullanıcı kimliğini yazın: { $user_id }. Sonra { common-next } düğmesine basın. Asla kendinizinkini yazmayın.
caption-user-id-cpr = Bu bir CPR numarasına benziyordu. Silindi ve saklanmadı. { $user_id } yazın ve { common-next } düğmesine basın.
caption-user-id-wrong = Bu kullanıcı kimliği yanlış. { $user_id } yazın ve { common-next } düğmesine basın.
caption-temporary-pin = Bu telefonun üst kısmında 8 haneli kod içeren bir SMS görünür. Üzerine dokunun veya rakamları girin. Gelmezse { target-sms-send_again } düğmesine basın.
caption-temporary-pin-wrong = Bunlar SMS’teki rakamlar değildi. { part-tries } Rakamları bir kez daha girin.
caption-temporary-pin-over = Bu kod artık geçerli değil. Yenisini almak için { target-sms-send_again } düğmesine basın.
caption-choose-pin = 6 haneli bir PIN kodu düşünün: Altı kez aynı rakam veya 123456 gibi bir sıra olmasın. Gerçekten kullandığınız bir kodu seçmeyin. Sonra { common-next } düğmesine basın.
caption-create-pin = Düşündüğünüz 6 rakamı girin, sonra { common-next } düğmesine basın.
caption-pin-too-easy = Bu PIN kodunu tahmin etmek çok kolay. Başka bir kod girin, sonra { common-next } düğmesine basın.
caption-pin-mismatch = İki PIN kodu aynı değildi. Yeni bir kod girin, sonra { common-next } düğmesine basın.
caption-repeat-pin = Aynı 6 rakamı yeniden girin, sonra { common-next } düğmesine basın.
caption-biometrics = PIN kodu yerine parmak izinizi veya yüzünüzü kullanmak ister misiniz? { target-biometrics-yes } ya da { common-not_now } düğmesine basın. İkisi de olur. Bu yalnızca bir alıştırma: Demo ne parmağınızı ne de yüzünüzü okur.
caption-notifications = Uygulama size bildirim gönderebilir mi? { target-notifications-allow } ya da { common-not_now } düğmesine basın. İkisi de olur.
caption-activated = Tamamlandı: Bu telefonun artık kendi uygulaması var, eskisi de çalışmaya devam ediyor. { common-ok } düğmesine basın.
caption-activation-lapsed = Çok uzun sürdü ama hiçbir şey kaybolmadı. Eski telefonda yeni bir QR kodu gösterin. Sonra burada { target-lapsed-scan_again } düğmesine basın.
caption-menu = Uygulamayı kopyalamak için { source-menu-copy } düğmesine basın. Menüden çıkmak için { common-back } düğmesine basın.
caption-menu-copying = Kopyalama zaten sürüyor. Devam etmek için { common-back } düğmesine basın. Durdurmak için { source-waiting-cancel } düğmesine basın.
caption-apps = Bunlar sizin uygulamalarınız. Çıkmak için { common-back } düğmesine basın. Bir uygulamayı ancak artık kullanmıyorsanız silin.
caption-confirm-delete = Bu uygulamayı artık kullanmıyorsanız { source-confirm-delete_yes } düğmesine basın. Emin değilseniz { source-confirm-delete_no } düğmesine basın.
caption-confirm-delete-last = Bu sizin son uygulamanız. O olmadan artık kopyalama yapamazsınız. Emin değilseniz { source-confirm-delete_no } düğmesine basın.
caption-confirm-remove = Uygulama bu telefondan kaldırılır ama üç yerinizden birini tutmaya devam eder. { source-confirm-remove_yes } ya da { source-confirm-remove_no } düğmesine basın.
caption-confirm-cancel = Şimdi durdurursanız bir dahaki sefere baştan beklemeniz gerekir. { source-confirm-cancel_no } ya da { source-confirm-cancel_yes } düğmesine basın.
caption-confirm-give-up = Bu telefonda bitirmek için { source-confirm-give_up_no } düğmesine basın. Durdurmak için { source-confirm-give_up_yes } düğmesine basın. Eski uygulama etkin kalır.
caption-change-pin = Önce şimdiki PIN kodunuzu girin: 6 hane.
caption-change-pin-create = 6 haneli yeni bir PIN kodu girin, sonra { common-next } düğmesine basın.
caption-pin-changed = Bundan sonra yeni PIN kodu geçerli. { common-ok } düğmesine basın.
caption-settings = Değiştirmek istediğinizi seçin. Çıkmak için { common-back } düğmesine basın.
caption-language-settings = Uygulamanın dilini seçin. Çıkmak için { common-back } düğmesine basın.
caption-notification-settings = Bekleme süresi bitince uygulamanın size haber verip veremeyeceğini burada görürsünüz. Çıkmak için { common-back } düğmesine basın.
caption-biometric-settings = PIN kodu yerine parmak izinizi veya yüzünüzü kullanıp kullanmayacağınıza burada karar verirsiniz. Çıkmak için { common-back } düğmesine basın.
caption-stop = Biri sizi aradı mı ya da kod mu istedi? Öyleyse durun ve kimseye kod vermeyin. Ne yapacağınızı okuyun. Çıkmak için { common-back } düğmesine basın.
caption-for-real = Gerçek uygulamanızı kopyalarken bunlara ihtiyacınız var. Çıkmak için { common-back } düğmesine basın.
caption-requirements = Telefonunuzun yapabilmesi gerekenler bunlar. Çıkmak için { common-back } düğmesine basın.
caption-about = Bu demonun ne olduğu ve ne olmadığı burada yazıyor. Çıkmak için { common-back } düğmesine basın.
