import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What replies to suggestions, and suggestions listed as paragraphs, say of themselves. Each is asked alone.

export const replyNumber = {
  id: 'reply-number',
  means: 'the number of the suggestion',
  form: form`(?<number>[A-Za-z]{0,3}\d{1,6}(-\d{1,4})?)\s?号`,
} as const satisfies FormRule;

export const replyOrdinal = {
  id: 'reply-ordinal',
  means: 'says which of all suggestions it is: 第A12',
  form: form`第\s?[A-Za-z]{0,3}\d`,
} as const satisfies FormRule;

export const replyOrdinalNumber = {
  id: 'reply-ordinal-number',
  means: 'the number of the suggestion behind 第',
  form: form`第\s?(?<number>[A-Za-z]{0,3}\d{1,6}(-\d{1,4})?)\s?号`,
} as const satisfies FormRule;

export const replyNumbers = {
  id: 'reply-numbers',
  means: 'the words of a title from the first number to the last that it answers: 第15号（并第16号）',
  form: form`第\s?[A-Za-z]{0,3}\d[^的《》“”]{0,60}号`,
} as const satisfies FormRule;

export const replyBetweenNumbers = {
  id: 'reply-between-numbers',
  means: 'what stands between the numbers of suggestions that are answered together',
  form: form`[、，,；;\s和及与并（）()]`,
} as const satisfies FormRule;

export const replyOneOfNumbers = {
  id: 'reply-one-of-numbers',
  means: 'one of the numbers that are answered together',
  form: form`^第?(?<number>[A-Za-z]{0,3}\d{1,6}(-\d{1,4})?)号?(建议)?$`,
} as const satisfies FormRule;

export const replyMarked = {
  id: 'reply-marked-title',
  means: 'the title of the suggestion in book marks',
  form: form`[《“](?<title>[^《》“”]{4,85})[》”]`,
} as const satisfies FormRule;

export const replyPlain = {
  id: 'reply-plain-title',
  means: 'the title of the suggestion without book marks: 关于…的建议',
  form: form`关于(?<matter>(“[^”]{1,60}”|《[^》]{1,60}》|[^“”《》。，（）()]){3,80}?)的建议`,
} as const satisfies FormRule;

export const replyTowards = {
  id: 'reply-towards',
  means: '对 before the suggestion that a title answers',
  form: form`^(关于)?对(?=.*(建议|第))`,
} as const satisfies FormRule;

export const replyAbout = {
  id: 'reply-about',
  means: '关于 before a title that has its own',
  form: form`^关于(?=.{0,40}关于)`,
} as const satisfies FormRule;

export const replyClassInTitle = {
  id: 'reply-class-in-title',
  means: 'the class of the answer in its title: B类',
  form: form`(?<class>[A-E])类`,
} as const satisfies FormRule;

export const replyPromises = {
  id: 'reply-promises',
  means: 'says what will be done, and is no courtesy',
  form: form`将|力争|计划[于在到]|预计|争取|下一步|拟[于在]|年底前|年内`,
  not: form`感谢|欢迎`,
} as const satisfies FormRule;

export const replyGreeting = {
  id: 'reply-greeting',
  means: 'what stands behind the names in the address',
  form: form`等?([\d一二三四五六七八九十]{1,3}[名位])?[市县区省]?(人大)?代表$`,
} as const satisfies FormRule;

export const replyGreetingBetween = {
  id: 'reply-greeting-between',
  means: 'what stands behind a name in the address, before the next name: 陈砚青代表、周宁代表',
  form: form`(人大)?代表(?=[、，,和及与\s])`,
} as const satisfies FormRule;

export const lineOrgans = {
  id: 'reply-line-organs',
  means: 'who leads, in the line of a list',
  form: form`(主办|承办|牵头)(单位|部门)?[：:]?\s?(?<organs>[^；。）)]{2,60})`,
} as const satisfies FormRule;

export const lineHelpers = {
  id: 'reply-line-helpers',
  means: 'who supports, in the line of a list',
  form: form`(会办|协办|配合)(单位|部门)?[：:]?\s?(?<organs>[^；。）)]{2,60})`,
} as const satisfies FormRule;

export const helpersBehind = {
  id: 'reply-helpers-behind',
  means: 'those who support, behind those who lead',
  form: form`[，,].*(会办|协办|配合).*`,
} as const satisfies FormRule;

export const replyRules = [
  replyNumber,
  replyOrdinal,
  replyOrdinalNumber,
  replyNumbers,
  replyBetweenNumbers,
  replyOneOfNumbers,
  replyMarked,
  replyPlain,
  replyTowards,
  replyAbout,
  replyClassInTitle,
  replyPromises,
  replyGreeting,
  replyGreetingBetween,
  lineOrgans,
  lineHelpers,
  helpersBehind,
] as const;
