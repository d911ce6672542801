### The pages of a study (`study=` in the address): what a participant is asked, told and offered around the phones. Only a study has these texts.

# The study, where its plan has no title.
study-title = A study with two phones
# Who answers questions. The value is what the researcher writes: a name, an address, a number.
study-contact = Questions? { $contact }
study-contact_unknown = Questions? Ask the person who gave you the link.
# The task, where the plan has no words for it.
study-task = Copy the app from the old phone to the new one, until the new phone says that the app is ready to use.
study-loading = The study is loading.

## The link, the plan or a fault in it cannot be used: said before anything begins.

study-problem-heading = The study cannot be opened
study-problem-lead = Nothing more is recorded. Tell the person who gave you the link what it says here:
study-problem-again = Load the page again
study-problem-study = The link has no study in it that can be used. A name has 1 to 64 of A–Z, a–z, 0–9, dot, underscore and hyphen.
study-problem-participant = The participant code in the link cannot be used. A code has 1 to 64 of A–Z, a–z, 0–9, dot, underscore and hyphen.
study-problem-option = The link has a value for { $what } that cannot be used. It takes: { $more }.
study-problem-other_study = The plan in the link is for another study.
study-problem-no_task = No task of this study is on this phone.
study-problem-fault = { $what } cannot go wrong in this link: the step or the phone for it is not there.
study-problem-versions = The files of the page are of two versions. Load the page again.
study-problem-unreachable = Something that the study needs could not be loaded. Is there a network? Load the page again.
study-problem-plan_unreachable = The plan { $what } could not be loaded. It has to be in the folder plans beside the page.
study-problem-plan_damaged = The link is incomplete: the plan of the study, which is the long part after #, cannot be read. Open the whole link, as it was given to you.
study-problem-plan_too_large = The file of the plan is too large.
study-problem-plan_not_json = The file of the plan cannot be read. The mistake is in line { $more }.
study-problem-plan_missing = The plan lacks { $what }.
study-problem-plan_unknown = The plan has { $what }, which is nothing that a plan can have.
study-problem-plan_bad = In the plan, { $what } has a value that cannot be used. It takes: { $more }.
study-problem-plan_fault = In the plan, { $what } asks for { $more }, which cannot go wrong in this task.
# SUS-DK is the name of a publication: Hvidt et al. 2020. The value is the place in the plan, sus.da.
study-problem-plan_danish_sus = The plan asks for the questionnaire SUS in Danish and lacks { $what }: its ten items, word for word as they are published (SUS-DK, Hvidt et al. 2020).

## The link does not say who takes part.

study-who-heading = Your participant code
study-who-lead = It is in the message from the people who do this study. It is not your name.
study-who-label = Participant code
study-who-wrong = A code has 1 to 64 of A–Z, a–z, 0–9, dot, underscore and hyphen.
study-who-go_on = Go on

## Consent. What is agreed to, where the plan has no words of its own.

study-consent-heading = Before you begin
study-consent-text-1 = In this study you try a demo: copying an app from one phone to another. What is tested is the app, not you. The study is run by the people who gave you the link.
study-consent-text-2 = What you do on the phones is recorded: which screens you see, which buttons you press, mistakes and corrections, and when, together with your participant code. Never what you type, and no picture or sound.
study-consent-text-3 = The records stay in this browser on this device. The page sends nothing. At the end you decide whether to hand them over.
study-consent-text-4 = You may pause, give up or stop at any time, without a reason. At the end you can delete the records here. To withdraw later, open the link again and give your participant code, or ask the people who gave you the link.
# Where the plan has questions: said after the text of the consent, the plan's own or this one.
study-consent-questions = You are also asked some questions. What you answer is recorded; any of them may be left out.
# Where the plan lets somebody watch: said after the text above, or after the researcher's own.
study-consent-moderated = Somebody may watch in a second window of this browser: your screens, presses and mistakes as they are recorded, never what you type. They may note what they see, and pause or end the study.
# The records are deleted after this date.
study-consent-keeping = Records that are still in this browser on { $date } are deleted when the link is opened after that.
study-consent-longer = I would like to have longer time limits
study-consent-longer_hint = Ten times as long, for all that has a limit.
study-consent-agree = Yes, I take part
study-consent-decline = No, thank you

## Not taking part.

study-declined-heading = You do not take part
study-declined-text = Nothing was recorded or stored. You can close this page.

## A task, before it begins.

study-brief-heading = Your task
study-brief-number = Task { $number } of { $count }
# How long, such as "5 minutes".
study-brief-limit = You have { $time } for this task. Pauses do not count.
study-brief-person = In the demo you are Karla. Her PIN code and user ID are on the card beside the phones, or behind “Who am I?”.
study-brief-moderated = Somebody may be watching in a second window of this browser.
study-brief-start = Begin
study-brief-stop = Stop the study
study-brief-time_up = The time for the task before is over. That is fine.

## The bar above the phones.

