"""What Convoke remembers: its own tables, encrypted where a person or a secret could be read from them."""

from bot.store.effects import Effect
from bot.store.keyring import Keyring
from bot.store.store import Store, migrate

__all__ = ["Effect", "Keyring", "Store", "migrate"]
