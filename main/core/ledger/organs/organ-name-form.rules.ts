import { close } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// What the printed name of an organ says of it. Names are read without spaces, in half-width signs; each is asked alone.

export const remarkBehind = {
  id: 'organ-remark',
  means: 'a remark in brackets behind a name',
  form: form`[（(][^（）()]*[）)]$`,
} as const satisfies FormRule;

export const ofParty = {
  id: 'organ-party',
  means: 'the party before the name of its committee, which is printed or left out at will',
  form: form`^中共`,
} as const satisfies FormRule;

export const ofPeople = {
  id: 'organ-people',
  means: '人民 in the name of a government or a court, which is printed or left out at will',
  form: form`人民(?=政府|法院|检察院)`,
} as const satisfies FormRule;

export const collective = {
  id: 'organ-collective',
  means: 'nobody in particular: 各有关部门, 相关单位, 市教育局等',
  form: form`^(各|相关|有关|职能|责任|成员|承办)|(部门|单位|责任主体|板块|企业|等)$`,
} as const satisfies FormRule;

export const organGroup = {
  id: 'organ-group',
  means: 'a group of organs that could be told one by one: 各县（市、区）人民政府',
  form: form`^各.*(县|市|区|旗|乡|镇|街道|政府|办事处|委员会|管委会)${close}?$`,
} as const satisfies FormRule;

export const nationalBody = {
  id: 'organ-national',
  means: 'a body of the state, a national bank or company: one for all places, whichever paper names it',
  form: form`
    ^(国务院|国家|中央|中国|全国|最高人民(法院|检察院)|
      (生态环境|自然资源|住房和城乡建设|住建|财政|教育|公安|民政|司法|农业农村|商务|交通运输|水利|应急管理)部$)`,
} as const satisfies FormRule;

export const localOffice = {
  id: 'organ-local',
  means: 'an office that every place has; a company or the like may serve several',
  form: form`(局|委员会|委|办公室|办)$`,
} as const satisfies FormRule;

export const nameEnding = {
  id: 'organ-ending',
  means: 'the end of a name, which an abbreviation keeps',
  form: form`(委员会|委|局|厅|办公室|办|院|部|中心|集团|公司|工委|联合会|联|会|队|处|站|政府)$`,
} as const satisfies FormRule;

/** Ends that stand for each other. */
export const sameEnding: Readonly<Record<string, string>> = {
  委员会: '委',
  办公室: '办',
  厅: '局',
  联合会: '联',
};

export const nameJoiner = {
  id: 'organ-joiner',
  means: 'joins the words of a name',
  form: form`[和与及、]`,
} as const satisfies FormRule;

export const thirdSign = {
  id: 'organ-third-sign',
  means: 'ends a word of three signs, where the others have two: 信息化, 残疾人',
  form: form`^[化人]`,
} as const satisfies FormRule;

export const emptyWord = {
  id: 'organ-empty-word',
  means: 'a word of a name that tells no field of work, so that a name without it is the same: 退役军人事务局',
  form: form`^(事务|工作)$`,
} as const satisfies FormRule;

export const organNameRules = [
  remarkBehind,
  ofParty,
  ofPeople,
  collective,
  organGroup,
  nationalBody,
  localOffice,
  nameEnding,
  nameJoiner,
  thirdSign,
  emptyWord,
] as const;
