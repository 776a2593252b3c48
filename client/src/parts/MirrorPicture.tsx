import pictures from "./mirror.svg";

/** What a sentence of a table's mirror is about, in a few strokes; fetched when it is first shown. */
export function MirrorPicture({ metric }: { metric: string }) {
  return (
    <svg class="mirror-picture" width="48" height="48" aria-hidden="true">
      <use href={`${pictures}#${metric}`} />
    </svg>
  );
}
