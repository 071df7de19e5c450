"""Which addresses are public: what may be asked on behalf of a feed that anybody can write."""

from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network

_NOT_PUBLIC = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # shared by a provider's customers; a cloud's metadata
            "127.0.0.0/8",  # loopback
            "168.63.129.16/32",  # a cloud's metadata, on a public number
            "169.254.0.0/16",  # link-local, and nearly every cloud's metadata
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocol assignments; a cloud's metadata
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # 6to4 relays
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/3",  # multicast, reserved, broadcast
        ),
    )
)

_GLOBAL_UNICAST = IPv6Network("2000::/3")
"""All that has been given out of IPv6: every other address is local, multicast or in nobody's hands."""

_NOT_PUBLIC_EITHER = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments, Teredo among them: it holds an IPv4 address
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4: it holds an IPv4 address
            "3fff::/20",  # documentation
        ),
    )
)

_HOLDS_IPV4 = (
    IPv6Network("::ffff:0:0/96"),  # mapped
    IPv6Network("64:ff9b::/96"),  # NAT64: how a network without IPv4 reaches all of it
)


def is_public(address: str) -> bool:
    """Whether the address is somebody's on the open internet.

    An IPv6 address that stands for an IPv4 one is as public as that. What is no address as a resolver writes it
    (`0x7f.1`, `2130706433`, `fe80::1%eth0`) is not public.
    """
    try:
        return _public_4(IPv4Address(address))
    except AddressValueError:
        pass
    try:
        return _public_6(IPv6Address(address))
    except AddressValueError:
        return False


def _public_4(address: IPv4Address) -> bool:
    return not any(address in network for network in _NOT_PUBLIC)


def _public_6(address: IPv6Address) -> bool:
    if any(address in network for network in _HOLDS_IPV4):
        return _public_4(IPv4Address(int(address) & 0xFFFF_FFFF))
    # A scope names an interface of this machine.
    if address.scope_id is not None or address not in _GLOBAL_UNICAST:
        return False
    return not any(address in network for network in _NOT_PUBLIC_EITHER)
