### The step pages in Polish. Notes on the texts are in the English file.
### Not yet read by a native speaker.

words-guide = Krok po kroku
words-lead = Ten przewodnik pokazuje krok po kroku, jak skopiować aplikację MitID na inny telefon lub tablet. Każdy krok możesz przećwiczyć w demo, zanim zrobisz to naprawdę.
words-labels = Słowa w cudzysłowie są takie jak na ekranie, po angielsku. W nawiasie są słowa z duńskiej aplikacji.
words-numbers = Numery są takie jak na publicznej stronie pomocy. Krok 0 jest przed nimi.
words-step = Krok { $number }
words-on_old = Na starym telefonie
words-on_new = Na nowym telefonie
words-do = Co zrobić
words-see = Co zobaczysz
words-wrong = Jeśli coś się nie uda
words-public = Na publicznej stronie pomocy
words-compared = Porównano z publiczną stroną pomocy w listopadzie 2026 r.
words-try = Wypróbuj ten krok
words-try_all = Przećwicz wszystkie kroki
words-previous = Poprzedni krok
words-next = Następny krok
words-all = Cały przewodnik
words-languages = W innych językach
words-to_demo = Do demo
words-try_hint = Krok otworzy się w demo, a wszystko, co jest przed nim, będzie już zrobione.
words-steps = Kroki
words-picture = Ekran telefonu.
words-film = Film: wszystkie kroki
words-files = Przewodnik do pobrania
words-for_print = Do druku (PDF)
words-as_text = Jako tekst (Markdown)
words-about = To demo nie jest częścią MitID i nie ma z nim nic wspólnego. Pokazuje te same kroki co publiczna strona pomocy.
words-never = Nigdy nie wpisuj w demo prawdziwego identyfikatora użytkownika, kodu PIN ani numeru CPR i nigdy nikomu nie wysyłaj kodu QR.
words-afterwards_heading = Potem
words-afterwards = Aplikacja na starym telefonie pozostaje aktywna. Jeśli nie chcesz jej już używać, możesz ją usunąć w menu aplikacji albo zostawić jako zapasową, żeby zawsze mieć dostęp.

step-store-title = Pobierz aplikację na nowy telefon
step-store-do = Otwórz sklep z aplikacjami na nowym telefonie i przy aplikacji MitID naciśnij { target-store-get }. Nie otwieraj jeszcze aplikacji: najpierw potrzebny jest stary telefon. W demo sklep jest zmyślony i nic się nie pobiera.
step-store-see = Aplikacja jest zainstalowana, a zamiast { target-store-get } jest { target-store-open }. Aplikacji nie można używać, dopóki nie zostanie aktywowana.
step-store-wrong-1 = Telefon informuje, że jego system jest za stary dla tej aplikacji.
step-store-then-1 = Zaktualizuj system w ustawieniach telefonu albo użyj innego telefonu. Aplikacja na starym telefonie nadal działa.
step-store-wrong-2 = Masz już trzy aktywne aplikacje.
step-store-then-2 = Więcej mieć nie można. Na starym telefonie usuń tę, której już nie używasz: { source-menu-apps } w menu.

step-home-title = Otwórz menu na starym telefonie
step-home-do = Otwórz aplikację na starym telefonie. Naciśnij { common-menu } u góry ekranu, a potem wybierz { source-menu-copy }.
step-home-see = Strona, na której jest napisane, co się teraz stanie.
step-home-wrong-1 = Aplikacja pokazuje { source-too_many-heading }.
step-home-then-1 = Naciśnij { source-too_many-see_apps } i usuń aplikację, której już nie używasz. To zwolni miejsce. Potem zacznij jeszcze raz od menu.
step-home-wrong-2 = Stary telefon jest zepsuty albo już go nie masz.
step-home-then-2 = W takim razie nie ma z czego kopiować. Aplikację można aktywować inaczej, na przykład za pomocą paszportu lub dowodu osobistego; jak to zrobić, jest napisane na publicznych stronach pomocy.

step-information-title = Przeczytaj, co się stanie
step-information-do = Przeczytaj stronę i naciśnij { common-next }. Przygotuj swój identyfikator użytkownika i telefon, na który przychodzą SMS-y.
step-information-see = Aplikacja prosi o kod PIN.
step-information-wrong-1 = Ktoś do ciebie zadzwonił albo napisał i cię do tego namawia.
step-information-then-1 = Przerwij. Wyjdź ze strony przyciskiem { common-back }, rozłącz się i nikomu nie wysyłaj żadnego kodu. Nikt, kto ma dobre zamiary, nie potrzebuje twoich kodów.

