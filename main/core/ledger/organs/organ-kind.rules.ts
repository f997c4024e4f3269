import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';

export type OrganKindRule = FormRule & { kind: OrganRecord['kind'] };

/** What an organ is, by its name as compared; the first that holds. */
export const organKindRules = [
  { id: 'organ-court', kind: 'court', means: 'a court', form: form`法院$` },
  { id: 'organ-procuratorate', kind: 'procuratorate', means: 'a procuratorate', form: form`检察院$` },
  { id: 'organ-enterprise', kind: 'enterprise', means: 'a company', form: form`(公司|集团)$` },
  {
    id: 'organ-committee',
    kind: 'committee',
    means: 'a body of a congress or of the consultative conference',
    form: form`人大|政协`,
  },
  {
    id: 'organ-district',
    kind: 'district',
    means: 'the government of a district or a county, with the city before it or without',
    form: form`[县区旗].*政府$`,
    not: form`市(人民)?政府`,
  },
  { id: 'organ-government', kind: 'government', means: 'the government', form: form`政府$` },
  {
    id: 'organ-department',
    kind: 'department',
    means: 'a bureau, office or commission',
    form: form`(局|委|办|办公室|委员会|部|厅)$`,
  },
] as const satisfies readonly OrganKindRule[];

export const nameSigns = {
  id: 'organ-name-signs',
  means: 'the signs of a name: quotation marks and Latin words are none',
  form: form`^[\u4e00-\u9fff（）()·]+$`,
} as const satisfies FormRule;

export const joinedName = {
  id: 'organ-name-joined',
  means: 'a name that begins with what joins it to another: 及有关部门',
  form: form`^.?[及和与]`,
} as const satisfies FormRule;

export const otherBodies = {
  id: 'organ-name-others',
  means: 'the others that a line names with an organ: 市政府(及相关部门)',
  form: form`(及其?|和)(相关|有关|各)?(职能)?部门$`,
} as const satisfies FormRule;

export const organsOfTwo = {
  id: 'organ-name-of-two',
  means: 'an organ of each of the two places that issue a paper together: 两市生态环境局',
  form: form`^两(?<level>.)(?<rest>.+)$`,
} as const satisfies FormRule;

export const organIdRules = [nameSigns, joinedName, otherBodies, organsOfTwo] as const;
