"""The README's table of what each telephone system can do, made from the code.

`python -m tests.architecture.feature_table` writes it into the README.
"""

from __future__ import annotations

from pathlib import Path

from bot.domain.conference import Feature, Vendor
from bot.domain.records import VENDOR_LABELS
from bot.vendors.features import FEATURES

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- features:begin -->\n", "<!-- features:end -->"
NAMES = {
    Feature.VIDEO: "video",
    Feature.RECORDING: "recording",
    Feature.RECURRENCE: "recurrence of its own",
    Feature.CAPACITY: "a limit of participants",
    Feature.TIME_WINDOW: "planned for a time",
    Feature.PIN: "PINs by role",
    Feature.EMAIL_INVITATION: "e-mail invitations",
    Feature.DIAL_IN: "a number to dial",
    Feature.DESTROY: "rooms can be destroyed",
    Feature.LISTING: "rooms can be looked through",
    Feature.LIVE_CONTROL: "led from Slack while people are in it",
}


def table() -> str:
    """One row a feature, one column a telephone system."""
    vendors = list(Vendor)
    lines = [
        "| | " + " | ".join(VENDOR_LABELS[vendor] for vendor in vendors) + " |",
        "|---|" + "---|" * len(vendors),
    ]
    for feature in Feature:
        marks = ("yes" if feature in FEATURES[vendor] else "–" for vendor in vendors)
        lines.append(f"| {NAMES[feature]} | " + " | ".join(marks) + " |")
    calls = ("yes" if vendor is Vendor.THULIUM else "–" for vendor in vendors)
    announcements = ("yes" if vendor is Vendor.CONPEEK else "–" for vendor in vendors)
    lines.append("| calls one person at a time | " + " | ".join(calls) + " |")
    lines.append("| announcements to many | " + " | ".join(announcements) + " |")
    return "\n".join(lines) + "\n"


def readme_table(text: str) -> str:
    """What stands in the README now."""
    return text.split(BEGIN)[1].split(END)[0]


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    README.write_text(text.replace(BEGIN + readme_table(text), BEGIN + table()), encoding="utf-8")
