import { useState } from "preact/hooks";
import { Choices, turned } from "../../parts/Choices";
import { Sheet } from "../../parts/Sheet";
import type { ConfigView, ConsoleView } from "../../wire/types";
import { say } from "../../words";
import { NumberField } from "../house/NumberField";
import { topicOptions } from "../house/Topics";
import { PACES, Ways } from "../house/Ways";
import { Answers } from "./Answers";
import { useDesk } from "./desk";

/** What is settled of the workshop in one line, and the way to change it. */
export function ConfigLink({ children }: { children: string }) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const { config, room } = desk;
  if (!config || !room || !desk.may("change_config")) return null;
  return (
    <>
      <button type="button" class="plain-button" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && <ConfigSheet config={config} room={room} onClose={() => setOpen(false)} />}
    </>
  );
}

type ConfigSheetProps = { config: ConfigView; room: ConsoleView; onClose: () => void };

/** The length, the pace and the topics of the whole workshop. */
function ConfigSheet({ config, room, onClose }: ConfigSheetProps) {
  const desk = useDesk();
  const [minutes, setMinutes] = useState(config.minutes);
  const [pace, setPace] = useState(config.pace);
  const [out, setOut] = useState<readonly string[]>([]);
  const { least, most } = config;
  const isLong = minutes !== config.minutes;
  const fits = !isLong || (least !== undefined && minutes >= least && minutes <= most);
  const change = async () => {
    const wish = {
      type: "change_config" as const,
      ...(isLong ? { minutes } : {}),
      ...(pace === config.pace ? {} : { pace }),
      ...(out.length > 0 ? { content_off: out } : {}),
    };
    if (await desk.ask(wish)) onClose();
  };
  return (
    <Sheet
      title={say("config-title")}
      onClose={onClose}
      foot={
        <Answers
          yes={say("config-change")}
          onYes={() => void change()}
          off={!fits || !(isLong || pace !== config.pace || out.length > 0)}
          no={say("console-cancel")}
          onNo={onClose}
        />
      }
    >
      {least !== undefined && (
        <NumberField
          label={say("config-minutes")}
          hint={say(room.status === "lobby" ? "config-minutes-free" : "config-minutes-hint", {
            least,
            most,
          })}
          least={least}
          most={most}
          value={minutes}
          onChange={setMinutes}
        />
      )}
      {config.rounds_from !== undefined && (
        <p class="soft">
          {say("config-listening", {
            way: say(
              `house-listening-${minutes < config.rounds_from ? "pairs" : config.listening_mode}`,
            ),
          })}
        </p>
      )}
      <Ways ask="house-pace" ways={PACES} chosen={pace} onChoose={setPace} />
      <TopicsOut config={config} out={out} onTurn={(tag) => setOut(turned(out, tag))} />
    </Sheet>
  );
}

type TopicsOutProps = {
  config: ConfigView;
  /** What is to be left out besides. */
  out: readonly string[];
  onTurn: (tag: string) => void;
};

/** Topics that are left out, and those that could be. */
function TopicsOut({ config, out, onTurn }: TopicsOutProps) {
  const topics = topicOptions(config.topics);
  const isOut = ({ value }: { value: string }) => config.content_off.includes(value);
  const gone = topics.filter(isOut);
  return (
    <>
      <Choices
        as="chips"
        ask={say("config-topics")}
        options={topics.filter((topic) => !isOut(topic))}
        chosen={out}
        onChoose={onTurn}
      />
      <p class="soft">{say("config-topics-hint")}</p>
      {gone.length > 0 && (
        <p class="soft">
          {say("config-topics-gone", { topics: gone.map(({ label }) => label).join(", ") })}
        </p>
      )}
    </>
  );
}
