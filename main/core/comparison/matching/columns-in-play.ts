import type { GridValues } from './grid.numbers.ts';
import type { ComparedMeasure } from './passages.ts';
import { bestRow, type Grid } from './score-grid.ts';

/**
 * Which measures enter the assignment: of a section and its parts either the section (when its parts all answer one
 * point, or none: its words hold theirs) or the parts (when they answer different points), never both.
 */
export function columnsInPlay(measures: readonly ComparedMeasure[], grid: Grid, values: GridValues): boolean[] {
  const partsOf = new Map<string, number[]>();
  measures.forEach((measure, column) => {
    if (measure.under !== null) partsOf.set(measure.under, [...(partsOf.get(measure.under) ?? []), column]);
  });
  const inPlay = measures.map((measure) => measure.under === null);
  measures.forEach((measure, column) => {
    const parts = partsOf.get(measure.id);
    if (!parts) return;
    const answered = new Set(parts.map((part) => bestRow(grid, part, values.gridAside)).filter((row) => row >= 0));
    if (answered.size < 2) return;
    inPlay[column] = false;
    for (const part of parts) inPlay[part] = true;
  });
  const known = new Set(measures.map((measure) => measure.id));
  measures.forEach((measure, column) => {
    if (measure.under !== null && !known.has(measure.under)) inPlay[column] = true;
  });
  return inPlay;
}
