"""What a browser shows of an installation: a heading, one sentence, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from urllib.parse import urlencode

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"
)

_STYLE = (
    "body{font:1.1rem/1.6 system-ui,sans-serif;color:#1d2b30;background:#fff;margin:12vh auto;"
    "max-width:34rem;padding:0 1.5rem}h1{font-size:1.6rem;line-height:1.3}a{color:#0b5394}"
    "code{background:#eef3f5;padding:.1rem .3rem;border-radius:.25rem}"
    "@media(prefers-color-scheme:dark){body{color:#e8eef0;background:#12181b}a{color:#8fc7ff}"
    "code{background:#24323a}}"
)


class Ended(StrEnum):
    """How an installation ended."""

    INSTALLED = "installed"
    CANCELLED = "cancelled"
    OTHER_BROWSER = "other_browser"
    TOO_LATE = "too_late"
    USED = "used"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    WHOLE_ORGANISATION = "whole_organisation"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True, slots=True)
class PageWords:
    """The page in one language: sentences by how it ended; `{…}` is filled in and escaped."""

    installed: str
    nothing: str
    ended: Mapping[Ended, str]
    steps: tuple[str, ...]
    open_slack: str
    again: str


EN = PageWords(
    installed="Convoke is installed",
    nothing="Nothing was installed",
    ended={
        Ended.INSTALLED: "Convoke is now in the workspace {team}.",
        Ended.CANCELLED: "The installation was cancelled, and nothing was changed.",
        Ended.OTHER_BROWSER: (
            "This installation was not begun in this browser, or cookies are switched off; "
            "begin it again here."
        ),
        Ended.TOO_LATE: "The installation took more than ten minutes; begin it again.",
        Ended.USED: (
            "This page was opened before, and it is good once; if Convoke is not in your workspace, "
            "begin again."
        ),
        Ended.REFUSED: "Slack did not confirm the installation ({reason}); begin it again.",
        Ended.NO_ANSWER: "Slack did not answer; begin again in a few minutes.",
        Ended.WHOLE_ORGANISATION: (
            "Convoke is installed in one workspace at a time; begin again and choose a workspace instead of "
            "the whole organisation."
        ),
        Ended.NOT_KEPT: "Convoke could not keep the installation; begin again in a few minutes.",
    },
    steps=(
        "An administrator of the workspace opens Convoke's <b>Home</b> in Slack and enters a telephone "
        "system under <b>Telephone systems</b>.",
        "Anybody types <code>/conference tomorrow 3pm, 8 people</code> in a channel.",
        "<code>/conference help</code> shows what else there is.",
    ),
    open_slack="Open Convoke in Slack",
    again="Begin again",
)

PL = PageWords(
    installed="Convoke jest zainstalowany",
    nothing="Nic nie zainstalowano",
    ended={
        Ended.INSTALLED: "Convoke jest teraz w obszarze roboczym {team}.",
        Ended.CANCELLED: "Instalacja została anulowana i nic się nie zmieniło.",
        Ended.OTHER_BROWSER: (
            "Tej instalacji nie rozpoczęto w tej przeglądarce albo pliki cookie są wyłączone; "
            "zacznij ją tutaj jeszcze raz."
        ),
        Ended.TOO_LATE: "Instalacja trwała ponad dziesięć minut; zacznij jeszcze raz.",
        Ended.USED: (
            "Ta strona była już otwarta, a działa tylko raz; jeśli w Twoim obszarze nie ma Convoke, "
            "zacznij jeszcze raz."
        ),
        Ended.REFUSED: "Slack nie potwierdził instalacji ({reason}); zacznij jeszcze raz.",
        Ended.NO_ANSWER: "Slack nie odpowiedział; zacznij jeszcze raz za kilka minut.",
        Ended.WHOLE_ORGANISATION: (
            "Convoke instaluje się w jednym obszarze roboczym naraz; zacznij jeszcze raz i wybierz obszar "
            "zamiast całej organizacji."
        ),
        Ended.NOT_KEPT: "Nie udało się zachować instalacji; zacznij jeszcze raz za kilka minut.",
    },
    steps=(
        "Administrator obszaru otwiera w Slacku <b>stronę główną</b> Convoke i wpisuje system telefoniczny "
        "w części <b>Systemy telefoniczne</b>.",
        "Każdy może wpisać na kanale <code>/conference jutro o 15, 8 osób</code>.",
        "<code>/conference help</code> pokazuje, co jeszcze można zrobić.",
    ),
    open_slack="Otwórz Convoke w Slacku",
    again="Zacznij jeszcze raz",
)


def language_of(accepted: str) -> str:
    """`pl` where a browser prefers Polish, by its `Accept-Language`."""
    return "pl" if accepted.strip().lower().startswith("pl") else "en"


def install_page(ended: Ended, language: str, **facts: str) -> str:
    """The page as HTML; after an installation `team`, `team_id` and `app` say where it is."""
    words = PL if language == "pl" else EN
    heading = words.installed if ended is Ended.INSTALLED else words.nothing
    shown = {"reason": "", "team": "", **facts}
    said = words.ended[ended].format_map({name: escape(fact) for name, fact in shown.items()})
    body = [f"<h1>{heading}</h1>", f"<p>{said}</p>"]
    if ended is Ended.INSTALLED:
        steps = "".join(f"<li>{step}</li>" for step in words.steps)
        query = urlencode({"app": facts.get("app", ""), "team": facts.get("team_id", "")})
        link = escape(f"https://slack.com/app_redirect?{query}")
        body += [f"<ol>{steps}</ol>", f'<p><a href="{link}">{words.open_slack}</a></p>']
    else:
        body.append(f'<p><a href="/slack/install">{words.again}</a></p>')
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{heading}</title><style>{_STYLE}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>"
    )
