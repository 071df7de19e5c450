// The provinces as lanes over time, on a canvas: events are ticks, plans and terms of office are bars.

import { listen } from "./handling.js";

const DAY = 86_400_000;
const ROW = 26;
const SUBROW = 18;
const TICK = { width: 3, height: 12 };
const NEAR = 6;
const NAME_MIN = 24;
const SPAN_MIN = 14;
const SPAN_MAX = 80 * 366;

const number = (day) => Date.parse(day) / DAY;

export class Chart {
  // `say` tells who does not see the chart what is chosen in it.
  constructor(root, picked, say, view) {
    this.root = root;
    this.picked = picked;
    this.say = say;
    this.axis = root.querySelector(".axis");
    this.canvas = root.querySelector(".marks");
    this.tip = root.querySelector(".tip");
    this.day = number(root.dataset.day);
    this.months = root.dataset.months.split(" ");
    this.posts = JSON.parse(root.dataset.posts);
    this.view = view ?? this.firstView();
    this.unfolded = new Set();
    this.rows = [];
    this.colours();
    listen(this);
    this.load();
  }

  firstView() {
    const { from, to } = this.root.dataset;
    return { from: from ? number(from) : this.day - 730, to: to ? number(to) + 1 : this.day + 90 };
  }

  async load() {
    const answer = await fetch(this.root.dataset.source).catch(() => null);
    if (!answer?.ok) return this.picked.replaceChildren(this.root.dataset.failed);
    const found = await answer.json();
    const { types, entries, periods } = found;
    const numbers = new Map(found.units.map((unit, number) => [unit, number]));
    const lanesOf = found.units.map(() => []);
    const labels = [...this.root.querySelectorAll(".labels > li")].map((label) => label.dataset.unit);
    this.lanes = found.lanes
      .map((lane) => ({ ...lane, marks: [], bars: [] }))
      .sort((one, other) => labels.indexOf(one.unit) - labels.indexOf(other.unit));
    for (const lane of this.lanes) {
      for (const unit of lane.units) {
        unit.number = numbers.get(unit.unit);
        lanesOf[unit.number].push(lane);
      }
    }
    entries.id.forEach((id, i) => {
      if (entries.from[i] === null) return;
      const units = entries.units[i];
      const mark = { id, type: types[entries.type[i]], first: entries.from[i], last: entries.to[i] + 1, units };
      for (const lane of units.length > 1 ? new Set(units.flatMap((unit) => lanesOf[unit])) : lanesOf[units[0]]) lane.marks.push(mark);
    });
    periods.unit.forEach((unit, i) => {
      const [first, to] = [periods.from[i], periods.to[i]];
      const path = periods.path[i];
      const post = this.posts[path.split("/")[1]];
      const label = path.startsWith("posts/") && post ? `${periods.label[i]} · ${post}` : periods.label[i];
      const bar = { id: periods.record[i], unit, path, label, first, to, last: (to ?? this.day) + 1 };
      for (const lane of lanesOf[unit]) lane.bars.push(bar);
    });
    return this.layOut();
  }

  colours() {
    const style = getComputedStyle(document.documentElement);
    const of = (name) => style.getPropertyValue(`--${name}`).trim();
    this.ink = of("ink");
    this.soft = of("soft");
    this.line = of("line");
    this.accent = of("accent");
    const kinds = {
      MeetingHeld: "meeting", DirectiveGiven: "directive", PlanApproved: "plan", TargetSet: "target",
      IndicatorReported: "indicator", InvestmentLicensed: "investment", ProjectReported: "project",
      OfficialAppointed: "post", OfficeholderReported: "post", MergerAnnounced: "merger", MergerEffected: "merger",
    };
    this.colour = (kind) => of(kinds[kind] ?? "unit");
    this.planColour = of("plan");
    this.postColour = of("post");
    this.font = getComputedStyle(document.body).fontFamily;
  }

