### Texts that appear outside the screens: the notification, and the picture for the other tab.
### Notes on the texts are in the English file.

shell-wait_is_over_title = Demo: Ventetiden er slut
shell-wait_is_over_body = Åbn den gamle telefon i demoen, og tryk på »Vis QR-kode«.
shell-picture_with_code = Den gamle telefons skærm
shell-picture_without_code = Der er endnu ingen QR-kode på den gamle telefon
