### "Now do it for real": the list to print at the end of the journey.

for_real-heading = Now do it for real
for_real-lead = You have practised. This list takes you through it with your own phones.
for_real-ready_heading = Have ready
for_real-ready-1 = your old phone/tablet with the MitID app on it, charged
for_real-ready-2 = your new phone/tablet, charged and online, with a system that supports the app
for_real-ready-3 = the PIN code of the app on your old phone/tablet
for_real-ready-4 = your user ID; that is not your CPR number
for_real-ready-5 = the phone that gets your SMS
for_real-ready-6 = a bit more than { $wait }: most of it is waiting time
for_real-order_heading = Which phone when
# What to do in which order, each with the phone it is done on; none while time passes.
for_real-order-1 = Download the MitID app from the Apple App Store or Google Play. Do not open it yet.
for_real-order-2 = Open the menu at the top and select { source-menu-copy }. Read, and press { common-next }.
for_real-order-3 = Enter your PIN code. Tick { source-waiting_time-agree } and press { source-waiting_time-start }.
for_real-order-4 = Wait { $wait }. You can close the app.
for_real-order-5 = Press { source-show_code-show } and enter your PIN code. The code is valid for { $qr }.
for_real-order-6 = Press { target-store-open }, then { target-activate-get_started }. Choose { target-choose_way-copy } and press { common-next }.
for_real-order-7 = Tick { target-ready-shown }, press { target-ready-scan } and hold the camera up to the old phone.
for_real-order-8 = Enter your user ID, then the temporary PIN code that comes by SMS.
for_real-order-9 = Choose a PIN code of your own and enter it twice.
for_real-order-10 = Say whether you want biometrics and notifications, and press { common-ok }.
for_real-order-11 = The old app is still active: keep it as a backup, or delete it.
# What stands in the place of the phone while time passes.
for_real-wait = Wait
# No codes on the sheet.
for_real-no_codes = Do not write any codes on this sheet, and do not send the QR code to anyone.
for_real-print = Print this list
for_real-cannot_print = This browser cannot print. Take a screenshot instead.
# The mark on the printed sheet.
for_real-mark = Practised with a demo (Two Phones). Not made by those who run MitID.
