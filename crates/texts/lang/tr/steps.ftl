### The step pages in Turkish. Notes on the texts are in the English file.
### Not yet read by a native speaker.

words-guide = Adım adım
words-lead = Bu kılavuz, MitID uygulamanızı başka bir telefona veya tablete nasıl kopyalayacağınızı adım adım gösterir. Her adımı gerçekten yapmadan önce demoda deneyebilirsiniz.
words-labels = Tırnak içindeki sözler, ekrandaki İngilizce yazılardır. Parantez içinde Danca uygulamadaki karşılıkları vardır.
words-numbers = Numaralar herkese açık yardım sayfasındakilerdir. 0. adım onlardan önce gelir.
words-step = Adım { $number }
words-on_old = Eski telefonda
words-on_new = Yeni telefonda
words-do = Ne yapmalısınız
words-see = Ne görürsünüz
words-wrong = Bir sorun olursa
words-public = Herkese açık yardım sayfasında
words-compared = Kasım 2026’da herkese açık yardım sayfasıyla karşılaştırıldı.
words-try = Bu adımı deneyin
words-try_all = Bütün adımları deneyin
words-previous = Önceki adım
words-next = Sonraki adım
words-all = Kılavuzun tamamı
words-languages = Başka dillerde
words-to_demo = Demoya
words-try_hint = Adım demoda açılır; ondan önceki her şey yapılmış olur.
words-steps = Adımlar
words-picture = Telefonun ekranı.
words-film = Film: bütün adımlar
words-files = Bu kılavuzu saklayın
words-for_print = Yazdırmak için (PDF)
words-as_text = Metin olarak (Markdown)
words-about = Bu demo MitID değildir ve MitID ile hiçbir ilgisi yoktur. Herkese açık yardım sayfasındaki adımları izler.
words-never = Demoya asla gerçek bir kullanıcı kimliği, PIN kodu veya CPR numarası yazmayın ve QR kodunu asla kimseye göndermeyin.
words-afterwards_heading = Sonrasında
words-afterwards = Eski telefondaki uygulama etkin kalır. Artık kullanmak istemiyorsanız onu uygulamanın içinden silebilir veya her zaman erişiminiz olsun diye yedek olarak saklayabilirsiniz.

step-store-title = Uygulamayı yeni telefona indirin
step-store-do = Yeni telefonda uygulama mağazasını açın ve MitID uygulamasında { target-store-get } düğmesine basın. Uygulamayı henüz açmayın: Sıra önce eski telefonda. Demodaki mağaza hayalîdir, hiçbir şey indirilmez.
step-store-see = Uygulama yüklendi, { target-store-get } yerine artık { target-store-open } yazıyor. Etkinleştirilmeden kullanılamaz.
step-store-wrong-1 = Telefon, sisteminin uygulama için çok eski olduğunu söylüyor.
step-store-then-1 = Telefonun ayarlarından sistemi güncelleyin veya başka bir telefon kullanın. Eski telefondaki uygulama çalışmaya devam eder.
step-store-wrong-2 = Zaten üç etkin uygulamanız var.
step-store-then-2 = Daha fazlası olamaz. Eski telefonun menüsünde { source-menu-apps } bölümünü açın ve artık kullanmadığınız birini silin.

step-home-title = Eski telefonda menüyü açın
step-home-do = Eski telefonda uygulamayı açın. Ekranın üstündeki { common-menu } düğmesine basın, sonra { source-menu-copy } seçeneğini seçin.
step-home-see = Ne olacağını anlatan bir sayfa.
step-home-wrong-1 = Uygulamada { source-too_many-heading } yazıyor.
step-home-then-1 = { source-too_many-see_apps } düğmesine basın ve artık kullanmadığınız bir uygulamayı silin. Böylece yeri boşalır. Sonra menüden yeniden başlayın.
step-home-wrong-2 = Eski telefon bozuk veya artık sizde değil.
step-home-then-2 = O zaman kopyalama yapılamaz. Uygulama başka bir yolla, örneğin pasaport veya kimlik belgesiyle etkinleştirilebilir; nasıl yapılacağı herkese açık yardım sayfalarında yazar.

