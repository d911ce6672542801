### The planner of a study (`page=study`), a static page for researchers.

planner-heading = Plan a study
planner-lead = Say what participants are to do, and get their links. Nothing leaves this browser.
planner-no_script = The plan is put together in your browser, which takes JavaScript.
planner-unreachable = Something that the planner needs could not be loaded. Is there a network? Nothing that is in the address is lost.
planner-again = Load the page again
planner-failed = The planner met something that it cannot handle. The address of this page still has your draft: keep it, and open your file if you have one.
planner-failed_begin = Begin with an empty plan
planner-draft_broken = The plan in the address of this page could not be read, as part of the address is missing. Here is an empty one. If you have the plan as a file, open that.
planner-draft_refused = The plan in the address of this page cannot be used. { $problem } Here is an empty one.

## All that a first link takes.

planner-first = The study
planner-jump = Links ↓
planner-name = Name of the study
planner-name_hint = Letters A–Z, digits, dot, hyphen and underscore. It is in each link and in each row of the data; participants do not read it.
planner-name_take = Take “{ $name }”
planner-count = How many people
planner-count_wrong = A number from 1 to { $most }.
planner-devices = Each person has
planner-devices_1 = one device
planner-devices_2 = two devices
planner-devices_no_old = No task is on the old phone, so a device with that phone alone has nothing to do. A task on both phones has to end at the end of the journey.
planner-devices_no_new = No task is on the new phone, so a device with that phone alone has nothing to do. A task on both phones has to end at the end of the journey.
planner-people = Their codes
planner-people_label = A code for each person, one a line
planner-people_hint = 1 to 64 letters A–Z, digits, dots, hyphens and underscores. No names: the codes are in the data.
planner-people_wrong = “{ $name }” cannot be a code.
planner-people_twice = “{ $name }” is there twice.

## The parts that open, and what is set in them.

planner-part_tasks = Tasks
planner-part_questions = Questionnaires
planner-part_reading = What participants read
planner-part_conditions = Conditions
planner-tasks_whole = One: the whole journey
planner-tasks_one = One
planner-tasks_many = { $count }, in this order
planner-tasks_balanced = { $count }, in a balanced order
planner-asks_none = None
planner-asks_seq = SEQ
planner-asks_sus = SUS
planner-asks_ux_lite = UX-Lite
planner-asks_comment = a free text
planner-reads_usual = The usual words
planner-reads_own = Your words
planner-reads_nobody = questions go to whoever sent the link
planner-waits_0 = No waiting
planner-waits_10 = The hour takes 10 seconds
planner-waits_60 = The hour takes a minute
planner-waits_600 = The hour takes 10 minutes
planner-waits_3600 = The hour takes an hour
planner-says_strict = no longer time limits

## A task.

planner-task_heading = Task { $number }
planner-task_text = What participants are asked to do
planner-task_text_hint = It stands above the phones all the time.
planner-task_twin = This is the same text as that of task { $number }. Write what is to be done here.
planner-task_phones = Phones
planner-phones_both = both phones
planner-phones_old = old phone
planner-phones_new = new phone
planner-task_start = Begins at
planner-task_start_none = the beginning
planner-task_success = Is done when they reach
planner-task_success_finish = the end of the journey
planner-step = { $number }: { $name }
planner-task_limit = Time limit in seconds
planner-task_limit_hint = 5 to 86400, pauses left out. Empty: none.
planner-task_id = Short name
planner-task_id_hint = For you: it tells the tasks apart in the data.
planner-task_add = Add a task
planner-task_up = Move up
planner-task_down = Move down
planner-task_remove = Remove
planner-task_removed = Task { $number } is removed.
planner-task_back = Bring it back
planner-task_moved = It is task { $number } now.
planner-faults = What goes wrong on purpose
planner-faults_none = Nothing
planner-faults_hint = Only what can come up in this task. It goes wrong until the person does the right thing.
planner-faults_strange = Take out: { $words }
# A fault with the one step at which it comes up.
planner-fault_at = { $name } (step { $step })
planner-fault_step = At step
planner-fault_first = the first that comes
planner-fault_times = How often
planner-order = Order of the tasks
planner-order_hint = In a balanced order each task stands at each place equally often, and follows each other task equally often (Williams 1949).
planner-order_fixed = as they stand here
planner-order_balanced = balanced across people
planner-balance = The order of { $tasks } tasks is balanced by { $few } people, or { $more }, or more in steps of { $few }.
planner-balance_fits = { $people } people are balanced.
planner-balance_between = { $people } people are not: take { $few } or { $more }.
planner-balance_below = { $people } people are not: take { $more }.

