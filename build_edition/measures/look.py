"""Rules for the look of the pages: `theme` in `edition.yml`, and `mkdocs.yml`.

In: the imprint, the file `mkdocs.yml`, the paths of the files below `docs/`. Out: diagnostics. Promises: an accepted
colour is legible on every paper of the edition, a picture or typeface that is named exists, and the two files do not
contradict each other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from build_edition.diagnostics.findings import Diagnostic, diagnose
from build_edition.ground.colours import Colour, colour_of, in_css, is_readable, readable
from build_edition.ground.languages import code_of
from build_edition.model.annotations import Imprint
from build_edition.model.sources import Source, Written
from build_edition.sources.hand_written import FACE_ENDING, PICTURE_ENDINGS
from build_edition.sources.notes.tree import Fields, Items, Node, Scalar, parse_tree
from build_edition.vocabulary.site_config import PLAIN

PAPERS: Final[tuple[Colour, ...]] = ((252, 250, 245), (244, 239, 228), (241, 245, 244), (228, 236, 234))
DARK_PAPERS: Final[tuple[Colour, ...]] = ((25, 24, 22), (35, 33, 30), (19, 26, 27), (27, 37, 38))
FACES: Final = ("serif", "sans", "system")
_READ_ON: Final = {"links": ("light", PAPERS), "links_dark": ("dark", DARK_PAPERS)}
_PICTURES: Final = ("logo", "favicon")
_COLOURS: Final = ("bar", *_READ_ON)


def check_look(imprint: Imprint, config: Source | None, files: Collection[str]) -> Iterator[Diagnostic]:
    """All findings about the look of the pages; `files` are paths relative to the edition's root."""
    yield from _colours(imprint)
    theme = imprint.theme
    named = {name: theme[name] for name in _PICTURES if name in theme}
    face = theme.get("text_face")
    if face is not None and face.value not in FACES:
        yield from _named_file("text_face", face, (FACE_ENDING,), files)
    for name, path in named.items():
        yield from _named_file(name, path, (*PICTURE_ENDINGS, ".ico"), files)
    if config is not None:
        yield from _config(imprint, parse_tree(config).value, files)


def _colours(imprint: Imprint) -> Iterator[Diagnostic]:
    """Colours are valid (E403), and those for text are legible (E404)."""
    for name in _COLOURS:
        said = imprint.theme.get(name)
        colour = colour_of(said.value) if said is not None else None
        if said is None:
            continue
        if colour is None:
            yield diagnose("E403", said.place, key=name, value=said.value)
        elif name in _READ_ON and not is_readable(colour, _READ_ON[name][1]):
            kind, papers = _READ_ON[name]
            hint = f'write `{name}: "{in_css(readable(colour, papers))}"`, the nearest shade that can be read'
            yield diagnose("E404", said.place, hint=hint, value=said.value, kind=kind)


def _named_file(key: str, path: Written, endings: tuple[str, ...], files: Collection[str]) -> Iterator[Diagnostic]:
    """A named file exists and is of a kind that can be shown (E405)."""
    if not path.value.endswith(endings):
        wanted = f"a file of another kind; it must end in {' or '.join(endings)}"
        yield diagnose("E405", path.place, key=key, path=path.value, problem=wanted)
    elif f"docs/{path.value}" not in files:
        yield diagnose("E405", path.place, key=key, path=path.value, problem="not there below docs/")


def _config(imprint: Imprint, settings: Node | None, files: Collection[str]) -> Iterator[Diagnostic]:
    """The settings in `mkdocs.yml` about the look are correct (E405, E406)."""
    title = _words(settings, "site_name")
    is_name = title is not None and PLAIN.pattern.fullmatch(title.value) is not None
    if title is not None and is_name and imprint.title and not _is_short_for(title.value, imprint.title):
        yield _unlike("site_name", title, f"the title in `edition.yml` is “{imprint.title}”", "take the line away")
    language = _words(settings, "theme", "language")
    own = imprint.facts.get("language", "English")
    if language is not None and language.value.split("-")[0] not in (imprint.words.language, code_of(own)):
        said = f"the language of the edition is “{own}”"
        hint = f"write `language: {imprint.words.language}`"
        yield _unlike("language", language, said, hint)
    for scheme in _schemes(settings):
        for key, ours in (("primary", "bar"), ("accent", "links")):
            colour = _words(scheme, key)
            if colour is not None and colour.value != "custom":
                hint = f"write `{key}: custom` here, and `theme: {{{ours}: {colour.value}}}` in sources/edition.yml"
                yield _unlike(key, colour, "the colours of an edition stand under `theme` in `edition.yml`", hint)
    for name in _PICTURES:
        path = _words(settings, "theme", name)
        if path is not None:
            yield from _named_file(name, path, (*PICTURE_ENDINGS, ".ico"), files)


def _unlike(key: str, said: Written, instead: str, hint: str) -> Diagnostic:
    return diagnose("E406", said.place, hint=hint, key=key, value=said.value, instead=instead)


def _is_short_for(name: str, title: str) -> bool:
    short, whole = (" ".join(words.split()).casefold() for words in (name, title))
    return bool(short) and whole.startswith(short)


def _schemes(settings: Node | None) -> Iterator[Node]:
    palette = _below(settings, "theme", "palette")
    yield from palette.items if isinstance(palette, Items) else [palette] if palette is not None else []


def _words(node: Node | None, *keys: str) -> Written | None:
    found = _below(node, *keys)
    return found.written if isinstance(found, Scalar) and found.written.value.strip() else None


def _below(node: Node | None, *keys: str) -> Node | None:
    for key in keys:
        node = node.fields[key][1] if isinstance(node, Fields) and key in node.fields else None
    return node
