// The overview: draws what the page's address asks for, and follows the slider without leaving the page.

import { Chart } from "./lanes.js";
import { Slider } from "./slider.js";

document.documentElement.classList.add("scripting");

let chart;
let asking = new AbortController();

function begin() {
  for (const part of document.querySelectorAll(".scripted")) part.hidden = false;
  chart = new Chart(document.getElementById("lanes"), document.getElementById("picked"), chart?.view);
  for (const button of document.querySelectorAll("[data-move]")) {
    button.addEventListener("click", () => chart.move(button.dataset.move));
  }
  for (const shape of document.querySelectorAll(".map a")) {
    shape.addEventListener("pointerenter", () => point(shape.dataset.unit));
    shape.addEventListener("pointerleave", () => point(null));
  }
  for (const label of document.querySelectorAll(".labels li")) {
    label.addEventListener("pointerenter", () => point(label.dataset.unit));
    label.addEventListener("pointerleave", () => point(null));
  }
}

// A province under the pointer is marked on the map and in the list.
function point(unit) {
  for (const one of document.querySelectorAll("[data-unit]")) one.classList.toggle("over", one.dataset.unit === unit);
}

// The answer that was asked for last is shown, in whatever order they come.
async function show(day) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const address = new URL(location.href);
  address.searchParams.set("on", day);
  let words;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" }, signal });
    if (!answer.ok) return;
    words = await answer.text();
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  const page = new DOMParser().parseFromString(words, "text/html");
  document.getElementById("day").replaceWith(page.getElementById("day"));
  for (const name of ["on", "known"]) {
    document.querySelector(`.clocks [name=${name}]`).value = page.querySelector(`.clocks [name=${name}]`).value;
  }
  const language = document.querySelector(".language");
  language.href = page.querySelector(".language").href;
  history.replaceState(null, "", address);
  begin();
}

begin();
new Slider(document.querySelector(".slider"), show);
