import path from 'node:path';
import { CoreError } from '../core-error.ts';
import { eachLine } from './each-line.ts';
import { type FilePort, systemCode } from './file-port.ts';
import { hashOfLine, isSoundLine, type LogPlace, placeOfLine } from './log-line.ts';

/** Where one sound line of a log file stands. Offsets in bytes; `number` is the 1-based line of the file. */
export type LinePlace = LogPlace & { start: number; end: number; number: number };

export type LogFile = {
  file: string;
  name: string;
  bytes: Buffer;
  lines: LinePlace[];
  /** Lines that end in a line feed but are not sound. */
  damaged: { start: number; end: number; number: number }[];
  /** Where the sound part ends; bytes after it are a torn line. */
  soundEnd: number;
  /** The last line is sound and lacks only its line feed. */
  lacksLineFeed: boolean;
};

const namePattern = /^log-(\d{4})\.ndjson$/;

/** Names of the log files of a workspace, oldest first. */
export async function listLogFiles(files: FilePort, folder: string): Promise<string[]> {
  try {
    return (await files.readdir(folder)).filter((name) => namePattern.test(name)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A sound line of a log file without its bytes: its place and its hash. */
export type HashedLine = LogPlace & { hash: string; number: number };

/** Goes through a log file and checks every line, as `readLogFile` does, without keeping any of its bytes. `damaged`: numbers of lines. */
export async function scanLogFile(
  files: FilePort,
  folder: string,
  name: string,
): Promise<{ lines: HashedLine[]; damaged: number[] }> {
  const lines: HashedLine[] = [];
  const damaged: number[] = [];
  let number = 0;
  const scan = eachLine(files, path.join(folder, name), ({ bytes, isEnded }) => {
    number += 1;
    if (isSoundLine(bytes)) lines.push({ ...placeOfLine(bytes), hash: hashOfLine(bytes), number });
    else if (isEnded) damaged.push(number);
  });
  await scan.catch(asDamaged(name));
  return { lines, damaged };
}

/** A folder where a log should be is damage; all else is the system's. */
function asDamaged(name: string): (error: unknown) => never {
  return (error) => {
    throw systemCode(error) === 'EISDIR' ? new CoreError('workspace-damaged', { file: name }, { cause: error }) : error;
  };
}

export function yearOfLog(name: string): number {
  return Number(namePattern.exec(name)?.[1] ?? 0);
}

/** Reads one log file and checks every line; `most` limits it to the bytes known to be whole. */
export async function readLogFile(files: FilePort, folder: string, name: string, most?: number): Promise<LogFile> {
  const file = path.join(folder, name);
  const whole = await files.readFile(file).catch(asDamaged(name));
  const bytes = most === undefined ? whole : whole.subarray(0, most);
  const log: LogFile = { file, name, bytes, lines: [], damaged: [], soundEnd: 0, lacksLineFeed: false };
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(start, end);
    if (isSoundLine(line)) log.lines.push({ ...placeOfLine(line), start, end, number });
    else if (feed >= 0) log.damaged.push({ start, end, number });
    else return log;
    log.lacksLineFeed = feed < 0;
    log.soundEnd = feed < 0 ? end : end + 1;
    start = end + 1;
  }
  return log;
}
