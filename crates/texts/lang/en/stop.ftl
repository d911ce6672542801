### "Did someone send you here or ask for a code? Stop.": what to do then.

stop-heading = Did someone send you here or ask for a code? Stop.
stop-lead = Nobody who means well needs your codes, whoever they say they are.
# What to do, in this order.
stop-points-1 = Hang up, or stop answering. There is no hurry.
stop-points-2 = Never send the QR code to anyone, and never show it in a call.
stop-points-3 = Never tell anyone your PIN code, or a code you got by SMS.
stop-points-4 = Done it already? Block your MitID app, then contact MitID support and your bank.
stop-points-5 = A copy you did not start? Cancel it in your MitID app: that is what the waiting time is for.
# The begin of the last line, which ends with the title of the real help page …
stop-help_page = The public help pages say how. Find them by yourself, not by a link that someone sent:
# … as plain text: who has been sent here has had enough of links.
stop-help_page_title = Copy your MitID app to another phone/tablet
# What this demo cannot do.
stop-demo = This demo can neither copy nor block a real app.
