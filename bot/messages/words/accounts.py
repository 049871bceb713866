"""What is said about a workspace's accounts at telephone systems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountWords:
    """One language; `{…}` is filled in. `labels` and `hints` are by the environment's name of a field."""

    header: str
    intro: str
    none_yet: str
    ask_administrator: str
    button: str
    welcome: str
    welcome_administrator: str
    set_up: str
    change: str
    check: str
    remove: str
    remove_title: str
    remove_question: str
    keep_it: str
    not_set_up: str
    set_up_at: str
    form_title: str
    save: str
    saved: str
    removed: str
    checking: str
    works: str
    does_not_work: str
    leave_empty: str
    problems: Mapping[str, str]
    """What the reader of the environment says, as patterns, in this language; else its own words stand."""
    choices: Mapping[str, str]
    labels: Mapping[str, str]
    hints: Mapping[str, str]

    def label(self, name: str) -> str:
        """Of this field; as long as nobody named it, that of its like elsewhere, or what its name says."""
        if name in self.labels:
            return self.labels[name]
        ending = name.partition("_")[2]
        alike = (label for known, label in self.labels.items() if known.partition("_")[2] == ending)
        return next(alike, ending.replace("_", " ").capitalize())


_PASSWORD, _USER, _ADDRESS, _DIAL_IN, _ZONE = (
    "Password",
    "User name",
    "Address",
    "Number to dial",
    "Time zone",
)

EN = AccountWords(
    header="Telephone systems",
    intro="The telephone systems of this workspace. Only its administrators see and change them.",
    none_yet="This workspace has no telephone system yet. Enter one, and everybody can book conferences.",
    ask_administrator=(
        "This workspace has no telephone system yet. As soon as an administrator of the workspace has "
        "entered one here, everybody can book conferences."
    ),
    button="Set up telephone systems",
    welcome=(
        "Convoke is installed here, thank you. One thing is left: an administrator of the workspace enters a "
        "telephone system in my App Home, under Telephone systems. Then anybody can type "
        "`/conference tomorrow 3pm, 8 people`."
    ),
    welcome_administrator=(
        "Convoke is installed here, thank you. One thing is left: enter a telephone system, here or any time "
        "in my App Home. Then anybody can type `/conference tomorrow 3pm, 8 people`."
    ),
    set_up="Set up {vendor}",
    change="Change {vendor}",
    check="Check {vendor}",
    remove="Remove {vendor}",
    remove_title="Remove {vendor}?",
    remove_question="Its password is forgotten. What is booked there can no longer be changed here.",
    keep_it="Keep it",
    not_set_up="not set up",
    set_up_at="at {address}",
    form_title="Set up {vendor}",
    save="Save",
    saved="The account at {vendor} was saved. It is being tried out now; nothing is created for that.",
    removed="The account at {vendor} was removed.",
    checking="{vendor} is being tried out; nothing is created for that.",
    works="{vendor} works.",
    does_not_work="{vendor} does not work yet.",
    leave_empty="Leave it empty to keep what was entered.",
    problems={},
    choices={
        "oauth": "OAuth (22.0 and later)",
        "sign_in": "Sign in (22.2 and later)",
        "no": "No",
        "yes": "Yes",
    },
    labels={
        "PORTSIP_URL": _ADDRESS,
        "PORTSIP_AUTH": "Way to log in",
        "PORTSIP_DOMAIN": "Domain",
        "PORTSIP_USERNAME": _USER,
        "PORTSIP_PASSWORD": _PASSWORD,
        "PORTSIP_TOKEN": "Token",
        "PORTSIP_EXTENSIONS": "Room numbers",
        "PORTSIP_NUMBERS": "Numbers to dial",
        "PORTSIP_JOIN_URL": "Link to join",
        "ENSWITCH_URL": _ADDRESS,
        "ENSWITCH_USERNAME": _USER,
        "ENSWITCH_PASSWORD": _PASSWORD,
        "ENSWITCH_TIMEZONE": _ZONE,
        "ENSWITCH_DIAL_IN": _DIAL_IN,
        "ENSWITCH_CAN_LIST": "It can list conferences",
        "ENSWITCH_CAN_DELETE": "It can delete conferences",
        "CONPEEK_URL": _ADDRESS,
        "CONPEEK_KEY": "Key",
        "CONPEEK_BRIDGE_ID": "Bridge",
        "CONPEEK_ROOM_ID": "Room",
        "CONPEEK_DIAL_IN": _DIAL_IN,
        "CONPEEK_DETAILS": "Details to show",
        "CONPEEK_CAMPAIGN_ID": "Campaign",
        "CONPEEK_ANNOUNCEMENTS": "Recordings",
        "CONPEEK_VOICES": "Voices",
        "CONPEEK_REQUESTS_PER_SECOND": "Batches a second",
        "THULIUM_URL": _ADDRESS,
        "THULIUM_USERNAME": _USER,
        "THULIUM_PASSWORD": _PASSWORD,
        "THULIUM_QUEUE_ID": "Queue",
        "THULIUM_QUEUES": "Queues by name",
        "THULIUM_TIMEZONE": _ZONE,
        "THULIUM_INTERNATIONAL": "Numbers of other countries",
    },
    hints={
        "PORTSIP_URL": "Up to and including /api.",
        "PORTSIP_USERNAME": "An administrator of the tenant; not needed with a token.",
        "PORTSIP_PASSWORD": "Not needed with a token.",
        "PORTSIP_TOKEN": "Instead of user name and password.",
        "PORTSIP_EXTENSIONS": "The numbers that rooms may take; 8000-8999 when empty.",
        "PORTSIP_NUMBERS": "Shown on cards and in invitations.",
        "PORTSIP_JOIN_URL": "With {sbc_host}, {sbc_port}, {domain}, {token} and {number} filled in.",
        "ENSWITCH_URL": "Up to and including /api/json.",
        "ENSWITCH_TIMEZONE": "Of its clock, such as Europe/Warsaw; nothing is scheduled without it.",
        "CONPEEK_BRIDGE_ID": "Of the standing room for conferences.",
        "CONPEEK_ROOM_ID": "Of the standing room for conferences.",
        "CONPEEK_DETAILS": "Label and field of the answer: Code=code",
        "CONPEEK_CAMPAIGN_ID": "For announcements.",
        "CONPEEK_ANNOUNCEMENTS": "Name and id: opening=12,closing=13",
        "CONPEEK_VOICES": "Name and id: anna=1",
        "CONPEEK_REQUESTS_PER_SECOND": "From 1 to 100; 1 when empty.",
        "THULIUM_URL": "Up to and including /api.",
        "THULIUM_QUEUE_ID": "Where calls go when nobody names a queue.",
        "THULIUM_QUEUES": "Name and id: sales=2,support=3",
        "THULIUM_TIMEZONE": "Of its clock; Europe/Warsaw when empty.",
    },
)

