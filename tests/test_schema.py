"""JSON Schemas: they say what the parsers say, and an editor's program understands them."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, TESTS, run
from jsonschema import Draft202012Validator

from build_edition.diagnostics.findings import Findings
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.model.sources import Source
from build_edition.sources.notes.annotations import parse_annotations
from build_edition.sources.notes.editions import parse_contributors, parse_imprint
from build_edition.sources.notes.headers import parse_header
from build_edition.sources.notes.introductions import parse_introduction
from build_edition.sources.notes.parallels import parse_parallels
from build_edition.sources.notes.record import Record
from build_edition.sources.notes.registers import parse_register
from build_edition.sources.notes.tree import Fields, Items, Node, Scalar, parse_tree
from build_edition.sources.notes.volumes import parse_volume
from build_edition.sources.parse_sources import parse_sources
from build_edition.sources.read import read_tree
from build_edition.vocabulary.editions import INTRODUCTION
from build_edition.vocabulary.json_schema import LISTS, NAMES, SINGLE, schemas
from build_edition.vocabulary.registers import ENTRIES
from build_edition.vocabulary.shapes import Field, Shape, Sort

SORTS: dict[str, Sort] = {
    "words": "words", "text": "words", "quoted_words": "quoted", "choice": "choice", "flag": "flag", "id": "id",
    "date": "date", "list_of_words": "list", "contributors": "contributors", "record": "record", "records": "records",
    "named_or_record": "choice or record", "one_or_several": "record or records",
}  # fmt: skip
EDITIONS = (ROOT, TESTS / "editions" / "tiny", TESTS / "editions" / "named")
FILES = [path for root in EDITIONS for path in sorted((root / "sources").rglob("*.yml"))]
SEEN_BY_CHECK_ALONE = {
    "N011": "ids are held against other entries",
    "N012": "`No` is a word to YAML 1.2, and words are what is wanted",
    "N014": "EDTF is no regular language that one would want to read",
    "N015": "contributors differ from edition to edition",
}
FAULTS = [
    path
    for path in sorted((TESTS / "diagnostics").glob("N0*/fault/sources/**/*.yml"))
    if "N006" <= path.relative_to(TESTS / "diagnostics").parts[0][:4] <= "N019"
    and path.relative_to(TESTS / "diagnostics").parts[0][:4] not in {*SEEN_BY_CHECK_ALONE, "N017", "N018"}
]


EXAMPLES = {"coordinates": "'1, 2'"} | {one.key: one.example for one in AUTHORITIES.values()}


def kind_of(path: Path) -> str:
    if path.stem in NAMES and path.parent.name != "annotations":
        return path.stem
    return path.parent.name


def json_of(node: Node | None) -> Any:
    """What a program that reads YAML 1.2 makes of it."""
    if isinstance(node, Fields):
        return {key: json_of(value) for key, (_, value) in node.fields.items()}
    if isinstance(node, Items):
        return [json_of(one) for one in node.items]
    if not isinstance(node, Scalar) or not node.is_plain:
        return node.written.value if isinstance(node, Scalar) else None
    words = node.written.value
    if words in ("", "~", "null"):
        return None
    if words in ("true", "false"):
        return words == "true"
    return float(words) if re.fullmatch(r"[-+]?\d+(\.\d*)?", words) else words


def complaints(path: Path, text: str | None = None) -> list[str]:
    schema = json.loads(schemas()[kind_of(path)])
    Draft202012Validator.check_schema(schema)
    source = Source("x.yml", path.read_text(encoding="utf-8") if text is None else text, "")
    found = Draft202012Validator(schema).iter_errors(json_of(parse_tree(source).value))
    return [one.message for one in found]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_that_is_in_order_is_valid(path: Path) -> None:
    assert complaints(path) == []


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.relative_to(TESTS / "diagnostics").parts[0])
def test_a_fault_that_a_schema_can_see_is_refused(path: Path) -> None:
    assert complaints(path)


def test_the_faults_looked_at_are_those_of_the_catalogue() -> None:
    codes = {path.relative_to(TESTS / "diagnostics").parts[0][:4] for path in FAULTS}
    assert {"N006", "N007", "N008", "N009", "N010", "N013", "N016", "N019"} <= codes


def shapes_below(shape: Shape) -> Iterator[Shape]:
    yield shape
    for field in shape.fields:
        if field.shape is not None:
            yield from shapes_below(field.shape)


def every_shape() -> set[Shape]:
    return {one for shape in (*SINGLE.values(), *LISTS.values(), INTRODUCTION) for one in shapes_below(shape)}


def whole(shape: Shape) -> str:
    """An entry that has every key, in the flow style of YAML."""
    return "{" + ", ".join(f"{field.key}: {value_of(field)}" for field in shape.fields) + "}"


def value_of(field: Field) -> str:
    if field.shape is not None:
        return f"[{whole(field.shape)}]" if field.sort == "records" else whole(field.shape)
    words = {"choice": field.allowed[0] if field.allowed else "", "flag": "true", "date": "'1900'"}
    words["identifier"] = EXAMPLES[field.key] if field.sort == "identifier" else ""
    return {**words, "list": "[word]", "contributors": "[word]"}.get(field.sort, "word")


def parse_whole(name: str) -> None:
    """Run the parser of a kind of file on an entry that has every key."""
    text = whole(SINGLE[name]) if name in SINGLE else f"[{whole(LISTS[name])}]"
    source = Source("x.yml", text, "")
    match name:
        case "document":
            parse_header(source, "x")
        case "edition":
            parse_imprint(source)
        case "volume":
            parse_volume(source)
        case "annotations":
            parse_annotations(source, "x", None)
        case "parallels":
            parse_parallels(source, None)
        case "contributors":
            parse_contributors(source)
        case _:
            kind = next(kind for kind, shape in ENTRIES.items() if shape is LISTS[name])
            parse_register(source, kind, None)


def test_the_parsers_ask_for_every_key_of_the_tables_and_for_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[Shape, dict[str, set[Sort]]] = defaultdict(lambda: defaultdict(set))
    within = []

    def watch(method: str) -> None:
        asks = getattr(Record, method)

        def recording(record: Record, key: str = "id", *rest: Any, **named: Any) -> Any:
            if not within:
                asked[record.shape][key].add(SORTS[method])
            within.append(key)
            try:
                return asks(record, key, *rest, **named)
            finally:
                within.pop()

        monkeypatch.setattr(Record, method, recording)

    for method in SORTS:
        watch(method)
    for name in NAMES:
        parse_whole(name)
    parse_introduction(Source("sources/introductions/x.md", f"---\n{whole(INTRODUCTION)}\n---\nText.\n", ""), None)
    expected = {
        shape: {field.key: {"words" if field.sort == "identifier" else field.sort} for field in shape.fields}
        for shape in every_shape()
    }
    assert {shape: dict(keys) for shape, keys in asked.items()} == expected


def test_an_entry_of_every_key_brings_no_complaint_about_a_key() -> None:
    for name in NAMES:
        text = whole(SINGLE[name]) if name in SINGLE else f"[{whole(LISTS[name])}]"
        assert "Additional properties" not in " ".join(complaints(Path(f"{name}.yml"), text))


def test_every_key_is_explained_in_plain_sentences() -> None:
    for field in (field for shape in every_shape() for field in shape.fields):
        assert field.says.endswith("."), field
        assert not {"regex", "string", "boolean", "array", "object"} & set(field.says.split()), field


def test_the_schemas_beside_the_sources_are_those_of_this_version() -> None:
    kept = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "sources/schema").glob("*.json")}
    assert kept == schemas(), "run `build-edition schema --write`"


def test_every_yaml_file_of_the_edition_names_its_schema() -> None:
    for path in (ROOT / "sources").rglob("*.yml"):
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve() == ROOT / "sources/schema" / f"{kind_of(path)}.json", path


def test_the_command_prints_and_writes_them(tiny: Path) -> None:
    assert json.loads(run("schema", "annotations").out)["items"]["properties"]["kind"]["enum"]
    assert run("schema").out.split() == list(NAMES)
    assert run("schema", "poems").code == 2
    assert f"{len(NAMES)} written" in run("--root", tiny, "schema", "--write").out
    assert ", 0 written" in run("--root", tiny, "schema", "--write").out
    findings = Findings()
    parse_sources(findings.keep(read_tree(tiny)), findings)
    assert findings.all == (), "the folder is no document and no stray file"


def test_the_site_serves_them(tiny: Path) -> None:
    assert run("--root", tiny, "--pages-only").code == 0
    assert (tiny / "docs/edition/schema/annotations.json").read_text(encoding="utf-8") == schemas()["annotations"]
