import { Choices } from "./Choices";

type YesOrNoProps = {
  ask: string;
  quiet?: boolean;
  yes: string;
  no: string;
  chosen: boolean | undefined;
  off: boolean;
  onChoose: (isYes: boolean) => void;
};

/** A question with two answers. */
export function YesOrNo({ yes, no, chosen, onChoose, ...asked }: YesOrNoProps) {
  return (
    <Choices
      {...asked}
      as="chips"
      options={[
        { value: 1, label: yes },
        { value: 0, label: no },
      ]}
      chosen={chosen === undefined ? null : Number(chosen)}
      onChoose={(value) => onChoose(value > 0)}
    />
  );
}
