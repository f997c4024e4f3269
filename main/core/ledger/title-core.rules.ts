import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What stands in titles around what they are about. They are read without spaces and marks; each is asked alone.

export const draftMark = {
  id: 'title-draft',
  means: 'the mark of a draft behind a title',
  form: form`(征求意见稿|送审稿|讨论稿|审议稿|正式稿|草案|初稿|稿)$`,
} as const satisfies FormRule;

export const doubledAbout = {
  id: 'title-doubled-about',
  means: 'a second 关于, that of a title which this one quotes, and who quotes it',
  form: form`^(落实|研究处理|对|市|县|区)?(人大)?(常委会)?关于`,
} as const satisfies FormRule;

export const paperNoun = {
  id: 'title-paper-noun',
  means: 'a word that only says which kind of paper it is',
  form: form`(的|报告|汇报|反馈|情况|研究处理|研究落实|整改落实|贯彻落实|落实|处理|办理|整改|审议意见|调研|及其?|和|书面)$`,
} as const satisfies FormRule;

export const openingHandling = {
  id: 'title-opening-handling',
  means: 'a word of handling before what an opinion is about, where no 关于 stands between: 落实校车管理审议意见',
  form: form`^(研究处理|贯彻落实|落实|办理)(?=..)`,
} as const satisfies FormRule;

export const wholePlace = {
  id: 'title-whole-place',
  means: 'the place as a whole: 全市, 我县',
  form: form`^[全我本][省市县区州旗]`,
} as const satisfies FormRule;

export const handledMotion = {
  id: 'title-handled-motion',
  means: 'a word of handling or sending between 关于 and the motion that a paper names: 关于办理《关于甲的议案》',
  form: form`关于(办理|处理|落实|实施|审议|督办|报送|上报|呈报)(?=[“"《]|关于)`,
} as const satisfies FormRule;

export const namedMotion = {
  id: 'title-named-motion',
  means: 'names a motion by what it asks: 关于甲的代表议案',
  form: form`关于(?<asked>.+?)的?(代表)?议案`,
} as const satisfies FormRule;

export const allMotions = {
  id: 'title-all-motions',
  means: 'speaks of all motions of a session together: 关于…次会议议案',
  form: form`(次会议|期间|代表提出|主席团交付|\d年|年度|处理|审查|办理|审议|人大)(代表)?(的|所提)?$`,
} as const satisfies FormRule;

export const openingAbout = {
  id: 'title-about',
  means: '关于 at the start of a title',
  form: form`^关于`,
} as const satisfies FormRule;

export const requestNoun = {
  id: 'title-request-noun',
  means: 'the noun of a suggestion or a motion behind what it asks',
  form: form`的?(代表)?(议案|建议|提案)(的建议)?$`,
} as const satisfies FormRule;

export const titleCoreRules = [
  draftMark,
  doubledAbout,
  paperNoun,
  openingHandling,
  wholePlace,
  handledMotion,
  namedMotion,
  allMotions,
  openingAbout,
  requestNoun,
] as const;
