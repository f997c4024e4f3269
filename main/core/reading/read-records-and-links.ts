import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { DrawnText } from './drawn-text.ts';
import type { ExaminedSource } from './examined-source.ts';
import { lineFates } from './line-fates.ts';
import { findLinks } from './links/find-links.ts';
import { letterWithoutPoints } from './records/opinions/letter-without-points.ts';
import { readOrganChanges } from './records/organs/read-organ-changes.ts';
import { type Records, readRecords } from './records/read-records.ts';
import { doubtScanned } from './scans/doubt-scanned.ts';
import { scansOf, unseenLines, warnOfScans } from './scans/scanned-lines.ts';
import type { ReadPaper } from './structure/read-paper.ts';
import type { MarkedText } from './text/mark-text.ts';
import { warnOfLittleRead } from './unread/little-read.ts';
import { unreadSections } from './unread/unread-sections.ts';

export type CutSource = {
  source: Reading['source'];
  drawn: DrawnText;
  marked: MarkedText;
  papers: ReadPaper[];
  outside: Set<number>;
  /** Warnings of cutting and correcting, beside those of drawing and marking. */
  warnings: ReadWarning[];
};

/**
 * The last half of reading, the same for a fresh source and a corrected one: records from the papers, links between them, the
 * fate of every line. `change` may alter the records before links are found.
 */
export function readRecordsAndLinks(
  cut: CutSource,
  change: (records: Records) => Records = (records) => records,
): ExaminedSource {
  const { source, drawn, marked, outside, warnings } = cut;
  const judged = cut.papers.map(letterWithoutPoints);
  const papers = judged.map(({ paper }) => paper);
  const doubts = judged.flatMap((one) => one.warnings);
  const records = doubtScanned(change(readRecords(papers, drawn)), unseenLines(drawn.lines));
  const scans = scansOf(drawn.lines);
  const unread = unreadSections(papers, records);
  const reading: Reading = {
    format: 'duban.reading.v1',
    source,
    documents: papers.map((paper) => paper.document),
    ...records,
    links: findLinks(papers, records),
    unread: unread.sections,
    ...(scans.length > 0 && { scans }),
    warnings: [
      ...drawn.messages,
      ...marked.warnings,
      ...warnings,
      ...doubts,
      ...records.warnings,
      ...warnOfLittleRead(papers, unread),
      ...warnOfScans(drawn.lines),
    ].sort((first, second) => first.line - second.line),
  };
  return {
    reading,
    drawn,
    marked,
    papers,
    outside,
    fates: lineFates(marked.views, papers, outside),
    organChanges: readOrganChanges({ drawn, papers }),
  };
}
