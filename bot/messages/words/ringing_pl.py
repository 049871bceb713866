"""Calls and announcements in Polish."""

from __future__ import annotations

from bot.domain.records import CallNews
from bot.messages.words.ringing import RingWords
from bot.messages.words.times import Plural

PL = RingWords(
    rules={
        "who": "Nie możesz stąd dzwonić do ludzi. Poproś administratora przestrzeni roboczej.",
        "person_a_day": (
            "To więcej niż {limit} numerów, pod które możesz zadzwonić w ciągu dnia. Dokończ "
            "jutro albo poproś "
            "administratora."
        ),
        "workspace_a_day": (
            "To więcej niż {limit} numerów, pod które ta przestrzeń robocza może zadzwonić w ciągu dnia. "
            "Dokończ jutro albo poproś administratora."
        ),
        "foreign": "{phone} należy do kraju, do którego nie wolno stąd dzwonić: wolno tylko {limit}.",
        "special": "{phone} to numer o podwyższonej opłacie lub specjalny, pod takie stąd nie dzwonimy.",
        "never": "{phone} jest na liście numerów, pod które nigdy nie dzwonimy. Do nikogo nie zadzwoniono.",
        "malformed": "„{given}” nie jest numerem telefonu: podaj go z kodem kraju, np. +48 22 123 45 67.",
        "letters": "W „{given}” są litery: wpisz numer samymi cyframi, np. +48 22 123 45 67.",
        "no_phone": "{given} nie ma w profilu Slacka numeru telefonu: wpisz go samodzielnie.",
        "nobody": (
            "Pod żaden z tych numerów ({count}) nie można zadzwonić: podaj je z kodem kraju, każdy raz."
        ),
        "quiet": (
            "Dla {count} z tych numerów byłaby tam {clock}, a między {begins} a {ends} do nikogo "
            "nie dzwonimy. "
            "Wybierz inną porę."
        ),
        "night_fell": (
            "Tam, gdzie są kolejne telefony, trwa cisza, więc reszta czeka. Wznów rano albo zatrzymaj."
        ),
        "admins_only": (
            "Tylko administratorzy zmieniają zabezpieczenia i czytają ich dziennik. Poproś jednego z nich."
        ),
        "approver_is_self": "Drugą osobą musi być ktoś inny niż Ty. Wybierz kogoś z zespołu.",
        "approver_may_not": "Ta osoba nie może dzwonić do ludzi. Wybierz kogoś, kto może.",
        "not_approver": "O zgodę poproszono kogoś innego, więc nic się nie stało.",
        "too_late": "Połączenie jest już w systemie telefonicznym i nie da się go stąd odwołać.",
        "no_own_phone": "W Twoim profilu Slacka nie ma numeru telefonu. Dodaj go tam i spróbuj ponownie.",
        "several_numbers": "Połączenie jest pod jeden numer. Wpisz jeden albo użyj /announce dla wielu.",
        "setting": "Nie da się odczytać ustawienia „{field}”: {limit}.",
        "otherwise": "Zabraniają tego zabezpieczenia. Poproś administratora przestrzeni roboczej.",
    },
    news={
        "rings_you": "Twój telefon {phone} zaraz zadzwoni i to odtworzy. Do nikogo innego nie dzwonimy.",
        "approver_asked": "{organiser} ma to zatwierdzić. Wyślę, gdy tylko to zrobi.",
        "approver_not_reached": "Nie udało się powiadomić {organiser}. Bez zgody nic nie zostanie wysłane.",
        "declined": "{organiser} nie wyraża zgody. Do nikogo nie dzwonimy.",
        "no_left_out": "Żadnego numeru nie pominięto.",
        "otherwise": "Są wiadomości o połączeniu albo komunikacie.",
    },
    why={
        "duplicate": "powtórzony",
        "letters": "zawiera litery",
        "malformed": "to nie numer telefonu",
        "foreign": "niedozwolony kraj",
        "special": "numer o podwyższonej opłacie lub specjalny",
        "never": "nigdy nie dzwonić",
        "quiet": "godziny ciszy",
        "no_phone": "brak numeru w profilu",
        "accepted": "przyjęty",
        "refused": "odrzucony",
        "unknown": "nie wiadomo",
        "waiting": "czeka",
        "sending": "w drodze",
        "stopped": "nie wysłano",
    },
    quiet_call="O tej porze będzie tam noc.",
    quiet_announcement=Plural(
        "Dla 1 z nich jest teraz noc.", "Dla {n} z nich jest noc.", "Dla {n} z nich jest noc."
    ),
    hold="Zatrzymaj do 15 minut przed",
    held_on_card="Trzymam połączenie u siebie do 15 minut przed jego porą; do tego czasu można je odwołać.",
    countries="Kraje",
    length="Trwa",
    about_seconds="około {n} s",
    about_minutes="około {n} min",
    left_out=Plural("Pominięto 1 numer:", "Pominięto {n} numery:", "Pominięto {n} numerów:"),
    left_out_file="Pominięte numery",
    call_me_first="Najpierw do mnie",
    approval_needed="To więcej osób, niż wolno samemu: musi to zatwierdzić druga osoba.",
    other_country="gdzie indziej",
    approval_title="Druga osoba",
    approval_asks="Zadzwoni wiele telefonów. Kto sprawdzi to razem z Tobą?",
    approval_who="Zatwierdza",
    approval_hint="Zobaczy treść i liczbę numerów, po czym zatwierdzi albo odmówi.",
    approval_submit="Poproś",
    approval_request="{user} chce, żeby zadzwoniło {numbers}. Sprawdź to: nie da się tego cofnąć.",
    approve="Zatwierdź",
    decline="Odmów",
    declined="Odmówiono. Do nikogo nie dzwonimy.",
    call_news={
        CallNews.HELD: (
            "Połączenie z {phone} na {when} czeka u mnie do 15 minut przed. Do tego czasu można je odwołać."
        ),
        CallNews.CANCELLED: "Połączenie z {phone} odwołano. Do nikogo nie dzwonimy.",
        CallNews.SOON: "Za kilka minut, {when}, system telefoniczny zadzwoni pod {phone}.",
        CallNews.ANSWERED: "Połączenie z {phone} planowane na {when} chyba odebrano.",
        CallNews.NO_ANSWER: "Połączenia z {phone} planowanego na {when} chyba nie odebrano.",
        CallNews.BUSY: "Połączenie z {phone} planowane na {when} chyba trafiło na zajęty numer.",
        CallNews.FAILED: "Połączenie z {phone} planowane na {when} chyba się nie udało.",
        CallNews.NEVER: "Połączenia z {phone} nie przekazano: zabezpieczenia zabraniają teraz tego numeru.",
        CallNews.QUIET: "Połączenia z {phone} nie przekazano: {when} to tam teraz godziny ciszy.",
    },
    cancel_call="Odwołaj połączenie",
    progress_title="Komunikat",
    progress_held="Czeka do {when}. Nic nie wysłano; można to jeszcze zatrzymać.",
    progress_sending="W drodze.",
    progress_paused="Wstrzymano: decyzja należy do człowieka.",
    progress_done="Zakończono.",
    progress_stopped="Zatrzymano.",
    accepted="przyjęte",
    refused="odrzucone",
    unknown="nieznane",
    waiting="czekają",
    not_sent="niewysłane",
    stop="Zatrzymaj",
    stop_title="Zatrzymać komunikat?",
    stop_text="To, co przekazano, zadzwoni. Reszta nie zostanie wysłana.",
    stop_yes="Zatrzymaj",
    stop_no="Kontynuuj",
    next_question="Sprawdź w systemie telefonicznym i wybierz, co z tą partią i z resztą.",
    batch="Chodzi o partię {batch}, która zaczyna się od {phone}.",
    send_again="Wyślij tę partię ponownie",
    go_on="Dalej bez niej",
    result_text="Co stało się z każdym numerem, jest w tym pliku.",
    result_number="numer",
    result_outcome="wynik",
    left_out_given="podano",
    left_out_why="powód",
    file_shared="Plik jest w naszej rozmowie.",
    call_form="Zaplanuj połączenie",
    announcement_form="Komunikat głosowy",
    continue_="Dalej",
    open_form="Otwórz formularz",
    missing_call="Zanim zaplanuję połączenie, potrzebuję jeszcze kilku rzeczy. Przycisk otwiera formularz.",
    missing_announcement="Zanim to wyślę, potrzebuję jeszcze kilku rzeczy. Przycisk otwiera formularz.",
    numbers_label="Numery",
    numbers_hint="W dowolnym zapisie, po przecinkach albo w osobnych wierszach.",
    file_label="Plik z numerami (CSV)",
    people_label="Osoby",
    date_label="Data",
    time_label="Godzina rozpoczęcia",
    when_hint="Zostaw puste, aby wysłać zaraz po potwierdzeniu.",
    zone_label="Strefa czasowa",
    about_label="Sprawa",
    hold_option="Trzymaj do 15 minut przed, żeby można było odwołać",
    rails_title="Zabezpieczenia",
    rails_intro="Kto może dzwonić do ludzi, pod jakie numery, ile i kiedy.",
    rails_button="Zabezpieczenia",
    trail_button="Dziennik",
    rails_save="Zapisz",
    rails_saved="Zabezpieczenia zapisano.",
    who_label="Kto może dzwonić i ogłaszać",
    who_options={
        "everybody": "Wszyscy",
        "administrators": "Administratorzy",
        "chosen": "Wybrane osoby i grupy",
    },
    users_label="Wybrane osoby",
    groups_label="Wybrane grupy użytkowników",
    groups_hint="Identyfikatory takie jak S0123456789, po przecinkach.",
    person_label="Ile numerów dziennie na osobę",
    workspace_label="Ile numerów dziennie na przestrzeń roboczą",
    countries_label="Kraje, do których wolno dzwonić",
    countries_hint="Prefiksy albo kody, np. +48, DE. Puste: własny kraj przestrzeni roboczej.",
    quiet_from_label="Początek ciszy (tam, gdzie jest telefon)",
    quiet_until_label="Koniec ciszy",
    quiet_option="W czasie ciszy nie dzwoń do nikogo (inaczej karta ostrzega)",
    approval_label="Druga osoba zatwierdza, gdy numerów jest więcej niż",
    hold_rule="Trzymaj połączenia do 15 minut przed",
    switches_label="Zasady",
    never_added=Plural(
        "Pod 1 numer nigdy nie zadzwonimy.",
        "Pod {n} numery nigdy nie zadzwonimy.",
        "Pod {n} numerów nigdy nie zadzwonimy.",
    ),
    never_dropped=Plural(
        "Pod 1 numer znów można dzwonić.",
        "Pod {n} numery znów można dzwonić.",
        "Pod {n} numerów znów można dzwonić.",
    ),
    never_list=Plural(
        "Pod 1 numer nigdy nie dzwonimy:",
        "Pod {n} numery nigdy nie dzwonimy:",
        "Pod {n} numerów nigdy nie dzwonimy:",
    ),
    never_usage="Dopisz numery, na przykład `/announce never +48 500 333 222`.",
    trail_title="Kto co zrobił",
    trail_empty="Jeszcze nic nie zrobiono.",
    trail_more="Powyżej najnowsze wpisy; wszystkie są w pliku w naszej rozmowie.",
    trail_columns=("kiedy", "osoba", "czynność", "szczegóły"),
    commands_help=(
        "Dla administratorów: `/announce settings`, `/announce never +48…`, `/announce allow +48…`, "
        "`/announce audit`."
    ),
)
