// The slider of days: the page follows while it is moved, a little later than the hand.

const DAY = 86_400_000;
const FIRST = "2020-01-01";
const FIRST_EVER = "1976-01-01";
const MERGER = "2025-07-01";
const WAIT_MS = 120;

const number = (day) => Date.parse(day) / DAY;
const written = (number) => new Date(number * DAY).toISOString().slice(0, 10);

export class Slider {
  constructor(root, show) {
    this.input = root.querySelector("input");
    this.date = document.querySelector(".clocks [name=on]");
    const chosen = this.input.dataset.day;
    const today = written(Math.floor(Date.now() / DAY));
    const first = chosen < FIRST ? FIRST_EVER : FIRST;
    const last = chosen > today ? chosen : today;
    this.input.min = number(first);
    this.input.max = number(last);
    root.querySelector("datalist").append(new Option("", number(MERGER)));
    root.querySelector(".first").textContent = first.slice(0, 4);
    root.querySelector(".last").textContent = last.slice(0, 4);
    const share = (number(MERGER) - number(first)) / (number(last) - number(first));
    root.querySelector(".merger").style.setProperty("--share", share);
    this.set(chosen);
    this.input.addEventListener("input", () => {
      this.date.value = written(+this.input.value);
      this.name();
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => show(this.date.value), WAIT_MS);
    });
  }

  set(day) {
    this.input.value = number(day);
    this.name();
  }

  // The day in words, for who does not see where the thumb is.
  name() {
    const day = new Date(+this.input.value * DAY);
    const { lang } = document.documentElement;
    const text = day.toLocaleDateString(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeZone: "UTC" });
    this.input.setAttribute("aria-valuetext", text);
  }
}
