### The texts of the old phone's screens, steps 1 to 7, of the side screens of an active app, and of the pad for
### digits. Labels are those of the public help page.

## Steps 1, 5 and 6: the home of the app.

source-home-heading = Your app is active
source-home-menu_hint = Got a new phone/tablet? Open the menu at the top and select “Copy to new MitID app”.
source-home-apps = Your apps
source-home-apps_hint = See, delete or keep them
source-home-copying = You are copying your MitID app. You can close the app while waiting.
source-home-timer = left before you can copy
source-home-comes_by_itself = When the time is over, “Show QR code” comes up here by itself.
# Until when, as a moment in words.
source-home-ready_until = The waiting time is over. In this demo, you can show the QR code until { $moment }.
source-home-cancelled = The copy is cancelled. Nothing has changed, and this app is still active.
source-home-copied = Your new app is activated. This one is still active: keep it as a backup, or delete it under “Your apps”.
source-home-lapsed = The waiting time ended more than 24 hours ago, and in this demo a copy then lapses. Start it again from the menu.

## Step 1: three apps are active.

source-too_many-heading = You already have three active apps
# Not all three are active: some places are only held.
source-too_many-heading_held = Your three places are taken
source-too_many-lead = You can have up to three active MitID apps, so there is no room for another one.
source-too_many-way_out = Delete an app that you no longer use. That frees its place.
source-too_many-see_apps = See your apps

## Step 2.

source-information-heading = Copy MitID to another phone/tablet
source-information-points-1 = You enter your PIN code here, and then wait for 1 hour. You can close the app meanwhile.
source-information-points-2 = After that, this phone shows a QR code, and you scan it with the new phone/tablet.
source-information-points-3 = Activating the new one takes about 5 minutes. Have your user ID ready, and the phone that gets your SMS.
source-information-never_send = Never send the QR code to anyone, and never show it to anyone who asks for it.

## Steps 3 and 6, and what a wrong PIN leads to.

source-pin-heading = Enter your PIN code
source-pin-to_start = 6 digits. They are under “Who am I?”, unless you chose your own.
source-pin-to_show = Enter it again to show the QR code.
source-pin-use_biometrics = Use biometrics
# How many tries are left.
source-pin-wrong =
    { $left ->
        [one] That PIN code is wrong. { $left } try left.
       *[other] That PIN code is wrong. { $left } tries left.
    }
# After it: where the right one stands.
source-pin-card_hint = It is under “Who am I?”, unless you chose your own.
source-pin-not_recognised = You were not recognised. Try again, or enter your PIN code.
source-pin-locked_heading = The app is locked for a while
source-pin-locked_lead = The PIN code was wrong three times in a row. In this demo, that locks the app.
source-pin-locked_timer = before you can try again
source-pin-locked_next = You can leave the app; the time goes on. The PIN code is under “Who am I?”, unless you chose your own.

## The app is blocked for good.

source-blocked-heading = This app is blocked
source-blocked-lead = A wrong PIN code was entered too many times, and in this demo that blocks the app for good. It still takes up one of your three places.
source-blocked-way_out = Delete it to free its place, or start the demo over.
source-blocked-delete = Delete this app
source-blocked-start_over = Start the demo over

## Step 4.

# How long the wait of the story is.
source-waiting_time-heading = You need to wait { $wait }
source-waiting_time-lead = As a security measure, you cannot copy your MitID app right away. If somebody else has started the copy, there is time to stop it.
# How long it really takes here.
source-waiting_time-faster = In this demo, time runs faster: the wait is over in { $real }.
source-waiting_time-slower = In this demo, time runs slower: the wait is over in { $real }.
source-waiting_time-no_wait = In this demo, the wait is over at once.
source-waiting_time-agree = Yes, I want to copy
source-waiting_time-start = Start copying
source-waiting_time-check_first = Tick the box to go on.

## Step 5.

source-waiting-heading = The waiting time has started
source-waiting-timer = left before you can copy
source-waiting-meanwhile = Meanwhile, download the MitID app on your new phone/tablet.
source-waiting-allow = Allow notifications
source-waiting-over = The waiting time is over. Press OK to go on.
source-waiting-cancel = Cancel copying

## What the demo can skip, and the real app cannot: the waiting time, and the lock after wrong PINs.

source-skip-button = Skip the wait (only in this demo)
# Who has skipped it is told so.
source-skip-told = You skipped the wait. The real app cannot do that.
# Step 4, before it starts.
source-skip-ahead = In this demo, you can skip the wait once it has started.

## Step 6.

source-show_code-heading = Show QR code and copy MitID to the new app
source-show_code-lead = The waiting time is over. Have your new phone/tablet ready before you show the code.
source-show_code-pin_again = You’ll be asked for your PIN code again.
# How long the code is valid then …
source-show_code-valid = The code is then valid for { $span }. The demo settings can give you more time.
# … when time limits are off.
source-show_code-no_limit = When the code runs out, a new one comes by itself.
source-show_code-show = Show QR code
# Until when, as a moment in words.
source-show_code-until = In this demo, you can do this until { $moment }. After that, you start again.

## Step 7.

source-code-heading = Scan this code with your new phone
source-code-picture = QR code of the demo, to be scanned with the new phone
# The marking in the frame of the code.
source-code-demo_mark = Demo – not a real code
# How long it is valid.
source-code-valid = the code is valid for { $span }
source-code-brightness = Turn the brightness up.
source-code-ends_soon = Almost over. Scanned already? Press “Done”. If not, press “More time”.
# Time limits are off: what the countdown counts down to, and what has happened at its end.
source-code-renews = until a new code takes its place
source-code-renewed = There is a new code now. Go on with it.
source-code-more_time = More time
source-code-done = Done
source-code-no_picture = This browser cannot draw the QR code. Try another browser.

