const NO_BREAK = "\u00a0";

/** A join code in two halves, which are easier to read aloud. */
export function Code({ code }: { code: string }) {
  const half = Math.ceil(code.length / 2);
  return (
    <Latin>{code.length > 4 ? code.slice(0, half) + NO_BREAK + code.slice(half) : code}</Latin>
  );
}

/** What is written from left to right in every language, and translated into none. */
export function Latin({ children }: { children: string }) {
  return (
    <bdi dir="ltr" translate={false}>
      {children}
    </bdi>
  );
}