step-information-title = Ne olacağını okuyun
step-information-do = Sayfayı okuyun, sonra { common-next } düğmesine basın. Kullanıcı kimliğinizi ve SMS aldığınız telefonu yanınızda bulundurun.
step-information-see = Uygulama PIN kodunuzu sorar.
step-information-wrong-1 = Biri sizi aradı veya size yazdı ve bunu yapmanızı istiyor.
step-information-then-1 = Durun. { common-back } düğmesiyle sayfadan çıkın, görüşmeyi sonlandırın ve kimseye kod göndermeyin. İyi niyetli hiç kimsenin sizin kodlarınıza ihtiyacı yoktur.

step-enter_pin-title = PIN kodunuzu girin
step-enter_pin-do = Eski telefondaki uygulamada kullandığınız PIN kodunun 6 rakamını girin veya varsa { source-pin-use_biometrics } düğmesine basın. Demoda PIN kodu { page-who } bölümünde yazıyor.
step-enter_pin-see = Uygulama bir bekleme süresi olduğunu söyler.
step-enter_pin-wrong-1 = PIN kodu yanlış.
step-enter_pin-then-1 = Uygulama kaç deneme hakkınız kaldığını gösterir. Kodu yavaşça yeniden girin. Demoda PIN kodu art arda üç kez yanlış girilirse uygulama beş dakika kilitlenir.
step-enter_pin-wrong-2 = PIN kodunu unuttunuz.
step-enter_pin-then-2 = Tahmin etmeyin: Çok fazla yanlış denemede uygulama engellenir. Yeni bir kodun nasıl alınacağı herkese açık yardım sayfalarında yazar.

step-waiting_time-title = Bekleme süresini başlatın
step-waiting_time-do = Güvenliğiniz için 1 saat beklemeniz gerekiyor. { source-waiting_time-agree } kutusunu işaretleyin, sonra { source-waiting_time-start } düğmesine basın.
step-waiting_time-see = Geriye doğru sayan kalan süre.
step-waiting_time-wrong-1 = { source-waiting_time-start } düğmesine basılamıyor.
step-waiting_time-then-1 = Önce { source-waiting_time-agree } kutusunu işaretleyin.

step-waiting-title = Bir saat bekleyin
step-waiting-do = Bu ekranı kapatmak için { common-ok } düğmesine basın. Uygulamayı kapatabilir ve telefonu başka şeyler için kullanabilirsiniz. Bu arada uygulamayı yeni telefona indirin. Demoda beklemeyi atlayabilirsiniz: { source-skip-button }.
step-waiting-see = Uygulama ne kadar süre kaldığını gösterir. Bir saat dolunca, izin verdiyseniz bir bildirim gelir.
step-waiting-wrong-1 = Bildirim gelmiyor.
step-waiting-then-1 = Bir saat dolunca uygulamayı kendiniz açın. Sonraki adımı kendiliğinden gösterir.
step-waiting-wrong-2 = Vazgeçtiniz veya kopyalamayı siz başlatmadınız.
step-waiting-then-2 = { source-waiting-cancel } düğmesine basın. O zaman hiçbir şey değişmez ve uygulama etkin kalır.
step-waiting-wrong-3 = Çok daha sonra geri dönüyorsunuz.
step-waiting-then-3 = Demoda bekleme süresinden sonra 24 saatiniz var. Daha sonra 1. adımdan yeniden başlarsınız.

step-show_code-title = Eski telefonda QR kodunu gösterin
step-show_code-do = Yeni telefonu yanınıza alın. { source-show_code-heading } ekranında { source-show_code-show } düğmesine basın, sonra PIN kodunuzu bir kez daha girin.
step-show_code-see = Eski telefonun ekranını kaplayan bir QR kodu.
step-show_code-wrong-1 = { source-show_code-show } düğmesi görünmüyor.
step-show_code-then-1 = Bir saat henüz dolmadı. Ekran ne kadar süre kaldığını gösterir.
step-show_code-wrong-2 = PIN kodu yanlış.
step-show_code-then-2 = Yeniden girin. 3. adımdaki kodun aynısıdır.

step-code-title = QR kodunu hazır tutun
step-code-do = Eski telefonu olduğu gibi bırakın ve ekran parlaklığını artırın. QR kodu 3 dakika geçerlidir. Şimdi yeni telefonda devam edin.
step-code-see = QR kodu ve daha ne kadar geçerli olduğu.
step-code-wrong-1 = Süre yetmiyor.
step-code-then-1 = İstediğiniz zaman yeni bir kod almak için { source-code-more_time } düğmesine basın. Kodun süresi dolunca { source-expired-show_new } düğmesine basın.
step-code-wrong-2 = Biri QR kodunu kendisine göndermenizi veya bir görüşmede göstermenizi istiyor.
step-code-then-2 = Bunu asla yapmayın. Kod kimin elindeyse uygulamanızı alabilir. Uygulamayı kapatın ve görüşmeyi sonlandırın; kodu gönderdiyseniz MitID destek birimine başvurun.

