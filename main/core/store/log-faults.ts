import type { LogFault } from '#shared/domain/workspace-findings.ts';
import type { FilePort } from './file-port.ts';
import { scanLogFile } from './log-file.ts';
import type { LogPlace } from './log-line.ts';

/** One sound line as a link of the chain: its place, its own hash, and where it stands (1-based line of a file). */
export type ChainLink = LogPlace & { hash: string; file: string; number: number };

/** One log file as the chain sees it. */
export type ChainFile = { name: string; links: ChainLink[]; damaged: number[] };

/** The links of a log file, of which every line is gone through and none kept. Errors: `workspace-damaged`. */
export async function chainOf(files: FilePort, folder: string, name: string): Promise<ChainFile> {
  const { lines, damaged } = await scanLogFile(files, folder, name);
  return { name, links: lines.map((line) => ({ ...line, file: name })), damaged };
}

/** What a snapshot knows of the log: the number of the last line that it contains, and the hash of that line where it was written down. */
export type KnownLine = { seq: number; line: string | null };

/** Faults of the whole log, oldest file first, in the order in which they stand; also what only the snapshots show. */
export function faultsOf(files: readonly ChainFile[], known: readonly KnownLine[] = []): LogFault[] {
  const { first, faults } = inOrder(files);
  const links = [...first.values()].sort((a, b) => a.seq - b.seq);
  const told = known.flatMap(({ seq, line }): LogFault[] => {
    const link = first.get(seq);
    return link !== undefined && line !== null && line !== link.hash ? [faultAt('altered', link)] : [];
  });
  const altered = new Map([...brokenLinks(links), ...told].map((fault) => [JSON.stringify(fault), fault]));
  return [...faults, ...gapsOf(links, files), ...cutEnd(links, files, known), ...altered.values()];
}

/** Numbers at the end that only a snapshot still knows. */
function cutEnd(links: readonly ChainLink[], files: readonly ChainFile[], known: readonly KnownLine[]): LogFault[] {
  const last = links.at(-1);
  const to = Math.max(0, ...known.map(({ seq }) => seq));
  if (last === undefined || last.seq >= to) return [];
  const damagedBehind = files.flatMap(({ name, damaged }) =>
    damaged.filter((line) => name > last.file || (name === last.file && line > last.number)),
  );
  if (to - last.seq <= damagedBehind.length) return [];
  return [{ kind: 'missing', from: last.seq + 1, to, after: last.at, before: '' }];
}

/** The first line of each number, and the lines that do not stand where their number belongs. */
function inOrder(files: readonly ChainFile[]): { first: Map<number, ChainLink>; faults: LogFault[] } {
  const first = new Map<number, ChainLink>();
  const faults: LogFault[] = [];
  let highest = 0;
  for (const link of files.flatMap((file) => file.links)) {
    const { seq, file, number: line } = link;
    if (first.has(seq)) faults.push({ kind: 'doubled', seq, file, line });
    else if (seq < highest) faults.push({ kind: 'out-of-order', seq, file, line });
    if (!first.has(seq)) first.set(seq, link);
    highest = Math.max(highest, seq);
  }
  return { first, faults };
}

/** Numbers that no line has. As many of them as damaged lines stand between their neighbours are those, and are told as damaged. */
function gapsOf(links: readonly ChainLink[], files: readonly ChainFile[]): LogFault[] {
  return links.flatMap((link, index) => {
    const before = links[index - 1];
    const from = (before?.seq ?? 0) + 1;
    const gap = link.seq - from;
    if (gap === 0 || (before === undefined && link.isFoundation) || gap <= damagedBetween(files, before, link))
      return [];
    return [{ kind: 'missing' as const, from, to: link.seq - 1, after: before?.at ?? '', before: link.at }];
  });
}

function damagedBetween(files: readonly ChainFile[], before: ChainLink | undefined, after: ChainLink): number {
  const isBehind = (name: string, line: number) =>
    before === undefined || name > before.file || (name === before.file && line > before.number);
  const isAhead = (name: string, line: number) => name < after.file || (name === after.file && line < after.number);
  return files.flatMap(({ name, damaged }) => damaged.filter((line) => isBehind(name, line) && isAhead(name, line)))
    .length;
}

/** Lines that are not what the line after them names, and lines that name none although the chain had begun. */
function brokenLinks(links: readonly ChainLink[]): LogFault[] {
  const begun = links.find(({ previous }) => previous !== null)?.seq ?? Number.POSITIVE_INFINITY;
  return links.flatMap((link, index): LogFault[] => {
    const before = links[index - 1];
    if (link.previous === null) return link.seq > begun ? [faultAt('unchained', link)] : [];
    if (before === undefined || before.seq !== link.seq - 1 || before.hash === link.previous) return [];
    return [faultAt('altered', before)];
  });
}

function faultAt(kind: 'altered' | 'unchained', { seq, file, number }: ChainLink): LogFault {
  return { kind, seq, file, line: number };
}