step-enter_pin-title = Wpisz swój kod PIN
step-enter_pin-do = Wpisz 6 cyfr kodu PIN, którego używasz w aplikacji na starym telefonie, albo naciśnij { source-pin-use_biometrics }, jeśli jest taki przycisk. W demo kod PIN znajdziesz w części { page-who }.
step-enter_pin-see = Aplikacja informuje o czasie oczekiwania.
step-enter_pin-wrong-1 = Kod PIN się nie zgadza.
step-enter_pin-then-1 = Aplikacja pokazuje, ile prób zostało. Wpisz kod PIN jeszcze raz, powoli. W demo trzy błędne kody PIN z rzędu blokują aplikację na pięć minut.
step-enter_pin-wrong-2 = Nie pamiętasz kodu PIN.
step-enter_pin-then-2 = Nie zgaduj: po zbyt wielu błędnych próbach aplikacja zostanie zablokowana. Jak dostać nowy kod, jest napisane na publicznych stronach pomocy.

step-waiting_time-title = Rozpocznij czas oczekiwania
step-waiting_time-do = Dla bezpieczeństwa trzeba poczekać 1 godzinę. Zaznacz { source-waiting_time-agree }, potem naciśnij { source-waiting_time-start }.
step-waiting_time-see = Odliczanie czasu, który pozostał.
step-waiting_time-wrong-1 = Nie można nacisnąć { source-waiting_time-start }.
step-waiting_time-then-1 = Najpierw zaznacz { source-waiting_time-agree }.

step-waiting-title = Poczekaj godzinę
step-waiting-do = Naciśnij { common-ok }, aby zamknąć ten ekran. Możesz wyjść z aplikacji i używać telefonu do innych rzeczy. W tym czasie pobierz aplikację na nowy telefon. W demo możesz nacisnąć { source-skip-button }, zamiast czekać.
step-waiting-see = Aplikacja pokazuje, ile czasu pozostało. Gdy godzina minie, dostaniesz powiadomienie, o ile powiadomienia są włączone.
step-waiting-wrong-1 = Powiadomienie nie przychodzi.
step-waiting-then-1 = Gdy godzina minie, otwórz aplikację. Sama pokaże następny krok.
step-waiting-wrong-2 = Nie chcesz już kopiować albo ktoś inny zaczął kopiowanie.
step-waiting-then-2 = Naciśnij { source-waiting-cancel }. Wtedy nic się nie zmieni, a aplikacja pozostanie aktywna.
step-waiting-wrong-3 = Wracasz dużo później.
step-waiting-then-3 = W demo masz na to 24 godziny od końca czasu oczekiwania. Potem trzeba zacząć jeszcze raz od kroku 1.

step-show_code-title = Pokaż kod QR na starym telefonie
step-show_code-do = Połóż obok nowy telefon. Naciśnij { source-show_code-show } na ekranie { source-show_code-heading }, a potem wpisz jeszcze raz kod PIN.
step-show_code-see = Kod QR na całym ekranie starego telefonu.
step-show_code-wrong-1 = Nie ma przycisku { source-show_code-show }.
step-show_code-then-1 = Godzina jeszcze nie minęła. Na ekranie widać, ile czasu pozostało.
step-show_code-wrong-2 = Kod PIN się nie zgadza.
step-show_code-then-2 = Wpisz go jeszcze raz. To ten sam kod co w kroku 3.

step-code-title = Przygotuj kod QR do zeskanowania
step-code-do = Zostaw stary telefon tak, jak jest, i zwiększ jasność ekranu. Kod QR jest ważny 3 minuty. Teraz kontynuuj na nowym telefonie.
step-code-see = Kod QR i informacja, jak długo jest jeszcze ważny.
step-code-wrong-1 = Masz za mało czasu.
step-code-then-1 = W każdej chwili możesz nacisnąć { source-code-more_time }, aby dostać nowy kod. Gdy kod straci ważność, naciśnij { source-expired-show_new }.
step-code-wrong-2 = Ktoś prosi cię o wysłanie kodu QR albo o pokazanie go podczas rozmowy.
step-code-then-2 = Nigdy tego nie rób. Kto ma kod, może przejąć twoją aplikację. Zamknij aplikację, rozłącz się, a jeśli kod został już wysłany, skontaktuj się z pomocą MitID.

