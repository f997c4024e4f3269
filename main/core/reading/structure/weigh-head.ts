import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import type { LineHint } from '../drawn-text.ts';
import type { SourceLine } from '../text/source-line.ts';
import { readByline } from './byline-form.ts';
import type { Bylines } from './read-bylines.ts';
import type { TitleRun } from './read-title.ts';

export type HeadEvidence = {
  run: TitleRun;
  bylines: Bylines;
  isAttachment: boolean;
  /** Nothing stands before it in the source. */
  atStart: boolean;
  pageTop: boolean;
  /** The line before can be the last of its paragraph. */
  closed: boolean;
  inContents: boolean;
  hint: LineHint | undefined;
  markdown: boolean;
  /** The first line of what would be the body. */
  next: SourceLine | undefined;
  /** The title is one line as wide as the wrapped prose around it. */
  full: boolean;
  /** It explains the terms of a paper found before. */
  explains: boolean;
  /** Its title begins as that of the paper before. */
  continues: boolean;
  /** The lines before name it in book-title marks. */
  named: boolean;
};

const issuer =
  /届(?:人大|人民代表大会)(?:常委会)?[一二三四五六七八九十]{1,3}次会议.{2,}|第\s?[〇零一二三四五六七八九十百\d]{1,5}\s?次[\u3400-\u9fff]{0,4}会议.{2,}|^.{2,24}(?:人民代表大会(?:常务委员会)?|人大常委会|人民政府|人大常委会办公室)(?:办公[室厅])?(?:关于|公告|决定|任免|令)/;
const lawTitle = /(?:条例|规定|办法|规则|细则|章程|纲要|规划)(?:[（(][^（）()]{0,20}[）)])?$/;
const lawStart = /^第\s?[一1]\s?[章条编篇部]/;

/**
 * Weighs what speaks for and against a head; `because` names what counted. Null when something
 * rules it out whatever else speaks for it.
 */
export function weighHead(evidence: HeadEvidence): { score: number; because: ReadingReason[] } | null {
  const { run, bylines, next } = evidence;
  if (run.strength === 'none' && !evidence.atStart && !evidence.inContents && !evidence.isAttachment) {
    // An organ and a day are the signature of the paper before, not a head.
    if (!bylines.notes.some(namesMeeting) || readByline(run.title)?.form === 'organ') return null;
  }
  if (isTableTitle(evidence)) return null;
  if (!evidence.closed && !evidence.inContents) return null;
  if (hasOpenComma(run.title) && !evidence.inContents && bylines.notes.length === 0 && !evidence.atStart) return null;
  if (run.title.length < 4 && bylines.notes.length === 0 && !bylines.hasSalutation && !evidence.inContents) return null;
  const because: ReadingReason[] = [];
  let score = 0;
  const add = (weight: number, holds: boolean, reason: ReadingReason) => {
    if (!holds) return;
    score += weight;
    because.push(reason);
  };
  add(3, evidence.inContents, 'in-contents');
  add(2, run.strength === 'strong', 'noun-of-papers');
  add(1, run.strength === 'weak', 'noun-often-of-papers');
  add(2, /^.{0,40}关于.{2,}的?[^，,。]{2,}$/.test(run.title) && run.strength === 'strong', 'about-form');
  add(3, bylines.notes.length > 0, 'note-follows');
  add(2, bylines.office !== null, 'office-follows');
  add(1.5, bylines.author !== null && bylines.office === null, 'author-follows');
  add(2, bylines.hasSalutation, 'address-follows');
  add(1.5, run.strength === 'strong' && issuer.test(run.title), 'names-issuer');
  add(2, lawTitle.test(run.title) && next !== undefined && lawStart.test(next.text), 'articles-follow');
  add(1.5, run.strength === 'strong' && evidence.continues, 'title-goes-on');
  add(2, evidence.explains, 'explains-terms');
  add(2.5, evidence.atStart, 'opens-source');
  add(2, evidence.named, 'named-before');
  add(1.5, evidence.pageTop, 'opens-page');
  add(1.5, evidence.isAttachment, 'attachment-label');
  add(2, evidence.markdown || (evidence.hint?.heading ?? 9) <= 1, 'first-heading');
  add(0.5, evidence.hint?.centred === true, 'centred');
  add(1, (evidence.hint?.size ?? 0) >= 18, 'set-large');
  const followed = bylines.notes.length > 0 || bylines.author !== null || bylines.hasSalutation;
  add(-2, evidence.full && !followed, 'as-wide-as-prose');
  add(-1.5, next === undefined && !evidence.pageTop, 'nothing-follows');
  return { score, because };
}

function namesMeeting(note: string): boolean {
  return /会议|大会|上$|通过|批准|讲话|报告/.test(note);
}

/** The title of an attached table: `附件 1` / `…情况表` / rows. The table belongs to the paper it is attached to. */
function isTableTitle({ run, bylines, isAttachment, next }: HeadEvidence): boolean {
  if (bylines.author !== null || bylines.hasSalutation) return false;
  if (next === undefined) return false;
  if (next.role === 'table' && (isAttachment || run.strength !== 'strong')) return true;
  return run.strength !== 'strong' && /^[（(]?(?:截至|单位[:：])/.test(next.text);
}

/** A comma that stands in no bracket or quotation: the mark of a sentence, not of a title. */
function hasOpenComma(title: string): boolean {
  let depth = 0;
  for (const character of title) {
    if ('（(《〈“‘'.includes(character)) depth += 1;
    else if ('）)》〉”’'.includes(character)) depth = Math.max(0, depth - 1);
    else if ('，；：'.includes(character) && depth === 0) return true;
  }
  return false;
}
