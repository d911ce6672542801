### The texts of the technical requirements, which are checked on the device itself.

requirements-heading = Technical requirements
requirements-lead = What this demo uses, checked on this device.
requirements-checking = Checking this device …
requirements-check_again = Check again
# The words of a verdict.
requirements-met = Ready
requirements-asks = Your browser will ask
requirements-missing = Not here
# How many of how many are met, for who does not see the list.
requirements-summary = { $met } of { $of } are there.
requirements-real_app = What the real app needs is on its public help page: above all, an operating system that supports it.

## What is checked.

requirements-names-secure_page = Secure page (https)
requirements-names-camera = Camera
requirements-names-scanner = Reading QR codes
requirements-names-storage = Memory between visits
requirements-names-notifications = Notifications
requirements-names-wake_lock = Keeping the screen on
requirements-names-screen_sharing = Sharing the screen

## What to do.

requirements-remedies-open_securely = Open the page over https.
requirements-remedies-open_on_its_own = Open the page on its own, not within another one.
requirements-remedies-allow_in_browser = Press the icon beside the address of the page and choose “Allow”.
requirements-remedies-add_to_home_screen = Put the page on your home screen, and open it from there.
requirements-remedies-scan_another_way = Scan in another way: the other tab, a picture, or typing the code.
requirements-remedies-type_the_code = Type the code in place of scanning it, or use another browser.
requirements-remedies-allow_storage = Everything is forgotten when the page is reloaded. Leave the private window, or let this page store data.
requirements-remedies-use_the_calendar = Let your calendar remind you: “Add to calendar”, once the waiting time has started.
requirements-remedies-keep_the_screen_on = Touch the screen now and then while the QR code is shown.
requirements-remedies-not_needed = Not needed: phones scan with their camera.
