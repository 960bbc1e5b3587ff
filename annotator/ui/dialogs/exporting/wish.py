"""What is to be exported how, as the dialog hands it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to export. No `article_ids` means all of them; `force` allows what stands there to be replaced.

    `options` are values by the keys of the format's options. `open_after`: it is to be opened once it is written.
    """

    format_id: str
    out: Path
    article_ids: tuple[str, ...] = ()
    force: bool = False
    options: Mapping[str, str] = field(default_factory=dict)
    open_after: bool = False
