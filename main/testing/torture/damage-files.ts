import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceFindings } from '#shared/domain/workspace-findings.ts';
import { inventedSource } from '../../core/ledger/testing/invented-reading.ts';
import { hashOf } from '../../core/store/hash-of.ts';
import { readHashedJson, writeHashedJson } from '../../core/store/hashed-json.ts';
import { decodeLogLine, encodeLogLine, hashOfLine } from '../../core/store/log-line.ts';
import type { Dice } from '../dice.ts';
import { openTestStore, organ, organChange } from '../open-test-store.ts';

/** How often a kind of damage was tried, and how often opening or checking the workspace told of it. */
export type FileDamageResult = { kind: string; tried: number; told: number };

/** Where the workspace of one try stands, and the folder of its backups in the second place. */
type Place = { folder: string; second: string };
type Damage = (place: Place, dice: Dice) => void;

const years = [2024, 2025, 2026];
const lastDay = () => new Date('2026-05-06T02:00:00.000Z');

/** Kinds of damage beside those of single lines of the log; each looks as if nothing were wrong to who reads only names and sizes. */
export const fileDamages: Record<string, Damage> = {
  'original is a folder': ({ folder }, dice) => asFolder(originalIn(folder, dice)),
  'reading of another source': ({ folder }) => {
    const [one = '', other = ''] = sourcesIn(folder);
    writeFileSync(path.join(other, 'reading.json'), readFileSync(path.join(one, 'reading.json')));
  },
  'id of the workspace emptied': ({ folder }) => writeFileSync(path.join(folder, 'identity.json'), ''),
  'place of backups: byte altered': ({ folder }, dice) => spoil(path.join(folder, 'second-place.json'), dice),
  'backup: list lists nothing': ({ folder }) => relist(backupIn(path.join(folder, 'backups')), () => false),
  'backup: list altered': ({ folder }, dice) =>
    spoil(path.join(backupIn(path.join(folder, 'backups')), 'manifest.json'), dice),
  'backup: never finished': ({ folder }) => mkdirSync(path.join(folder, 'backups', '2026-01-02T03-04-05Z')),
  'backup: named for another day': ({ folder }) =>
    renameSync(backupIn(path.join(folder, 'backups')), path.join(folder, 'backups', '2026-01-02T03-04-05Z')),
  'second place: ledger not listed': ({ second }) => relist(backupIn(second), (name) => name !== 'ledger.json'),
  'second place: byte in a kept file': ({ second }, dice) => spoil(fileIn(path.join(second, 'files'), dice), dice),
  'second place gone': ({ second }) => rmSync(second, { recursive: true }),
  'log is a folder': ({ folder }, dice) => asFolder(logIn(folder, dice)),
  'line ends of a log changed': ({ folder }, dice) => {
    const file = logIn(folder, dice);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  },
  'log in the name of another year': ({ folder }, dice) => {
    const [one = '', other = ''] = years.toSpliced(dice(years.length), 1).map((year) => logOf(folder, year));
    const kept = readFileSync(one);
    renameSync(other, one);
    writeFileSync(other, kept);
  },
  'log forged and chained anew, no snapshots': ({ folder }, dice) => forge(folder, 2 + dice(10)),
};

/** Damages a small workspace with its backups in each of these ways, `tries` times each. `newFolder` gives empty folders. */
export async function runFileDamage(
  newFolder: () => string,
  dice: Dice,
  tries: number,
  damages: Readonly<Record<string, Damage>> = fileDamages,
): Promise<FileDamageResult[]> {
  const whole = await filledWorkspace(newFolder());
  const results: FileDamageResult[] = [];
  for (const [kind, damage] of Object.entries(damages)) {
    const result = { kind, tried: 0, told: 0 };
    for (let round = 0; round < tries; round += 1) {
      result.tried += 1;
      if (await isTold(whole, newFolder, (place) => damage(place, dice))) result.told += 1;
    }
    results.push(result);
  }
  return results;
}

