"""Office Open XML: its package, and the walk through the words of a document with a table of elements.

Each element's meaning stands at one place: `body.py` is the walk, `walk.py` that of the words; the other modules are
the parts of a document that it looks things up in.
"""
