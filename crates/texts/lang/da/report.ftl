### Rapporten om en undersøgelse (`page=report`), en statisk side til forskere.

report-heading = Rapport om en undersøgelse
report-lead = Slip de filer, deltagerne har afleveret, her. Intet forlader denne browser.
report-no_script = Rapporten laves i din browser, og det kræver JavaScript.
