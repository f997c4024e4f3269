import type { Say } from '#renderer/base/language.tsx';
import { namesToldApart, sizeInWords } from '#shared/messages/source-labels.ts';
import { localDay } from '#shared/text/local-day.ts';
import type { Alike } from '#shared/text/told-apart.ts';
import type { ImportItem } from './import-item.ts';

/** The folder that a file was chosen with; none for a file chosen by itself, of which the browser tells no folder. */
function folderOf({ webkitRelativePath }: File): string {
  return (webkitRelativePath ?? '').split('/').slice(0, -1).join('/');
}

/** By what each file is called in the list of imports, by id: its name, and what tells it from others of that name. */
export function fileLabels(say: Say, items: readonly ImportItem[]): Map<string, string> {
  return namesToldApart(
    say,
    items.map(({ id, file }): Alike => {
      const folder = folderOf(file);
      const marks = [
        sizeInWords(say, file.size),
        say('library.modified-on', { day: localDay(new Date(file.lastModified)) }),
      ];
      return { id, name: file.name, marks: folder === '' ? marks : [say('library.in-folder', { folder }), ...marks] };
    }),
  );
}
