"""Parts that any panel or dialog is laid out with. They know the theme, and nothing of projects, claims or articles."""
