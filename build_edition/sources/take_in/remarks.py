"""Read the annotations of other programs: what each says, on which words, by whom.

In: the bytes of a file: W3C Web Annotation (a list, a collection, a page, a single annotation), an export or an API
response of Hypothesis, a CSV of Recogito. Out: a `Remark` for each, in file order. Promises: whatever in an annotation
has no field in a note is among its `besides`; no value is interpreted as something it is not; any other file raises
`NotTaken`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import lxml.html

from build_edition.sources.take_in.received import LARGEST_TEXT, NotTaken

_LISTS: Final = ("rows", "annotations", "items", "@graph")
_SAYING: Final = ("", "commenting", "replying", "describing", "editing", "questioning", "assessing", "transcribing")
_ANCHOR: Final = "char-offset:"
_BODIES: Final = ("body", "bodyValue", "bodies")
_DEEPEST: Final = 20


@dataclass(frozen=True, slots=True)
class Target:
    """The words that an annotation is on: quoted, with their context; `start` is their offset, if given."""

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """One annotation: `words` are Markdown if `is_markdown`; `source` is the annotated resource; `besides` all else."""

    name: str
    words: str
    is_markdown: bool
    targets: tuple[Target, ...]
    source: str = ""
    by: str = ""
    date: str = ""
    tags: tuple[str, ...] = ()
    reading: str | None = None
    besides: tuple[str, ...] = ()
    is_reply: bool = False
    is_link: bool = False


def remarks_in(content: bytes) -> tuple[Remark, ...]:
    """The annotations of a file; raises NotTaken."""
    if len(content) > LARGEST_TEXT:
        raise NotTaken(f"it has more than {LARGEST_TEXT:,} bytes; divide it")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotTaken("it is not in UTF-8") from error
    if text.lstrip()[:1] in ("{", "["):
        try:
            found = tuple(_annotation(one) for one in _annotations(json.loads(text), 0))
        except (ValueError, RecursionError) as error:
            raise NotTaken(f"it is no well-formed JSON: {error}") from error
    else:
        found = tuple(_rows(text))
    if not found:
        raise NotTaken("there is no annotation in it")
    return found


def _annotations(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - what JSON can hold
    """Every annotation in a list, a collection or its pages, in order."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _annotations(one, depth + 1)
    elif isinstance(value, dict):
        lists = [value[key] for key in _LISTS if isinstance(value.get(key), list)]
        pages = value.get("first")
        if "target" in value:
            yield value
        elif lists:
            yield from _annotations(lists, depth + 1)
        elif isinstance(pages, dict):
            yield from _annotations(pages, depth + 1)


def _annotation(one: dict[str, Any]) -> Remark:
    bodies = [body for body in _list(next((one[key] for key in _BODIES if key in one), None)) if body]
    is_of_hypothesis = isinstance(one.get("text"), str) and "uri" in one
    said = [_said(body) for body in bodies]
    words = [found for purpose, found, _ in said if purpose in _SAYING and purpose != "editing" and found]
    readings = [found for purpose, found, _ in said if purpose == "editing"]
    tags = [found for purpose, found, _ in said if purpose in ("tagging", "classifying") and found]
    targets = [(target, _target(target)) for target in _list(one.get("target"))]
    return Remark(
        name=_words(one.get("id")) or _words(one.get("@id")),
        words=_words(one["text"]) if is_of_hypothesis else "\n\n".join(words),
        is_markdown=is_of_hypothesis or any(is_markdown for _, _, is_markdown in said),
        targets=tuple(found for _, found in targets if found is not None),
        source=next((_source(target) for target, _ in targets if _source(target)), "") or _words(one.get("uri")),
        by=_by(one),
        date=_words(one.get("created")) or _words(one.get("modified")),
        tags=(*tags, *(_words(tag) for tag in _list(one.get("tags")) if _words(tag)), *_versions(bodies)),
        reading=readings[0] if readings else None,
        besides=tuple(_besides(one, said)),
        is_reply=bool(one.get("references")) or _words(one.get("motivation")) == "replying",
        is_link=_words(one.get("motivation")) == "linking" and not any(found for _, found in targets),
    )


def _said(body: Any) -> tuple[str, str, bool]:  # noqa: ANN401 - what JSON can hold
    """The purpose of a body, its words, and whether they are Markdown; of a choice, the first Markdown body."""
    if isinstance(body, str):
        return "", body, False
    if not isinstance(body, dict):
        return "?", "", False
    if body.get("type") == "Choice":
        offered = [_said(one) for one in _list(body.get("items"))]
        return next((one for one in offered if one[2]), offered[0] if offered else ("?", "", False))
    purpose = _words(body.get("purpose"))
    value = (
        _words(body.get("value")) or _words(body.get("chars")) or _words(body.get("id")) or _words(body.get("source"))
    )
    is_text = body.get("type", "TextualBody") == "TextualBody"
    form = _words(body.get("format"))
    if form == "text/html" and value.strip():
        value = "".join(map(str, lxml.html.fromstring(f"<div>{value}</div>").itertext()))
    return purpose if is_text or purpose else "identifying", value, form == "text/markdown"


