//! Captions in Turkish.

use super::{Direction, Guide, Moment as M, Words};

/// Captions in Turkish.
pub(super) const GUIDE: Guide = Guide {
    own_name: "Türkçe",
    locale: "tr-TR",
    direction: Direction::LeftToRight,
    quotes: ["“", "”"],
    words: Words {
        heading: "Şimdi ne yapmalısınız",
        old_phone: "Eski telefon",
        new_phone: "Yeni telefon",
        read_aloud: "Sesli oku",
        stop_reading: "Okumayı durdur",
        hide: "Açıklamaları gizle",
        turn_on: "Türkçe açıklamalar",
    },
    // A noun after a number has no plural.
    tries: |count| format!("{} deneme hakkınız kaldı.", count.text),
    captions: &[
        (M::Store, "{get} düğmesine basın. Bu demoda uygulama birazdan yüklenir."),
        (
            M::StoreUnsupported,
            "Bu telefonun sistemi uygulama için çok eski. {update_system} düğmesine basın.",
        ),
        (M::Installing, "Biraz bekleyin. Uygulama yükleniyor."),
        (
            M::InstalledOldFirst,
            "Uygulama yüklendi ama henüz kullanılamaz. Eski telefonu alın ve kopyalamayı orada başlatın. QR kodu orada görününce buraya dönün ve {open} düğmesine basın.",
        ),
        (M::Installed, "QR kodu eski telefonda görünüyor. Burada {open} düğmesine basın."),
        (
            M::InstalledDeleted,
            "Bu telefondaki uygulama silindi. Yeniden etkinleştirmek için {open} düğmesine basın.",
        ),
        (M::Home, "Kopyalamaya başlamak için üstteki {menu} düğmesine basın."),
        (
            M::HomeCancelled,
            "Kopyalama iptal edildi, hiçbir şey değişmedi. Yeniden başlamak için üstteki {menu} düğmesine basın.",
        ),
        (
            M::HomeCopied,
            "Tamamlandı: yeni telefonun artık kendi uygulaması var. Bu telefondaki uygulama çalışmaya devam ediyor. Onu yedek olarak tutabilirsiniz. Silmek isterseniz {your_apps} düğmesine basın.",
        ),
        (
            M::HomeLapsed,
            "24 saatten fazla geçti, bu yüzden yeniden başlamanız gerekiyor. Üstteki {menu} düğmesine basın.",
        ),
        (
            M::HomeNew,
            "Tamamlandı. Bu telefondaki uygulama kullanıma hazır. Daha fazlası {menu} altında.",
        ),
        (
            M::HomeWaiting,
            "Saat {until} olana kadar bu telefonda yapmanız gereken bir şey yok. Telefonu bırakabilirsiniz. Bu arada uygulamayı yeni telefona indirin.",
        ),
        (
            M::HomeReady,
            "Bekleme süresi bitti. Yeni telefonu yanınıza alın, sonra {show_code} düğmesine basın.",
        ),
        (
            M::TooManyApps,
            "Zaten üç uygulamanız var, daha fazlası olamaz. {see_apps} düğmesine basın ve artık kullanmadığınız birini silin.",
        ),
        (
            M::Information,
            "Bunu okuyun, sonra {next} düğmesine basın. QR kodunu asla kimseye göndermeyin.",
        ),
        (
            M::EnterPin,
            "Bu telefonun PIN kodunu girin: 6 rakam. Kendiniz seçmediyseniz demo bilgilerinin olduğu kartta yazıyor.",
        ),
        (
            M::EnterPinOrBiometrics,
            "Bu telefonun PIN kodunu girin veya {biometrics} düğmesine basın.",
        ),
        (M::EnterPinAgain, "Bu telefonun PIN kodunu bir kez daha girin. Sonra QR kodu görünür."),
        (
            M::PinWrong,
            "PIN kodu uymadı. {tries} Demo bilgilerinin olduğu karta bakın ve kodu yeniden girin.",
        ),
        (
            M::PinNotRecognised,
            "Tanınmadınız. PIN kodunu girin veya yeniden denemek için {biometrics} düğmesine basın.",
        ),
        (
            M::PinLocked,
            "PIN kodu çok fazla yanlış girildi, bu yüzden uygulama kilitlendi. Saat {until} olunca yeniden deneyebilirsiniz. O zamana kadar yapmanız gereken bir şey yok.",
        ),
        (
            M::Blocked,
            "PIN kodu çok fazla yanlış girildi ve uygulama tamamen engellendi. Yerini boşaltmak için {delete_this_app} düğmesine ya da {start_over} düğmesine basın.",
        ),
        (M::WaitingTime, "{yes_copy} kutusunu işaretleyin, sonra {start_copying} düğmesine basın."),
        (M::WaitingTimeAgreed, "Şimdi {start_copying} düğmesine basın."),
        (
            M::WaitingStarted,
            "Saat {until} olana kadar beklemeniz gerekiyor. {ok} düğmesine basın. Bu arada uygulamayı yeni telefona indirin.",
        ),
        (M::WaitingOver, "Bekleme süresi bitti. {ok} düğmesine basın."),
        (
            M::ShowCode,
            "Yeni telefonu yanınıza alın. Sonra {show_code} düğmesine basın. PIN kodu yeniden sorulacak.",
        ),
        (
            M::Code,
            "Bu telefonu olduğu gibi bırakın. Yeni telefonu alın ve onunla QR kodunu tarayın. Daha fazla zamana ihtiyacınız varsa {more_time} düğmesine basın.",
        ),
        (
            M::CodeRenews,
            "Bu telefonu olduğu gibi bırakın. Yeni telefonu alın ve onunla QR kodunu tarayın. Acele etmeyin: yeni kod kendiliğinden gelir.",
        ),
        (M::CodeExpired, "QR kodunun süresi doldu. {show_new_code} düğmesine basın."),
        (
            M::CodeScanned,
            "Yeni telefon QR kodunu taradı. Burada {ok} düğmesine basın ve yeni telefonda devam edin.",
        ),
        (M::Activate, "{get_started} düğmesine basın."),
        (M::ChooseWay, "{copy_from_another} seçeneğini seçin, sonra {next} düğmesine basın."),
        (M::ChooseWayPicked, "Şimdi {next} düğmesine basın."),
        (
            M::ChooseWayOther,
            "Demo bu yolu göstermiyor. {copy_from_another} seçeneğini seçin, sonra {next} düğmesine basın.",
        ),
        (
            M::ReadyOldFirst,
            "Önce eski telefonda QR kodunu gösterin. Kodu orada görünce buraya dönün ve {code_is_shown} kutusunu işaretleyin.",
        ),
        (
            M::Ready,
            "Eski telefonda QR kodunu görüyor musunuz? Öyleyse {code_is_shown} kutusunu işaretleyin ve {scan} düğmesine basın.",
        ),
        (
            M::ReadyShown,
            "Şimdi {scan} düğmesine basın. Tarayıcı kamera için izin isterse izin verin.",
        ),
        (
            M::Scan,
            "Bu telefonu, kamerası eski telefondaki QR kodunu görecek şekilde tutun. Ekran size dönük olsun. Olmazsa {other_ways} bölümüne bakın.",
        ),
        (
            M::ScanRefused,
            "Bu kod kullanılamıyor; nedeni ekranda yazıyor. Eski telefonda doğru QR kodunu gösterin ve tarayın.",
        ),
        (
            M::UserId,
            "Demodaki kullanıcı kimliğini yazın: {user_id}. Sonra {next} düğmesine basın. Asla kendinizinkini yazmayın.",
        ),
        (
            M::UserIdCpr,
            "Bu bir CPR numarasına benziyordu. Silindi ve saklanmadı. {user_id} yazın ve {next} düğmesine basın.",
        ),
        (M::UserIdWrong, "Bu kullanıcı kimliği uymadı. {user_id} yazın ve {next} düğmesine basın."),
        (
            M::TemporaryPin,
            "Bu telefonun üst kısmında 8 rakamlı bir SMS görünür. Üzerine dokunun veya rakamları girin. Gelmezse {send_again} düğmesine basın.",
        ),
        (
            M::TemporaryPinWrong,
            "Bunlar SMS’teki rakamlar değildi. {tries} Rakamları bir kez daha girin.",
        ),
        (
            M::TemporaryPinOver,
            "Bu kod artık geçerli değil. Yenisini almak için {send_again} düğmesine basın.",
        ),
        (
            M::ChoosePin,
            "6 rakamlı bir PIN kodu düşünün. Gerçekten kullandığınız birini seçmeyin. Sonra {next} düğmesine basın.",
        ),
        (M::CreatePin, "Düşündüğünüz 6 rakamı girin, sonra {next} düğmesine basın."),
        (
            M::PinTooEasy,
            "Bu PIN kodunu tahmin etmek çok kolay. Başka bir kod girin, sonra {next} düğmesine basın.",
        ),
        (
            M::PinMismatch,
            "İki PIN kodu aynı değildi. Yeni bir kod girin, sonra {next} düğmesine basın.",
        ),
        (M::RepeatPin, "Aynı 6 rakamı yeniden girin, sonra {next} düğmesine basın."),
        (
            M::Biometrics,
            "PIN kodu yerine parmak izinizi veya yüzünüzü kullanmak ister misiniz? {use_biometrics} ya da {not_now} düğmesine basın. İkisi de olur.",
        ),
        (
            M::Notifications,
            "Uygulama size bildirim gönderebilir mi? {allow} ya da {not_now} düğmesine basın. İkisi de olur.",
        ),
        (
            M::Activated,
            "Tamamlandı: bu telefonun artık kendi uygulaması var, eskisi de çalışmaya devam ediyor. {ok} düğmesine basın.",
        ),
        (
            M::ActivationLapsed,
            "Çok uzun sürdü ama hiçbir şey kaybolmadı. Eski telefonda yeni bir QR kodu gösterin. Sonra burada {scan_again} düğmesine basın.",
        ),
        (
            M::Menu,
            "Uygulamayı kopyalamak için {copy_to_new_app} düğmesine basın. Menüden çıkmak için {back} düğmesine basın.",
        ),
        (
            M::MenuCopying,
            "Kopyalama zaten sürüyor. Devam etmek için {back} düğmesine basın. Durdurmak için {cancel_copying} düğmesine basın.",
        ),
        (
            M::Apps,
            "Bunlar sizin uygulamalarınız. Artık kullanmadığınızın yanındaki {delete} düğmesine basın. Çıkmak için {back} düğmesine basın.",
        ),
        (
            M::ConfirmDelete,
            "Bu uygulamayı artık kullanmıyor musunuz? Öyleyse {delete_yes} düğmesine basın. Emin değilseniz {delete_no} düğmesine basın.",
        ),
        (
            M::ConfirmDeleteLast,
            "Bu sizin son uygulamanız. O olmadan artık kopyalama yapamazsınız. Emin değilseniz {delete_no} düğmesine basın.",
        ),
        (
            M::ConfirmRemove,
            "Uygulama bu telefondan kalkar ama üç yerinizden birini tutmaya devam eder. {remove_yes} ya da {remove_no} düğmesine basın.",
        ),
        (
            M::ConfirmCancel,
            "Şimdi durdurursanız bir dahaki sefere baştan beklemeniz gerekir. {cancel_no} ya da {cancel_yes} düğmesine basın.",
        ),
        (
            M::ConfirmGiveUp,
            "Bu telefonda bitirmek için {give_up_no} düğmesine basın. Durdurmak için {give_up_yes} düğmesine basın. Eski uygulama etkin kalır.",
        ),
        (M::ChangePin, "Önce şimdiki PIN kodunuzu girin: 6 rakam."),
        (M::ChangePinCreate, "6 rakamlı yeni bir PIN kodu girin, sonra {next} düğmesine basın."),
        (M::PinChanged, "Bundan sonra yeni PIN kodu geçerli. {ok} düğmesine basın."),
        (M::Settings, "Değiştirmek istediğinizi seçin. Çıkmak için {back} düğmesine basın."),
        (M::LanguageSettings, "Uygulamanın dilini seçin. Çıkmak için {back} düğmesine basın."),
        (
            M::NotificationSettings,
            "Bekleme süresi bitince uygulamanın size haber verip veremeyeceğini burada görürsünüz. Çıkmak için {back} düğmesine basın.",
        ),
        (
            M::BiometricSettings,
            "Uygulamanın parmak izinizle veya yüzünüzle açılıp açılmayacağına burada karar verirsiniz. Çıkmak için {back} düğmesine basın.",
        ),
        (
            M::Stop,
            "Biri sizi aradı mı ya da kod mu istedi? Öyleyse durun ve kimseye kod vermeyin. Ne yapacağınızı okuyun. Çıkmak için {back} düğmesine basın.",
        ),
        (
            M::ForReal,
            "Gerçek uygulamanızı kopyalarken bunlara ihtiyacınız var. Çıkmak için {back} düğmesine basın.",
        ),
        (
            M::Requirements,
            "Telefonunuzun yapabilmesi gerekenler bunlar. Çıkmak için {back} düğmesine basın.",
        ),
        (
            M::About,
            "Bu demonun ne olduğu ve ne olmadığı burada yazıyor. Çıkmak için {back} düğmesine basın.",
        ),
    ],
};
