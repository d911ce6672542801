### The texts of the new phone's screens, steps 0 and 8 to 19. Labels are those of the public help page.

## Steps 0 and 8: the app store page.

target-store-simulated = Simulated app store page
target-store-heading = MitID app
target-store-stores = Apple App Store or Google Play
target-store-about = This is where you get the app on your new phone/tablet. In this demo nothing is downloaded.
target-store-get = Get
target-store-requirements = Technical requirements
target-store-unsupported = The system of this phone/tablet is too old for the app.
target-store-unsupported_next = Update the system in the settings of your phone/tablet, or use another one. Your app on the old phone goes on working.
# The demo's stand-in for updating the system.
target-store-update_system = Update the system
target-store-installing = Installing
target-store-open = Open
target-store-installed = The app is installed.
target-store-not_yet_active = Installing is not yet activating. Open the app when the old phone shows its QR code.
target-store-deleted = The app on this phone/tablet has been deleted. You can activate it again.

## Step 9.

target-activate-heading = Activate your MitID
target-activate-lead = The app is on this phone/tablet, but it cannot be used yet. Activate it now.
target-activate-needs = You need
target-activate-needs_old_phone = your old phone/tablet, with the QR code on its screen
target-activate-needs_user_id = your user ID
target-activate-needs_sms = a temporary PIN code that you get by SMS
target-activate-get_started = Get started

## Step 10.

target-choose_way-heading = Choose how to activate
target-choose_way-copy = Copy from another MitID app
target-choose_way-copy_hint = You scan a QR code.
target-choose_way-passport = Passport or ID card
target-choose_way-passport_hint = You scan it with the phone.
target-choose_way-activation_code = Activation code
target-choose_way-activation_code_hint = From citizen service.
target-choose_way-copy_only = This demo shows the copy only.

## Step 11.

target-ready-heading = Get ready to scan
target-ready-lead = Show the QR code on your old phone/tablet first. It is valid for a short time, so have both at hand.
target-ready-shown = QR code is shown on the old app
target-ready-scan = Scan QR code
target-ready-check_first = Tick the box when you see the QR code.

## Step 13.

target-user_id-heading = Enter your user ID
target-user_id-lead = It confirms that it is you.
target-user_id-label = User ID
target-user_id-card_hint = In this demo it is under “Who am I?”. Never type your own.
target-user_id-empty = Type the user ID first.
target-user_id-looks_like_cpr = This looks like a CPR number. It was cleared and not kept. Type the user ID of the demo.
target-user_id-too_short = A user ID has at least 5 characters.
target-user_id-too_long = A user ID has at most 48 characters.
target-user_id-bad_character = A user ID has letters, digits and some special characters only.
target-user_id-not_the_demo_user = That user ID is wrong. This demo takes only the one under “Who am I?”.

## Step 14 and the banner of the SMS.

target-sms-heading = Enter the temporary PIN code
target-sms-sent_to = We sent 8 digits by SMS to the number ending in { $ending }.
target-sms-label = Temporary PIN code
target-sms-send_again = Send again
target-sms-send_again_in = until you can have it sent again
target-sms-no_banner = No SMS? Press “Send again”.
# How many tries are left.
target-sms-wrong =
    { $left ->
        [one] That code is wrong. { $left } try left in this demo.
       *[other] That code is wrong. { $left } tries left in this demo.
    }
target-sms-ended = That code is wrong, too. In this demo, three wrong tries end it. Press “Send again” to get a new one.
target-sms-expired = The code has expired. Press “Send again” to get a new one; the demo settings can give you more time.
# How long the code is valid.
target-sms-valid = In this demo, the code is valid for { $span }.
target-sms-no_limit = In this demo, you have set no time limit. Take the time you need.
target-sms-banner_name = SMS
target-sms-banner_from = SMS from the demo
target-sms-banner_before = Your code:
target-sms-banner_fill_in = Fill in the code
target-sms-banner_close = Close the SMS

## Steps 15 and 16.

target-new_pin-choose_heading = Choose your personal PIN code
target-new_pin-choose_lead = You will use it every time you open the app on this phone/tablet.
target-new_pin-rule_length = 6 digits that you will remember
target-new_pin-rule_demo = in this demo: not the same digit six times, and no run such as 123456
target-new_pin-not_a_real_one = Make one up. Do not use your real PIN code.
target-new_pin-create_heading = Create your personal PIN code
target-new_pin-create_lead = 6 digits you will remember.
target-new_pin-repeat_heading = Repeat your PIN code
target-new_pin-repeat_lead = The same 6 digits again.
target-new_pin-trivial = Too easy to guess: the same digit six times, or digits in order. Choose another one.
target-new_pin-mismatch = The two PIN codes were not the same. Start again with a new one.

## Step 17.

target-biometrics-heading = Approve with biometrics?
target-biometrics-lead = You can use your fingerprint or your face instead of the PIN code.
target-biometrics-yes = Yes, use biometrics
target-biometrics-pin_still_works = Your PIN code works either way. The demo only plays this: it reads no finger and no face.
target-biometrics-not_recognised = You were not recognised. Try again, or choose “Not now”.

## Step 18.

target-notifications-heading = Allow notifications from the app
target-notifications-lead = The app tells you when there is something for you to do.
target-notifications-example_from = MitID app (demo)
target-notifications-example = For example, one day when you copy this app: the waiting time is over.
target-notifications-allow = Allow
target-notifications-browser_asks = Your browser may ask too. You can go on whatever you answer.

## Step 19.

target-activated-heading = This app is now activated and ready to use
target-activated-old_still_active = Your MitID app on your old phone/tablet is still active.
target-activated-delete_or_keep = You can delete it, or keep it as a backup for your new MitID app, ensuring you always have access to MitID.

## 13 to 18, too late.

target-lapsed-heading = The activation took too long
target-lapsed-lead = In this demo, an activation has to be finished some time after the scan. The demo settings can give you more time.
target-lapsed-nothing_lost = Your old app is still active. Show a new QR code on it and scan again.
target-lapsed-scan_again = Scan again
