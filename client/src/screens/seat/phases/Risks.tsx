import type { ProblemFace } from "../../../wire/types";
import { say } from "../../../words";

/** What comes of doing too little about a problem, and of doing too much. */
export function Risks({ problem }: { problem: ProblemFace }) {
  return (
    <>
      <p>
        <strong>{say("risk-under")}</strong> {problem.risk_under}
      </p>
      <p>
        <strong>{say("risk-over")}</strong> {problem.risk_over}
      </p>
    </>
  );
}
