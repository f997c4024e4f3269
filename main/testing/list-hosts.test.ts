import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenColumns } from '#renderer/ui/screen-columns.ts';
import type { CallName } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organNames } from '#shared/domain/organ-labels.ts';
import { allLists, type ListName } from '#shared/lists/all-lists.ts';
import { type Around, type Column, columnsOn, type Host } from '#shared/lists/list-column.ts';
import { organsAround } from '#shared/lists/organs-around.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { lists } from '../cli/commands/papers/lists.ts';
import { cutToWidth } from '../cli/text-width.ts';
import type { Core } from '../core/core.ts';
import { samplePapers } from './cli-workspace.ts';
import { fillStore } from './fill-store.ts';
import { cite } from './invented-citation.ts';
import { inventedLedger } from './invented-ledger.ts';
import { openTestStore } from './open-test-store.ts';
import { runTestCli } from './run-test-cli.ts';
import { sourceFiles } from './source-files.ts';
import { temporaryFolders } from './temporary-folder.ts';
import { createTestCore } from './test-core.ts';

/** A list as a host shows it: headings, and the cells of each row, all of them words. */
type Shown = { headings: string[]; rows: string[][] };
const nothing: Shown = { headings: [], rows: [] };

const newFolder = temporaryFolders('after-all');
const columnsOfList = (name: ListName): readonly Column<never>[] => allLists[name];
const sheets = ['points', 'suggestions', 'motions', 'commitments', 'targets', 'organs', 'due'] as const;
/** What `duban list` lists, and the three lists that have a command of their own. */
const ofCli = [...(Object.keys(lists) as (keyof typeof lists)[]), 'due', 'desk', 'log'] as const;
const pages = (Object.keys(lists) as (keyof typeof lists)[]).filter(
  (name) => columnsOn('screen', columnsOfList(name)).length > 0,
);

/** A planned value and what was reached of it. */
function inventedTargets(): Ledger['targets'] {
  const target = {
    id: 't1',
    title: '新增普惠托位',
    indicator: '新增普惠托位',
    value: '1,200',
    unit: '个',
    qualifier: '以上',
    period: '2026',
    role: 'target' as const,
    citation: cite('doc-op1', 12, '新增普惠托位1,200个以上。'),
    organ: null,
    actual: 't2',
    entered: ['actual'],
  };
  return { t1: target, t2: { ...target, id: 't2', value: '1,250', qualifier: null, role: 'actual', actual: null } };
}

function inventedProjects(): Ledger['projects'] {
  const citation = cite('doc-op1', 13, '3.新建云栖社区托育园。');
  const told = { lead: ['o1'], support: [], targets: [], entered: [] };
  return { 'project-1': { id: 'project-1', title: '新建云栖社区托育园', number: 3, citation, ...told } };
}

/** A folder with the invented ledger in the office's language; some of it is made odd, so that a cell may show that it was cut or guessed. */
async function filledFolder(language: Language): Promise<string> {
  const folder = newFolder();
  const store = await openTestStore(folder);
  const ledger = inventedLedger();
  const { office } = ledger.office;
  const [first] = Object.values(ledger.points);
  const points = first ? { [first.id]: { ...first, lead: null, nextStep: '', note: '先摸底\n再排期' } } : {};
  const spoken: Ledger = {
    ...ledger,
    office: office ? { office: { ...office, language } } : {},
    points: { ...ledger.points, ...points },
    targets: inventedTargets(),
    projects: inventedProjects(),
  };
  await fillStore(store, spoken);
  await store.close();
  // What the invented ledger has none of: sources, meetings, deputies.
  await runTestCli(folder, 'import', ...samplePapers());
  return folder;
}

