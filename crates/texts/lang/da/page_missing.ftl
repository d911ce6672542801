### For who asked for a language that is not there: said in every language that has this file.

page_missing-heading = Siden er ikke tilgængelig på det valgte sprog
page_missing-text = Siden er ikke tilgængelig på dit ønskede sprog. De tilgængelige sprog er nævnt nedenstående.
