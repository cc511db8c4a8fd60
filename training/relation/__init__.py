"""The relation model's training: which PLOVER type a text states from one marked party to another."""
