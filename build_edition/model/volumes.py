"""Volumes: folders of documents in `sources/`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Volume:
    """A volume: the name of its folder, its title, the years it covers as printed."""

    id: str
    title: str
    years: str = ""
    order: str = ""
