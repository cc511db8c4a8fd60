"""Measures how good and how fast reading is; apart from the tests."""
