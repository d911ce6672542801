//! Captions in Polish.

use super::{Direction, Guide, Moment as M, Words};
use crate::i18n::plural::Plural;

/// Captions in Polish.
pub(super) const GUIDE: Guide = Guide {
    own_name: "Polski",
    locale: "pl-PL",
    direction: Direction::LeftToRight,
    quotes: ["„", "”"],
    words: Words {
        heading: "Co teraz zrobić",
        old_phone: "Stary telefon",
        new_phone: "Nowy telefon",
        read_aloud: "Przeczytaj na głos",
        stop_reading: "Przestań czytać",
        hide: "Ukryj wskazówki",
        turn_on: "Wskazówki po polsku",
    },
    tries: |count| match count.plural {
        Plural::One => format!("Została {} próba.", count.text),
        Plural::Few => format!("Zostały {} próby.", count.text),
        _ => format!("Zostało {} prób.", count.text),
    },
    captions: &[
        (M::Store, "Naciśnij {get}. W tym demo aplikacja zainstaluje się za chwilę."),
        (
            M::StoreUnsupported,
            "System tego telefonu jest za stary dla tej aplikacji. Naciśnij {update_system}.",
        ),
        (M::Installing, "Poczekaj chwilę. Aplikacja się instaluje."),
        (
            M::InstalledOldFirst,
            "Aplikacja jest zainstalowana, ale jeszcze nie działa. Weź stary telefon i zacznij na nim kopiowanie. Gdy pokaże kod QR, wróć tutaj i naciśnij {open}.",
        ),
        (M::Installed, "Kod QR jest na starym telefonie. Tutaj naciśnij {open}."),
        (
            M::InstalledDeleted,
            "Aplikacja na tym telefonie została usunięta. Aby znów ją aktywować, naciśnij {open}.",
        ),
        (M::Home, "Aby zacząć kopiowanie, naciśnij {menu} u góry."),
        (
            M::HomeCancelled,
            "Kopiowanie zostało przerwane i nic się nie zmieniło. Aby zacząć jeszcze raz, naciśnij {menu} u góry.",
        ),
        (
            M::HomeCopied,
            "Gotowe: nowy telefon ma już swoją aplikację. Aplikacja na tym telefonie nadal działa. Możesz zostawić ją jako zapasową. Jeśli chcesz ją usunąć, naciśnij {your_apps}.",
        ),
        (
            M::HomeLapsed,
            "Minęły ponad 24 godziny, więc trzeba zacząć od nowa. Naciśnij {menu} u góry.",
        ),
        (
            M::HomeNew,
            "Gotowe. Aplikacja na tym telefonie jest gotowa do użycia. Więcej znajdziesz pod {menu}.",
        ),
        (
            M::HomeWaiting,
            "Do godziny {until} na tym telefonie nic nie trzeba robić. Możesz go odłożyć. W tym czasie pobierz aplikację na nowy telefon.",
        ),
        (M::HomeReady, "Czas oczekiwania minął. Połóż obok nowy telefon i naciśnij {show_code}."),
        (
            M::TooManyApps,
            "Masz już trzy aplikacje i więcej mieć nie można. Naciśnij {see_apps} i usuń tę, której już nie używasz.",
        ),
        (M::Information, "Przeczytaj to i naciśnij {next}. Nigdy nikomu nie wysyłaj kodu QR."),
        (
            M::EnterPin,
            "Wpisz kod PIN tego telefonu: 6 cyfr. Jest na karcie z danymi demo, o ile nie został zmieniony.",
        ),
        (M::EnterPinOrBiometrics, "Wpisz kod PIN tego telefonu albo naciśnij {biometrics}."),
        (M::EnterPinAgain, "Wpisz jeszcze raz kod PIN tego telefonu. Wtedy pojawi się kod QR."),
        (
            M::PinWrong,
            "Ten kod PIN się nie zgadza. {tries} Spójrz na kartę z danymi demo i wpisz go jeszcze raz.",
        ),
        (
            M::PinNotRecognised,
            "Telefon cię nie rozpoznał. Wpisz kod PIN albo jeszcze raz naciśnij {biometrics}.",
        ),
        (
            M::PinLocked,
            "Kod PIN był zbyt wiele razy błędny, więc aplikacja jest zablokowana. Możesz spróbować znowu o godzinie {until}. Do tego czasu nic nie trzeba robić.",
        ),
        (
            M::Blocked,
            "Kod PIN był zbyt wiele razy błędny i aplikacja jest zablokowana na stałe. Naciśnij {delete_this_app}, aby zwolnić miejsce, albo {start_over}.",
        ),
        (M::WaitingTime, "Zaznacz {yes_copy}, potem naciśnij {start_copying}."),
        (M::WaitingTimeAgreed, "Teraz naciśnij {start_copying}."),
        (
            M::WaitingStarted,
            "Trzeba poczekać do godziny {until}. Naciśnij {ok}. W tym czasie pobierz aplikację na nowy telefon.",
        ),
        (M::WaitingOver, "Czas oczekiwania minął. Naciśnij {ok}."),
        (
            M::ShowCode,
            "Połóż obok nowy telefon. Potem naciśnij {show_code}. Trzeba będzie jeszcze raz podać kod PIN.",
        ),
        (
            M::Code,
            "Zostaw ten telefon tak, jak jest. Weź nowy telefon i zeskanuj nim kod QR. Jeśli potrzebujesz więcej czasu, naciśnij {more_time}.",
        ),
        (
            M::CodeRenews,
            "Zostaw ten telefon tak, jak jest. Weź nowy telefon i zeskanuj nim kod QR. Nie musisz się spieszyć: nowy kod pojawi się sam.",
        ),
        (M::CodeExpired, "Kod QR stracił ważność. Naciśnij {show_new_code}."),
        (
            M::CodeScanned,
            "Nowy telefon zeskanował kod QR. Tutaj naciśnij {ok}, a dalej działaj na nowym telefonie.",
        ),
        (M::Activate, "Naciśnij {get_started}."),
        (M::ChooseWay, "Wybierz {copy_from_another}, potem naciśnij {next}."),
        (M::ChooseWayPicked, "Teraz naciśnij {next}."),
        (
            M::ChooseWayOther,
            "Tego sposobu demo nie pokazuje. Wybierz {copy_from_another}, potem naciśnij {next}.",
        ),
        (
            M::ReadyOldFirst,
            "Najpierw pokaż kod QR na starym telefonie. Gdy go tam zobaczysz, wróć tutaj i zaznacz {code_is_shown}.",
        ),
        (
            M::Ready,
            "Czy widzisz kod QR na starym telefonie? Jeśli tak, zaznacz {code_is_shown} i naciśnij {scan}.",
        ),
        (M::ReadyShown, "Teraz naciśnij {scan}. Jeśli przeglądarka zapyta o aparat, zgódź się."),
        (
            M::Scan,
            "Trzymaj ten telefon tak, aby jego aparat widział kod QR na starym telefonie, a ekran był zwrócony do ciebie. Jeśli to się nie uda, zajrzyj pod {other_ways}.",
        ),
        (
            M::ScanRefused,
            "Tego kodu nie można użyć; dlaczego, widać na ekranie. Pokaż właściwy kod QR na starym telefonie i zeskanuj go.",
        ),
        (
            M::UserId,
            "Wpisz identyfikator użytkownika z demo: {user_id}. Potem naciśnij {next}. Nigdy nie wpisuj własnego.",
        ),
        (
            M::UserIdCpr,
            "To wyglądało jak numer CPR. Został skasowany i nie jest nigdzie zapisany. Wpisz {user_id} i naciśnij {next}.",
        ),
        (M::UserIdWrong, "Ten identyfikator się nie zgadza. Wpisz {user_id} i naciśnij {next}."),
        (
            M::TemporaryPin,
            "U góry tego telefonu pojawi się SMS z 8 cyframi. Dotknij go albo wpisz cyfry. Jeśli SMS nie przyjdzie, naciśnij {send_again}.",
        ),
        (M::TemporaryPinWrong, "To nie są cyfry z SMS-a. {tries} Wpisz je jeszcze raz."),
        (
            M::TemporaryPinOver,
            "Ten kod nie jest już ważny. Naciśnij {send_again}, aby dostać nowy.",
        ),
        (
            M::ChoosePin,
            "Wymyśl kod PIN z 6 cyfr. Nie bierz takiego, którego naprawdę używasz. Potem naciśnij {next}.",
        ),
        (M::CreatePin, "Wpisz wymyślone 6 cyfr i naciśnij {next}."),
        (M::PinTooEasy, "Ten kod PIN zbyt łatwo odgadnąć. Wpisz inny i naciśnij {next}."),
        (M::PinMismatch, "Te dwa kody PIN nie były takie same. Wpisz nowy i naciśnij {next}."),
        (M::RepeatPin, "Wpisz jeszcze raz te same 6 cyfr i naciśnij {next}."),
        (
            M::Biometrics,
            "Czy chcesz zamiast kodu PIN używać odcisku palca lub twarzy? Naciśnij {use_biometrics} albo {not_now}. Jedno i drugie jest w porządku.",
        ),
        (
            M::Notifications,
            "Czy aplikacja może wysyłać ci powiadomienia? Naciśnij {allow} albo {not_now}. Jedno i drugie jest w porządku.",
        ),
        (
            M::Activated,
            "Gotowe: ten telefon ma teraz swoją aplikację, a stara nadal działa. Naciśnij {ok}.",
        ),
        (
            M::ActivationLapsed,
            "To trwało zbyt długo, ale nic nie przepadło. Pokaż nowy kod QR na starym telefonie. Potem naciśnij tutaj {scan_again}.",
        ),
        (
            M::Menu,
            "Aby skopiować aplikację, naciśnij {copy_to_new_app}. Aby wyjść z menu, naciśnij {back}.",
        ),
        (
            M::MenuCopying,
            "Kopiowanie już trwa. Aby je kontynuować, naciśnij {back}. Aby je przerwać, naciśnij {cancel_copying}.",
        ),
        (
            M::Apps,
            "To są twoje aplikacje. Naciśnij {delete} przy tej, której już nie używasz. Aby wyjść, naciśnij {back}.",
        ),
        (
            M::ConfirmDelete,
            "Czy nie używasz już tej aplikacji? Jeśli nie, naciśnij {delete_yes}. W razie wątpliwości naciśnij {delete_no}.",
        ),
        (
            M::ConfirmDeleteLast,
            "To twoja ostatnia aplikacja. Bez niej nie można już kopiować. W razie wątpliwości naciśnij {delete_no}.",
        ),
        (
            M::ConfirmRemove,
            "Aplikacja zniknie z tego telefonu, ale nadal zajmie jedno z twoich trzech miejsc. Naciśnij {remove_yes} albo {remove_no}.",
        ),
        (
            M::ConfirmCancel,
            "Jeśli teraz przerwiesz, następnym razem trzeba będzie czekać od początku. Naciśnij {cancel_no} albo {cancel_yes}.",
        ),
        (
            M::ConfirmGiveUp,
            "Aby dokończyć na tym telefonie, naciśnij {give_up_no}. Aby przerwać, naciśnij {give_up_yes}. Stara aplikacja pozostanie aktywna.",
        ),
        (M::ChangePin, "Najpierw wpisz obecny kod PIN: 6 cyfr."),
        (M::ChangePinCreate, "Wpisz nowy kod PIN z 6 cyfr i naciśnij {next}."),
        (M::PinChanged, "Od teraz obowiązuje nowy kod PIN. Naciśnij {ok}."),
        (M::Settings, "Wybierz, co chcesz zmienić. Aby wyjść, naciśnij {back}."),
        (M::LanguageSettings, "Wybierz język aplikacji. Aby wyjść, naciśnij {back}."),
        (
            M::NotificationSettings,
            "Tutaj widać, czy aplikacja może cię powiadomić, gdy czas oczekiwania minie. Aby wyjść, naciśnij {back}.",
        ),
        (
            M::BiometricSettings,
            "Tutaj decydujesz, czy aplikację otwiera odcisk palca lub twarz. Aby wyjść, naciśnij {back}.",
        ),
        (
            M::Stop,
            "Czy ktoś do ciebie zadzwonił albo poprosił o kod? Wtedy przerwij i nikomu nie podawaj kodu. Przeczytaj, co zrobić. Aby wyjść, naciśnij {back}.",
        ),
        (
            M::ForReal,
            "Tego potrzebujesz, gdy kopiujesz prawdziwą aplikację. Aby wyjść, naciśnij {back}.",
        ),
        (M::Requirements, "To musi umieć twój telefon. Aby wyjść, naciśnij {back}."),
        (
            M::About,
            "Tutaj przeczytasz, czym jest to demo, a czym nie jest. Aby wyjść, naciśnij {back}.",
        ),
    ],
};
