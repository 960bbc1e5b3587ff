"""Finding in the open article: what is looked for, the looking, and the bar. Not the search over the project."""