  // Where each lane lies: one row, or unfolded a row for each unit and one for each of its plans and terms.
  layOut() {
    this.rows = [];
    this.chosen = null;
    let top = 0;
    const labels = this.root.querySelectorAll(".labels > li");
    this.lanes.forEach((lane, index) => {
      const begin = top;
      const members = labels[index].querySelector(".members");
      members.hidden = !this.unfolded.has(lane.unit);
      if (this.unfolded.has(lane.unit)) {
        lane.units.forEach((unit, number) => {
          if (number > 0) members.children[number - 1].style.top = `${top - begin}px`;
          const marks = lane.marks.filter((mark) => mark.units.includes(unit.number));
          this.rows.push({ top, height: ROW, lane, marks, bars: [] });
          top += ROW;
          for (const bars of packed(lane.bars.filter((bar) => bar.unit === unit.number))) {
            this.rows.push({ top, height: SUBROW, lane, marks: [], bars, named: true });
            top += SUBROW;
          }
        });
        members.lastElementChild.style.top = `${top - begin}px`;
        top += ROW;
      } else {
        this.rows.push({ top, height: ROW, lane, marks: lane.marks, bars: lane.bars });
        top += ROW;
      }
      labels[index].style.height = `${top - begin}px`;
    });
    this.height = top;
    this.size();
  }

  size() {
    const scale = window.devicePixelRatio || 1;
    this.width = this.canvas.clientWidth;
    for (const [canvas, height] of [[this.canvas, this.height], [this.axis, 28]]) {
      canvas.style.height = `${height}px`;
      canvas.width = Math.round(this.width * scale);
      canvas.height = Math.round(height * scale);
      canvas.getContext("2d").setTransform(scale, 0, 0, scale, 0, 0);
    }
    this.draw();
  }

  x(day) {
    return ((day - this.view.from) / (this.view.to - this.view.from)) * this.width;
  }

  redraw() {
    this.asked ??= requestAnimationFrame(() => {
      this.asked = null;
      this.draw();
    });
  }

  draw() {
    const start = performance.now();
    const context = this.canvas.getContext("2d");
    context.clearRect(0, 0, this.width, this.height);
    this.drawGrid(context);
    const ticks = new Map();
    const spans = new Map();
    for (const row of this.rows) {
      this.drawBars(context, row);
      for (const mark of row.marks) {
        if (mark.last < this.view.from || mark.first > this.view.to) continue;
        const into = mark.last - mark.first > 1 ? spans : ticks;
        if (!into.has(mark.type)) into.set(mark.type, []);
        into.get(mark.type).push(row, mark);
      }
    }
    context.globalAlpha = 0.3;
    this.fill(context, spans, 6);
    context.globalAlpha = 0.85;
    this.fill(context, ticks, TICK.height);
    context.globalAlpha = 1;
    this.drawChosen(context);
    this.drawAxis();
    performance.measure("draw", { start });
  }

  // All of one kind at once: changing the colour costs more than drawing.
  fill(context, kinds, height) {
    for (const [kind, pairs] of kinds) {
      context.fillStyle = this.colour(kind);
      for (let i = 0; i < pairs.length; i += 2) {
        const row = pairs[i];
        const mark = pairs[i + 1];
        const left = this.x(mark.first);
        const width = Math.max(TICK.width, height === TICK.height ? TICK.width : this.x(mark.last) - left);
        context.fillRect(left, row.top + (ROW - height) / 2 - 2, width, height);
      }
    }
  }

  drawChosen(context) {
    if (!this.chosen) return;
    const { row, mark } = this.chosen;
    context.strokeStyle = this.ink;
    context.lineWidth = 2;
    context.strokeRect(this.x(mark.first) - 3, row.top + 2, Math.max(TICK.width, this.x(mark.last) - this.x(mark.first)) + 6, ROW - 8);
  }

