// A process of `npm run bench`: opens a generated workspace as a host does, makes the calls of an ordinary morning, and prints what each took.
// Arguments: the workspace, the project's folder, how often each call is made (0: it is only opened). Prints one line of JSON.
import { openScaleOffice, type ScaleOffice } from './scale-office.ts';

/** What something took in milliseconds: on the clock, and of the processors for this process. */
export type Took = { wall: number; processor: number };

/** By what was done; the most memory of the process in MB, and what it used of the processors altogether. */
export type BenchTold = { times: Record<string, Took>; memory: number; processor: number };

const [folder = '', root = '', rounds = '15'] = process.argv.slice(2);
const times: Record<string, Took> = {};

function middle(list: readonly number[]): number {
  return list.toSorted((one, other) => one - other)[list.length >> 1] ?? 0;
}

async function timed(run: () => Promise<unknown>): Promise<Took> {
  const [from, used] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - from, processor: (user + system) / 1000 };
}

type Way = {
  /** How often, where each takes seconds. */
  most?: number;
  /** Done before each round and not timed. */
  before?: (round: number) => Promise<unknown>;
};

/** The middle of some rounds. */
async function measure(
  name: string,
  run: (round: number) => Promise<unknown>,
  { most = Number(rounds), before }: Way = {},
): Promise<void> {
  const list: Took[] = [];
  for (let round = 0; round < most; round += 1) {
    await before?.(round);
    list.push(await timed(() => run(round)));
  }
  times[name] = { wall: middle(list.map(({ wall }) => wall)), processor: middle(list.map((one) => one.processor)) };
}

async function changes(office: ScaleOffice): Promise<void> {
  const [point] = await office.ask('points.list', {});
  const suggestion = (await office.ask('suggestions.list', {})).find(({ status }) => status !== 'rated');
  const promise = (await office.ask('commitments.list', {})).find(({ feedback }) => feedback !== null);
  if (!point || !suggestion || !promise) throw new Error('the workspace is empty');
  const note = (round: number) => ({ note: `第${round}次` });
  await measure('change', (round) => office.ask('points.update', { id: point.id, ...note(round) }));
  await measure('of suggestion', (round) => office.ask('suggestions.update', { id: suggestion.id, ...note(round) }));
  await measure('of promise', (round) => office.ask('commitments.update', { id: promise.id, ...note(round) }));
  await measure('of answer', (round) =>
    office.ask('suggestions.update', { id: suggestion.id, answerClass: round % 2 === 0 ? 'A' : 'C' }),
  );
}

/** What a page asks for when something was changed: nothing that was worked out before holds. */
async function lookAgain(office: ScaleOffice): Promise<void> {
  const [point] = await office.ask('points.list', {});
  const [organ] = await office.ask('organs.list', {});
  if (!point || !organ) throw new Error('the workspace is empty');
  const before = (round: number) => office.ask('points.update', { id: point.id, note: `再看${round}次` });
  await measure('desk', () => office.ask('desk.get', {}), { before });
  await measure('status', () => office.ask('status.get', {}), { before });
  await measure('due', () => office.ask('due.list', { days: 30 }), { before });
  await measure('filter', () => office.ask('suggestions.list', { organ: organ.id }), { before });
}

/** Each report for the first time. */
async function compare(office: ScaleOffice): Promise<void> {
  const scopes = (await office.ask('feedback.list', {})).flatMap(({ opinion, id }) =>
    opinion === null ? [] : { opinion, feedback: id },
  );
  const scopeAt = (round: number) => scopes[round % scopes.length] ?? { opinion: '', feedback: '' };
  await measure('compare', (round) => office.ask('comparison.get', scopeAt(round)));
  const brief = (round: number) => office.ask('briefs.preview', { kind: 'comparison', scope: scopeAt(round) });
  await measure('brief', brief, { most: 5 });
}

async function calls(office: ScaleOffice): Promise<void> {
  await changes(office);
  await lookAgain(office);
  const find = (query: string) => office.ask('search.find', { query });
  times['first search'] = await timed(() => find('停车'));
  await measure('search', (round) => find(['停车', '审议意见', '电动自行车'][round % 3] ?? ''));
  await compare(office);
  await measure('backup', () => office.ask('workspace.backup', undefined), { most: 3 });
  await measure('verify', () => office.ask('workspace.verify', undefined), { most: 3 });
}

const office = openScaleOffice(folder, root, 1, '2026-01-05', { host: 'browser' });
times.open = await timed(() => office.ask('workspace.info', undefined));
times['first desk'] = await timed(() => office.ask('desk.get', {}));
if (Number(rounds) > 0) {
  // The program reads ahead for the first search some seconds behind its start; an ordinary morning begins later.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  await calls(office);
}
await office.core.close();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const told: BenchTold = { times, memory: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1000 };
console.log(JSON.stringify(told));
