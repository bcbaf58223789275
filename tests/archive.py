"""An invented archive on this machine: what it has at which path, and what was asked of it."""

from __future__ import annotations

import contextlib
import http.server
import json
import threading
from collections.abc import Iterator, Mapping
from typing import Any

ORIGIN = "http://ARCHIVE"


class Archive:
    """Its address, and the paths that were asked for, in order."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.asked: list[str] = []


@contextlib.contextmanager
def archive(holdings: Mapping[str, Any]) -> Iterator[Archive]:
    """Serve bytes, or what stands for JSON, in which `http://ARCHIVE` becomes its address; a number is a status."""

    class Reading(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append(self.path)
            held = holdings.get(self.path, 404)
            content = held if isinstance(held, bytes) else json.dumps(held).replace(ORIGIN, found.origin).encode()
            self.send_response(held if isinstance(held, int) else 301 if isinstance(held, str) else 200)
            if isinstance(held, str):
                self.send_header("Location", held.replace(ORIGIN, found.origin))
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()
            with contextlib.suppress(ConnectionError):
                self.wfile.write(content)

        def log_message(self, *_arguments: Any) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Reading)
    found = Archive(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()


def service_2(name: str, level: int = 2, **more: object) -> dict[str, object]:
    """An `info.json` of IIIF Image 2, of a picture of 4000 by 6000."""
    profile = f"http://iiif.io/api/image/2/level{level}.json"
    return {
        "@context": "http://iiif.io/api/image/2/context.json", "@id": f"{ORIGIN}/2/{name}",
        "protocol": "http://iiif.io/api/image", "width": 4000, "height": 6000, "profile": [profile], **more,
    }  # fmt: skip


def service_3(name: str, level: int = 2, **more: object) -> dict[str, object]:
    """The same of IIIF Image 3."""
    return {
        "@context": "http://iiif.io/api/image/3/context.json", "id": f"{ORIGIN}/3/{name}", "type": "ImageService3",
        "protocol": "http://iiif.io/api/image", "width": 4000, "height": 6000, "profile": f"level{level}", **more,
    }  # fmt: skip


def manifest_2(**services: str) -> dict[str, object]:
    """A manifest of IIIF Presentation 2: a canvas by its label, with an image service or, ending so, a picture."""

    def canvas(label: str, at: str) -> dict[str, object]:
        service = {
            "@context": "http://iiif.io/api/image/2/context.json",
            "@id": f"{ORIGIN}{at}",
            "profile": "…/level2.json",
        }
        is_picture = "." in at
        resource = {"@id": f"{ORIGIN}{at}", "@type": "dctypes:Image", **({} if is_picture else {"service": service})}
        return {"@type": "sc:Canvas", "label": label, "images": [{"@type": "oa:Annotation", "resource": resource}]}

    return {
        "@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Manifest", "label": "A letter",
        "attribution": [{"@value": "<b>Harbour</b> archive", "@language": "en"}], "license": "https://example.org/cc0",
        "sequences": [{"canvases": [canvas(label, at) for label, at in services.items()]}],
    }  # fmt: skip


def manifest_3(**services: str) -> dict[str, object]:
    """The same of IIIF Presentation 3, each picture in a choice."""

    def canvas(label: str, at: str) -> dict[str, object]:
        services = [] if "." in at else [{"id": f"{ORIGIN}{at}", "type": "ImageService3", "profile": "level2"}]
        picture = {"id": f"{ORIGIN}{at}", "type": "Image", "service": services}
        painted = {"type": "Annotation", "motivation": "painting", "body": {"type": "Choice", "items": [picture]}}
        return {"type": "Canvas", "label": {"none": [label]}, "items": [{"type": "AnnotationPage", "items": [painted]}]}

    return {
        "@context": "http://iiif.io/api/presentation/3/context.json", "type": "Manifest", "label": {"en": ["A letter"]},
        "requiredStatement": {"label": {"en": ["Held by"]}, "value": {"en": ["Harbour archive"]}},
        "rights": "https://example.org/cc0", "items": [canvas(label, at) for label, at in services.items()],
    }  # fmt: skip
