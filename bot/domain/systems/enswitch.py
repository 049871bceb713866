"""What is known of Enswitch."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import SecretStr

from bot.domain.conference import Feature, Vendor
from bot.domain.option_kinds import NumberOption, Option, PinOption, SwitchOption, TextOption
from bot.domain.systems.base import AccountField, Kind, System, texts
from bot.domain.variables import Variables


@dataclass(frozen=True, slots=True, kw_only=True)
class EnswitchSettings:
    """An Enswitch system. Its start times carry no zone, so nothing is scheduled until `timezone` is set.

    No public page describes how conferences are listed and deleted; who knows that theirs can do it as the
    sister functions do says so with `can_list` and `can_delete`.
    """

    url: str
    username: str
    password: SecretStr
    timezone: str | None = None
    dial_in: str | None = None
    can_list: bool = False
    can_delete: bool = False
    ca_bundle: str | None = None


def _read(env: Variables) -> EnswitchSettings:
    env.required("ENSWITCH_USERNAME", "the name of an Enswitch user with the role privilege “user”")
    return EnswitchSettings(
        url=env.vendor_url("ENSWITCH_URL"),
        username=env.text("ENSWITCH_USERNAME") or "",
        password=env.required("ENSWITCH_PASSWORD", "that user's password"),
        timezone=env.zone("ENSWITCH_TIMEZONE"),
        dial_in=env.text("ENSWITCH_DIAL_IN"),
        can_list=env.flag("ENSWITCH_CAN_LIST"),
        can_delete=env.flag("ENSWITCH_CAN_DELETE"),
        ca_bundle=env.text("ENSWITCH_CA_BUNDLE"),
    )


_FIELDS = (
    AccountField("ENSWITCH_URL", required=True),
    AccountField("ENSWITCH_USERNAME", required=True),
    AccountField("ENSWITCH_PASSWORD", Kind.SECRET),
    *texts("ENSWITCH_TIMEZONE", "ENSWITCH_DIAL_IN"),
    AccountField("ENSWITCH_CAN_LIST", Kind.CHOICE, choices=("no", "yes")),
    AccountField("ENSWITCH_CAN_DELETE", Kind.CHOICE, choices=("no", "yes")),
)

_OPTIONS: tuple[Option, ...] = (
    PinOption(name="listenpin", pattern=r"[1-9]\d{3,7}", limit="4-8"),
    TextOption(name="callerid", longest=64, example="+48 22 111 11 11"),
    NumberOption(name="customer", low=1, high=999_999_999),
    NumberOption(name="owner", low=0, high=999_999_999, default=0),
    SwitchOption(name="panel"),
    SwitchOption(name="play_join"),
    SwitchOption(name="play_music"),
    SwitchOption(name="record_name"),
    SwitchOption(name="wait_music"),
)

ENSWITCH = System(
    name=Vendor.ENSWITCH,
    label="Enswitch",
    hosts=True,
    features=frozenset(
        {
            Feature.RECURRENCE,
            Feature.CAPACITY,
            Feature.TIME_WINDOW,
            Feature.PIN,
            Feature.EMAIL_INVITATION,
            Feature.DIAL_IN,
        }
    ),
    read=_read,
    fields=_FIELDS,
    options=_OPTIONS,
)
