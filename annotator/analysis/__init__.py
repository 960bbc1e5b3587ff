"""What can be computed about a text: pure functions on text and spans. Knows no file, no database and no window."""
