import type { OwnPaper } from '#shared/domain/own-paper.ts';
import type { Workspace } from '../context-parts.ts';
import type { ExaminedSource } from '../reading/examined-source.ts';
import { isSpreadsheet } from '../reading/records/suggestions/list-line.ts';
import { findChangedCopy } from './changed-copy.ts';
import { type IssuedPaper, issuedPapers } from './issued-papers.ts';
import { fromProperties, type PaperMark } from './paper-mark.ts';
import { type SoughtText, soughtIn } from './sought-text.ts';
import { printOf } from './text-print.ts';

/**
 * The paper of this program that a file is: by its mark and text, by its text alone, or as a copy with some words changed.
 * Null when it is none, and for a file that has substantial text of its own, whatever else it holds.
 */
export async function recogniseOwnPaper(examined: ExaminedSource, context: Workspace): Promise<OwnPaper | null> {
  const mark = fromProperties(examined.drawn.properties);
  const issued = await issuedPapers(context.store);
  const sought = soughtIn(examined, mark, issued);
  if (sought === null) return null;
  const same = await sameText(sought, context);
  // Every cell of a workbook may be an answer: a list that was changed at all is read.
  if (same !== null || isSpreadsheet(examined.drawn.mediaType)) return same;
  const copy = await findChangedCopy(sought, context);
  if (copy === null) return null;
  if (copy.paper !== null) return ofIssued(copy.paper, 'nearly', copy.share);
  return mark === null ? null : ofMark(mark, sought, { how: 'nearly', share: copy.share }, context);
}

async function sameText(sought: SoughtText, context: Workspace): Promise<OwnPaper | null> {
  const { mark, issued } = sought;
  const { sha256 } = printOf(sought.whole);
  const how = mark?.print.sha256 === sha256 ? 'property' : 'text';
  const same = issued.filter(({ print }) => print.sha256 === sha256);
  // The table of two kinds of paper may be the same: then the mark says which this one is.
  const paper = same.find(({ record }) => record.kind === mark?.kind) ?? same[0];
  if (paper !== undefined) return ofIssued(paper, how, 1);
  return mark !== null && how === 'property' ? ofMark(mark, sought, { how, share: 1 }, context) : null;
}

function ofIssued({ record }: IssuedPaper, how: OwnPaper['how'], share: number): OwnPaper {
  const { id, kind, title, issuedAt } = record;
  return { brief: id, kind, title, issuedAt, how, share, workspace: 'this' };
}

async function ofMark(
  { kind, workspace: written, title: marked }: PaperMark,
  { title }: SoughtText,
  found: Pick<OwnPaper, 'how' | 'share'>,
  { store }: Workspace,
): Promise<OwnPaper> {
  const workspace = written === null ? 'unknown' : written === (await store.identity()) ? 'this' : 'other';
  return { brief: null, kind, title: marked ?? title, issuedAt: null, ...found, workspace };
}