async function ask<Output>(core: Core, name: CallName, input: unknown): Promise<Output> {
  const reply = await core.dispatch(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`);
  return reply.value as Output;
}

/** The names that the page has around its lists. */
async function aroundPage(core: Core, language: Language): Promise<Around> {
  const organs = organNames(await ask(core, 'organs.list', {}));
  const opinions = new Map(
    (await ask<{ id: string; title: string; lead: string | null }[]>(core, 'opinions.list', {})).map((one) => [
      one.id,
      one,
    ]),
  );
  const around = organsAround(
    (key, details) => message(language, key, details),
    (id) => organs.get(id) ?? id,
  );
  const papers = new Map(
    (await ask<{ id: string; title: string }[]>(core, 'documents.list', {})).map(({ id, title }) => [id, title]),
  );
  return { ...around, opinion: (id) => opinions.get(id) ?? null, paper: (id) => papers.get(id) ?? null };
}

async function onPage(core: Core, language: Language, name: ListName): Promise<Shown> {
  const columns = screenColumns<never, string>(columnsOfList(name), await aroundPage(core, language));
  const rows = await ask<never[]>(core, `${name}.list` as CallName, name === 'due' ? { days: 30 } : {});
  return {
    headings: columns.map(({ title }) => title),
    rows: rows.map((row) => columns.map(({ render }) => String(render(row)))),
  };
}

async function onCommandLine(folder: string, language: Language, name: ListName): Promise<Shown> {
  const command = name in lists ? ['list', name] : [name];
  const { out } = await runTestCli(folder, ...command, '--lang', language);
  const lines = out.split('\n').filter((line) => line !== '');
  const ruled = lines.findIndex((line) => /^-+(?: {2}-+)+$/.test(line));
  const last = name === 'due' ? lines.length : -1;
  // Cells stand two spaces apart and hold single spaces alone.
  const cellsOf = (line: string) => line.trim().split(/ {2,}/);
  if (ruled < 1) return nothing;
  return { headings: cellsOf(lines[ruled - 1] ?? ''), rows: lines.slice(ruled + 1, last).map(cellsOf) };
}

async function inWorkbook(core: Core, name: ListName): Promise<Shown> {
  const { bytes } = await ask<{ bytes: Uint8Array }>(core, 'tables.export', { table: name });
  const [headings = [], ...rows] = (await readXlsxFile(Buffer.from(bytes)))[0]?.data ?? [];
  const text = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));
  return { headings: headings.map(text), rows: rows.map((row) => row.map(text)) };
}

const headingsOf = (host: Host, name: ListName, language: Language) =>
  columnsOn(host, columnsOfList(name)).map(({ heading }) => message(language, heading));

/** The cell of a column in each row of a list in a host. */
function cellsOf(name: ListName, host: Host, { rows }: Shown, key: string): string[] {
  const at = columnsOn(host, columnsOfList(name)).findIndex((column) => column.key === key);
  return rows.map((row) => row[at] ?? '');
}

/** Holds that two hosts say the same in every cell that both show; gives how many these were. */
function expectAlike(name: ListName, [host, shown]: [Host, Shown], [other, beside]: [Host, Shown]): number {
  const both = columnsOfList(name).filter(({ on }) => on.includes(host) && on.includes(other));
  for (const { key } of both) {
    const [left, right] = [cellsOf(name, host, shown, key), cellsOf(name, other, beside, key)];
    expect(left.length, name).toBe(right.length);
    const cut = left.map((text, row) => asLine(text, right[row] ?? ''));
    expect(cut, `${name}.${key}`).toEqual(right.map((text, row) => asLine(text, left[row] ?? '')));
  }
  return shown.rows.length * both.length;
}

/** Words as a line of type has them: single spaces, and no more than the other's where that was cut. */
function asLine(text: string, beside: string): string {
  const line = text.replace(/\s+/g, ' ');
  return beside.endsWith('…') && !line.endsWith('…') ? line.slice(0, beside.length - 1).concat('…') : line;
}

describe.each<Language>(['zh-CN', 'en'])('one ledger in three hosts, in %s', (language) => {
  let folder = '';
  let core: Core;
  const cli = new Map<ListName, Shown>();
  beforeAll(async () => {
    folder = await filledFolder(language);
    for (const name of ofCli) cli.set(name, await onCommandLine(folder, language, name));
    core = createTestCore(folder);
  }, 60_000);
  afterAll(() => core.close());

  it.each(pages)('has the headings of the table over %s on the page, in its order', async (name) => {
    expect((await onPage(core, language, name)).headings).toEqual(headingsOf('screen', name, language));
  });

  it.each(ofCli)('has the headings of the table over %s on the command line, in its order', (name) => {
    const told = cli.get(name) ?? nothing;
    // Every list of the page has a row here; of the others some say that there is nothing.
    if (told.rows.length === 0) expect(pages).not.toContain(name);
    else expect(told.headings).toEqual(headingsOf('cli', name, language));
  });

  it.each(sheets)('has the headings of the table over %s in the workbook, in its order', async (name) => {
    expect((await inWorkbook(core, name)).headings).toEqual(headingsOf('sheet', name, language));
  });

  it('says words in every cell of every list and workbook, never what only a program calls a value', async () => {
    const books = await Promise.all(sheets.map(async (name) => [name, await inWorkbook(core, name)] as const));
    const cells = [...cli, ...books].flatMap(([name, { headings, rows }]) =>
      [headings, ...rows].flat().map((cell) => `${name}: ${cell}`),
    );
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /\[object|\bundefined\b|\bNaN\b|Invalid Date/.test(cell))).toEqual([]);
  });

  it('reads the same on the page and the command line, cell by cell', async () => {
    let cells = 0;
    for (const name of pages) {
      const [page, told] = [await onPage(core, language, name), cli.get(name) ?? nothing];
      cells += expectAlike(name, ['screen', page], ['cli', told]);
    }
    expect(cells).toBeGreaterThan(200);
  });

  it('reads the same on the command line and in the workbook, cell by cell', async () => {
    let cells = 0;
    for (const name of sheets) {
      const told = cli.get(name) ?? nothing;
      cells += expectAlike(name, ['sheet', await inWorkbook(core, name)], ['cli', told]);
    }
    expect(cells).toBeGreaterThan(200);
  });

  it('reads the same on the page and in the workbook, cell by cell', async () => {
    const both = sheets.filter((name) => name !== 'due');
    for (const name of both)
      expectAlike(name, ['screen', await onPage(core, language, name)], ['sheet', await inWorkbook(core, name)]);
  });
});

it('leaves no screen and no command to make columns of its own', () => {
  const makers = ['renderer', 'main/cli'].flatMap(sourceFiles).filter(({ name }) => !/\.test\.tsx?$/.test(name));
  const ofPage = makers.filter(({ code }) => /\bListColumn</.test(code)).map(({ name }) => name);
  expect(ofPage.filter((name) => !name.startsWith('renderer/ui/'))).toEqual([]);
  expect(ofPage).toContain('renderer/ui/screen-columns.ts');
  const tables = makers.filter(({ imports }) => imports.includes('main/cli/text-table.ts'));
  const ofLine = tables.filter(({ imports }) => !imports.includes('main/cli/text-columns.ts')).map(({ name }) => name);
  // Two that are no lists of the contract: a comparison of two papers, and the kinds of papers with what each is asked for.
  expect(ofLine.sort()).toEqual([
    'main/cli/commands/opinions/compare.ts',
    'main/cli/commands/overview/brief.ts',
    'main/cli/text-columns.ts',
  ]);
});

it('counts what the command line cuts as the same words', () => {
  expect(asLine('市文化广电和旅游局', cutToWidth('市文化广电和旅游局', 9))).toBe(cutToWidth('市文化广电和旅游局', 9));
});
