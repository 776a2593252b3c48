import { later } from "../../parts/later";
import { openWords } from "../../words";

/** What few phones open, and only with a line to the server: code and words come when it is asked for. */
async function apart() {
  const [parts] = await Promise.all([import("./apart"), openWords(["seldom"])]);
  return parts;
}

export const { Part: AskSheet } = later(async () => (await apart()).AskSheet);
export const { Part: BringForm } = later(async () => (await apart()).BringForm);
export const { Part: CallSheet } = later(async () => (await apart()).CallSheet);
export const { Part: ForgetMe } = later(async () => (await apart()).ForgetMe);
export const { Part: GuestSheet } = later(async () => (await apart()).GuestSheet);
export const { Part: VoiceSheet } = later(async () => (await apart()).VoiceSheet);
export const { Part: AskToHold } = later(async () => (await apart()).AskToHold);
export const { Part: KnockLine } = later(async () => (await apart()).KnockLine);
export const { Part: CounterSheet } = later(async () => (await apart()).CounterSheet);
export const { Part: TradeSheet } = later(async () => (await apart()).TradeSheet);
export const { Part: Welcome } = later(async () => (await apart()).Welcome);
export const { Part: MirrorShown } = later(async () => (await apart()).MirrorShown);
