"""What is known of Conpeek."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import SecretStr

from bot.domain.conference import Feature, Vendor
from bot.domain.systems.base import AccountField, Kind, System, texts
from bot.domain.variables import Variables, named_ids


@dataclass(frozen=True, slots=True, kw_only=True)
class ConpeekSettings:
    """A Conpeek tenant: a standing room for conferences, a campaign for announcements, or both.

    `announcements` maps the names people say to ids of recordings, `voices` to ids of voices. `details`
    maps a label to the field of the invitation's answer that people may see under it.
    """

    url: str
    key: SecretStr
    bridge_id: int | None = None
    room_id: int | None = None
    campaign_id: str | None = None
    announcements: Mapping[str, str] = field(default_factory=dict)
    voices: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)
    dial_in: str | None = None
    ca_bundle: str | None = None
    requests_per_second: int = 1


def _read(env: Variables) -> ConpeekSettings:
    return ConpeekSettings(
        url=env.vendor_url("CONPEEK_URL"),
        key=env.required("CONPEEK_KEY", "the API key of your Conpeek tenant"),
        bridge_id=env.optional_number("CONPEEK_BRIDGE_ID"),
        room_id=env.optional_number("CONPEEK_ROOM_ID"),
        campaign_id=env.text("CONPEEK_CAMPAIGN_ID"),
        announcements=env.read("CONPEEK_ANNOUNCEMENTS", named_ids, {}),
        voices=env.read("CONPEEK_VOICES", named_ids, {}),
        details=env.read("CONPEEK_DETAILS", named_ids, {}),
        dial_in=env.text("CONPEEK_DIAL_IN"),
        ca_bundle=env.text("CONPEEK_CA_BUNDLE"),
        requests_per_second=env.number("CONPEEK_REQUESTS_PER_SECOND", 1, 1, 100),
    )


_FIELDS = (
    AccountField("CONPEEK_URL", required=True),
    AccountField("CONPEEK_KEY", Kind.SECRET),
    *texts("CONPEEK_BRIDGE_ID", "CONPEEK_ROOM_ID", "CONPEEK_DIAL_IN", "CONPEEK_DETAILS"),
    *texts("CONPEEK_CAMPAIGN_ID", "CONPEEK_ANNOUNCEMENTS", "CONPEEK_VOICES"),
    *texts("CONPEEK_REQUESTS_PER_SECOND"),
)

CONPEEK = System(
    name=Vendor.CONPEEK,
    label="Conpeek",
    hosts=True,
    features=frozenset({Feature.DIAL_IN}),
    read=_read,
    fields=_FIELDS,
)
