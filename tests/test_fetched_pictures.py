"""Pictures of an archive: asked for as IIIF has it, recorded with source, hash and rights, and never asked for by a build."""

from __future__ import annotations

import hashlib
import json
import shutil
import socket
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from archive import ORIGIN, Archive, archive, manifest_2, manifest_3, service_2, service_3
from conftest import TINY, Ran, run
from in_volumes import OF, put_in_volumes
from test_facsimiles import LETTER, jpeg, png, with_marks

from build_edition.contribute.fetched import Fetched, Wish, absent, pictures_at
from build_edition.edition import compile_edition
from build_edition.ground.places import Place
from build_edition.ground.web import NotFetchedError, fetch, is_address
from build_edition.model.documents import Document
from build_edition.model.sources import Facsimile, Written
from build_edition.sources.take_in.iiif import Service, canvases_or_service, picture_address
from build_edition.sources.take_in.received import NotTaken

PICTURE = jpeg(1600, 2400)
SIZES = [{"width": 400, "height": 600}, {"width": 1000, "height": 1500}, {"width": 2000, "height": 3000}]
TILES = [{"width": 512, "scaleFactors": [1, 2, 4, 8]}]
# a service, and the one picture that it has to be asked for where the longer side shall have 2400 pixels
SERVICES: list[tuple[dict[str, object], str]] = [
    (service_2("a"), "/2/a/full/1600,/0/default.jpg"),
    (service_2("a", 1), "/2/a/full/1600,/0/default.jpg"),
    (service_2("a", 0, sizes=SIZES), "/2/a/full/1000,/0/default.jpg"),
    (service_2("a", 0, sizes=SIZES[2:]), "/2/a/full/2000,/0/default.jpg"),
    (service_2("a", 0, tiles=TILES), "/2/a/full/full/0/default.jpg"),
    (service_2("a", 0, profile=["http://iiif.io/api/image/2/level0.json", {"supports": ["sizeByW"]}]), "/2/a/full/1600,/0/default.jpg"),
    (service_2("a", profile=["http://iiif.io/api/image/2/level2.json", {"maxWidth": 800}]), "/2/a/full/533,/0/default.jpg"),
    (service_2("a", width=1000, height=1500), "/2/a/full/full/0/default.jpg"),
    (service_3("a"), "/3/a/full/1600,/0/default.jpg"),
    (service_3("a", 1, maxArea=1_000_000), "/3/a/full/816,/0/default.jpg"),
    (service_3("a", 0, sizes=SIZES), "/3/a/full/1000,1500/0/default.jpg"),
    (service_3("a", 0, tiles=TILES), "/3/a/full/max/0/default.jpg"),
    (service_3("a", 0, tiles=TILES, extraFeatures=["sizeByWh"]), "/3/a/full/1600,/0/default.jpg"),
    (service_3("a", width=1000, height=1500), "/3/a/full/max/0/default.jpg"),
]  # fmt: skip


def fetch_pictures(edition: Path, *arguments: str) -> Ran:
    return run("--root", edition, "fetch-pictures", *arguments)


def header(edition: Path) -> Path:
    return edition / "sources" / LETTER / "document.yml"


def pictures(edition: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in (edition / "sources" / LETTER / "facsimile").glob("*")}


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """A letter on two pages."""
    edition = tmp_path_factory.mktemp("archive") / "edition"
    shutil.copytree(TINY, edition, ignore=shutil.ignore_patterns("edition", "site"))
    with_marks(edition)
    return next(one for one in compile_edition(edition, is_proved=False).value.documents if one.id == LETTER)


def fetched(letter: Document, address: str) -> tuple[Fetched, ...]:
    return pictures_at(address, letter, Wish(), lambda asked, limit: fetch(asked, limit).content)


@pytest.mark.parametrize(("info", "wanted"), SERVICES)
def test_a_service_is_asked_for_what_it_says_that_it_has(
    letter: Document, info: dict[str, object], wanted: str
) -> None:
    at = wanted[:4]
    with archive({f"{at}/info.json": info, wanted: PICTURE}) as held:
        (found,) = fetched(letter, f"{held.origin}{at}/info.json")
    assert held.asked[-1] == wanted
    assert found == Fetched("facsimile/picture-1.jpg", PICTURE, f"{held.origin}{wanted}")


