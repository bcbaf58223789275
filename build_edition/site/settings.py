"""The settings of the site generator that follow from the edition: name, language, pictures, and the footer of pages.

In: an edition, and the URL of its site. Out: the settings for MkDocs. Promises: the language of the pages is the
edition's; the footer has the licence, the version, how to cite and whom to write to, where each is known, and what the
pages are made with.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from html import escape
from typing import Any, Final

from build_edition.exports.schema_org import licence
from build_edition.ground.addresses import of_contact
from build_edition.model.annotations import Imprint
from build_edition.model.edited import Edition
from build_edition.site.from_disk import SCRIPT as FROM_DISK
from build_edition.site.languages import hand_written_in

TO_PAGE: Final = "be-page:"
"""The prefix of an address in the footer that stands for a page below `docs/`; `press_page` resolves it."""
_PICTURES: Final = ("logo", "favicon")
_MAKERS: Final = "https://squidfunk.github.io/mkdocs-material/"
_THEME: Final = f'<a href="{_MAKERS}" lang="en" target="_blank" rel="noopener">Material for MkDocs</a>'


_FROM_DISK: Final[Mapping[str, Any]] = {
    "use_directory_urls": False,
    "extra_javascript": [{"path": FROM_DISK, "defer": True}],
}


def set_up(edition: Edition, address: str, *, is_offline: bool = False) -> Edition:
    """An edition with the settings of its site."""
    settings = settings_of(edition, address, is_offline=is_offline)
    return replace(edition, config=replace(edition.config, settings=settings))


def settings_of(edition: Edition, address: str, *, is_offline: bool = False) -> Mapping[str, Any]:
    """The settings of `mkdocs.yml`, with those from the edition; offline without directory URLs and with one script."""
    said, imprint = edition.config.settings, edition.imprint
    theme = said.get("theme", {})
    own = {name: imprint.theme[name].value for name in _PICTURES if name in imprint.theme}
    whole = {"name": "material", "font": False, **(theme if isinstance(theme, dict) else {}), **own}
    found = {
        "site_name": imprint.title,
        **said,
        **_navigation(edition),
        "theme": {**whole, "language": imprint.words.language},
        "copyright": " · ".join((*_footer(edition, str(said.get("copyright", ""))), *_credit(edition))),
        **_without_theme_credit(edition),
    }
    return {**found, **({"site_url": address} if address else {}), **(_FROM_DISK if is_offline else {})}


def _navigation(edition: Edition) -> Mapping[str, Any]:
    """The navigation in a further language, where generated or translated pages are named by their own titles."""
    nav = edition.config.settings.get("nav")
    if not (edition.imprint.further and nav):
        return {}
    kept = {name.removeprefix("docs/") for name in hand_written_in(edition)}
    return {"nav": _named_by_pages(nav, kept)}


def _named_by_pages(nav: Any, kept: Collection[str]) -> Any:  # noqa: ANN401 - what YAML can hold
    if isinstance(nav, list):
        return [_named_by_pages(one, kept) for one in nav]
    if isinstance(nav, dict) and len(nav) == 1:
        ((title, below),) = nav.items()
        is_page = isinstance(below, str) and below.endswith(".md")
        return below if is_page and below not in kept else {title: _named_by_pages(below, kept)}
    return nav


def _footer(edition: Edition, before: str) -> Iterator[str]:
    imprint, words = edition.imprint, edition.words
    if before:
        yield before
    if imprint.facts.get("text_licence"):
        yield _licence(imprint)
    if imprint.version:
        said = words.say("Version {version}", version=escape(imprint.version))
        yield f'<a href="{TO_PAGE}edition/versions.md">{said}</a>'
    yield f'<a href="{TO_PAGE}edition/index.md#cite">{words.say("How to cite")}</a>'
    contact = of_contact(imprint.facts.get("contact", ""))
    if contact:
        yield f'<a href="{escape(contact)}">{words.say("Contact")}</a>'


def _credit(edition: Edition) -> Iterator[str]:
    """The theme's own credit line, in the language of the page; the theme has it in English only."""
    if _has_our_credit(edition):
        yield edition.words.say("Made with {program}", program=_THEME)


def _without_theme_credit(edition: Edition) -> Mapping[str, Any]:
    extra = edition.config.settings.get("extra")
    own = {"extra": {**(extra if isinstance(extra, dict) else {}), "generator": False}}
    return own if _has_our_credit(edition) else {}


def _has_our_credit(edition: Edition) -> bool:
    """Whether the credit line is ours: not in English, which the theme has, and not where the host turned it off."""
    extra = edition.config.settings.get("extra")
    is_on = not isinstance(extra, dict) or extra.get("generator") is not False
    return is_on and edition.words.language != "en"


def _licence(imprint: Imprint) -> str:
    said, address = escape(imprint.facts["text_licence"]), licence(imprint)
    return f'<a href="{escape(address)}" rel="license">{said}</a>' if address else said
