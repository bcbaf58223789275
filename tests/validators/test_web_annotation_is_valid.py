"""Web Annotation by the working group's own assertions (where they lie beside the repository) and by JSON-LD expansion."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import TESTS
from validating import SHARED, only_with

CONTEXT = json.loads((TESTS / "schemas/anno.jsonld").read_text(encoding="utf-8"))
ASSERTIONS = SHARED / "web-annotation-tests"
KINDS = {
    "AnnotationCollection": "collections/collectionMusts.test",
    "AnnotationPage": "collections/pages/pageMusts.test",
    "Annotation": "annotations/annotationMusts.test",
}


@cache
def musts(kind: str) -> tuple[tuple[str, bool, Any], ...]:
    """The assertions of a kind: name, whether it must hold, its validator."""
    jsonschema = pytest.importorskip("jsonschema")
    referencing = pytest.importorskip("referencing")
    draft = pytest.importorskip("referencing.jsonschema").DRAFT4
    registry = referencing.Registry().with_resources(
        (path.name, referencing.Resource.from_contents(json.loads(path.read_text()), default_specification=draft))
        for path in (ASSERTIONS / "definitions").glob("*.json")
    )
    found = []
    for name in json.loads((ASSERTIONS / KINDS[kind]).read_text())["assertions"]:
        schema = json.loads((ASSERTIONS / name).read_text())
        schema.pop("id", None)  # it would change what the references in it mean
        checker = jsonschema.Draft4Validator.FORMAT_CHECKER
        validator = jsonschema.Draft4Validator(schema, registry=registry, format_checker=checker)
        found.append((name, schema.get("expectedResult", "valid") == "valid", validator))
    return tuple(found)


def broken(value: Mapping[str, Any]) -> Iterator[str]:
    """The names of the assertions that a collection, a page or an annotation does not keep."""
    for name, must_hold, validator in musts(value["type"]):
        if validator.is_valid(value) != must_hold:
            yield name


def dropped(value: Mapping[str, Any]) -> list[str]:
    """The keys that an expansion of the linked data leaves out without a word."""
    jsonld = pytest.importorskip("pyld").jsonld

    def load(url: str, _options: object) -> dict[str, Any]:
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {"contextUrl": None, "documentUrl": url, "document": CONTEXT, "contentType": "application/ld+json"}

    left: list[str] = []
    assert jsonld.expand(dict(value), {"documentLoader": load}, on_property_dropped=left.append)
    return left


@pytest.mark.skipif(not ASSERTIONS.is_dir(), reason="the assertions do not lie beside the repository")
def test_every_file_and_every_annotation_keeps_what_it_must(exported: Path) -> None:
    for path in sorted(exported.rglob("*.jsonld")):
        value = json.loads(path.read_text(encoding="utf-8"))
        assert list(broken(value)) == [], path.name
        for one in value.get("items", ())[:20]:
            assert list(broken({"@context": value["@context"], **one})) == [], one["id"]


@pytest.mark.skipif(not ASSERTIONS.is_dir(), reason="the assertions do not lie beside the repository")
def test_the_assertions_see_what_is_wrong() -> None:
    assert list(broken({"type": "Annotation", "id": "not absolute"}))


@only_with("pyld")
def test_no_word_is_lost_as_linked_data(exported: Path) -> None:
    for path in sorted(exported.rglob("*.jsonld")):
        assert dropped(json.loads(path.read_text(encoding="utf-8"))) == [], path.name


def test_the_expansion_sees_an_unknown_word() -> None:
    value = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:x:y", "type": "Annotation", "nonsense": "x"}
    assert dropped(value) == ["nonsense"]
