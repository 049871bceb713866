"""Polish."""

from __future__ import annotations

from bot.domain.conference import Feature
from bot.domain.records import NoticeKind
from bot.messages.ids import Field
from bot.messages.words.asking_pl import PL as ASKING
from bot.messages.words.base import Words
from bot.messages.words.times import Plural

PL = Words(
    asking=ASKING,
    # A conference's card and details
    default_subject="Konferencja",
    when="Kiedy",
    repeats="Powtarza się",
    dial_in="Numer",
    one_tap="Zadzwoń jednym dotknięciem",
    room="Pokój",
    code="Kod",
    pin="PIN",
    people="Liczba osób",
    up_to=Plural("do 1", "do {n}", "do {n}"),
    organiser="Organizator",
    join="Przeglądarka",
    join_link="Dołącz w przeglądarce",
    video="Wideo",
    recorded="Ta konferencja jest nagrywana.",
    in_own_zone="{vendor} · {reference} · {clock} w strefie {zone}",
    edit="Zmień",
    cancel="Odwołaj",
    add_to_calendar="Dodaj do kalendarza",
    edit_described="Zmień: {subject}",
    cancel_described="Odwołaj: {subject}",
    calendar_described="Dodaj do kalendarza: {subject}",
    cancel_title="Odwołać tę konferencję?",
    cancel_text="Nikt już nie dołączy, a wszyscy zaproszeni się o tym dowiedzą.",
    cancel_yes="Odwołaj konferencję",
    cancel_no="Zostaw",
    cancelled="Ta konferencja została odwołana.",
    cancelled_subject="Odwołana: {subject}",
    cancelled_by="Tę konferencję odwołuje {user}.",
    card_text="{subject}: {when}.",
    text_dial="Numer: {numbers}.",
    text_room="Pokój {number}.",
    text_code="Kod {number}.",
    text_pin="PIN {pin}.",
    text_organiser="Organizator: {user}.",
    booking="Pokój jest właśnie rezerwowany.",
    # Direct messages
    organiser_booked="Twoja konferencja jest zarezerwowana. PIN prowadzącego widzisz tylko Ty.",
    organiser_changed="Twoja konferencja została zmieniona. PIN prowadzącego widzisz tylko Ty.",
    admin_pin="PIN prowadzącego",
    admin_pin_portsip="W trakcie rozmowy naciśnij *8 i wpisz PIN prowadzącego, aby kierować konferencją.",
    admin_pin_enswitch="Dzwoniąc, wpisz PIN prowadzącego zamiast PIN-u uczestników.",
    admin_pin_other="Wpisz PIN prowadzącego, aby kierować konferencją.",
    invited="{user} zaprasza Cię na konferencję.",
    invitation_changed="{user} zmienia konferencję, na którą masz zaproszenie.",
    withdrawn_cancelled="{user} odwołuje konferencję, na którą masz zaproszenie. Nie musisz nic robić.",
    withdrawn_removed="{user} nie czeka już na Ciebie na tej konferencji. Nie musisz nic robić.",
    closing_locked=(
        "{vendor} nie potrafi usunąć pokoju, więc dostał on nowe PIN-y, których nikt nie ma. "
        "Stare nikogo nie wpuszczą."
    ),
    closing_stays=(
        "{vendor} nie potrafi tego cofnąć: stały pokój i zaproszenie zostają. Uprzedź tych, którzy mają "
        "numer."
    ),
    # Calendar
    calendar_file="Do kalendarza: konferencja {reference}",
    calendar_cancelled="Aby usunąć z kalendarza: konferencja {reference}",
    calendar_prompt="Dodaj do kalendarza: {subject}. Plik .ics w wiadomości prywatnej działa wszędzie.",
    google_calendar="Kalendarz Google",
    outlook_calendar="Outlook",
    calendar_pin_in_slack="PIN jest w Slacku, na karcie {reference}.",
    # The form
    book_title="Zarezerwuj konferencję",
    edit_title="Zmień konferencję",
    book="Zarezerwuj",
    save="Zapisz",
    close="Zamknij",
    labels={
        Field.READING: "Co mamy przyjąć?",
        Field.SUBJECT: "Temat",
        Field.DATE: "Data",
        Field.TIME: "Godzina",
        Field.DURATION: "Czas trwania",
        Field.PEOPLE: "Liczba osób",
        Field.VENDOR: "System",
        Field.USERS: "Zaproś",
        Field.EMAILS: "Adresy e-mail",
        Field.PHONES: "Numery telefonów",
        Field.ZONE: "Strefa czasowa",
        Field.CHANNEL: "Gdzie ogłosić",
        Field.REPEATS: "Powtarzanie",
        Field.RECORD: "Nagrywanie",
        Field.MODE: "Rodzaj",
        Field.PIN: "PIN uczestników",
        Field.SWITCHES: "Dźwięki i widok",
    },
    hints={
        Field.PEOPLE: "Ile osób może dołączyć, razem z Tobą. Puste: tyle, ile zaproszonych, co najmniej 10.",
        Field.EMAILS: "Kilka oddziel przecinkiem albo odstępem.",
        Field.PHONES: "Z numerem kierunkowym kraju, kilka oddziel przecinkiem.",
        Field.CHANNEL: "Puste: szczegóły dostaniesz tylko Ty.",
        Field.PIN: "Same cyfry. Puste: wymyślimy za Ciebie.",
        Field.SUBJECT: "Puste: Konferencja.",
    },
    email_placeholder="anna@example.com, jan@example.com",
    phone_placeholder="+48 22 123 45 67",
    more_options="Więcej opcji",
    left_out="{vendor} nie ma zastosowania dla: {names}.",
    feature_names={
        Feature.VIDEO: "wideo",
        Feature.RECORDING: "nagrywanie",
        Feature.RECURRENCE: "konferencje cykliczne",
        Feature.CAPACITY: "liczba osób",
        Feature.TIME_WINDOW: "początek i koniec",
        Feature.PIN: "własny PIN",
        Feature.EMAIL_INVITATION: "zaproszenia e-mailem",
        Feature.DIAL_IN: "dodzwanianie się",
        Feature.DESTROY: "usuwanie pokoju",
        Feature.LISTING: "lista pokoi",
        Feature.LIVE_CONTROL: "prowadzenie trwającej konferencji",
    },
    fixed_vendor="Ta konferencja jest w systemie {vendor}.",
    record_option="Nagrywaj konferencję",
    option_labels={
        "audio": "Głos",
        "video": "Wideo",
        "control": "Kto może mówić",
        "FREE": "Każdy",
        "MASTER": "Kogo dopuści prowadzący",
        "layout": "Układ obrazu",
        "LAYOUT0": "Automatyczny",
        "LAYOUT1": "1 obraz",
        "LAYOUT2": "2 obrazy",
        "LAYOUT3": "3 obrazy",
        "LAYOUT4": "4 obrazy",
        "LAYOUT6": "6 obrazów",
        "LAYOUT9": "9 obrazów",
        "width": "Szerokość obrazu (144 do 1920)",
        "height": "Wysokość obrazu (144 do 1920)",
        "bitrate": "Przepływność w kbit/s (128 do 10240)",
        "framerate": "Obrazów na sekundę (5 do 30)",
        "language": "Język zapowiedzi (na przykład pl-PL)",
        "enable_prompt": "Zapowiedzi głosowe",
        "custom_options": "Opcje centrali (JSON)",
        "listenpin": "PIN dla słuchaczy",
        "callerid": "Numer prezentowany przy powiadomieniach",
        "customer": "Identyfikator klienta",
        "owner": "Identyfikator właściciela (0: nikt)",
        "panel": "Pokaż w panelu sterowania",
        "play_join": "Dźwięk, gdy ktoś dołącza",
        "play_music": "Muzyka dla pierwszej osoby",
        "record_name": "Dzwoniący nagrywają imię",
        "wait_music": "Muzyka, dopóki nie dołączy prowadzący",
        "phone": "Numer telefonu",
        "queue": "Kolejka",
        "message": "Treść",
        "announcement": "Nagranie",
        "file": "Plik z numerami",
        "voice": "Głos lektora",
    },
    option_usual="Jak zwykle",
    # Private answers
    open_form="Otwórz formularz",
    check_again="Sprawdź ponownie",
    is_there="Jest tam",
    book_again="Zarezerwuj ponownie",
    book_elsewhere="Zarezerwuj w systemie {vendor}",
    list_title="Twoje konferencje",
    list_empty="Nie masz przed sobą żadnych konferencji. Spróbuj `/conference jutro o 15, 8 osób`.",
    list_more=Plural("… i jeszcze 1.", "… i jeszcze {n}.", "… i jeszcze {n}."),
    home_title="Konferencje telefoniczne",
    home_intro=(
        "Napisz jednym zdaniem, czego potrzebujesz, albo wypełnij formularz. Pokój, numer i PIN-y przyjdą "
        "same."
    ),
    home_empty="Nie masz przed sobą żadnych konferencji.",
    home_book="Zarezerwuj konferencję",
    home_yours="Najbliższe",
    invited_by="Zaprasza Cię {user}.",
    help_title="Jak zarezerwować konferencję telefoniczną",
    help_conference="Napisz kiedy, na jak długo i dla ilu osób. O resztę zapyta formularz.",
    help_examples=(
        "/conference jutro o 15, 8 osób",
        "/conference przegląd budżetu w piątek o 10:00 na 45 minut z @bob i anna@partner.example",
        "/conference standup w każdy poniedziałek o 9:30 na kwadrans przez enswitch",
        "/conference",
    ),
    help_more=(
        "`/conference list` pokazuje najbliższe, `/conference edit` i `/conference cancel` je zmieniają. "
        "`/conference rooms` przegląda pokoje systemu telefonicznego. Gdy konferencja trwa, przycisk "
        "Sterowanie na żywo obok niej pokazuje, kto w niej jest, jeśli system telefoniczny to umie."
    ),
    help_call="Telefon do jednej osoby przez Twoich konsultantów; potwierdzasz, zanim cokolwiek zadzwoni.",
    help_call_examples=("/schedule-call +48 500 333 222 jutro o 10:15 kolejka sales",),
    help_announce="Komunikat głosowy na wiele numerów; potwierdzasz, zanim cokolwiek zadzwoni.",
    help_announce_examples=('/announce +48 123 123 123, +48 987 654 321: "Biuro otwieramy w południe"',),
    help_elsewhere=(
        "Możesz też wspomnieć o mnie na kanale, napisać do mnie bezpośrednio albo użyć skrótu Book a "
        "conference."
    ),
    # Calls and announcements
    call_title="Zaplanować to połączenie?",
    call_whom="Zadzwoni do",
    call_when="Planowany czas",
    call_system_time="{clock} na zegarze systemu telefonicznego ({zone})",
    call_queue="Kolejka",
    call_about="Temat",
    call_warning="To połączenie z prawdziwą osobą i nie da się go cofnąć ze Slacka.",
    call_confirm="Zaplanuj połączenie",
    discard="Odrzuć",
    call_text="Zaplanować połączenie z {phone} na {when}? Nie da się tego cofnąć ze Slacka.",
    announcement_title="Wysłać ten komunikat?",
    announcement_numbers_label="Zadzwoni na",
    announcement_numbers=Plural("1 numer", "{n} numery", "{n} numerów"),
    announcement_says="Treść",
    announcement_plays="Nagranie",
    announcement_and_more=Plural("i jeszcze 1", "i jeszcze {n}", "i jeszcze {n}"),
    announcement_when="Kiedy",
    announcement_at_once="zaraz po potwierdzeniu",
    announcement_warning="To połączenia z prawdziwymi osobami i nie da się ich cofnąć ze Slacka.",
    announcement_confirm="Wyślij",
    announcement_text="Wysłać komunikat, {numbers}? {what} Nie da się tego cofnąć ze Slacka.",
    call_done="Połączenie z {phone} jest zaplanowane na {when}.",
    call_sending="Połączenie z {phone} jest przekazywane do systemu telefonicznego.",
    call_withdrawn="Odrzucone. Nikt nie zadzwoni.",
    call_refused="Nie udało się zaplanować połączenia z {phone}. Nikt nie zadzwoni.",
    call_unknown=(
        "System telefoniczny nie odpowiada, więc nie wiadomo, czy połączenie z {phone} jest zaplanowane. "
        "Sprawdź to tam, zanim spróbujesz ponownie, bo telefon może zadzwonić dwa razy."
    ),
    announcement_done=Plural(
        "Komunikat przekazany, 1 numer.",
        "Komunikat przekazany, {n} numery.",
        "Komunikat przekazany, {n} numerów.",
    ),
    announcement_sending="Komunikat jest przekazywany do systemu telefonicznego.",
    announcement_withdrawn="Odrzucone. Nikt nie zadzwoni.",
    announcement_refused="Nie udało się wysłać komunikatu.",
    announcement_unknown=Plural(
        "Nie wiadomo, czy 1 numer został przyjęty. Sprawdź to tam, zanim spróbujesz ponownie.",
        "Nie wiadomo, czy {n} numery zostały przyjęte. Sprawdź to tam, zanim spróbujesz ponownie.",
        "Nie wiadomo, czy {n} numerów zostało przyjętych. Sprawdź to tam, zanim spróbujesz ponownie.",
    ),
    # Bad news and corrections
    notices={
        **ASKING.notices,
        NoticeKind.VENDOR_DOWN: (
            "Nie udało się połączyć z systemem {vendor}, więc nic nie zostało zarezerwowane. "
            "Spróbuj ponownie za kilka minut albo wybierz inny system."
        ),
        NoticeKind.VENDOR_REJECTED: (
            "{vendor} odmawia, więc nic nie zostało zarezerwowane. Odpowiedź: „{words}”. Popraw i spróbuj "
            "ponownie."
        ),
        NoticeKind.VENDOR_CANNOT: "{vendor} tego nie potrafi: {feature}. Nic nie zostało zarezerwowane.",
        NoticeKind.VENDOR_CREDENTIALS: (
            "{vendor} nie przyjmuje naszych danych logowania, więc nic nie zostało zarezerwowane. "
            "Poproś administratora aplikacji, aby je sprawdził."
        ),
        NoticeKind.VENDOR_UNREADABLE: (
            "{vendor} odpowiada w niezrozumiały sposób, więc nic nie zostało zarezerwowane. "
            "Spróbuj później albo powiadom administratora aplikacji."
        ),
        NoticeKind.OUTCOME_UNKNOWN: (
            "{vendor} nie odpowiada, więc nie wiadomo, czy pokój dla {reference} istnieje. "
            "Sprawdź to tam, zanim spróbujesz ponownie."
        ),
        NoticeKind.NO_NUMBERS: (
            "{vendor} nie ma już wolnego numeru pokoju, więc nic nie zostało zarezerwowane. "
            "Odwołaj niepotrzebną konferencję albo wybierz inny system."
        ),
        NoticeKind.NOT_YOURS: (
            "Nie możesz zmienić tej konferencji: może to zrobić tylko {organiser} albo administrator. "
            "Poproś o to."
        ),
        NoticeKind.CANNOT_POST: (
            "Konferencja jest zarezerwowana, ale nie udało mi się napisać na {channel}. "
            "Zaproś mnie tam poleceniem `/invite @Convoke`; wszystkie szczegóły dostaniesz bezpośrednio."
        ),
        NoticeKind.GONE: (
            "Ta konferencja jest odwołana albo już się odbyła, więc nie można jej zmienić. Zarezerwuj nową."
        ),
        NoticeKind.CHANGE_FAILED: (
            "{vendor} nie zmienia konferencji, więc obowiązują stare szczegóły. Spróbuj ponownie."
        ),
        NoticeKind.CANCEL_FAILED: (
            "{vendor} nie zamyka pokoju, więc ktoś może jeszcze do niego wejść. "
            "Spróbuj odwołać ponownie za kilka minut."
        ),
        NoticeKind.ROOM_REOPENED: (
            "System {vendor} zamknął pusty pokój przed czasem. Pokój jest znów otwarty pod tym samym "
            "numerem i z tym samym PIN-em; dla uczestników nic się nie zmienia."
        ),
        NoticeKind.ROOM_RENUMBERED: (
            "System {vendor} zamknął pusty pokój przed czasem i oddał jego numer. "
            "Konferencja ma teraz inny pokój: {number}."
        ),
        NoticeKind.ROOM_LOST: (
            "System {vendor} zamknął pusty pokój przed czasem i nie udało się otworzyć go ponownie. "
            "Zarezerwuj konferencję od nowa albo poproś administratora aplikacji o sprawdzenie systemu."
        ),
        NoticeKind.NOT_THERE: (
            "Sprawdzono w systemie {vendor}: takiego pokoju nie ma, więc nic nie zostało zarezerwowane. "
            "Zarezerwuj konferencję formularzem."
        ),
        NoticeKind.LOOK_FAILED: (
            "System {vendor} nie odpowiedział, więc nie ma czego pokazać. Spróbuj ponownie za kilka minut."
        ),
        NoticeKind.INVITATION_FAILED: (
            "Nie udało się wysłać zaproszenia do: {users}. Przekaż szczegóły samodzielnie."
        ),
        NoticeKind.WISH_INVALID: "Tego nie da się zrobić. {sentence}",
        NoticeKind.NO_VENDOR: (
            "Żaden system telefoniczny nie jest do tego podłączony, więc nic nie zostało zarezerwowane. "
            "Poproś administratora aplikacji, aby go podłączył."
        ),
        NoticeKind.NO_ACCOUNTS: (
            "Ten obszar roboczy nie ma jeszcze do tego systemu telefonicznego, więc nic nie zostało "
            "zarezerwowane. Poproś administratora obszaru, aby wpisał go na mojej stronie głównej, "
            "w części Systemy telefoniczne."
        ),
        NoticeKind.NO_ACCOUNTS_YET: (
            "Ten obszar roboczy nie ma jeszcze do tego systemu telefonicznego, więc nic nie zostało "
            "zarezerwowane. Wpisz go tutaj albo w dowolnej chwili na mojej stronie głównej, "
            "w części Systemy telefoniczne."
        ),
        NoticeKind.INCOMPLETE: (
            "Nie udało się odczytać wszystkiego, więc nic nie zostało wysłane. Brakuje: {missing}. "
            "Spróbuj ponownie, na przykład tak:"
        ),
        NoticeKind.USED: "Ta karta była już użyta albo odrzucona, więc nic więcej się nie stało.",
        NoticeKind.GUARDED: "Nic nie wysłano. {rule}",
        NoticeKind.RING_NEWS: "Chodzi o połączenie albo komunikat: {news}.",
        NoticeKind.NO_LIST: "System {vendor} nie pokazuje tej aplikacji swoich pokoi.",
        NoticeKind.LIVE_NEWS: "O trwającej konferencji: {news}.",
        NoticeKind.SOMETHING_BROKE: (
            "Coś poszło nie tak po naszej stronie. Spróbuj ponownie; jeśli to się powtórzy, podaj "
            "administratorowi "
            "aplikacji numer {reference}."
        ),
    },
    notice_tails={
        "other": "Potrafi to {other}.",
        "support": "Numer dla pomocy technicznej: {support}.",
        "why_words": "Odpowiedź: „{words}”.",
    },
    notice_defaults={
        "change_mode": "zmiana między głosem a wideo",
        "change_recording": "zmiana nagrywania",
        "look_up": "sprawdzanie, co stało się z prośbą",
        "announcement": "zapowiedzi telefoniczne",
        "number": "zobacz kartę",
        "vendor": "System telefoniczny",
        "words": "bez podania przyczyny",
        "feature": "to, o co prosisz",
        "reference": "tej konferencji",
        "organiser": "organizator",
        "channel": "tym kanale",
        "users": "kogoś",
        "missing": "kilku szczegółów",
        "conference": "konferencje",
        "configured": "nie jest tu podłączony",
    },
    problems={
        **ASKING.problems,
        "empty": "Wypełnij to pole.",
        "not_a_choice": "Wybierz jedno z: {limit}.",
        "malformed": "Nie da się tego odczytać: powinno wyglądać tak: {limit}.",
        "own_room": "To numer samej konferencji. Podaj czyjś inny.",
        "same_as_other_pin": "To jest PIN uczestników: wybierz inny dla słuchaczy.",
        "same_as_host_pin": "To jest PIN prowadzącego: wybierz inny dla uczestników.",
        "foreign_phone": "Można dzwonić tylko na numery zaczynające się od {limit}.",
        "end_before_start": "Koniec wypadałby przed początkiem: wybierz czas trwania.",
        "unknown_vendor": "System „{given}” nie jest tu skonfigurowany: wybierz jeden z poniższych.",
        "ends_before_start": "Powtarzanie kończy się, zanim się zacznie: wybierz późniejszy koniec.",
        "unknown_option": "Ten system nie ma takiej opcji.",
        "video_only": "To działa tylko z wideo: wybierz wideo albo zostaw jak zwykle.",
        "not_configured": "Ten system nie jest tu podłączony: wybierz inny.",
        "cannot": "{vendor} tego nie potrafi.",
        "sheet_empty": "Plik nie ma wierszy: wybierz taki, w którym w każdym jest numer.",
        "sheet_too_large": "Plik ma ponad {limit} MB: zostaw w nim tylko kolumnę z numerami.",
        "sheet_encoding": "Plik nie jest tekstem UTF-8: zapisz go jako „CSV UTF-8” i wybierz ponownie.",
        "sheet_malformed": "Nie da się odczytać wiersza {given} pliku: sprawdź w nim cudzysłowy.",
        "sheet_formula": "W wierszu {given} pliku jest formuła: zapisz plik z samymi wartościami.",
        "sheet_no_numbers": (
            "Żadna kolumna pliku nie zawiera numerów telefonów: nazwij ją „telefon” i podaj "
            "numery z kodem kraju."
        ),
        "sheet_not_read": "Slack nie przekazał pliku: wybierz go ponownie albo wklej numery.",
        "too_many_numbers": "To {given} numerów: naraz można zadzwonić najwyżej pod {limit}.",
        "either_words_or_recording": "Wybierz słowa albo nagranie, nie jedno i drugie.",
        "ssml_broken": (
            "Nie da się odczytać znaczników ({given}): zamknij każdy z nich albo napisz zwykłe słowa."
        ),
        "ssml_outside": (
            "Znaczniki nie mogą sięgać na zewnątrz ({given}): usuń odwołania, encje i typy dokumentu."
        ),
        "too_far": "To zbyt odległy termin: {limit}.",
    },
    problem_otherwise="Tej wartości nie można użyć. Zmień ją.",
    problem_limit="Możliwe: {limit}.",
)
