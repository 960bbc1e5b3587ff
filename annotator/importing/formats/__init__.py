"""The formats that can be imported, one a module, each with a `read` for its row in READERS."""
