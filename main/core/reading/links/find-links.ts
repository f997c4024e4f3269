import type { ReadLink } from '#shared/domain/reading.ts';
import type { Records } from '../records/read-records.ts';
import type { ReadPaper } from '../structure/read-papers.ts';

export function findLinks(_papers: ReadPaper[], _records: Records): ReadLink[] {
  return [];
}
