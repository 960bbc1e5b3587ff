"""The window. The only package that knows PySide6; it sees immutable values and the services, never a row or SQL."""

from annotator.ui.pyside_workaround import skip_feature_scan

skip_feature_scan()