## Questionnaires.

planner-ask_after = After each task
planner-ask_seq = SEQ: how easy it was, from 1 to 7
planner-ask_end = At the end
planner-ask_sus = SUS: ten statements, from 1 to 5
planner-ask_ux_lite = UX-Lite: two statements, from 1 to 5
planner-ask_comment = A free text
planner-ask_order = They are asked in this order: { $names }.
planner-ask_earlier = Ask earlier: { $name }
planner-product = What the statements call it
planner-product_hint = For example: the app. Empty: the page’s own word.
planner-comment = The question above the free text
planner-comment_hint = Empty: the page’s own question.
planner-sus_heading = The SUS in Danish
planner-sus_needed = Only needed for participants who read Danish
planner-sus_hint = The Danish words belong to their authors, so the demo cannot bring them. Paste them as they are published: Hvidt and others 2020, International Journal of Human–Computer Interaction 36(8), 709–716. Without them, Danish participants read the English ones.
planner-sus_lines = All ten at once, one a line
planner-sus_lines_hint = Numbers in front are left out.
planner-sus_taken = The ten statements are in their fields below.
planner-sus_count = There are { $count } lines; the SUS has ten statements.
planner-sus_item = Statement { $number }

## What participants read.

planner-lang = Language
planner-lang_hint = Of the app, the study’s pages and the questionnaires.
planner-lang_own = the participant’s own: English or Danish
planner-bilingual = I write in English and in Danish
planner-own_language = Your text is for everybody, also for participants who read the other language. Write it in both, or choose one language under “What participants read”.
planner-own_both = Write it in both languages
planner-title = Title
planner-contact = Who to ask
planner-contact_hint = A name, and an address or a number.
planner-consent = What participants agree to
planner-consent_hint = An empty line begins a paragraph. Say who you are, what becomes of the data, and until when they can be withdrawn.
planner-consent_usual = These are the usual words. Write over them to have your own.
planner-consent_replaced = Your text stands in place of the usual words. Say yourself what is recorded, that the page sends nothing, that everybody may stop at any time, and how to withdraw.
planner-consent_added = The page adds by itself, after your text: that questions are asked and that somebody may watch, where that is so; until when records are kept; and who to ask.

## Conditions.

planner-wait = The hour of waiting takes
planner-wait_hint = The app says an hour either way.
planner-wait_0 = no time
planner-wait_10 = 10 seconds
planner-wait_60 = a minute
planner-wait_600 = 10 minutes
planner-wait_3600 = an hour
planner-wait_other = { $seconds } seconds
planner-captions = Captions
planner-captions_hint = What to do next, in a box beside the phones.
planner-captions_chosen = as the participant’s browser asks for
planner-captions_off = none
planner-hints = Captions can be read aloud and show where to press
planner-longer_time = Participants may have longer time limits
planner-longer_hint = Some people need them: leave them out only where time is what you measure.
planner-moderated = Somebody may watch in a second window
planner-moderated_hint = Of the same browser, on the participant’s device, with notes and a way to pause or end the visit. Participants are told so with the consent.
planner-keep_days = Days that records stay in the browser
planner-keep_days_hint = 1 to 365. Empty: 30.
planner-code = Completion code
planner-code_hint = Shown at the end, for panels that ask for one. Empty: none.

## The plan as a file.

planner-files = Keep the plan
planner-files_hint = The address of this page holds your draft: it survives a reload, and as a bookmark it stays. A file can be read, and opened here again.
planner-save = Save as a file
planner-open = Open a file
planner-opened = “{ $name }” is open.
planner-opened_wrong = “{ $name }” is open. One thing in it has to be corrected before there are links.
planner-open_back = Back to what was here
planner-open_too_large = “{ $name }” is too large for a plan. Nothing here has changed.
planner-open_unreadable = “{ $name }” could not be read. Nothing here has changed.
planner-open_not_json = “{ $name }” is no plan: there is a mistake in line { $line }. Nothing here has changed.
planner-open_no_plan = “{ $name }” is no plan. Nothing here has changed.
planner-open_refused = “{ $name }” is not opened. { $problem } Nothing here has changed.

