"""The bill of what an edition was made with."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, run
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.utils import canonicalize_name
from test_pins import HASHED

from build_edition.contribute.bill import BILL, bill_of_materials

TITLES = ["The lamp", 'Ünï “code”, "quoted" and \\', "\u202e</script>\x00", "x" * 5000]


@pytest.mark.parametrize("title", TITLES)
def test_the_bill_is_whole_by_the_schema_of_cyclonedx(title: str) -> None:
    bill = bill_of_materials(title, "1.0.0")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill) is None
    assert json.loads(bill)["metadata"]["component"]["name"] == title


def test_the_bill_has_all_that_an_edition_installs_and_nothing_of_what_tests_it() -> None:
    bill = json.loads(bill_of_materials("The lamp", "1.0.0"))
    libraries = {one["name"]: one for one in bill["components"] if one["type"] == "library"}
    installed = {canonicalize_name(one.name): one.version for one in importlib.metadata.distributions()}
    wanted = {name for name in HASHED["build_edition/assets/requirements.txt"] if name in installed}
    assert libraries.keys() - {"build-edition"} <= wanted
    assert wanted - libraries.keys() <= {"tzdata", "colorama", "typing-extensions"}, "what another system needs"
    assert all(one["version"] == installed[name] for name, one in libraries.items())
    assert "pagefind-bin" in libraries, "an extra"
    assert all(one["licenses"] for one in libraries.values())
    assert len({one["bom-ref"] for one in bill["components"]}) == len(bill["components"])
    refs = {"edition", *(one["bom-ref"] for one in bill["components"])}
    assert all({one["ref"], *one["dependsOn"]} <= refs for one in bill["dependencies"])
    fonts = list((ROOT / "build_edition/assets/fonts").glob("*.woff2"))
    assert len([one for one in bill["components"] if one["type"] == "file"]) == len(fonts)


def test_a_release_writes_it_and_a_refused_one_does_not(tiny: Path) -> None:
    assert run("--root", tiny, "citation", "--write").code == 0
    bill = tiny / BILL
    assert run("--root", tiny, "release", "--bill", bill, "v9.9.9").code == 1
    assert not bill.exists()
    tag = "v" + yaml.safe_load((tiny / "sources/edition.yml").read_text("utf-8"))["version"]
    ran = run("--root", tiny, "release", "--bill", bill, tag)
    assert ran.code == 0, ran.err
    first = bill.read_bytes()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(first.decode("utf-8")) is None
    assert run("--root", tiny, "release", "--bill", bill, tag).code == 0
    assert bill.read_bytes() == first
