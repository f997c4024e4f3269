import type { TextForm } from '../text/text-form.ts';

// What the name of a meeting is put together from, asked of names without spaces in half-width signs.

const sign = '[〇○零一二三四五六七八九十百\\d]';
const numeral = `${sign}{1,5}`;
const level = '自治区|[省州盟市县旗区镇乡]';

export const termOfMeeting = {
  id: 'meeting-term',
  means: 'the term of a body: 九届, 第十三届',
  form: new RegExp(`第?(?<term>${numeral})届`),
} as const satisfies TextForm;

export const numberOfMeeting = {
  id: 'meeting-number',
  means: 'which meeting of its body it is, with what stands between: 五次会议, 第24次（扩大）会议',
  form: new RegExp(`第?(?<number>${numeral})次(?<between>[\\u4e00-\\u9fff（）()]{0,6}?)会议`),
} as const satisfies TextForm;

export const bodyOfMeeting = {
  id: 'meeting-body',
  means: 'a body that meets, in a name that tells no term',
  form: /人民代表大会|人大|常务委员会|常委会|主任会议|主席团|政协/,
} as const satisfies TextForm;

export const dayOfMeeting = {
  id: 'meeting-day',
  means: 'words before the name up to the day on which it met: 2026年3月5日至7日上午',
  form: new RegExp(`^.*?${sign}日(?:至[^日]{1,6}日)?(?:上午|下午)?`),
} as const satisfies TextForm;

export const wordsBeforeMeeting = {
  id: 'meeting-before',
  means: 'words that lead to the name of a meeting: 提交, 召开的',
  form: /^(?:关于|对|在|于|经|由|提交|提请|召开的?|举行的?|办理|落实|交办)+/,
} as const satisfies TextForm;

export const townOfMeeting = {
  id: 'meeting-town',
  means: 'a town of a place: 东湖镇',
  form: /^[\u4e00-\u9fff]{2,4}?(?:镇|乡|街道)$/,
} as const satisfies TextForm;

export const levelBeforeMeeting = {
  id: 'meeting-level-before',
  means: 'a level that stands for its place, right before the body: 市',
  form: new RegExp(`(?:${level})$`),
} as const satisfies TextForm;

export const levelAtHead = {
  id: 'meeting-level-head',
  means: 'a level that stands for its place, at the head of a name: 市人大',
  form: new RegExp(`^(?:${level})`),
} as const satisfies TextForm;

export const congressInFull = {
  id: 'meeting-congress',
  means: 'the congress in full, which names print as 人大 too',
  form: /人民代表大会/g,
} as const satisfies TextForm;

export const committeeInFull = {
  id: 'meeting-committee',
  means: 'the standing committee in full, which names print as 常委会 too',
  form: /常务委员会/g,
} as const satisfies TextForm;

export const besideBody = {
  id: 'meeting-beside-body',
  means: 'words beside a body that make no other one of it: 扩大, 全体, the rest of 的 and 第',
  form: /[（(]?扩大[）)]?|全体|^的|第$/g,
} as const satisfies TextForm;

/** The bodies of a place, in the order in which they are tried; in short words. */
export const meetingBodies = [
  { id: 'meeting-of-directors', body: 'directors', means: 'the directors of a standing committee', form: /主任/ },
  {
    id: 'meeting-of-committee',
    body: 'standing-committee',
    means: 'a standing committee of a congress',
    form: /^(?:人大)?常委会$/,
  },
  { id: 'meeting-of-congress', body: 'congress', means: 'a congress', form: /^人大$/ },
  { id: 'meeting-of-presidium', body: 'presidium', means: 'the presidium of a session', form: /^(?:人大)?主席团$/ },
] as const satisfies readonly (TextForm & { body: string })[];

export const presidium = {
  id: 'meeting-part-of-session',
  means: 'a meeting of a presidium, which is a part of its session',
  form: /主席团/,
} as const satisfies TextForm;

export const meetingWord = {
  id: 'meeting-word',
  means: 'the word for a meeting behind its body',
  form: /会议$/,
} as const satisfies TextForm;
