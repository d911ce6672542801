### "Did someone send you here or ask for a code? Stop.": what to do then, in Polish.
### Notes on the texts are in the English file.

stop-heading = Ktoś cię tu przysłał albo prosi o kod? Stop.
stop-lead = Nikt, kto ma dobre zamiary, nie potrzebuje twoich kodów, bez względu na to, za kogo się podaje.
stop-points-1 = Rozłącz się albo przestań odpowiadać. Nie ma pośpiechu.
stop-points-2 = Nigdy nikomu nie wysyłaj kodu QR i nigdy nie pokazuj go podczas rozmowy.
stop-points-3 = Nigdy nikomu nie podawaj kodu PIN ani kodu z SMS-a.
stop-points-4 = Już się stało? Zablokuj aplikację MitID, a potem skontaktuj się z pomocą MitID i ze swoim bankiem.
stop-points-5 = Ktoś inny zaczął kopiowanie? Przerwij je w swojej aplikacji MitID: po to jest czas oczekiwania.
stop-help_page = Jak to zrobić, jest napisane na publicznych stronach pomocy. Znajdź je samodzielnie, a nie przez link, który ktoś przysłał:
stop-help_page_title = Copy your MitID app to another phone/tablet
stop-demo = To demo nie może ani skopiować, ani zablokować prawdziwej aplikacji.
