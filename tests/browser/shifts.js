/* Notes what moved on a screen although nobody had just tapped it, by the prompt that was asked. */
window.shifts = [];

const TO_TAP = "button, a, input, textarea, summary";

const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(" ");

const named = (element) => {
  const style = element.className?.baseVal ?? element.className ?? "";
  const words = element.textContent.trim().slice(0, 40);
  return `${[element.localName, ...style.split(" ").filter(Boolean)].join(".")} “${words}”`;
};

const moved = ({ node, previousRect, currentRect }) => {
  const element = node instanceof Element ? node : node?.parentElement;
  return {
    what: `${element ? named(element) : "(gone)"}: ${place(previousRect)} to ${place(currentRect)}`,
    underThumb: Boolean(element?.closest(TO_TAP) ?? element?.querySelector(TO_TAP)),
  };
};

new PerformanceObserver((list) => {
  for (const { value, startTime, hadRecentInput, sources } of list.getEntries()) {
    if (hadRecentInput) continue;
    const prompt = document.querySelector("[data-prompt]")?.dataset.prompt ?? "";
    const parts = sources.map(moved);
    window.shifts.push({
      value,
      at: startTime,
      moved: `${prompt}: ${parts.map(({ what }) => what).join("; ")}`,
      underThumb: parts.some(({ underThumb }) => underThumb),
    });
  }
}).observe({ type: "layout-shift", buffered: true });
