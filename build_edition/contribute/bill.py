"""A software bill of materials for an edition, published with each release, in CycloneDX 1.6.

In: the title and version of an edition, and the installed packages. Out: JSON. Promises: every library that the program
needs is listed with its own metadata (version, licence, dependencies), and every font that the edition publishes with
its hash; the same installation gives the same bytes. https://cyclonedx.org/docs/1.6/json/
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any, Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from build_edition.contribute.templates import ASSETS

BILL: Final = "bill-of-materials.cdx.json"
_PROGRAM: Final = "build-edition"
_SCHEMA: Final = "http://cyclonedx.org/schema/bom-1.6.schema.json"
_SHORT: Final = 80  # characters; some packages have the whole licence in the field for its name


def bill_of_materials(title: str, version: str) -> str:
    """The bill of materials of one version of an edition."""
    found = _needed()
    libraries = [_library(one) for _, (one, _) in sorted(found.items())]
    fonts = list(_fonts())
    edition = {"type": "application", "bom-ref": "edition", "name": title, "version": version}
    refs = {name: _reference(one) for name, (one, _) in sorted(found.items())}
    needs = {name: sorted(refs[it] for it in found[name][1] & refs.keys()) for name in refs}
    first = [refs[_PROGRAM], *(font["bom-ref"] for font in fonts)]
    bill = {
        "$schema": _SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": edition},
        "components": [*libraries, *fonts],
        "dependencies": [
            {"ref": "edition", "dependsOn": first},
            *({"ref": refs[name], "dependsOn": others} for name, others in needs.items()),
        ],
    }
    return json.dumps(bill, ensure_ascii=False, indent=2) + "\n"


def _needed() -> dict[str, tuple[Distribution, set[str]]]:
    """The program and all its installed dependencies, by name, each with the names of its own dependencies."""
    found: dict[str, tuple[Distribution, set[str]]] = {}
    waiting = [(_PROGRAM, "")]
    while waiting:
        name, extra = waiting.pop()
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue  # needed only on another system, or with another version of Python
        needs = found.setdefault(name, (one, set()))[1]
        asked = [it for it in _asked(one, extra) if it[0] not in needs]
        needs |= {other for other, _ in asked}
        waiting += asked
    return found


def _asked(one: Distribution, extra: str) -> Iterator[tuple[str, str]]:
    """The names of a library's dependencies here, each without an extra and once for each extra requested."""
    for asked in map(Requirement, one.requires or ()):
        if asked.marker is None or asked.marker.evaluate({"extra": extra}):
            for more in ("", *sorted(asked.extras)):
                yield canonicalize_name(asked.name), more


def _reference(one: Distribution) -> str:
    return f"pkg:pypi/{canonicalize_name(one.name)}@{one.version}"


def _library(one: Distribution) -> dict[str, Any]:
    name = canonicalize_name(one.name)
    about = {"type": "library", "bom-ref": _reference(one), "name": name, "version": one.version}
    said = _said(one, "Summary")
    summary = {"description": said} if said else {}
    licences = list(_licences(one))
    return {**about, **summary, **({"licenses": licences} if licences else {}), "purl": _reference(one)}


def _said(one: Distribution, key: str) -> str:
    """A field of a library's metadata; empty if missing, for which some implementations would raise an error."""
    said = one.metadata.get_all(key) or [""]
    return str(said[0])


def _licences(one: Distribution) -> Iterator[dict[str, Any]]:
    """The SPDX expression of a library if it has one, otherwise the names of its licences."""
    expression, name = (_said(one, key) for key in ("License-Expression", "License"))
    if expression:
        yield {"expression": expression}
    elif name and len(name) < _SHORT:
        yield {"license": {"name": name}}
    else:
        classifiers = one.metadata.get_all("Classifier") or []
        for words in sorted(it.split(" :: ")[-1] for it in classifiers if it.startswith("License :: ")):
            yield {"license": {"name": words}}


def _fonts() -> Iterator[dict[str, Any]]:
    found = (path for path in (ASSETS / "fonts").iterdir() if path.name.endswith(".woff2"))
    for path in sorted(found, key=lambda path: path.name):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        yield {
            "type": "file",
            "bom-ref": f"font/{path.name}",
            "name": path.name,
            "hashes": [{"alg": "SHA-256", "content": content}],
            "licenses": [{"license": {"id": "OFL-1.1"}}],
        }