step-installed-title = Yeni telefonda uygulamayı açın
step-installed-do = Yeni telefonu alın ve { target-store-open } düğmesine basın.
step-installed-see = Henüz etkinleştirilmemiş uygulama.
step-installed-wrong-1 = Uygulama yeni telefonda yok.
step-installed-then-1 = Önce onu indirin: Bu, 0. adımdır. Eski telefon daha sonra yeni bir QR kodu gösterebilir.

step-activate-title = Yeni telefonda başlayın
step-activate-do = { target-activate-heading } ekranında { target-activate-get_started } düğmesine basın.
step-activate-see = Uygulamayı etkinleştirmek için seçebileceğiniz yollar.
step-activate-wrong-1 = Kullanıcı kimliğiniz yanınızda değil.
step-activate-then-1 = Devam etmeden önce bulun; 13. adımda gerekecek. CPR numaranız değildir.

step-choose_way-title = Kopyalamayı seçin
step-choose_way-do = { target-choose_way-copy } seçeneğini seçin, sonra { common-next } düğmesine basın.
step-choose_way-see = Uygulama, eski telefonun QR kodunu gösterip göstermediğini sorar.
step-choose_way-wrong-1 = Başka bir yol seçtiniz.
step-choose_way-then-1 = Onun yerine { target-choose_way-copy } seçeneğini seçin. Demo başka yol göstermez.

step-ready_to_scan-title = Okutmaya hazırlanın
step-ready_to_scan-do = Eski telefona bakın. Orada QR kodunu görünce yeni telefonda { target-ready-shown } kutusunu işaretleyin, sonra { target-ready-scan } düğmesine basın.
step-ready_to_scan-see = Kamera açılır. Telefonunuz izin isteyebilir: İzin verin.
step-ready_to_scan-wrong-1 = { target-ready-scan } düğmesine basılamıyor.
step-ready_to_scan-then-1 = Önce { target-ready-shown } kutusunu işaretleyin.
step-ready_to_scan-wrong-2 = QR kodu artık eski telefonda değil.
step-ready_to_scan-then-2 = Orada { source-expired-show_new } düğmesine basın veya 6. adıma dönün.

step-scan-title = QR kodunu okutun
step-scan-do = Yeni telefonun ekranını kendinize, kamerasını eski telefondaki QR koduna doğru, yaklaşık 20 cm uzakta tutun. Kod kendiliğinden okunur.
step-scan-see = Bir onay işareti, sonra kullanıcı kimliğinizi soran ekran.
step-scan-wrong-1 = Kameraya izin verilmedi.
step-scan-then-1 = Telefonun veya internet tarayıcısının ayarlarından izin verin, sonra { scan-try_again } düğmesine basın.
step-scan-wrong-2 = Kod okunmuyor.
step-scan-then-2 = Eski telefonun parlaklığını artırın, kameranın camını temizleyin ve kodun tamamı görünecek şekilde telefonu biraz uzaklaştırın.
step-scan-wrong-3 = Telefonun kamerası yok veya kamera kullanılamıyor.
step-scan-then-3 = Demoda { scan-other_ways } bölümünde başka yollar vardır: diğer sekme, bir resim, paylaşılan bir ekran veya kod yazmak.
step-scan-wrong-4 = Kodun süresi doldu.
step-scan-then-4 = Eski telefonda yenisini gösterin, sonra yeniden okutun.

step-user_id-title = Kullanıcı kimliğinizi yazın
step-user_id-do = Kullanıcı kimliğinizi yazın, sonra { common-next } düğmesine basın. Demodaki kullanıcı kimliği şudur: { $user_id }. Oraya asla kendinizinkini yazmayın.
step-user_id-see = Uygulama bir SMS gönderdiğini söyler.
step-user_id-wrong-1 = Kullanıcı kimliği yanlış.
step-user_id-then-1 = Kontrol edin ve yeniden yazın. Büyük veya küçük harf fark etmez. Demoda { page-who } bölümünde yazıyor.
step-user_id-wrong-2 = CPR numaranızı yazdınız.
step-user_id-then-2 = O, kullanıcı kimliği değildir. Demo, yazdığınız numarayı siler ve saklamaz.

