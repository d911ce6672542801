### Moderatorens vindue: begge deltagerens telefoner, mens de bruges, og notater. En statisk side til forskere.

moderator-heading = Følg en deltager
moderator-lead = Åbn dette vindue ved siden af deltagerens i den samme browser. Intet forlader denne browser.
moderator-no_script = Vinduet kræver JavaScript.
