### The texts of the page around the phones.

# The title of the document, with what is on it.
page-title = Demo – Two Phones: { $screen }
page-badge = Demo · nothing here is real
page-loading = Getting the phones ready
# The link of a frame in another page that is too small for a phone.
page-own_window = Open in its own window
# The words of a link to the help pages.
page-help = Help and technical requirements
# The card that says who a person is in the demo: its heading, and the button that opens it. Whatever points to it says
# this name.
page-who = Who am I?
page-who_explained = Who you are in this demo, and its settings

## The screen after a defect, when the app has stopped.

page-failure-heading = Something in the demo broke
page-failure-explanation = It was not your fault. Nothing real is lost. Load the page again to go on where you were; if that does not help, start over with new phones.
page-failure-reload = Load the page again
page-failure-start_over = Start over

## The start page.

# The button that puts the page on the home screen.
page-start-install = Install the demo on this device
# How to do it by hand, in Safari on iOS.
page-start-install_by_hand = To have the demo on your home screen: press “Share”, then “Add to Home Screen”.

## What stands on the card “Who am I?”.

page-identity-name = Name
page-identity-user_id = User ID
page-identity-pin = PIN code
page-identity-pin_hint = for the app on the old phone
page-identity-phone = Phone
page-identity-phone_ending = •• •• •• { $ending }
page-identity-made_up = In this demo you are this made-up person. Nobody else is accepted.

## The demo's own settings, outside the phones.

page-bar-heading = Demo settings
page-bar-language = Language
page-bar-wait = Waiting time
page-bar-wait_real = The real hour
page-bar-wait_none = No waiting time
# "1 minute (×60)": how long an hour takes, and the mark of its pace.
page-bar-wait_paced = { $wait } ({ $pace })
page-bar-limits = Time limits
page-bar-limits_usual = As usual
page-bar-limits_tenfold = Ten times as long
page-bar-limits_off = None
# What the time limits are, and from when on a change counts.
page-bar-limits_hint = For the QR code, the SMS code and the activation, from the next time on.
page-bar-skip = Skip the wait
page-bar-start_over = Start over
page-bar-start_over_question = Start over?
page-bar-start_over_explained = Both phones go back to the beginning. What you did so far is forgotten.
page-bar-start_over_yes = Yes, start over
# How large the text of the page is, besides what the browser is set to.
page-bar-text = Text size
page-bar-text_sizes-1 = Normal
page-bar-text_sizes-2 = Large
page-bar-text_sizes-3 = Very large
page-bar-theme = Colours
page-bar-theme_auto = As the device
page-bar-theme_light = Light
page-bar-theme_dark = Dark
# What the devices look like where there is room for a frame.
page-bar-frame = Devices
page-bar-frame_phone = Phones
page-bar-frame_tablet = Tablets
# What to do next, beside the phone, in another language.
page-bar-captions = What to do, beside the phone
page-bar-captions_off = Off
page-bar-to_start = Choose phone
# The list of phones to switch between, where there is room for one only.
page-bar-phones = Phones
# In that list, below the phone whose turn it is.
page-bar-turn = Go on here

## What the page has to say about the address and about the browser.

page-notice-region = Notices
page-notice-dismiss = Close this notice
# An option's value cannot be used: its name, and what it takes.
page-notice-bad_value = “{ $name }” in the address has a value that cannot be used, so it is ignored. It takes: { $takes }.
# A situation that is played on purpose has no place on this page: its name in the address.
page-notice-scenario_elsewhere = “{ $name }” in the address does not come up here: it belongs to another phone, or to a step before this one.
# The same, where it would come up if the camera were opened first.
page-notice-scenario_needs_camera = “{ $name }” in the address comes up only when the camera is opened. Add “scan=camera” to the address to begin with it.
# A redirect of the website dropped the part of the address that says what to show; it was found again at the address's end.
page-notice-query_dropped = This website drops the part of its addresses after the question mark, which says what to show. It was taken from the end of the address instead. Please tell those who run the website.
# A language was chosen whose words are not on this device, and they could not be fetched: its name in that language.
page-notice-language_unreachable = “{ $language }” is not on this device yet, and the network cannot be reached. The demo goes on as it is; choose the language again when there is a connection.
# The same, where the server has another version of the page.
page-notice-language_of_other_version = “{ $language }” comes with another version of the demo. Load the page again, then choose the language.
page-notice-storage_missing = This browser keeps nothing for this page. The demo works, but it forgets everything when the page is closed or reloaded.
page-notice-storage_failed = This browser cannot keep what you do here just now. The demo goes on in this tab and tries again each time you press something. Until it can, what you do is lost when the tab is closed or reloaded, or when you go on in another tab.
# Another tab holds the storage, most likely.
page-notice-storage_silent = This browser’s storage does not answer. Most likely another tab of this page is holding it: close that tab, or reload this one. Until it answers, the demo goes on in this tab only, and what you do here may be lost.
# The browser’s data for this page was cleared while it was open.
page-notice-data_cleared = The browser’s data for this page was cleared. The demo goes on with what this tab still knows, and keeps it again as soon as you go on. If you want to let it go as well, start over.
# What was done here while nothing was kept has given way to what another tab did.
page-notice-work_dropped = You have gone on in another tab while this one could not keep what you did. This tab now shows what was done there; what you did here in the meantime is lost.
# What was stored cannot be read: it was damaged …
page-notice-set_aside_damaged = What was kept here is damaged and cannot be read. It has been put aside, and the demo goes on without it.
# … or is of another version.
page-notice-set_aside_newer = What was kept here comes from a newer version of the demo and cannot be read. It has been put aside, and the demo goes on without it.
page-notice-set_aside_save = Save it as a file
page-notice-set_aside_delete = Delete it
page-notice-newer_page_open = A newer version of the demo is open in another tab. This tab goes on by itself and forgets everything when it is closed or reloaded.
page-notice-clock_set_back = The clock of this device was set back. The demo goes on from the latest time it has seen. If that time was wrong, start over.
page-notice-link_missing = This tab cannot reach the demo’s other tabs. Use both phones side by side, or two devices.
page-notice-random_missing = This browser gives the demo no random numbers, so that press had no effect. Try another browser.
# There are the files of another version of the page.
page-notice-new_version = A new version of the demo is ready. Your phones stay as they are.
page-notice-new_version_reload = Load the new version
