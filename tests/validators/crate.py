"""RO-Crate 1.2 by roc-validator, without the network: what a crate does not keep, a line each.

    python crate.py CRATE CONTEXT

Runs in the environment of the validator, which has pins that no other has. `CONTEXT` is the JSON-LD context of RO-Crate
as the npm package `ro-crate` brings it; it is given wherever the validator would fetch it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from rdflib.plugins.shared.jsonld import context as rdflib_context
from rocrate_validator import models, services
from rocrate_validator.utils.http import HttpRequester

ADDRESS = "https://w3id.org/ro/crate/1.2/context"


def main(crate: str, context: str) -> None:
    """Print what is wrong with a crate."""
    known = json.loads(Path(context).read_text(encoding="utf-8"))
    assert known["@id"] == ADDRESS

    def given(address: str, *_: object, **__: object) -> Any:
        if address != ADDRESS:
            raise ConnectionError(f"{address} is not fetched")
        return known, None

    rdflib_context.source_to_json = given
    answer = SimpleNamespace(status_code=200, headers={"Content-Type": "application/ld+json"}, json=lambda: known)
    type(HttpRequester()).get = lambda _, address, **__: answer if given(str(address)) else None
    settings = {
        "rocrate_uri": crate,
        "profile_identifier": "ro-crate-1.2",
        "requirement_severity": models.Severity.REQUIRED,
        "abort_on_first": False,
    }
    for one in services.validate(settings).get_issues():
        sys.stdout.write(f"{one.check.identifier}: {one.message}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
