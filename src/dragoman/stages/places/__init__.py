"""Turns a document into its place names, each with the place that it means."""

from dragoman.stages.places.find import find_places

__all__ = ["find_places"]
