"""`edition.yml` and `contributors.yml` → `Imprint` and contributors."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, Result, diagnose
from build_edition.diagnostics.hints import choose, credit
from build_edition.ground.addresses import host_of, of_contact
from build_edition.ground.identifiers import AUTHORITIES
from build_edition.ground.languages import code_of
from build_edition.ground.places import Place
from build_edition.model.annotations import PAGE_LENGTH, VERSIONS_AT, Contributor, Imprint
from build_edition.model.sources import Source, Written
from build_edition.sources.notes.identifiers import identifier
from build_edition.sources.notes.known_language import unknown_languages
from build_edition.sources.notes.record import Record, entries
from build_edition.sources.notes.tree import parse_tree
from build_edition.vocabulary.editions import CONTRIBUTOR, EDITION, FACTS, PAGES, THEME
from build_edition.vocabulary.shapes import Field
from build_edition.words.catalogue import languages, words_of
from build_edition.words.language import ENGLISH

_VERSIONS_AT: Final = re.compile(r"(?:[a-z0-9][a-z0-9_-]*/)*v?\{version\}/?")
_LANGUAGES: Final = ("language", "original_language")
_OF_TODAY: Final = ("edition", "assets", "search")  # what the program and the site generator write
_NO_VERSION: Final = re.compile(r"[/\\:*?\"<>|\x00-\x1f]|\.\.|^\.|\.$")
_LEAST, _MOST = 1_000, 1_000_000  # signs of a page
_DOI: Final = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:)?(10\.\d{4,9}/[^\s{}<>\"'\\^`|]+)", re.IGNORECASE)


def parse_imprint(source: Source, language: str = "") -> Result[Imprint]:
    """The edition's description of itself; its pages are in its own language, or in the given one."""
    tree = parse_tree(source)
    findings: list[Diagnostic] = list(tree.diagnostics)
    if tree.value is None and findings:
        return Result(Imprint("", "", ""), tuple(findings))
    record = Record(tree.value, EDITION, Place(source.path), findings)
    facts = {one.key: text for one in FACTS if (text := record.text(one.key))}
    _check_contact(record, facts.get("contact", ""))
    findings.extend(unknown_languages(map(record.words, _LANGUAGES)))
    of_pages = _page_languages(record, facts.get("language", ""))
    imprint = Imprint(
        title=record.text("title"),
        subtitle=record.text("subtitle"),
        version=_version(record),
        facts=facts,
        released=record.date("released"),
        editors=record.list_of_words("editors"),
        versions_at=_versions_at(record, of_pages[1:]),
        doi=_doi(record),
        citation_styles=record.list_of_words("citation_styles") if record.has("citation_styles") else None,
        passages=_said(record, "pages", PAGES),
        words=words_of(language or code_of(facts.get("language", ""))),
        languages=of_pages,
        further=language,
        downloads=tuple(one.value for one in record.list_of_words("downloads")),
        published_files=record.list_of_words("published_files"),
        theme=_said(record, "theme", THEME),
        content_note=record.words("content_note"),
        picture_hosts=tuple(_hosts(record)),
        page_length=_page_length(record),
    )
    record.close()
    return Result(imprint, tuple(findings))


def _page_languages(record: Record, own: str) -> tuple[str, ...]:
    """The language of the edition first; a language that pages cannot be in is reported (N009)."""
    known = {ENGLISH.name_of_language(code): code for code in languages()}
    found = [code_of(own) or ENGLISH.language]
    for word in record.list_of_words("languages"):
        code = code_of(word.value)
        if code == found[0] or code in known.values():
            found.append(code)
        else:
            hint = choose(word.value, sorted(known))
            record.findings.append(diagnose("N009", word.place, (), hint, key="languages", value=word.value))
    return tuple(dict.fromkeys(found))


def _hosts(record: Record) -> Iterator[str]:
    """The hosts from which pictures may be loaded; anything but a host is reported."""
    for one in record.list_of_words("picture_hosts"):
        host = host_of(one.value)
        if host and host == one.value.lower():
            yield host
        else:
            wanted = "addresses of hosts such as https://iiif.archive.example"
            record.findings.append(diagnose("N008", one.place, key="picture_hosts", wanted=wanted))


