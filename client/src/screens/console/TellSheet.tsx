import { useState } from "preact/hooks";
import { Field } from "../../parts/Field";
import { Sheet } from "../../parts/Sheet";
import { LONGEST } from "../../wire/types";
import { say } from "../../words";
import { Answers } from "./Answers";
import { useDesk } from "./desk";

type TellSheetProps = {
  /** Without one, all tables are told. */
  table?: number;
  /** What to begin with. */
  draft?: string;
  onClose: () => void;
  onTold?: () => void;
};

/** The facilitator's own words, on the screens of one table or of all. */
export function TellSheet({ table, draft = "", onClose, onTold }: TellSheetProps) {
  const desk = useDesk();
  const last = table === undefined ? desk.room?.told : desk.tile(table)?.told;
  const [text, setText] = useState(draft);
  const tell = async () => {
    if (!(await desk.ask({ type: "tell", text: text.trim() }, table))) return;
    onTold?.();
    onClose();
  };
  return (
    <Sheet
      title={table === undefined ? say("tell-title-all") : say("tell-title-one", { no: table })}
      onClose={onClose}
      foot={
        <Answers
          yes={say("tell-send")}
          onYes={() => void tell()}
          off={!text.trim()}
          no={say("console-cancel")}
          onNo={onClose}
        />
      }
    >
      <Field
        label={say("tell-label")}
        hint={say("tell-left", { count: LONGEST.tell - text.length })}
        value={text}
        onType={setText}
        most={LONGEST.tell}
        long
      />
      {last && (
        <p class="soft">
          {say("tell-last")}{" "}
          <q>
            <bdi>{last.text}</bdi>
          </q>{" "}
          · {say("tell-seen", { seen: last.seen, of: last.of })}
        </p>
      )}
    </Sheet>
  );
}
