### The check of a participant's device before a session, a static page for moderators and participants.

check-heading = Check this device
check-lead = What a session needs of this device and its browser. Nothing is stored, and nothing is sent.
check-no_script = A session takes JavaScript, and this browser has it turned off, or is too old. Turn it on in the browser’s settings, or take another browser.

# What is checked.
check-camera = Camera
check-storage = Storage
check-wasm = JavaScript
check-browser = Browser
check-window = Window
check-clock = Clock
check-lock = Screen stays on
check-share = Handing over

# What was found.
check-state_fine = Fine
check-state_note = Note
check-state_missing = Missing
check-state_asked = Not tried yet
check-state_busy = One moment

check-all_busy = One moment.
check-all_asked = Everything else is ready. Try the camera, too.
check-all_fine = This device is ready.
check-all_note = This device is ready. Read the note.
check-all_missing = Not ready yet: see what is missing ({ $count }), and what to do about it.

check-camera_why = The new phone reads a QR code with it. The browser will ask for permission; the camera is closed at once.
check-camera_try = Try the camera
check-camera_again = Try again
check-camera_asking = Say yes to the browser’s question.
check-camera_fine = It opens, and was closed again.
check-camera_denied = It is refused. Allow it for this website: by the sign beside the address, or in the browser’s settings under camera; on a phone perhaps in the system’s settings, too. Then try again.
check-camera_none = None was found. The QR code can be read from a picture or typed instead; for a session with the camera, take another device.
check-camera_busy = Another app uses it. Close that app, and try again.
check-camera_late = The question was not answered. Look for it at the address, and try again.
check-camera_insecure = Browsers give the camera to pages over https only. Open the link with https.

check-storage_fine = It works, and there is room. Do not use a private window: what is recorded would be gone with it.
check-storage_persisted = It works, there is room, and the browser keeps it.
check-storage_none = The browser does not let this page store anything. Leave the private window, or allow cookies and website data for this website. Without, the session works, but a reload loses what is recorded.
check-storage_late = The browser did not answer. Close its other tabs, restart it, and check again.
check-storage_little = Only { $size } MB are left. Make room on the device, or leave the private window.

check-wasm_fine = JavaScript and WebAssembly work.
check-wasm_none = WebAssembly does not work: the browser is too old, or in a strict mode (lockdown mode). Take another browser, or allow this website.

check-browser_fine = Not inside another app.
check-browser_app = This page is open within another app. Open it in the browser: by the menu with three dots, or copy the address.
check-browser_frame = This page is in the frame of another. Open it in a window of its own.

check-window_both = { $width } × { $height } pixels: both phones fit beside each other.
check-window_one = { $width } × { $height } pixels: one phone at a time fits. Both beside each other take a wider window.
check-window_small = { $width } × { $height } pixels are too few: a phone takes { $least }. Make the window larger, turn the device, or make the text of the browser smaller.

check-clock_fine = { $time } ({ $zone }), as on the website.
check-clock_alone = { $time } ({ $zone }). Compare it with another clock: the website’s could not be asked.
check-clock_apart = { $time } ({ $zone }): the website’s clock differs by { $minutes } minutes. Set date and time to automatic in the device’s settings.

check-lock_fine = The page can keep it on while a QR code is shown.
check-lock_none = This browser cannot keep it on. Set the time until the screen turns dark to five minutes or more.
check-lock_refused = The device refuses it now, perhaps to save power. Charge it, and turn power saving off.

check-share_fine = At the end, the file can be shared with another app.
check-share_save = At the end, the file is saved among the downloads, and has to be sent from there.

check-unknown = This could not be checked. Load the page again.
check-copy = Copy as text
check-copied = The result is copied.
check-copy_marked = Your browser does not let this page copy. The text is marked: press Ctrl and C, on a Mac Command and C.
check-again = Check again
