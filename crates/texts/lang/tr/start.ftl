### The texts of the start page in Turkish.
### Notes on the texts are in the English file.

start-mark = Demo – gerçek kodlarınızı buraya asla yazmayın
start-heading = MitID uygulamanızı başka bir telefona veya tablete kopyalayın
start-lead = Önce burada, iki hayalî telefonda istediğiniz kadar alıştırma yapın.

start-both = Şimdi deneyin
start-both_hint = İki telefon da bu ekranda
start-watch = Tüm adımları izleyin
start-two = İki cihazım var
start-one = Telefonlardan yalnızca biri
start-which = Bu cihaz hangi telefon olsun?
start-old = Eski telefon
start-old_hint = Uygulama bundadır ve QR kodunu gösterir.
start-new = Yeni telefon
start-new_hint = Uygulamayı alır ve QR kodunu okur.
start-second_lead = 1. Bu kodu diğer telefonunuzun veya tabletinizin kamerasına okutun. O cihaz şu olur:
start-second_here = 2. Sonra burada, bu cihazda devam edin:
start-second_checks = İki cihaz birbiriyle bağlantılı değildir: Birinden diğerine yalnızca QR kodu geçer. Bu yüzden her cihaz yalnızca bildiği uygulamaları gösterir.
start-code_name = Bu demoyu başka bir cihazda açan QR kodu: { $phone }
start-no_address = Başka bir cihaz bu adresi açamaz, çünkü adres yalnızca bu bilgisayarda geçerlidir. Burada iki telefonu tek ekranda kullanabilirsiniz: “Şimdi deneyin” düğmesine basın.

start-language = Dil
start-languages = Telefonlar Danca veya İngilizcedir.
start-guided = Ne yapacağınız yanlarında Türkçe yazar.
start-turn_off = Bunu kapatın
start-turn_on = Ne yapacağınızı Türkçe gösterin
start-captions = Telefonun yanındaki yönlendirmeler
start-captions_lead = Ne yapacağınız telefonun yanında şu dillerden birinde yazabilir:
start-captions_off = Kapalı
start-text = Yazı boyutu
start-text_sizes-1 = Normal
start-text_sizes-2 = Büyük
start-text_sizes-3 = Çok büyük

start-real_codes = Bu bir demodur. Buraya asla gerçek bir kullanıcı kimliği, PIN kodu veya CPR numarası yazmayın: Hayalî kişinin bilgilerini kullanın. Burada yaptığınız hiçbir şey bu internet tarayıcısından dışarı çıkmaz.
start-journey = MitID uygulamanızı eski telefon veya tabletten yenisine kopyalama:
start-first = En fazla üç etkin MitID uygulamanız olabilir.
start-afterwards = Eski telefonunuz baştan sona etkin kalır. Sonra uygulamayı yedek olarak saklayabilir veya silebilirsiniz.
start-about = Bu demo MitID değildir ve MitID ile hiçbir ilgisi yoktur. Herkese açık yardım sayfasındaki adımları izler.
start-help = Yardım ve teknik gereksinimler (Danca ve İngilizce)
