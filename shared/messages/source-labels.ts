import type { SourceRecord } from '../domain/source-record.ts';
import { type Alike, toldApart } from '../text/told-apart.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

const two = (value: number) => String(value).padStart(2, '0');

/** The day of an instant on this machine's clock, ISO. */
export function localDay(instant: Date): string {
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** How large a file is, in words; `bytes` from 0. */
export function sizeInWords(say: Say, bytes: number): string {
  if (bytes < 1024) return say('library.bytes', { count: bytes });
  const kilobytes = Math.round(bytes / 1024);
  return kilobytes < 1024
    ? say('library.kilobytes', { count: kilobytes })
    : say('library.megabytes', { count: (bytes / 1024 / 1024).toFixed(1) });
}

/** The name of each with what tells it from others of its name, by id: 公报.docx（2026-11-03 导入，128 KB）. */
export function namesToldApart(say: Say, all: readonly Alike[]): Map<string, string> {
  const told = toldApart(all);
  const separator = say('library.mark-separator');
  return new Map(
    all.map(({ id, name }) => {
      const { marks = [], nth = null } = told.get(id) ?? {};
      const shown = [...marks, ...(nth === null ? [] : [say('library.nth-of-name', { number: nth })])];
      return [id, shown.length === 0 ? name : say('library.told-apart', { name, marks: shown.join(separator) })];
    }),
  );
}

type Labelled = Pick<SourceRecord, 'id' | 'title' | 'name' | 'importedAt' | 'bytes'>;

/**
 * By what each source is called where several are listed, by id: its title; the name of its file with the ending where others bear the title;
 * with the day on which it was imported, then its size and the time, where that does not do either.
 */
export function sourceLabels(say: Say, sources: readonly Labelled[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { title } of sources) counts.set(title, (counts.get(title) ?? 0) + 1);
  const alike = sources.map(({ id, title, name, importedAt, bytes }): Alike => {
    const at = new Date(importedAt);
    const marks = [
      say('library.imported-on', { day: localDay(at) }),
      sizeInWords(say, bytes),
      say('library.imported-at', { time: `${two(at.getHours())}:${two(at.getMinutes())}` }),
    ];
    return { id, name: (counts.get(title) ?? 0) > 1 ? name : title, marks };
  });
  return namesToldApart(
    say,
    alike.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
