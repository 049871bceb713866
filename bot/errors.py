"""Everything that can go wrong, one class for each thing that can be done about it.

    ConvokeError
      BadSetting             the operator corrects a variable; `.variable`
      NotInstalled           the workspace has removed Convoke: nothing is done for it any more
      NotAllowed             the person may not do this
      TextTooLong            the person writes less; `.given`, `.most` in characters
      WishInvalid            the person corrects a field; `.field`, `.problem`, `.limit`, `.given`
      VendorError            `.vendor`
        VendorUnavailable    try later; `.retry_after`, `.may_have_happened`
        VendorRejected       tell the person what the vendor said
          RoomGone           the room is not there any more: open another
        VendorCannot         offer another vendor; `.feature`
        VendorCredentials    tell the operator; never repeat
        VendorReplyUnreadable  our model of the API is wrong; `.may_have_happened`
        NumberTaken          choose another room number or code
        PinRefused           choose other PINs

Texts of these errors are for logs and operators: they never hold a PIN, a token, a password or a
telephone number. Sentences for people are in `bot.messages`.
"""

from __future__ import annotations


class ConvokeError(Exception):
    """The root of this tree."""


class BadSetting(ConvokeError):
    """An environment variable is missing or wrong; `hint` says where its value is found."""

    def __init__(self, variable: str, hint: str) -> None:
        super().__init__(f"{variable}: {hint}")
        self.variable = variable
        self.hint = hint


class NotInstalled(ConvokeError):
    """The workspace has no installation, or none any more: what was to be done for it ends here."""

    def __init__(self, workspace: str) -> None:
        super().__init__(f"{workspace} has not installed this app")
        self.workspace = workspace


class NotAllowed(ConvokeError):
    """Only the organiser or a workspace administrator may do this."""


class TextTooLong(ConvokeError, ValueError):
    """A request of more characters than are read; nothing of it was."""

    def __init__(self, given: int, most: int) -> None:
        super().__init__(f"a request may have {most} characters, this one has {given}; write less")
        self.given = given
        self.most = most


class WishInvalid(ConvokeError):
    """A value is outside what can be done; `field` is the form's field, `problem` a key of the catalogue."""

    def __init__(self, field: str, problem: str, *, limit: str = "", given: str = "") -> None:
        super().__init__(f"{field}: {problem} (limit {limit or 'none'})")
        self.field = field
        self.problem = problem
        self.limit = limit
        self.given = given


class VendorError(ConvokeError):
    """Something between us and a telephone system."""

    def __init__(self, vendor: str, message: str) -> None:
        super().__init__(f"{vendor}: {message}")
        self.vendor = vendor
        self.message = message


class VendorUnavailable(VendorError):
    """No usable answer. `may_have_happened` is False only when nothing can have reached the vendor."""

    def __init__(
        self,
        vendor: str,
        message: str,
        *,
        may_have_happened: bool,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(vendor, message)
        self.may_have_happened = may_have_happened
        self.retry_after = retry_after


class VendorRejected(VendorError):
    """The vendor understood and said no; `message` holds its words, `reference` what its support asks for."""

    def __init__(self, vendor: str, message: str, *, field: str = "", reference: str = "") -> None:
        super().__init__(vendor, message)
        self.field = field
        self.reference = reference


class RoomGone(VendorRejected):
    """The room to be changed is not there any more."""


class VendorCannot(VendorError):
    """The vendor has no such ability; found before any request leaves."""

    def __init__(self, vendor: str, feature: str) -> None:
        super().__init__(vendor, f"cannot: {feature}")
        self.feature = feature


class VendorCredentials(VendorError):
    """Name, password, key or permission refused. Repeating counts towards a block, so it is not repeated."""


class VendorReplyUnreadable(VendorError):
    """The answer is not what the documentation says. After a write nobody knows whether it happened."""

    def __init__(self, vendor: str, message: str, *, may_have_happened: bool) -> None:
        super().__init__(vendor, message)
        self.may_have_happened = may_have_happened


class NumberTaken(VendorError):
    """The room number or code belongs to something else."""


class PinRefused(VendorError):
    """The vendor wants other PINs."""


class SlackError(ConvokeError):
    """Slack did not do what was asked; `reason` is Slack's own word (`not_in_channel`, `ratelimited`, …)."""

    def __init__(self, method: str, reason: str) -> None:
        super().__init__(f"{method}: {reason}")
        self.method = method
        self.reason = reason


class SlackRefused(SlackError):
    """Slack understood and said no; repeating changes nothing."""


class SlackUnavailable(SlackError):
    """No usable answer from Slack; `may_have_happened` is True when it may have been done all the same."""

    def __init__(
        self, method: str, reason: str, *, may_have_happened: bool, retry_after: float | None = None
    ) -> None:
        super().__init__(method, reason)
        self.may_have_happened = may_have_happened
        self.retry_after = retry_after
