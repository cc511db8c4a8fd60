"""Argument structure: turns a parsed sentence into predicates with roles, voice, negation, modality and embedding."""
