import { Card } from "../../parts/Card";
import { Choices, tongues } from "../../parts/Choices";
import { GroupChoice } from "../../parts/GroupChoice";
import { Sheet } from "../../parts/Sheet";
import { optionsOf } from "../../wire/offers";
import type { Admitted, RoleFace } from "../../wire/types";
import { say } from "../../words";
import { Asked } from "./Allies";
import { Learned } from "./Learned";
import { BringSomeone, TapForThem } from "./Lent";
import { Life, LifeNote } from "./Lives";
import { OurQuestion } from "./OurQuestion";
import { PieceOnTable } from "./Piece";
import { PlanList } from "./PlanList";
import type { PromptProps } from "./sitting";
import { ThisPhone } from "./ThisPhone";

type TableSheetProps = PromptProps & { onClose: () => void; onLend: (to: Admitted) => void };

/** What lies open on the table: the problem, who speaks for whom, what was learned, the plan. */
export function TableSheet({ at, onClose, onLend }: TableSheetProps) {
  const { table } = at;
  return (
    <Sheet title={say("table-number", { number: table.no })} onClose={onClose}>
      {table.kind !== "mixed" && <p class="soft">{say(`kind-${table.kind}`)}</p>}
      {table.problem && (
        <Card kind="problem" title={table.problem.title} line={table.problem.line} />
      )}
      <OurQuestion at={at} />
      {table.plan && table.plan.order.length > 0 && <PlanList at={at} />}
      <People at={at} onLend={onLend} onClose={onClose} />
      <BringSomeone at={at} onLend={onLend} />
      <PieceOnTable at={at} />
      <Asked at={at} />
      <You at={at} />
      <ThisPhone />
    </Sheet>
  );
}

function People({ at, onLend, onClose }: TableSheetProps) {
  const { table } = at;
  const empty = table.role_order.filter((card) => !table.roles[card]?.holder);
  return (
    <section>
      <h3>{say("people")}</h3>
      <ul class="people">
        {table.seat_order.map((id) => {
          const face = table.seats[id];
          const role = face?.role ? table.roles[face.role] : undefined;
          return (
            <li key={id}>
              <p>
                <strong>
                  <bdi>{face?.alias}</bdi>
                </strong>
                {role && ` · ${role.title}`}
                {!face?.is_here && <em> {say("is-away")}</em>}
                {face?.is_observer && <em> {say("is-observer")}</em>}
                {table.host === id && <em> {say("is-host")}</em>}
              </p>
              <TapForThem at={at} id={id} onLend={onLend} onClose={onClose} />
              {role && <Speaking at={at} role={role} />}
            </li>
          );
        })}
        {empty.map((card) => {
          const role = table.roles[card];
          return (
            <li key={card}>
              <p>
                <strong>{say(role?.state === "open" ? "role-open" : "empty-chair")}</strong>
                {role && ` · ${role.title}`}
              </p>
              {role && <Speaking at={at} role={role} />}
            </li>
          );
        })}
      </ul>
      <LifeNote at={at} />
    </section>
  );
}

/** What a role says, and what is known of it. */
function Speaking({ at, role }: PromptProps & { role: RoleFace }) {
  return (
    <>
      <p class="said">{say("quoted", { words: role.position })}</p>
      <Learned role={role} />
      <Life at={at} role={role} />
    </>
  );
}

function You({ at }: PromptProps) {
  const { seat } = at;
  const groups = optionsOf(at.offers("choose_group"), "group");
  const languages = optionsOf(at.offers("choose_language"), "language");
  return (
    <section class="you">
      <h3>{say("you-are", { alias: seat.alias })}</h3>
      {languages.length > 0 && (
        <Choices
          as="chips"
          ask={say("phone-language")}
          options={tongues(seat.languages)}
          chosen={seat.language}
          onChoose={(code) => at.do({ type: "choose_language", language: code })}
        />
      )}
      {groups.length > 0 && (
        <GroupChoice
          ask={say("your-group")}
          chosen={seat.group}
          onChoose={(group) => at.do({ type: "choose_group", group })}
        />
      )}
    </section>
  );
}
