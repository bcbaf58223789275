"""Requests to other machines, made only by commands that say so: a URL → bytes, or a sentence why not.

Promises: only `http` and `https`, also after redirects; no more is read than the limit; waiting ends after a timeout.
No build makes a request.
"""

from __future__ import annotations

import http.client
import re
from typing import Final, NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
    UnknownHandler,
)

from build_edition.ground.plain_text import clipped, printable

_PATIENCE: Final = 30  # seconds without data
_ADDRESS: Final = re.compile(r"https?://[^\s/?#@]+(?:[/?#]\S*)?", re.IGNORECASE)
_HANDLERS: Final = (
    ProxyHandler, UnknownHandler, HTTPHandler, HTTPSHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler,
    HTTPErrorProcessor,
)  # fmt: skip


class NotFetchedError(Exception):
    """Why there is no answer, as a sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(clipped(printable(why)))


class Answer(NamedTuple):
    """The content, and the URL it came from after all redirects."""

    content: bytes
    address: str


def is_address(words: str) -> bool:
    """Whether this is a URL on the web, without a password in it."""
    try:
        return bool(_ADDRESS.fullmatch(words)) and bool(urlsplit(words).hostname) and urlsplit(words).port != 0
    except ValueError:
        return False


def fetch(address: str, limit: int, patience: float = _PATIENCE) -> Answer:
    """The content at a URL, if it is no larger than `limit` bytes; raises NotFetchedError."""
    if not is_address(address):
        raise NotFetchedError("it is no address of the web")
    try:
        asked = Request(quote(address, safe="%/:=&?~#+!$,;'@()*[]"), headers={"User-Agent": "build-edition"})  # noqa: S310 - only http and https
        with _opener().open(asked, timeout=patience) as answer:
            content = answer.read(limit + 1)
            found = Answer(content, answer.geturl())
    except HTTPError as error:
        raise NotFetchedError(f"the answer is {error.code} {error.reason}") from None
    except URLError as error:
        raise NotFetchedError(_why(error.reason)) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise NotFetchedError(_why(error)) from None
    if len(content) > limit:
        raise NotFetchedError(f"it is larger than {limit:,} bytes")
    return found


def _why(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return "there was no answer in time"
    if isinstance(reason, http.client.HTTPException):
        return "the answer broke off" if isinstance(reason, http.client.IncompleteRead) else "the answer is no HTTP"
    said = reason.strerror if isinstance(reason, OSError) else ""
    return str(said or reason)


def _opener() -> OpenerDirector:
    opener = OpenerDirector()
    for handler in _HANDLERS:
        opener.add_handler(handler())
    return opener
