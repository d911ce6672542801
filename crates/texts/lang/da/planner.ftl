### Planlægning af en undersøgelse (`page=study`), en statisk side til forskere.

planner-heading = Planlæg en undersøgelse
planner-lead = Skriv, hvad deltagerne skal gøre, og få deres links. Intet forlader denne browser.
planner-no_script = Planen laves i din browser, og det kræver JavaScript.
