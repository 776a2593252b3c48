import { useAloud } from "../../parts/Aloud";
import { Icon, type IconName } from "../../parts/Icon";
import "./beside.css";

type AskLineProps = {
  icon: IconName;
  words: string;
  onTap: () => void;
  /** It stays from prompt to prompt: above the page, where none moves it. */
  lasting?: boolean;
};

/** A quiet line beside the game that asks something, for whoever wants to open it. */
export function AskLine({ icon, words, onTap, lasting }: AskLineProps) {
  useAloud(words);
  return (
    <button
      type="button"
      class={lasting ? "beside lasting" : "beside"}
      data-asks=""
      onClick={onTap}
    >
      <Icon name={icon} size={20} />
      {words}
    </button>
  );
}
