"""A telephone system's own options as fields of a form, and read back from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.domain.options import ChoiceOption, Option, OptionValue, SwitchOption
from bot.messages import kit
from bot.messages.form_values import USUAL, option_block
from bot.messages.ids import Field
from bot.messages.kit import Json
from bot.messages.words import Words

BOXES = 10
"""How many ticks Slack takes in one field."""


def option_fields(
    options: Sequence[Option], chosen: Mapping[str, OptionValue], words: Words, place: str
) -> Iterator[Json]:
    """One field for each, and one for all that are on or off; `place` keeps apart what Slack would mix up."""
    for option in options:
        if not isinstance(option, SwitchOption):
            yield _field(option, chosen.get(option.name), words)
    switches = [option for option in options if isinstance(option, SwitchOption)]
    for start in range(0, len(switches), BOXES):
        yield _switches(switches[start : start + BOXES], chosen, words, place)


def _field(option: Option, chosen: OptionValue | None, words: Words) -> Json:
    label = words.option_labels.get(option.name, option.name)
    if isinstance(option, ChoiceOption):
        lines = [kit.option(words.option_labels.get(name, name), name) for name in option.choices]
        usual = kit.option(words.option_usual, USUAL)
        element = kit.select(option.name, [usual, *lines], str(chosen or USUAL))
    else:
        element = kit.text_input(option.name, None if chosen is None else str(chosen))
    return kit.input_block(option_block(option.name), label, element, optional=True)


def _switches(
    switches: Sequence[SwitchOption], chosen: Mapping[str, OptionValue], words: Words, place: str
) -> Json:
    lines = [
        kit.option(words.option_labels.get(option.name, option.name), option.name) for option in switches
    ]
    ticked = [option.name for option in switches if chosen.get(option.name, option.default) is True]
    boxes = kit.checkboxes(Field.SWITCHES, lines, ticked)
    return kit.input_block(f"{Field.SWITCHES}:{place}", words.labels[Field.SWITCHES], boxes, optional=True)