## The code was left or has run out. The old phone cannot know what has become of it, so it asks.

source-ask-heading = Did the new phone get its app?
source-ask-lead = It did if it says “This app is now activated and ready to use”.
source-ask-yes = Yes, it has its app
source-ask-not_yet = Not yet
# Where a code was shown before, beside the button that shows the next one.
source-ask-has_app = The new phone has its app
# What "Not yet" leads to.
source-ask-what_now = Is the new phone still busy? Go on there; this one can wait. If it wants to scan, show the QR code again.
# The code has run out.
source-ask-or_done = Does the new phone have its app already? Then all is well, and you are done here. If not, show a new QR code.

## The journey has ended.

source-ending-heading = Well done: the app is copied
# On the phone that got it. The old one says what is under "copied" above.
source-ending-arrived = This phone has its own app now, and the one on the old phone still works.
source-ending-again = Practise again
source-ending-other_way = The other way round
# On the new phone …
source-ending-from_here = Copy the app from this phone to another one.
# … and on the old one.
source-ending-to_here = Delete the app here, and copy it back from the new phone.

## Step 7, too late.

source-expired-heading = The QR code has expired
source-expired-lead = The code has been removed from this phone, and nobody can use it any more.
source-expired-late = The code ran out while this phone slept, or its clock was moved. It has been removed, and nobody can use it any more.
source-expired-take_time = Take the time you need and show a new one.
source-expired-show_new = Show new QR code
source-expired-to_home = Not now

## Step 7, done.

source-scanned-heading = The QR code has been scanned
source-scanned-lead = Go on with your new phone. It will ask for your user ID and for a code by SMS.
source-scanned-still_active = The app on this phone is still active, whatever happens on the new one.

## The menu.

source-menu-heading = Menu
source-menu-copy = Copy to new MitID app
source-menu-cancel = Cancel copying
source-menu-apps = Your apps
source-menu-settings = Settings
source-menu-requirements = Technical requirements
source-menu-stop = Did someone send you here?
source-menu-about = About this demo
source-menu-remove = Remove the app from this phone

## "Your apps".

source-apps-heading = Your apps
# How many of how many.
source-apps-places = { $taken } of { $of } places taken.
source-apps-this_phone = This phone
# Another phone of this demo, by its number.
source-apps-phone = Phone { $number }
# Since when, as a moment in words.
source-apps-since = Active since { $moment }
source-apps-blocked = Blocked after too many wrong PIN codes
source-apps-removed = Removed from its phone, but not deleted: it still takes up its place
# How many apps are active out of sight.
source-apps-elsewhere =
    { $count ->
        [one] { $count } more app is active on a device that this browser cannot see.
       *[other] { $count } more apps are active on devices that this browser cannot see.
    }
# How many places are held for activations under way.
source-apps-held =
    { $count ->
        [one] { $count } place is held for an activation under way.
       *[other] { $count } places are held for activations under way.
    }
source-apps-delete = Delete
# What the buttons of an app are called, which begins with the word on them.
source-apps-delete_this_phone = Delete the app on this phone
source-apps-delete_phone = Delete the app on phone { $number }
# The mark of an app that is kept.
source-apps-kept = Kept as a backup
source-apps-backup = Backup
source-apps-backup_this_phone = Backup: this phone
source-apps-backup_phone = Backup: phone { $number }
source-apps-keep = Delete an app to free its place, or keep it as a backup, ensuring you always have access to MitID.

## The screens that ask before something is done.

source-confirm-delete_heading = Delete this app?
source-confirm-delete_lead = It cannot be used any more, and its place becomes free. To get it back, you copy or activate it again.
source-confirm-delete_last = This is your last active app. Without it you have no app to copy from, and you must activate a new one in another way, or start the demo over.
source-confirm-delete_yes = Yes, delete
source-confirm-delete_no = Keep the app
source-confirm-remove_heading = Remove the app from this phone?
source-confirm-remove_lead = The app disappears from this phone, as when you uninstall it.
source-confirm-remove_place = It is not deleted: it still takes up one of your three places. To free the place, delete the app under “Your apps” instead.
source-confirm-remove_yes = Yes, remove
source-confirm-remove_no = Keep it here
source-confirm-cancel_heading = Cancel the copy?
source-confirm-cancel_lead = The waiting time you have behind you is lost. If you start again, it starts from the beginning. This app stays active.
source-confirm-cancel_yes = Yes, cancel the copy
source-confirm-cancel_no = Go on copying
source-confirm-give_up_heading = Give up the activation?
source-confirm-give_up_lead = This app will not be activated. Your old app stays active, and you can scan a new QR code later.
source-confirm-give_up_yes = Yes, give up
source-confirm-give_up_no = Go on activating

## The pad for digits.

source-pad-keys = Digits
source-pad-erase = Delete the last digit
# How many of how many digits are typed.
source-pad-entered = { $count } of { $length } digits entered

## The simulated prompt for biometrics.

source-prompt-mark = Simulated
source-prompt-heading = Fingerprint or face
source-prompt-lead = Here the real app would ask your phone to recognise you. The demo uses no fingerprint and no camera: you choose the answer.
source-prompt-recognised = I am recognised
source-prompt-not_recognised = I am not recognised
source-prompt-cancel = Cancel
