import { appendFileSync, readFileSync } from 'node:fs';
import { encodeLogLine, hashOfLine, type LogLine } from '../core/store/log-line.ts';

/** Appends a line to a log file as the program would, naming the line before it. */
export function appendLogLine(file: string, line: LogLine): void {
  const last = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  appendFileSync(file, encodeLogLine(line, hashOfLine(Buffer.from(last))));
}
