/* Notes what moved on a screen although nobody had just tapped it, by the prompt that was asked. */
window.shifts = [];

const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(" ");

const named = (node) => {
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element) return "(gone)";
  const style = element.className?.baseVal ?? element.className ?? "";
  const words = element.textContent.trim().slice(0, 40);
  return `${[element.localName, ...style.split(" ").filter(Boolean)].join(".")} “${words}”`;
};

new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries()) {
    if (hadRecentInput) continue;
    const prompt = document.querySelector("[data-prompt]")?.dataset.prompt ?? "";
    const moved = sources.map(({ node, previousRect, currentRect }) => {
      return `${named(node)}: ${place(previousRect)} to ${place(currentRect)}`;
    });
    window.shifts.push({ value, prompt, moved });
  }
}).observe({ type: "layout-shift", buffered: true });
