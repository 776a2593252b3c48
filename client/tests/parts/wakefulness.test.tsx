import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useWakefulness } from "../../src/parts/useWakefulness";

class Lock {
  released = false;
  async release(): Promise<void> {
    this.released = true;
  }
}
const locks: Lock[] = [];
let seen: DocumentVisibilityState;

beforeEach(() => {
  locks.length = 0;
  seen = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => seen);
  const request = async () => {
    const lock = new Lock();
    locks.push(lock);
    return lock;
  };
  Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "wakeLock");
});

function Screen({ wanted }: { wanted: boolean }) {
  useWakefulness(wanted);
  return null;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function turn(state: DocumentVisibilityState): Promise<void> {
  seen = state;
  document.dispatchEvent(new Event("visibilitychange"));
  await settled();
}

test("the screen stays on while it is wanted, and may sleep afterwards", async () => {
  const { rerender } = render(<Screen wanted />);
  await settled();
  expect(locks).toMatchObject([{ released: false }]);
  rerender(<Screen wanted={false} />);
  await settled();
  expect(locks).toMatchObject([{ released: true }]);
});

test("a screen that comes back is kept on again; one that never went is held once", async () => {
  render(<Screen wanted />);
  await settled();
  await turn("visible");
  expect(locks).toHaveLength(1);
  await turn("hidden");
  await locks[0]?.release();
  await turn("visible");
  expect(locks).toMatchObject([{ released: true }, { released: false }]);
});

test("a screen that is seen twice before it is held is held once", async () => {
  render(<Screen wanted />);
  document.dispatchEvent(new Event("visibilitychange"));
  await settled();
  expect(locks.filter((lock) => !lock.released)).toHaveLength(1);
  cleanup();
  await vi.waitFor(() => expect(locks.filter((lock) => !lock.released)).toHaveLength(0));
});

test("a screen that closes before it is held lets go", async () => {
  render(<Screen wanted />).unmount();
  await vi.waitFor(() => expect(locks).toMatchObject([{ released: true }]));
});

test("where a browser cannot, nothing happens", () => {
  Reflect.deleteProperty(navigator, "wakeLock");
  expect(() => render(<Screen wanted />)).not.toThrow();
});
