"""`python -m bench.pages PART...`: what the page around a story costs.

Each annotated article is read as it is, and as pages have it: under a menu, its headline and the minute of publication;
with a space too many after each mark and none that breaks before each number; with tags left in it; with captions and
links between its paragraphs; wrapped as in an e-mail. F1 of each.
"""

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from io import StringIO
from textwrap import wrap

from bench.annotated import Told, read_part, rights
from events.base import Article
from events.extract import extract, printed_claim
from events.units.lineage import Units

_MENUS = {
    "en": "Home\nPolitics\n{title}\n{day}10:30 (GMT+7)\nListen",
    "vi": "Trang chủ\nThời sự\n{title}\n{day}10:30\nNghe",
}
_TAG = re.compile(r"<[^>]*>")


def _under_a_menu(article: Article) -> str:
    day = f"{article.published:%d/%m/%Y} " if article.published else ""
    return _MENUS[article.lang or "en"].format(title=article.title or "", day=day) + f"\n{article.text}"


def _with_odd_spaces(article: Article) -> str:
    return re.sub(r" (?=\d)", "\N{NO-BREAK SPACE}", re.sub(r"(?<=[.,;]) ", "  ", article.text))


def _with_tags(article: Article) -> str:
    return re.sub(r"(?m)^(\S+ \S+)", r"<p><strong>\1</strong>", article.text)


def _with_captions(article: Article) -> str:
    return re.sub(
        r"\n(?=[^\W\d])", "\nRoom to grow\nThe new quay. Photo: Minh Anh\nRead more: Ca Mau grows\n", article.text
    )


def _wrapped(article: Article) -> str:
    return "\n\n".join("\n".join(wrap(paragraph, 72)) for paragraph in article.text.split("\n"))


_PAGES: dict[str, Callable[[Article], str]] = {
    "as it is": lambda article: article.text,
    "under a menu": _under_a_menu,
    "with odd spaces": _with_odd_spaces,
    "with tags": _with_tags,
    "with captions": _with_captions,
    "wrapped": _wrapped,
}


def main(parts: Sequence[str]) -> None:
    """Print a line for each part."""
    print(f"{'F1 of the story':<18}" + "".join(f"{page:>18}" for page in _PAGES))
    for part in parts:
        with redirect_stdout(StringIO()):
            annotated = list(read_part(part))
        shares = (_f1([_read_in(told, page) for told in annotated]) for page in _PAGES.values())
        print(f"{part.rstrip('/').rpartition('/')[2]:<18}" + "".join(f"{share:>18.3f}" for share in shares))


def _read_in(told: Told, page: Callable[[Article], str]) -> Told:
    """The events read in the page of an article, with their sentences as the story has them."""
    article, units = told.article.model_copy(update={"text": page(told.article)}), Units.packaged()
    read = [printed_claim(claim, article, units) for claim in extract(article, units)]
    return told._replace(read=[one | {"quote": " ".join(_TAG.sub("", str(one["quote"])).split())} for one in read])


def _f1(told: Sequence[Told]) -> float:
    right = sum(sum(rights(one)) for one in told)
    return 2 * right / sum(len(one.read) + len(one.gold) for one in told)


if __name__ == "__main__":
    main(sys.argv[1:])
