"""Coverage in the right pane: how much of the article is checked, and what is left."""
