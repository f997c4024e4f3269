import type { LogFault } from './workspace-findings.ts';

/** Lines one after the other that are doubled or out of order alike: the numbers `from` to `to`, at the lines `line` to `last` of a file. */
export type FaultRow = {
  kind: 'doubled' | 'out-of-order';
  from: number;
  to: number;
  file: string;
  line: number;
  last: number;
};

/** The faults of a log with those laid together that are one: a year in the file of another is one thing to say, and not thousands. */
export function faultRows(faults: readonly LogFault[]): (LogFault | FaultRow)[] {
  const rows: (LogFault | FaultRow)[] = [];
  for (const fault of faults) {
    const before = rows.at(-1);
    const joined = before === undefined ? null : joinedTo(before, fault);
    if (joined === null) rows.push(fault);
    else rows[rows.length - 1] = joined;
  }
  return rows;
}

function joinedTo(before: LogFault | FaultRow, fault: LogFault): FaultRow | null {
  if (fault.kind !== 'doubled' && fault.kind !== 'out-of-order') return null;
  const row = asRow(before);
  if (row === null || !('file' in fault) || row.kind !== fault.kind || row.file !== fault.file) return null;
  const isNext = fault.seq === row.to + 1 && fault.line === row.last + 1;
  return isNext ? { ...row, to: fault.seq, last: fault.line } : null;
}

function asRow(fault: LogFault | FaultRow): FaultRow | null {
  if ('last' in fault) return fault;
  if (fault.kind !== 'doubled' && fault.kind !== 'out-of-order') return null;
  const { kind, seq, file, line } = fault;
  return { kind, from: seq, to: seq, file, line, last: line };
}
