"""Facsimiles: what is taken as a picture, how it stands with its text, and that nothing of it is left where there is none."""

from __future__ import annotations

import hashlib
import html
import json
import re
import struct
import zlib
from pathlib import Path

import lxml.html
import pytest
from conftest import run

from build_edition.edition import compile_edition
from build_edition.ground.image_bytes import Size, size_of
from build_edition.markup.render import Renderer
from build_edition.site.mend_theme import POLICY, policy

LETTER = "letter-1851-03-02"
EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"]
ALT = "A sheet in a clerk's hand; the last line is struck out"


def png(width: int, height: int) -> bytes:
    """A grey picture."""

    def chunk(name: bytes, said: bytes) -> bytes:
        return struct.pack(">I", len(said)) + name + said + struct.pack(">I", zlib.crc32(name + said))

    rows = zlib.compress(b"".join(b"\0" + b"\x90" * width for _ in range(height)))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """The head of a photograph: a thumbnail in its first segment, whose size is another."""
    inner = b"\xff\xd8\xff\xc0" + struct.pack(">HBHHB", 8, 8, 3, 4, 0)
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", 2 + len(inner)) + inner + b"\xff" + frame + b"\xff\xda" + b"\0" * 16


def webp(kind: bytes, body: bytes) -> bytes:
    content = b"WEBP" + kind + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(content)) + content


PICTURES = [
    (png(70, 30), Size("png", 70, 30)),
    (jpeg(1200, 800), Size("jpeg", 1200, 800)),
    (webp(b"VP8 ", b"\0" * 3 + b"\x9d\x01\x2a" + struct.pack("<HH", 640, 480) + b"\0" * 8), Size("webp", 640, 480)),
    (webp(b"VP8L", b"\x2f" + struct.pack("<I", 99 | 49 << 14) + b"\0" * 8), Size("webp", 100, 50)),
    (webp(b"VP8X", b"\0" * 4 + b"\x1f\3\0" + b"\x57\2\0" + b"\0" * 8), Size("webp", 800, 600)),
]
OTHERS = [
    b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"GIF89a" + b"\0" * 40, b"%PDF-1.7",
    b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"II*\0" + b"\0" * 40, png(70, 30)[:-20], png(0, 30), jpeg(3, 4)[:24],
]  # fmt: skip


@pytest.mark.parametrize(("content", "size"), PICTURES, ids=lambda one: getattr(one, "kind", ""))
def test_the_bytes_say_what_a_picture_is_and_how_large(content: bytes, size: Size) -> None:
    assert size_of(content) == size


@pytest.mark.parametrize("content", OTHERS)
def test_what_is_no_picture_or_breaks_off_is_none(content: bytes) -> None:
    assert size_of(content) is None


@pytest.mark.parametrize("content", [one for one, _ in PICTURES])
def test_no_part_of_a_picture_breaks_the_reading_of_it(content: bytes) -> None:
    for length in range(len(content)):
        size_of(content[:length])


def with_marks(tiny: Path) -> None:
    """The first letter of the tiny edition on two pages."""
    folder = tiny / "sources" / LETTER
    header = (folder / "document.yml").read_text()
    first, rest = (folder / "text.txt").read_text().split("\n\n", 1)
    text = f"[PAGE 1]\n\n{first}\n\n[PAGE 2]\n\n{rest}"
    header += 'marks:\n  - {as: page, pattern: "[PAGE {n}]"}\n'
    (folder / "text.txt").write_text(text)
    fingerprint = hashlib.sha256(text.encode()).hexdigest()
    (folder / "document.yml").write_text(re.sub(r"[0-9a-f]{64}", fingerprint, header))


def with_pictures(tiny: Path, *, pages: bool = True) -> Path:
    """The tiny edition, its first letter on two pages with a picture each."""
    folder = tiny / "sources" / LETTER
    if pages:
        with_marks(tiny)
    header = (folder / "document.yml").read_text()
    (folder / "facsimile").mkdir()
    header += "facsimiles:\n"
    for n in (1, 2):
        (folder / f"facsimile/page-{n}.png").write_bytes(png(60, 80 + n))
        header += f"  - image: facsimile/page-{n}.png\n    alt: {ALT} ({n})\n"
        header += f'    page: "{n}"\n    rights: Harbour archive\n' if pages else ""
    (folder / "document.yml").write_text(header)
    return tiny


def shown_from(edition: Path, host: str) -> None:
    """The letter also shows a picture of an archive's image service, which the edition allows."""
    header = edition / "sources" / LETTER / "document.yml"
    said = header.read_text()
    said += "" if "facsimiles:" in said else "facsimiles:\n"
    header.write_text(f"{said}  - from: {host}/3/a/info.json\n    alt: {ALT} (3)\n")
    with (edition / "sources/edition.yml").open("a") as file:
        file.write(f"picture_hosts: [{host}]\n")


