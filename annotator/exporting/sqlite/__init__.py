"""The SQLite dataset: its layout, how rows get into it, how it is proven. The kit sees `formats/sqlite.py` alone."""
