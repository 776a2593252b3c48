import { useEffect, useState } from "preact/hooks";
import { Button } from "../../../parts/Button";
import { Choices, named } from "../../../parts/Choices";
import type {
  Circle,
  Claim,
  Power,
  ProblemStage,
  SeatCommand,
  SortingView,
} from "../../../wire/types";
import { say } from "../../../words";
import { Offered } from "../Offered";
import { Asking } from "../Prompt";
import type { PromptProps } from "../sitting";
import "./problem.css";

const KINDS: readonly Claim[] = ["fact", "feeling", "guess"];
const CIRCLES: readonly Circle[] = ["control", "influence", "adapt"];
const POWERS: readonly Power[] = [
  "decides",
  "believed",
  "walks_away",
  "most_to_lose",
  "paid",
  "not_here",
];
const UNDO_FOR = 3_000;

export const SORTS = ["sort_claims", "sort_factors", "name_power"] as const;
export type Sort = (typeof SORTS)[number];

type SortProps = PromptProps & { sort: Sort; onBack: () => void; onNext: () => void };

/** One page of sorting; a tap that slipped can be taken back for three seconds. */
export function SortPage({ at, sort, onBack, onNext }: SortProps) {
  const [undo, setUndo] = useUndo();
  const { sorting } = at.table.stage as ProblemStage;
  const takeBack = () => {
    if (undo) at.do(undo);
    setUndo(null);
  };
  const actions = (
    <div class="pair">
      <Button look="quiet" onTap={onBack}>
        {say("back")}
      </Button>
      {sort !== "name_power" && (
        <Button look="quiet" off={!undo} onTap={takeBack}>
          {say("undo")}
        </Button>
      )}
      <Button onTap={onNext}>{say("go-on")}</Button>
    </div>
  );
  return (
    <Asking at={at} page={sort} actions={actions} midway>
      {sorting && sort === "sort_claims" && <Claims at={at} sorting={sorting} onUndo={setUndo} />}
      {sorting && sort === "sort_factors" && <Factors at={at} sorting={sorting} onUndo={setUndo} />}
      {sorting && sort === "name_power" && <Powers at={at} sorting={sorting} />}
    </Asking>
  );
}

/** A wish that takes the last tap back, for as long as that may be. */
function useUndo() {
  const [undo, setUndo] = useState<SeatCommand | null>(null);
  useEffect(() => {
    if (!undo) return;
    const timer = setTimeout(() => setUndo(null), UNDO_FOR);
    return () => clearTimeout(timer);
  }, [undo]);
  return [undo, setUndo] as const;
}

type ChipsProps = PromptProps & { sorting: SortingView; onUndo: (wish: SeatCommand) => void };

function Claims({ at, sorting, onUndo }: ChipsProps) {
  return (
    <>
      {sorting.claims.map(({ number, text, kind }) => (
        <SortRow
          key={number}
          name={say("quoted", { words: text })}
          options={named("claim", KINDS)}
          chosen={kind}
          off={at.isSending("sort_claim", { chip: number })}
          onSort={(next) => {
            at.do({ type: "sort_claim", chip: number, kind: next });
            onUndo({ type: "sort_claim", chip: number, ...(kind && { kind }) });
          }}
        />
      ))}
    </>
  );
}

function Factors({ at, sorting, onUndo }: ChipsProps) {
  return (
    <>
      {sorting.factors.map(({ chip, name, circle }) => (
        <SortRow
          key={chip}
          name={name}
          options={named("circle", CIRCLES)}
          chosen={circle}
          off={at.isSending("sort_factor", { chip })}
          onSort={(next) => {
            at.do({ type: "sort_factor", chip, circle: next });
            onUndo({ type: "sort_factor", chip, ...(circle && { circle }) });
          }}
        />
      ))}
      <p class="quiet">{say("circle-unsorted")}</p>
    </>
  );
}

type SortRowProps<V> = {
  name: string;
  options: readonly { value: V; label: string }[];
  chosen: V | undefined;
  off: boolean;
  onSort: (value: V) => void;
};

function SortRow<V extends string>({ name, options, chosen, off, onSort }: SortRowProps<V>) {
  return (
    <div class="sort">
      <Choices as="even" ask={name} options={options} chosen={chosen} off={off} onChoose={onSort} />
    </div>
  );
}

/** What was named keeps its tick: power is not un-named. */
function Powers({ at, sorting }: PromptProps & { sorting: SortingView }) {
  return (
    <Offered
      at={at}
      wish={{ type: "name_power" }}
      field="chip"
      ask={say("prompt-name_power")}
      quiet
      options={named("power", POWERS)}
      chosen={sorting.powers}
    />
  );
}
