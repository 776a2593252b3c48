import { beforeAll, expect, test } from "vitest";
import { Carrying } from "../../../src/screens/console/carrying";
import { openWords } from "../../../src/words";
import { aDesk, aPerson, aRoom, heard } from "./desks";

beforeAll(() => openWords(["common", "console"]));

function aLobby() {
  const people = { s1: aPerson("Maple", 1), s2: aPerson("River") };
  const { desk, asked } = aDesk(aRoom({ status: "lobby", people }));
  return { carrying: new Carrying(desk), desk, asked };
}

test("the keyboard walks from the person's own table and stops at the last one", async () => {
  const { carrying, asked } = aLobby();
  carrying.pick("s1");
  for (let step = 0; step < 5; step++) carrying.step(1);
  await carrying.put();
  expect(asked).toEqual([{ wish: { type: "assign_seat", seat: "s1", table: 3 } }]);
});

test("someone without a seat comes in at the first table, or from behind at the last", () => {
  const { carrying } = aLobby();
  carrying.pick("s2");
  carrying.step(1);
  expect(carrying.now.value?.over).toBe(1);
  carrying.pick("s2");
  carrying.step(-1);
  expect(carrying.now.value?.over).toBe(3);
});

test("putting a person back where they sit asks for nothing", async () => {
  const { carrying, asked } = aLobby();
  carrying.pick("s1");
  await carrying.put();
  expect(asked).toEqual([]);
  expect(heard()).toContain("stays");
});

test("every step is said aloud, and so is where the person landed", async () => {
  const { carrying } = aLobby();
  carrying.pick("s1");
  expect(heard()).toContain("Maple");
  carrying.step(1);
  expect(heard()).toMatch(/Table .*2.*, .*0.* here/);
  await carrying.put();
  expect(heard()).toMatch(/now sits at table .*2/);
  expect(carrying.landed.value).toEqual({ seat: "s1", table: 2 });
});

test("leaving it puts nobody anywhere", () => {
  const { carrying, asked } = aLobby();
  carrying.pick("s1");
  carrying.step(1);
  carrying.leave();
  expect(carrying.now.value).toBeNull();
  expect(asked).toEqual([]);
});

test("in play a person goes to another table that is in use, and nowhere else", async () => {
  const people = { s1: aPerson("Maple", 1) };
  const may = ["move_seat"];
  const { desk, asked } = aDesk(aRoom({ people, may, order: [4, 1, 2] }));
  const carrying = new Carrying(desk);
  carrying.pick("s1");
  for (let step = 0; step < 5; step++) carrying.step(1);
  await carrying.put();
  expect(asked).toEqual([{ wish: { type: "move_seat", seat: "s1", table: 4 } }]);
});
