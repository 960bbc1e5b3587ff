"""Frozen values and rules of fact-checking. Standard library only: no widget, no row, no file format comes in here."""
