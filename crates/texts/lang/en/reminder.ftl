### The texts about what will remind a person that the waiting time is over.

# A notification comes.
reminder-granted = A notification tells you at the end, while this page is open.
# The browser will ask for it.
reminder-will_ask = Your browser will ask if it may notify you at the end. That works while this page is open.
# It was not asked yet, and the hour runs.
reminder-not_asked = Allow notifications to be told at the end, while this page is open.
# Notifications were refused.
reminder-denied = This browser has been told not to notify you.
# The browser has none.
reminder-unavailable = This browser cannot notify you.
# The browser has them for pages on the home screen.
reminder-needs_home_screen = To be notified, put the demo on your home screen first.
# Part of a page of somebody else.
reminder-in_foreign_frame = Inside another page, the demo cannot notify you.
# Before the start: an entry in the calendar will be possible.
reminder-calendar_later = You can also add the end to your calendar.
# While it runs: what the entry is for.
reminder-calendar = Your calendar can remind you in any case.
# There is nothing but coming back.
reminder-come_back = Come back when the time is over.
# Step 18: they are allowed already.
reminder-allowed_already = Your browser already allows it.
# The button that writes the entry for the calendar.
reminder-add_to_calendar = Add to calendar
# The name of its file, without its ending.
reminder-file_name = two-phones-demo
# The entry's description.
reminder-entry =
    Open the old phone in the demo and press “Show QR code”.

    This is a demo. Nothing here is real: never type your real codes there.
# In front of the document's title while something is to be done.
reminder-title_mark = (!) Time is over ·{ " " }
