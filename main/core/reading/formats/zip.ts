import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import type { ReadLimits } from './limits.ts';
import { LineCollector } from './line-collector.ts';
import { fullBudget, openZip, type ZipBudget } from './zip-container.ts';

type Entry = { name: string; bytes: Uint8Array };

/**
 * Reads a zip of papers: no lines of its own, one entry per member, each to be read as a source of its own. A zip inside
 * is unpacked as far as the limit of nesting; names of its members are put behind its own. What a system leaves in
 * zips (`__MACOSX/`, `Thumbs.db`, lock files `~$…`) is left out with a message.
 */
export function readZip(bytes: Uint8Array, name: string, limits: ReadLimits): DrawnText {
  const collector = new LineCollector(name, limits);
  const opening = { name, limits, collector, budget: fullBudget(limits) };
  const entries = entriesOf({ name: '', bytes }, opening, 0);
  if (entries.length === 0) throw new CoreError('file-empty', { name });
  return { mediaType: 'application/zip', encoding: null, lines: [], messages: collector.messages, entries };
}

/** `budget` is shared by all levels: what a zip in the zip unpacks counts as well. */
type Opening = { name: string; limits: ReadLimits; collector: LineCollector; budget: ZipBudget };

function entriesOf(zipped: Entry, opening: Opening, depth: number): Entry[] {
  const { name, limits, collector, budget } = opening;
  const zip = openZip(zipped.bytes, name, limits, budget);
  const prefix = zipped.name === '' ? '' : `${zipped.name}/`;
  const entries: Entry[] = [];
  for (const member of zip.names) {
    if (isLeftover(member)) {
      collector.warn('entry-left-out', `${prefix}${member} is no paper`);
      continue;
    }
    const entry = { name: `${prefix}${member}`, bytes: zip.read(member) };
    if (!isPlainZip(entry)) entries.push(entry);
    else if (depth < limits.zipNesting) entries.push(...entriesOf(entry, opening, depth + 1));
    else throw new CoreError('container-bomb', { name, reason: 'nesting' });
  }
  return entries;
}

/** A docx or ofd is a zip too, but by its name it is one paper. */
function isPlainZip(entry: Entry): boolean {
  return entry.name.toLowerCase().endsWith('.zip') && entry.bytes[0] === 0x50 && entry.bytes[1] === 0x4b;
}

function isLeftover(member: string): boolean {
  const last = member.slice(member.lastIndexOf('/') + 1);
  return member.startsWith('__MACOSX/') || /^(?:Thumbs\.db|desktop\.ini|\.DS_Store|~\$.*|\._.*)$/i.test(last);
}
