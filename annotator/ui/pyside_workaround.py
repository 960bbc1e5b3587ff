"""Tames what Qt's binding does at every import after its own. Imported by the package, before any widget; no widgets.

The binding looks whether a module asks for its optional `__feature__` names, by reading the source of every module
that is imported from then on, and the standard library keeps those sources: 18 MB and a third of the time that the
program's imports take. No module here asks for them. That door of the binding is not a documented one; where it is
missing nothing happens, only memory and time are not saved.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings the binding's own modules


def skip_feature_scan() -> None:
    """Let the binding take it that no module asks for `__feature__` names."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _asks_for_nothing


def _asks_for_nothing(_module: object) -> bool:
    return False