@pytest.mark.parametrize(("made", "size"), [(manifest_2, "2"), (manifest_3, "3"), (manifest_3, "2")])
def test_each_page_of_a_manifest_comes_with_its_source_fingerprint_rights_and_mark(
    tiny: Path, made: Callable[..., dict[str, object]], size: str
) -> None:
    with_marks(tiny)
    info = {"2": service_2, "3": service_3}[size]
    picture = f"/{size}/a/full/1600,/0/default.jpg"
    holdings = {"/m": made(**{"p. 1": f"/{size}/a", "[2]": "/b.jpg", "3": "/c.jpg"}), f"/{size}/a/info.json": info("a"), picture: PICTURE, "/b.jpg": png(60, 80)}  # fmt: skip
    before = header(tiny).read_text()
    with archive(holdings) as held:
        assert fetch_pictures(tiny, LETTER, f"{held.origin}/m", "--only", "1,2").code == 0
    said = header(tiny).read_text()
    assert said.startswith(before), "what the editor wrote stays as it is"
    assert pictures(tiny) == {"picture-1.jpg": PICTURE, "picture-2.png": png(60, 80)}
    refused = run("--root", tiny, "check")
    assert refused.code == 1
    assert refused.out.count("N013") == 2, "the edition is not built before somebody says what is to be seen"
    header(tiny).write_text(said.replace('alt: ""', "alt: The front of a sheet in a clerk's hand"))
    result = compile_edition(tiny)
    assert [one.code for one in result.diagnostics if one.is_error] == []
    first, second = next(one for one in result.value.documents if one.id == LETTER).header.facsimiles
    assert (str(first.page), str(second.page)) == ("1", "2")
    assert first.rights == second.rights == "Harbour archive; https://example.org/cc0"
    assert str(first.sha256) == hashlib.sha256(PICTURE).hexdigest()
    assert str(second.source) == f"{held.origin}/b.jpg"


def test_further_pictures_are_named_below_those_that_are_named_already(tiny: Path) -> None:
    with archive({"/b.jpg": png(60, 80), "/m": manifest_3(x="/b.jpg", y="/b.jpg")}) as held:
        assert fetch_pictures(tiny, LETTER, f"{held.origin}/b.jpg").code == 0
        text = header(tiny).read_text().replace('    alt: ""', "    alt: A seal in red wax\n\nlacunae: []")
        header(tiny).write_text(text)
        assert fetch_pictures(tiny, LETTER, f"{held.origin}/m").code == 1, "a picture is there already"
        assert fetch_pictures(tiny, LETTER, f"{held.origin}/m", "--only", "2").code == 0
    said = header(tiny).read_text()
    assert said.index("picture-1.png") < said.index("picture-2.png") < said.index("lacunae")
    found = next(one for one in compile_edition(tiny).value.documents if one.id == LETTER).header.facsimiles
    assert [str(one.image) for one in found] == ["facsimile/picture-1.png", "facsimile/picture-2.png"]


def _deep() -> str:
    return "[" * 100_000


FAILING: list[tuple[Mapping[str, Any], str]] = [
    ({}, "404"),
    ({"/m": 503}, "503"),
    ({"/m": b"<html>Please sign in</html>"}, "no IIIF manifest"),
    ({"/m": _deep().encode()}, "no IIIF manifest"),
    ({"/m": [1, 2]}, "no IIIF manifest"),
    ({"/m": {"type": "Collection", "items": []}}, "collection of manifests"),
    ({"/m": {"type": "Manifest", "items": [7, {"items": "x"}]}}, "no canvas"),
    ({"/m": manifest_3(a="/2/a"), "/2/a/info.json": {"@context": "http://library.stanford.edu/iiif/image-api/1.1/context.json", "@id": "x"}}, "older"),
    ({"/m": manifest_3(a="/2/a"), "/2/a/info.json": service_2("a")}, "404"),
    ({"/m": manifest_3(a="/a.jpg"), "/a.jpg": b"GIF89a" + b"\0" * 40}, "no JPEG, PNG or WebP"),
    ({"/m": manifest_3(a="/a.jpg"), "/a.jpg": jpeg(20_000, 20_000)}, "no JPEG, PNG or WebP"),
    ({"/m": manifest_3(a="/a.jpg"), "/a.jpg": png(60, 80) + b"\0" * 4_000_000}, "larger than 4,000,000 bytes"),
    ({"/m": "file:///etc/hostname"}, "301"),
    ({"/m": f"{ORIGIN}/m"}, "30"),
    ({"/m": service_2("a", width=0)}, "no IIIF manifest"),
    ({"/m": service_2("a", width="4000")}, "no IIIF manifest"),
]  # fmt: skip


@pytest.mark.parametrize(("holdings", "said"), FAILING)
def test_what_does_not_come_is_a_sentence(letter: Document, holdings: Mapping[str, Any], said: str) -> None:
    with archive(holdings) as held, pytest.raises(NotTaken, match=said):
        fetched(letter, f"{held.origin}/m")


def test_of_many_pictures_all_come_or_nothing_is_written(tiny: Path) -> None:
    before = header(tiny).read_bytes()
    with archive({"/m": manifest_3(a="/a.png", b="/b.png"), "/a.png": png(60, 80)}) as held:
        ran = fetch_pictures(tiny, LETTER, f"{held.origin}/m")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"build-edition: {held.origin}/b.png: the answer is 404 Not Found\n"
    assert header(tiny).read_bytes() == before
    assert not (header(tiny).parent / "facsimile").exists()


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "ftp://archive.example/a",
        "/etc/hostname",
        "http://",
        "http://a:b@c/",
        "http://[::1/",
        "http://a b/",
    ],
)
def test_nothing_but_the_web_is_asked(letter: Document, address: str) -> None:
    assert not is_address(address)
    with pytest.raises(NotTaken, match="no address of the web"):
        fetched(letter, address)


