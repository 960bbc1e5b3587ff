"""The article view: the text of one revision, typeset to be read, with its mentions; see `view.py` for its seam."""