step-temporary_pin-title = Geçici PIN kodunu girin
step-temporary_pin-do = SMS ile 8 haneli bir kod gelir. Rakamları girin. Demoda SMS yeni telefonun üst kısmında görünür; üzerine dokunun, rakamlar kendiliğinden girilir.
step-temporary_pin-see = Uygulama kendi PIN kodunuzu seçmenizi ister.
step-temporary_pin-wrong-1 = SMS gelmiyor.
step-temporary_pin-then-1 = Yarım dakika bekleyin, sonra { target-sms-send_again } düğmesine basın.
step-temporary_pin-wrong-2 = Kod yanlış veya çok eski.
step-temporary_pin-then-2 = Yalnızca en son gelen SMS geçerlidir. Demoda üç yanlış denemeden sonra kod geçersiz olur; yenisini almak için { target-sms-send_again } düğmesine basın.
step-temporary_pin-wrong-3 = Biri sizden SMS ile gelen kodu istiyor.
step-temporary_pin-then-3 = Kodu kimseye söylemeyin; bankadan veya destek biriminden olduğunu söyleyen birine bile.

step-choose_pin-title = Bir PIN kodu düşünün
step-choose_pin-do = Yeni telefon için 6 haneli yeni bir PIN kodu düşünün: Altı kez aynı rakam veya 123456 gibi bir sıra olmasın. Sonra { common-next } düğmesine basın. Demoda başka hiçbir yerde kullanmadığınız bir kod seçin.
step-choose_pin-see = Rakamların olduğu bir tuş takımı.
step-choose_pin-wrong-1 = Eski telefondakiyle aynı PIN kodunu istiyorsunuz.
step-choose_pin-then-1 = İki uygulamanın PIN kodları ayrıdır. Aklınızda kalacak ve kimsenin tahmin edemeyeceği bir kod seçin.

step-create_pin-title = Yeni PIN kodunuzu iki kez girin
step-create_pin-do = Yeni PIN kodunuzu girin ve { common-next } düğmesine basın. Sonra aynı rakamları yeniden girin ve { common-next } düğmesine basın.
step-create_pin-see = Parmak izi veya yüz hakkında bir soru.
step-create_pin-wrong-1 = Uygulama, PIN kodunu tahmin etmenin çok kolay olduğunu söylüyor.
step-create_pin-then-1 = Başka bir kod düşünün: Altı kez aynı rakam veya sıralı rakamlar olmasın.
step-create_pin-wrong-2 = İki PIN kodu aynı değildi.
step-create_pin-then-2 = Yeniden başlayın ve yavaşça girin. Hiçbir şey kaybolmadı.

step-biometrics-title = Parmak izi veya yüz kullanıp kullanmayacağınızı seçin
step-biometrics-do = { target-biometrics-yes } ya da { common-not_now } düğmesine basın. İkisi de olur; daha sonra değiştirebilirsiniz.
step-biometrics-see = Bildirimler hakkında bir soru.
step-biometrics-wrong-1 = Telefon sizi tanımıyor.
step-biometrics-then-1 = Yeniden deneyin veya { common-not_now } düğmesine basın. PIN kodunu her zaman kullanabilirsiniz.

step-notifications-title = Bildirim isteyip istemediğinizi seçin
step-notifications-do = { target-notifications-allow } ya da { common-not_now } düğmesine basın. Bildirimlere izin verirseniz uygulama, yapmanız gereken bir şey olduğunda size haber verir.
step-notifications-see = { target-activated-heading }
step-notifications-wrong-1 = Yanlış düğmeye bastınız.
step-notifications-then-1 = Devam edin. Daha sonra telefonun ayarlarından değiştirebilirsiniz.

step-activated-title = Yeni uygulama hazır
step-activated-do = { common-ok } düğmesine basın. Yeni telefonun artık kendi uygulaması var. Eski telefondaki uygulama hâlâ etkin: Yedek olarak saklayın veya silin.
step-activated-see = Yeni telefondaki uygulamanın ana ekranı. Artık bu telefondan da kopyalama yapılabilir.
step-activated-wrong-1 = Eski telefonu başkasına vereceksiniz.
step-activated-then-1 = Önce uygulamayı kendi menüsünde, { source-menu-apps } bölümünde silin. Telefondan kaldırmak yetmez: Üç yerinizden birini tutmaya devam eder.
