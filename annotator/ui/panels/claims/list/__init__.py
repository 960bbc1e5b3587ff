"""The cards of the open article's claims in text order: their model, their painting, and what is shown of them."""
