"""The formats that can be exported: one module each, a row each in `exporting/writers.py`."""