step-installed-title = Otwórz aplikację na nowym telefonie
step-installed-do = Weź nowy telefon i naciśnij { target-store-open }.
step-installed-see = Aplikacja, która nie jest jeszcze aktywowana.
step-installed-wrong-1 = Na nowym telefonie nie ma aplikacji.
step-installed-then-1 = Najpierw ją pobierz: to krok 0. Potem stary telefon może pokazać nowy kod QR.

step-activate-title = Zacznij na nowym telefonie
step-activate-do = Na ekranie { target-activate-heading } naciśnij { target-activate-get_started }.
step-activate-see = Kilka sposobów aktywacji aplikacji do wyboru.
step-activate-wrong-1 = Nie masz pod ręką identyfikatora użytkownika.
step-activate-then-1 = Znajdź go, zanim przejdziesz dalej; będzie potrzebny w kroku 13. To nie to samo co numer CPR.

step-choose_way-title = Wybierz kopiowanie
step-choose_way-do = Wybierz { target-choose_way-copy }, potem naciśnij { common-next }.
step-choose_way-see = Aplikacja pyta, czy stary telefon pokazuje kod QR.
step-choose_way-wrong-1 = Wybrany jest inny sposób.
step-choose_way-then-1 = Wybierz { target-choose_way-copy }. Innych sposobów demo nie pokazuje.

step-ready_to_scan-title = Przygotuj się do skanowania
step-ready_to_scan-do = Spójrz na stary telefon. Gdy zobaczysz tam kod QR, zaznacz na nowym telefonie { target-ready-shown }, a potem naciśnij { target-ready-scan }.
step-ready_to_scan-see = Włącza się aparat. Jeśli telefon zapyta o zgodę na użycie aparatu, zgódź się.
step-ready_to_scan-wrong-1 = Nie można nacisnąć { target-ready-scan }.
step-ready_to_scan-then-1 = Najpierw zaznacz { target-ready-shown }.
step-ready_to_scan-wrong-2 = Na starym telefonie nie ma już kodu QR.
step-ready_to_scan-then-2 = Naciśnij tam { source-expired-show_new } albo wróć do kroku 6.

step-scan-title = Zeskanuj kod QR
step-scan-do = Trzymaj nowy telefon ekranem do siebie i skieruj jego aparat na kod QR na starym telefonie, z odległości około 20 cm. Kod odczyta się sam.
step-scan-see = Znak potwierdzenia, a potem prośba o identyfikator użytkownika.
step-scan-wrong-1 = Nie ma zgody na użycie aparatu.
step-scan-then-1 = Zezwól na użycie aparatu w ustawieniach telefonu lub przeglądarki, a potem naciśnij { scan-try_again }.
step-scan-wrong-2 = Kod się nie odczytuje.
step-scan-then-2 = Zwiększ jasność ekranu starego telefonu, przetrzyj aparat i odsuń telefon trochę dalej, tak aby było widać cały kod.
step-scan-wrong-3 = Telefon nie ma aparatu albo nie można go użyć.
step-scan-then-3 = W demo są inne sposoby, w części { scan-other_ways }: druga karta przeglądarki, zdjęcie lub obraz, udostępniony ekran albo wpisanie kodu.
step-scan-wrong-4 = Kod stracił ważność.
step-scan-then-4 = Pokaż nowy na starym telefonie i zeskanuj jeszcze raz.

step-user_id-title = Wpisz identyfikator użytkownika
step-user_id-do = Wpisz swój identyfikator użytkownika i naciśnij { common-next }. W demo jest to { $user_id }; nigdy nie wpisuj tam własnego.
step-user_id-see = Aplikacja informuje, że wysłała SMS.
step-user_id-wrong-1 = Identyfikator się nie zgadza.
step-user_id-then-1 = Sprawdź go i wpisz jeszcze raz. Wielkość liter nie ma znaczenia. W demo znajdziesz go w części { page-who }.
step-user_id-wrong-2 = Wpisany został numer CPR.
step-user_id-then-2 = To nie jest identyfikator użytkownika. Demo kasuje ten numer i nigdzie go nie zapisuje.

