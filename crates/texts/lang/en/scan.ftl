### The texts of step 12: the viewfinder, every way to scan, and everything that can go wrong with one.

scan-heading = Scan the QR code
scan-towards_yourself = Hold the screen towards yourself
scan-point_the_camera = and the camera up to the QR code on the old app.
# For a moment over the picture, with a tick.
scan-read = Code read
scan-try_again = Try again
scan-other_ways = Other ways to scan
scan-own_window = Open in a window of its own

## The camera.

scan-camera-way = Use the camera
scan-camera-opening = Opening the camera. Your browser may ask for permission.
scan-camera-picture_name = What the camera sees
scan-camera-tools = Camera settings
scan-camera-light = Light
scan-camera-zoom = Zoom
scan-camera-choose = Choose a camera
# A camera without a name, by its place in the list.
scan-camera-numbered = Camera { $number }

## What went wrong, and the way on.

scan-camera-insecure_page-what = The browser lets only https pages use the camera.
scan-camera-insecure_page-next = Take a picture of the QR code instead.

scan-camera-unsupported-what = This browser does not let pages use the camera. That is usual inside other apps.
scan-camera-unsupported-next = Take a picture of the QR code instead, or open the page in Chrome or Safari.

scan-camera-denied-what = The browser was not allowed to use the camera.
scan-camera-denied-next = Allow the camera for this page beside the address or in the settings, then try again, or scan in another way.

scan-camera-blocked_by_page-what = The page that this demo is embedded in does not let it use the camera.
scan-camera-blocked_by_page-next = Open the demo in a window of its own, or scan in another way.

scan-camera-missing-what = No camera was found on this device.
scan-camera-missing-next = Connect one and try again, or scan in another way.

scan-camera-silent-what = The camera has not answered yet.
scan-camera-silent-next = If the browser asks for permission, allow it. If it does not, try again, or scan in another way.

scan-camera-busy-what = The camera is in use by another app or tab.
scan-camera-busy-next = Close that one and try again, or scan in another way.

scan-camera-no_picture-what = The camera is on, but no picture comes from it.
scan-camera-no_picture-next = Uncover or reconnect it and try again, or scan in another way.

scan-camera-ended-what = The camera was switched off.
scan-camera-ended-next = Try again to switch it on, or scan in another way.

scan-camera-failed-what = The camera could not be opened.
scan-camera-failed-next = Try again, or scan in another way.

## What helps whoever holds the camera.

scan-hints-dark = Too dark. Turn up the brightness of the old phone.
# The same where the camera has a light.
scan-hints-dark_with_light = Too dark. Turn up the brightness of the old phone, or turn on the light.
scan-hints-glare = A light is reflected. Tilt the old phone a little.
scan-hints-far = The code is too small. Move closer.
scan-hints-still = Almost. Hold the phone still.
scan-hints-distance = Hold the phone about 20 cm away from the old one’s screen.

## The other tab of the same browser.

scan-tab-way = From the other tab
scan-tab-way_beside = From the phone beside it
scan-tab-asking = Looking at the other tab.
scan-tab-picture_name = The screen of the old phone
scan-tab-looking = Show the QR code on the old phone. It is scanned by itself.
scan-tab-open_old = Open the old phone in a new tab

## What went wrong, and the way on.

scan-tab-nobody-what = No old phone is open in another tab of this browser.
scan-tab-nobody-next = Open one, and show the QR code there.

scan-tab-withheld-what = The old phone is open, but its browser does not let it hand over a picture of its screen.
scan-tab-withheld-next = Type the code instead, or let this page read pictures (canvas) in the privacy settings.

## A picture chosen, taken, dropped or pasted.

scan-picture-way = Choose or take a picture
scan-picture-choose = Choose a picture
scan-picture-take = Take a picture
scan-picture-drop_or_paste = You can also drop a picture here or paste it. It stays in your browser.
scan-picture-reading = Reading the picture.
scan-picture-picture_name = The picture you chose

## What went wrong, and the way on.

scan-picture-no_code-what = No QR code was found in this picture.
scan-picture-no_code-next = Take one with the whole code and its white border, sharp and straight.

scan-picture-no_picture-what = This is not a picture that the browser can open.
scan-picture-no_picture-next = Choose a photo or a screenshot.

scan-picture-too_large-what = This picture is too large.
scan-picture-too_large-next = Choose one with less than 50 MB.

## A shared screen.

