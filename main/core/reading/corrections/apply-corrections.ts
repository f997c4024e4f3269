import type { Correction } from '#shared/domain/correction.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { ExaminedSource } from '../examined-source.ts';
import { readRecordsAndLinks } from '../read-records-and-links.ts';
import { isOfLines } from '../scans/see-lines.ts';
import type { Anchored } from './anchored.ts';
import { correctPapers } from './correct-papers.ts';
import { correctRecords } from './correct-records.ts';
import { findAnchor } from './find-anchor.ts';

/**
 * Reads a source again with what a person changed: first the papers (borders, titles, kinds), then the records from the papers as
 * corrected, then single points and measures. Corrections apply in the order given. One whose words are no longer in the source
 * changes nothing and gives the warning `correction-lost`.
 */
export function applyCorrections(examined: ExaminedSource, corrections: Correction[]): ExaminedSource {
  const anchored: Anchored[] = [];
  const warnings: ReadWarning[] = [];
  for (const correction of corrections.filter((one) => !isOfLines(one))) {
    const line = findAnchor(examined.drawn.lines, correction.anchor);
    if (line === null) {
      warnings.push({
        line: correction.anchor.line,
        code: 'correction-lost',
        message: `correction ${correction.id} finds its words no more`,
      });
    } else anchored.push({ correction, line });
  }
  const { papers, leftOut } = correctPapers(examined.papers, anchored, examined.reading.source.name);
  const outside = new Set([...examined.outside, ...leftOut]);
  const kept = examined.reading.warnings.filter((warning) => cutWarnings.has(warning.code));
  return readRecordsAndLinks(
    {
      source: examined.reading.source,
      drawn: examined.drawn,
      marked: examined.marked,
      papers,
      outside,
      warnings: [...kept, ...warnings],
    },
    (records) => correctRecords(records, papers, anchored),
  );
}

/** Warnings that cutting and seeing lines gave and that stay true; those of drawing, marking and the records are made anew. */
const cutWarnings = new Set([
  'wraps-joined',
  'cut-joined',
  'contents-not-found',
  'before-first-paper',
  'correction-lost',
]);
