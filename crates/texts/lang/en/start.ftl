### The texts of the start page, which is static: what to do first, and what can be set. In every language of the captions.

# What marks the demo, on a strip at the top.
start-mark = Demo – never type your real codes here
start-heading = Copy your MitID app to another phone/tablet
start-lead = Practise here first on two make-believe phones, as often as you like.

## The ways in.

# The large button: both phones on this page.
start-both = Try it now
start-both_hint = Both phones on this one screen
# Below it: a link that plays the journey by itself.
start-watch = Watch the whole journey
start-two = I have two devices
start-one = Only one of the phones
start-which = Which phone is this device to be?
start-old = Old phone
start-old_hint = It has the app and shows the QR code.
start-new = New phone
start-new_hint = It gets the app and scans the QR code.
# Before the choice which phone the second device is to be, and its QR code.
start-second_lead = 1. Scan this with the camera of your other phone or tablet. It becomes the:
# After it, before the link to the other of the two phones.
start-second_here = 2. Then go on here, on this device:
# What passes between two devices.
start-second_checks = The two devices do not talk to each other: only the QR code goes from one to the other. So each device lists only the apps it knows of.
start-code_name = QR code that opens this demo on another device: { $phone }
# Where the address is of this computer alone.
start-no_address = Another device cannot open this address, because it means “this computer”. Here you can use both phones on one screen: press “Try it now”.

## What can be set, each folded to one line.

start-language = Language
# What the phones themselves speak.
start-languages = The phones are in Danish or English.
# Follows it, where captions are on: in this language.
start-guided = What to do next stands beside them in English.
start-turn_off = Turn this off
start-turn_on = Turn on what to do, in English
start-captions = What to do, beside the phone
start-captions_lead = What to do next can stand beside the phone, in one of these languages:
start-captions_off = Off
start-text = Text size
start-text_sizes-1 = Normal
start-text_sizes-2 = Large
start-text_sizes-3 = Very large

## What is to be known.

start-real_codes = This is a demo. Never type a real user ID, PIN code or CPR number here: use the made-up person’s. Nothing you do here leaves this browser.
start-journey = Copy your MitID app from your old phone/tablet to a new phone/tablet:
start-first = You can have up to three active MitID apps.
start-afterwards = Your old phone stays active all the way through. Keep it as a backup or delete it afterwards.
start-about = Two Phones is not MitID and has nothing to do with it. It follows the steps of the public help page.
# The link to the help page, which is in Danish and English.
start-help = Help and technical requirements