scan-screen-way = Share a screen
scan-screen-hint = Show the QR code in the window you share. It is scanned by itself.
scan-screen-asking = Choose the window with the old phone.
scan-screen-picture_name = The shared screen

## What went wrong, and the way on.

scan-screen-missing-what = This browser cannot share a screen with a page.
scan-screen-missing-next = Scan in another way.

scan-screen-denied-what = No screen was shared.
scan-screen-denied-next = Try again and choose the window with the old phone, or scan in another way.

scan-screen-blocked_by_page-what = The page that this demo is embedded in does not let it see a screen.
scan-screen-blocked_by_page-next = Open the demo in a window of its own, or scan in another way.

scan-screen-ended-what = The screen is not shared any more.
scan-screen-ended-next = Try again to share it, or scan in another way.

scan-screen-failed-what = The screen could not be shared.
scan-screen-failed-next = Try again, or scan in another way.

## The short code: shown below the QR code on the old phone, typed on the new one.

scan-code-way = Type the code
scan-code-label = Short code from the old phone
scan-code-hint = 12 letters and digits, found below the QR code under “Cannot scan?”. Only this demo has such a code.
scan-code-send = Use this code
# The question on the old phone …
scan-code-ask = Cannot scan?
# … and what answers it.
scan-code-show = Show a code to type
scan-code-where_to = Type it on the new phone. Demo only.
# Its letters and digits, one by one.
scan-code-spelled = Short code: { $symbols }

## What went wrong, and the way on.

scan-scanner_missing-what = The part that reads QR codes did not arrive, or arrived damaged.
scan-scanner_missing-next = Check the connection and try again. If that does not help, load the page again.

scan-scanner_died-what = The part that reads QR codes stopped.
scan-scanner_died-next = Try again.

scan-pixels_withheld-what = This browser does not let the page look at pictures.
scan-pixels_withheld-next = Allow it in the privacy settings, or use another browser.

scan-pixels_falsified-what = This browser changes what pages read from pictures, so that no code can be found in them.
scan-pixels_falsified-next = Type the code instead, or let this page read pictures (canvas) in the privacy settings.

## A code was read and refused.


## What went wrong, and the way on.

scan-refusals-not_a_ticket-what = This is a QR code for something else. It was not opened.
scan-refusals-not_a_ticket-next = Scan the one on the old app.

scan-refusals-damaged-what = This QR code is not whole.
scan-refusals-damaged-next = Show a new QR code on the old phone and scan it.

scan-refusals-other_version-what = This QR code was made by another version of the demo.
scan-refusals-other_version-next = Reload the page on both phones, then show a new QR code.

scan-refusals-other_edition-what = This QR code was made by another edition of the demo.
scan-refusals-other_edition-next = Open the same address on both phones, then show a new QR code.

scan-refusals-bad_signature-what = This QR code was changed, or the demo did not make it. It was not used.
scan-refusals-bad_signature-next = Show a new QR code on the old phone and scan it.

scan-refusals-clocks_differ-what = The clocks of your two phones do not show the same time.
scan-refusals-clocks_differ-next = Let both set their time by themselves, then show a new QR code.

scan-refusals-expired-what = This code has expired.
scan-refusals-expired-next = Show a new one on the old phone.

scan-refusals-expired_long_ago-what = This code expired a while ago.
scan-refusals-expired_long_ago-next = Show a new one on the old phone. If it was new, the clock of one of your phones is wrong.

scan-refusals-already_used-what = This code has been used.
scan-refusals-already_used-next = Show a new one on the old phone.

scan-refusals-replaced-what = This code is no longer valid: the old phone has made a newer one, or stopped copying.
scan-refusals-replaced-next = Use the one it shows now.

scan-refusals-three_apps-what = Your three places for active MitID apps are taken.
scan-refusals-three_apps-next = Delete an app on the old phone, then show a new QR code.

## What was typed as the short code has too few or too many letters and digits.

scan-refusals-code_length-what = The short code has 12 letters and digits.
scan-refusals-code_length-next = Check that none is missing and none is there twice.

## It has a character that is in no short code.

scan-refusals-code_symbol-what = It contains a character that no short code has.
scan-refusals-code_symbol-next = Use only letters and digits, as the old phone shows them.

## It was not typed right.

scan-refusals-code_mistyped-what = The short code was not typed right.
scan-refusals-code_mistyped-next = Compare it with the old phone, group by group.
