import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import { collections } from '../../store/collections.ts';
import { openStore } from '../../store/open-store.ts';
import { opinionRows } from '../opinions/opinion-rows.ts';
import { organRows } from '../organs/organ-rows.ts';
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

const store = { now: () => new Date(), who: () => '', toLog: console.error };

/** Opening a workspace in which a ledger lies; the middle of five times. */
async function measureOpening(ledger: Ledger, mayTake: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'duban-bench-'));
  try {
    const filled = await openStore({ ...store, folder });
    const operations = collections.flatMap((collection) =>
      Object.entries(ledger[collection]).map(([id, after]) => ({ collection, id, before: null, after }) as Operation),
    );
    await filled.apply({ what: 'suggestions-imported', title: '', operations });
    await filled.close();
    const times: number[] = [];
    for (let round = 1; round <= 5; round += 1) {
      const start = performance.now();
      const opened = await openStore({ ...store, folder });
      times.push(performance.now() - start);
      await opened.close();
    }
    return { name: 'open the workspace', milliseconds: times.sort((a, b) => a - b)[2] ?? 0, limit: mayTake };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  await measureOpening(ledger, 3_000),
];
for (const { name, milliseconds, limit: most } of measured) {
  const mark = milliseconds <= most ? 'ok  ' : 'SLOW';
  console.log(`${mark} ${milliseconds.toFixed(1).padStart(7)} ms (limit ${most})  ${name}`);
}
if (measured.some((one) => one.milliseconds > one.limit)) process.exitCode = 1;
