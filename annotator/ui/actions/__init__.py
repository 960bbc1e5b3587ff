"""What can be done in the window: a table of rows, and the one binder that makes menus, keys and the palette of it."""