async function filledWorkspace(folder: string): Promise<string> {
  for (const year of years) {
    const store = await openTestStore(folder, { now: () => new Date(`${year}-05-06T02:00:00.000Z`) });
    for (let number = 1; number <= 5; number += 1) await store.apply(organChange(store, organ(`o${year}-${number}`)));
    const bytes = new TextEncoder().encode(`资料 ${year}`);
    const sha256 = hashOf(bytes);
    const source = inventedSource(sha256.slice(0, 12), { sha256 });
    await store.putOriginal({ sha256, name: '资料.txt', bytes });
    await store.putReading(sha256, { reading: { source: { sha256 } } });
    const operation = { collection: 'sources' as const, id: source.id, before: null, after: source };
    await store.apply({ what: 'source-imported', title: source.title, operations: [operation] });
    await store.identity();
    await store.close();
  }
  rmSync(path.join(folder, 'backups'), { recursive: true, force: true });
  return folder;
}

async function isTold(whole: string, newFolder: () => string, damage: (place: Place) => void): Promise<boolean> {
  const [folder, drive] = [newFolder(), newFolder()];
  cpSync(whole, folder, { recursive: true });
  const store = await openTestStore(folder, { now: lastDay });
  await store.chooseSecondPlace(drive);
  await store.backup();
  const before = await store.verify();
  await store.close();
  damage({ folder, second: path.join(drive, readdirSync(drive)[0] ?? '') });
  const after = await lookAt(folder);
  return after === null || after.notices > 0 || said(after.findings) !== said(before);
}

/** Null where the workspace is not opened. */
async function lookAt(folder: string): Promise<{ notices: number; findings: WorkspaceFindings } | null> {
  const seen = await openTestStore(folder, { now: lastDay }).catch(() => null);
  if (seen === null) return null;
  const findings = await seen.verify();
  const notices = seen.state.notices.length;
  await seen.close();
  return { notices, findings };
}

/** What is told of faults, without what is only counted. */
function said({ log, snapshots, files, backups, secondPlace }: WorkspaceFindings): string {
  const { faults, damaged, givesLedger, otherThanBackups } = log;
  return JSON.stringify({ faults, damaged, givesLedger, otherThanBackups, snapshots, files, backups, secondPlace });
}

function sourcesIn(folder: string): string[] {
  const library = path.join(folder, 'library');
  return readdirSync(library).map((name) => path.join(library, name));
}

function originalIn(folder: string, dice: Dice): string {
  const sources = sourcesIn(folder);
  return path.join(sources[dice(sources.length)] ?? '', 'original.txt');
}

function logOf(folder: string, year: number): string {
  return path.join(folder, `log-${year}.ndjson`);
}

function logIn(folder: string, dice: Dice): string {
  return logOf(folder, years[dice(years.length)] ?? 0);
}

function backupIn(root: string): string {
  const name = readdirSync(root).findLast((one) => one.startsWith('20'));
  return path.join(root, name ?? '');
}

function fileIn(folder: string, dice: Dice): string {
  const names = readdirSync(folder);
  return path.join(folder, names[dice(names.length)] ?? '');
}

function asFolder(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

function spoil(file: string, dice: Dice): void {
  const bytes = readFileSync(file);
  const at = dice(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** A list with its hash right again, of those files alone whose names are kept. */
function relist(backup: string, isKept: (name: string) => boolean): void {
  const file = path.join(backup, 'manifest.json');
  const list = readHashedJson(readFileSync(file, 'utf8')) as { files: { path: string }[] };
  writeFileSync(file, writeHashedJson({ ...list, files: list.files.filter((one) => isKept(one.path)) }));
}

/** Another name at the desk in one line, with all checksums and hashes behind it right again, and no snapshot to tell. */
function forge(folder: string, seq: number): void {
  let previous = '';
  for (const year of years) {
    const lines = readFileSync(logOf(folder, year), 'utf8').trimEnd().split('\n');
    const made = lines.map((text) => {
      const line = decodeLogLine(Buffer.from(text));
      if (line === null) throw new Error(`no line of ${year}`);
      const own = encodeLogLine(line.seq === seq ? { ...line, who: '别人' } : line, previous).subarray(0, -1);
      previous = hashOfLine(own);
      return `${own.toString()}\n`;
    });
    writeFileSync(logOf(folder, year), made.join(''));
  }
  for (const name of readdirSync(folder)) if (/^(workspace|ledger)\.json/.test(name)) rmSync(path.join(folder, name));
}
