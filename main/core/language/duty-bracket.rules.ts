import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

/** What the organs of a part of a bracket are to do: `carry` leads, unless another part says who leads. */
export type BracketRole = 'lead' | 'carry' | 'support';
export type BracketRule = FormRule & {
  role: BracketRole;
  /** Its label alone says that it names organs; without one the names themselves must. */
  isLabelled?: true;
};

/** A part of a bracket that says whose work it is. The first rule that holds decides; `names` are the organs as printed. */
export const bracketRules = [
  {
    id: 'bracket-label-supports',
    role: 'support',
    isLabelled: true,
    means: 'a label of those who help, and their names',
    form: form`^(配合|协办|会办|协助)(单位|部门)?[：:](?<names>.{2,})`,
  },
  {
    id: 'bracket-label-leads',
    role: 'lead',
    isLabelled: true,
    means: 'a label of those who lead, and their names',
    form: form`^(牵头|主办)(责任)?(单位|部门)?[：:](?<names>.{2,})`,
  },
  {
    id: 'bracket-label-carries',
    role: 'carry',
    isLabelled: true,
    means: 'a label of those whose work it is, and their names',
    form: form`^(责任|承办)(单位|部门)?[：:](?<names>.{2,})`,
  },
  {
    id: 'bracket-supports',
    role: 'support',
    means: 'names, and that they help',
    form: form`(?<names>.+?)(等((有关|相关)?(部门|单位))?)?(积极|共同)?(配合|协办|会办|协助)$`,
  },
  {
    id: 'bracket-leads',
    role: 'lead',
    means: 'names, and that they lead',
    form: form`^由?(?<names>[^由]+?)(共同)?(牵头|主办|负责)$`,
  },
  {
    id: 'bracket-names',
    role: 'carry',
    means: 'names alone, or with others who are not named',
    form: form`(?<names>.+?)(等(有关|相关)?(部门|单位))?$`,
  },
] as const satisfies readonly BracketRule[];

/**
 * A label of those whose work something is with all that stands behind it, where it stands in no round bracket that is shut: 【责任单位：…】, （责任单位：…
 * at the end of a text, 责任单位：… as a sentence.
 */
export const dutyLabel = part(
  'dutyLabel',
  form`
  [（(【〔\[]?(?<![\u4e00-\u9fff])(责任|承办|牵头|主办|配合|协办|会办|协助)(责任)?(单位|部门)\x20?[：:][^】〕\]）)。；;！？\n]*[】〕\]）)]?`,
);

/** What stands about a bracket. Each is asked alone. */
export const besideBracketRules = [
  {
    id: 'bracket-explains',
    means: 'a noun for a body before a bracket, which says which body is meant',
    form: form`(部门|单位|机关|机构|主体|组织|平台|企业|国企|公司|专班|小组|会议|[局委府院厅者方])$`,
  },
  {
    id: 'bracket-gives-example',
    means: 'words that open an explanation and no list of those whose work it is',
    form: form`^(含|包括|不含|如|例如|即|以下|原|除|见|据)`,
  },
  {
    id: 'bracket-behind-stop',
    means: 'the end of a sentence before a bracket',
    form: form`[。；;！!？?\n]\s*$`,
  },
  {
    id: 'bracket-closes',
    means: 'the end of a sentence, a heading or a text behind a bracket',
    form: form`^\s*?($|\n|[。；;：:])`,
  },
] as const satisfies readonly FormRule[];

export const [explainsNoun, givesExample, behindStop, closesSentence] = besideBracketRules;
