### Captions in English: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.

## The words around the captions.

# Above a caption.
words-heading = What to do now
# The phone that a caption is about.
words-old_phone = Old phone
# The same, for the new one.
words-new_phone = New phone
# Reads the caption aloud …
words-read_aloud = Read aloud
# … and stops.
words-stop_reading = Stop reading
# Puts the captions away.
words-hide = Hide captions
# Points at the control that the caption quotes.
words-show_where = Show me where

## What captions have in common.

# How many tries are left: a sentence.
part-tries =
    { $tries ->
        [one] You have { $tries } try left.
       *[other] You have { $tries } tries left.
    }

## The captions, in the order of the steps. $until is a time.

# 0: get the app.
caption-store = Press { target-store-get }. In this demo, the app is installed in a moment.
# 0: the system is too old.
caption-store-unsupported = The system of this phone is too old for the app. Press { target-store-update_system }.
# 0: nothing to do.
caption-installing = Wait a moment. The app is being installed.
# 8: the old phone comes first.
caption-installed-old-first = The app is installed, but it cannot be used yet. Pick up the old phone and start copying there. When it shows the QR code, come back here and press { target-store-open }.
# 8: the code is on the old phone.
caption-installed = The QR code is on the old phone. Press { target-store-open } here.
# 8: the app was deleted here.
caption-installed-deleted = The app on this phone was deleted. To activate it again, press { target-store-open }.
# 1: nothing copied yet.
caption-home = To start copying, press { common-menu } at the top.
# 1: the copy was cancelled.
caption-home-cancelled = The copy is cancelled, and nothing has changed. To start again, press { common-menu } at the top.
# 1: the copy is done.
caption-home-copied = You are done: the new phone has its own app. The app on this phone still works. Keep it as a backup. If you want to delete it, press { source-home-apps }.
# 1: the copy has lapsed.
caption-home-lapsed = More than 24 hours have passed, so you have to start again. Press { common-menu } at the top.
# After 19: the app is in use on the new phone.
caption-home-new = You are done. The app on this phone is ready to use. There is more under { common-menu }.
# 5: the hour runs. Has a time.
caption-home-waiting = There is nothing to do on this phone until { $until }. Meanwhile, get the app on the new phone. In this demo, you can press { source-skip-button } instead of waiting.
# 6: the hour is over.
caption-home-ready = The waiting time is over. Have the new phone beside you, then press { source-show_code-show }.
# 1: no place for another app.
caption-too-many-apps = You already have three apps, and you cannot have more. Press { source-too_many-see_apps } and delete one that you no longer use.
# 2.
caption-information = Copying takes about an hour, most of it waiting. Then the new phone scans a QR code from this one. Press { common-next }. Never send the QR code to anyone.
# 3.
caption-enter-pin = Type the app’s PIN code: 6 digits. It is under { page-who }, unless you chose your own.
# 3: biometrics will do, too.
caption-enter-pin-or-biometrics = Type the app’s PIN code, or press { source-pin-use_biometrics }. The PIN code is under { page-who }, unless you chose your own.
# 6: the PIN once more.
caption-enter-pin-again = Type the app’s PIN code once more, and the QR code comes up. The PIN code is under { page-who }, unless you chose your own.
# 3 and 6: wrong. Has tries.
caption-pin-wrong = That PIN code is wrong. { part-tries } Look under { page-who }, then type the PIN code again.
# 3: biometrics failed.
caption-pin-not-recognised = You were not recognised. Type the PIN code, or press { source-pin-use_biometrics } to try again.
# 3 and 6: locked. Has a time.
caption-pin-locked = A wrong PIN code was typed too many times, so the app is locked. You can try again at { $until }. Until then there is nothing to do.
# The app is blocked for good.
caption-blocked = A wrong PIN code was typed too many times, so the app is blocked for good. Press { source-blocked-delete } to free its place, or { source-blocked-start_over }.
# 4.
caption-waiting-time = Tick the box { source-waiting_time-agree }, then press { source-waiting_time-start }.
# 4: the box is checked.
caption-waiting-time-agreed = Now press { source-waiting_time-start }.
# 5. Has a time.
caption-waiting-started = You have to wait until { $until }. Press { common-ok }. Meanwhile, get the app on the new phone. In this demo, you can press { source-skip-button } instead of waiting.
# 5: over already.
caption-waiting-over = The waiting time is over. Press { common-ok }.
# 6.
caption-show-code = Have the new phone beside you. Then press { source-show_code-show }. You are asked for the PIN code again.
# 6: a code was shown before.
caption-show-code-again = If the new phone asks for something, go on there. If it wants to scan, press { source-show_code-show } here. If it has its app, press { source-ask-has_app }.
# 7.
caption-code = Leave this phone as it is. Scan the QR code with the new phone. When it has scanned it, press { source-code-done } here. If you need longer, press { source-code-more_time }.
# 7: the code is renewed by itself.
caption-code-renews = Leave this phone as it is. Pick up the new phone and scan the QR code with it. Take your time: a new code comes by itself.
# 7: run out.
caption-code-expired = The QR code has run out. Press { source-expired-show_new }.
# 7: run out, and the new phone may have its app.
caption-code-expired-asks = The QR code has run out. If the new phone has its app, press { source-ask-has_app }. If not, press { source-expired-show_new }.
# 7: left, and the new phone may have its app.
caption-ask-copied = Look at the new phone. If its app is ready, press { source-ask-yes }. If not, press { source-ask-not_yet }.
# 7: scanned.
caption-code-scanned = The new phone has scanned the QR code. Go on with the new phone.
# 9.
caption-activate = Press { target-activate-get_started }.
# 10.
caption-choose-way = Choose { target-choose_way-copy }, then press { common-next }.
# 10: the copy is picked.
caption-choose-way-picked = Now press { common-next }.
# 10: another way is picked.
caption-choose-way-other = This demo does not show that way. Choose { target-choose_way-copy }, then press { common-next }.
# 11: the old phone comes first.
caption-ready-old-first = First show the QR code on the old phone. When you see it there, come back here and tick the box { target-ready-shown }.
# 11: the code is on the old phone.
caption-ready = Do you see the QR code on the old phone? Then tick the box { target-ready-shown } and press { target-ready-scan }.
# 11: the box is checked.
caption-ready-shown = Now press { target-ready-scan }. If the browser asks to use the camera, allow it.
# 12.
caption-scan = Hold this phone so that its camera sees the QR code on the old phone. Keep the screen towards yourself. If that does not work, look under { scan-other_ways }.
# 12: the last code was refused.
caption-scan-refused = That code cannot be used. The screen says why. Show the right QR code on the old phone and scan it.
# 13.
caption-user-id = Type the user ID of the demo: { $user_id }. Then press { common-next }. Never type your own.
# 13: it looked like a CPR number.
caption-user-id-cpr = That looked like a CPR number. It was cleared and not kept. Type { $user_id } and press { common-next }.
# 13: it was another one, or none.
caption-user-id-wrong = That user ID is wrong. Type { $user_id } and press { common-next }.
# 14.
caption-temporary-pin = An SMS with 8 digits comes up at the top of this phone. Press the SMS, or type the digits. If no SMS comes, press { target-sms-send_again }.
# 14: wrong. Has tries.
caption-temporary-pin-wrong = Those were not the digits of the SMS. { part-tries } Type the 8 digits of the SMS once more.
# 14: a new one is needed.
caption-temporary-pin-over = That code is no longer valid. Press { target-sms-send_again } to get a new one.
# 15.
caption-choose-pin = Make up a PIN code of 6 digits: not the same digit six times, and no run such as 123456. Do not use one that you already use somewhere else. Then press { common-next }.
# 16: the first time.
caption-create-pin = Type the 6 digits you made up, then press { common-next }.
# 16 and beside the journey: too easy to guess.
caption-pin-too-easy = That PIN code is too easy to guess. Type another one, then press { common-next }.
# 16 and beside the journey: not the same twice.
caption-pin-mismatch = The two PIN codes were not the same. Type a new one, then press { common-next }.
# 16 and beside the journey: the second time.
caption-repeat-pin = Type the same 6 digits again, then press { common-next }.
# 17.
caption-biometrics = Do you want to use your fingerprint or your face instead of the PIN code? Press { target-biometrics-yes } or { common-not_now }. Both are fine. This is only practice: the demo reads neither finger nor face.
# 18.
caption-notifications = Do you want notifications from the app? Press { target-notifications-allow } or { common-not_now }. Both are fine.
# 19.
caption-activated = You are done: this phone has its own app now, and the old one still works. Press { common-ok }.
# 13 to 18: too late.
caption-activation-lapsed = It took too long, but nothing is lost. Show a new QR code on the old phone. Then press { target-lapsed-scan_again } here.
# The menu.
caption-menu = To copy the app, press { source-menu-copy }. To leave the menu, press { common-back }.
# The menu, while a copy is under way.
caption-menu-copying = You are already copying. Press { common-back } to go on with it. To stop, press { source-waiting-cancel }.
# "Your apps".
caption-apps = These are your apps. To leave, press { common-back }. Delete one only if you no longer use it.
# Delete this app?
caption-confirm-delete = If you no longer use this app, press { source-confirm-delete_yes }. If you are not sure, press { source-confirm-delete_no }.
# Delete the last app?
caption-confirm-delete-last = This is your last app. Without it you cannot copy any more. If you are not sure, press { source-confirm-delete_no }.
# Remove the app from this phone?
caption-confirm-remove = The app goes away from this phone, but it still takes up one of your three places. Press { source-confirm-remove_yes } or { source-confirm-remove_no }.
# Cancel the copy?
caption-confirm-cancel = If you stop now, you have to wait from the beginning next time. Press { source-confirm-cancel_no } or { source-confirm-cancel_yes }.
# Give the activation up?
caption-confirm-give-up = To finish on this phone, press { source-confirm-give_up_no }. To stop, press { source-confirm-give_up_yes }. The old app stays active.
# The present PIN, before it is changed.
caption-change-pin = First type the PIN code that you use now: 6 digits.
# The new PIN.
caption-change-pin-create = Type a new PIN code of 6 digits, then press { common-next }.
# The PIN has been changed.
caption-pin-changed = Your new PIN code works from now on. Press { common-ok }.
# The settings of the app.
caption-settings = Choose what you want to change. To leave, press { common-back }.
# The language of the app.
caption-language-settings = Choose the language of the app. To leave, press { common-back }.
# Notifications, on or off.
caption-notification-settings = Here you see whether the app can tell you when the waiting time is over. To leave, press { common-back }.
# Biometrics, on or off.
caption-biometric-settings = Here you choose whether you can use your fingerprint or face instead of the PIN code. To leave, press { common-back }.
# "Did someone send you here or ask for a code? Stop."
caption-stop = Has someone called you or asked for a code? Then stop, and do not give anyone a code. Read what to do. To leave, press { common-back }.
# "Now do it for real".
caption-for-real = This is what you need when you copy your real app. To leave, press { common-back }.
# The technical requirements.
caption-requirements = This is what your phone must be able to do. To leave, press { common-back }.
# About this demo.
caption-about = This is what the demo is, and what it is not. To leave, press { common-back }.
