"""Small charts of our own, drawn with QPainter: bars and columns that can be read, focused, clicked and copied."""
