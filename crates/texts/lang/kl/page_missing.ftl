### For who asked for a language that is not there: said in every language that has this file.

page_missing-text = Oqaatsini taakkunani qupperneq iserfigineqarsinnaanngilaq. Oqaatsit atorumanerusatit atorlugit qupperneq iserfigisinnaanngilat. Oqaatsit quppernermi atorneqarsinnaasut ataani allaqqapput.
