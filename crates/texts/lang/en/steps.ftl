### The step pages, which are static: one for each step of the journey, and the whole guide on one page. In every language of the
### captions. A label of the app is named by its key and gets quotation marks by itself.

## The words around the steps.

# The heading of the whole guide, before the phrase that names the journey.
words-guide = Step by step
# What the guide is, below its heading.
words-lead = This guide shows, step by step, how to copy your MitID app to another phone/tablet. You can practise each step in the demo before you do it for real.
# How the words of the screens are given. The app is in English or Danish.
words-labels = Words in quotation marks are the ones on the screen. The Danish app’s words follow in brackets.
# What the numbers are.
words-numbers = The numbers are those of the public help page. Step 0 comes before them.
# Before the number of a step.
words-step = Step { $number }
# The phone on which a step is done: a line by itself.
words-on_old = On the old phone
words-on_new = On the new phone
# Headings within a step.
words-do = What to do
words-see = What you see
words-wrong = If something goes wrong
# Above the wording of the public help page …
words-public = On the public help page
# … and below it.
words-compared = Compared with the public help page in November 2026.
# Links.
words-try = Try this step
words-try_all = Practise all the steps
words-previous = Previous step
words-next = Next step
words-all = The whole guide
words-languages = In other languages
words-to_demo = To the demo
# What opens when somebody tries a step.
words-try_hint = It opens in the demo, with everything before it done.
# A list of the steps with links.
words-steps = The steps
# Before the description of a picture, for who does not see it. Then comes what one sees.
words-picture = The screen of the phone.
# The film that is made of the steps.
words-film = Film: all the steps
# The guide as files.
words-files = This guide to keep
words-for_print = To print (PDF)
words-as_text = As text (Markdown)
# On every page.
words-about = Two Phones is not MitID and has nothing to do with it. It follows the steps of the public help page.
words-never = Never type a real user ID, PIN code or CPR number in the demo, and never send the QR code to anyone.
# After the last step.
words-afterwards_heading = Afterwards
words-afterwards = The app on the old phone stays active. If you no longer want to use it, you can delete it in the app, or keep it as a backup so that you always have access.

## Step 0: get the app. Each step has a title, what to do, what one sees when it is done, and what can go wrong with what to do then.

step-store-title = Get the app on the new phone
step-store-do = Open the app store on the new phone and press { target-store-get } at the MitID app. Do not open the app yet: the old phone comes first. In the demo the store is make-believe, and nothing is downloaded.
step-store-see = The app is installed, and { target-store-get } has become { target-store-open }. It cannot be used before it is activated.
step-store-wrong-1 = The phone says that its system is too old for the app.
step-store-then-1 = Bring the system up to date in the settings of the phone, or use another phone. The app on the old phone goes on working.
step-store-wrong-2 = You have three active apps already.
step-store-then-2 = You cannot have more. On the old phone, delete one that you no longer use: { source-menu-apps } in the menu.

## Step 1.

step-home-title = Open the menu on the old phone
step-home-do = Open the app on the old phone. Press { common-menu } at the top of the screen, then choose { source-menu-copy }.
step-home-see = A page that tells you what is going to happen.
step-home-wrong-1 = The app says { source-too_many-heading }.
step-home-then-1 = Press { source-too_many-see_apps } and delete an app that you no longer use. That frees its place. Then begin again from the menu.
step-home-wrong-2 = The old phone is broken, or you no longer have it.
step-home-then-2 = Then there is nothing to copy from. The app can be activated in another way, with a passport or ID card for instance; the public help pages say how.

## Step 2.

step-information-title = Read what is going to happen
step-information-do = Read the page, then press { common-next }. Have your user ID at hand, and the phone that gets your SMS.
step-information-see = The app asks for your PIN code.
step-information-wrong-1 = Somebody has called or written to you and wants you to do this.
step-information-then-1 = Stop. Leave the page with { common-back }, hang up, and send no code to anyone. Nobody who means well needs your codes.

## Step 3.

step-enter_pin-title = Enter your PIN code
step-enter_pin-do = Type the 6 digits of the PIN code that you use for the app on the old phone, or press { source-pin-use_biometrics } if it is there. In the demo, the PIN code is under { page-who }.
step-enter_pin-see = The app tells you that there is a waiting time.
step-enter_pin-wrong-1 = The PIN code is wrong.
step-enter_pin-then-1 = The app says how many tries are left. Type it again, slowly. In the demo, three wrong PIN codes in a row lock the app for five minutes.
step-enter_pin-wrong-2 = You have forgotten the PIN code.
step-enter_pin-then-2 = Do not guess: too many wrong tries block the app. The public help pages say how to get a new one.

