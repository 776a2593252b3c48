import { Button } from "../../parts/Button";

type AnswersProps = {
  yes: string;
  onYes: () => void;
  no: string;
  onNo: () => void;
  /** Something is still missing for a yes. */
  off?: boolean;
};

/** The two ways out of a sheet. */
export function Answers({ yes, onYes, no, onNo, off = false }: AnswersProps) {
  return (
    <div class="answers">
      <Button off={off} onTap={onYes}>
        {yes}
      </Button>
      <Button look="quiet" onTap={onNo}>
        {no}
      </Button>
    </div>
  );
}
