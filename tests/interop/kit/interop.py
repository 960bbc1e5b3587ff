"""What a reader's script compares by, in the reader's own environment: the standard library alone, nothing of ours.

export = Export()                       # what was written, and where
for ...:                                # every mention as this reader counts it, in code points
    export.found(start, end, quote, article=article_id)   # or text=..., for formats that do not name their articles
export.thing("evidence", all_there)     # what else came through: kept or lost, or "changed"
export.answer("pandas 3.0.1")
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any


class Export:
    """One export, as `expected.json` describes it.

    `path` is what was written; `texts` has the text of each article by its id, `titles` its title, `mentions` a
    dictionary each (mention_id, claim_id, article_id, start, end, quote, features; `lost` is true where the writer told
    that the format cannot hold it), `claims` the claim of each by its id (wording, status, rationale, correction,
    claimant, tags, evidence), `lost` what the writer told: what, id, why. A format without mentions (`holds_mentions`
    is false) has `records` instead: so many must be counted.
    """

    def __init__(self) -> None:
        described = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
        self.path = Path(described["path"])
        self.format: str = described["format"]
        self.options: dict[str, str] = described["options"]
        self.texts: dict[str, str] = described["texts"]
        self.titles: dict[str, str] = described["titles"]
        self.mentions: list[dict[str, Any]] = described["mentions"]
        self.claims: dict[str, dict[str, Any]] = described["claims"]
        self.lost: list[dict[str, str]] = described["lost"]
        self.holds_mentions: bool = described["holds_mentions"]
        self.records: int = described["records"]
        self._counted = 0
        self._articles = {text: article for article, text in self.texts.items()}
        self._found: Counter[tuple[str, int, int, str]] = Counter()
        self._things: dict[str, str] = {}

    @property
    def written(self) -> list[dict[str, Any]]:
        """The mentions that must be found: all but those that the writer told as lost."""
        return [mention for mention in self.mentions if not mention["lost"]] if self.holds_mentions else []

    def found(self, start: int, end: int, quote: str, *, article: str = "", text: str = "") -> None:
        """Note a mention that the reader has; its article by id, or by the text that the reader holds."""
        self._found[article or self._articles.get(text, "?"), start, end, quote] += 1

    def record(self, count: int = 1) -> None:
        """Note a record that the reader has, of a format that holds no mentions."""
        self._counted += count

    def thing(self, name: str, came: bool | str) -> None:
        """Note what became of something beside the places: True is kept, False is lost, or "changed"."""
        self._things[name] = came if isinstance(came, str) else ("kept" if came else "lost")

    def answer(self, reader: str) -> None:
        """Print the answer, and end."""
        left = Counter(self._found)
        features: dict[str, Counter[str]] = defaultdict(Counter)
        missing = []
        for mention in self.written:
            key = mention["article_id"], mention["start"], mention["end"], mention["quote"]
            there = left[key] > 0
            left[key] -= there
            for feature in mention["features"]:
                features[feature]["kept" if there else "lost"] += 1
            if not there:
                missing.append({"mention_id": mention["mention_id"], "features": mention["features"]})
        others = [key for key, count in left.items() for _ in range(count)]
        json.dump(
            {
                "reader": reader,
                "mentions": self._found.total(),
                "records": self._counted,
                "missing": missing,
                "others": [[article, start, end, quote[:80]] for article, start, end, quote in others[:20]],
                "differ": max(
                    len(missing), len(others), 0 if self.holds_mentions else abs(self._counted - self.records)
                ),
                "features": features,
                "things": self._things,
            },
            sys.stdout,
        )
        sys.stdout.write("\n")
