"""The schemas in an editor's program: yaml-language-server is asked as an editor asks it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, run


class Server:
    """yaml-language-server on its standard input and output."""

    def __init__(self, command: str) -> None:
        self.process = subprocess.Popen([command, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0

    def send(self, method: str, params: Any, *, is_request: bool = False) -> int:
        self.number += is_request
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        self.write({**message, "id": self.number} if is_request else message)
        return self.number

    def write(self, message: Any) -> None:
        body = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def read(self) -> Any:
        assert self.process.stdout is not None
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def until(self, is_wanted: Any) -> Any:
        """The first message wanted; the server's own questions are answered with nothing on the way."""
        while True:
            message = self.read()
            if is_wanted(message):
                return message
            if "method" in message and "id" in message:
                nothing = [None] * len(message["params"]["items"]) if "items" in (message["params"] or {}) else None
                self.write({"jsonrpc": "2.0", "id": message["id"], "result": nothing})

    def ask(self, method: str, params: Any) -> Any:
        number = self.send(method, params, is_request=True)
        return self.until(lambda message: message.get("id") == number and "result" in message)["result"]


@pytest.fixture
def server() -> Iterator[Server]:
    command = shutil.which("yaml-language-server", path=f"{ROOT}/node_modules/.bin:{os.environ['PATH']}")
    if command is None:
        pytest.skip("yaml-language-server is not installed (npm install yaml-language-server)")
    found = Server(command)
    yield found
    found.process.kill()
    found.process.communicate()


BROKEN = """\
# yaml-language-server: $schema=../../schema/annotations.json
- id: Faulty Id
  kind: explanatory
  target:
    exakt: the lamp
  severity: grave
  certainty: high
  by: [editors]
- id: right
  kind: translation
  category: 
"""  # noqa: W291 - where the completion is asked for


def test_an_editors_program_complains_completes_and_explains(server: Server, tiny: Path) -> None:
    run("--root", tiny, "schema", "--write")
    path = tiny / "sources/letter-1851-03-02/annotations/broken.yml"
    path.write_text(BROKEN)
    uri = path.as_uri()
    server.ask("initialize", {"processId": None, "rootUri": tiny.as_uri(), "capabilities": {}})
    server.send("initialized", {})
    settings = {"yaml": {"validate": True, "completion": True, "hover": True, "schemaStore": {"enable": False}}}
    server.send("workspace/didChangeConfiguration", {"settings": settings})
    server.send(
        "textDocument/didOpen",
        {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": BROKEN}},
    )
    said = server.until(
        lambda message: message.get("method") == "textDocument/publishDiagnostics" and message["params"]["diagnostics"]
    )
    found = {(one["range"]["start"]["line"], one["message"]) for one in said["params"]["diagnostics"]}
    messages = " ".join(message for _, message in found)
    assert {line for line, _ in found} >= {1, 4, 5}
    assert "small letters" in messages
    assert "exakt" in messages
    assert "severity" in messages or "critical" in messages

    where = {"textDocument": {"uri": uri}, "position": {"line": 10, "character": 12}}
    offered = server.ask("textDocument/completion", where)["items"]
    assert "accuracy/mistranslation" in {one["label"] for one in offered}

    where = {"textDocument": {"uri": uri}, "position": {"line": 6, "character": 4}}
    assert "How sure you are" in json.dumps(server.ask("textDocument/hover", where))
