"""PortSIP PBX, versions 22.0 to 22.8.

Source: support.portsip.com, REST APIs, conference rooms and authentication.
"""

from bot.vendors.portsip.vendor import PortsipVendor as PortsipVendor