  drawBars(context, row) {
    const height = row.named ? SUBROW - 4 : 3;
    for (const [place, bar] of row.bars.entries()) {
      if (bar.last < this.view.from || bar.first > this.view.to) continue;
      const left = Math.max(this.x(bar.first), -2);
      const right = Math.min(this.x(bar.last), this.width + 2);
      context.fillStyle = bar.path.startsWith("plans/") ? this.planColour : this.postColour;
      context.globalAlpha = row.named ? 0.22 : 0.4;
      context.fillRect(left, row.named ? row.top + 2 : row.top + ROW - 5, Math.max(right - left, 2), height);
      // A name may stand out of its bar, as far as the next one.
      const following = row.bars[place + 1];
      const end = following ? Math.min(this.x(following.first), this.width) : this.width;
      if (row.named && end - left > NAME_MIN) {
        context.globalAlpha = 1;
        context.fillStyle = this.ink;
        context.font = `11px ${this.font}`;
        context.textBaseline = "middle";
        context.save();
        context.beginPath();
        context.rect(left, row.top, end - left - 4, SUBROW);
        context.clip();
        context.fillText(bar.label, Math.max(left, 0) + 4, row.top + SUBROW / 2);
        context.restore();
      }
    }
    context.globalAlpha = 1;
  }

  drawGrid(context) {
    context.strokeStyle = this.line;
    context.lineWidth = 1;
    context.beginPath();
    for (const { day } of this.scale()) {
      const x = Math.round(this.x(day)) + 0.5;
      context.moveTo(x, 0);
      context.lineTo(x, this.height);
    }
    let lane = null;
    for (const row of this.rows) {
      if (row.lane !== lane && row.top > 0) {
        context.moveTo(0, row.top + 0.5);
        context.lineTo(this.width, row.top + 0.5);
      }
      lane = row.lane;
    }
    context.stroke();
    context.strokeStyle = this.accent;
    context.beginPath();
    const now = Math.round(this.x(this.day)) + 0.5;
    context.moveTo(now, 0);
    context.lineTo(now, this.height);
    context.stroke();
  }

  drawAxis() {
    const context = this.axis.getContext("2d");
    context.clearRect(0, 0, this.width, 28);
    context.fillStyle = this.soft;
    context.textBaseline = "middle";
    for (const { day, label, strong } of this.scale()) {
      context.font = `${strong ? 600 : 400} 12px ${this.font}`;
      context.fillStyle = strong ? this.ink : this.soft;
      const x = this.x(day) + 4;
      if (x > -20) context.fillText(label, x, 15);
    }
    context.fillStyle = this.accent;
    context.fillRect(this.x(this.day) - 1, 20, 3, 8);
  }

  // Lines at years, or quarters, or months, so that their names have room.
  scale() {
    const months = (this.view.to - this.view.from) / 30.44;
    const room = Math.max(1, this.width / 56);
    const step = [1, 3, 12, 24, 60, 120, 240].find((step) => months / step <= room) ?? 240;
    const lines = [];
    const first = new Date(this.view.from * DAY);
    let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
    for (; ; month += step) {
      const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
      if (day > this.view.to) return lines;
      const year = month % 12 === 0;
      lines.push({ day, strong: year, label: year ? `${month / 12}` : this.months[month % 12] });
    }
  }

  zoom(factor, at = this.width / 2) {
    const { from, to } = this.view;
    const span = Math.min(SPAN_MAX, Math.max(SPAN_MIN, (to - from) * factor));
    const fixed = from + ((to - from) * at) / this.width;
    this.view.from = fixed - (span * at) / this.width;
    this.view.to = this.view.from + span;
    this.redraw();
  }

  pan(pixels) {
    const days = (pixels / this.width) * (this.view.to - this.view.from);
    this.view.from += days;
    this.view.to += days;
    this.redraw();
  }

  move(how) {
    const step = this.width / 4;
    ({ earlier: () => this.pan(-step), later: () => this.pan(step), in: () => this.zoom(0.6), out: () => this.zoom(1 / 0.6) })[how]();
  }

