"""How Enswitch lets us in: a token where there is one, else name and password with every call."""

from __future__ import annotations

from pydantic import SecretStr, ValidationError

from bot.domain.accounts import EnswitchSettings
from bot.domain.conference import Vendor
from bot.errors import VendorCredentials, VendorReplyUnreadable
from bot.vendors.enswitch.envelope import LoginReply, envelope
from bot.vendors.http import Line, Pass, Request
from bot.vendors.sessions import Clock, Lockout, Session, Token

_RENEWED_EARLY = 30.0
# A token without an end is shown again before anybody could call it old.
_ENDLESS = 3600.0
_SECOND_FACTOR = 202


class _NoTokens(Exception):
    """This Enswitch, or this role, gives no tokens."""


class Keys:
    """A session that falls back to name and password."""

    def __init__(self, settings: EnswitchSettings, line: Line, clock: Clock) -> None:
        self._line = line
        self._clock = clock
        self._lockout = Lockout(Vendor.ENSWITCH, line.timing.credentials_pause, clock=clock)
        self._session = Session(self._log_in, clock=clock)
        self._without_tokens = False
        self._name = Pass(
            form={
                "auth_username": settings.username,
                "auth_password": settings.password.get_secret_value(),
            }
        )

    async def show_pass(self) -> Pass:
        """A token that is good now, or name and password."""
        self._lockout.check()
        if not self._without_tokens:
            try:
                token = await self._session.token()
            except _NoTokens:
                self._without_tokens = True
            else:
                return Pass(form={"auth_token": token.value.get_secret_value()})
        return self._name

    async def replace(self, refused: Pass) -> None:
        """After a 401: another token; raises `VendorCredentials` where name and password were refused."""
        token = refused.form.get("auth_token")
        if token is None:
            raise self.refused_again()
        try:
            await self._session.replace(SecretStr(token))
        except _NoTokens:
            self._without_tokens = True

    def accepted(self) -> None:
        """A call was let in."""
        self._lockout.accepted()

    def refused_again(self) -> VendorCredentials:
        """The error to raise when nothing we have is let in."""
        return self._lockout.refused("name and password are refused; see ENSWITCH_USERNAME")

    async def _log_in(self, held: Token | None) -> Token:
        self._lockout.check()
        answer = await self._line.once(
            Request(
                operation="log in",
                method="POST",
                path="/user/login/",
                form={**self._name.form, "token": "1"},
                urgent=True,
            )
        )
        said = envelope(answer)
        if said is None and answer.ok:
            raise VendorReplyUnreadable(
                Vendor.ENSWITCH, "the answer to the log-in has no envelope", may_have_happened=False
            )
        codes = said.codes if said is not None else {answer.status}
        if 401 in codes:
            raise self.refused_again()
        if _SECOND_FACTOR in codes:
            words = "the account asks for a second factor; use an account without one"
            raise self._lockout.refused(words, hopeless=True)
        if said is None or not said.ok:
            raise _NoTokens
        return self._token(said.data)

    def _token(self, data: object) -> Token:
        try:
            reply = LoginReply.model_validate(data)
        except ValidationError:
            raise _NoTokens from None
        if not reply.auth_token:
            raise _NoTokens
        seconds = reply.auth_token_expiry or _ENDLESS
        return Token.lasting(reply.auth_token, seconds, now=self._clock(), margin=_RENEWED_EARLY)
