"""The theme's markup, mended, and nothing else."""

from __future__ import annotations

import re
from importlib.resources import files

from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from build_edition.site.mend_theme import POLICY, mend, without_inline_scripts

THEME = files("material") / "templates/partials/javascripts/base.html"


def test_a_toggle_loses_what_only_text_fields_may_have() -> None:
    toggle = '<input class="md-toggle" type="checkbox" id="__drawer" autocomplete="off">'
    assert mend(toggle) == '<input class="md-toggle" type="checkbox" id="__drawer">'
    assert mend('<input type="text" autocomplete="off">') == '<input type="text" autocomplete="off">'


def test_a_label_of_nothing_is_no_label_of_something() -> None:
    label = '<label class="md-nav__title" for="__toc">'
    assert mend(label) == '<label class="md-nav__title">'
    assert mend(label + '<input type="checkbox" id="__toc">') == label + '<input type="checkbox" id="__toc">'


def test_a_label_loses_an_empty_tabindex_and_keeps_one_that_says_something() -> None:
    assert mend('<label for="__nav_9" tabindex="">') == '<label for="__nav_9">'
    assert mend('<label for="__nav_9" tabindex="0">') == '<label for="__nav_9" tabindex="0">'


@given(st.text())
def test_words_are_never_touched(words: str) -> None:
    assert mend(f"<p>{words.replace('<', '')}</p>") == f"<p>{words.replace('<', '')}</p>"


def test_the_fonts_of_the_first_screen_are_asked_for_early_once_and_from_the_same_folder() -> None:
    sheet = '<link rel="stylesheet" href="../assets/edition.css">'
    mended = mend(f"<head>{sheet}</head>")
    assert mended.endswith(f"{sheet}</head>")
    asked = re.findall(r'<link rel="preload" href="([^"]+)"', mended)
    assert asked
    for path in asked:
        assert path.startswith("../assets/fonts/")
        assert (files("build_edition") / path.removeprefix("../")).is_file()
    other = '<link rel="stylesheet" href="assets/stylesheets/main.css">'
    assert mend(other) == other


def test_only_scripts_of_the_theme_are_moved_and_any_other_stays_to_be_refused() -> None:
    theirs = (
        "<script>"
        + re.findall("<script>(.*?)</script>", THEME.read_text(encoding="utf-8"))[0].replace(
            "{{ config.extra.scope | d(base_url) }}", "../.."
        )
        + "</script>"
    )
    bundle = '<script src="../../assets/javascripts/bundle.1.min.js"></script>'
    html, scripts = without_inline_scripts(f"{theirs}<script>pwned()</script>{bundle}")
    ((name, script),) = scripts.items()
    assert html == f'<script src="../../assets/javascripts/{name}"></script><script>pwned()</script>{bundle}'
    assert f"<script>{script}</script>" == theirs


def test_the_guide_for_hosts_prints_the_policy_of_the_pages() -> None:
    assert POLICY in (ROOT / "docs/hosts.md").read_text(encoding="utf-8")
    assert "unsafe-inline" not in POLICY
