// A citation is taken whole: it is selected as soon as it has the focus, and a button copies it.

for (const citation of document.querySelectorAll(".citation")) {
  const line = citation.querySelector("textarea");
  const copy = citation.querySelector(".copy");
  const said = copy.querySelector("[aria-live]");
  line.addEventListener("focus", () => line.select());
  copy.hidden = false;
  copy.querySelector("button").addEventListener("click", async () => {
    said.textContent = (await copied(line)) ? said.dataset.done : said.dataset.failed;
  });
}

async function copied(line) {
  try {
    await navigator.clipboard.writeText(line.value);
    return true;
  } catch {
    // Without a secure connection browsers have no clipboard of that kind.
    line.select();
    return document.execCommand("copy");
  }
}