step-temporary_pin-title = Wpisz tymczasowy kod PIN
step-temporary_pin-do = Dostaniesz SMS z kodem z 8 cyfr. Wpisz te cyfry. W demo SMS pojawia się u góry nowego telefonu; dotknij go, a cyfry wpiszą się same.
step-temporary_pin-see = Aplikacja prosi o wybranie własnego kodu PIN.
step-temporary_pin-wrong-1 = SMS nie przychodzi.
step-temporary_pin-then-1 = Poczekaj pół minuty, a potem naciśnij { target-sms-send_again }.
step-temporary_pin-wrong-2 = Kod się nie zgadza albo jest za stary.
step-temporary_pin-then-2 = Liczy się tylko najnowszy SMS. W demo po trzech błędnych próbach kod przestaje być ważny; naciśnij { target-sms-send_again }, aby dostać inny.
step-temporary_pin-wrong-3 = Ktoś prosi cię o kod z SMS-a.
step-temporary_pin-then-3 = Nie podawaj go nikomu, nawet jeśli ktoś mówi, że jest z banku albo z pomocy MitID.

step-choose_pin-title = Wymyśl kod PIN
step-choose_pin-do = Wymyśl dla nowego telefonu kod PIN z 6 cyfr: nie z sześciu takich samych i nie po kolei, jak 123456. Potem naciśnij { common-next }. W demo wybierz taki, którego nie używasz nigdzie indziej.
step-choose_pin-see = Klawiatura z cyframi.
step-choose_pin-wrong-1 = Chcesz mieć taki sam kod PIN jak na starym telefonie.
step-choose_pin-then-1 = Każda z dwóch aplikacji ma własny kod PIN. Wybierz taki, który zapamiętasz i którego nikt nie odgadnie.

step-create_pin-title = Wpisz nowy kod PIN dwa razy
step-create_pin-do = Wpisz nowy kod PIN i naciśnij { common-next }. Potem wpisz te same cyfry jeszcze raz i naciśnij { common-next }.
step-create_pin-see = Pytanie o odcisk palca lub twarz.
step-create_pin-wrong-1 = Aplikacja informuje, że ten kod PIN zbyt łatwo odgadnąć.
step-create_pin-then-1 = Wymyśl inny: nie z sześciu takich samych cyfr i nie z cyfr po kolei.
step-create_pin-wrong-2 = Te dwa kody PIN nie były takie same.
step-create_pin-then-2 = Zacznij jeszcze raz i wpisuj powoli. Nic nie przepadło.

step-biometrics-title = Zdecyduj, czy chcesz używać odcisku palca lub twarzy
step-biometrics-do = Naciśnij { target-biometrics-yes } albo { common-not_now }. Jedno i drugie jest w porządku; później możesz to zmienić.
step-biometrics-see = Pytanie o powiadomienia.
step-biometrics-wrong-1 = Telefon cię nie rozpoznaje.
step-biometrics-then-1 = Spróbuj jeszcze raz albo naciśnij { common-not_now }. Kod PIN zawsze działa.

step-notifications-title = Zdecyduj, czy chcesz dostawać powiadomienia
step-notifications-do = Naciśnij { target-notifications-allow } albo { common-not_now }. Dzięki powiadomieniom aplikacja informuje cię, gdy trzeba coś zrobić.
step-notifications-see = { target-activated-heading }
step-notifications-wrong-1 = Został naciśnięty niewłaściwy przycisk.
step-notifications-then-1 = Kontynuuj. Później możesz to zmienić w ustawieniach telefonu.

step-activated-title = Nowa aplikacja jest gotowa
step-activated-do = Naciśnij { common-ok }. Nowy telefon ma teraz swoją aplikację. Aplikacja na starym telefonie jest nadal aktywna: zostaw ją jako zapasową albo usuń.
step-activated-see = Ekran główny aplikacji na nowym telefonie. Od teraz można kopiować także z tego telefonu.
step-activated-wrong-1 = Oddajesz komuś stary telefon.
step-activated-then-1 = Najpierw usuń aplikację w jej własnym menu, w części { source-menu-apps }. Samo usunięcie jej z telefonu nie wystarczy: nadal będzie zajmować jedno z twoich trzech miejsc.
