### The texts of the start page in Polish.
### Notes on the texts are in the English file.

start-mark = Demo – nigdy nie wpisuj tu swoich prawdziwych kodów
start-heading = Skopiuj aplikację MitID na inny telefon lub tablet
start-lead = Najpierw poćwicz tutaj na dwóch zmyślonych telefonach, ile razy chcesz.

start-both = Wypróbuj teraz
start-both_hint = Oba telefony na tym jednym ekranie
start-watch = Obejrzyj wszystkie kroki
start-two = Mam dwa urządzenia
start-one = Tylko jeden z telefonów
start-which = Którym telefonem ma być to urządzenie?
start-old = Stary telefon
start-old_hint = Ma aplikację i pokazuje kod QR.
start-new = Nowy telefon
start-new_hint = Dostaje aplikację i skanuje kod QR.
start-second_lead = 1. Zeskanuj ten kod aparatem drugiego telefonu lub tabletu. Będzie to:
start-second_here = 2. Potem kontynuuj na tym urządzeniu:
start-second_checks = Te dwa urządzenia nie są ze sobą połączone: między nimi przechodzi tylko kod QR. Dlatego każde z nich pokazuje tylko te aplikacje, które zna.
start-code_name = Kod QR, który otwiera to demo na innym urządzeniu: { $phone }
start-no_address = Inne urządzenie nie otworzy tego adresu, bo działa on tylko na tym komputerze. Tutaj możesz używać obu telefonów na jednym ekranie: naciśnij „Wypróbuj teraz”.

start-language = Język
start-languages = Telefony są po duńsku albo po angielsku.
start-guided = Obok jest napisane po polsku, co zrobić.
start-turn_off = Wyłącz to
start-turn_on = Pokazuj po polsku, co zrobić
start-captions = Wskazówki obok telefonu
start-captions_lead = Obok telefonu może być napisane, co zrobić, w jednym z tych języków:
start-captions_off = Wyłączone
start-text = Wielkość tekstu
start-text_sizes-1 = Zwykły
start-text_sizes-2 = Duży
start-text_sizes-3 = Bardzo duży

start-real_codes = To jest demo. Nigdy nie wpisuj tu prawdziwego identyfikatora użytkownika, kodu PIN ani numeru CPR: używaj danych zmyślonej osoby. Nic, co tu robisz, nie opuszcza tej przeglądarki.
start-journey = Kopiowanie aplikacji MitID ze starego telefonu lub tabletu na nowy:
start-first = Możesz mieć najwyżej trzy aktywne aplikacje MitID.
start-afterwards = Stary telefon przez cały czas pozostaje aktywny. Potem możesz zostawić na nim aplikację jako zapasową albo ją usunąć.
start-about = To demo nie jest częścią MitID i nie ma z nim nic wspólnego. Pokazuje te same kroki co publiczna strona pomocy.
start-help = Pomoc i wymagania techniczne (po duńsku i angielsku)
