"""Write ruby (words with a gloss above them) as the words, followed by the gloss in brackets.

In: the elements of a Word file or of an OpenDocument text. Out: the same elements, changed, and the number of glosses.
Promises: no space is added around the words; a word without a gloss gets no brackets.
"""

from __future__ import annotations

from build_edition.sources.take_in.elements import Element, child, named, new_beside, replaced, words_in, words_of


def write_glosses_of_word(root: Element) -> int:
    """Write the glosses of a Word file; return how many there were."""
    glossed = 0
    for ruby in named(root, "ruby"):
        base, gloss = child(ruby, "rubyBase"), child(ruby, "rt")
        words = new_beside(ruby, "t")
        above_it = words_in(gloss, "t") if gloss is not None else ""
        words.text = (words_in(base, "t") if base is not None else "") + (f"({above_it})" if above_it else "")
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        glossed += bool(above_it)
        replaced(ruby, [words])
    return glossed


def write_glosses(root: Element) -> int:
    """Write the glosses of an OpenDocument text; return how many there were."""
    glossed = 0
    for ruby in named(root, "ruby"):
        base, gloss = child(ruby, "ruby-base"), child(ruby, "ruby-text")
        words = new_beside(ruby, "span")
        behind = words_of(gloss).strip() if gloss is not None else ""
        glossed += bool(behind)
        if base is not None:
            base.tag, base.tail = words.tag, None
            words.append(base)
            base.tail = f"({behind})" if behind else ""
        replaced(ruby, [words])
    return glossed
