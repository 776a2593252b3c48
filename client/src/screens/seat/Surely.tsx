import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import { say } from "../../words";
import { Deed, type DeedProps } from "./Deed";

/** A deed that ends something for the whole table: it is asked once more before it is done. */
export function Surely({ at, wish, children, ...look }: DeedProps & { children: string }) {
  const [isAsked, ask] = useState(false);
  return (
    <>
      <Button {...look} off={at.isSending(wish.type)} onTap={() => ask(true)}>
        {children}
      </Button>
      {isAsked && (
        <Sheet
          title={children}
          onClose={() => ask(false)}
          foot={
            <Deed at={at} wish={wish} wide>
              {say("sure-yes")}
            </Deed>
          }
        >
          <p>{say(`sure-${wish.type}`)}</p>
        </Sheet>
      )}
    </>
  );
}
