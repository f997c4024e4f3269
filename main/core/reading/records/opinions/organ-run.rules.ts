import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// The names of organs in an opinion, and what stands beside them. Each is asked alone.

export const actTogether = {
  id: 'organs-act-together',
  means: 'right behind several organs: they are charged with one task (要共同…)',
  form: form`^([要应须需]|应当|还要|也要|进一步|加强)*(共同|联合|协同)`,
} as const satisfies FormRule;

export const organsJoined = {
  id: 'organs-joined',
  means: 'between two organs that have one part in a point',
  form: form`^[、，和与]?以?及?$`,
} as const satisfies FormRule;

export const anyGovernment = {
  id: 'organ-any-government',
  means: 'the government, which an opinion asks in general',
  form: form`^[市县区州省旗]?(人民)?政府$`,
} as const satisfies FormRule;

export const cityGovernment = {
  id: 'organ-city-government',
  means: 'the government of a city, which a paper that greets nobody asks in general',
  form: form`市(人民)?政府$`,
} as const satisfies FormRule;

export const noPartOfPoint = {
  id: 'organ-no-part',
  means: 'the body that speaks, or organs in general: neither has a part in a point',
  form: form`人大|人民代表大会|^各`,
} as const satisfies FormRule;

export const branchBehind = {
  id: 'organ-branch-behind',
  means: 'a branch right behind its office, which is the one that is meant: 市公安局交警支队',
  form: form`^[\u4e00-\u9fff]{1,6}?(支队|大队|分局)`,
} as const satisfies FormRule;

export const twoBefore = {
  id: 'organ-two-before',
  means: '两 before a place: 两市生态环境局 are two, and neither is the bureau of one city',
  form: form`两$`,
} as const satisfies FormRule;

export const partAsks = {
  id: 'part-asks',
  means: 'what may stand before the organs of a heading: 对市人民政府的建议',
  form: form`^(关于)?(请|建议|要求|由|对|责成)?$`,
} as const satisfies FormRule;

export const partJoins = {
  id: 'part-joins',
  means: 'between two organs of a heading',
  form: form`^[、，,和及与以]{1,2}$`,
} as const satisfies FormRule;

export const partGives = {
  id: 'part-gives',
  means: 'what stands behind the organs of a heading that gives them its points: 市中级人民法院要…',
  form: form`^(方面|的?(工作)?(建议|意见|任务)|要(?!求)|应(?!急)|须|需|牵头|负责|[：:。]|$)`,
} as const satisfies FormRule;

export const organRunRules = [
  actTogether,
  organsJoined,
  anyGovernment,
  cityGovernment,
  noPartOfPoint,
  branchBehind,
  twoBefore,
  partAsks,
  partJoins,
  partGives,
] as const;
