### The builder, a static page: what to show, a preview of it, and what to copy into a page of one's own. Its readers write help pages and
### are no programmers.

builder-heading = Put it into your own page
builder-lead = Choose what your readers are to see, look at it, and copy the lines that your website takes. It costs nothing and asks for no account, and what readers do in it never leaves their device.
builder-no_script = Without JavaScript this page cannot put the lines together. Those below show both phones; the table says what else can be in them.
# Where the build does not know its own address.
builder-no_address = In the lines below, put the address of this demo in the place of https://example.org/two-phones/.

## What to show.

builder-choose-heading = What to show
builder-choose-phone = Phone
builder-choose-both = Both
builder-choose-step = Begin at
builder-choose-step_none = The beginning: nothing is done yet
builder-choose-step_hint = All that comes before is done already. The step decides which phone is shown; with both phones, you may choose any.
builder-choose-language = Language of the phones
# As the page around in the element, as the reader's browser in a frame and behind a link. The fields are narrow.
builder-choose-reader = As page or browser
builder-choose-off = None
builder-choose-scenario = What goes wrong
builder-choose-scenario_none = Nothing
builder-choose-scenario_hint = Only what can come up on this phone from here on. It goes wrong until the person does the right thing.
builder-choose-size = Size
builder-choose-width = Width
builder-choose-widths-1 = Like a phone (400 pixels)
builder-choose-widths-2 = Narrow (340 pixels)
builder-choose-widths-3 = As wide as the text
builder-choose-height = Height in pixels
builder-choose-camera = The new phone may use the reader’s camera
builder-choose-autoplay = The journey plays by itself, until the reader takes over
builder-choose-more = More choices
builder-choose-wait_1 = 1 minute
builder-choose-wait_2 = 10 seconds
builder-choose-scan = The way to scan that comes first
builder-choose-scan_usual = The usual one
builder-choose-loading = When it is fetched
builder-choose-loadings-1 = When the reader comes near it
builder-choose-loadings-2 = With the page
builder-choose-loadings-3 = After a press (element only)
builder-choose-sandbox = Sandbox around the frame
builder-choose-sandboxes-1 = No sandbox
builder-choose-sandboxes-2 = One in which all works
builder-choose-sandboxes-3 = The strictest
builder-choose-kept = The address of this page keeps your choices: bookmark it, or send it to a colleague.

## What can go wrong, as in the option scenario, in its order.

builder-scenarios-1 = The QR code has expired
builder-scenarios-2 = The first QR code is a wrong one
builder-scenarios-3 = Three apps are active already
builder-scenarios-4 = The SMS is late
builder-scenarios-5 = No SMS comes until “Send again”
builder-scenarios-6 = The camera is refused
builder-scenarios-7 = There is no camera
builder-scenarios-8 = The clocks of the phones differ
builder-scenarios-9 = The new phone is too old for the app

## The ways to scan, as in the option scan, in its order.

builder-scans-1 = The camera
builder-scans-2 = The other tab
builder-scans-3 = A picture
builder-scans-4 = Sharing the screen
builder-scans-5 = A typed code

## The preview.

builder-preview-heading = Preview
builder-preview-frame = Preview of the demo
builder-preview-lead = This is what your readers get. What you do in it stays in it, and the camera stays off here.
builder-preview-width = Look at it in
builder-preview-widths-1 = 400 pixels
builder-preview-widths-2 = 340 pixels
builder-preview-widths-3 = the whole width
builder-preview-window = Open it in a window of its own

## What does not go together, or is to be known.

builder-warnings-heading = Worth knowing
builder-warnings-here = The address in these lines is of this computer only: nobody else can open it. Put the demo on your website first, and open this page there.
builder-warnings-http = The demo’s address does not begin with https. Browsers give no camera to such a page, and websites with https will not show the demo at all.
builder-warnings-opaque = In the strictest sandbox nothing is remembered, the camera is not given, and links to another window do not open.
builder-warnings-no_camera = Without the camera the other ways to scan remain: a picture, the other tab, a typed code.
builder-warnings-element = The element has no sandbox and always offers the camera and the device’s own fingerprint or face recognition. Where you want it otherwise, take the frame.
builder-warnings-alone = Only this phone is in the frame. The other one needs a second frame, tab or device. With two frames on one page, choose a step in both or in neither: otherwise the new phone does not take the code of the old one.
builder-warnings-narrow = In a narrow frame the two phones take turns on the screen.
builder-warnings-low = In a frame this low a phone has to be scrolled.

## What to copy.

builder-paste-heading = Copy it
builder-paste-place = Where will you paste it?
builder-paste-button = Copy
builder-paste-copied = Copied. Now paste it into your page.
builder-paste-marked = Your browser does not let this page copy. The lines are marked: press Ctrl and C, on a Mac Command and C.
builder-paste-dated = As known in November 2026; such systems change, and those who run yours may have set it otherwise.
builder-paste-steps = How
builder-paste-limits = What this system allows

## The lines to copy, by what they are.

builder-lines-element = With a script (element): the best choice
builder-lines-element_why = The demo grows with its content, and where scripts are off there is a link.
builder-lines-iframe = Without a script (frame)
builder-lines-iframe_why = If your editor takes scripts away, as many do.
builder-lines-jsx = Frame for MDX
builder-lines-page = Link to the page of the step
builder-lines-app = Link to the demo
builder-lines-frame_address = Address for the frame
builder-lines-host = Domain to be allowed
builder-lines-config = In docusaurus.config.js

## A website of one's own.

