"""How PortSIP lets us in: one of two families of log-in calls, or a token that somebody else renews."""

from __future__ import annotations

from typing import Protocol

from pydantic import SecretStr

from bot.domain.accounts import PortsipLogin, PortsipSettings
from bot.domain.conference import Vendor
from bot.errors import BadSetting, VendorCredentials, VendorReplyUnreadable, VendorUnavailable
from bot.vendors.http import Answer, Line, Pass, Request
from bot.vendors.portsip.replies import TokenReply, error_words
from bot.vendors.replies import read_as, safe_words
from bot.vendors.sessions import Clock, Lockout, Session, Token

# The same public constant for every installation, printed in the vendor's documentation.
_CLIENT_ID = "9d806019-75b2-4b3d-bb8b-f5a3a412cc0a"
_RENEWED_EARLY = 0.2


class Keys(Protocol):
    """What opens PortSIP's doors."""

    async def show_pass(self) -> Pass:
        """Headers for the next request; logs in when it must."""

    async def replace(self, refused: Pass) -> None:
        """After a 401: get another token, or raise `VendorCredentials`."""

    def accepted(self) -> None:
        """A request was let in."""

    def refused_again(self) -> VendorCredentials:
        """After a second 401: the error to raise."""


def bearer(token: SecretStr) -> Pass:
    """The header PortSIP wants."""
    return Pass(headers={"Authorization": f"Bearer {token.get_secret_value()}"})


def keys_for(settings: PortsipSettings, line: Line, clock: Clock) -> Keys:
    """A token when one is given, else name and password."""
    lockout = Lockout(Vendor.PORTSIP, line.timing.credentials_pause, clock=clock)
    if settings.token is not None:
        return GivenToken(settings.token, lockout)
    if not settings.username or settings.password is None:
        raise BadSetting(
            "PORTSIP_USERNAME", "give PORTSIP_USERNAME and PORTSIP_PASSWORD of a tenant administrator"
        )
    return LoggedIn(settings, line, lockout, clock)


class GivenToken:
    """A token from the settings; it can be refused, not renewed."""

    def __init__(self, token: SecretStr, lockout: Lockout) -> None:
        if not token.get_secret_value().isascii():
            raise BadSetting("PORTSIP_TOKEN", "holds characters that no token has")
        self._token = token
        self._lockout = lockout

    async def show_pass(self) -> Pass:
        """The token, unless it was refused before."""
        self._lockout.check()
        return bearer(self._token)

    async def replace(self, refused: Pass) -> None:
        """There is no other one."""
        raise self.refused_again()

    def accepted(self) -> None:
        """The token is good."""
        self._lockout.accepted()

    def refused_again(self) -> VendorCredentials:
        """The operator must give a new one."""
        return self._lockout.refused("the token is refused; give a new PORTSIP_TOKEN")


class LoggedIn:
    """A session that renews itself, with a full log-in when the renewal is refused."""

    def __init__(self, settings: PortsipSettings, line: Line, lockout: Lockout, clock: Clock) -> None:
        self._settings = settings
        self._line = line
        self._lockout = lockout
        self._clock = clock
        self._session = Session(self._log_in, clock=clock)

    async def show_pass(self) -> Pass:
        """A token that is good now."""
        self._lockout.check()
        return bearer((await self._session.token()).value)

    async def replace(self, refused: Pass) -> None:
        """Renew the token that was shown, unless somebody already has."""
        shown = refused.headers.get("Authorization", "").removeprefix("Bearer ")
        await self._session.replace(SecretStr(shown))

    def accepted(self) -> None:
        """The account is good."""
        self._lockout.accepted()

    def refused_again(self) -> VendorCredentials:
        """A fresh token opens nothing."""
        return self._lockout.refused("a fresh token is refused; is the account a tenant administrator?")

    async def _log_in(self, held: Token | None) -> Token:
        renewed = await self._renewed(held.refresh) if held and held.refresh else None
        if renewed is not None:
            return renewed
        self._lockout.check()
        answer = await self._line.once(self._log_in_request())
        if answer.ok:
            return self._token(answer)
        if answer.status == 404:
            raise self._lockout.refused("there is no such log-in; see PORTSIP_AUTH and PORTSIP_URL")
        words = safe_words(error_words(answer)[0], (self._settings.password,))
        raise self._lockout.refused(f"the log-in is refused ({words})")

    async def _renewed(self, refresh: SecretStr) -> Token | None:
        """A token by the short way; None when the PBX no longer knows ours, as after its restart."""
        try:
            answer = await self._line.once(self._renewal_request(refresh))
            return self._token(answer) if answer.ok else None
        except (VendorUnavailable, VendorReplyUnreadable):
            return None

    def _token(self, answer: Answer) -> Token:
        reply = read_as(TokenReply, answer, vendor=Vendor.PORTSIP, what="the log-in", may_have_happened=False)
        if reply.two_factor_enabled:
            raise self._lockout.refused(
                "the account asks for a second factor; exempt it, or use another account", hopeless=True
            )
        if not reply.access_token or reply.expires_in <= 0:
            raise VendorReplyUnreadable(Vendor.PORTSIP, "the log-in gave no token", may_have_happened=False)
        return Token.lasting(
            reply.access_token,
            reply.expires_in,
            now=self._clock(),
            margin=reply.expires_in * _RENEWED_EARLY,
            refresh=reply.refresh_token,
        )

    def _log_in_request(self) -> Request:
        name = {"username": self._settings.username or "", "password": _open(self._settings.password)}
        if self._settings.domain:
            name["domain"] = self._settings.domain
        if self._settings.login is PortsipLogin.SIGN_IN:
            return Request(operation="log in", method="POST", path="/auth/sign_in", json=name, urgent=True)
        form = {"grant_type": "password", "scope": "all", "client_id": _CLIENT_ID, **name}
        return Request(operation="log in", method="POST", path="/login/oauth/token", form=form, urgent=True)

    def _renewal_request(self, refresh: SecretStr) -> Request:
        token = refresh.get_secret_value()
        if self._settings.login is PortsipLogin.SIGN_IN:
            body = {"refresh_token": token}
            return Request(
                operation="renew log-in", method="POST", path="/auth/refresh_token", json=body, urgent=True
            )
        form = {"grant_type": "refresh_token", "refresh_token": token, "client_id": _CLIENT_ID}
        return Request(
            operation="renew log-in", method="POST", path="/login/oauth/token", form=form, urgent=True
        )


def _open(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret is not None else ""
