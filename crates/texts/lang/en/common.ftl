### Texts that more than one place uses.

# The strip on every screen.
common-demo_strip = Demo – never type your real codes here
# The same at each field for a secret, in a few short words.
common-field_mark = Demo – no real codes
common-back = Back
common-menu = Menu
common-next = Next
common-ok = OK
common-cancel = Cancel
common-close = Close
common-not_now = Not now
common-old_phone = Old phone
common-new_phone = New phone
# Which step it is, as the help page numbers them.
common-step = Step { $number } of the help page
# How far a person is: part, step of the part, steps of the part.
common-progress = Part { $part } of 2 · step { $place } of { $count }
# What is said aloud when a countdown has so much left.
common-still_left = { $left } left
# About how long the rest of the part takes.
common-time_left = about { $left } left
# In the place of the step, when the journey has ended …
common-all_done = All steps done
# … and of the answer below, before the end of it.
common-over = You are done on the
# "Which phone now?": the begin of the answer when it is this one …
common-go_on_here = Go on here, on the
# … when it is this one after a while …
common-wait_here = Wait. Then go on with the
# … and when it is the other one;
common-pick_up = Now pick up the
# the end of the answer, for each phone.
common-pick_up_old = old phone
common-pick_up_new = new phone
# The mark of a practice world.
common-practice = Practice
