import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { Choices, Tick, tongues, turned } from "../../parts/Choices";
import { forgetDraft, useDraft } from "../../parts/draft";
import { Field } from "../../parts/Field";
import { Folded } from "../../parts/Folded";
import { GroupChoice } from "../../parts/GroupChoice";
import { type DoorView, type Group, type Join, LONGEST } from "../../wire/types";
import { choose, language, say } from "../../words";
import { AliasField } from "./AliasField";

type JoinFormProps = {
  door: DoorView;
  isSending: boolean;
  refused: string | undefined;
  onJoin: (wish: Join) => void;
};

/** What was typed here is not kept on the device once the seat is taken. */
export function forgetDrafts(code: string): void {
  forgetDraft(`${code}.alias`);
  forgetDraft(`${code}.team`);
}

/** Who comes in: a name to be called by, a side with the reason why it is asked, a language. */
export function JoinForm({ door, isSending, refused, onJoin }: JoinFormProps) {
  const [alias, setAlias] = useDraft(`${door.code}.alias`);
  const [group, setGroup] = useState<Group>();
  const [team, setTeam] = useDraft(`${door.code}.team`);
  const [policeOk, setPoliceOk] = useState(false);
  const [near, setNear] = useState<readonly string[]>([]);
  const spoken = language() ?? "";
  const chosen = door.languages.includes(spoken) ? spoken : (door.languages[0] ?? spoken);
  const missing = alias.trim() === "" ? "alias" : group === undefined && "your-group";
  const join = () =>
    group &&
    onJoin({
      type: "join",
      alias: alias.trim(),
      group,
      language: chosen,
      real_life: near,
      ...(group === "officer" ? { team: team.trim() } : {}),
      ...(group === "community" ? { police_card_ok: policeOk } : {}),
    });
  return (
    <div class="join-form">
      {door.languages.length > 1 && <Languages spoken={door.languages} chosen={chosen} />}
      <AliasField alias={alias} onAlias={setAlias} />
      <div>
        <GroupChoice ask={say("your-group")} chosen={group} onChoose={setGroup} hints />
        <p class="quiet">{say("group-why")}</p>
      </div>
      {group === "officer" && (
        <Field
          label={say("team")}
          hint={say("team-why")}
          value={team}
          most={LONGEST.team}
          onType={setTeam}
        />
      )}
      {group === "community" && (
        <Tick on={policeOk} onTurn={setPoliceOk}>
          {say("police-ok")}
        </Tick>
      )}
      {door.near.length > 0 && <Near door={door} near={near} onNear={setNear} />}
      <div class="join-last">
        <p class="join-refused" role="alert">
          {refused}
        </p>
        <p class="quiet" role="status">
          {missing && say("still-missing", { ask: say(missing) })}
        </p>
        <Button wide off={missing !== false || isSending} onTap={join}>
          {say(isSending ? "joining" : "join")}
        </Button>
      </div>
    </div>
  );
}

/** A language whose words do not come is not there to read: in the old one, what to do. */
function Languages({ spoken, chosen }: { spoken: readonly string[]; chosen: string }) {
  const [isLost, setLost] = useState(false);
  const speak = (code: string) =>
    void choose(code).then(
      () => setLost(false),
      () => setLost(true),
    );
  return (
    <div>
      <Choices
        as="chips"
        ask={say("your-language")}
        options={tongues(spoken)}
        chosen={chosen}
        onChoose={speak}
      />
      <p class="quiet" role="alert">
        {isLost && say("your-language-lost")}
      </p>
    </div>
  );
}

type NearProps = {
  door: DoorView;
  near: readonly string[];
  onNear: (near: readonly string[]) => void;
};

/** Roles too near to one's own life; folded, because most people need none of it. */
function Near({ door, near, onNear }: NearProps) {
  return (
    <Folded line={say("near-title")}>
      <Choices
        as="chips"
        ask={say("near-why", { most: door.near_most })}
        options={door.near.map(({ card, title }) => ({
          value: card,
          label: title,
          off: near.length >= door.near_most && !near.includes(card),
        }))}
        chosen={near}
        onChoose={(card) => onNear(turned(near, card))}
      />
    </Folded>
  );
}
