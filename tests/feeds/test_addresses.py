"""Which addresses are public, held against two other opinions."""

import ipaddress
import socket

import pytest
import ssrfguard
from hypothesis import example, given
from hypothesis import strategies as st

from feeds.addresses import is_public

PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "113.160.0.1",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "100.63.255.255",
    "100.128.0.0",
    "223.255.255.255",
    "2001:4860:4860::8888",
    "2400:cb00::1",
    "2405:4800::1",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
]

NOT_PUBLIC = {
    "loopback": ["127.0.0.1", "127.255.255.254", "::1"],
    "nowhere": ["0.0.0.0", "0.1.2.3", "::"],
    "private": ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12::1"],
    "link-local": ["169.254.0.1", "fe80::1", "fe80::1%eth0"],
    "site-local": ["fec0::1"],
    "shared": ["100.64.0.1", "100.127.255.255"],
    "metadata": ["169.254.169.254", "168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"],
    "multicast": ["224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"],
    "broadcast": ["255.255.255.255"],
    "reserved": ["240.0.0.1", "4000::1", "100::1", "5f00::1"],
    "benchmarks": ["198.18.0.1", "198.19.255.255", "2001:2::1"],
    "documentation": ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
    "IPv4 mapped": ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1", "::ffff:169.254.169.254"],
    "IPv4 compatible": ["::127.0.0.1", "::8.8.8.8"],
    "IPv4 translated": ["::ffff:0:127.0.0.1"],
    "NAT64": ["64:ff9b::127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::8.8.8.8"],
    "6to4": ["2002:7f00:1::", "2002:a00:1::1", "2002:808:808::1", "192.88.99.1"],
    "Teredo": ["2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    "a scope": ["2001:4860:4860::8888%eth0"],
    "no address": [
        "",
        "localhost",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "127.1",
        "[::1]",
        "1.1.1.1/32",
        " 1.1.1.1",
    ],
}


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_on_the_open_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", [one for kind in NOT_PUBLIC.values() for one in kind])
def test_every_other_address_is_not(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("spelling", ["2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "017700000001"])
def test_an_odd_spelling_is_judged_by_the_address_that_the_system_takes_it_for(spelling: str) -> None:
    assert not is_public(socket.inet_ntoa(socket.inet_aton(spelling)))


ADDRESSES = st.ip_addresses().map(str) | st.builds(
    lambda network, offset: str(network[offset % network.num_addresses]),
    st.sampled_from(
        [
            *map(
                ipaddress.ip_network,
                ("64:ff9b::/96", "::ffff:0:0/96", "2002::/16", "2001::/22", "2000::/3", "fe00::/7", "::/64"),
            ),
            *map(ipaddress.ip_network, ("192.0.0.0/23", "198.16.0.0/14", "100.0.0.0/9", "172.0.0.0/11", "220.0.0.0/6")),
        ]
    ),
    st.integers(min_value=0),
)


@given(ADDRESSES)
@example("192.88.99.1")
@example("64:ff9b::7f00:1")
def test_no_address_is_public_that_the_standard_library_knows_to_be_something_else(address: str) -> None:
    if is_public(address):
        found = ipaddress.ip_address(address)
        held = getattr(found, "ipv4_mapped", None) or found
        assert held.is_global
        assert not held.is_multicast
        assert getattr(found, "sixtofour", None) is None
        assert getattr(found, "teredo", None) is None


@given(ADDRESSES)
def test_no_address_is_public_that_another_guard_refuses(address: str) -> None:
    if is_public(address):
        assert not ssrfguard.DEFAULT_DENIED.classify(address).blocked
