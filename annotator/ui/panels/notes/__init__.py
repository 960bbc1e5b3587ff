"""The notes on an article in the right pane: queries to the writer, comments, the corrections log."""
