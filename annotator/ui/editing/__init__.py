"""Editing in place: fields, boxes for something new, and the edits on their way to the project. Knows no card."""