## Step 4.

step-waiting_time-title = Start the waiting time
step-waiting_time-do = As a security measure, you have to wait for 1 hour. Tick the box { source-waiting_time-agree }, then press { source-waiting_time-start }.
step-waiting_time-see = The time that is left, counting down.
step-waiting_time-wrong-1 = { source-waiting_time-start } cannot be pressed.
step-waiting_time-then-1 = Tick the box { source-waiting_time-agree } first.

## Step 5.

step-waiting-title = Wait for an hour
step-waiting-do = Press { common-ok } to put the screen away. You can close the app, and use the phone for other things. Meanwhile, get the app on the new phone. In the demo you can skip the wait: { source-skip-button }.
step-waiting-see = The app shows how much time is left. When the hour is over, you get a notification, if you have allowed it.
step-waiting-wrong-1 = No notification comes.
step-waiting-then-1 = Open the app yourself when the hour is over. It shows the next step by itself.
step-waiting-wrong-2 = You have changed your mind, or you did not start the copy.
step-waiting-then-2 = Press { source-waiting-cancel }. Nothing has changed then, and the app stays active.
step-waiting-wrong-3 = You come back much later.
step-waiting-then-3 = In the demo you have 24 hours after the waiting time. Then you begin again with step 1.

## Step 6.

step-show_code-title = Show the QR code on the old phone
step-show_code-do = Have the new phone beside you. Press { source-show_code-show } on the screen { source-show_code-heading }, then enter your PIN code once more.
step-show_code-see = A QR code fills the screen of the old phone.
step-show_code-wrong-1 = { source-show_code-show } is not there.
step-show_code-then-1 = The hour is not over yet. The screen shows how much time is left.
step-show_code-wrong-2 = The PIN code is wrong.
step-show_code-then-2 = Type it again. It is the same one as in step 3.

## Step 7.

step-code-title = Hold the QR code ready
step-code-do = Leave the old phone as it is, and turn its brightness up. The QR code is valid for 3 minutes. Now go on with the new phone.
step-code-see = The QR code, and how long it is still valid.
step-code-wrong-1 = The time is too short.
step-code-then-1 = Press { source-code-more_time } to get a new code at any time. When a code has run out, press { source-expired-show_new }.
step-code-wrong-2 = Somebody asks you to send them the QR code, or to show it in a call.
step-code-then-2 = Never do that. Whoever has the code can get your app. Close the app, hang up, and contact support if you have sent it already.

## Step 8.

step-installed-title = Open the app on the new phone
step-installed-do = Pick up the new phone and press { target-store-open }.
step-installed-see = The app, which is not activated yet.
step-installed-wrong-1 = The app is not on the new phone.
step-installed-then-1 = Get it first: that is step 0. The old phone can show a new QR code afterwards.

## Step 9.

step-activate-title = Begin on the new phone
step-activate-do = On the screen { target-activate-heading }, press { target-activate-get_started }.
step-activate-see = A choice of ways to activate the app.
step-activate-wrong-1 = You do not have your user ID at hand.
step-activate-then-1 = Find it before you go on; you need it in step 13. It is not your CPR number.

## Step 10.

step-choose_way-title = Choose to copy
step-choose_way-do = Choose { target-choose_way-copy }, then press { common-next }.
step-choose_way-see = The app asks whether the old phone shows the QR code.
step-choose_way-wrong-1 = You have chosen another way.
step-choose_way-then-1 = Choose { target-choose_way-copy } instead. The demo shows no other way.

## Step 11.

step-ready_to_scan-title = Get ready to scan
step-ready_to_scan-do = Look at the old phone. When you see the QR code there, tick the box { target-ready-shown } on the new phone, then press { target-ready-scan }.
step-ready_to_scan-see = The camera opens. Your phone may ask whether it may: allow it.
step-ready_to_scan-wrong-1 = { target-ready-scan } cannot be pressed.
step-ready_to_scan-then-1 = Tick the box { target-ready-shown } first.
step-ready_to_scan-wrong-2 = The QR code is no longer on the old phone.
step-ready_to_scan-then-2 = Press { source-expired-show_new } there, or go back to step 6.

## Step 12.

