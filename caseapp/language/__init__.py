"""How a language says names, dates, numbers and messages: CLDR and the sheet catalogues."""
