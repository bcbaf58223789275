"""A site for opening from the disk, without a server: what browsers refuse to fetch there is put into classic scripts.

In: a built site without directory URLs. Out: beside its files, `edition/assets/reader/from-disk.js` (the bundles of the
reader in one script, in the order of their imports) and `edition/from-disk/` (each file that a script fetches, as a
script of its own). Promises: no existing file is changed; the bundles are those of a site for the web, so that nothing
is included here either that the edition does not need; they and Pagefind's scripts are unchanged except for their
imports and exports.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from build_edition.ground.addresses import RECEIVED

SUMS: Final = "SHA256SUMS"
READER: Final = "edition/assets/reader/"
SCRIPT: Final = f"{READER}from-disk.js"
_MAIN: Final = "reader.js"
_IMPORT: Final = re.compile(r'\s*import\s*(\{[^}]*\})\s*from\s*"\./([\w-]+\.js)[^"]*";')
_DYNAMIC_IMPORT: Final = re.compile(r'\bimport\("\./([\w-]+\.js)[^"]*"\)')
_EXPORTS: Final = re.compile(r"\bexport\s*\{([^{}]*)\};?\s*$")
_CANONICAL: Final = re.compile(r'(<link rel="?canonical"? href="?)([^">\s]+)')
_URL: Final = "import.meta.url"
_TEXTS: Final = (".json", ".txt")
_SEARCH: Final = "pagefind/"


def lay_for_disk(site: Path, bundles: Mapping[str, str]) -> None:
    """Add to a site what it needs to be opened from the disk; `bundles` are those of the reader, by name."""
    edition = site / "edition"
    _write(site / SCRIPT, one_script(bundles))
    for path in sorted(edition.rglob("*")):
        name = path.relative_to(edition).as_posix()
        if path.is_file() and _is_asked_for(name):
            _write(edition / "from-disk" / f"{name}.js", _script_with(name, path.read_bytes()))


def one_script(bundles: Mapping[str, str]) -> str:
    """One classic script of the bundles, after a replacement for `fetch` and `import`."""
    loader = (files("build_edition") / "assets" / "disk" / "from-disk.js").read_text(encoding="utf-8")
    whole = "\n".join(_called(name, bundles[name]) for name in _in_order(bundles, _MAIN, {}))
    run = f"const bundles = {{}};\n((fetch) => {{\n{whole}}})(fetchFromDisk);"
    return f'"use strict";\n(() => {{\n{loader}\n{run}\n}})();\n'


def _in_order(bundles: Mapping[str, str], name: str, seen: dict[str, None]) -> Mapping[str, None]:
    """The names of a bundle and of all it imports, each after its imports."""
    source, imports = _without_imports(bundles[name])
    for other in (*(one for _names, one in imports), *_DYNAMIC_IMPORT.findall(source)):
        if other not in seen:
            _in_order(bundles, other, seen)
    seen[name] = None
    return seen


def _without_imports(source: str) -> tuple[str, Sequence[tuple[str, str]]]:
    """A bundle without the imports at its head; and of each the imported names and the bundle."""
    imports = list[tuple[str, str]]()
    while found := _IMPORT.match(source):
        imports.append((found[1], found[2]))
        source = source[found.end() :]
    return source, imports


def _called(name: str, bundle: str) -> str:
    """A bundle as a function that is called at once; its exports are stored by the bundle's name."""
    source, imports = _without_imports(bundle)
    taken = "".join(f"const {_as_keys(names)} = bundles[{json.dumps(other)}];\n" for names, other in imports)
    body = _DYNAMIC_IMPORT.sub(lambda found: f"Promise.resolve(bundles[{json.dumps(found[1])}])", source)
    body = _returning(body.replace("import(", "importFromDisk("))
    address = f"`${{EDITION_FOLDER}}assets/reader/{name}`"
    return f"bundles[{json.dumps(name)}] = (() => {{\n{taken}{body.replace(_URL, address)}\n}})();\n"


def _as_keys(names: str) -> str:
    """Imported names in the syntax of object destructuring: `{a as b}` becomes `{a: b}`."""
    return re.sub(r"\s+as\s+", ": ", names)


def _is_asked_for(name: str) -> bool:
    """Whether a script of the reader fetches this file."""
    if name.endswith(f".{RECEIVED}"):
        return True
    if name.startswith(("assets/", "from-disk/", "downloads/", "schema/")):
        return False
    return name.endswith(_TEXTS) or (name.startswith(_SEARCH) and not name.endswith("-worker.js"))


def _script_with(name: str, content: bytes) -> str:
    """A script that provides a file: text as a string, a module as a function, anything else in base 64."""
    if name.endswith(".js"):
        source = content.decode("utf-8").replace(_URL, "ownUrl")
        return f"beKept({json.dumps(name)}, {{ module: (fetch, ownUrl, Worker) => {{\n{_returning(source)}\n}} }});\n"
    if name.endswith(_TEXTS):
        return f"beKept({json.dumps(name)}, {{ text: {json.dumps(content.decode('utf-8'))} }});\n"
    return f'beKept({json.dumps(name)}, {{ base64: "{b64encode(content).decode()}" }});\n'


def _returning(source: str) -> str:
    """A module's source that returns an object of its exports, by their exported names."""
    return _EXPORTS.sub(lambda found: f"return {{{', '.join(map(_as_value, found[1].split(',')))}}};", source)


def _as_value(exported: str) -> str:
    own, _, known_as = (one.strip() for one in exported.partition(" as "))
    return f"{known_as}: {own}" if known_as else own


def set_for_disk(html: str) -> str:
    """A page with the canonical URL of the published site, where pages have directory URLs.

    The link to the list of checksums, which is not a page, goes up one folder less.
    """
    told = _CANONICAL.sub(lambda match: f"{match[1]}{_in_folder(match[2])}", html, count=1)
    return told.replace(f'href="../../{SUMS}"', f'href="../{SUMS}"')


def _in_folder(address: str) -> str:
    return re.sub(r"(?:(?<=/)index)?\.html$", lambda match: "" if match[0] != ".html" else "/", address)


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="")
