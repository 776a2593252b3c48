import type { PromptProps } from "./sitting";

type OriginalProps = PromptProps & { isOpen: boolean; text: string | undefined };

/** The same words in the deck's first language, beside the covered ones while these are read. */
export function Original({ at, isOpen, text }: OriginalProps) {
  const language = at.seat.original?.language;
  if (!isOpen || !text || !language) return null;
  return (
    <span class="original" lang={language} dir="auto">
      {text}
    </span>
  );
}
