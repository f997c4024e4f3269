import { type SuggestionField, suggestionFields } from '#shared/domain/suggestion-field.ts';
import { catalogue } from '#shared/messages/catalogue.ts';
import { furtherAnswerField, isOfFurtherAnswer } from './further-answer-columns.ts';

/** Headings that our own lists have, in every language, without spaces and brackets. */
const ownNames: ReadonlyMap<string, SuggestionField> = new Map(
  Object.values(catalogue).flatMap((texts) =>
    suggestionFields.map((field) => [plainHeading(texts[`list-field.${field}`]), field] as const),
  ),
);

/** What stands behind the name of an organ or of a person where several columns name them: 主办单位1, 会办单位（二）, 承办单位/名称. */
const counted = String.raw`\/?(?:名称|全称)?[\d一二三四五]*$`;

/** The last noun of the heading is an organ: 主办, 牵头单位, 会办/单位. 承办人, 主办科室 and 协办情况 are not. */
function organs(...doing: string[]): RegExp {
  return new RegExp(`(?:${doing.join('|')})\\/?(?:(?:的)?(?:单位|部门|机关))?${counted}`);
}

// The first rule that fits a heading wins; 主办单位 must be tried before 承办单位, 建议标题 before 建议编号's 建议. Null: a column of
// another meaning that a later rule would take.
const rules: readonly [RegExp, SuggestionField | null][] = [
  [/^(?:序号|顺序号|No\.?)$/i, 'serial'],
  // What is said of a person or of an organ is neither: its telephone, its clerk, its leader, how many there are.
  [
    /(?:电话|手机|联系方式|联系人|邮箱|地址|职务|职业|性别|年龄|党派|民族|证号|人数|件数|次数|数量|满意率|满意度?率)$/,
    null,
  ],
  [/(?:承办|主办|协办|会办|经办|责任|交办|转办|答复|签收|办理|审核|填表)人员?$|(?:领导|科室|处室|股室)$/, null],
  [/(?:工作|代表|提出人|提议人|建议人|领衔人|所在|督办|评价|推荐|填报)单位$|单位(?:及|和|、)?职务/, null],
  [/^原(?:建议)?(?:编号|案号|号)|(?:来文|收文|文件|档案|归档|代表证?|流水)(?:编号|号)$/, null],
  [/(?:答复|复函|办复|复文|回复)[\u4e00-\u9fff]{0,3}\/?(?:文号|编号|函号|字号)|^(?:复函|答复)号$/, 'answerNumber'],
  [/交办[\u4e00-\u9fff]{0,3}(?:文号|编号|函号)|^[来发]?文号$/, null],
  [/编号|建议号|案号|件号|^(?:建议)?号$|^第?号$/, 'number'],
  [/届次|^届$|^会次$|会议名称|^(?:提出)?会议$/, 'session'],
  // A day that is only meant to be is no answer.
  [/^(?:计划|预计|预定|拟)于?(?:答复|办复|回复|面商|沟通)/, null],
  [
    /(?:计划|拟|预计|承诺)(?:解决|办结|完成|落实|办理)?(?:日期|时间|时限|期限)|^(?:计划|预计|拟)(?:解决|办结|完成|落实)/,
    'plannedFor',
  ],
  [/(?:会办|协办|签收|退办|沟通|评价|反馈)[\u4e00-\u9fff]{0,4}(?:期限|时限|截止)|剩余|超期|逾期/, null],
  [/^原[\u4e00-\u9fff]{0,4}(?:期限|时限)/, 'originalDue'],
  [
    /(?:期限|时限)(?:日期)?$|截止(?:日期|时间|日)?$|到期(?:日期|时间|日)?$|^(?:应当?|要求|规定|法定|限期?|最迟|最晚)于?(?:答复|办结|办复|回复|办理|办|完成)(?:日期|时间|日)?$/,
    'due',
  ],
  [/签收(?:日期|时间|日)?$/, 'signedForOn'],
  [/(?:会办|协办)[\u4e00-\u9fff]{0,6}(?:日期|时间)$/, 'supportOn'],
  [/沟通|面商|见面|走访代表|联系代表/, 'contactedOn'],
  [/(?:答复|办结|复文|办复|回复)(?:(?:情况)?\/)?(?:日期|时间|日)$/, 'answeredOn'],
  [/(?:评价|测评|反馈|评定)(?:日期|时间)$/, 'ratedOn'],
  [/态度/, 'attitude'],
  [/满意|评价|测评|对[\u4e00-\u9fff]{0,4}结果/, 'satisfaction'],
  [
    /(?:答复|办理结果|答复结果|结果|解决程度|办理)(?:(?:情况)?\/)?(?:类别|类型|分类|等级|等次)|^(?:A\/B\/C|ABC)|办理结果$|^(?:答复)?类别代码$|答复类/,
    'answerClass',
  ],
  [/代表团|选举单位|所在团|^团别$/, 'delegation'],
  [/^主办?(?:单位|部门)?[/、和及]?[会协]办(?:单位|部门)?$/, 'organs'],
  [organs('会办', '协办', '配合', '参与'), 'support'],
  [organs('主办', '牵头', '责任'), 'lead'],
  [/分办/, 'lead'],
  [organs('承办', '办理', '交办', '答复', '转办', '归口', '主管', '落实'), 'organs'],
  [/^单位$/, 'organs'],
  [/交办(?:日期|时间)|转办(?:日期|时间)|交办日/, 'handedOverOn'],
  [/(?:收到|收件|登记)(?:日期|时间)/, 'receivedOn'],
  [/联名|附议|附名|连名/, 'cosigners'],
  [/领衔|提出人|建议人|代表姓名|提建议|^代表$|姓名|提出代表|提议人/, 'proposers'],
  [/标题|题目|案由|建议名称|建议内容|内容摘要|事由|^建议$|^名称$|主题/, 'title'],
  [/时段|闭会|会内|提出方式/, 'channel'],
  [/重点/, 'key'],
  [/疑难/, 'hard'],
  [/类别|分类|领域|性质/, 'category'],
  [/^(?:备注|附注)$/, 'note'],
];

