// What going through a workspace finds: log, snapshots, kept files, backups.

import type { CopyFailure } from './second-place.ts';

/**
 * What is wrong with the log. `missing`: the lines `from` to `to` are nowhere (and no damaged line stands in their place). `doubled`: a
 * line of a number that stood before. `out-of-order`: a line behind one of a higher number. `altered`: a line that is sound in
 * itself but not the one that the next line names. `unchained`: a line that names none although an earlier one did.
 */
export type LogFault =
  | { kind: 'missing'; from: number; to: number; after: string; before: string }
  | { kind: 'doubled' | 'out-of-order' | 'altered' | 'unchained'; seq: number; file: string; line: number };

/**
 * What going through the whole log showed: its lines, the number of the first (null without any) and of the first that names the one before it (the `unchained`
 * ones before that prove themselves by their checksum alone), its faults, damaged lines, whether the log alone gives the ledger that stands and the titles of the
 * records in which it does not, and the log files that are not what sound backups have of them.
 */
export type LogFindings = {
  files: number;
  lines: number;
  first: number | null;
  chainedFrom: number | null;
  unchained: number;
  faults: LogFault[];
  damaged: { file: string; line: number }[];
  givesLedger: boolean;
  unlike: string[];
  otherThanBackups: { file: string; backup: string }[];
};

/** Kinds of files beside the ledger. A reading that is missing or altered is made anew from its original and is no loss. */
export type FileKind = 'originals' | 'readings' | 'issued' | 'templates';

/** So many files of a kind the ledger names, so many are as stored, and the titles of those that are not. */
export type FileFindings = { kind: FileKind; named: number; sound: number; missing: string[]; altered: string[] };

/**
 * A backup by its name: `sound`, `damaged` with the first file at fault, `unlisted` (it has no list of its files, as those of an earlier release and
 * some that were never finished: there is nothing to compare with), or `unfinished` (neither a list nor a ledger: it cannot be used), or `renamed`
 * (sound, but not of the time that its name says; `file` is the time at which it was made, ISO).
 */
export type BackupFindings = {
  name: string;
  state: 'sound' | 'damaged' | 'unlisted' | 'unfinished' | 'renamed';
  file: string;
};

/**
 * The second place of the backups by the name of its folder: why it could not be looked into (null where it could), its backups, and the newest
 * sound backup of the workspace where that does not stand there.
 */
export type SecondPlaceFindings = {
  name: string;
  unreached: CopyFailure | null;
  backups: BackupFindings[];
  lacks: string | null;
};

/** What `secondPlace` is where the file that says which folder it is cannot be read. */
export const placeUnknown = 'unknown';

/** Everything that was looked at, and what was found. */
export type WorkspaceFindings = {
  log: LogFindings;
  /** Snapshot files that are damaged or missing, and the one with the id of the workspace where it is damaged. */
  snapshots: string[];
  files: FileFindings[];
  backups: BackupFindings[];
  /** Null where none was chosen on this machine. */
  secondPlace: SecondPlaceFindings | typeof placeUnknown | null;
};
