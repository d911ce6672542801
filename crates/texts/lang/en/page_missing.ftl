### For who asked for a language that is not there: said in every language that has this file.

page_missing-heading = The page is not available in the selected language
page_missing-text = Unfortunately, the page is not available in the selected language. The page is available in the languages listed below.
