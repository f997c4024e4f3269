import type { VerifyReport } from '../contract/backup-calls.ts';
import type { BackupFindings, FileFindings, LogFault } from '../domain/workspace-findings.ts';
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
  const all = [...backups, ...(secondPlace?.backups ?? [])];
  const isLeftOut = all.some(({ state }) => state === 'unlisted' || state === 'unfinished');
  const isUnproven = log.lines > 0 && log.chainedFrom !== 1;
  if (isLeftOut || isUnproven || secondPlace?.unreached)
    return isSound ? 'verify.sound-as-far' : 'verify.unsound-as-far';
  return isSound ? 'verify.sound' : 'verify.unsound';
}

function sayIn(language: Language) {
  return (key: Parameters<typeof message>[1], details: Parameters<typeof message>[2] = {}) =>
    message(language, key, details);
}

function logLines(language: Language, { log }: VerifyReport): string[] {
  const say = sayIn(language);
  const { files, lines, chainedFrom, faults, damaged, givesLedger } = log;
  const isWhole = faults.length + damaged.length === 0;
  if (lines === 0 && isWhole) return [say('verify.log-none')];
  return [
    say('verify.log', { files, lines }) + (chainedFrom === null ? '' : say('verify.chained', { from: chainedFrom })),
    ...(chainedFrom === 1 ? [] : [say(chainedFrom === null ? 'verify.unchained-all' : 'verify.unchained')]),
    ...faults.map((fault) => faultSentence(language, fault)),
    ...damaged.map((line) => say('verify.damaged-line', line)),
    ...(isWhole ? [say('verify.log-whole')] : []),
    say(givesLedger ? 'verify.gives-ledger' : 'verify.gives-other'),
  ];
}

function faultSentence(language: Language, { kind, ...details }: LogFault): string {
  const isRow = 'from' in details && details.from !== details.to;
  const code = isRow ? 'log-lines-missing' : `log-line-${kind}`;
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
  return { count: backups.length, sound: backups.filter(({ state }) => state === 'sound').length };
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
  const { name, unreached, backups, lacks } = secondPlace;
  if (unreached !== null) return [say(`verify.second-${unreached}`, { name })];
  const faults = faultyBackups(language, backups).map(
    (line) => `  ${say('verify.in-second', { name, line: line.trim() })}`,
  );
  const lacking = lacks === null ? [] : [`  ${say('verify.second-lacks', { name: lacks })}`];
  return [say('verify.second', { name, ...countsOf(backups) }), ...faults, ...lacking];
}
