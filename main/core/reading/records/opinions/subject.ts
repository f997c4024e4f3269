import { issuesOpinion } from '../../structure/describe-paper.rules.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { outerBookMarks } from './opinion-signs.rules.ts';
import {
  aboutLead,
  bodyOnly,
  endsInSituation,
  markedReport,
  notCounted,
  opinionTail,
  printedName,
  reportingBody,
  reportNoun,
  speakingBody,
  titledReport,
  towards,
} from './subject.rules.ts';

/** The first paragraphs, and the signs of each, in which a report is named that an opinion is on; what comes later is quoted. */
const firstParagraphs = 3;
const firstSigns = 1200;

/** `关于…情况报告` as the title of the report itself: `关于…情况的报告`. Titles that already have 的 stay. */
export function asReportTitle(name: string): string {
  if (endsInSituation.form.test(name)) return `${name}的报告`;
  return !name.endsWith('报告') || titledReport.form.test(name) ? name : reportNoun.form.replace(name, '的报告');
}

/**
 * Title of the report that an opinion deliberates on: the one printed in 《》 in the first paragraphs where it is the one that the
 * opinion's own title names; else made from that title; else the first report printed in 《》. Null when nothing names it.
 */
export function findSubject(title: string, paragraphs: Paragraph[]): string | null {
  const head = paragraphs
    .slice(0, firstParagraphs)
    .map((paragraph) => paragraph.text.slice(0, firstSigns))
    .join('\n');
  const names = printedName.form.findAll(head).map(({ groups }) => (groups.name ?? '').replace(/\s/g, ''));
  const core = titleCore(title);
  if (core === null) return names[0] ?? null;
  return names.find((name) => isWithin(core, name) || isWithin(name, core)) ?? asReportTitle(core);
}

/** True when one name, 关于 aside, stands in another; signs that names are printed with or without do not count. */
function isWithin(name: string, other: string): boolean {
  const plain = (text: string) => notCounted.form.replaceAll(text);
  return plain(other).includes(aboutLead.form.replace(plain(name)));
}

/** What the title says is deliberated on: 关于X的审议意见 and 对X的审议意见书 → X. */
function titleCore(title: string): string | null {
  const whole = title.replace(/\s/g, '');
  const flat = issuesOpinion.form.find(whole)?.groups.own ?? whole;
  const body = opinionTail.form.replace(flat);
  // 云泽市人大常委会审议意见书（第3号）: the title names who speaks, the text says on what.
  if (body === flat || body === '' || bodyOnly.form.test(body)) return null;
  const core = speakingBody.form.replace(body);
  const marked = markedReport.form.find(core)?.groups.name;
  if (marked !== undefined) return marked;
  return outerBookMarks.form.replaceAll(reportingBody.form.replace(towards.form.replace(core))) || null;
}
