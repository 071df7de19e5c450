// What a person does with the chart: by pointer, wheel and keys.

export function listen(chart) {
  const canvas = chart.canvas;
  const pointers = new Map();
  let moved = 0;
  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  canvas.addEventListener("pointerdown", (event) => {
    pointers.set(event.pointerId, event.clientX);
    canvas.setPointerCapture(event.pointerId);
    moved = 0;
  });
  canvas.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return chart.hover(...place(event));
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
    pointers.set(event.pointerId, event.clientX);
    moved += Math.abs(event.clientX - before);
    if (others.length) {
      const was = Math.abs(before - others[0]);
      const now = Math.abs(event.clientX - others[0]);
      if (was > 8 && now > 8) chart.zoom(was / now, place(event)[0]);
    } else {
      chart.pan(before - event.clientX);
    }
    return undefined;
  });
  const release = (event) => pointers.delete(event.pointerId);
  canvas.addEventListener("pointerup", (event) => {
    release(event);
    const hit = moved < 4 && chart.at(...place(event));
    if (hit) chart.pick(hit.id);
  });
  canvas.addEventListener("pointercancel", release);
  canvas.addEventListener("pointerleave", () => chart.hover(-1, -1));
  canvas.addEventListener("wheel", (event) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      chart.zoom(Math.exp(event.deltaY / 300), place(event)[0]);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      chart.pan(event.deltaX);
    }
  }, { passive: false });
  canvas.addEventListener("keydown", (event) => {
    const how = { ArrowLeft: "earlier", ArrowRight: "later", "+": "in", "=": "in", "-": "out" }[event.key];
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const opens = event.key === "Enter" && chart.chosen;
    if (!how && !by && !opens) return;
    event.preventDefault();
    if (how) chart.move(how);
    else if (by) chart.step(by);
    else chart.pick(chart.chosen.mark.id);
  });
  for (const button of chart.root.querySelectorAll(".unfold")) {
    button.addEventListener("click", () => {
      const unit = button.closest("li").dataset.unit;
      if (!chart.unfolded.delete(unit)) chart.unfolded.add(unit);
      button.setAttribute("aria-expanded", chart.unfolded.has(unit));
      chart.layOut();
    });
  }
  new ResizeObserver(() => chart.lanes && chart.canvas.clientWidth !== chart.width && chart.size()).observe(chart.root);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    chart.colours();
    chart.redraw();
  });
}
