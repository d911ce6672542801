### The help pages, which are static: help, the numbers with what differs from the public help page, the list to print, and the advice to stop.

help-heading = Help
help-introduction = This is the help of a demo in which you practise copying an app from an old phone to a new one. It is not made or approved by those who run MitID, and nothing you do here reaches them.
help-on_this_page = On this page
# The link from the other pages.
help-back = Back to help

## The journey, step by step.

help-steps-heading = Step by step
help-steps-text = Each step has a page of its own: what to do, what you see then, and what can go wrong.
# The link to the pages of the steps.
help-steps-guide = The guide, step by step
help-steps-afterwards = On two devices, press “Done” on the old phone, which asks about the new one: “Yes, it has its app”. The app on the old phone is still active. Delete it, or keep it as a backup, so that you always have access.
# The link that practises the steps.
help-steps-practise = Practise it with both phones side by side

## The entry for the film of the public help page.

# Its title there.
help-film-heading = Video - Copy MitID app to another phone/tablet
help-film-text = The public help page has a film of this name. It is not shown here, because this page fetches nothing from elsewhere.
help-film-instead = See the two phones instead
# Below the film that is made of the demo, where there is one.
help-film-own = This is a film of the demo: all the steps on both phones, with captions.

## What the demo uses of a device.

help-needs-heading = Technical requirements
help-needs-lead = What this demo uses, and what helps where it is missing:
# The link to the page that checks it.
help-needs-check = Check this device

## Questions people have, each with its answer.

help-questions-heading = Questions and answers
help-questions-entries-1-question = What is real here?
help-questions-entries-1-answer = Only the time. The person, the user ID, the SMS, the app store and the service behind the app are made up. Never type codes of your own.
help-questions-entries-2-question = I cannot scan. What else is there?
help-questions-entries-2-answer = Under { scan-other_ways } you can use the other tab of this browser, a picture of the code, or a shared screen. You can also type a code: ask for it on the old phone, below the QR code. Only this demo has that; the real app has no such code.
help-questions-entries-3-question = Can I have more time?
help-questions-entries-3-answer = Yes. In the demo settings beside the phone (on a small screen: “Who am I?”), time limits can be ten times as long or turned off; they count for what starts afterwards. On the screen with the QR code, { source-code-more_time } makes a new one at any time.
help-questions-entries-4-question = Do I have to wait for { $wait }?
help-questions-entries-4-answer = In the real app, yes. In this demo you can press { source-skip-button } while you wait, also under { source-menu-settings } in the menu; it ends a lock after wrong PIN codes, too. In the demo settings you can let the time run faster.
help-questions-entries-5-question = May I close the page while I wait?
help-questions-entries-5-answer = Yes. The time goes on, and the phones are as you left them when you come back. After the waiting time you have { $come_back } in this demo; then you start again.
help-questions-entries-6-question = My old phone is broken, or I no longer have it.
help-questions-entries-6-answer = Then there is nothing to copy from. An app can be activated in other ways, with a passport or ID card for instance; the public help pages say how. This demo shows the copy only.
help-questions-entries-7-question = Is my old app still active?
help-questions-entries-7-answer = Yes, all the way through and afterwards. Only { source-apps-delete } under { source-home-apps } ends it. Removing it from the phone does not free its place.
help-questions-entries-8-question = What does this page remember, and who sees it?
help-questions-entries-8-answer = The state of the two phones, in this browser only. PIN codes are kept as a check value, the user ID not at all. Nothing is sent anywhere. Starting over, in the demo settings, forgets everything.
help-questions-entries-9-question = Can I use two devices?
help-questions-entries-9-answer = Yes. The QR code on the start page opens the other phone on a second device. The devices do not talk to each other: whether the code is of this demo, whole and still valid can be checked, not whether it was used before. Separate sessions and practice tabs of one browser are like separate devices in this. The clocks may differ by up to { $tolerance }.
help-questions-entries-10-question = Is a code of this demo of any use with the real app?
help-questions-entries-10-answer = No. The demo’s codes are a format of their own, and the real app takes none of them.

## The numbers, and where each comes from.

