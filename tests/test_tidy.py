"""The theme's markup, mended, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from build_edition.tidy import mend


def test_a_toggle_loses_what_only_text_fields_may_have() -> None:
    toggle = '<input class="md-toggle" type="checkbox" id="__drawer" autocomplete="off">'
    assert mend(toggle) == '<input class="md-toggle" type="checkbox" id="__drawer">'
    assert mend('<input type="text" autocomplete="off">') == '<input type="text" autocomplete="off">'


def test_a_label_of_nothing_is_no_label_of_something() -> None:
    label = '<label class="md-nav__title" for="__toc">'
    assert mend(label) == '<label class="md-nav__title">'
    assert mend(label + '<input type="checkbox" id="__toc">') == label + '<input type="checkbox" id="__toc">'


@given(st.text())
def test_words_are_never_touched(words: str) -> None:
    assert mend(f"<p>{words.replace('<', '')}</p>") == f"<p>{words.replace('<', '')}</p>"
