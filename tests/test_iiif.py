"""Manifests of IIIF: a canvas for each picture of the original, and nothing of it where there is none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import BILINGUAL, TESTS, TINY
from test_facsimiles import ALT, LETTER, shown_from, with_pictures

from build_edition.edition import compile_edition
from build_edition.exports.iiif import write
from build_edition.model.edited import Edition
from build_edition.pages.data.downloads import PAGE, downloads

SITE = "https://lamp.example/letters/"
MANIFEST = jsonschema.Draft202012Validator(json.loads((TESTS / "schemas/iiif-manifest.schema.json").read_text()))


def on_a_site(root: Path) -> Edition:
    """An edition whose address is known."""
    config = root / "mkdocs.yml"
    config.write_text(re.sub(r"(?m)^site_url:.*\n", "", config.read_text()) + f"site_url: {SITE}\n")
    result = compile_edition(root)
    assert [one.code for one in result.diagnostics if one.is_error] == []
    return result.value


def manifests(edition: Edition) -> dict[str, Any]:
    found = {page.path: json.loads(page.content) for page in write(edition)}
    for path, one in found.items():
        assert [fault.message for fault in MANIFEST.iter_errors(one)] == [], path
    return found


def test_each_picture_has_a_canvas_with_its_size_its_description_and_its_place_in_the_text(tiny: Path) -> None:
    (one,) = manifests(on_a_site(with_pictures(tiny))).values()
    assert one["requiredStatement"]["value"] == {"en": ["Harbour archive"]}
    first, second = one["items"]
    assert (second["label"], second["summary"]) == ({"en": ["p. 2"]}, {"en": [f"{ALT} (2)"]})
    assert (second["width"], second["height"]) == (60, 82)
    assert first["homepage"][0]["id"] == f"{SITE}edition/{LETTER}/#page-1"
    painted = second["items"][0]["items"][0]
    assert painted["target"] == second["id"]
    assert painted["body"]["id"] == f"{SITE}edition/facsimiles/{LETTER}/page-2.png"
    assert painted["body"]["format"] == "image/png"


def test_every_address_of_ours_in_a_manifest_is_a_file_or_a_place_of_the_site(tiny: Path) -> None:
    edition = on_a_site(with_pictures(tiny))
    made = {page.path for page in downloads(edition)} | {page.path for page in edition.pages}
    (said,) = manifests(edition).values()
    addresses = set(re.findall(rf'"id": "{SITE}edition/([^"#]+)', json.dumps(said)))
    names = {re.sub(r"/$", ".md", re.sub(r"(manifest\.json)/canvas/.*", r"\1", one)) for one in addresses}
    assert names <= made


def test_labels_speak_every_language_of_the_pages(tmp_path: Path) -> None:
    import shutil  # noqa: PLC0415 - this test alone copies an edition

    root = Path(shutil.copytree(BILINGUAL, tmp_path / "edition"))
    found = manifests(on_a_site(root))
    letter = found["documents/letter-1851-05-01-de.manifest.json"]
    assert letter["items"][0]["label"] == {"en": ["f. 1r"], "de": ["Bl. 1r"]}
    assert {"en": ["Date"], "de": ["Datum"]} in [one["label"] for one in letter["metadata"]]
    assert letter["rights"] == "http://creativecommons.org/publicdomain/zero/1.0/"
    assert len(found) == 2


def test_rights_that_differ_stand_on_each_canvas(tiny: Path) -> None:
    root = with_pictures(tiny)
    header = root / "sources" / LETTER / "document.yml"
    header.write_text(header.read_text().replace("rights: Harbour archive", "rights: Quay museum, CC BY 4.0", 1))
    (one,) = manifests(on_a_site(root)).values()
    assert "requiredStatement" not in one
    said = [canvas["requiredStatement"]["value"]["en"] for canvas in one["items"]]
    assert said == [["Quay museum, CC BY 4.0"], ["Harbour archive"]]
    assert [canvas.get("rights") for canvas in one["items"]] == ["http://creativecommons.org/licenses/by/4.0/", None]


def test_the_page_and_the_downloads_lead_to_it_and_those_without_have_none(tiny: Path) -> None:
    edition = on_a_site(with_pictures(tiny))
    pages = {page.path: str(page.content) for page in edition.pages}
    way = f"(downloads/documents/{LETTER}.manifest.json)"
    assert way in pages[f"{LETTER}.md"]
    assert "manifest.json" not in pages["letter-1851-03-09.md"]
    made = {page.path: str(page.content) for page in downloads(edition)}
    assert way in made[PAGE]


@pytest.mark.parametrize("site", ["", f"site_url: {SITE}\n"])
def test_without_a_picture_there_is_no_trace_of_it(tiny: Path, site: str) -> None:
    config = tiny / "mkdocs.yml"
    config.write_text(re.sub(r"(?m)^site_url:.*\n", "", config.read_text()) + site)
    edition = compile_edition(tiny).value
    assert list(write(edition)) == []
    assert not [
        page.path for page in (*downloads(edition), *edition.pages) if "IIIF Presentation 3:" in str(page.content)
    ]


def test_without_an_address_and_of_pictures_elsewhere_there_is_none(tiny: Path) -> None:
    assert "site_url" not in (TINY / "mkdocs.yml").read_text()
    assert list(write(compile_edition(with_pictures(tiny)).value)) == []
    shown_from(tiny, "https://iiif.archive.example")
    (one,) = manifests(on_a_site(tiny)).values()
    assert len(one["items"]) == 2
