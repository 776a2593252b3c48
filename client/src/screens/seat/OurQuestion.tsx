import { Mark } from "../../parts/Card";
import { ReframeText } from "../../parts/reframe";
import { say } from "../../words";
import type { PromptProps } from "./sitting";
import "./our-question.css";

/** The question that the table has made of its problem, in one quiet line. */
export function OurQuestion({ at }: PromptProps) {
  const { reframe } = at.table;
  if (!reframe) return null;
  return (
    <p class="our-question" data-kind="question">
      <Mark kind="question" />
      <span>
        <span class="unseen">{say("card-question")}: </span>
        <ReframeText reframe={reframe} />
      </span>
    </p>
  );
}