def test_a_picture_stands_with_its_page_its_description_and_its_rights(tiny: Path) -> None:
    result = compile_edition(with_pictures(tiny))
    assert [one.code for one in result.diagnostics if one.is_error] == []
    pages = {page.path: page.content for page in result.value.pages}
    assert pages[f"facsimiles/{LETTER}/page-2.png"] == png(60, 82)
    page = str(pages[f"{LETTER}.md"])
    tree = lxml.html.document_fromstring(Renderer(EXTENSIONS, {}).render(page.split("\n---\n", 1)[1]).html)
    (link,) = tree.xpath("//*[@id='facsimile-2']//a[contains(@class, 'be-picture')]")
    assert (link.text_content(), link.get("href")) == ("p. 2", f"facsimiles/{LETTER}/page-2.png")
    assert (link.get("data-mark"), link.get("data-width"), link.get("data-height")) == ("page-2", "60", "82")
    said = tree.xpath("//*[@id='facsimile-2']")[0].text_content()
    assert f"{ALT} (2)" in " ".join(said.split())
    assert "Harbour archive" in said
    assert tree.xpath("//a[@id='page-2']/@href") == ["#facsimile-2"]
    assert tree.xpath("//img") == [], "nothing is fetched before a reader asks for it"


def test_pictures_of_a_text_without_marks_stand_in_their_order(tiny: Path) -> None:
    result = compile_edition(with_pictures(tiny, pages=False))
    assert [one.code for one in result.diagnostics if one.is_error] == []
    page = next(str(one.content) for one in result.value.pages if one.path == f"{LETTER}.md")
    assert "[picture 1]" in page
    assert "in the text" not in page


def test_what_is_no_picture_goes_out_nowhere(tiny: Path) -> None:
    edition = with_pictures(tiny)
    (edition / "sources" / LETTER / "facsimile/page-1.png").write_bytes(b"<svg onload='x()'/>")
    result = compile_edition(edition)
    assert {"R012", "T131"} <= {one.code for one in result.diagnostics}
    assert not [page.path for page in result.value.pages if page.path.endswith("page-1.png")]


def test_what_a_text_has_besides_words_is_as_it_was(tiny: Path) -> None:
    edition = with_pictures(tiny)
    assert run("--root", edition, "check").code == 0


def test_without_a_picture_no_page_and_no_file_has_a_trace_or_a_byte_of_them(tiny: Path) -> None:
    pages = {page.path: page.content for page in compile_edition(tiny).value.pages}
    for path, content in pages.items():
        said = content if isinstance(content, bytes) else content.encode()
        if path not in ("diagnostics.md", "fields.md") and not path.startswith(("assets/reader/pure/", "schema/")):
            assert b"facsimile" not in said.lower(), path
    assert "assets/reader/reader.js" in pages
    assert [path for path in pages if "viewer" in path] == []


def test_a_document_without_pictures_has_the_same_page_beside_one_that_has_some(tiny: Path) -> None:
    before = {page.path: page.content for page in compile_edition(tiny).value.pages}
    after = {page.path: page.content for page in compile_edition(with_pictures(tiny, pages=False)).value.pages}
    for path in ("letter-1851-03-09.md", "hearing-1851-04-01.md"):
        assert after[path] == before[path]


def test_a_picture_of_another_host_is_a_link_and_a_sentence(tiny: Path) -> None:
    shown_from(tiny, "https://iiif.archive.example:8443")
    result = compile_edition(tiny)
    assert [one.code for one in result.diagnostics if one.is_error] == []
    pages = {page.path: page for page in result.value.pages}
    letter = pages[f"{LETTER}.md"]
    assert letter.hosts == ("https://iiif.archive.example:8443",)
    assert [path for path, page in pages.items() if page.hosts] == [f"{LETTER}.md"]
    assert "(https://iiif.archive.example:8443/3/a/full/max/0/default.jpg)" in str(letter.content)
    assert "asks another host for it: iiif.archive.example:8443" in html.unescape(str(letter.content))
    assert "assets/viewer/openseadragon.min.js" in pages


@pytest.mark.parametrize(
    "host",
    [
        "iiif.archive.example",
        "https://*",
        "https://a.example/path",
        "https://a.example; script-src *",
        "'unsafe-inline'",
        "data:",
    ],
)
def test_what_is_no_host_is_refused_and_never_in_a_policy(tiny: Path, host: str) -> None:
    with (tiny / "sources/edition.yml").open("a") as file:
        file.write(f"picture_hosts: [{json.dumps(host)}]\n")
    result = compile_edition(tiny)
    assert [one.code for one in result.diagnostics if one.is_error] == ["N008"]
    assert result.value.imprint.picture_hosts == ()


def test_the_policy_of_a_page_names_the_hosts_of_its_pictures_for_pictures_alone() -> None:
    assert policy(()) == POLICY
    said = dict(rule.split(" ", 1) for rule in policy(("https://a.example",)).split("; "))
    assert [rule for rule, sources in said.items() if "a.example" in sources] == ["img-src", "connect-src"]
    assert {rule: sources for rule, sources in said.items() if "a.example" not in sources} == {
        rule: sources for rule, sources in (one.split(" ", 1) for one in POLICY.split("; ")) if rule != "img-src"
    }