  // The mark or the bar nearest to a point of the canvas, or null.
  at(x, y) {
    const row = this.rows.find((row) => y >= row.top && y < row.top + row.height);
    if (!row) return null;
    let best = null;
    for (const mark of row.marks) {
      const distance = Math.max(this.x(mark.first) - x, x - Math.max(this.x(mark.last), this.x(mark.first) + TICK.width), 0);
      if (distance <= NEAR && (!best || distance < best.distance || mark.last - mark.first < best.mark.last - best.mark.first)) {
        best = { mark, distance };
      }
    }
    if (best) return this.told(best.mark);
    const bar = row.bars.find((bar) => x >= this.x(bar.first) && x <= this.x(bar.last) && (row.named || y > row.top + ROW - 8));
    return bar ? { id: bar.id, said: `${bar.label}: ${this.written(bar.first)} – ${bar.to === null ? "…" : this.written(bar.to)}` } : null;
  }

  told({ id, type, first, last }) {
    const days = last - first > 1 ? `${this.written(first)} – ${this.written(last - 1)}` : this.written(first);
    return { id, said: `${days} · ${this.nameOf(type)}` };
  }

  // A day as the pages write it.
  written(number) {
    const day = new Date(number * DAY);
    const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
    return document.documentElement.lang === "vi" ? `${date}/${month + 1}/${year}` : `${date} ${this.months[month]} ${year}`;
  }

  // Chooses the next event in view, or the one before, lane by lane: for who has no pointer.
  step(by) {
    const inView = this.rows.flatMap((row) => row.marks
      .filter((mark) => mark.last >= this.view.from && mark.first <= this.view.to)
      .map((mark) => ({ row, mark })));
    if (!inView.length) return;
    const at = inView.findIndex(({ row, mark }) => row === this.chosen?.row && mark === this.chosen.mark);
    const next = at < 0 ? (by < 0 ? -1 : 0) : at + by;
    this.chosen = inView.at(next % inView.length);
    const { row, mark } = this.chosen;
    const top = this.canvas.getBoundingClientRect().top + row.top;
    if (top < 0 || top + ROW > innerHeight) scrollBy({ top: top - innerHeight / 2 });
    this.tell(this.told(mark), Math.max(this.x(mark.first), 0), row.top + ROW / 2);
    this.say(`${row.lane.name}: ${this.tip.textContent}`);
    this.redraw();
  }

  nameOf(kind) {
    return document.querySelector(`.legend .${kind}`)?.textContent ?? kind;
  }

  hover(x, y) {
    const hit = this.at(x, y);
    this.canvas.classList.toggle("hit", Boolean(hit));
    this.tell(hit, x, y);
  }

  tell(hit, x, y) {
    this.tip.hidden = !hit;
    if (!hit) return;
    this.tip.textContent = hit.said;
    this.tip.style.top = `${y + 40}px`;
    this.tip.style.left = `${Math.max(0, Math.min(x + 8, this.width - this.tip.offsetWidth - 4))}px`;
  }

  // What was picked is shown below the chart, as its own page shows it.
  async pick(id) {
    const address = this.root.dataset.record.replace("ID", id);
    const answer = await fetch(address);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const link = Object.assign(document.createElement("a"), { href: address, textContent: page.querySelector("h1").textContent });
    const head = document.createElement("h3");
    head.append(link);
    this.picked.replaceChildren(head, ...page.querySelectorAll("main .facts-line, main .slots, main .witness"));
    this.picked.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }
}

// Bars in as few rows as hold them without overlap.
function packed(bars) {
  const rows = [];
  for (const bar of [...bars].sort((a, b) => a.first - b.first)) {
    const row = rows.find((row) => row.at(-1).last <= bar.first);
    if (row) row.push(bar);
    else rows.push([bar]);
  }
  return rows;
}
