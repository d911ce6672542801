### The guided tour, which plays the journey on the phones: its controls, and what it says. Only the tour has these texts.

## The bar of the tour, at the top of the page.

# Its name, for who does not see it.
tour-name = Guided tour
# Starts it …
tour-play = Play
# … stops it for as long as one likes …
tour-pause = Pause
# … and goes on.
tour-go_on = Go on
# When it has ended.
tour-again = Watch again
# To the step before, and to the one after.
tour-previous = Previous step
tour-next = Next step
# Opens the list of all steps.
tour-steps = Steps
# Opens all that was shown and done, to be read.
tour-transcript = As text
# How fast it goes. Its values are ¾×, 1× and 1½×.
tour-speed = Speed
# Opens the controls that a narrow window has no room for: the two above, the speed, and the next.
tour-more = More
# Takes the bar away.
tour-close = Close the tour
# A step, in the bar and in the lists. Its title is that of its page in the guide.
tour-numbered = Step { $number }: { $title }
# Instead of “Go on”, where the phones are not on the way.
tour-from = Go on from step { $number }

## What is done on a phone. The subject is the tour.

tour-done-press = Presses “{ $control }”
tour-done-tick = Ticks “{ $control }”
tour-done-pick = Chooses “{ $control }”
tour-done-digits = Types the PIN code, digit by digit
tour-done-fill = Types the demo’s user ID
tour-done-install = Waits while the app is installed
tour-done-look = Leaves the QR code on the screen for the new phone
tour-done-scan = Scans the QR code on the old phone

## How the tour stands. Whole sentences, which a screen reader says.

tour-state-paused = The tour is paused.
# The person has pressed or typed something on a phone.
tour-state-taken = You have taken over. The tour waits.
# The person has left the way, or something went wrong.
tour-state-lost = The phones are not where the tour can go on by itself.
tour-state-over = The tour is over.
# The page shows one phone of the two: what happens on the other.
tour-state-on_new = The tour of the old phone is over. The new phone goes on, with step 8.
tour-state-on_old = Steps 1 to 7 are on the old phone, until it shows the QR code.
tour-state-past_scan = Now the new phone scans the QR code on the old phone. The tour goes past that, as the old phone is not here.
