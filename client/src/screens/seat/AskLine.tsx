import { Icon, type IconName } from "../../parts/Icon";
import "./beside.css";

type AskLineProps = {
  icon: IconName;
  words: string;
  onTap: () => void;
  /** Where it stands: beside what comes and goes, or above the page where no prompt moves it. */
  place?: "comes" | "lasting";
};

/** A quiet line beside the game that asks something, for whoever wants to open it. */
export function AskLine({ icon, words, onTap, place }: AskLineProps) {
  return (
    <button type="button" class={`beside ${place ?? ""}`} data-asks="" onClick={onTap}>
      <Icon name={icon} size={20} />
      {words}
    </button>
  );
}