def _page_length(record: Record) -> int:
    """How many characters of a text are put on one page."""
    written = record.words("page_length")
    if written is None:
        return PAGE_LENGTH
    if re.fullmatch("[0-9]{4,7}", written.value) is None or not _LEAST <= int(written.value) <= _MOST:
        wanted = f"a whole number from {_LEAST} to {_MOST}"
        record.findings.append(diagnose("N008", written.place, key="page_length", wanted=wanted))
        return PAGE_LENGTH
    return int(written.value)


def check_editors(imprint: Imprint, known: Collection[str] | None) -> Iterator[Diagnostic]:
    """Findings on the editors who are not in `contributors.yml`."""
    for name in imprint.editors if known is not None else ():
        if known is not None and name.value not in known:
            yield diagnose("N015", name.place, (), credit(name.value, known), id=name.value)


def _check_contact(record: Record, said: str) -> None:
    """Report a contact that is no address."""
    written = record.words("contact") if said and not of_contact(said) else None
    if written is not None:
        wanted = "an address of mail such as name@example.org, or one of the web"
        record.findings.append(diagnose("N008", written.place, key="contact", wanted=wanted))


def _version(record: Record) -> str:
    """The version, of which a tag and a folder are called."""
    written = record.words("version")
    if written is not None and _NO_VERSION.search(written.value) is not None:
        wanted = "a version that a folder can be called by, such as 1.2.0"
        record.findings.append(diagnose("N008", written.place, key="version", wanted=wanted))
    return record.text("version")


def _versions_at(record: Record, others: Collection[str]) -> str:
    """The folder of a version, without a slash at its end, and in none in which pages of today stand."""
    written = record.words("versions_at")
    if written is None:
        return VERSIONS_AT
    first, below, _ = written.value.partition("/")
    wanted = ""
    if _VERSIONS_AT.fullmatch(written.value) is None:
        wanted = "a folder such as v{version} or versions/{version}"
    elif below and first in (*_OF_TODAY, *others):
        wanted = f"a folder such as v{{version}} or versions/{{version}}, since {first}/ holds pages of today"
    if not wanted:
        return written.value.rstrip("/")
    record.findings.append(diagnose("N008", written.place, key="versions_at", wanted=wanted))
    return VERSIONS_AT


def _doi(record: Record) -> str:
    """A DOI without the address of its resolver."""
    written = record.words("doi")
    found = _DOI.fullmatch(written.value.strip()) if written is not None else None
    if written is not None and found is None:
        record.findings.append(
            diagnose("N008", written.place, key="doi", wanted="a DOI such as 10.5281/zenodo.1234567")
        )
    return found[1] if found else ""


def _said(record: Record, key: str, fields: Iterable[Field]) -> Mapping[str, Written]:
    """The strings by name under a key: `pages`, the edition's passages on generated pages; `theme`."""
    within = record.record(key)
    if within is None:
        return {}
    found = {one.key: said for one in fields if (said := within.words(one.key)) is not None}
    within.close()
    return found


def parse_contributors(source: Source) -> Result[tuple[Contributor, ...]]:
    """The people who may be named in `by` and `reviewed`."""
    tree = parse_tree(source)
    findings: list[Diagnostic] = list(tree.diagnostics)
    found: dict[str, Contributor] = {}
    places: dict[str, Place] = {}
    for record in entries(tree.value, CONTRIBUTOR, "contributors.yml", findings):
        name_id = record.id()
        name, role = record.text("name"), record.text("role")
        orcid = identifier(record.words("orcid"), AUTHORITIES["orcid"], findings)
        sort = record.text("sort")
        record.close()
        if name_id is None:
            continue
        if name_id.value in found:
            first = (places[name_id.value], "first here")
            findings.append(diagnose("N011", name_id.place, id=name_id.value, notes=[first]))
            continue
        places[name_id.value] = name_id.place
        number = orcid.value if orcid is not None else ""
        found[name_id.value] = Contributor(name_id.value, name, role, number, sort)
    return Result(tuple(found.values()), tuple(findings))
