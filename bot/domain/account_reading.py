"""From values by name to the accounts of telephone systems.

The operator's environment has these names, and so has the form in which a workspace's administrator enters
them.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.accounts import (
    Accounts,
    ConpeekSettings,
    EnswitchSettings,
    Extensions,
    PortsipLogin,
    PortsipSettings,
    ThuliumSettings,
    named_ids,
)
from bot.domain.variables import Variables


def read_accounts(values: Mapping[str, str]) -> Accounts:
    """The telephone systems that are named; a half-named one is a mistake worth saying (`BadSetting`)."""
    env = Variables(values)
    return Accounts(
        portsip=_portsip(env) if env.text("PORTSIP_URL") else None,
        enswitch=_enswitch(env) if env.text("ENSWITCH_URL") else None,
        conpeek=_conpeek(env) if env.text("CONPEEK_URL") else None,
        thulium=_thulium(env) if env.text("THULIUM_URL") else None,
    )


def _portsip(env: Variables) -> PortsipSettings:
    token = env.secret("PORTSIP_TOKEN")
    if token is None:
        env.required("PORTSIP_USERNAME", "a tenant administrator's name, or give PORTSIP_TOKEN instead")
        env.required("PORTSIP_PASSWORD", "that administrator's password")
    return PortsipSettings(
        url=env.vendor_url("PORTSIP_URL"),
        username=env.text("PORTSIP_USERNAME"),
        password=env.secret("PORTSIP_PASSWORD"),
        domain=env.text("PORTSIP_DOMAIN"),
        token=token,
        login=env.read("PORTSIP_AUTH", _login, PortsipLogin.OAUTH),
        extensions=env.read("PORTSIP_EXTENSIONS", Extensions.parse, Extensions(8000, 8999, 4)),
        numbers=env.text("PORTSIP_NUMBERS"),
        join_url=env.text("PORTSIP_JOIN_URL"),
        ca_bundle=env.text("PORTSIP_CA_BUNDLE"),
    )


def _login(text: str) -> PortsipLogin:
    try:
        return PortsipLogin(text.lower())
    except ValueError:
        raise ValueError("must be oauth or sign_in") from None


def _enswitch(env: Variables) -> EnswitchSettings:
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


def _conpeek(env: Variables) -> ConpeekSettings:
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


def _thulium(env: Variables) -> ThuliumSettings:
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
