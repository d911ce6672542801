### The moderator's window: both phones of a participant as they are used, and notes. A static page for researchers.

moderator-heading = Watch a participant
moderator-lead = Open this window beside the participant's, in the same browser. Nothing leaves this browser.
moderator-no_script = This window takes JavaScript.
# This browser has no channel between its windows.
moderator-no_channel = This browser cannot connect two windows. Use a current Chrome, Edge, Firefox or Safari for both.

## Which visit. A list of those that are open in this browser now, and fields.

moderator-open-heading = Visits that are open in this browser now
moderator-open-none = None yet. Open the participant's link in another window of this browser, with a plan that says moderated: true. A visit is listed here once the participant has agreed to take part.
# The list is full. The value is a number, of two or more digits mostly.
moderator-open-more = Not listed: { $count } more. Name the one that you mean below.
moderator-open-watch = Watch { $participant }
moderator-open-of = Study { $study }
moderator-fields-heading = Or name one
moderator-fields-study = Study
moderator-fields-participant = Participant code
moderator-fields-go = Watch
moderator-fields-wrong = A name has 1 to 64 of A–Z, a–z, 0–9, dot, underscore and hyphen.

## The connection, in words with what to do.

moderator-who = Participant { $participant }, study { $study }
moderator-others = Other visits
moderator-line-waiting = No page of this participant answers. Open the participant's link in another window of this browser: the same browser and profile, and not in a private window beside a usual one. Nothing is shown until the participant has agreed, and if the plan does not say moderated: true.
moderator-line-on = Connected
moderator-line-left = The participant's page is being loaded again or closed …
moderator-line-lost = The participant's page was closed or does not answer. Open the participant's link again in a window of this browser: the visit goes on where it was left. What was recorded until now is stored in that browser.
moderator-line-deleted = The records of this visit were deleted by the participant, so nothing is shown any more.
moderator-line-over = The visit is over. The records can be handed over on the participant's page.

## The task and its time.

moderator-task-number = Task { $number } of { $count }
moderator-task-heading = Task
moderator-phase-briefing = The participant reads the task
moderator-phase-starting = The phones are loading
moderator-phase-running = The task is worked on
moderator-phase-pause = Paused by the participant
moderator-phase-pause_moderated = Paused by you
moderator-phase-checkpoint = The participant is asked whether to go on
moderator-phase-done = The task is done; the participant can go on
moderator-phase-question = A question is being answered
moderator-phase-between = The next task is loading
moderator-phase-end = Over
moderator-phase-other = Between two tasks
moderator-time-active = Active
moderator-time-paused = Paused or away
moderator-time-hidden = Out of sight

## The phones.

moderator-phone-old = Old phone
# In a list, in front of what happened on it.
moderator-phone-old_short = Old
moderator-phone-new_short = New
moderator-phone-new = New phone
moderator-phone-none = Nothing yet
moderator-phone-step = Step { $number }
moderator-phone-since = on this step for { $time }
moderator-phone-screen = Screen: { $screen }

## What can be done. Each becomes a row of the records.

moderator-do-heading = Notes and commands
moderator-do-assist = Participant was helped
moderator-do-pause = Pause
moderator-do-resume = Go on
moderator-do-stop = End the visit …
moderator-do-stop_sure = End the visit of { $participant } now? It cannot be taken up again.
moderator-do-stop_yes = Yes, end the visit
moderator-do-stop_no = No, go on
moderator-do-note = Note
moderator-do-note_hint = One line. Numbers of four digits or more are replaced by …
moderator-do-note_add = Add the note
moderator-do-told-assist = Noted: helped
moderator-do-told-clap = Noted: the code was shown
moderator-do-told-pause = Paused
moderator-do-told-resume = The task goes on
moderator-do-told-stop = The visit is ended
moderator-do-told-note = The note is added
moderator-do-no = That does not fit where the visit stands now. Nothing was noted.
moderator-do-silent = The participant's page did not answer, so nothing was noted. Your note is still here.
moderator-do-empty = Write the note first.

## The events.

moderator-events-heading = Events, newest first
moderator-events-show = Show
moderator-events-all = All events
moderator-events-errors = Errors and presses that hit nothing
moderator-events-hints = Hints and help
moderator-events-screens = Screens
moderator-events-notes = Notes
moderator-events-none = Nothing here yet.
# Of a longer list, only the newest are shown.
moderator-events-more = { $count } older events are not listed here. They are in the records.
moderator-kind-begin = Visit began
moderator-kind-consent = Consent
moderator-kind-screen = Screen
moderator-kind-press = Press
moderator-kind-miss = Press that hit nothing
moderator-kind-correct = Correction
moderator-kind-error = Error
moderator-kind-hint = Hint
moderator-kind-camera = Camera
moderator-kind-scan = Scan
moderator-kind-task = Task
moderator-kind-answer = Answer
moderator-kind-note = Note
moderator-kind-hide = Page out of sight
moderator-kind-show = Page back in sight
moderator-kind-pause = Pause
moderator-kind-resume = Went on
moderator-kind-checkpoint = Came back
moderator-kind-end = Visit ended
moderator-kind-other = Event

## The clapper: a code with the time, for a camera that films the participant.

moderator-clap-open = Show the time to a camera
moderator-clap-heading = Time for the film
moderator-clap-lead = Hold this in front of the camera for a second. The code has the study, the participant, the session and the time of this computer; by it the film and the records are lined up.
moderator-clap-again = New time
moderator-clap-close = Close
moderator-clap-alt = QR code of the text below
moderator-clap-failed = The code cannot be drawn: a file of the page could not be loaded. Load this page again.

## The steps, as in the guide.

moderator-step-store = Get the app on the new phone
moderator-step-home = Open the menu on the old phone
moderator-step-information = Read what is going to happen
moderator-step-enter_pin = Enter your PIN code
moderator-step-waiting_time = Start the waiting time
moderator-step-waiting = Wait for an hour
moderator-step-show_code = Show the QR code on the old phone
moderator-step-code = Hold the QR code ready
moderator-step-installed = Open the app on the new phone
moderator-step-activate = Begin on the new phone
moderator-step-choose_way = Choose to copy
moderator-step-ready_to_scan = Get ready to scan
moderator-step-scan = Scan the QR code
moderator-step-user_id = Enter your user ID
moderator-step-temporary_pin = Enter the temporary PIN code
moderator-step-choose_pin = Think of a PIN code
moderator-step-create_pin = Type your new PIN code twice
moderator-step-biometrics = Choose whether to use biometrics
moderator-step-notifications = Choose whether to get notifications
moderator-step-activated = The new app is ready
