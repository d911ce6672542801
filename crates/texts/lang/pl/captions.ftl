### Captions in Polish: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.
### Notes on the texts are in the English file.

words-heading = Co teraz zrobić
words-old_phone = Stary telefon
words-new_phone = Nowy telefon
words-read_aloud = Przeczytaj na głos
words-stop_reading = Przestań czytać
words-hide = Ukryj wskazówki
words-show_where = Pokaż, gdzie

part-tries =
    { $tries ->
        [one] Została { $tries } próba.
        [few] Zostały { $tries } próby.
        [many] Zostało { $tries } prób.
       *[other] Zostało { $tries } prób.
    }

caption-store = Naciśnij { target-store-get }. W tym demo aplikacja zainstaluje się za chwilę.
caption-store-unsupported = System tego telefonu jest za stary dla tej aplikacji. Naciśnij { target-store-update_system }.
caption-installing = Poczekaj chwilę. Aplikacja się instaluje.
caption-installed-old-first = Aplikacja jest zainstalowana, ale jeszcze nie działa. Weź stary telefon i zacznij na nim kopiowanie. Gdy pokaże kod QR, wróć tutaj i naciśnij { target-store-open }.
caption-installed = Kod QR jest na starym telefonie. Tutaj naciśnij { target-store-open }.
caption-installed-deleted = Aplikacja na tym telefonie została usunięta. Aby znów ją aktywować, naciśnij { target-store-open }.
caption-home = Aby zacząć kopiowanie, naciśnij { common-menu } u góry.
caption-home-cancelled = Kopiowanie zostało przerwane i nic się nie zmieniło. Aby zacząć jeszcze raz, naciśnij { common-menu } u góry.
caption-home-copied = Gotowe: nowy telefon ma już swoją aplikację. Aplikacja na tym telefonie nadal działa. Możesz zostawić ją jako zapasową. Jeśli chcesz ją usunąć, naciśnij { source-home-apps }.
caption-home-lapsed = Minęły ponad 24 godziny, więc trzeba zacząć od nowa. Naciśnij { common-menu } u góry.
caption-home-new = Gotowe. Aplikacja na tym telefonie jest gotowa do użycia. Więcej znajdziesz, gdy naciśniesz { common-menu }.
caption-home-waiting = Do godziny { $until } na tym telefonie nic nie trzeba robić. W tym czasie pobierz aplikację na nowy telefon. W tym demo możesz nacisnąć { source-skip-button }, zamiast czekać.
caption-home-ready = Czas oczekiwania minął. Połóż obok nowy telefon i naciśnij { source-show_code-show }.
caption-too-many-apps = Masz już trzy aplikacje i więcej mieć nie można. Naciśnij { source-too_many-see_apps } i usuń tę, której już nie używasz.
caption-information = Kopiowanie trwa około godziny, z czego większość to czekanie. Potem nowy telefon zeskanuje kod QR z tego telefonu. Naciśnij { common-next }. Nigdy nikomu nie wysyłaj kodu QR.
caption-enter-pin = Wpisz kod PIN aplikacji: 6 cyfr. Znajdziesz go w części { page-who }, o ile nie został zmieniony.
caption-enter-pin-or-biometrics = Wpisz kod PIN aplikacji albo naciśnij { source-pin-use_biometrics }. Kod PIN znajdziesz w części { page-who }, o ile nie został zmieniony.
caption-enter-pin-again = Wpisz jeszcze raz kod PIN aplikacji, a pojawi się kod QR. Kod PIN znajdziesz w części { page-who }, o ile nie został zmieniony.
caption-pin-wrong = Ten kod PIN się nie zgadza. { part-tries } Zajrzyj do części { page-who } i wpisz kod PIN jeszcze raz.
caption-pin-not-recognised = Telefon cię nie rozpoznał. Wpisz kod PIN albo jeszcze raz naciśnij { source-pin-use_biometrics }.
caption-pin-locked = Zbyt wiele razy wpisano błędny kod PIN, więc aplikacja jest zablokowana. Możesz spróbować znowu o godzinie { $until }. Do tego czasu nic nie trzeba robić.
caption-blocked = Zbyt wiele razy wpisano błędny kod PIN i aplikacja jest zablokowana na stałe. Naciśnij { source-blocked-delete }, aby zwolnić miejsce, albo { source-blocked-start_over }.
caption-waiting-time = Zaznacz { source-waiting_time-agree }, potem naciśnij { source-waiting_time-start }.
caption-waiting-time-agreed = Teraz naciśnij { source-waiting_time-start }.
caption-waiting-started = Trzeba poczekać do godziny { $until }. Naciśnij { common-ok }. W tym czasie pobierz aplikację na nowy telefon. W tym demo możesz nacisnąć { source-skip-button }, zamiast czekać.
caption-waiting-over = Czas oczekiwania minął. Naciśnij { common-ok }.
caption-show-code = Połóż obok nowy telefon. Potem naciśnij { source-show_code-show }. Trzeba będzie jeszcze raz podać kod PIN.
caption-show-code-again = Jeśli nowy telefon o coś prosi, kontynuuj tam. Jeśli chce skanować, naciśnij tutaj { source-show_code-show }. Jeśli ma już swoją aplikację, naciśnij { source-ask-has_app }.
caption-code = Zostaw ten telefon tak, jak jest. Zeskanuj kod QR nowym telefonem. Gdy już to zrobisz, naciśnij tutaj { source-code-done }. Jeśli potrzebujesz więcej czasu, naciśnij { source-code-more_time }.
caption-code-renews = Zostaw ten telefon tak, jak jest. Weź nowy telefon i zeskanuj nim kod QR. Nie musisz się spieszyć: nowy kod pojawi się sam.
caption-code-expired = Kod QR stracił ważność. Naciśnij { source-expired-show_new }.
caption-code-expired-asks = Kod QR stracił ważność. Jeśli nowy telefon ma już swoją aplikację, naciśnij { source-ask-has_app }. Jeśli nie, naciśnij { source-expired-show_new }.
caption-ask-copied = Spójrz na nowy telefon. Jeśli jego aplikacja jest gotowa, naciśnij { source-ask-yes }. Jeśli nie, naciśnij { source-ask-not_yet }.
caption-code-scanned = Nowy telefon zeskanował kod QR. Kontynuuj na nowym telefonie.
caption-activate = Naciśnij { target-activate-get_started }.
caption-choose-way = Wybierz { target-choose_way-copy }, potem naciśnij { common-next }.
caption-choose-way-picked = Teraz naciśnij { common-next }.
caption-choose-way-other = Tego sposobu demo nie pokazuje. Wybierz { target-choose_way-copy }, potem naciśnij { common-next }.
caption-ready-old-first = Najpierw pokaż kod QR na starym telefonie. Gdy go tam zobaczysz, wróć tutaj i zaznacz { target-ready-shown }.
caption-ready = Czy widzisz kod QR na starym telefonie? Jeśli tak, zaznacz { target-ready-shown } i naciśnij { target-ready-scan }.
caption-ready-shown = Teraz naciśnij { target-ready-scan }. Jeśli przeglądarka zapyta o aparat, zgódź się.
caption-scan = Trzymaj ten telefon tak, aby jego aparat widział kod QR na starym telefonie, a ekran był zwrócony do ciebie. Jeśli to się nie uda, zajrzyj do części { scan-other_ways }.
caption-scan-refused = Tego kodu nie można użyć. Powód jest podany na ekranie. Pokaż właściwy kod QR na starym telefonie i zeskanuj go.
caption-user-id = Wpisz identyfikator użytkownika z demo: { $user_id }. Potem naciśnij { common-next }. Nigdy nie wpisuj własnego.
caption-user-id-cpr = To wyglądało jak numer CPR. Został skasowany i nie jest nigdzie zapisany. Wpisz { $user_id } i naciśnij { common-next }.
caption-user-id-wrong = Ten identyfikator się nie zgadza. Wpisz { $user_id } i naciśnij { common-next }.
caption-temporary-pin = U góry tego telefonu pojawi się SMS z 8 cyframi. Dotknij go albo wpisz cyfry. Jeśli SMS nie przyjdzie, naciśnij { target-sms-send_again }.
caption-temporary-pin-wrong = To nie są cyfry z SMS-a. { part-tries } Wpisz jeszcze raz 8 cyfr z SMS-a.
caption-temporary-pin-over = Ten kod nie jest już ważny. Naciśnij { target-sms-send_again }, aby dostać nowy.
caption-choose-pin = Wymyśl kod PIN z 6 cyfr, ale nie z sześciu takich samych i nie po kolei, jak 123456. Nie wybieraj takiego, którego naprawdę używasz. Potem naciśnij { common-next }.
caption-create-pin = Wpisz wymyślone 6 cyfr i naciśnij { common-next }.
caption-pin-too-easy = Ten kod PIN zbyt łatwo odgadnąć. Wpisz inny i naciśnij { common-next }.
caption-pin-mismatch = Te dwa kody PIN nie były takie same. Wpisz nowy i naciśnij { common-next }.
caption-repeat-pin = Wpisz jeszcze raz te same 6 cyfr i naciśnij { common-next }.
caption-biometrics = Czy chcesz zamiast kodu PIN używać odcisku palca lub twarzy? Naciśnij { target-biometrics-yes } albo { common-not_now }. Jedno i drugie jest w porządku. To tylko ćwiczenie: demo nie odczytuje ani palca, ani twarzy.
caption-notifications = Czy aplikacja może wysyłać ci powiadomienia? Naciśnij { target-notifications-allow } albo { common-not_now }. Jedno i drugie jest w porządku.
caption-activated = Gotowe: ten telefon ma teraz swoją aplikację, a stara nadal działa. Naciśnij { common-ok }.
caption-activation-lapsed = To trwało zbyt długo, ale nic nie przepadło. Pokaż nowy kod QR na starym telefonie. Potem naciśnij tutaj { target-lapsed-scan_again }.
caption-menu = Aby skopiować aplikację, naciśnij { source-menu-copy }. Aby wyjść z menu, naciśnij { common-back }.
caption-menu-copying = Kopiowanie już trwa. Aby je kontynuować, naciśnij { common-back }. Aby je przerwać, naciśnij { source-waiting-cancel }.
caption-apps = To są twoje aplikacje. Aby wyjść, naciśnij { common-back }. Usuń aplikację tylko wtedy, gdy już jej nie używasz.
caption-confirm-delete = Jeśli nie używasz już tej aplikacji, naciśnij { source-confirm-delete_yes }. W razie wątpliwości naciśnij { source-confirm-delete_no }.
caption-confirm-delete-last = To twoja ostatnia aplikacja. Bez niej nie można już kopiować. W razie wątpliwości naciśnij { source-confirm-delete_no }.
caption-confirm-remove = Aplikacja zniknie z tego telefonu, ale nadal będzie zajmować jedno z twoich trzech miejsc. Naciśnij { source-confirm-remove_yes } albo { source-confirm-remove_no }.
caption-confirm-cancel = Jeśli teraz przerwiesz, następnym razem trzeba będzie czekać od początku. Naciśnij { source-confirm-cancel_no } albo { source-confirm-cancel_yes }.
caption-confirm-give-up = Aby dokończyć na tym telefonie, naciśnij { source-confirm-give_up_no }. Aby przerwać, naciśnij { source-confirm-give_up_yes }. Stara aplikacja pozostanie aktywna.
caption-change-pin = Najpierw wpisz obecny kod PIN: 6 cyfr.
caption-change-pin-create = Wpisz nowy kod PIN z 6 cyfr i naciśnij { common-next }.
caption-pin-changed = Od teraz obowiązuje nowy kod PIN. Naciśnij { common-ok }.
caption-settings = Wybierz, co chcesz zmienić. Aby wyjść, naciśnij { common-back }.
caption-language-settings = Wybierz język aplikacji. Aby wyjść, naciśnij { common-back }.
caption-notification-settings = Tutaj widać, czy aplikacja może cię powiadomić, gdy czas oczekiwania minie. Aby wyjść, naciśnij { common-back }.
caption-biometric-settings = Tutaj decydujesz, czy zamiast kodu PIN chcesz używać odcisku palca lub twarzy. Aby wyjść, naciśnij { common-back }.
caption-stop = Czy ktoś do ciebie zadzwonił albo poprosił o kod? Jeśli tak, przerwij i nikomu nie podawaj kodu. Przeczytaj, co zrobić. Aby wyjść, naciśnij { common-back }.
caption-for-real = Tego potrzebujesz, gdy kopiujesz prawdziwą aplikację. Aby wyjść, naciśnij { common-back }.
caption-requirements = Tutaj przeczytasz, jakie wymagania musi spełniać telefon. Aby wyjść, naciśnij { common-back }.
caption-about = Tutaj przeczytasz, czym jest to demo, a czym nie jest. Aby wyjść, naciśnij { common-back }.
