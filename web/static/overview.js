// The overview: draws what the page's address asks for, and follows the slider without leaving the page.

import { Chart } from "./lanes.js";
import { Slider } from "./slider.js";

document.documentElement.classList.add("scripting");

const RESTED_MS = 1000;
// What stands outside of the part that the slider redraws, and names its day all the same.
const DATED = [".brand", "header.site nav", ".find .kept", ".language", ".hidden-note a", ".turns"];

let chart;
let moved = -Infinity;
let shown = location.search;

function begin() {
  for (const part of document.querySelectorAll(".scripted")) part.hidden = false;
  chart = new Chart(document.getElementById("lanes"), document.getElementById("picked"), say, chart?.view);
  for (const button of document.querySelectorAll("[data-move]")) {
    button.addEventListener("click", () => chart.move(button.dataset.move));
  }
  for (const shape of document.querySelectorAll(".map a")) {
    shape.addEventListener("pointerenter", () => point(shape.dataset.unit));
    shape.addEventListener("pointerleave", () => point(null));
  }
  for (const label of document.querySelectorAll(".labels > li")) {
    label.addEventListener("pointerenter", () => point(label.dataset.unit));
    label.addEventListener("pointerleave", () => point(null));
  }
}

// A province under the pointer is marked on the map and in the list.
function point(unit) {
  for (const one of document.querySelectorAll("[data-unit]")) one.classList.toggle("over", one.dataset.unit === unit);
}

// What is announced to who does not see it.
function say(text) {
  document.getElementById("said").textContent = text;
}

// A day that the slider passes is a place to come back to where the hand rested before.
function move(day) {
  const address = new URL(location.href);
  address.searchParams.set("on", day);
  const rested = performance.now() - moved > RESTED_MS;
  moved = performance.now();
  history[rested ? "pushState" : "replaceState"](null, "", address);
  return show(address);
}

async function show(address) {
  shown = address.search;
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  // What the server cannot answer now, its own page says better.
  if (!answer?.ok) return shown === address.search && location.replace(address);
  const words = await answer.text();
  // The day asked for last is shown, in whatever order the answers come.
  if (shown !== address.search) return;
  const page = new DOMParser().parseFromString(words, "text/html");
  document.getElementById("day").replaceWith(page.getElementById("day"));
  for (const name of ["on", "known"]) {
    document.querySelector(`.clocks [name=${name}]`).value = page.querySelector(`.clocks [name=${name}]`).value;
  }
  for (const part of DATED) document.querySelector(part)?.replaceWith(page.querySelector(part));
  document.title = page.title;
  slider.set(page.querySelector(".clocks [name=on]").value);
  say(document.querySelector("h1").textContent);
  begin();
}

begin();
const slider = new Slider(document.querySelector(".slider"), move);
addEventListener("popstate", () => {
  if (location.search !== shown) show(new URL(location.href));
});
