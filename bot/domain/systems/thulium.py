"""What is known of Thulium."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import SecretStr

from bot.domain.conference import Vendor
from bot.domain.systems.base import AccountField, Kind, System, texts
from bot.domain.variables import Variables, named_ids


@dataclass(frozen=True, slots=True, kw_only=True)
class ThuliumSettings:
    """A Thulium system. `queues` maps the names people say to ids, `queue_id` is used when nobody names one.

    `international` lets numbers of other countries through, written with 00 and the country's code.
    """

    url: str
    username: str
    password: SecretStr
    queue_id: str | None = None
    queues: Mapping[str, str] = field(default_factory=dict)
    timezone: str = "Europe/Warsaw"
    international: bool = False
    ca_bundle: str | None = None


def _read(env: Variables) -> ThuliumSettings:
    env.required("THULIUM_USERNAME", "an API user made under Administration, Users, API users")
    return ThuliumSettings(
        url=env.vendor_url("THULIUM_URL"),
        username=env.text("THULIUM_USERNAME") or "",
        password=env.required("THULIUM_PASSWORD", "that API user's password"),
        queue_id=env.text("THULIUM_QUEUE_ID"),
        queues=env.read("THULIUM_QUEUES", named_ids, {}),
        timezone=env.zone("THULIUM_TIMEZONE") or "Europe/Warsaw",
        international=env.flag("THULIUM_INTERNATIONAL"),
        ca_bundle=env.text("THULIUM_CA_BUNDLE"),
    )


_FIELDS = (
    AccountField("THULIUM_URL", required=True),
    AccountField("THULIUM_USERNAME", required=True),
    AccountField("THULIUM_PASSWORD", Kind.SECRET),
    *texts("THULIUM_QUEUE_ID", "THULIUM_QUEUES", "THULIUM_TIMEZONE"),
    AccountField("THULIUM_INTERNATIONAL", Kind.CHOICE, choices=("no", "yes")),
)

THULIUM = System(
    name=Vendor.THULIUM,
    label="Thulium",
    hosts=False,
    features=frozenset(),
    read=_read,
    fields=_FIELDS,
)
