"""What is known of Carillon."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import SecretStr

from bot.domain.conference import Feature, Vendor
from bot.domain.option_kinds import NumberOption
from bot.domain.systems.base import AccountField, Kind, System, texts
from bot.domain.variables import Variables


@dataclass(frozen=True, slots=True, kw_only=True)
class CarillonSettings:
    """A Carillon server and its key; `tower` is where its rooms are."""

    url: str
    key: SecretStr
    tower: str | None = None
    ca_bundle: str | None = None


def _read(env: Variables) -> CarillonSettings:
    return CarillonSettings(
        url=env.vendor_url("CARILLON_URL"),
        key=env.required("CARILLON_PASSWORD", "the key of your Carillon server"),
        tower=env.text("CARILLON_TOWER_NAME"),
        ca_bundle=env.text("CARILLON_CA_BUNDLE"),
    )


_FIELDS = (
    AccountField("CARILLON_URL", required=True),
    AccountField("CARILLON_PASSWORD", Kind.SECRET),
    *texts("CARILLON_TOWER_NAME"),
)

CARILLON = System(
    name=Vendor.CARILLON,
    label="Carillon",
    hosts=True,
    features=frozenset({Feature.CAPACITY, Feature.DIAL_IN, Feature.DESTROY}),
    read=_read,
    fields=_FIELDS,
    options=(NumberOption(name="bells", low=1, high=60),),
)
