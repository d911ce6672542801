### Texts that appear outside the screens: the notification, and the picture for the other tab.

# The title of the notification at the end of the waiting time.
shell-wait_is_over_title = Demo: the waiting time is over
# Its text.
shell-wait_is_over_body = Open the old phone in the demo and press “Show QR code”.
# Above the code in the picture for the other tab.
shell-picture_with_code = The old phone’s screen
# In that picture while no code is shown.
shell-picture_without_code = No QR code on the old phone yet
