import { paperBytes } from './diary.ts';
import type { OfficeYear } from './office-year.ts';
import type { Play } from './play.ts';
import { followPromises } from './play-promises.ts';

/** Imports a paper of the year once; later mentions of the same file find it there. */
export async function importPaper(office: OfficeYear, name: string): Promise<string> {
  const result = await office.ask('sources.import', { name, bytes: paperBytes(name), replaces: null });
  await followPromises(office);
  return result.source.id;
}

/** A paper is filed; a list has its own words. */
export const file: Play = async (office, action) => {
  if (typeof action.paper === 'string' && !action.paper.endsWith('.csv')) await importPaper(office, action.paper);
};
