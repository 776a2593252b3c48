export { BringForm } from "./BringForm";
export { CallSheet } from "./CallSheet";
export { ForgetMe } from "./ForgetMe";
export { GuestSheet } from "./phases/GuestSheet";
