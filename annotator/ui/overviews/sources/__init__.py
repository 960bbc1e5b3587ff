"""The library of sources as a view over all articles."""
