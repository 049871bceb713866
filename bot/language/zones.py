"""Zones people name: abbreviations and cities → IANA names."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

ABBREVIATIONS = {
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "pt": "America/Los_Angeles",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "mt": "America/Denver",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "ct": "America/Chicago",
    "est": "America/New_York",
    "edt": "America/New_York",
    "et": "America/New_York",
    "akst": "America/Anchorage",
    "akdt": "America/Anchorage",
    "hst": "Pacific/Honolulu",
    "cet": "CET",
    "cest": "CET",
    "mez": "CET",
    "mesz": "CET",
    "gmt": "Etc/GMT",
    "utc": "Etc/UTC",
    "bst": "Europe/London",
    "ist": "IST",
    "wet": "Europe/Lisbon",
    "west": "Europe/Lisbon",
    "eet": "Europe/Athens",
    "eest": "Europe/Athens",
    "msk": "Europe/Moscow",
    "jst": "Asia/Tokyo",
    "kst": "Asia/Seoul",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "awst": "Australia/Perth",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
    "brt": "America/Sao_Paulo",
    "sast": "Africa/Johannesburg",
}
"""`CET` and `IST` depend on the requester's own zone: `zone_for`."""

NAMED = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
}
"""Before "time" only."""

CITIES = {
    "Europe/Warsaw": "Warsaw, Warszawa, Krakow, Wroclaw, Gdansk, Poznan, Lodz, Poland",
    "Europe/Berlin": "Berlin, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Germany",
    "Europe/London": "London, Manchester, Edinburgh, Birmingham",
    "Europe/Dublin": "Dublin, Ireland",
    "Europe/Paris": "Paris, Lyon, Marseille, France",
    "Europe/Madrid": "Madrid, Barcelona, Valencia, Sevilla, Spain",
    "Europe/Lisbon": "Lisbon, Lisboa, Porto, Portugal",
    "Europe/Rome": "Rome, Roma, Milan, Milano, Turin, Torino, Italy",
    "Europe/Vienna": "Vienna, Austria",
    "Europe/Zurich": "Zurich, Geneva, Basel, Bern, Switzerland",
    "Europe/Brussels": "Brussels, Antwerp, Belgium",
    "Europe/Amsterdam": "Amsterdam, Rotterdam, Netherlands",
    "Europe/Prague": "Prague, Brno",
    "Europe/Bratislava": "Bratislava",
    "Europe/Budapest": "Budapest",
    "Europe/Bucharest": "Bucharest",
    "Europe/Sofia": "Sofia",
    "Europe/Athens": "Athens, Greece",
    "Europe/Copenhagen": "Copenhagen, Denmark",
    "Europe/Stockholm": "Stockholm, Sweden",
    "Europe/Oslo": "Oslo, Norway",
    "Europe/Helsinki": "Helsinki, Finland",
    "Europe/Tallinn": "Tallinn",
    "Europe/Riga": "Riga",
    "Europe/Vilnius": "Vilnius",
    "Europe/Kiev": "Kyiv, Kiev",
    "Europe/Istanbul": "Istanbul, Ankara, Turkey",
    "Europe/Moscow": "Moscow",
    "Europe/Belgrade": "Belgrade",
    "Europe/Zagreb": "Zagreb",
    "Europe/Luxembourg": "Luxembourg",
    "Atlantic/Reykjavik": "Reykjavik",
    "America/New_York": "New York, New York City, NYC, Boston, Washington, Atlanta, Miami, Detroit",
    "America/Toronto": "Toronto, Montreal, Ottawa",
    "America/Chicago": "Chicago, Dallas, Houston, Austin, Minneapolis",
    "America/Denver": "Denver, Boulder",
    "America/Phoenix": "Phoenix, Arizona",
    "America/Los_Angeles": "Los Angeles, San Francisco, Seattle, San Diego, Portland, Las Vegas, California",
    "America/Vancouver": "Vancouver",
    "America/Mexico_City": "Mexico City",
    "America/Bogota": "Bogota",
    "America/Lima": "Lima",
    "America/Santiago": "Santiago",
    "America/Argentina/Buenos_Aires": "Buenos Aires",
    "America/Sao_Paulo": "Sao Paulo, Rio de Janeiro, Brasilia",
    "Asia/Dubai": "Dubai, Abu Dhabi",
    "Asia/Jerusalem": "Jerusalem, Tel Aviv, Israel",
    "Africa/Cairo": "Cairo",
    "Africa/Johannesburg": "Johannesburg, Cape Town",
    "Africa/Lagos": "Lagos",
    "Africa/Nairobi": "Nairobi",
    "Asia/Riyadh": "Riyadh",
    "Asia/Karachi": "Karachi",
    "Asia/Kolkata": "Mumbai, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Hyderabad, Kolkata, India",
    "Asia/Dhaka": "Dhaka",
    "Asia/Bangkok": "Bangkok",
    "Asia/Jakarta": "Jakarta",
    "Asia/Manila": "Manila",
    "Asia/Singapore": "Singapore",
    "Asia/Hong_Kong": "Hong Kong",
    "Asia/Shanghai": "Shanghai, Beijing, Shenzhen, China",
    "Asia/Taipei": "Taipei",
    "Asia/Tokyo": "Tokyo, Osaka, Japan",
    "Asia/Seoul": "Seoul",
    "Australia/Sydney": "Sydney, Canberra",
    "Australia/Melbourne": "Melbourne",
    "Australia/Brisbane": "Brisbane",
    "Australia/Perth": "Perth",
    "Pacific/Auckland": "Auckland, Wellington",
    "Pacific/Honolulu": "Honolulu, Hawaii",
}

_IST_HOMES = {
    "Asia/Kolkata",
    "Asia/Calcutta",
    "Europe/Dublin",
    "Eire",
    "Asia/Jerusalem",
    "Asia/Tel_Aviv",
    "Israel",
}


def zone_for(name: str, own: ZoneInfo, at: datetime) -> ZoneInfo:
    """The zone a name stands for, to a requester at home in `own`."""
    if name == "CET":
        return (
            own
            if own.utcoffset(at.replace(tzinfo=None)) == _PARIS.utcoffset(at.replace(tzinfo=None))
            else _PARIS
        )
    if name == "IST":
        return own if own.key in _IST_HOMES else ZoneInfo("Asia/Kolkata")
    return own if name == own.key else ZoneInfo(name)


_PARIS = ZoneInfo("Europe/Paris")


@cache
def _countries() -> dict[str, str]:
    from importlib import resources  # loads slowly, and only telephone numbers need it

    table = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def country_of(zone: str) -> str:
    """The ISO 3166 code of the country a zone lies in; empty for UTC and its like."""
    return _countries().get(zone, "")
