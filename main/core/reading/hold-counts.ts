import type { Reading } from '#shared/domain/readings/reading.ts';
import { CoreError } from '../core-error.ts';
import { type ReadLimits, readLimits } from './formats/limits.ts';

/** Refuses a file of more papers than anybody lays in one: `file-too-large` with `{ name, limit, unit: 'papers' }`. */
export function holdPapers(count: number, name: string, limits: ReadLimits = readLimits): void {
  if (count > limits.papers) throw over('papers', name, limits);
}

/** Refuses a list of more rows than one may have: `file-too-large` with `{ name, limit, unit: 'records' }`. */
export function holdRecords(count: number, name: string, limits: ReadLimits = readLimits): void {
  if (count > limits.records) throw over('records', name, limits);
}

/** How many records a reading would enter. */
export function countRecords(reading: Reading): number {
  const { opinions, feedback, motions, suggestions, projects, targets } = reading;
  const points = opinions.reduce((sum, opinion) => sum + 1 + opinion.points.length, 0);
  const measures = feedback.reduce((sum, report) => sum + 1 + report.measures.length, 0);
  return points + measures + motions.length + suggestions.length + projects.length + targets.length;
}

function over(unit: 'papers' | 'records', name: string, limits: ReadLimits): CoreError {
  return new CoreError('file-too-large', { name, limit: limits[unit], unit });
}
