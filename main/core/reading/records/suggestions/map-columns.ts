import { type SuggestionField, suggestionFields } from '#shared/domain/suggestion-field.ts';

// The first rule that fits a heading wins; 主办单位 must be tried before 承办单位, 建议标题 before 建议编号's 建议.
const rules: [RegExp, SuggestionField][] = [
  [/^(?:序号|顺序号|No\.?)$/i, 'serial'],
  [/编号|建议号|案号|件号|^(?:建议)?号$|^第?号$/, 'number'],
  [/(?:答复|办结|复文)(?:日期|时间|日)$/, 'answeredOn'],
  [/满意|评价|测评|态度/, 'satisfaction'],
  [
    /(?:答复|办理结果|答复结果|结果|解决程度|办理)(?:情况\/)?(?:类别|类型|分类|等级|等次)|^(?:A\/B\/C|ABC)|办理结果$|^(?:答复)?类别代码$|答复类/,
    'answerClass',
  ],
  [/会办|协办|配合|参与/, 'support'],
  [/主办|牵头|分办|责任单位/, 'lead'],
  [/承办|办理单位|交办单位|承办部门|单位/, 'organs'],
  [/交办(?:日期|时间)|转办(?:日期|时间)|交办日/, 'handedOverOn'],
  [/代表团|选举单位|所在团|^团别$/, 'delegation'],
  [/联名|附议|附名|连名/, 'cosigners'],
  [/领衔|提出人|建议人|代表姓名|提建议|^代表$|姓名|提出代表|提议人/, 'proposers'],
  [/标题|题目|案由|建议名称|建议内容|内容摘要|事由|^建议$|^名称$|主题/, 'title'],
  [/类别|分类|领域|性质/, 'category'],
];

/** The field that a heading of a column stands for, or null. Headings of two rows are joined with `/` (承办单位/主办). */
export function suggestionFieldOf(heading: string): SuggestionField | null {
  const plain = heading.replace(/[\s（）()]/g, '');
  return rules.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/**
 * Which heading means what: heading → field. `remembered` (heading → field, as a person fixed it for such a list) wins over the names; a value that
 * is no field leaves the column out. A field that two headings claim stays with the first, lists of organs and deputies excepted.
 */
export function mapColumns(
  headings: string[],
  remembered: Record<string, string> = {},
): Record<string, SuggestionField> {
  const mapping: Record<string, SuggestionField> = {};
  const taken = new Set<SuggestionField>();
  const many: readonly SuggestionField[] = ['lead', 'support', 'organs', 'proposers', 'cosigners'];
  for (const heading of headings) {
    const fixed = remembered[heading];
    const field =
      fixed === undefined ? suggestionFieldOf(heading) : (suggestionFields.find((one) => one === fixed) ?? null);
    if (heading === '' || field === null || (taken.has(field) && fixed === undefined && !many.includes(field)))
      continue;
    mapping[heading] = field;
    taken.add(field);
  }
  return mapping;
}
