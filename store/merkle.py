"""The Merkle tree of RFC 6962: one root hash says what a log of any size holds, and a short proof what is in it.

A growing tree is kept as its frontier, the hashes of its complete subtrees from left to right: one per bit of its
size that is set.
"""

from collections.abc import Sequence
from hashlib import sha256

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of an inner node."""
    return sha256(b"\x01" + left + right).digest()


class Frontier:
    """A tree that grows to the right and remembers no more than log2(size) hashes."""

    __slots__ = ("peaks", "size")

    def __init__(self, size: int = 0, dump: bytes = b"") -> None:
        self.size = size
        self.peaks = [dump[at : at + HASH_BYTES] for at in range(0, len(dump), HASH_BYTES)]

    def append(self, leaf: bytes) -> None:
        """Add a leaf's hash on the right."""
        peaks, level = self.peaks, self.size
        while level & 1:
            leaf = node_hash(peaks.pop(), leaf)
            level >>= 1
        peaks.append(leaf)
        self.size += 1

    def root(self) -> bytes:
        """The hash over all leaves so far."""
        if not self.peaks:
            return EMPTY_ROOT
        root = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            root = node_hash(peak, root)
        return root

    def dump(self) -> bytes:
        """The peaks as bytes; with the size, they make the frontier again."""
        return b"".join(self.peaks)

    def spans(self) -> list[range]:
        """The leaves (counted from 0) under each peak."""
        spans, start = [], 0
        for bit in reversed(range(self.size.bit_length())):
            if self.size >> bit & 1:
                spans.append(range(start, start + (1 << bit)))
                start += 1 << bit
        return spans


def root(leaves: Sequence[bytes]) -> bytes:
    """The hash over the leaves' hashes, by the definition in RFC 6962, 2.1."""
    if len(leaves) <= 1:
        return leaves[0] if leaves else EMPTY_ROOT
    k = _split(len(leaves))
    return node_hash(root(leaves[:k]), root(leaves[k:]))


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The hashes that lead from the leaf at `index` (counted from 0) to the root (RFC 6962, 2.1.1)."""
    if len(leaves) <= 1:
        return []
    k = _split(len(leaves))
    if index < k:
        return [*inclusion_proof(leaves[:k], index), root(leaves[k:])]
    return [*inclusion_proof(leaves[k:], index - k), root(leaves[:k])]


def _split(size: int) -> int:
    """The largest power of two below `size`."""
    return 1 << (size - 1).bit_length() - 1


def includes(root: bytes, size: int, index: int, leaf: bytes, proof: Sequence[bytes]) -> bool:
    """Whether the proof shows that the tree of that root and size holds the leaf's hash at `index`."""
    if not 0 <= index < size:
        return False
    node, last, hashed = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            hashed = node_hash(step, hashed)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            hashed = node_hash(hashed, step)
        node, last = node >> 1, last >> 1
    return last == 0 and hashed == root
