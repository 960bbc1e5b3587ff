"""Going from one place of a project to another: where to, and by the palette."""
