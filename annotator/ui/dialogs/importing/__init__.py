"""The import dialog: what files hold is looked at, and changed, before any of it is taken."""
