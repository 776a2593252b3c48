export { BringForm } from "./BringForm";
export { CallSheet } from "./CallSheet";
export { ForgetMe } from "./ForgetMe";
export { AskSheet } from "./phases/AskSheet";
export { GuestSheet } from "./phases/GuestSheet";
export { VoiceSheet } from "./phases/VoiceSheet";
