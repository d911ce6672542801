//! Captions in Danish.

use super::{Direction, Guide, Moment as M, Words};

/// Captions in Danish.
pub(super) const GUIDE: Guide = Guide {
    own_name: "Dansk",
    locale: "da-DK",
    direction: Direction::LeftToRight,
    quotes: ["»", "«"],
    words: Words {
        heading: "Det skal du gøre nu",
        old_phone: "Gammel telefon",
        new_phone: "Ny telefon",
        read_aloud: "Læs højt",
        stop_reading: "Stop oplæsning",
        hide: "Skjul vejledning",
        turn_on: "Vejledning på dansk",
    },
    tries: |count| format!("Du har {} forsøg tilbage.", count.text),
    captions: &[
        (M::Store, "Tryk på {get}. I denne demo er appen installeret om et øjeblik."),
        (
            M::StoreUnsupported,
            "Telefonens system er for gammelt til appen. Tryk på {update_system}.",
        ),
        (M::Installing, "Vent et øjeblik. Appen bliver installeret."),
        (
            M::InstalledOldFirst,
            "Appen er installeret, men kan ikke bruges endnu. Tag den gamle telefon, og start kopieringen på den. Når den viser QR-koden, så kom tilbage hertil, og tryk på {open}.",
        ),
        (M::Installed, "QR-koden er på den gamle telefon. Tryk på {open} her."),
        (
            M::InstalledDeleted,
            "Appen på denne telefon er slettet. Tryk på {open} for at aktivere den igen.",
        ),
        (M::Home, "Tryk på {menu} øverst for at begynde at kopiere."),
        (
            M::HomeCancelled,
            "Kopieringen er annulleret, og intet er ændret. Tryk på {menu} øverst for at begynde igen.",
        ),
        (
            M::HomeCopied,
            "Du er færdig: Den nye telefon har sin egen app. Appen på denne telefon virker stadig. Behold den som backup. Vil du slette den, så tryk på {your_apps}.",
        ),
        (
            M::HomeLapsed,
            "Der er gået mere end 24 timer, så du skal begynde igen. Tryk på {menu} øverst.",
        ),
        (
            M::HomeNew,
            "Du er færdig. Appen på denne telefon er klar til brug. Du finder mere under {menu}.",
        ),
        (
            M::HomeWaiting,
            "Du skal ikke gøre noget på denne telefon før kl. {until}. Du kan lægge den fra dig. Hent imens appen på den nye telefon.",
        ),
        (
            M::HomeReady,
            "Ventetiden er slut. Læg den nye telefon ved siden af dig, og tryk på {show_code}.",
        ),
        (
            M::TooManyApps,
            "Du har allerede tre apps, og der kan ikke være flere. Tryk på {see_apps}, og slet en, du ikke bruger længere.",
        ),
        (M::Information, "Læs det her, og tryk på {next}. Send aldrig QR-koden til nogen."),
        (
            M::EnterPin,
            "Tast denne telefons PIN-kode: 6 cifre. Den står på identitetskortet, medmindre du selv har valgt den.",
        ),
        (M::EnterPinOrBiometrics, "Tast denne telefons PIN-kode, eller tryk på {biometrics}."),
        (M::EnterPinAgain, "Tast denne telefons PIN-kode en gang til. Så kommer QR-koden frem."),
        (M::PinWrong, "PIN-koden passede ikke. {tries} Se på identitetskortet, og tast den igen."),
        (
            M::PinNotRecognised,
            "Du blev ikke genkendt. Tast PIN-koden, eller tryk på {biometrics} for at prøve igen.",
        ),
        (
            M::PinLocked,
            "PIN-koden var forkert for mange gange, så appen er låst. Du kan prøve igen kl. {until}. Indtil da skal du ikke gøre noget.",
        ),
        (
            M::Blocked,
            "PIN-koden var forkert for mange gange, og appen er spærret. Tryk på {delete_this_app} for at frigøre pladsen, eller på {start_over}.",
        ),
        (M::WaitingTime, "Sæt kryds ved {yes_copy}, og tryk derefter på {start_copying}."),
        (M::WaitingTimeAgreed, "Tryk nu på {start_copying}."),
        (
            M::WaitingStarted,
            "Du skal vente til kl. {until}. Tryk på {ok}. Hent imens appen på den nye telefon.",
        ),
        (M::WaitingOver, "Ventetiden er slut. Tryk på {ok}."),
        (
            M::ShowCode,
            "Læg den nye telefon ved siden af dig. Tryk derefter på {show_code}. Du bliver bedt om PIN-koden igen.",
        ),
        (
            M::Code,
            "Lad denne telefon være, som den er. Tag den nye telefon, og scan QR-koden med den. Har du brug for længere tid, så tryk på {more_time}.",
        ),
        (
            M::CodeRenews,
            "Lad denne telefon være, som den er. Tag den nye telefon, og scan QR-koden med den. Giv dig god tid: Der kommer en ny kode af sig selv.",
        ),
        (M::CodeExpired, "QR-koden er udløbet. Tryk på {show_new_code}."),
        (
            M::CodeScanned,
            "Den nye telefon har scannet QR-koden. Tryk på {ok} her, og fortsæt på den nye telefon.",
        ),
        (M::Activate, "Tryk på {get_started}."),
        (M::ChooseWay, "Vælg {copy_from_another}, og tryk på {next}."),
        (M::ChooseWayPicked, "Tryk nu på {next}."),
        (
            M::ChooseWayOther,
            "Den måde viser demoen ikke. Vælg {copy_from_another}, og tryk på {next}.",
        ),
        (
            M::ReadyOldFirst,
            "Vis først QR-koden på den gamle telefon. Når du ser den dér, så kom tilbage hertil, og sæt kryds ved {code_is_shown}.",
        ),
        (
            M::Ready,
            "Kan du se QR-koden på den gamle telefon? Så sæt kryds ved {code_is_shown}, og tryk på {scan}.",
        ),
        (M::ReadyShown, "Tryk nu på {scan}. Hvis browseren spørger om kameraet, så sig ja."),
        (
            M::Scan,
            "Hold denne telefon, så kameraet kan se QR-koden på den gamle telefon. Hold skærmen ind mod dig selv. Virker det ikke, så se under {other_ways}.",
        ),
        (
            M::ScanRefused,
            "Den kode kan ikke bruges; skærmen siger hvorfor. Vis den rigtige QR-kode på den gamle telefon, og scan den.",
        ),
        (
            M::UserId,
            "Skriv demoens bruger-id: {user_id}. Tryk derefter på {next}. Skriv aldrig dit eget.",
        ),
        (
            M::UserIdCpr,
            "Det lignede et CPR-nummer. Det er slettet og ikke gemt. Skriv {user_id}, og tryk på {next}.",
        ),
        (M::UserIdWrong, "Det bruger-id passede ikke. Skriv {user_id}, og tryk på {next}."),
        (
            M::TemporaryPin,
            "Der kommer en sms med 8 cifre øverst på denne telefon. Tryk på den, eller tast cifrene. Kommer der ingen, så tryk på {send_again}.",
        ),
        (M::TemporaryPinWrong, "Det var ikke cifrene fra sms’en. {tries} Tast dem en gang til."),
        (
            M::TemporaryPinOver,
            "Den kode gælder ikke længere. Tryk på {send_again} for at få en ny.",
        ),
        (
            M::ChoosePin,
            "Find på en PIN-kode med 6 cifre. Tag ikke en, du har i virkeligheden. Tryk derefter på {next}.",
        ),
        (M::CreatePin, "Tast de 6 cifre, du har fundet på, og tryk på {next}."),
        (M::PinTooEasy, "Den PIN-kode er for let at gætte. Tast en anden, og tryk på {next}."),
        (M::PinMismatch, "De to PIN-koder var ikke ens. Tast en ny, og tryk på {next}."),
        (M::RepeatPin, "Tast de samme 6 cifre igen, og tryk på {next}."),
        (
            M::Biometrics,
            "Vil du bruge dit fingeraftryk eller dit ansigt i stedet for PIN-koden? Tryk på {use_biometrics} eller {not_now}. Begge dele er fint.",
        ),
        (
            M::Notifications,
            "Må appen sende dig beskeder? Tryk på {allow} eller {not_now}. Begge dele er fint.",
        ),
        (
            M::Activated,
            "Du er færdig: Denne telefon har nu sin egen app, og den gamle virker stadig. Tryk på {ok}.",
        ),
        (
            M::ActivationLapsed,
            "Det tog for lang tid, men intet er tabt. Vis en ny QR-kode på den gamle telefon. Tryk derefter på {scan_again} her.",
        ),
        (
            M::Menu,
            "Tryk på {copy_to_new_app} for at kopiere appen. Tryk på {back} for at forlade menuen.",
        ),
        (
            M::MenuCopying,
            "Du er allerede i gang med at kopiere. Tryk på {back} for at gå videre med det. Vil du stoppe, så tryk på {cancel_copying}.",
        ),
        (
            M::Apps,
            "Det er dine apps. Tryk på {delete} ved en, du ikke bruger længere. Tryk på {back} for at forlade siden.",
        ),
        (
            M::ConfirmDelete,
            "Bruger du ikke appen længere? Så tryk på {delete_yes}. Er du ikke sikker, så tryk på {delete_no}.",
        ),
        (
            M::ConfirmDeleteLast,
            "Det er din sidste app. Uden den kan du ikke kopiere mere. Er du ikke sikker, så tryk på {delete_no}.",
        ),
        (
            M::ConfirmRemove,
            "Appen forsvinder fra telefonen, men den optager stadig en af dine tre pladser. Tryk på {remove_yes} eller {remove_no}.",
        ),
        (
            M::ConfirmCancel,
            "Stopper du nu, skal du vente forfra næste gang. Tryk på {cancel_no} eller på {cancel_yes}.",
        ),
        (
            M::ConfirmGiveUp,
            "Tryk på {give_up_no} for at blive færdig på denne telefon. Vil du stoppe, så tryk på {give_up_yes}. Den gamle app er stadig aktiv.",
        ),
        (M::ChangePin, "Tast først den PIN-kode, du har nu: 6 cifre."),
        (M::ChangePinCreate, "Tast en ny PIN-kode med 6 cifre, og tryk på {next}."),
        (M::PinChanged, "Den nye PIN-kode gælder fra nu af. Tryk på {ok}."),
        (M::Settings, "Vælg det, du vil ændre. Tryk på {back} for at forlade siden."),
        (M::LanguageSettings, "Vælg appens sprog. Tryk på {back} for at forlade siden."),
        (
            M::NotificationSettings,
            "Her ser du, om appen kan give dig besked, når ventetiden er slut. Tryk på {back} for at forlade siden.",
        ),
        (
            M::BiometricSettings,
            "Her bestemmer du, om dit fingeraftryk eller dit ansigt åbner appen. Tryk på {back} for at forlade siden.",
        ),
        (
            M::Stop,
            "Har nogen ringet til dig eller bedt om en kode? Så stop, og giv ingen en kode. Læs, hvad du skal gøre. Tryk på {back} for at forlade siden.",
        ),
        (
            M::ForReal,
            "Det skal du bruge, når du kopierer din rigtige app. Tryk på {back} for at forlade siden.",
        ),
        (M::Requirements, "Det skal din telefon kunne. Tryk på {back} for at forlade siden."),
        (M::About, "Det er demoen, og det er den ikke. Tryk på {back} for at forlade siden."),
    ],
};
