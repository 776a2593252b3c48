/**
 * Puts words on the clipboard, and tells whether it could. A page over plain http has no clipboard:
 * there they go the old way, through a field beside `near`, which gets the focus back.
 */
export async function copy(words: string, near: HTMLElement): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return copyByHand(words, near);
  return clipboard.writeText(words).then(
    () => true,
    () => copyByHand(words, near),
  );
}

function copyByHand(words: string, near: HTMLElement): boolean {
  const field = document.createElement("textarea");
  field.value = words;
  field.readOnly = true;
  near.after(field);
  field.focus();
  field.select();
  const done = document.execCommand?.("copy") ?? false;
  field.remove();
  near.focus();
  return done;
}
