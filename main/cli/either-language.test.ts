import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ledger, LogEntry } from '#shared/domain/ledger.ts';
import { catalogue } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { ledgerOnDisk } from '../testing/ledger-on-disk.ts';
import { pathsApart } from '../testing/paths-apart.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { createTestCore } from '../testing/test-core.ts';
import { readDiary } from '../testing/year/diary.ts';
import { openOffice } from '../testing/year/office-year.ts';
import { playDay } from '../testing/year/play-day.ts';
import { everyLine } from './testing/every-line.ts';
import { playEveryLine, writeInputs } from './testing/play-every-line.ts';

type Stored = { ledger: Ledger; log: LogEntry[] };
type Played = Stored & { printed: string };

const newFolder = temporaryFolders('after-all');

/** A new workspace that bears the same id as every other of this test: the id stands in the papers that are issued. */
function newWorkspace(): string {
  // A folder above it for itself: what is restored or unpacked lies beside it.
  const folder = path.join(newFolder(), 'workspace');
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'identity.json'),
    JSON.stringify({ workspace: '11111111-2222-4333-8444-555555555555' }),
  );
  return folder;
}

async function storedIn(folder: string): Promise<Stored> {
  const files = readdirSync(folder).filter((name) => name.startsWith('log-'));
  const lines = files.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'));
  const log = lines.map((line) => {
    // The hash of the line before it follows from that line.
    const {
      checksum: _,
      previous: __,
      ...entry
    } = JSON.parse(line) as LogEntry & { checksum: string; previous: string };
    return entry;
  });
  return { ledger: await ledgerOnDisk(folder), log };
}

/** A letter in place of the comparison: that one quotes what the comparison found, in the language of the office that issues it. */
const lines = everyLine.map(([call, line]): (typeof everyLine)[number] => [
  call,
  line.replace('brief comparison --opinion 6f2ac53f085d-d7', 'brief hand-over-letter --opinion 6f2ac53f085d-d5'),
]);

/** Every call of the contract, made by an office of this language at a command line of this language. */
async function everyCallIn(language: Language, out: string): Promise<Played> {
  const workspace = newWorkspace();
  const core = createTestCore(workspace);
  await core.dispatch('workspace.office', { language });
  await core.close();
  const outcomes = await playEveryLine({ workspace, out, language, lines });
  expect(outcomes.filter(({ code }) => code !== 0)).toEqual([]);
  return { ...(await storedIn(workspace)), printed: outcomes.map(({ printed }) => printed).join('') };
}

/** The whole year of the diary in an office of this language. */
async function yearIn(language: Language): Promise<Stored> {
  const folder = newWorkspace();
  const office = openOffice(folder);
  await office.ask('workspace.office', { title: '云泽市人大常委会', term: '第十届', members: 38, language });
  for (const entry of readDiary().days) await playDay(office, entry);
  await office.core.close();
  return storedIn(folder);
}

/** Kinds of acts that stand in no log of these two plays, and why. */
const notPlayed = {
  'package-merged': 'takes a second workspace, in merge-package.test.ts',
  'source-reread': 'the reader that read the papers reads them the same again',
  'workspace-migrated': 'no workspace of an earlier release is opened',
  'log-founded': 'no log is damaged',
  'stages-settled': 'no workspace of an earlier release is opened',
  'target-updated': 'no call makes it',
};

const storedOf = ({ ledger, log }: Played): Stored => ({ ledger, log });

/** Whether two stored things are the same but for the language that the office has chosen; what a change says of the office holds it, too. */
function apart(one: unknown, other: unknown): string[] {
  return pathsApart(one, other).filter(
    (path) => !/(?:office\.office|operations\.0\.(?:before|after))\.language$/.test(path),
  );
}

describe('what is stored', () => {
  let calls: { zh: Played; en: Played };
  let year: { zh: Stored; en: Stored };

  beforeAll(async () => {
    const out = newFolder();
    await writeInputs(out);
    calls = { zh: await everyCallIn('zh-CN', out), en: await everyCallIn('en', out) };
    year = { zh: await yearIn('zh-CN'), en: await yearIn('en') };
  }, 240_000);

  it('comes of every kind of act', () => {
    const done = new Set([...calls.zh.log, ...year.zh.log].map(({ what }) => `log.${what}`));
    const kinds = Object.keys(catalogue['zh-CN']).filter((key) => key.startsWith('log.') && !done.has(key));
    expect(kinds.map((key) => key.slice('log.'.length)).sort()).toEqual(Object.keys(notPlayed).sort());
  });

  it('is the same after a year, whatever the language of the office', () => {
    expect(year.zh.log.length).toBeGreaterThan(200);
    expect(apart(year.zh, year.en)).toEqual([]);
    expect(year.en.ledger.office.office?.language).toBe('en');
  });

  it('is the same after every call, whatever the languages of office and command line', () => {
    expect(calls.zh.log.some(({ what }) => what === 'finding-decided')).toBe(true);
    expect(apart(storedOf(calls.zh), storedOf(calls.en))).toEqual([]);
  });

  it('is told in whole sentences in either language', () => {
    for (const { printed } of [calls.zh, calls.en]) {
      expect(printed.length).toBeGreaterThan(10_000);
      // The pattern of its numbers is what an office writes with places.
      expect(printed.replaceAll('〔{year}〕{number}号', '')).not.toMatch(/\[object|\bundefined\b|\{\w+\}/);
    }
  });
});
