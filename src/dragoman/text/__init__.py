"""Functions on strings that know no record."""