_HASLO, _UZYTKOWNIK, _ADRES, _NUMER, _STREFA = (
    "Hasło",
    "Nazwa użytkownika",
    "Adres",
    "Numer do wybrania",
    "Strefa czasowa",
)

PL = AccountWords(
    header="Systemy telefoniczne",
    intro="Systemy telefoniczne tego obszaru roboczego. Widzą je i zmieniają tylko administratorzy obszaru.",
    none_yet=(
        "Ten obszar roboczy nie ma jeszcze systemu telefonicznego. Wpisz go, a wszyscy będą mogli rezerwować "
        "konferencje."
    ),
    ask_administrator=(
        "Ten obszar roboczy nie ma jeszcze systemu telefonicznego. Gdy administrator obszaru wpisze go "
        "tutaj, wszyscy będą mogli rezerwować konferencje."
    ),
    button="Skonfiguruj systemy",
    welcome=(
        "Convoke jest już tutaj zainstalowany, dziękuję. Została jedna rzecz: administrator obszaru wpisuje "
        "system telefoniczny na mojej stronie głównej, w części Systemy telefoniczne. Potem każdy może "
        "napisać `/conference jutro o 15, 8 osób`."
    ),
    welcome_administrator=(
        "Convoke jest już tutaj zainstalowany, dziękuję. Została jedna rzecz: wpisz system telefoniczny, "
        "tutaj albo w dowolnej chwili na mojej stronie głównej. Potem każdy może napisać "
        "`/conference jutro o 15, 8 osób`."
    ),
    set_up="Skonfiguruj {vendor}",
    change="Zmień {vendor}",
    check="Sprawdź {vendor}",
    remove="Usuń {vendor}",
    remove_title="Usunąć {vendor}?",
    remove_question="Hasło zostanie zapomniane. Rezerwacji w nim nie da się już tutaj zmienić.",
    keep_it="Zostaw",
    not_set_up="nieskonfigurowany",
    set_up_at="pod adresem {address}",
    form_title="System {vendor}",
    save="Zapisz",
    saved="Konto w systemie {vendor} zostało zapisane. Właśnie je sprawdzamy; nic przy tym nie powstaje.",
    removed="Konto w systemie {vendor} zostało usunięte.",
    checking="Sprawdzamy system {vendor}; nic przy tym nie powstaje.",
    works="System {vendor} działa.",
    does_not_work="System {vendor} jeszcze nie działa.",
    leave_empty="Zostaw puste, aby zachować to, co wpisano.",
    problems={
        r"is not set": "brakuje tej wartości",
        r"must be a whole number from (\d+) to (\d+)": "musi być liczbą całkowitą od {} do {}",
        r"must be an address such as": "musi być adresem takim jak https://example.com/api",
        r"must be an IANA time zone": "musi być strefą czasową taką jak Europe/Warsaw",
        r"must be two numbers": "muszą być dwiema liczbami o trzech cyfrach lub więcej: 8000-8999",
        r"both ends must have": "oba końce muszą mieć tyle samo cyfr: 8000-8999",
        r"the first number must not": "pierwsza liczba nie może być większa od ostatniej: 8000-8999",
        r"must be pairs of name and id": "muszą być parami nazwy i identyfikatora: sales=2,support=3",
        r"names (.*) twice": "zawiera dwa razy {}",
        r"must have at most (\d+) characters": "może mieć najwyżej {} znaków",
        r"must be typed again": "trzeba wpisać jeszcze raz, bo zmienił się adres albo nazwa użytkownika",
        r"must be the address of your": "musi być adresem Twojego systemu telefonicznego",
    },
    choices={
        "oauth": "OAuth (od wersji 22.0)",
        "sign_in": "Sign in (od wersji 22.2)",
        "no": "Nie",
        "yes": "Tak",
    },
    labels={
        "PORTSIP_URL": _ADRES,
        "PORTSIP_AUTH": "Sposób logowania",
        "PORTSIP_DOMAIN": "Domena",
        "PORTSIP_USERNAME": _UZYTKOWNIK,
        "PORTSIP_PASSWORD": _HASLO,
        "PORTSIP_TOKEN": "Token",
        "PORTSIP_EXTENSIONS": "Numery pokojów",
        "PORTSIP_NUMBERS": "Numery do wybrania",
        "PORTSIP_JOIN_URL": "Link do dołączenia",
        "ENSWITCH_URL": _ADRES,
        "ENSWITCH_USERNAME": _UZYTKOWNIK,
        "ENSWITCH_PASSWORD": _HASLO,
        "ENSWITCH_TIMEZONE": _STREFA,
        "ENSWITCH_DIAL_IN": _NUMER,
        "ENSWITCH_CAN_LIST": "Umie wyliczyć konferencje",
        "ENSWITCH_CAN_DELETE": "Umie usuwać konferencje",
        "CONPEEK_URL": _ADRES,
        "CONPEEK_KEY": "Klucz",
        "CONPEEK_BRIDGE_ID": "Mostek",
        "CONPEEK_ROOM_ID": "Pokój",
        "CONPEEK_DIAL_IN": _NUMER,
        "CONPEEK_DETAILS": "Szczegóły do pokazania",
        "CONPEEK_CAMPAIGN_ID": "Kampania",
        "CONPEEK_ANNOUNCEMENTS": "Nagrania",
        "CONPEEK_VOICES": "Głosy",
        "CONPEEK_REQUESTS_PER_SECOND": "Partie na sekundę",
        "THULIUM_URL": _ADRES,
        "THULIUM_USERNAME": _UZYTKOWNIK,
        "THULIUM_PASSWORD": _HASLO,
        "THULIUM_QUEUE_ID": "Kolejka",
        "THULIUM_QUEUES": "Kolejki według nazw",
        "THULIUM_TIMEZONE": _STREFA,
        "THULIUM_INTERNATIONAL": "Numery z innych krajów",
    },
    hints={
        "PORTSIP_URL": "Razem z /api na końcu.",
        "PORTSIP_USERNAME": "Administrator najemcy; niepotrzebny przy tokenie.",
        "PORTSIP_PASSWORD": "Niepotrzebne przy tokenie.",
        "PORTSIP_TOKEN": "Zamiast nazwy użytkownika i hasła.",
        "PORTSIP_EXTENSIONS": "Numery, które mogą mieć pokoje; gdy puste: 8000-8999.",
        "PORTSIP_NUMBERS": "Widoczne na kartach i w zaproszeniach.",
        "PORTSIP_JOIN_URL": "Z miejscami {sbc_host}, {sbc_port}, {domain}, {token} i {number}.",
        "ENSWITCH_URL": "Razem z /api/json na końcu.",
        "ENSWITCH_TIMEZONE": "Jego zegara, na przykład Europe/Warsaw; bez niej nic nie zostanie zaplanowane.",
        "CONPEEK_BRIDGE_ID": "Stałego pokoju na konferencje.",
        "CONPEEK_ROOM_ID": "Stałego pokoju na konferencje.",
        "CONPEEK_DETAILS": "Etykieta i pole odpowiedzi: Kod=code",
        "CONPEEK_CAMPAIGN_ID": "Do komunikatów.",
        "CONPEEK_ANNOUNCEMENTS": "Nazwa i identyfikator: otwarcie=12,koniec=13",
        "CONPEEK_VOICES": "Nazwa i identyfikator: anna=1",
        "CONPEEK_REQUESTS_PER_SECOND": "Od 1 do 100; gdy puste: 1.",
        "THULIUM_URL": "Razem z /api na końcu.",
        "THULIUM_QUEUE_ID": "Dokąd trafiają połączenia, gdy nikt nie poda kolejki.",
        "THULIUM_QUEUES": "Nazwa i identyfikator: sales=2,support=3",
        "THULIUM_TIMEZONE": "Jego zegara; gdy puste: Europe/Warsaw.",
    },
)

CATALOGUES: Mapping[str, AccountWords] = {"en": EN, "pl": PL}


def account_words(language: str) -> AccountWords:
    """The catalogue of this language; English where there is none."""
    return CATALOGUES.get(language, EN)
