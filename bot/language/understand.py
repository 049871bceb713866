"""The whole reading: text and scene in, `Understanding` out. Pure; the clock is the scene's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from zoneinfo import ZoneInfo

from bot.domain.understanding import Scene, Span, Understanding
from bot.errors import TextTooLong
from bot.language import intents
from bot.language.elsewhere import is_told, language_beyond, take_days
from bot.language.gather import Gathered, gathered, spans
from bot.language.grammar import Rule, RuleBook, Sentence, apply, rule_book
from bot.language.recognise import LENDER, date_words, language_of, lexicon_of, words_at_home
from bot.language.refine import lone_hour, refine
from bot.language.resolve import Resolver, When
from bot.language.rules import FOR_ANNOUNCEMENTS, FOR_CALLS, FOR_CONFERENCES, READ_ALWAYS, READ_FIRST
from bot.language.rules.length_readings import Length
from bot.language.scan import scan
from bot.language.sentence import tokens
from bot.language.series import SeriesStart
from bot.language.subject import Subject, subject_of
from bot.language.zones import zone_for

MOST_CHARACTERS = 40_000


def understand(text: str, scene: Scene) -> Understanding:
    """What a request means, or what has to be asked first.

    Raises `TextTooLong` over `MOST_CHARACTERS`; any other text is read.
    """
    if len(text) > MOST_CHARACTERS:
        raise TextTooLong(len(text), MOST_CHARACTERS)
    pieces = scan(text)
    beyond = language_beyond(pieces, scene.locale, date_words(), words_at_home(scene.locale))
    told = beyond is not None and is_told(pieces, beyond)
    lexicon = lexicon_of(LENDER if told else language_of(pieces, scene.locale))
    sentence = Sentence(text, tokens(pieces, lexicon), lexicon, scene, beyond)
    intent = intents.intent_of(sentence)
    return _Reading(sentence, intent).read()


_RULES: dict[str, tuple[Rule, ...]] = {
    "conference": (*READ_FIRST, *FOR_CONFERENCES, *READ_ALWAYS),
    "call": (*READ_FIRST, *FOR_CALLS, *READ_ALWAYS),
    "announcement": (*READ_FIRST, *FOR_ANNOUNCEMENTS, *READ_ALWAYS),
}


@cache
def _rules_of(language: str, intent: str) -> RuleBook:
    return rule_book(_RULES.get(intent, _RULES["conference"]), lexicon_of(language))


_WITHOUT_SUBJECT = ("announcement", "help", "list", "unknown")


class _Reading:
    """One request on its way from tokens to an `Understanding`."""

    def __init__(self, sentence: Sentence, intent: str) -> None:
        self.sentence = sentence
        self.scene = sentence.scene
        self.intent = intent
        self.message = intents.take_message(sentence) if intent == "announcement" else None

    def read(self) -> Understanding:
        sentence = self.sentence
        if sentence.beyond is not None:
            take_days(sentence, sentence.beyond)
        apply(_rules_of(sentence.words.code, self.intent), sentence)
        if self.intent not in ("call", "announcement"):
            refine(sentence)
        else:
            lone_hour(sentence)
        facts = gathered(sentence)
        if (
            not self.scene.command
            and self.intent in ("unknown", "conference")
            and intents.is_call(sentence, facts)
        ):
            return _Reading(_fresh(sentence), "call").read()
        zone = self._zone(facts)
        when = self._when(facts, zone)
        subject = None if self.intent in _WITHOUT_SUBJECT else subject_of(sentence)
        return self._understanding(facts, when, zone, subject)

    def _zone(self, facts: Gathered) -> ZoneInfo:
        if facts.zone is None:
            return self.scene.zone
        return zone_for(facts.zone, self.scene.zone, self.scene.now)

    def _when(self, facts: Gathered, zone: ZoneInfo) -> When:
        if self.intent in ("help", "list", "cancel", "edit"):
            return When()
        said = facts.said
        if facts.series is not None:
            said.series_days = SeriesStart(facts.series)
        resolver = Resolver(
            said, self.scene.now, self.scene.zone, zone, twelve_hour=self.sentence.words.twelve_hour
        )
        when = resolver.when()
        some = said.part or said.some_today
        nothing = not said.days and not said.clocks and said.instant is None and not some
        if nothing and not facts.series:
            when.missing = ["date", "time"]
        return when

    def _understanding(
        self, facts: Gathered, when: When, zone: ZoneInfo, subject: Subject | None
    ) -> Understanding:
        conference = self.intent in ("conference", "unknown")
        shown = spans(self.sentence)
        shown += [Span("subject", *stretch) for stretch in (subject.stretches if subject else ())]
        shown += [Span("message", *self.message.stretch)] if self.message else []
        return Understanding(
            intent=self.intent,
            timezone=zone.key,
            language=self._language(),
            start=when.start,
            end=when.end,
            date=when.day,
            duration_minutes=when.minutes,
            recurrence=self._recurrence(facts, when),
            capacity=facts.capacity if conference and not facts.capacity_wrong else None,
            subject=subject.text if subject else None,
            mode=facts.mode,
            record=facts.record,
            vendor=facts.vendor,
            invitees=facts.invitees,
            pin=facts.pin,
            queue=facts.queue if self.intent == "call" else None,
            message=self.message.text if self.message else None,
            announcement=facts.announcement,
            missing=tuple(sorted(self._missing(facts, when))),
            ambiguous=dict(when.ambiguous),
            assumed=tuple(when.assumed),
            spans=tuple(sorted(shown, key=_span_start)),
        )

    def _language(self) -> str:
        if self.sentence.beyond is None:
            return self.sentence.words.code
        elsewhere = any(found.rule.endswith("elsewhere") for found in self.sentence.found)
        return self.sentence.beyond or "" if elsewhere else self.sentence.words.code

    def _missing(self, facts: Gathered, when: When) -> list[str]:
        if self.intent in ("help", "list", "cancel", "edit", "unknown"):
            return []
        missing = list(when.missing)
        if self.intent == "announcement":
            if not facts.said.days and not facts.said.clocks:
                missing = []
            if not facts.phones:
                missing.append("phones")
            if self.message is None and facts.announcement is None:
                missing.append("message")
        elif self.intent == "call":
            if not facts.phones:
                missing.append("phone")
        elif facts.capacity_wrong:
            missing.append("capacity")
        return missing

    def _recurrence(self, facts: Gathered, when: When) -> str | None:
        series = facts.series
        if series is None or self.intent in ("announcement", "help", "list", "cancel", "edit"):
            return None
        first = when.day
        if series.frequency == "WEEKLY" and not series.days and first is not None:
            series = replace(series, days=(first.weekday(),))
        length = facts.series_length or Length()
        until = self._until(facts, first)
        if until is None and first is not None and not facts.times:
            until = series.end_within(first, length.months)
        count = facts.times or series.count or series.count_within(length.days, length.months)
        return series.rule(count=None if until else count, until=until)

    def _until(self, facts: Gathered, first: date | None) -> date | None:
        if facts.series_until is None:
            return None
        base = first or self.scene.today
        found = facts.series_until.options(base, still_ahead=False)
        return found[0] if found else None


def _fresh(sentence: Sentence) -> Sentence:
    return Sentence(sentence.text, sentence.tokens, sentence.lexicon, sentence.scene, sentence.beyond)


def _span_start(span: Span) -> tuple[int, int]:
    return span.start, span.end