builder-html-name = A website of your own (HTML)
builder-html-steps-1 = Open the page in the editor that shows its HTML.
builder-html-steps-2 = Paste the lines where the phone is to be, and save.
builder-html-limits-1 = If the frame stays empty, your website probably has a Content-Security-Policy. Send the first line below to those who run your website: they add it to that policy, which is an HTTP header and nothing that is typed into a page.
builder-html-limits-2 = The second line is needed only if your website forbids the camera to its pages. The demo’s own website must not forbid it either.

## WordPress.

builder-wordpress-steps-1 = Paste the link to the page of the step on a line of its own. WordPress puts the demo in its place.
builder-wordpress-steps-2 = If the link stays a link, or the camera is to work, add the block Custom HTML and paste the frame into it.
builder-wordpress-limits-1 = From a pasted link WordPress makes a frame of its own, in the strictest sandbox: no camera, nothing remembered, and of all choices only the step and the language.
builder-wordpress-limits-2 = A pasted link becomes the demo only if the demo was built with its address (BASE_URL).
builder-wordpress-limits-3 = Frames in Custom HTML are kept for administrators and editors; in a network of sites only for its administrators; on WordPress.com it depends on the plan.

## Zendesk.

builder-zendesk-name = Zendesk help center
builder-zendesk-steps-1 = In the editor of the article, open the source code.
builder-zendesk-steps-2 = Paste the frame where the phone is to be, and save.
builder-zendesk-limits-1 = Frames are among the HTML that articles may have. If yours is gone after saving, an administrator has to turn on Display unsafe content in the settings of the help center.
builder-zendesk-limits-2 = If the camera is not offered in the published article, the editor took away the word allow. The other ways to scan work.
builder-zendesk-limits-3 = The element does not stay in an article. Scripts go into the theme’s code.

## SharePoint.

builder-sharepoint-steps-1 = Edit the page, add the web part Embed, and paste the frame into it.
builder-sharepoint-steps-2 = If it is refused, a site owner adds this domain in the site’s settings, under HTML Field Security.
builder-sharepoint-limits-1 = The web part takes frames and addresses, only over https, and no scripts. So the element does not work there.
builder-sharepoint-limits-2 = Whether the word allow is kept, and with it the camera, depends on the version: look at the published page. The other ways to scan work.

## Confluence.

builder-confluence-steps-1 = In the cloud, type /iframe in the page, choose the macro Iframe, and paste the address.
builder-confluence-steps-2 = Set width and height to the numbers you chose above.
builder-confluence-limits-1 = The macro takes an address over https and a size, nothing else: so the camera is not given. The other ways to scan work.
builder-confluence-limits-2 = If there is no such macro, your administrators have turned it off, or yours is Confluence Data Center, where the macro HTML is off unless they turn it on. The link to the page of the step works everywhere.

## Docusaurus and other MDX.

builder-docusaurus-name = Docusaurus or other MDX
builder-docusaurus-steps-1 = Add the script to the list scripts in docusaurus.config.js, once.
builder-docusaurus-steps-2 = Paste the element into any .md or .mdx page.
builder-docusaurus-limits-1 = MDX is JSX: in a frame, attributes are written as React has them. Where you want no script, take the frame for MDX.
builder-docusaurus-limits-2 = If your website has a Content-Security-Policy, add this line to it.

## Markdown.

builder-markdown-name = Markdown: a readme, a wiki, a forum
builder-markdown-steps-1 = Paste the line. Readers see a link, and a picture of the step where the demo has pictures.
builder-markdown-limits-1 = Most places take frames out of Markdown. The link leads to a page that reads without script, with a button that starts the demo at that step.

## A link alone.

builder-link-name = Mail, chat, or a link
builder-link-steps-1 = Take the page of the step for people who are to read, and the demo for people who are to practise.
builder-link-limits-1 = The page of a step has only the step and the language. The link to the demo has all your choices, twice: some websites drop what stands behind the question mark, and then what stands behind # counts.

## What each word of a frame is for.

builder-words-heading = What each word in the lines is for
builder-words-columns-1 = Word
builder-words-columns-2 = What it does
builder-words-columns-3 = Without it
builder-words-rows-1-does = The reader may scan with the camera, if the demo’s address begins with https.
builder-words-rows-1-without = The other ways to scan remain.
builder-words-rows-2-does = The QR code stays bright while it is held up.
builder-words-rows-2-without = The screen may turn dark.
builder-words-rows-3-does = The code can be read from the shared screen.
builder-words-rows-3-without = The other ways to scan remain.
builder-words-rows-4-does = A sandbox takes everything from a frame; this gives the demo its scripts back.
builder-words-rows-4-without = Where there is a sandbox, the demo does not start.
builder-words-rows-5-does = The demo may remember, and ask for the camera.
builder-words-rows-5-without = Nothing is remembered, no camera, and the demo’s website has to send Access-Control-Allow-Origin: *.
builder-words-rows-6-does = The other phone and the help open in a window of their own.
builder-words-rows-6-without = Such links do nothing.
builder-words-rows-7-does = The calendar file can be saved, and the list printed.
builder-words-rows-7-without = Neither happens.
builder-words-rows-8-does = A screen reader says what is in the frame.
builder-words-rows-8-without = It says an address.
builder-words-rows-9-does = The demo is fetched when the reader comes near it.
builder-words-rows-9-without = It is fetched with the page.
builder-words-rows-10-does = The demo’s website does not hear which article it is in.
builder-words-rows-10-without = It hears the address of your website.

## All options, for those who write the lines themselves.

builder-options-heading = What can be chosen, as words
builder-options-lead = Each word is an attribute of the element and, all but the last, an option of an address.
builder-options-columns-1 = Word
builder-options-columns-2 = Choice
builder-options-columns-3 = Values
