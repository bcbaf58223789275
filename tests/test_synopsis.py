"""Two documents side by side: the words kept in both panes, every passage marked, every ∥ with a way across."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest
from conftest import ROOT, flagship_result, run
from lxml.html import HtmlElement

from build_edition.edition import compile_edition
from build_edition.markup.prove import prove_pane
from build_edition.markup.render import Renderer
from build_edition.model.edited import Edition
from build_edition.model.woven import Page

RENDERER = Renderer(["attr_list", "def_list", "md_in_html", "tables", "build_edition.footnotes"], {})
MARCH, APRIL, EARLIER = "letter-1851-03-09", "hearing-1851-04-01", "letter-1851-03-02"


def flagship() -> Edition:
    return flagship_result().value


def compiled(edition: Path) -> Edition:
    result = compile_edition(edition)
    assert result.diagnostics == ()
    return result.value


def synopses(edition: Edition) -> list[Page]:
    return [page for page in edition.pages if page.path.startswith("synopsis/")]


def html_of(page: Page) -> str:
    assert isinstance(page.content, str)
    return RENDERER.render(page.content.split("\n---\n", 1)[1]).html


def tree_of(page: Page) -> HtmlElement:
    return lxml.html.document_fromstring(html_of(page))


def with_parallel(edition: Path, *passages: tuple[str, str], name: str = "wicks") -> Path:
    """Lay one more parallel over an edition."""
    listed = "".join(f"    - document: {document}\n      exact: {exact}\n" for document, exact in passages)
    (edition / f"sources/parallels/{name}.yml").write_text(
        f"- id: {name}\n  title: The wicks\n  strength: thematic\n  passages:\n{listed}  comment: |\n    Wicks.\n  by: [editors]\n"
    )
    return edition


def test_a_pair_that_shares_a_parallel_has_a_page_the_older_document_first(tiny: Path) -> None:
    pages = synopses(compiled(tiny))
    assert [page.path for page in pages] == [f"synopsis/{MARCH}--{APRIL}.md"]
    assert pages[0].panes == (MARCH, APRIL)


def test_every_pair_has_a_page_where_more_than_two_share_one(tiny: Path) -> None:
    with_parallel(tiny, (EARLIER, "I lit it again"), (MARCH, "the carrier"), (APRIL, "on the ninth"))
    found = {page.path for page in synopses(compiled(tiny))}
    assert found == {f"synopsis/{a}--{b}.md" for a, b in ((EARLIER, MARCH), (EARLIER, APRIL), (MARCH, APRIL))}


def test_without_a_parallel_there_is_none_and_no_link_to_one(tiny: Path) -> None:
    (tiny / "sources/parallels/tins.yml").unlink()
    letter = tiny / f"sources/{EARLIER}/annotations/notes.yml"
    letter.write_text(re.sub(r"\[\[parallel:tins[^\]]*\]\]", "Three tins", letter.read_text()))
    for path in (tiny / "sources").rglob("*.yml"):
        path.write_text(re.sub(r"\[\[parallel:tins[^\]]*\]\]", "Three tins", path.read_text()))
    edition = compiled(tiny)
    assert synopses(edition) == []
    assert all("synopsis/" not in page.content for page in edition.pages
               if isinstance(page.content, str) and page.path.endswith(".md"))  # fmt: skip


def test_each_pane_keeps_the_words_of_its_document() -> None:
    by_id = {one.id: one for one in flagship().documents}
    for page in synopses(flagship()):
        html = html_of(page)
        for name in page.panes:
            assert prove_pane(html, by_id[name]) is None
            spoilt = html.replace("</mark>", "x</mark>")
            assert prove_pane(spoilt, by_id[name]) is not None, "the proof can fail"


def test_a_build_that_changes_a_word_in_a_pane_is_refused(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from build_edition.pages.kit import pane  # noqa: PLC0415 - only here

    monkeypatch.setattr(pane, "named", lambda run, _page: run.text.replace("three", "four"))
    found = {(one.code, one.place.path) for one in compile_edition(tiny).diagnostics}
    assert ("M108", f"sources/{MARCH}/text.txt") in found


def test_every_passage_is_marked_in_its_pane_from_its_first_word_to_its_last() -> None:
    edition = flagship()
    for page in synopses(edition):
        tree = tree_of(page)
        for name in page.panes:
            pane = tree.get_element_by_id(f"{name}--text")
            passages = next(one.passages for one in edition.edited if one.id == name)
            text = next(one.source.text for one in edition.documents if one.id == name)
            counts: dict[str, int] = {}
            for one in passages:
                parallel = one.passage.of.id
                counts[parallel] = counts.get(parallel, 0) + 1
                anchor = f"{name}--{parallel}-{counts[parallel]}"
                marks = pane.xpath(f".//mark[@data-passage='{anchor}']")
                assert squeezed("".join(words(mark) for mark in marks)) == squeezed(one.span.of(text)), anchor
                assert [mark.get("id") for mark in marks] == [anchor, *[None] * (len(marks) - 1)]
                assert {mark.get("data-parallel") for mark in marks} == {parallel}
                assert len(pane.xpath(f".//a[@data-passage='{anchor}'][contains(@class, 'be-parallel')]")) == 1
            assert len(passages) > 30


def test_no_sign_in_a_text_is_taken_for_the_place_of_a_link(tiny: Path) -> None:
    sound = synopses(compiled(tiny))
    text = tiny / f"sources/{MARCH}/text.txt"
    text.write_text(text.read_text().replace("carrier", "car\0rier"))
    result = compile_edition(tiny)
    assert "R002" in {one.code for one in result.diagnostics}, "and it is not published"
    assert [str(page.content).replace("\0", "") for page in synopses(result.value)] == [page.content for page in sound]
    assert "\0" in str(synopses(result.value)[0].content)


def words(mark: HtmlElement) -> str:
    return "".join(mark.xpath(".//text()[not(ancestor::a[contains(@class, 'be-parallel')])]"))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_no_id_stands_twice_and_every_anchor_is_there() -> None:
    for page in synopses(flagship()):
        tree = tree_of(page)
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids))
        anchors = [href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")]
        assert len(anchors) > 150
        assert set(anchors) <= set(ids)


def test_a_sign_leads_to_the_first_counterpart_and_the_counterpart_leads_back(tiny: Path) -> None:
    tree = tree_of(synopses(compiled(tiny))[0])
    signs = {sign.get("data-passage"): sign.get("href") for sign in tree.xpath("//a[contains(@class, 'be-parallel')]")}
    assert signs == {f"{MARCH}--tins-1": f"#{APRIL}--tins-1", f"{APRIL}--tins-1": f"#{MARCH}--tins-1"}


def test_a_passage_without_counterpart_on_the_page_leads_to_its_parallel(tiny: Path) -> None:
    with_parallel(tiny, (EARLIER, "I lit it again"), (MARCH, "the carrier"))
    page = next(one for one in synopses(compiled(tiny)) if one.path.endswith(f"{MARCH}--{APRIL}.md"))
    sign = tree_of(page).xpath(f"//a[@data-passage='{MARCH}--wicks-1']")[0]
    assert sign.get("href") == "../parallels.md#wicks"
    assert not tree_of(page).xpath("//li[@data-parallel='wicks']")


def test_the_list_has_each_parallel_its_strength_its_places_its_comment_and_the_way_to_the_claims(named: Path) -> None:
    tree = tree_of(synopses(compiled(named))[0])
    (tie,) = tree.xpath("//li[@id='parallel-tins']")
    seen = " ".join(tie.text_content().split())
    assert "Three tins strong" in seen
    assert "The letter promises what the hearing claims" in seen
    hrefs = tie.xpath(".//a/@href")
    assert f"#{MARCH}--tins-1" in hrefs
    assert f"#{APRIL}--tins-1" in hrefs
    assert "../parallels.md#tins" in hrefs
    assert f"../{EARLIER}.md#p2" in hrefs, "links of the comment start from this page"


def test_numbers_speakers_directions_and_names_stand_as_on_the_document_and_no_notes(named: Path) -> None:
    tree = tree_of(synopses(compiled(named))[0])
    pane = tree.get_element_by_id(f"{APRIL}--text")
    assert pane.xpath(".//p[@id='hearing-1851-04-01--p6']/a[contains(@class, 'be-number')]/@href") == [
        f"../{APRIL}.md#p6"
    ]
    assert pane.xpath(".//b[@class='be-speaker']")
    assert pane.xpath(".//i[contains(@class, 'be-direction')]")
    assert tree.xpath("//a[@class='be-name']/@href")[0].startswith("../register/")
    assert not tree.xpath("//sup | //*[contains(@class, 'be-target')]")


def test_the_pages_around_lead_to_it() -> None:
    pages = {page.path: page.content for page in flagship().pages if isinstance(page.content, str)}
    path = synopses(flagship())[0].path
    parallels = pages["parallels.md"]
    assert f"[The whole texts side by side]({path})" in parallels.split("\n## ")[0]
    for parallel in flagship().parallels:
        assert f"[Read in both texts]({path}#parallel-{parallel.id.value})" in parallels
    for document in flagship().documents:
        assert f"({path})" in pages[f"{document.id}.md"]
    assert f"edition/{path}" in (ROOT / "docs/index.md").read_text(encoding="utf-8")


def test_the_words_are_proved_in_the_built_site_too(tiny: Path) -> None:
    assert run("--root", tiny).code == 0
    html = (tiny / f"site/edition/synopsis/{MARCH}--{APRIL}/index.html").read_text(encoding="utf-8")
    for document in compiled(tiny).documents:
        if document.id in (MARCH, APRIL):
            assert prove_pane(html, document) is None
