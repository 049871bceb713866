"""Reading answers: models that keep quiet about what they hold, and a vendor's own words made safe."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError, model_validator

from bot.domain.conference import Vendor
from bot.errors import VendorReplyUnreadable
from bot.vendors.http import Answer

_LONGEST_WORDS = 300
_PHONE = re.compile(r"\+?\d(?:[ \-]?\d){6,}")


class Reply(BaseModel):
    """What we read of an answer; other fields are ignored, and errors do not repeat what was sent.

    Blank text counts as absent: some vendors write it for what is not set.
    """

    model_config = ConfigDict(
        extra="ignore", frozen=True, hide_input_in_errors=True, coerce_numbers_to_str=True
    )

    @model_validator(mode="before")
    @classmethod
    def _blank_is_absent(cls, data: Any) -> Any:
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if value not in ("", None)}
        return data


R = TypeVar("R", bound=Reply)


def read_as(model: type[R], answer: Answer, *, vendor: Vendor, what: str, may_have_happened: bool) -> R:
    """The answer as `model`; raises `VendorReplyUnreadable`, which names fields and never their values."""
    try:
        return model.model_validate(answer.json())
    except ValidationError as error:
        # Its text and its traceback would carry what the vendor sent, so it ends here.
        places = sorted({".".join(map(str, problem["loc"])) or "body" for problem in error.errors()})
    raise VendorReplyUnreadable(
        vendor,
        f"the answer to {what} is not as documented ({', '.join(places)})",
        may_have_happened=may_have_happened,
    )


def safe_words(text: str, secrets: Iterable[SecretStr | None] = ()) -> str:
    """A vendor's words for logs and people: one line, cut, without telephone numbers and `secrets`."""
    line = " ".join(text.split())
    for secret in secrets:
        if secret is not None and secret.get_secret_value():
            line = line.replace(secret.get_secret_value(), "…")
    return _PHONE.sub("…", line)[:_LONGEST_WORDS]
