"""The data that flows: frozen records, and pure functions of them."""
