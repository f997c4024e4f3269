// A process of `npm run bench`: opens a generated workspace as a host does, makes the calls of an ordinary morning, and prints what each took.
// Arguments: the workspace, the project's folder, how often each call is made (0: it is only opened). Prints one line of JSON.
import { openScaleOffice, type ScaleOffice } from './scale-office.ts';

/** Milliseconds by what was done, and the most memory of the process in MB. */
export type BenchTold = { times: Record<string, number>; memory: number };

const [folder = '', root = '', rounds = '5'] = process.argv.slice(2);
const times: Record<string, number> = {};

function middle(list: readonly number[]): number {
  return list.toSorted((one, other) => one - other)[list.length >> 1] ?? 0;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

/** The middle of some runs; `most` fewer where one takes seconds. */
async function measure(name: string, run: (round: number) => Promise<unknown>, most = Number(rounds)): Promise<void> {
  const list: number[] = [];
  for (let round = 0; round < most; round += 1) list.push(await timed(() => run(round)));
  times[name] = middle(list);
}

async function calls(office: ScaleOffice): Promise<void> {
  const feedback = (await office.ask('feedback.list', {})).find(({ opinion }) => opinion !== null);
  const [point] = await office.ask('points.list', {});
  const [organ] = await office.ask('organs.list', {});
  if (!feedback?.opinion || !point || !organ) throw new Error('the workspace is empty');
  const { opinion, id } = feedback;
  await measure('desk', () => office.ask('desk.get', {}));
  await measure('status', () => office.ask('status.get', {}));
  await measure('due', () => office.ask('due.list', { days: 30 }));
  await measure('filter', () => office.ask('suggestions.list', { organ: organ.id }));
  await measure('search', (round) =>
    office.ask('search.find', { query: ['停车', '审议意见', '电动自行车'][round % 3] ?? '' }),
  );
  await measure('change', (round) => office.ask('points.update', { id: point.id, note: `第${round}次` }));
  await measure('compare', () => office.ask('comparison.get', { opinion, feedback: id }));
  const scope = { opinion, feedback: id };
  await measure('brief', () => office.ask('briefs.preview', { kind: 'comparison', scope }), 3);
  await measure('backup', () => office.ask('workspace.backup', undefined), 3);
  await measure('verify', () => office.ask('workspace.verify', undefined), 3);
}

const office = openScaleOffice(folder, root, 1, '2026-01-05');
times.open = await timed(() => office.ask('workspace.info', undefined));
times['first desk'] = await timed(() => office.ask('desk.get', {}));
if (Number(rounds) > 0) await calls(office);
await office.core.close();
const told: BenchTold = { times, memory: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(told));
