import type { VerifyReport } from '../contract/backup-calls.ts';
import { type FaultRow, faultRows } from '../domain/fault-rows.ts';
import {
  type BackupFindings,
  type FileFindings,
  type LogFault,
  type LogFindings,
  placeUnknown,
} from '../domain/workspace-findings.ts';
import { message } from './catalogue.ts';
import type { Language } from './define-messages.ts';
import { noticeSentence } from './notice-sentence.ts';

/** The report on a workspace as lines that a person can print and sign. `moment` words a date and time (ISO). */
export function verifyLines(language: Language, report: VerifyReport, moment: (iso: string) => string): string[] {
  const say = sayIn(language);
  const { folder, seq, savedAt, at, who } = report;
  return [
    say('verify.title'),
    savedAt === null
      ? say('verify.workspace-empty', { folder })
      : say('verify.workspace', { folder, seq, savedAt: moment(savedAt) }),
    ...logLines(language, report),
    ...snapshotLines(language, report),
    ...report.files.flatMap((files) => fileLines(language, files)),
    ...backupLines(language, report),
    ...secondPlaceLines(language, report),
    say(conclusionOf(report)),
    say('verify.sign', { at: moment(at), who: who === '' ? '—' : who }),
  ];
}

/** Says of nothing that it was compared where it could not be. */
function conclusionOf({ isSound, log, backups, secondPlace }: VerifyReport) {
  const isUnreached = secondPlace === placeUnknown || (secondPlace !== null && secondPlace.unreached !== null);
  const all = [...backups, ...(secondPlace === null || secondPlace === placeUnknown ? [] : secondPlace.backups)];
  const isLeftOut = all.some(({ state }) => state === 'unlisted' || state === 'unfinished');
  const isUnproven = log.lines > 0 && (log.unchained > 0 || log.first !== 1);
  if (isLeftOut || isUnproven || isUnreached) return isSound ? 'verify.sound-as-far' : 'verify.unsound-as-far';
  return isSound ? 'verify.sound' : 'verify.unsound';
}

function sayIn(language: Language) {
  return (key: Parameters<typeof message>[1], details: Parameters<typeof message>[2] = {}) =>
    message(language, key, details);
}

function logLines(language: Language, { log }: VerifyReport): string[] {
  const say = sayIn(language);
  const { files, lines, chainedFrom, faults, damaged, givesLedger, otherThanBackups, unlike } = log;
  const isWhole = faults.length + damaged.length + otherThanBackups.length === 0;
  if (lines === 0 && isWhole) return [say('verify.log-none')];
  return [
    say('verify.log', { files, lines }) + (chainedFrom === null ? '' : say('verify.chained', { from: chainedFrom })),
    ...beforeTheChain(language, log),
    ...faultRows(faults).map((fault) => faultSentence(language, fault)),
    ...damagedRows(damaged).map((row) =>
      say(row.line === row.last ? 'verify.damaged-line' : 'verify.damaged-lines', row),
    ),
    ...otherThanBackups.map((one) => say('verify.other-than-backup', one)),
    ...(isWhole ? [say('verify.log-whole')] : []),
    say(givesLedger ? 'verify.gives-ledger' : 'verify.gives-other'),
    ...(givesLedger ? [] : [`  ${say('verify.unlike', { count: unlike.length, list: listOf(unlike) })}`]),
  ];
}

/** Damaged lines one after the other of a file, as one. */
function damagedRows(damaged: LogFindings['damaged']): { file: string; line: number; last: number }[] {
  const rows: { file: string; line: number; last: number }[] = [];
  for (const { file, line } of damaged) {
    const before = rows.at(-1);
    if (before?.file === file && before.last + 1 === line) before.last = line;
    else rows.push({ file, line, last: line });
  }
  return rows;
}

/** What is older than the chain: lines that only their checksum proves, or none at all. */
function beforeTheChain(language: Language, { first, chainedFrom, unchained, faults, damaged }: LogFindings): string[] {
  const say = sayIn(language);
  if (unchained > 0) return [say(chainedFrom === null ? 'verify.unchained-all' : 'verify.unchained')];
  // Numbers that are missing at the beginning, and damaged lines there, are told as such.
  const isTold = faults.length + damaged.length > 0;
  return first === null || first === 1 || isTold ? [] : [say('verify.log-begins')];
}

/** So many titles are named; the others are counted. */
const mostNamed = 10;

function listOf(titles: readonly string[]): string {
  return [...titles.slice(0, mostNamed), ...(titles.length > mostNamed ? ['…'] : [])].join('；');
}

function faultSentence(language: Language, { kind, ...details }: LogFault | FaultRow): string {
  const isRow = 'from' in details && details.from !== details.to;
  const code = isRow ? `log-lines-${kind}` : `log-line-${kind}`;
  return noticeSentence(language, code, details) ?? code;
}

function snapshotLines(language: Language, { snapshots }: VerifyReport): string[] {
  const say = sayIn(language);
  if (snapshots.length === 0) return [say('verify.snapshots')];
  return [say('verify.snapshots-damaged', { list: snapshots.join('、') })];
}

function fileLines(language: Language, { kind, named, sound, missing, altered }: FileFindings): string[] {
  const say = sayIn(language);
  return [
    say(`verify.${kind}`, { named, sound }),
    ...(missing.length > 0 ? [`  ${say('verify.missing', { list: missing.join('；') })}`] : []),
    ...(altered.length > 0 ? [`  ${say('verify.altered', { list: altered.join('；') })}`] : []),
  ];
}

function backupLines(language: Language, { backups }: VerifyReport): string[] {
  const say = sayIn(language);
  if (backups.length === 0) return [say('verify.no-backups')];
  return [say('verify.backups', countsOf(backups)), ...faultyBackups(language, backups)];
}

function countsOf(backups: readonly BackupFindings[]) {
  return {
    count: backups.length,
    sound: backups.filter(({ state }) => state === 'sound' || state === 'renamed').length,
  };
}

function faultyBackups(language: Language, backups: readonly BackupFindings[]): string[] {
  const say = sayIn(language);
  return backups.flatMap(({ state, name, file }) =>
    state === 'sound' ? [] : [`  ${say(`verify.backup-${state}`, { name, file })}`],
  );
}

function secondPlaceLines(language: Language, { secondPlace }: VerifyReport): string[] {
  const say = sayIn(language);
  if (secondPlace === null) return [say('verify.second-none')];
  if (secondPlace === placeUnknown) return [say('verify.second-unknown')];
  const { name, unreached, backups, lacks } = secondPlace;
  if (unreached !== null) return [say(`verify.second-${unreached}`, { name })];
  const faults = faultyBackups(language, backups).map(
    (line) => `  ${say('verify.in-second', { name, line: line.trim() })}`,
  );
  const lacking = lacks === null ? [] : [`  ${say('verify.second-lacks', { name: lacks })}`];
  return [say('verify.second', { name, ...countsOf(backups) }), ...faults, ...lacking];
}
