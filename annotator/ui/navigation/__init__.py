"""Going from one place of a project to another: where to, by the palette, and to a view over all articles and back."""