/** 备注（督办台）: a column that our program put behind those of the office, under a name that the office uses itself. */
const ourMark = /[（(](?:督办台|Duban)[）)]$/i;

const roleInBrackets = /[（(](?:主办?|牵头|会办?|协办?|配合|参与)(?:单位|部门)?[）)]/;

function plainHeading(heading: string): string {
  return heading.replace(/[\s（）()]/g, '').toLowerCase();
}

/** The field that a heading of a column stands for, or null. Headings of two rows are joined with `/` (承办单位/主办). */
export function suggestionFieldOf(heading: string): SuggestionField | null {
  const named = heading.trim().replace(ourMark, '');
  const own = ownNames.get(plainHeading(named));
  if (own) return own;
  const [plain, bare] = [named.replace(/[\s（）()]/g, ''), named.replace(/[（(][^）)]*[）)]|\s/g, '')];
  if (isOfFurtherAnswer(plain)) return furtherAnswerField(plain);
  const fits = (text: string) => rules.find(([pattern]) => pattern.test(text));
  // 承办单位（主办） is the one that leads; 承办单位（首位为主办） stands for itself.
  const rule = roleInBrackets.test(named) ? (fits(plain) ?? fits(bare)) : (fits(bare) ?? fits(plain));
  return rule ? rule[1] : null;
}

const option = /\/((?:非常|很|基本|不)?满意|[A-D]类?)$/;

/** The answer that a column stands for which is only ticked (满意度/基本满意, 答复类别/B); null for a column whose cells say it. */
export function optionOf(heading: string): string | null {
  return option.exec(heading.replace(/\s/g, ''))?.[1] ?? null;
}

/** Fields that several columns may share. */
const shared: readonly SuggestionField[] = [
  'lead',
  'support',
  'organs',
  'proposers',
  'cosigners',
  'followUps',
  'followUpOn',
  'followUpNumber',
  'followUpClass',
];

/**
 * Which heading means what: heading → field. `remembered` (heading → field, as a person fixed it for such a list) wins over the names; a value that
 * is no field leaves the column out. A field that two headings claim stays with the first, lists of organs and deputies excepted.
 */
export function mapColumns(
  headings: readonly string[],
  remembered: Record<string, string> = {},
): Record<string, SuggestionField> {
  const mapping: Record<string, SuggestionField> = {};
  const taken = new Set<SuggestionField>();
  for (const heading of headings) {
    const fixed = remembered[heading];
    const field =
      fixed === undefined ? suggestionFieldOf(heading) : (suggestionFields.find((one) => one === fixed) ?? null);
    if (
      heading === '' ||
      field === null ||
      (taken.has(field) && fixed === undefined && !shared.includes(field) && optionOf(heading) === null)
    )
      continue;
    mapping[heading] = field;
    taken.add(field);
  }
  return mapping;
}
