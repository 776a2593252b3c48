import { act, cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { forgetTools, keepTool, toolsOf } from "../../src/parts/toolcheck";

afterEach(() => act(cleanup));

test("what one seat picked is its own, also on a phone that two people share", () => {
  keepTool("AB12CD", "s1", "signal", "jaw");
  keepTool("AB12CD", "s2", "signal", "heat");
  keepTool("AB12CD", "s1", "after", "walk");
  expect(toolsOf("AB12CD", "s1")).toEqual({ signal: "jaw", after: "walk" });
  expect(toolsOf("AB12CD", "s2")).toEqual({ signal: "heat" });
  expect(toolsOf("ZZ99ZZ", "s1")).toEqual({});
});

test("a pick can be taken back, and all of it wiped off the device", () => {
  keepTool("AB12CD", "s3", "line", "rushed");
  keepTool("AB12CD", "s3", "note", "I sound short.");
  keepTool("AB12CD", "s3", "line", "");
  expect(toolsOf("AB12CD", "s3")).toEqual({ note: "I sound short." });
  forgetTools("AB12CD", "s3");
  expect(toolsOf("AB12CD", "s3")).toEqual({});
  expect(JSON.stringify({ ...localStorage })).not.toContain("I sound short.");
});

test("what is drawn from the tools follows when they change", async () => {
  const Plan = () => <p>{toolsOf("AB12CD", "s4").moment ?? "none"}</p>;
  render(<Plan />);
  expect(screen.getByText("none")).toBeTruthy();
  await act(() => keepTool("AB12CD", "s4", "moment", "one_breath"));
  expect(screen.getByText("one_breath")).toBeTruthy();
});
