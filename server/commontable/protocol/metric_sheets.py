"""Prints what the console knows of each metric without being sent it, as TypeScript."""

import json
from collections.abc import Iterator

from commontable.metrics.catalogue import METRICS
from commontable.metrics.metric import Metric
from commontable.metrics.numbers import Unit

HEAD = f"""\
// Printed from the declarations of the server by `commontable write metrics`. Do not edit.

/** How a number reads; an index lies between two ends. */
export type MetricNumber =
  | {{ readonly unit: {" | ".join(json.dumps(unit) for unit in Unit if unit is not Unit.INDEX)} }}
  | {{ readonly unit: "index"; readonly span: readonly [number, number] }};

/** The ends of a metric's picture, its number drawn beside, and all it has, its own first. */
export interface MetricSheet {{
  readonly ends: readonly [number, number];
  readonly second?: string;
  readonly numbers: Readonly<Record<string, MetricNumber>>;
}}

export const METRICS: Readonly<Record<string, MetricSheet>> = {{"""


def metrics_text() -> str:
    """The text of `client/src/screens/console/metrics.ts`."""
    return "\n".join((HEAD, *("\n".join(_sheet(metric)) for metric in METRICS), "};", ""))


def _sheet(metric: Metric) -> Iterator[str]:
    yield f"  {metric.id}: {{"
    yield f"    ends: {json.dumps(metric.ends)},"
    if metric.second:
        yield f"    second: {json.dumps(metric.second)},"
    yield "    numbers: {"
    for number in metric.numbers:
        span = f", span: {json.dumps(number.span)}" if number.unit is Unit.INDEX else ""
        yield f"      {number.name}: {{ unit: {json.dumps(number.unit)}{span} }},"
    yield "    },"
    yield "  },"