study-bar-name = Your task
study-bar-pause = Pause
study-bar-give_up = I give up
study-bar-done = Done. Thank you.
study-bar-go_on = Go on
study-bar-minute = One minute left for this task.
study-bar-dead_end = The app is gone from the old phone, so it cannot be copied any more. This task can only be given up.
study-bar-whole = Show the whole task
study-bar-failing = This browser cannot store what is recorded. Keep this page open until you have handed it over.
study-bar-filling = The storage of this browser is almost full. Hand the records over soon.

## A pause, and giving up.

study-pause-heading = Pause
study-pause-text = The clock of this demo stands still; a QR code on the screen may run out all the same. Take your time.
study-pause-moderated = The person who watches has paused the study.
study-pause-resume = Go on with the task
study-pause-give_up_heading = Give this task up?
study-pause-give_up_text = That is fine: it tells what is difficult. The clock of this demo stands still while you think about it.
study-pause-give_up = Yes, give this task up
study-pause-stop = Stop the whole study

## Questions after a task and at the end. What is asked is a published questionnaire: its words are not to be improved.

study-ask-heading_task = About this task
study-ask-heading = Your opinion
study-ask-number = Page { $number } of { $count } with questions
study-ask-lead_one = There is no right or wrong answer.
study-ask-lead = How far do you agree? There are no right or wrong answers.
study-ask-send = Go on
study-ask-leave_out = I would rather not answer
study-ask-leave_out_all = I would rather not answer any of these
# Beside a scale on which nothing is chosen, after an attempt to go on.
study-ask-missing = No answer yet
study-ask-missing_one = Choose an answer, or press “I would rather not answer”.
# The numbers of the statements, with commas.
study-ask-missing_some = No answer yet: { $numbers }.
study-ask-without = Go on without these answers
# The ends of the scale from 1 to 5.
study-ask-disagree = Strongly disagree
study-ask-agree = Strongly agree
# Where statements are in another language than the page.
study-ask-foreign = The statements are in English: only their published wording may be used.
# The Single Ease Question (Sauro and Dumas 2009), and the ends of its scale from 1 to 7.
study-ask-seq = Overall, how difficult or easy did you find this task?
study-ask-difficult = Very difficult
study-ask-easy = Very easy
# What is asked about, where the plan has no name for it. It may begin a sentence: the first letter is made a capital then.
study-ask-product = this system
# The UX-Lite (Lewis and Sauro 2021).
study-ask-needs = { $product }’s features meet my needs.
study-ask-ease_of_use = { $product } is easy to use.
study-ask-comment = Is there anything else that you would like to tell the people who do this study?
study-ask-comment_hint = Please write no names, codes or numbers of yours. Numbers of four digits or more are replaced by dots before anything is stored.

## The same link was opened again in the middle of a task.

study-back-heading = Welcome back
study-back-text = You were in the middle of this task. You can go on where you were.
study-back-go_on = Go on
study-back-give_up = Give this task up

## The same link is open in another tab.

study-elsewhere-heading = The study is open in another tab
study-elsewhere-text = Go on there. Or go on here: the other tab then stops recording.
study-elsewhere-here = Go on here

## The end.

study-end-heading = Thank you
study-end-text = The study is over on this device.
study-end-broken = This browser could not store everything, so the study ends here. Hand the records over before you close this page.
study-end-code = Your completion code
study-end-code_after = It is shown here once you have handed the file over, or say that you do it later.
study-end-later = I hand it over later
study-end-copy = Copy the code
study-end-copied = Copied
study-end-hand_heading = Hand the records over
study-end-hand_text = The records are on this device only. Hand over the file: share it, or save it and send it to the people who gave you the link.
study-end-hand_framed = The records are with the page around this one.
study-end-two_devices = If you took part with two devices, hand over the file from each of them.
study-end-hand = Hand over the file
study-end-handed = The file was handed over. If you see it where it should be, delete the records here.
study-end-saved = The file was saved; it is with your downloads. Send it to the people who gave you the link, then delete the records here.
study-end-hand_failed = The file could not be handed over. Try again.
study-end-delete_heading = Delete the records
study-end-delete_text = What is deleted cannot be brought back.
study-end-delete = Delete the records on this device
study-end-delete_sure = Delete now? Not handed over, they are lost.
study-end-delete_yes = Yes, delete
study-end-delete_no = No

## Withdrawing.

study-withdraw-heading = Withdraw
study-withdraw-text = Give the participant code. All that is recorded of it in this browser is deleted. For what was handed over, ask the people who gave you the link.
study-withdraw-go = Delete everything of this code
study-withdraw-open = Withdraw from the study

## Deleted, and withdrawn.

study-deleted-heading = The records are deleted
study-deleted-text = Nothing of this visit is left in this browser. You can close this page.
study-withdrawn-heading = You have withdrawn
study-withdrawn-unknown = This code is not known here
study-withdrawn-none = Nothing was recorded of this code in this browser. Is it written as in your message, with capital and small letters? Try again.
study-withdrawn-text = All that was recorded of this code in this browser is deleted. For what was handed over before, ask the people who gave you the link.
study-withdrawn-back = Back to the study
study-withdrawn-failed = The records could not be deleted. Try again, or delete the data of this site in the settings of the browser.