## What is wrong, at its field. The values are the place in the plan, and what it takes.

planner-wrong_study = A name has 1 to 64 letters A–Z, digits, dots, hyphens or underscores.
planner-wrong_id = Each task has a short name of its own: 1 to 64 letters A–Z, digits, dots, hyphens or underscores.
planner-wrong_tasks = A study has 1 to 20 tasks.
planner-wrong_start = This step is not on the phones of the task.
planner-wrong_success = This step is not on the phones of the task.
planner-wrong_scenario = One of these cannot be had in this way. Untick it, or choose another step or number.
planner-wrong_limit_s = A number of seconds from 5 to 86400, or nothing.
planner-wrong_wait_s = A number of seconds from 0 to 86400.
planner-wrong_keep_days = A number of days from 1 to 365, or nothing.
planner-wrong_code = Up to 64 letters A–Z, digits and signs, without spaces.
planner-wrong_sus = The Danish SUS takes all ten statements.
planner-wrong_da = The Danish SUS takes all ten statements.
planner-problem_danish_sus = The SUS in Danish takes its ten statements here, or choose another language or questionnaire.
planner-problem_bad = { $what } cannot be this. It takes: { $more }.
planner-problem_missing = { $what } is missing.
planner-problem_unknown = The file has { $what }, which is nothing that a plan can have. Take it out of the file, and open it again.
planner-problem_fault_elsewhere = { $more } cannot come up in this task: its phone is not there, or its step is over.
planner-problem_too_large = The plan is too long. Shorten its texts.
planner-problem_not_json = The plan cannot be read, in line { $more }.

## The links.

planner-links = Links
planner-links_name = Give the study a name, and the links are here. All else is filled in already.
planner-links_wrong = The links are here as soon as one thing is corrected.
planner-links_go = Show me
planner-links_one = One person. Give them their link, and nobody else’s.
planner-links_ready = { $count } people, { $people } links. Give each person their own.
planner-links_here = This page is on this computer only, and so are its links. To send them, put the demo on a website.
planner-links_long = The longest link has { $count } characters, and some mail programs cut such links off. Shorten the texts, or take the plan as a file.
planner-try = Try it yourself
planner-try_hint = In a new tab, as a participant whose code begins with try. Leave those rows out of your data.
planner-try_phone = Try it: { $phone }
planner-try_two = Open the two phones one after the other: they are the same participant.
planner-by = How participants get the plan
planner-by_link = in their links, which are long: nothing else to do
planner-by_file = from a file that you put on the website ({ $name }): the links are short
planner-file_how = Put { $name } into { $folder } before anybody opens a link.
planner-file_save = Save { $name }
planner-copy_all = Copy all links
planner-copied_all = All links are copied.
planner-csv = Save as a table (CSV)
planner-copy = Copy
planner-copied = The link of { $name } is copied.
planner-qr = QR code
planner-qr_of = QR code of the link of { $name }
planner-qr_long = The link is too long for a QR code. Shorten the texts, or take the plan as a file.
planner-copy_marked = Your browser does not let this page copy. The text is marked: press Ctrl and C, on a Mac Command and C.
planner-link_of = { $participant }, { $phone }
planner-watch = Watch
planner-watch_how = Watch opens a second window that follows along. It works in the browser in which the participant opens the link, on the same device.
planner-watch_not = With two devices there is no link to watch: the second window has to be in the browser that the participant uses.
planner-order_of = Order { $numbers }
planner-order_of_hint = The order beside a code is that of the tasks for this person.

## Before a session.

planner-before = Before the session
planner-before_text = Let the participant’s device be checked: camera, storage, window and more, in a minute. Nothing is stored.
planner-before_open = Check a device
planner-before_copy = Copy the link to that page
planner-before_copied = The link to the check is copied.
