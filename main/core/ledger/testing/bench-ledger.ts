import { opinionRows } from '../opinions/opinion-rows.ts';
import { organRows } from '../organs/organ-account.ts';
import { pointRows } from '../points/point-rows.ts';
import { updatePoint } from '../points/update-point.ts';
import { proposeRecords } from '../propose-records.ts';
import { deskOf, statusOf } from '../status/desk.ts';
import { dueItems } from '../status/due-items.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { applied } from './invented-reading.ts';
import { largeLedger, largeSource } from './large-ledger.ts';

const today = '2026-11-21';
const records = 30_000;
const files = 200;
/** Milliseconds that a filter or a change may take. */
const limit = 100;

type Measured = { name: string; milliseconds: number; limit: number };

function measure(name: string, run: () => unknown, mayTake = limit): Measured {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { name, milliseconds: times[2] ?? 0, limit: mayTake };
}

const started = performance.now();
const ledger = largeLedger(files, records);
const count = Object.values(ledger).reduce((sum, collection) => sum + Object.keys(collection).length, 0);
console.log(`${count} records, ${files} files entered in ${Math.round(performance.now() - started)} ms`);

const [point] = pointRows(ledger);
const next = largeSource(files + 1);
const organ = Object.values(ledger.organs)[0]?.id ?? '';
const measured = [
  measure('filter suggestions by status', () => suggestionRows(ledger, { status: 'handed-over' })),
  measure('filter suggestions by organ', () => suggestionRows(ledger, { organ })),
  measure('filter points by organ', () => pointRows(ledger, { organ })),
  measure('list of opinions', () => opinionRows(ledger, today)),
  measure('list of organs', () => organRows(ledger, today)),
  measure('what is due in 30 days', () => dueItems(ledger, today, 30), 200),
  measure('desk', () => deskOf(ledger, today, 30), 400),
  measure('counts and rates', () => statusOf(ledger, today), 200),
  measure('change a point', () => {
    if (point) applied(ledger, updatePoint(ledger, { id: point.id, note: String(Math.random()) }, { today, by: '' }));
  }),
  measure('enter one more file', () => applied(ledger, proposeRecords(ledger, next.source, next.reading)), 400),
];
for (const { name, milliseconds, limit: most } of measured) {
  const mark = milliseconds <= most ? 'ok  ' : 'SLOW';
  console.log(`${mark} ${milliseconds.toFixed(1).padStart(7)} ms (limit ${most})  ${name}`);
}
if (measured.some((one) => one.milliseconds > one.limit)) process.exitCode = 1;