step-scan-title = Scan the QR code
step-scan-do = Hold the screen of the new phone towards yourself, and its camera up to the QR code on the old phone, about 20 cm away. The code is read by itself.
step-scan-see = A tick, and then the question for your user ID.
step-scan-wrong-1 = The camera is not allowed.
step-scan-then-1 = Allow it in the settings of the phone or of the browser, then press { scan-try_again }.
step-scan-wrong-2 = Nothing is read.
step-scan-then-2 = Turn up the brightness of the old phone, wipe the camera, and hold the whole code in the picture, a little further away.
step-scan-wrong-3 = The phone has no camera, or it cannot be used.
step-scan-then-3 = In the demo there are other ways, under { scan-other_ways }: the other tab, a picture, a shared screen, or typing a code.
step-scan-wrong-4 = The code has expired.
step-scan-then-4 = Show a new one on the old phone, then scan again.

## Step 13.

step-user_id-title = Enter your user ID
step-user_id-do = Type your user ID, then press { common-next }. In the demo it is { $user_id }; never type your own there.
step-user_id-see = The app says that it has sent an SMS.
step-user_id-wrong-1 = The user ID is wrong.
step-user_id-then-1 = Look it up and type it again. Capital and small letters make no difference. In the demo it is under { page-who }.
step-user_id-wrong-2 = You have typed your CPR number.
step-user_id-then-2 = That is not the user ID. The demo clears it and does not keep it.

## Step 14.

step-temporary_pin-title = Enter the temporary PIN code
step-temporary_pin-do = An SMS brings you a code of 8 digits. Type the digits. In the demo the SMS comes up at the top of the new phone; press it, and the digits are filled in.
step-temporary_pin-see = The app asks you to choose a PIN code of your own.
step-temporary_pin-wrong-1 = No SMS comes.
step-temporary_pin-then-1 = Wait half a minute, then press { target-sms-send_again }.
step-temporary_pin-wrong-2 = The code is wrong, or too old.
step-temporary_pin-then-2 = Only the newest SMS counts. In the demo, three wrong tries end a code; press { target-sms-send_again } to get another one.
step-temporary_pin-wrong-3 = Somebody asks you for the code from the SMS.
step-temporary_pin-then-3 = Tell it to no one, not even to somebody who says that they come from the bank or from support.

## Step 15.

step-choose_pin-title = Think of a PIN code
step-choose_pin-do = Think of a new PIN code of 6 digits for the new phone: not the same digit six times, and no run such as 123456. Then press { common-next }. In the demo, use one that you use nowhere else.
step-choose_pin-see = A pad with digits.
step-choose_pin-wrong-1 = You would like the same PIN code as on the old phone.
step-choose_pin-then-1 = The two apps have PIN codes of their own. Use one that you can remember and that nobody can guess.

## Step 16.

step-create_pin-title = Type your new PIN code twice
step-create_pin-do = Type your new PIN code and press { common-next }. Then type the same digits again and press { common-next }.
step-create_pin-see = A question about biometrics.
step-create_pin-wrong-1 = The app says that the PIN code is too easy to guess.
step-create_pin-then-1 = Think of another one: not the same digit six times, and no digits in order.
step-create_pin-wrong-2 = The two PIN codes were not the same.
step-create_pin-then-2 = Start again, and type slowly. Nothing is lost.

## Step 17.

step-biometrics-title = Choose whether to use biometrics
step-biometrics-do = Press { target-biometrics-yes } or { common-not_now }. Both are fine, and you can change it later.
step-biometrics-see = A question about notifications.
step-biometrics-wrong-1 = The phone does not recognise you.
step-biometrics-then-1 = Try once more, or press { common-not_now }. The PIN code always works.

## Step 18.

step-notifications-title = Choose whether to get notifications
step-notifications-do = Press { target-notifications-allow } or { common-not_now }. With notifications, the app tells you when there is something to do.
step-notifications-see = { target-activated-heading }
step-notifications-wrong-1 = You have pressed the wrong one.
step-notifications-then-1 = Go on. You can change it later in the settings of the phone.

## Step 19.

step-activated-title = The new app is ready
step-activated-do = Press { common-ok }. The new phone has its own app now. The app on the old phone is still active: keep it as a backup, or delete it.
step-activated-see = The home of the app on the new phone. From now on this phone can be copied from, too.
step-activated-wrong-1 = You give the old phone away.
step-activated-then-1 = Delete the app in its own menu first, under { source-menu-apps }. Removing it from the phone is not enough: it still takes up one of your three places.