def test_a_machine_that_is_silent_or_gone_is_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(NotFetchedError, match="no answer in time"):
            fetch(f"http://127.0.0.1:{port}/", 10, patience=0.1)
    with pytest.raises(NotFetchedError, match="refused"):
        fetch(f"http://127.0.0.1:{port}/", 10)


def absent_picture(tiny: Path, held: Archive, fingerprint: str) -> None:
    entry = f'facsimiles:\n  - image: facsimile/a.png\n    from: "{held.origin}/a.png"\n    sha256: {fingerprint}\n    alt: A seal in red wax\n'
    header(tiny).write_text(header(tiny).read_text() + entry)


def test_a_picture_that_is_named_and_not_there_is_fetched_again_as_it_was(tiny: Path) -> None:
    with archive({"/a.png": png(60, 80)}) as held:
        absent_picture(tiny, held, hashlib.sha256(png(60, 80)).hexdigest())
        assert "run `build-edition fetch-pictures`" in run("--root", tiny, "check").out
        assert held.asked == [], "no build and no check asks another host"
        assert fetch_pictures(tiny).code == 0
        assert fetch_pictures(tiny).out == "every picture is there\n"
    assert pictures(tiny) == {"a.png": png(60, 80)}
    assert run("--root", tiny, "check").code == 0
    (header(tiny).parent / "facsimile/a.png").write_bytes(png(60, 81))
    assert "T135" in run("--root", tiny, "check").out


def test_a_picture_that_is_not_there_is_fetched_again_into_a_volume(tiny: Path) -> None:
    with archive({"/a.png": png(60, 80)}) as held:
        absent_picture(tiny, held, hashlib.sha256(png(60, 80)).hexdigest())
        put_in_volumes(tiny)
        assert fetch_pictures(tiny).out == "1 fetched, 0 not\n"
        assert fetch_pictures(tiny).out == "every picture is there\n"
    assert (tiny / "sources" / OF[LETTER] / LETTER / "facsimile/a.png").read_bytes() == png(60, 80)


def test_another_picture_than_it_was_is_a_finding_and_not_written(tiny: Path) -> None:
    with archive({"/a.png": png(61, 80)}) as held:
        absent_picture(tiny, held, hashlib.sha256(png(60, 80)).hexdigest())
        ran = fetch_pictures(tiny)
    assert (ran.code, "T135" in ran.out, "1 not" in ran.out) == (1, True, True)
    assert not (header(tiny).parent / "facsimile").exists()


@pytest.mark.parametrize(
    "image", ["../../../outside.png", "facsimile/../../edition.yml", "/etc/a.png", "facsimile/a.svg", "a.png"]
)
def test_nothing_is_fetched_but_into_the_folder_of_pictures(letter: Document, image: str) -> None:
    def shown(name: str) -> Document:
        words = Written(name, Place("document.yml"))
        one = Facsimile(words, None, source=Written("http://archive.example/a.png", Place("document.yml")))
        return replace(letter, header=replace(letter.header, facsimiles=(one,)))

    assert list(absent([shown(image)], {})) == []
    assert len(list(absent([shown("facsimile/a.png")], {}))) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (LETTER,),
        (LETTER, "http://a/", "--only", "0"),
        (LETTER, "http://a/", "--longest", "0"),
        ("nowhere", "http://a/"),
    ],
)
def test_a_wrong_call_ends_with_two(tiny: Path, arguments: tuple[str, ...]) -> None:
    assert fetch_pictures(tiny, *arguments).code == 2


def test_any_size_that_is_wanted_is_one_that_a_service_may_be_asked_for() -> None:
    for info, _ in SERVICES:
        for longest in (1, 399, 400, 2400, 10**6):
            found = canvases_or_service(json.dumps(info).encode())
            assert isinstance(found, Service)
            size = picture_address(found, longest, 40_000_000).split("/")[-3]
            assert size in ("full", "max") or int(size.partition(",")[0]) >= 1


LABELS = [
    ("1", "1"), ("p. 1", "1"), ("Page 2", "2"), ("[2]", "2"), ("S. 1", "1"), ("12", ""), ("1-2", ""), ("1v", ""),
    ("cover", ""), ("", ""), ("f. 1 (back)", ""),
]  # fmt: skip


@pytest.mark.parametrize(("label", "page"), LABELS)
def test_a_label_is_a_page_of_the_text_only_where_it_says_nothing_else(letter: Document, label: str, page: str) -> None:
    with archive({"/m": manifest_3(**{label: "/a.png"}), "/a.png": png(60, 80)}) as held:
        assert [one.page for one in fetched(letter, f"{held.origin}/m")] == [page]
