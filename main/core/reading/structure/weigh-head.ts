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
 * Weighs what speaks for and against a head; `because` names what counted, for the review screen. Null when something
 * rules it out whatever else speaks for it.
 */
export function weighHead(evidence: HeadEvidence): { score: number; because: string[] } | null {
  const { run, bylines, next } = evidence;
  if (run.strength === 'none' && !evidence.atStart && !evidence.inContents && !evidence.isAttachment) {
    // An organ and a day are the signature of the paper before, not a head.
    if (!bylines.notes.some(namesMeeting) || readByline(run.title)?.form === 'organ') return null;
  }
  if (isTableTitle(evidence)) return null;
  if (!evidence.closed && !evidence.inContents) return null;
  if (hasOpenComma(run.title) && !evidence.inContents && bylines.notes.length === 0 && !evidence.atStart) return null;
  if (run.title.length < 4 && bylines.notes.length === 0 && !bylines.hasSalutation && !evidence.inContents) return null;
  const because: string[] = [];
  let score = 0;
  const add = (weight: number, holds: boolean, reason: string) => {
    if (!holds) return;
    score += weight;
    because.push(reason);
  };
  add(3, evidence.inContents, 'the table of contents names it');
  add(2, run.strength === 'strong', 'it ends in a noun of papers');
  add(1, run.strength === 'weak', 'it ends in a noun that papers often have');
  add(2, /^.{0,40}关于.{2,}的?[^，,。]{2,}$/.test(run.title) && run.strength === 'strong', 'it has the form 关于…的…');
  add(3, bylines.notes.length > 0, 'a note with day or meeting follows');
  add(2, bylines.office !== null, 'office and name follow');
  add(1.5, bylines.author !== null && bylines.office === null, 'an organ or a name follows');
  add(2, bylines.hasSalutation, 'an address follows');
  add(1.5, run.strength === 'strong' && issuer.test(run.title), 'it names the meeting or body it comes from');
  add(2, lawTitle.test(run.title) && next !== undefined && lawStart.test(next.text), 'chapters or articles follow');
  add(1.5, run.strength === 'strong' && evidence.continues, 'its title goes on from that of the paper before');
  add(2, evidence.explains, 'it explains the terms of a paper before it');
  add(2.5, evidence.atStart, 'it opens the source');
  add(2, evidence.named, 'the paper before names it');
  add(1.5, evidence.pageTop, 'it opens a page');
  add(1.5, evidence.isAttachment, 'a label 附件 stands before it');
  add(2, evidence.markdown || (evidence.hint?.heading ?? 9) <= 1, 'it is set as the first heading');
  add(0.5, evidence.hint?.centred === true, 'it is centred');
  add(1, (evidence.hint?.size ?? 0) >= 18, 'it is set large');
  const followed = bylines.notes.length > 0 || bylines.author !== null || bylines.hasSalutation;
  add(-2, evidence.full && !followed, 'it is as wide as the prose around it');
  add(-1.5, next === undefined && !evidence.pageTop, 'nothing follows it');
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
