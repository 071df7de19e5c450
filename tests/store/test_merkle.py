"""The tree is RFC 6962's, and its proof shows what it claims and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.merkle import (
    EMPTY_ROOT,
    Frontier,
    includes,
    inclusion_proof,
    leaf_hash,
    root,
)

# The reference leaves and roots of the certificate transparency project.
LEAVES = [
    leaf_hash(bytes.fromhex(data))
    for data in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

hashes = st.lists(st.binary(min_size=1, max_size=4).map(leaf_hash), min_size=1, max_size=70)


def grown(leaves: list[bytes]) -> Frontier:
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier


@pytest.mark.parametrize("size", range(9))
def test_roots_are_those_of_the_reference_vectors(size: int) -> None:
    assert root(LEAVES[:size]).hex() == ROOTS[size]
    assert grown(LEAVES[:size]).root().hex() == ROOTS[size]


@given(hashes, st.data())
def test_a_frontier_taken_up_again_has_the_root_of_all_leaves(leaves: list[bytes], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(leaves)))
    frontier = grown(leaves[:cut])
    resumed = Frontier(frontier.size, frontier.dump())
    for leaf in leaves[cut:]:
        resumed.append(leaf)
    assert resumed.root() == root(leaves)
    assert [root(leaves[span.start : span.stop]) for span in resumed.spans()] == resumed.peaks


@given(hashes, st.data())
def test_a_leaf_is_proven_in_its_place_alone(leaves: list[bytes], data: st.DataObject) -> None:
    size = len(leaves)
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(leaves, index)
    assert includes(root(leaves), size, index, leaves[index], proof)
    assert len(proof) <= (size - 1).bit_length()
    assert not includes(root(leaves), size, index, leaf_hash(b"something else"), proof)
    assert not includes(root(leaves), size, size, leaves[index], proof)
    assert not includes(root(leaves), size, index, leaves[index], [*proof, EMPTY_ROOT])
    if proof:
        assert not includes(root(leaves), size, index, leaves[index], proof[:-1])
        elsewhere = [other for other, leaf in enumerate(leaves) if leaf != leaves[index]]
        for other in elsewhere:
            assert not includes(root(leaves), size, other, leaves[index], proof)
