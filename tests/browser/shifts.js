/* Notes what moved on a screen although nobody had just tapped it, by the prompt that was asked. What
   only comes into view, as the end of a page does where there is more room for it, moved from nowhere. */
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
  const cameIntoView = previousRect.width * previousRect.height === 0;
  return {
    what: `${element ? named(element) : "(gone)"}: ${place(previousRect)} to ${place(currentRect)}`,
    underThumb:
      !cameIntoView && Boolean(element?.closest(TO_TAP) ?? element?.querySelector(TO_TAP)),
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
