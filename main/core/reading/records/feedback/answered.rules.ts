import { brackets } from '#core/language/brackets.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import { form, part } from '#core/rules/form.ts';
import { asReportTitle } from '../opinions/subject.ts';

/** What stands in book marks, with book marks inside it. */
export const marked = part('marked', form`[^《》]*(《[^《》]*》[^《》]*)*`);

/** Words of answering at the end of a title: `…情况的反馈报告`. */
export const answerTail = form`
  的?((研究|采纳|贯彻|整改和|整改及)?(处理|办理|落实|整改))?(情况)?的?(反馈|整改|落实|处理|综合)?(情况)?的?
  (报告|函|汇报)${brackets}$`;

/** Words of answering before the name of the paper: `关于落实关于…`. */
export const answerLead = form`^关于(对|办理|研究处理|(贯彻)?落实)(?=《|关于)`;

/** The organ that answers: `市人民政府关于…`. */
export const answerer = form`^.{2,24}?(政府|法院|检察院|委员会|办公室|局)(?=关于)`;

/** Words of answering before the matter of an opinion: `关于研究落实市人大常委会对…`. */
export const opinionLead = form`
  ^关于(进一步)?(贯彻)?(研究)?(落实|办理|处理|整改)(全国|省|市|县|区)?(人大常委会)?(组成人员)?(对|关于|《)?(?=.*审议意见$)`;

/** What a title says of the paper that is answered; titles are read without spaces. The first rule that reads something decides. */
export const answeredRules = [
  {
    id: 'answers-marked-opinion',
    means: 'an opinion in book marks',
    form: form`《(?<title>${marked}审议意见)》`,
    read: ({ groups }) => groups.title ?? null,
  },
  {
    id: 'answers-opinion-on-marked',
    means: 'the opinion on a report in book marks',
    form: form`《(?<title>${marked}报告)》的?审议意见`,
    read: ({ groups }) => `${groups.title}的审议意见`,
  },
  {
    id: 'answers-opinion',
    means: 'an opinion by its matter',
    form: form`(?<title>.*?审议意见)`,
    read: ({ groups }) => opinionTitle(groups.title ?? ''),
  },
  {
    id: 'answers-audit',
    means: 'what an audit found: the report of that audit',
    form: form`
      (?<matter>关于.+?)的?审计(工作报告)?(查出|发现|反映)的?(突出)?问题的?整改(落实)?(工作)?(情况|结果)?的?报告$`,
    read: ({ groups }) => `${groups.matter}的审计工作报告`,
  },
  {
    id: 'answers-report',
    means: 'a report whose name ends in 报告 before the words of answering',
    form: form`反馈|整改|落实|研究处理|办理情况`,
    read: (_, title) => reportTitle(title),
  },
] as const satisfies readonly ExtractionRule<string>[];

/** What the opening of a paper says of it, where the title names none. */
export const printedRules = [
  {
    id: 'prints-opinion',
    means: 'an opinion in book marks',
    form: form`《(?<title>${marked}审议意见)》`,
    read: ({ groups }) => groups.title ?? null,
  },
  {
    id: 'prints-report',
    means: 'a report in book marks, with the opinion on it where the text speaks of one',
    form: form`《(?<title>${marked}报告)》`,
    read: ({ groups }, text) => (text.includes('审议意见') ? `${groups.title}的审议意见` : (groups.title ?? null)),
  },
] as const satisfies readonly ExtractionRule<string>[];

/** 关于X报告审议意见 → 关于X报告的审议意见; words of answering in front (关于落实, 对) fall away. */
function opinionTitle(text: string): string {
  const own = opinionLead.replace(answerer.replace(text), '关于');
  const core = own.replace(/^关于(关于|对)/, '关于').replace(/》?的?审议意见$/, '');
  return `${core.startsWith('关于') ? core : `关于${core}`}的审议意见`;
}

function reportTitle(title: string): string | null {
  const core = answerLead.replace(answerTail.replace(title));
  const inMarks = /^《(.+报告)》$/.exec(core)?.[1];
  if (inMarks !== undefined) return inMarks;
  return core.endsWith('报告') ? asReportTitle(core) : null;
}
