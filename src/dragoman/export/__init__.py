"""Records into what people and other programs read."""
