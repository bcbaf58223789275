"""Small faults in the theme's markup, mended in the built pages before they are proved and published.

In: a page as the site generator made it. Out: the same page without attributes that the Nu HTML checker and the HTML
standard object to, with preloaded fonts for the first screen, so that nothing moves when they arrive, and with a
Content-Security-Policy: the theme's own inline scripts are moved to files, and the reader's browser refuses any other
that got into a page. The edition's content is not touched: with the generator alone the edition is the same, only less
tidy and less safe.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

# `autocomplete` is not for checkboxes and radio buttons: https://html.spec.whatwg.org/#the-input-element
_TOGGLE: Final = re.compile(r"<input[^>]*\btype=\"?(?:checkbox|radio)\b[^>]*>")
_AUTOCOMPLETE: Final = re.compile(r"\s+autocomplete=(?:\"[^\"]*\"|\S+?)(?=[\s>])")
# the label of the table of contents refers to a checkbox that the page may not have
_TOC: Final = re.compile(r"id=\"?__toc\b")  # starts with a literal, which is searched faster than a word boundary
_LABEL: Final = re.compile(r"(<label[^>]*?)\s+for=\"?(__toc)\"?(?=[\s>])")
# a section of the navigation without a page of its own has a label with an empty attribute
_EMPTY: Final = re.compile(r"(<label[^>]*?)\s+tabindex=\"\"(?=[\s>])")
# the edition's style sheet, and its folder
_SHEET: Final = re.compile(r"<link [^>]*\bhref=\"?([^\"\s>]*assets/)edition\.css\b[^>]*>")
# not on a phone, where the connection is slow and the words should come first
_FIRST_FONTS: Final = ("source-serif-4-latin-wght-normal.woff2", "source-sans-3-latin-wght-normal.woff2")
_CHARSET: Final = re.compile(r"<meta charset=\"?utf-8\"?>", re.IGNORECASE)
_INLINE: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)
FOLDER_OF_SCRIPTS: Final = "assets/javascripts/"
_BUNDLE: Final = re.compile(rf"<script src=\"?([^\"\s>]*){FOLDER_OF_SCRIPTS}bundle\.")
_SLOT: Final = re.compile(r"\{\{.*?\}\}")
# the only style attributes a page would have: Python-Markdown's alignment of table columns
_ALIGNED: Final = re.compile(r"(<t[dh]\b[^<>]*?) style=\"text-align: (left|center|right);\"")


# https://www.w3.org/TR/CSP3/ ; the search is WebAssembly, the theme's style sheet contains its icons as data URLs
POLICY: Final = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'"
)


def policy(hosts: Sequence[str]) -> str:
    """The policy of a page that shows pictures from these hosts."""
    if not hosts:
        return POLICY
    also = " ".join(hosts)
    return f"{POLICY.replace('img-src', f'img-src {also}')}; connect-src 'self' {also}"


def without_inline_scripts(html: str) -> tuple[str, Mapping[str, str]]:
    """A page with the theme's inline scripts moved to files, and these by name.

    Any other script stays and is refused.
    """
    bundle = _BUNDLE.search(html)
    scripts: dict[str, str] = {}
    if bundle is None:
        return html, scripts

    def moved(match: re.Match[str]) -> str:
        script = match[1].strip()
        if not any(known.fullmatch(script) for known in _theme_scripts()):
            return match[0]
        name = f"inline.{hashlib.sha256(script.encode()).hexdigest()[:12]}.js"
        scripts[name] = script
        return f'<script src="{bundle[1]}{FOLDER_OF_SCRIPTS}{name}"></script>'

    return _INLINE.sub(moved, html), scripts


@cache
def _theme_scripts() -> tuple[re.Pattern[str], ...]:
    """Patterns of the inline scripts in the theme's templates; what a template fills in is an address of the site."""
    found = []
    for template in (files("material") / "templates" / "partials" / "javascripts").iterdir():
        for script in _INLINE.findall(template.read_text(encoding="utf-8")):
            parts = [re.escape(part) for part in _SLOT.split(script.strip())]
            found.append(re.compile(r"[A-Za-z0-9./:_~%-]*".join(parts)))
    return tuple(found)


def mend(html: str, hosts: Sequence[str] = (), *, is_for_disk: bool = False) -> str:
    """A page with the theme's faults mended; nothing else is touched. Without preloaded fonts if it is for the disk."""
    html = _TOGGLE.sub(lambda match: _AUTOCOMPLETE.sub("", match[0]), html)
    if not any(html[found.start() - 1].isspace() for found in _TOC.finditer(html)):
        html = _LABEL.sub(r"\1", html)
    html = _ALIGNED.sub(r'\1 data-align="\2"', _EMPTY.sub(r"\1", html))
    html = _CHARSET.sub(rf'\g<0><meta http-equiv="Content-Security-Policy" content="{policy(hosts)}">', html, count=1)
    return html if is_for_disk else _SHEET.sub(lambda match: "".join(_early(match[1])) + match[0], html, count=1)


def _early(assets: str) -> Iterator[str]:
    for font in _FIRST_FONTS:
        yield f'<link rel="preload" href="{assets}fonts/{font}" as="font" type="font/woff2" crossorigin>'
