"""Whole requests: every key that a request means, and nothing that it does not."""

from __future__ import annotations

import pytest

from tests.language.corpus import FOLDER, Request, requests

EVERY = [request for path in sorted(FOLDER.glob("*.txt")) for request in requests(path.stem)]


@pytest.mark.parametrize("request_", EVERY, ids=[f"{each.language}: {each.text}" for each in EVERY])
def test_a_whole_request_is_read_as_meant(request_: Request) -> None:
    assert request_.got() == request_.wanted
