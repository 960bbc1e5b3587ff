"""What can be done with a project: use cases, one module a noun. No widget, no SQL, no file format."""
