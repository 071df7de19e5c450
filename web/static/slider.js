// The slider of days: the page follows while it is moved, a little later than the hand.

const DAY = 86_400_000;
const FIRST = "2020-01-01";
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
    const first = chosen < FIRST ? chosen : FIRST;
    const last = chosen > today ? chosen : today;
    this.input.min = number(first);
    this.input.max = number(last);
    this.input.value = number(chosen);
    root.querySelector("datalist").append(new Option("", number(MERGER)));
    root.querySelector(".first").textContent = first.slice(0, 4);
    root.querySelector(".last").textContent = last.slice(0, 4);
    const share = (number(MERGER) - number(first)) / (number(last) - number(first));
    root.querySelector(".merger").style.left = `${(share * 100).toFixed(2)}%`;
    this.input.addEventListener("input", () => {
      this.date.value = written(+this.input.value);
      this.input.setAttribute("aria-valuetext", this.date.value);
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => show(this.date.value), WAIT_MS);
    });
  }
}
