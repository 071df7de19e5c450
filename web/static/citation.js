// A citation is taken whole: it is selected as soon as it has the focus.

for (const line of document.querySelectorAll(".citation textarea")) {
  line.addEventListener("focus", () => line.select());
}
