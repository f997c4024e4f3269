import { holdsClauses } from '../text/line-marks.rules.ts';
import type { SourceLine } from '../text/source-line.ts';
import { isAttachmentLabel, isPieceLabel, isSeriesLabel } from './attachment-label.ts';
import { isDocumentNumber, readByline } from './byline-form.ts';
import { lineCloses } from './line-closes.ts';
import { meetingName } from './meeting-name.ts';

/** A line that numbers or labels the paper under it. */
export function isLabel(line: SourceLine | undefined): boolean {
  if (line === undefined || line.text.length > 60) return false;
  const { text } = line;
  return isAttachmentLabel(text) || isSeriesLabel(text) || isPieceLabel(text) || isDocumentNumber(text);
}

/**
 * Lines just before the title that go with it: a label 附件 with the name of the paper it belongs to, a number of the series, a
 * document number with its red head, office and name printed above the title.
 */
export function leadLines(flow: SourceLine[], start: number): number[] {
  const lead: number[] = [];
  for (let index = start - 1; index >= Math.max(0, start - 3); index -= 1) {
    const line = flow[index];
    if (line?.role !== 'text' || holdsClauses.form.test(line.text) || line.width > 40) break;
    const label = isLabel(line);
    const byline = label ? null : readByline(line.text);
    const author = byline?.form === 'office-and-name' && lineCloses(flow[index - 1]) && lead.length === 0;
    const isOwner = line.pageTop || index === 0 || byline?.form === 'organ' || isMeeting(line.text);
    const owner = lead.length > 0 && isOwner && line.width <= 30;
    if (!label && !author && !owner) break;
    lead.unshift(index);
    if (owner || author) break;
  }
  return lead;
}

/** A line of nothing but the name of a meeting, whose paper stands below. */
function isMeeting(text: string): boolean {
  return meetingName(text) === text.replaceAll(' ', '');
}

/** Office and names of the line above a title, when it was taken for a lead line of that title. */
export function authorAbove(line: SourceLine | undefined, isLead: boolean): { office: string; names: string[] } | null {
  const byline = line === undefined || !isLead ? null : readByline(line.text);
  return byline?.form === 'office-and-name' ? byline : null;
}
