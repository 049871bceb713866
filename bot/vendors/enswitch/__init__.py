"""Enswitch, JSON API since 3.13.

Source: integrics.com, Enswitch guides, JSON API, conferences and user/login.
"""

from bot.vendors.enswitch.recurrence import Series as Series
from bot.vendors.enswitch.recurrence import series_of as series_of
from bot.vendors.enswitch.vendor import EnswitchVendor as EnswitchVendor
