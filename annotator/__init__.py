"""Annotator: a desktop program for checking the facts of an article and exporting the result as a dataset."""

__version__ = "0.1.0"
