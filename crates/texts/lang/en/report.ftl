### The report of a study (`page=report`), a static page for researchers.

report-heading = Report of a study
report-lead = Drop the files that participants handed over here. Nothing leaves this browser.
report-no_script = The report is made in your browser, which takes JavaScript.
