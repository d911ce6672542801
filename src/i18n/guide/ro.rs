//! Captions in Romanian.

use super::{Direction, Guide, Moment as M, Words};
use crate::i18n::plural::Plural;

/// Captions in Romanian.
pub(super) const GUIDE: Guide = Guide {
    own_name: "Română",
    locale: "ro-RO",
    direction: Direction::LeftToRight,
    quotes: ["„", "”"],
    words: Words {
        heading: "Ce aveți de făcut acum",
        old_phone: "Telefonul vechi",
        new_phone: "Telefonul nou",
        read_aloud: "Citește cu voce tare",
        stop_reading: "Oprește citirea",
        hide: "Ascunde indicațiile",
        turn_on: "Indicații în română",
    },
    tries: |count| match count.plural {
        Plural::One => "Mai aveți o încercare.".to_owned(),
        Plural::Few => format!("Mai aveți {} încercări.", count.text),
        _ => format!("Mai aveți {} de încercări.", count.text),
    },
    captions: &[
        (M::Store, "Apăsați {get}. În acest demo, aplicația se instalează într-o clipă."),
        (
            M::StoreUnsupported,
            "Sistemul acestui telefon este prea vechi pentru aplicație. Apăsați {update_system}.",
        ),
        (M::Installing, "Așteptați o clipă. Aplicația se instalează."),
        (
            M::InstalledOldFirst,
            "Aplicația este instalată, dar încă nu poate fi folosită. Luați telefonul vechi și începeți copierea pe el. Când apare codul QR, reveniți aici și apăsați {open}.",
        ),
        (M::Installed, "Codul QR este pe telefonul vechi. Apăsați aici {open}."),
        (
            M::InstalledDeleted,
            "Aplicația de pe acest telefon a fost ștearsă. Ca să o activați din nou, apăsați {open}.",
        ),
        (M::Home, "Ca să începeți copierea, apăsați {menu} sus."),
        (
            M::HomeCancelled,
            "Copierea a fost anulată și nu s-a schimbat nimic. Ca să începeți din nou, apăsați {menu} sus.",
        ),
        (
            M::HomeCopied,
            "Gata: telefonul nou are propria aplicație. Aplicația de pe acest telefon funcționează în continuare. O puteți păstra ca rezervă. Dacă vreți să o ștergeți, apăsați {your_apps}.",
        ),
        (
            M::HomeLapsed,
            "Au trecut peste 24 de ore, așa că trebuie să începeți din nou. Apăsați {menu} sus.",
        ),
        (
            M::HomeNew,
            "Gata. Aplicația de pe acest telefon poate fi folosită. Mai multe găsiți la {menu}.",
        ),
        (
            M::HomeWaiting,
            "Până la ora {until} nu aveți nimic de făcut pe acest telefon. Îl puteți lăsa deoparte. Între timp, descărcați aplicația pe telefonul nou.",
        ),
        (
            M::HomeReady,
            "Timpul de așteptare a trecut. Puneți alături telefonul nou, apoi apăsați {show_code}.",
        ),
        (
            M::TooManyApps,
            "Aveți deja trei aplicații și nu pot fi mai multe. Apăsați {see_apps} și ștergeți una pe care nu o mai folosiți.",
        ),
        (
            M::Information,
            "Citiți aceste rânduri, apoi apăsați {next}. Nu trimiteți niciodată nimănui codul QR.",
        ),
        (
            M::EnterPin,
            "Introduceți codul PIN al acestui telefon: 6 cifre. Este pe cardul cu datele demo, dacă nu ați ales altul.",
        ),
        (
            M::EnterPinOrBiometrics,
            "Introduceți codul PIN al acestui telefon sau apăsați {biometrics}.",
        ),
        (
            M::EnterPinAgain,
            "Introduceți încă o dată codul PIN al acestui telefon. Apoi apare codul QR.",
        ),
        (
            M::PinWrong,
            "Codul PIN nu s-a potrivit. {tries} Uitați-vă la cardul cu datele demo și introduceți-l din nou.",
        ),
        (
            M::PinNotRecognised,
            "Nu ați fost recunoscut. Introduceți codul PIN sau apăsați din nou {biometrics}.",
        ),
        (
            M::PinLocked,
            "Codul PIN a fost greșit de prea multe ori, așa că aplicația este blocată. Puteți încerca din nou la ora {until}. Până atunci nu aveți nimic de făcut.",
        ),
        (
            M::Blocked,
            "Codul PIN a fost greșit de prea multe ori și aplicația este blocată definitiv. Apăsați {delete_this_app} ca să eliberați locul sau {start_over}.",
        ),
        (M::WaitingTime, "Bifați {yes_copy}, apoi apăsați {start_copying}."),
        (M::WaitingTimeAgreed, "Acum apăsați {start_copying}."),
        (
            M::WaitingStarted,
            "Trebuie să așteptați până la ora {until}. Apăsați {ok}. Între timp, descărcați aplicația pe telefonul nou.",
        ),
        (M::WaitingOver, "Timpul de așteptare a trecut. Apăsați {ok}."),
        (
            M::ShowCode,
            "Puneți alături telefonul nou. Apoi apăsați {show_code}. Vi se cere din nou codul PIN.",
        ),
        (
            M::Code,
            "Lăsați acest telefon așa cum este. Luați telefonul nou și scanați cu el codul QR. Dacă aveți nevoie de mai mult timp, apăsați {more_time}.",
        ),
        (
            M::CodeRenews,
            "Lăsați acest telefon așa cum este. Luați telefonul nou și scanați cu el codul QR. Nu vă grăbiți: un cod nou apare de la sine.",
        ),
        (M::CodeExpired, "Codul QR a expirat. Apăsați {show_new_code}."),
        (
            M::CodeScanned,
            "Telefonul nou a scanat codul QR. Apăsați aici {ok} și continuați pe telefonul nou.",
        ),
        (M::Activate, "Apăsați {get_started}."),
        (M::ChooseWay, "Alegeți {copy_from_another}, apoi apăsați {next}."),
        (M::ChooseWayPicked, "Acum apăsați {next}."),
        (
            M::ChooseWayOther,
            "Acest mod nu apare în demo. Alegeți {copy_from_another}, apoi apăsați {next}.",
        ),
        (
            M::ReadyOldFirst,
            "Mai întâi afișați codul QR pe telefonul vechi. Când îl vedeți acolo, reveniți aici și bifați {code_is_shown}.",
        ),
        (
            M::Ready,
            "Vedeți codul QR pe telefonul vechi? Atunci bifați {code_is_shown} și apăsați {scan}.",
        ),
        (M::ReadyShown, "Acum apăsați {scan}. Dacă browserul cere acces la cameră, permiteți."),
        (
            M::Scan,
            "Țineți acest telefon astfel încât camera lui să vadă codul QR de pe telefonul vechi, iar ecranul să fie spre dumneavoastră. Dacă nu merge, vedeți la {other_ways}.",
        ),
        (
            M::ScanRefused,
            "Acest cod nu poate fi folosit; motivul este scris pe ecran. Afișați codul QR potrivit pe telefonul vechi și scanați-l.",
        ),
        (
            M::UserId,
            "Introduceți ID-ul de utilizator din demo: {user_id}. Apoi apăsați {next}. Nu îl introduceți niciodată pe al dumneavoastră.",
        ),
        (
            M::UserIdCpr,
            "Semăna cu un număr CPR. A fost șters și nu a fost păstrat. Introduceți {user_id} și apăsați {next}.",
        ),
        (
            M::UserIdWrong,
            "Acest ID de utilizator nu s-a potrivit. Introduceți {user_id} și apăsați {next}.",
        ),
        (
            M::TemporaryPin,
            "În partea de sus a acestui telefon apare un SMS cu 8 cifre. Atingeți-l sau introduceți cifrele. Dacă nu vine, apăsați {send_again}.",
        ),
        (
            M::TemporaryPinWrong,
            "Nu acestea sunt cifrele din SMS. {tries} Introduceți-le încă o dată.",
        ),
        (
            M::TemporaryPinOver,
            "Acest cod nu mai este valabil. Apăsați {send_again} ca să primiți altul.",
        ),
        (
            M::ChoosePin,
            "Gândiți-vă la un cod PIN din 6 cifre. Nu alegeți unul pe care îl aveți cu adevărat. Apoi apăsați {next}.",
        ),
        (M::CreatePin, "Introduceți cele 6 cifre la care v-ați gândit, apoi apăsați {next}."),
        (
            M::PinTooEasy,
            "Acest cod PIN este prea ușor de ghicit. Introduceți altul, apoi apăsați {next}.",
        ),
        (
            M::PinMismatch,
            "Cele două coduri PIN nu au fost la fel. Introduceți unul nou, apoi apăsați {next}.",
        ),
        (M::RepeatPin, "Introduceți din nou aceleași 6 cifre, apoi apăsați {next}."),
        (
            M::Biometrics,
            "Vreți să folosiți amprenta sau fața în locul codului PIN? Apăsați {use_biometrics} sau {not_now}. Oricare este în regulă.",
        ),
        (
            M::Notifications,
            "Aplicația vă poate trimite mesaje? Apăsați {allow} sau {not_now}. Oricare este în regulă.",
        ),
        (
            M::Activated,
            "Gata: acum acest telefon are propria aplicație, iar cea veche funcționează în continuare. Apăsați {ok}.",
        ),
        (
            M::ActivationLapsed,
            "A durat prea mult, dar nu s-a pierdut nimic. Afișați un cod QR nou pe telefonul vechi. Apoi apăsați aici {scan_again}.",
        ),
        (
            M::Menu,
            "Ca să copiați aplicația, apăsați {copy_to_new_app}. Ca să ieșiți din meniu, apăsați {back}.",
        ),
        (
            M::MenuCopying,
            "Copierea este deja în curs. Ca să continuați, apăsați {back}. Ca să o opriți, apăsați {cancel_copying}.",
        ),
        (
            M::Apps,
            "Acestea sunt aplicațiile dumneavoastră. Apăsați {delete} lângă una pe care nu o mai folosiți. Ca să ieșiți, apăsați {back}.",
        ),
        (
            M::ConfirmDelete,
            "Nu mai folosiți această aplicație? Atunci apăsați {delete_yes}. Dacă nu sunteți sigur, apăsați {delete_no}.",
        ),
        (
            M::ConfirmDeleteLast,
            "Este ultima dumneavoastră aplicație. Fără ea nu mai puteți copia. Dacă nu sunteți sigur, apăsați {delete_no}.",
        ),
        (
            M::ConfirmRemove,
            "Aplicația dispare de pe acest telefon, dar ocupă în continuare unul dintre cele trei locuri. Apăsați {remove_yes} sau {remove_no}.",
        ),
        (
            M::ConfirmCancel,
            "Dacă opriți acum, data viitoare așteptați de la început. Apăsați {cancel_no} sau {cancel_yes}.",
        ),
        (
            M::ConfirmGiveUp,
            "Ca să terminați pe acest telefon, apăsați {give_up_no}. Ca să opriți, apăsați {give_up_yes}. Aplicația veche rămâne activă.",
        ),
        (M::ChangePin, "Mai întâi introduceți codul PIN de acum: 6 cifre."),
        (M::ChangePinCreate, "Introduceți un cod PIN nou din 6 cifre, apoi apăsați {next}."),
        (M::PinChanged, "De acum este valabil codul PIN nou. Apăsați {ok}."),
        (M::Settings, "Alegeți ce vreți să schimbați. Ca să ieșiți, apăsați {back}."),
        (M::LanguageSettings, "Alegeți limba aplicației. Ca să ieșiți, apăsați {back}."),
        (
            M::NotificationSettings,
            "Aici vedeți dacă aplicația vă poate anunța când a trecut timpul de așteptare. Ca să ieșiți, apăsați {back}.",
        ),
        (
            M::BiometricSettings,
            "Aici hotărâți dacă amprenta sau fața deschide aplicația. Ca să ieșiți, apăsați {back}.",
        ),
        (
            M::Stop,
            "V-a sunat cineva sau v-a cerut un cod? Atunci opriți-vă și nu dați nimănui niciun cod. Citiți ce aveți de făcut. Ca să ieșiți, apăsați {back}.",
        ),
        (
            M::ForReal,
            "De acestea aveți nevoie când copiați aplicația adevărată. Ca să ieșiți, apăsați {back}.",
        ),
        (M::Requirements, "Iată ce trebuie să poată face telefonul. Ca să ieșiți, apăsați {back}."),
        (M::About, "Aici scrie ce este acest demo și ce nu este. Ca să ieșiți, apăsați {back}."),
    ],
};
