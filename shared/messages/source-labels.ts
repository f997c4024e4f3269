import type { SourceRecord } from '../domain/source-record.ts';
import { localDay } from '../text/local-day.ts';
import { type Alike, toldApart } from '../text/told-apart.ts';
import { type MessageDetails, type MessageKey, type Telling, type Told, told, toldList } from './catalogue.ts';

const two = (value: number) => String(value).padStart(2, '0');

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** How large a file is; `bytes` from 0. */
function toldSize(bytes: number): Told {
  if (bytes < 1024) return told('library.bytes', { count: bytes });
  const kilobytes = Math.round(bytes / 1024);
  return kilobytes < 1024
    ? told('library.kilobytes', { count: kilobytes })
    : told('library.megabytes', { count: (bytes / 1024 / 1024).toFixed(1) });
}

/** How large a file is, in words; `bytes` from 0. */
export function sizeInWords(say: Say, bytes: number): string {
  const { key, details } = toldSize(bytes);
  return say(key, details);
}

/** The name of each with what tells it from others of its name, by id: 公报.docx（2026-11-03 导入，128 KB）. */
export function namesToldApart(say: Say, all: readonly Alike[]): Map<string, string> {
  const apart = toldApart(all);
  const separator = say('library.mark-separator');
  return new Map(
    all.map(({ id, name }) => {
      const { marks = [], nth = null } = apart.get(id) ?? {};
      const shown = [...marks, ...(nth === null ? [] : [say('library.nth-of-name', { number: nth })])];
      return [id, shown.length === 0 ? name : say('library.told-apart', { name, marks: shown.join(separator) })];
    }),
  );
}

type Labelled = Pick<SourceRecord, 'id' | 'title' | 'name' | 'importedAt' | 'bytes'>;

/** Marks are compared as texts, and are sentences again where they are shown. */
const asMark = (mark: Told) => JSON.stringify(mark);
const ofMark = (mark: string): Told => JSON.parse(mark);

function alikeOf(sources: readonly Labelled[]): Alike[] {
  const counts = new Map<string, number>();
  for (const { title } of sources) counts.set(title, (counts.get(title) ?? 0) + 1);
  return sources.map(({ id, title, name, importedAt, bytes }): Alike => {
    const at = new Date(importedAt);
    const marks = [
      told('library.imported-on', { day: localDay(at) }),
      toldSize(bytes),
      told('library.imported-at', { time: `${two(at.getHours())}:${two(at.getMinutes())}` }),
    ];
    return { id, name: (counts.get(title) ?? 0) > 1 ? name : title, marks: marks.map(asMark) };
  });
}

/**
 * By what each source is called where several are listed, by id: its title; the name of its file with the ending where others bear the title;
 * with the day on which it was imported, then its size and the time, where that does not do either. To be worded by who shows it.
 */
export function toldSourceLabels(sources: readonly Labelled[]): Map<string, Telling> {
  const all = alikeOf(sources).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const apart = toldApart(all);
  return new Map(
    all.map(({ id, name }): [string, Telling] => {
      const { marks = [], nth = null } = apart.get(id) ?? {};
      const shown = [...marks.map(ofMark), ...(nth === null ? [] : [told('library.nth-of-name', { number: nth })])];
      if (shown.length === 0) return [id, name];
      return [id, told('library.told-apart', { name, marks: toldList(shown, 'library.mark-separator') })];
    }),
  );
}

/** The same in the words of a language. */
export function sourceLabels(say: Say, sources: readonly Labelled[]): Map<string, string> {
  const worded = [...toldSourceLabels(sources)].map(([id, label]): [string, string] => [
    id,
    typeof label === 'string' ? label : say(label.key, label.details),
  ]);
  return new Map(worded);
}