def _versions(bodies: list[Any]) -> Iterator[str]:
    """The other Markdown bodies of a choice: the note in other languages, as tags."""
    for body in bodies:
        items = _list(body.get("items")) if isinstance(body, dict) and body.get("type") == "Choice" else []
        offered = [one for one in items if isinstance(one, dict) and _words(one.get("format")) == "text/markdown"]
        for one in offered[1:]:
            if _words(one.get("language")) and _words(one.get("value")):
                yield f"version.{one['language']}: {one['value']}"


def _besides(one: dict[str, Any], said: list[tuple[str, str, bool]]) -> Iterator[str]:
    """What no note has a field for, in words."""
    for purpose, words, _ in said:
        if purpose not in (*_SAYING, "tagging", "classifying") and words:
            yield f"{purpose}: {words}"
    yield from (f"editing: {words}" for words in [found for purpose, found, _ in said if purpose == "editing"][1:])
    for key in ("group", "motivation", "rights"):
        value = one.get(key)
        if value:
            yield f"{key}: {', '.join(_words(each) for each in _list(value))}"


def _target(target: Any) -> Target | None:  # noqa: ANN401 - what JSON can hold
    """The words that a target quotes; None if it quotes none."""
    quote: Target | None = None
    start: int | None = None
    for selector in _selectors(target.get("selector") if isinstance(target, dict) else None, 0):
        if selector.get("type") == "TextQuoteSelector" and _words(selector.get("exact")):
            said = {key: _words(selector.get(key)) for key in ("exact", "prefix", "suffix")}
            quote = quote or Target(said["exact"], said["prefix"], said["suffix"])
        elif _words(selector.get("quote")):  # Recogito's own format, which it writes by default
            quote = quote or Target(_words(selector["quote"]))
        if (
            selector.get("type", "TextPositionSelector") == "TextPositionSelector"
            and type(selector.get("start")) is int
        ):
            start = selector["start"]
    return Target(quote.exact, quote.prefix, quote.suffix, start) if quote is not None else None


def _selectors(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - what JSON can hold
    for one in _list(value) if depth < _DEEPEST else ():
        if isinstance(one, dict):
            yield one
            yield from _selectors(one.get("refinedBy"), depth + 1)


def _source(target: Any) -> str:  # noqa: ANN401 - what JSON can hold
    if isinstance(target, str):
        return target
    found = target.get("source") if isinstance(target, dict) else ""
    return _words(found) or (_words(found.get("id")) if isinstance(found, dict) else "")


def _by(one: dict[str, Any]) -> str:
    target = one.get("target")
    said = one.get("creator") or (target.get("creator") if isinstance(target, dict) else None)
    names = [_words(each) or _words(each.get("name") if isinstance(each, dict) else "") for each in _list(said)]
    info = one.get("user_info")
    shown = _words(info.get("display_name")) if isinstance(info, dict) else ""
    return ", ".join(filter(None, (*names, shown, _words(one.get("user")))))


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - what JSON can hold
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(value: Any) -> str:  # noqa: ANN401 - what JSON can hold
    return value if isinstance(value, str) else ""


def _rows(text: str) -> Iterator[Remark]:
    """The rows of a Recogito CSV."""
    try:
        table = list(csv.DictReader(io.StringIO(text, newline="")))
    except csv.Error as error:
        raise NotTaken("it is neither JSON nor the CSV of Recogito") from error
    if not table or "QUOTE_TRANSCRIPTION" not in table[0]:
        raise NotTaken("it is neither JSON nor the CSV of Recogito")
    for row in table:
        cells = {key: value for key, value in row.items() if isinstance(key, str) and isinstance(value, str) and value}
        anchor = cells.pop("ANCHOR", "")
        offset = anchor.removeprefix(_ANCHOR)
        is_counted = anchor.startswith(_ANCHOR) and offset.isascii() and offset.isdecimal()
        quoted = cells.pop("QUOTE_TRANSCRIPTION", "")
        yield Remark(
            name=cells.pop("UUID", ""),
            words=cells.pop("COMMENTS", ""),
            is_markdown=False,
            targets=(Target(quoted, start=int(offset) if is_counted else None),) if quoted else (),
            source=cells.pop("FILE", ""),
            tags=tuple(one for one in cells.pop("TAGS", "").split("|") if one),
            besides=tuple(f"{key.lower()}: {value}" for key, value in cells.items()),
        )
