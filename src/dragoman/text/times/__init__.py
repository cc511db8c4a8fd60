"""Time expressions in a string: their words, their rules and their TIMEX3 values; no record is known here."""
