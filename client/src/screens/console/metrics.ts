// Printed from the declarations of the server by `commontable write metrics`. Do not edit.

/** How a number reads; an index lies between two ends. */
export type MetricNumber =
  | { readonly unit: "share" | "count" | "amount" | "answer" }
  | { readonly unit: "index"; readonly span: readonly [number, number] };

/** The ends of a metric's picture, its number drawn beside, and all it has, its own first. */
export interface MetricSheet {
  readonly ends: readonly [number, number];
  readonly second?: string;
  readonly numbers: Readonly<Record<string, MetricNumber>>;
}

export const METRICS: Readonly<Record<string, MetricSheet>> = {
  M1: {
    ends: [0, 1],
    numbers: {
      balance: { unit: "index", span: [0, 1] },
      evenness: { unit: "index", span: [0, 1] },
    },
  },
  M2: {
    ends: [-1, 1],
    numbers: {
      floor: { unit: "index", span: [-1, 1] },
      actions: { unit: "index", span: [-1, 1] },
    },
  },
  M3: {
    ends: [0, 1],
    numbers: {
      both_ways: { unit: "index", span: [0, 1] },
      given_back: { unit: "index", span: [0, 1] },
    },
  },
  M4: {
    ends: [-1, 1],
    numbers: {
      value: { unit: "index", span: [-2, 2] },
    },
  },
  M5: {
    ends: [0, 2],
    numbers: {
      value: { unit: "amount" },
    },
  },
  M6: {
    ends: [0, 1],
    numbers: {
      value: { unit: "share" },
    },
  },
  M7: {
    ends: [0, 1],
    numbers: {
      felt: { unit: "share" },
      said_yes: { unit: "share" },
    },
  },
  M8: {
    ends: [0, 1],
    second: "surfaced",
    numbers: {
      heard: { unit: "share" },
      surfaced: { unit: "share" },
    },
  },
  M9: {
    ends: [0, 1],
    second: "min",
    numbers: {
      mean: { unit: "index", span: [0, 1] },
      min: { unit: "index", span: [0, 1] },
      left_out: { unit: "count" },
    },
  },
  M10: {
    ends: [0, 1],
    numbers: {
      joint_gain: { unit: "index", span: [0, 1] },
      spread: { unit: "index", span: [0, 1] },
      dominated: { unit: "answer" },
    },
  },
  M11: {
    ends: [0, 1],
    numbers: {
      level: { unit: "index", span: [0, 1] },
      agreement: { unit: "index", span: [0, 1] },
      blocks: { unit: "count" },
      low_comfort: { unit: "answer" },
    },
  },
  M12: {
    ends: [0, 1],
    numbers: {
      strengths_first: { unit: "share" },
      useful: { unit: "count" },
      stings: { unit: "count" },
    },
  },
  M13: {
    ends: [0, 1],
    numbers: {
      value: { unit: "index", span: [0, 1] },
      uneasy: { unit: "answer" },
    },
  },
  M14: {
    ends: [0, 1],
    numbers: {
      hot: { unit: "share" },
      boil_overs: { unit: "count" },
      off_ramps: { unit: "count" },
      recovery: { unit: "amount" },
    },
  },
  M15: {
    ends: [0, 2],
    numbers: {
      value: { unit: "amount" },
      quiet: { unit: "amount" },
      usual: { unit: "amount" },
    },
  },
  M16: {
    ends: [-1, 1],
    numbers: {
      gap: { unit: "index", span: [-1, 1] },
      noticed: { unit: "count" },
      would_act: { unit: "count" },
    },
  },
  M17: {
    ends: [0, 1],
    numbers: {
      both_hands: { unit: "share" },
      one_side: { unit: "share" },
      enforcement: { unit: "share" },
    },
  },
  M18: {
    ends: [0, 1],
    second: "owners",
    numbers: {
      segments: { unit: "share" },
      owners: { unit: "share" },
    },
  },
  M19: {
    ends: [0, 1],
    numbers: {
      whole: { unit: "share" },
      cue: { unit: "share" },
      date: { unit: "share" },
      backing: { unit: "share" },
    },
  },
  M20: {
    ends: [0, 8],
    numbers: {
      value: { unit: "amount" },
    },
  },
  M21: {
    ends: [0, 1],
    second: "before",
    numbers: {
      after: { unit: "share" },
      before: { unit: "share" },
      gain: { unit: "index", span: [-1, 1] },
    },
  },
};
