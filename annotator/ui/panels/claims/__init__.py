"""The claims of the open article: their cards in text order, one of them opened to be edited in place."""
