import type { ComponentChildren } from "preact";
import { Button, type ButtonProps } from "../../parts/Button";
import type { SeatCommand } from "../../wire/types";
import type { Sitting } from "./sitting";

export type DeedProps = Pick<ButtonProps, "look" | "wide" | "off"> & {
  at: Sitting;
  wish: SeatCommand;
  children: ComponentChildren;
};

/** A button that does one thing at the table; it is off while that is on its way. */
export function Deed({ at, wish, off, ...button }: DeedProps) {
  return <Button {...button} off={off || at.isSending(wish.type)} onTap={() => at.do(wish)} />;
}
