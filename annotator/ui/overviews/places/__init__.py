"""The overview of places that people marked apart and otherwise: side by side, and decided."""
