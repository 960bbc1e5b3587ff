"""extruct, which finds the structured data of web pages, in a page with a script element for each ClaimReview."""

from __future__ import annotations

from importlib.metadata import version

import extruct
from interop import Export

REQUIRES = ["extruct==0.18.0"]
READS = ["claimreview markup=html publisher=Desk page=https://desk.example/checks .html"]
LIMITS = {"evidence": "schema.org has no stance of a source, nor a passage quoted from it"}

export = Export()
page = export.path.read_text(encoding="utf-8")
reviews = extruct.extract(page, base_url="https://desk.example/", syntaxes=["json-ld"])["json-ld"]
unchecked = {loss["id"] for loss in export.lost if loss["what"] == "claim"}
found = {review["@id"].removeprefix("urn:uuid:"): review for review in reviews if review["@type"] == "ClaimReview"}
told = {claim_id: claim for claim_id, claim in export.claims.items() if claim_id not in unchecked}
for claim_id, review in found.items():
    claim, reviewed = told.get(claim_id), review["itemReviewed"]
    same = claim is not None and review["claimReviewed"] == claim["wording"] == reviewed["name"]
    same = same and review["url"] == f"https://desk.example/checks#{claim_id}"
    same = same and reviewed.get("author", {}).get("name") == claim["claimant"] and len(reviewed["appearance"]) > 0
    same = same and review["reviewRating"]["alternateName"] == claim["status"] and review["author"]["name"] == "Desk"
    if same:
        export.record()
export.thing("rationale", all(found[key].get("reviewBody") == claim["rationale"] for key, claim in told.items()))
export.thing("tag", all(found[key].get("keywords", []) == claim["tags"] for key, claim in told.items()))
named = all(
    [(one.get("name"), one.get("url")) for one in found[key].get("citation", [])]
    == [(one["title"], one["url"]) for one in claim["evidence"]]
    for key, claim in told.items()
)
export.thing("evidence", "changed" if named else False)
export.answer(f"extruct {version('extruct')}")
