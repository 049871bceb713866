"""`convoke manifest`: the Slack app manifest as YAML."""

from __future__ import annotations

import argparse

import yaml

from handlers.manifest import manifest


def run(arguments: list[str]) -> int:
    """Print it; 0."""
    parser = argparse.ArgumentParser(prog="convoke manifest", description="Print the Slack app manifest.")
    parser.add_argument("--url", help="the public https address of `convoke serve`; without it: Socket Mode")
    given = parser.parse_args(arguments)
    if given.url is not None and not given.url.startswith("https://"):
        parser.error("--url must begin with https://, as Slack sends to nothing else")
    print(as_yaml(given.url), end="")
    return 0


def as_yaml(url: str | None = None) -> str:
    """The manifest as it stands in `manifest.yml` (without `url`)."""
    return yaml.safe_dump(manifest(url), sort_keys=False, allow_unicode=True, width=100)
