"""What an edition does not have is nowhere in its site, and what one document gets is on no page of the others."""

from __future__ import annotations

import gzip
import io
import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import BILINGUAL, ROOT, TESTS, TINY, bilingual_result, built_once, files_below, put_document

from build_edition.edition import compile_edition
from build_edition.exports.tables.every import tables_of
from build_edition.model.edited import Edition
from build_edition.pages.kit.bundle import Wants, bundles
from build_edition.site.from_disk import one_script
from build_edition.words.catalogue import languages, words_of
from build_edition.words.language import ENGLISH, Words

# what names each feature, wherever it is: in words, classes, file names, addresses
TRACES = {
    "witnesses": r"witness|be-tied",
    "variants": r"(?<!font-)\bvariants?\b(?!-)|be-variant|be-sigl|be-accidental",
    "facsimiles": r"facsimile|be-picture-|data-picture|openseadragon|viewer",
    "languages": r"be-languages|hreflang",
    "map": r"be-map|\bon the map\b|natural earth|latitude",
    "network": r"be-network|who writes to whom|edition/correspondence",
    "glossary": r"glossar|rendered in more than one way",
}
READER = ROOT / "build_edition/assets/reader"
EVERYWHERE = re.compile("|".join(TRACES.values()), re.IGNORECASE)
# what may be written is told to editors, and the kinds of variants that TEI knows to its readers, whatever an edition has
OF_THE_FORMAT = re.compile(r"^edition/(?:schema|diagnostics|fields)[/.]")
FOREIGN = re.compile(
    r"(?:^|\.zip!)assets/|^edition/(?:from-disk/)?pagefind/(?:pagefind|wasm)[\w.-]*$|\.(?:woff2|pdf|pf_\w+(?:\.js)?)$"
)
# what a kind of text or a grave error of a translation is shown by, which other editions have without any of these
OF_TEXTS_AND_NOTES = re.compile(r"be-(?:milestone|grave.*|misleads|severity-.*|where|evidence|by-hand)")
IN_TEI = re.compile(rb"<variantEncoding [^>]*>")
ENRICHED, ORIGINAL = "letter-1851-03-02", "letter-1851-03-02-nb"
OTHERS = ("letter-1851-03-09", "hearing-1851-04-01")


def put_original(root: Path) -> None:
    """A text in Norwegian of which one letter is the translation."""
    put_document(
        root,
        ORIGINAL,
        "Skerry Point, 2. mars 1851\n\nKjære herre,\n\nLampen slukket klokken 3.\n\nJ. Marrow\n",
        "kind: letter\ntitle: Marrow til havnekontoret\nshort_title: Brev\ndate: '1851-03-02'\nlanguage: Norwegian\n"
        "sender: {id: marrow, name: J. Marrow}\nrecipient: {id: quay, name: T. Quay}\ntranslation: none\n"
        f"witness: {{of: {ENRICHED}, form: original}}\n",
    )


def put_picture(root: Path) -> None:
    """A picture of one letter."""
    folder = root / "sources" / ENRICHED
    (folder / "facsimile").mkdir()
    shutil.copy(BILINGUAL / "sources/letter-1851-05-01-de/facsimile/1r.jpg", folder / "facsimile/1r.jpg")
    with (folder / "document.yml").open("a", encoding="utf-8") as header:
        header.write("facsimiles: [{image: facsimile/1r.jpg, alt: A sheet in one hand., rights: CC0}]\n")


def put_both(root: Path) -> None:
    put_original(root)
    put_picture(root)


def put_language(root: Path) -> None:
    """A second language of the interface."""
    with (root / "sources/edition.yml").open("a", encoding="utf-8") as imprint:
        imprint.write("languages: [English, German]\n")


