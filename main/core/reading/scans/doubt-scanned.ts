import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { Records } from '../records/read-records.ts';

/** As sure as one can be of a record whose figures were recognised in a picture and that nobody saw. */
const unseenConfidence = 0.5;

type Doubtable = { firstLine: number; lastLine: number; confidence: number; because: ReadingReason[] };

/** Targets and projects that stand on lines (1-based) with recognised figures, made doubtful with the reason. */
export function doubtScanned(records: Records, unseen: ReadonlySet<number>): Records {
  if (unseen.size === 0) return records;
  const doubt = <R extends Doubtable>(record: R): R => (standsOn(record, unseen) ? doubted(record) : record);
  return { ...records, targets: records.targets.map(doubt), projects: records.projects.map(doubt) };
}

function standsOn({ firstLine, lastLine }: Doubtable, lines: ReadonlySet<number>): boolean {
  for (let line = firstLine; line <= lastLine; line += 1) if (lines.has(line)) return true;
  return false;
}

function doubted<R extends Doubtable>(record: R): R {
  const because: ReadingReason[] = [...record.because, 'from-scan'];
  return { ...record, confidence: Math.min(record.confidence, unseenConfidence), because };
}
