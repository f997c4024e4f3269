import { fromFirstWord, inSentence, nearInSentence, phraseInClause } from '#core/language/gaps.ts';
import { stateBody } from '#core/language/organs.ts';
import { comma } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** Where an opinion turns to its recommendations, and from them to its close. */
export type LeadRule = FormRule & {
  /** What the form is looked for in: the words right before the first colon, or the whole sentence. */
  reads: 'before-colon' | 'sentence';
  /** What leads: the sentence up to its colon, all of it, or the words found. */
  takes: 'to-colon' | 'sentence' | 'words';
  /** Leads surely, or only where it names who speaks, or never surely. */
  strong: 'always' | 'with-speaker' | 'never';
  /** The list that follows holds the points even where each first names what is wrong (集中充电设施不够。要…). */
  anyList?: true;
};

/** Those who speak in an opinion, at the start of a sentence: 同时，市人大常委会组成人员. */
export const speakers = part(
  'speakers',
  form`^\s*(同时，|为此，|因此，|对此，)?[市县区]?(人大)?(常委会)?(会议|组成人员|委员们?|主任会议)`,
);

/** Who speaks, or why it is said now, somewhere before the colon. */
export const speaker = form`组成人员|会议|委|主任|为|据此|审议意见|现`;

/** The words that lead to recommendations. The first rule that holds decides. */
export const leadRules = [
  {
    id: 'lead-advice',
    reads: 'before-colon',
    takes: 'to-colon',
    strong: 'with-speaker',
    means: 'names advice before a colon',
    form: form`建议|(审议|以下|如下|几点|几方面|工作)[^，。]{0,8}意见|意见如下`,
  },
  {
    id: 'lead-demand',
    reads: 'before-colon',
    takes: 'to-colon',
    strong: 'never',
    means: 'demands something before a colon',
    form: form`
      (会议|组成人员|常委会)还?(要求|强调)|(下一步|以下|如下)${nearInSentence}(工作|要求)|要(重点)?[做抓]好`,
  },
  {
    id: 'lead-sentence',
    reads: 'sentence',
    takes: 'sentence',
    strong: 'always',
    means: 'a sentence that ends in 意见如下 or puts them forward',
    form: form`(意见|建议|要求)如下。\s*$|提出(以下|如下)${phraseInClause}(意见|建议)[^。，]{0,4}。\s*$`,
  },
  {
    id: 'lead-handed',
    reads: 'sentence',
    takes: 'sentence',
    strong: 'always',
    anyList: true,
    means: 'hands over what was said, and then asks for it to be dealt with: 现将询问中提出的意见交办如下，请…办理。',
    form: form`(意见|问题|建议)(交办|转办|整理|梳理|汇总)如下[，。]|(整理|梳理|归纳|汇总)(形成|出)?(如下|以下)(意见|建议|问题)[，。]`,
  },
  {
    id: 'lead-spoken',
    reads: 'sentence',
    takes: 'words',
    strong: 'always',
    means: 'those who speak advise',
    form: form`${speakers}建议${comma}?`,
  },
  {
    id: 'lead-list',
    reads: 'sentence',
    takes: 'words',
    strong: 'always',
    means: 'those who speak demand, and the list itself says that it asks: 会议强调，一要…；二要…',
    form: form`${speakers}(强调|要求|提出|希望|指出|认为)${comma}(?=一要|要?一是要)`,
  },
] as const satisfies readonly LeadRule[];

/** The words with which an opinion turns from its points to what the organ shall do with them. Never a point. */
export const closingRules = [
  {
    id: 'closing-exhorts',
    means: 'those who speak exhort',
    form: form`
      ${fromFirstWord}(同时，|最后，)?[市县区]?(人大)?(会议|组成人员|常委会|主任会议)(组成人员)?(最后|还)?(强调|要求|希望|号召)`,
  },
  { id: 'closing-sums-up', means: 'sums up', form: form`${fromFirstWord}(以上|上述)[^。，]{0,10}(意见|建议)` },
  {
    id: 'closing-asks',
    means: 'asks a body to deal with it',
    form: form`${fromFirstWord}请[^。，]{0,16}(${stateBody}|监委|部门|单位|研究(处理|办理|落实)|(认真|抓好|组织)(办理|落实)|贯彻落实)`,
  },
  { id: 'closing-hereby', means: 'closes as letters do', form: form`${fromFirstWord}特此(函告|函达|通知|交办)` },
  {
    id: 'closing-report',
    means: 'asks for a report',
    form: form`^${inSentence}(审议意见|研究处理|落实|办理)${inSentence}(报告|报送|反馈)${nearInSentence}常委会`,
  },
  {
    id: 'closing-due',
    means: 'asks for word of the work by a time, and names nobody: 请于9月底前书面报告研究处理情况',
    form: form`
      ${fromFirstWord}请[^。局厅委]{0,24}[前内][^。]{0,24}(书面(报告|反馈|答复)|(报告|报送|反馈)[^。，]{0,12}情况|情况[^。，]{0,4}(报告|报送|反馈))`,
  },
  {
    id: 'closing-hopes',
    means: 'hopes for something of a body',
    form: form`^${inSentence}希望[^。，]{0,16}(${stateBody}|部门|单位)`,
  },
  {
    id: 'closing-task',
    means: 'calls the work a task',
    form: form`^${inSentence}是一项(系统|长期|复杂)${nearInSentence}(工程|任务|工作)`,
  },
] as const satisfies readonly FormRule[];
