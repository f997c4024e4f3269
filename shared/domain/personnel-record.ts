import type { Citation } from './citation.ts';

/** One appointment, removal, election or resignation that a paper reports (人事任免), or one recorded vote. */
export type PersonnelRecord = {
  id: string;
  /** Name of the person; the passage itself where no person is named. */
  title: string;
  kind: 'appointed' | 'removed' | 'elected' | 'resigned' | 'vote';
  post: string | null;
  source: string;
  document: string;
  citation: Citation;
  entered: string[];
};
