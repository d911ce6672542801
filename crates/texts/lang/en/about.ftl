### The texts about this demo: what it is, what it keeps and where, and how to erase that.

about-heading = About this demo
about-points-1 = This is not MitID, and has nothing to do with it. Nothing here is real.
about-points-2 = It sends nothing anywhere.
about-points-3 = Everybody practises as the same made-up person: see “Who am I?”. Never type your own codes here.
about-points-4 = It follows the public help page “Copy your MitID app to another phone/tablet”. Times and limits that are not on it are rules of this demo.
about-privacy = Privacy: what is kept, and where
# What is kept, where, and what is not.
about-kept-1 = What the two phones have done is kept in this browser, on this device, and nowhere else.
about-kept-2 = PIN codes and SMS codes are kept as hashes only. What is typed as a user ID is not kept at all.
about-kept-3 = The camera’s picture is read on this device only, and not kept. Which camera you chose is kept.
about-kept-4 = With this device’s own biometrics, the device keeps the key; the demo keeps only the key’s name.
about-kept-5 = As nothing is sent, two devices know of each other only by the QR code: whether it is of this demo, whole and still valid can be checked, not whether it was used before. The same goes for two sessions in one browser, and for tabs in which you practise.
about-kept-6 = There are no cookies, no statistics, and nobody who watches.
about-erase = To erase it, start over. To erase everything, also the page’s copy for offline use, clear the data of this site in your browser.
about-start_over = Start over