def pages_of(edition: Edition) -> dict[str, bytes]:
    """Every page and file of an edition as it is written: path → bytes."""
    return {
        one.path: one.content if isinstance(one.content, bytes) else one.content.encode("utf-8")
        for one in edition.pages
    }


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def opened(site: dict[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Every file by its path, and behind the path of an archive each file in it."""
    for path, content in site.items():
        if content.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                yield from opened({f"{path}!{name}": archive.read(name) for name in archive.namelist()})
        elif content.startswith(b"\x1f\x8b"):
            yield from opened({f"{path}!": gzip.decompress(content)})
        else:
            yield path, content


def named_in(site: dict[str, bytes], traces: re.Pattern[str]) -> dict[str, list[str]]:
    """Path of each file in which something is named → what it names."""
    looked_at = {path: of for path, of in opened(site) if not OF_THE_FORMAT.match(path) and not FOREIGN.search(path)}
    kinds = {path.rpartition(".")[2] for path in looked_at}
    assert {"html", "js", "css", "json", "xml", "csv", "sqlite", "txt"} <= kinds
    assert any("!" in path for path in looked_at)
    said = {path: IN_TEI.sub(b"", content).decode("utf-8", "replace") for path, content in looked_at.items()}
    found = {path: sorted({match[0] for match in traces.finditer(text)}) for path, text in said.items()}
    return {path: names for path, names in found.items() if names}


def records_of(site: dict[str, bytes]) -> dict[str, object]:
    """What the search has of each place: address → its record and its words."""
    packs = sorted(path for path in site if path.startswith("edition/pagefind/records/"))
    found: dict[str, object] = {}
    for path in packs:
        words = json.loads(site[path.replace("/records/", "/words/")])
        found |= {one[0]: (one, said) for one, said in zip(json.loads(site[path]), words, strict=True)}
    return found


def test_a_site_without_originals_pictures_and_languages_names_nothing_of_them(built_tiny: Path) -> None:
    site = files_below(built_tiny / "site")
    assert named_in(site, EVERYWHERE) == {}
    assert [path for path in site if EVERYWHERE.search(path)] == []


def test_nor_does_one_for_the_disk_with_registers_and_volumes(offline_site: Path) -> None:
    of_registers = ("map", "network", "glossary")
    traces = re.compile("|".join(TRACES[one] for one in TRACES if one not in of_registers), re.IGNORECASE)
    assert named_in(files_below(offline_site), traces) == {}


def test_no_rule_or_script_of_it_speaks_of_what_only_pages_with_them_are_made_of(
    built_tiny: Path, built_bilingual: Path, offline_site: Path
) -> None:
    """What a feature to come has its pages made of is looked for without being named here."""
    plain, full = (classes_of(files_below(one / "site")) for one in (built_tiny, built_bilingual))
    theirs = {one for one in full - plain if not OF_TEXTS_AND_NOTES.fullmatch(one)}
    assert {"be-witnesses", "be-variant", "be-facsimile", "be-languages", "be-tied"} <= theirs
    spoken_of = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(theirs))})(?![\w-])")
    for site in (files_below(built_tiny / "site"), files_below(offline_site)):
        ours = {path: of.decode() for path, of in site.items() if re.match(r"edition/assets/.*\.(?:css|js)$", path)}
        assert len(ours) > 8
        assert {path: set(spoken_of.findall(text)) for path, text in ours.items() if spoken_of.search(text)} == {}


def test_what_only_some_editions_have_costs_the_scripts_of_the_others_less_than_they_had() -> None:
    """Each kind of reader is larger than the plain one, on the web and from the disk alike."""
    kinds = [Wants(*both) for both in ((False, False), (False, True), (True, False), (True, True))]
    made = [bundles(ENGLISH, one) for one in kinds]
    web = [sum(map(len, scripts.values())) for scripts in made]
    disk = [len(one_script(scripts)) for scripts in made]
    assert web == sorted(set(web))
    assert disk == sorted(set(disk))


def classes_of(site: dict[str, bytes]) -> set[str]:
    """Our classes on the pages of a site."""
    pages = [content.decode() for path, content in site.items() if path.endswith(".html")]
    said = (name for page in pages for found in re.findall(r'\sclass="([^"]*)"', page) for name in found.split())
    return {name for name in said if name.startswith("be-")}


@pytest.fixture(scope="module")
def rich(built_bilingual: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The pages, style sheets and names of files of editions that have all of them."""
    registers = Path(shutil.copytree(TINY, tmp_path_factory.mktemp("rich") / "edition"))
    shutil.copytree(TESTS / "editions/named", registers, dirs_exist_ok=True)
    for kind, line in (("places", "  coordinates: 59.9, 10.7\n"), ("terms", "  original: Lampe\n")):
        with (registers / f"sources/register/{kind}.yml").open("a", encoding="utf-8") as register:
            register.write(line)
    made = {f"edition/{path}": content for path, content in pages_of(compile_edition(registers).value).items()}
    built = files_below(built_bilingual / "site")
    return "\n".join(
        path + site[path].decode("utf-8") for site in (made, built) for path in site
        if path.endswith((".html", ".md", ".css", "/reader.js")) and not OF_THE_FORMAT.match(path)
    )  # fmt: skip


@pytest.mark.parametrize("trace", [one for traces in TRACES.values() for one in traces.split("|")])
def test_each_of_them_is_named_where_an_edition_has_it(trace: str, rich: str) -> None:
    """The net has no hole: what is looked for is found when there is something to find."""
    assert re.search(trace, rich, re.IGNORECASE)


def test_one_original_and_one_picture_change_no_page_of_another_document(
    built_tiny: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    enriched = built_once(tmp_path_factory, "tiny-enriched", TINY, prepare=put_both)
    before, after = files_below(built_tiny / "site"), files_below(enriched / "site")
    own = [path for path in before if any(one in path for one in OTHERS)]
    assert {path.split("/")[1] for path in own} >= {*OTHERS, "reading", "report", "cite", "synopsis", "memory"}
    assert changed(before, after).isdisjoint(own)
    assert changed(before, after).isdisjoint({"edition/cards.json", "edition/places.json", "index.html", "404.html"})
    records, now = records_of(before), records_of(after)
    kept = {address for address in records if not address.startswith(ENRICHED)}
    assert len(kept) > len(OTHERS)
    assert all(now[address] == records[address] for address in kept)
    html = {path for path in changed(before, after) if path.endswith(".html") and ENRICHED not in path}
    assert html == {  # the pages about all documents that count or list them
        f"edition/{page}index.html" for page in ("", "downloads/", "open-questions/", "proof/", "search/")
    }


def test_a_second_language_changes_no_page_but_adds_the_switch_to_the_style_sheets(tiny: Path) -> None:
    before = pages_of(compile_edition(tiny).value)
    put_language(tiny)
    assert changed(before, pages_of(compile_edition(tiny).value)) == {"assets/page.css", "assets/edition.css"}


@pytest.mark.parametrize("language", [one for one in languages() if one != "en"])
def test_scripts_are_given_the_sentences_that_they_say_and_no_other(language: str) -> None:
    words, everything = words_of(language), Wants(pictures=True, witnesses=True)
    plain, whole = (given_to_scripts(words, one) for one in (Wants(), everything))
    assert whole == words.in_scripts
    shows_pictures = [path.read_text() for path in (READER / "features/facsimile").iterdir()]
    of_pictures = {one for one in whole - plain if any(f'"{one}"' in script for script in shows_pictures)}
    assert {"Picture before", "Larger", "Picture of the original"} <= of_pictures
    assert whole - plain - of_pictures == {"Variants", "Variant {number}", "those of words ({n})"}


def given_to_scripts(words: Words, wants: Wants) -> set[str]:
    """The English of the sentences that a reader of some kind is given."""
    found = re.search(r"var \w+=(\{\"language\":.*?\}\});", bundles(words, wants)["shared.js"])
    assert found is not None
    said = json.loads(found[1])
    return {*said["say"], *said["many"]}


def test_the_witnesses_are_a_table_of_the_data_only_where_there_are_some(tiny: Path) -> None:
    assert "witnesses" in {one.name for one in tables_of(bilingual_result().value)}
    assert "witnesses" not in {one.name for one in tables_of(compile_edition(tiny).value)}
