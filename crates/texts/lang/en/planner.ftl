### The planner of a study (`page=study`), a static page for researchers.

planner-heading = Plan a study
planner-lead = Say what participants are to do, and get their links. Nothing leaves this browser.
planner-no_script = The plan is put together in your browser, which takes JavaScript.