help-rules-heading = The numbers
help-rules-lead = What the public help page does not say is a rule of this demo, and says nothing about the real app.
help-rules-columns-1 = Rule
help-rules-columns-2 = Here
help-rules-columns-3 = Where it comes from
help-rules-from_page = the public help page
help-rules-from_pages = public help pages
help-rules-from_demo = in this demo
# What is ruled, and how. Write no number: its name stands for it.
help-rules-rows-1-what = Waiting time
help-rules-rows-1-rule = { $wait }, unless the settings say otherwise
help-rules-rows-2-what = QR code
help-rules-rows-2-rule = valid for { $qr }
help-rules-rows-3-what = Active apps
help-rules-rows-3-rule = { $apps } at the most
help-rules-rows-4-what = To come back after the waiting time
help-rules-rows-4-rule = { $come_back }, then you start again
help-rules-rows-5-what = Personal PIN code
help-rules-rows-5-rule = { $pin_digits } digits, entered twice
help-rules-rows-6-what = PIN codes that are refused
help-rules-rows-6-rule = the same digit all the way, or digits in order, up or down
help-rules-rows-7-what = Wrong PIN codes
help-rules-rows-7-rule = { $pin_tries } in a row lock the app for { $first_lock }, as many again for { $second_lock }, as many again for good
help-rules-rows-8-what = Temporary PIN code
help-rules-rows-8-rule = { $sms_digits } digits by SMS
help-rules-rows-9-what = … and its limits
help-rules-rows-9-rule = valid for { $sms_valid }, ended by { $sms_tries } wrong tries, sent again after { $sms_pause } at the earliest
help-rules-rows-10-what = An activation under way
help-rules-rows-10-rule = has its place for { $reservation } from the scan on
help-rules-rows-11-what = User ID
help-rules-rows-11-rule = { $user_id_shortest } to { $user_id_longest } characters; no CPR number

## What differs from the public help page.

# With the month in which the public help page was read.
help-compared-heading = Compared with the public help page of November 2026: what differs
help-compared-lead = The steps, their order and the words on the buttons are those of the public help page. This is what differs:
help-compared-columns-1 = What
help-compared-columns-2 = Public help page
help-compared-columns-3 = This demo
# What, how it is on the help page, and how it is here.
help-compared-rows-1-what = Look and name
help-compared-rows-1-there = the real MitID app
help-compared-rows-1-here = a look of its own, called Two Phones, marked as a demo on every screen
help-compared-rows-2-what = Phones
help-compared-rows-2-there = two of your own
help-compared-rows-2-here = two in one browser, or two devices
help-compared-rows-3-what = App store
help-compared-rows-3-there = Apple App Store or Google Play
help-compared-rows-3-here = a make-believe store
help-compared-rows-4-what = Waiting time
help-compared-rows-4-there = { $wait }
help-compared-rows-4-here = { $wait }, or faster if you set it so; then the screen shows how much faster
help-compared-rows-5-what = Who you are
help-compared-rows-5-there = yourself, with your user ID
help-compared-rows-5-here = one made-up person; anybody else is refused
help-compared-rows-6-what = SMS
help-compared-rows-6-there = comes to your phone
help-compared-rows-6-here = a banner on the new phone’s screen
help-compared-rows-7-what = Biometrics
help-compared-rows-7-there = your fingerprint or face
help-compared-rows-7-here = a simulated question; your device’s own only if you choose so
help-compared-rows-8-what = Scanning
help-compared-rows-8-there = with the camera
help-compared-rows-8-here = with the camera, and in four other ways
help-compared-rows-9-what = Errors and limits
help-compared-rows-9-there = hardly mentioned
help-compared-rows-9-here = shown, with rules of this demo where the page has none
help-compared-rows-10-what = Cancelling, more time, settings
help-compared-rows-10-there = not mentioned
help-compared-rows-10-here = there, as people need them when they practise
help-compared-rows-11-what = Film
help-compared-rows-11-there = on the page
help-compared-rows-11-here = named here; where this page has a film, it is one of the demo

## The languages there are.

help-languages-heading = Languages
help-languages-app = The app itself:
help-languages-captions = Captions beside the phone, which say what to do next and quote the app’s own words:

## The list to print.

help-print = To print this list, choose “Print” in the menu of your browser.

## Spans of time.

help-units-hour = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
help-units-minute = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
help-units-second = { $number ->
    [one] { $number } second
   *[other] { $number } seconds
}
