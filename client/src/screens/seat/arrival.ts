const COMES_WITHIN = 3_000;

/** Brings into view what this phone has just added to the page, as soon as the table has it. */
export function followOwn(): void {
  const page = document.querySelector(".prompt-page");
  if (!page) return;
  const watch = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).find(isListed);
    if (!added) return;
    watch.disconnect();
    added.scrollIntoView({ block: "nearest" });
  });
  watch.observe(page, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), COMES_WITHIN);
}

function isListed(node: Node): node is Element {
  return node instanceof Element && node.matches("li, ul, ol, .choice");
}
