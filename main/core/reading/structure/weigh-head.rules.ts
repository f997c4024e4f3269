import { ends } from '#core/language/brackets.ts';
import { count, number } from '#core/language/numerals.ts';
import { form } from '#core/rules/form.ts';
import type { Evidence, Veto } from '#core/rules/weigh.ts';
import type { ReadingReason } from '#shared/domain/reading-reason.ts';
import { readByline } from './byline-form.ts';
import type { HeadEvidence } from './head-evidence.ts';

/**
 * How much a piece of evidence says, in points. A head needs `enough`: a proof and a sign, two good signs with a hint, or the
 * start of the source with a weak noun.
 */
export const points = {
  proof: 3,
  start: 2.5,
  good: 2,
  sign: 1.5,
  weak: 1,
  hint: 0.5,
  against: -1.5,
  stronglyAgainst: -2,
};
export const enough = 3.5;

const shortestTitle = 4;
const largeType = 18;

export const about = form`^.{0,40}关于.{2,}[^，,。][^，,。]$`;
export const issuer = form`
  届(人大|人民代表大会)(常委会)?${count}次会议.{2,}|
  第\s?${number}\s?次[\u3400-\u9fff]{0,4}会议.{2,}|
  ^.{2,24}(人民代表大会(常务委员会)?|人大常委会|人民政府)(办公[室厅])?(关于|公告|决定|任免|令)`;
export const lawTitle = ends`条例|规定|办法|规则|细则|章程|纲要|规划`;
export const lawStart = form`^第\s?[一1]\s?[章条编篇部]`;
export const meeting = form`会议|大会|上$|通过|批准|讲话|报告`;
export const tableStart = form`^[（(]?(截至|单位[:：])`;

type HeadVeto = Veto<HeadEvidence>;
type HeadRule = Evidence<HeadEvidence> & { id: ReadingReason };

export const headVetoes = [
  {
    id: 'no-noun',
    means: 'no noun of papers, and nothing but a note of a meeting could make up for it',
    holds: ({ run, bylines, ...seen }) =>
      run.strength === 'none' &&
      !seen.atStart &&
      !seen.inContents &&
      !seen.isAttachment &&
      // An organ and a day are the signature of the paper before, not a head.
      (!bylines.notes.some((note) => meeting.test(note)) || readByline(run.title)?.form === 'organ'),
  },
  { id: 'table-title', means: 'the title of an attached table', holds: isTableTitle },
  { id: 'in-paragraph', means: 'the line before goes on', holds: (seen) => !seen.closed && !seen.inContents },
  {
    id: 'open-comma',
    means: 'holds the comma of a sentence',
    holds: ({ run, bylines, ...seen }) =>
      hasOpenComma(run.title) && !seen.inContents && bylines.notes.length === 0 && !seen.atStart,
  },
  {
    id: 'too-short',
    means: 'shorter than a title, and nothing under it',
    holds: ({ run, bylines, ...seen }) =>
      run.title.length < shortestTitle && bylines.notes.length === 0 && !bylines.hasSalutation && !seen.inContents,
  },
] as const satisfies readonly HeadVeto[];

const strong = ({ run }: HeadEvidence) => run.strength === 'strong';
const noted = ({ bylines }: HeadEvidence) => bylines.notes.length > 0;
const followed = (seen: HeadEvidence) => noted(seen) || seen.bylines.author !== null || seen.bylines.hasSalutation;

export const headRules = [
  { id: 'in-contents', weight: points.proof, means: 'the contents name it', holds: (seen) => seen.inContents },
  { id: 'noun-of-papers', weight: points.good, means: 'ends in a noun of papers', holds: strong },
  {
    id: 'noun-often-of-papers',
    weight: points.weak,
    means: 'ends in a noun that is often of papers',
    holds: ({ run }) => run.strength === 'weak',
  },
  {
    id: 'about-form',
    weight: points.good,
    means: 'has the form 关于…的…',
    holds: (seen) => strong(seen) && about.test(seen.run.title),
  },
  { id: 'note-follows', weight: points.proof, means: 'a note of day or meeting follows', holds: noted },
  {
    id: 'office-follows',
    weight: points.good,
    means: 'an office follows',
    holds: ({ bylines }) => bylines.office !== null,
  },
  {
    id: 'author-follows',
    weight: points.sign,
    means: 'a name follows, without an office',
    holds: ({ bylines }) => bylines.author !== null && bylines.office === null,
  },
  {
    id: 'address-follows',
    weight: points.good,
    means: 'an address follows',
    holds: ({ bylines }) => bylines.hasSalutation,
  },
  {
    id: 'names-issuer',
    weight: points.sign,
    means: 'names the organ or the meeting that issues it',
    holds: (seen) => strong(seen) && issuer.test(seen.run.title),
  },
  {
    id: 'articles-follow',
    weight: points.good,
    means: 'a regulation, with its first article under it',
    holds: ({ run, next }) => lawTitle.test(run.title) && next !== undefined && lawStart.test(next.text),
  },
  {
    id: 'title-goes-on',
    weight: points.sign,
    means: 'begins as the title before',
    holds: (seen) => strong(seen) && seen.continues,
  },
  {
    id: 'explains-terms',
    weight: points.good,
    means: 'explains the terms of a paper before',
    holds: (seen) => seen.explains,
  },
  { id: 'opens-source', weight: points.start, means: 'the first line of the source', holds: (seen) => seen.atStart },
  { id: 'named-before', weight: points.good, means: 'the lines before name it', holds: (seen) => seen.named },
  { id: 'opens-page', weight: points.sign, means: 'the first line of a page', holds: (seen) => seen.pageTop },
  {
    id: 'attachment-label',
    weight: points.sign,
    means: 'a label 附件 stands above',
    holds: (seen) => seen.isAttachment,
  },
  {
    id: 'first-heading',
    weight: points.good,
    means: 'set as a heading of the first level',
    holds: ({ markdown, hint }) => markdown || (hint?.heading ?? 9) <= 1,
  },
  { id: 'centred', weight: points.hint, means: 'centred', holds: ({ hint }) => hint?.centred === true },
  {
    id: 'set-large',
    weight: points.weak,
    means: 'set in large type',
    holds: ({ hint }) => (hint?.size ?? 0) >= largeType,
  },
  {
    id: 'as-wide-as-prose',
    weight: points.stronglyAgainst,
    means: 'as wide as the prose around it, and nothing under it',
    holds: (seen) => seen.full && !followed(seen),
  },
  {
    id: 'nothing-follows',
    weight: points.against,
    means: 'the source ends with it',
    holds: (seen) => seen.next === undefined && !seen.pageTop,
  },
] as const satisfies readonly HeadRule[];

/** `附件 1` / `…情况表` / rows: the table belongs to the paper it is attached to. */
function isTableTitle({ run, bylines, isAttachment, next }: HeadEvidence): boolean {
  if (bylines.author !== null || bylines.hasSalutation) return false;
  if (next === undefined) return false;
  if (next.role === 'table' && (isAttachment || run.strength !== 'strong')) return true;
  return run.strength !== 'strong' && tableStart.test(next.text);
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
