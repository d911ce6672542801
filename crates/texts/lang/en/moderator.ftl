### The moderator's window: both phones of a participant as they are used, and notes. A static page for researchers.

moderator-heading = Watch a participant
moderator-lead = Open this window beside the participant's, in the same browser. Nothing leaves this browser.
moderator-no_script = This window takes JavaScript.
