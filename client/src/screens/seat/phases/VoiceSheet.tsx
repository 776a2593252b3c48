import { Choices, named } from "../../../parts/Choices";
import { useForm } from "../../../parts/draft";
import { useOffered } from "../../../parts/steady";
import { ifOpen, optionsOf } from "../../../wire/offers";
import type { Approach, CommitStage } from "../../../wire/types";
import { say } from "../../../words";
import { SendSheet } from "../SendSheet";
import type { PromptProps } from "../sitting";

type Voice = { role?: string; how?: Approach };

/** Who was not here, and how they will be asked. */
export function VoiceSheet({ at, onClose }: PromptProps & { onClose: () => void }) {
  const [voice, put, empty] = useForm<Voice>(`${at.code}.voice`, {});
  const { role, how } = voice;
  const offers = at.offers("invite_missing_voice");
  const { missing } = at.table.stage as CommitStage;
  const roles = useOffered(offers, "role", (id) => missing[id] ?? "");
  const invite = () =>
    role && how ? at.do({ type: "invite_missing_voice", role, how }) : undefined;
  return (
    <SendSheet
      at={at}
      title={say("commit-missing_voice")}
      verb="invite_missing_voice"
      needs={{ "voice-who": ifOpen(offers, "role", role), "voice-how": how }}
      words="voice-add"
      onSend={invite}
      onSent={empty}
      onClose={onClose}
    >
      <Choices
        as="chips"
        ask={say("voice-who")}
        options={roles}
        chosen={role}
        onChoose={put("role")}
      />
      <Choices
        as="chips"
        ask={say("voice-how")}
        options={named("approach", optionsOf(offers, "how") as readonly Approach[])}
        chosen={how}
        onChoose={put("how")}
      />
    </SendSheet>
  );
}
