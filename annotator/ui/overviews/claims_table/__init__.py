"""The table of claims over all articles."""
