"""Trains the language model and the weights; not shipped."""
