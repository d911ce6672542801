### The texts of the app's settings: PIN, language, notifications, biometrics.

settings-heading = Settings

## Changing the PIN.

# Its entry in the settings …
settings-change_pin-label = Change PIN code
# … and the line below.
settings-change_pin-hint = For the app on this phone
settings-change_pin-present_lead = First the PIN code you use now.
settings-change_pin-create_heading = Create your new PIN code
settings-change_pin-create_lead = 6 digits you will remember. Make them up: do not use your real PIN code.
settings-change_pin-changed_heading = Your PIN code is changed
settings-change_pin-changed_lead = From now on, only the new PIN code opens the app on this phone. Your other apps keep theirs.
# Biometrics go on as before.
settings-change_pin-changed_note = Whoever asks you for it wants to cheat you: nobody needs your PIN code but you.

## The language of the app.

settings-language-heading = Language
settings-language-lead = The language changes at once. What you have done is not lost.

## Notifications: how it stands in a word or two, and what to do.

settings-notifications-heading = Notifications
settings-notifications-lead = The app tells you when the waiting time is over.
settings-notifications-allow = Allow
# What reminds when the page is closed.
settings-notifications-calendar = When the page is closed, your calendar can remind you: “Add to calendar” is there once the waiting time has started.

## How something stands, and what to do about it.

settings-notifications-granted-value = Allowed
settings-notifications-granted-explained = They come while this page is open somewhere. To stop them, press the icon beside the address of the page.

settings-notifications-not_asked-value = Not asked yet
settings-notifications-not_asked-explained = Press “Allow”, and your browser will ask you. They come while this page is open somewhere.

settings-notifications-denied-value = Blocked
settings-notifications-denied-explained = This browser blocks them here. To change that, press the icon beside the address of the page, find “Notifications” and choose “Allow”.

settings-notifications-needs_home_screen-value = From the home screen only
settings-notifications-needs_home_screen-explained = Put this page on your home screen: press “Share”, then “Add to Home Screen”. Open it from there and come back to this screen.

settings-notifications-in_foreign_frame-value = Not in this frame
settings-notifications-in_foreign_frame-explained = This page is inside another one, where browsers allow no notifications. Open it on its own.

settings-notifications-unavailable-value = Not in this browser
settings-notifications-unavailable-explained = This browser shows no notifications for this page. Another browser may.

## Biometrics, in the settings and on step 17.

settings-biometrics-heading = Biometrics
settings-biometrics-lead = In place of the PIN code, when you start a copy. The PIN code still works.
# The present values.
settings-biometrics-off = Off
settings-biometrics-simulated = On, simulated
settings-biometrics-platform = On, this device’s own
# The two kinds to choose from.
settings-biometrics-kinds = Which biometrics
settings-biometrics-kind_simulated = Simulated
settings-biometrics-kind_simulated_hint = You choose the answer.
settings-biometrics-kind_platform = This device’s own
settings-biometrics-kind_platform_hint = Fingerprint, face or screen lock.
settings-biometrics-turn_on = Turn biometrics on
settings-biometrics-turn_off = Turn biometrics off
settings-biometrics-simulated_explained = The demo shows a prompt of its own, and you choose the answer.
settings-biometrics-platform_explained = Your device recognises you and says yes or no; this page sees no finger and no face. It is a rehearsal: nobody but this page checks the answer.
# How to take the key off the device; the host it is filed under.
settings-biometrics-key_stays = Once biometrics is off, the demo has forgotten its key. On the device, remove it under passwords and passkeys, { $host }.
settings-biometrics-not_recognised = You were not recognised. Try again, or go on with the PIN code.

## The device's own authenticator: what it does, and what can go wrong with it.

# What the browser files the key under: the page, and the person.
settings-authenticator-site = Two Phones (demo)
settings-authenticator-asking = Your device is asking you now.

## Nothing was set up …

settings-authenticator-set_up-not_allowed = Nothing is set up: closed, too late, or your device did not recognise you. Try again, or go on with the PIN code.
settings-authenticator-set_up-unavailable = Nothing is set up: this device cannot do it for this page. Go on with the PIN code, or choose “Simulated”.
settings-authenticator-set_up-already_there = Your device already keeps a key for this demo. Remove it under passwords and passkeys, then try again.
settings-authenticator-set_up-not_verified = Nothing is set up: your device did not say that it recognised you. Try again, or go on with the PIN code.
settings-authenticator-set_up-failed = Nothing is set up: something went wrong in your device. Try again, or go on with the PIN code.

## … or nobody was recognised.

settings-authenticator-recognise-not_allowed = No answer: closed, too late, or this device no longer has the key. Enter your PIN code, or try again.
settings-authenticator-recognise-unavailable = This device cannot recognise you on this page. Enter your PIN code.
settings-authenticator-recognise-already_there = This device no longer has the key. Enter your PIN code.
settings-authenticator-recognise-not_verified = Your device did not say that it recognised you. Try again, or enter your PIN code.
settings-authenticator-recognise-failed = Something went wrong in your device. Try again, or enter your PIN code.
