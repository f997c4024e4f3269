import { supporting } from '#core/language/duty-words.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';

/** `field` null: a column of another meaning, which a later rule would take. */
export type ListColumnRule = FormRule & { field: SuggestionField | null };

/** The noun of an organ at the end of a heading, with what counts several columns of them: 单位, /单位名称, 单位（二）. */
export const organNoun = part('organNoun', form`\/?(的?(单位|部门|机关))?\/?(名称|全称)?[\d一二三四五]*$`);
/** The noun of a day at the end of a heading. */
export const dayNoun = part('dayNoun', form`日期|时间|日`);
/** Words of giving the answer to a suggestion. */
export const answering = part('answering', form`答复|办结|复文|办复|回复`);

/**
 * What a column of a list of suggestions holds, by its heading without spaces and brackets. The first rule that holds decides, so that
 * 主办单位 is tried before 承办单位 and 建议编号 before 建议.
 */
export const listColumnRules = [
  { id: 'list-serial', field: 'serial', means: 'counts the rows', form: form`^(序号|顺序号|[Nn][Oo]\.?)$` },
  {
    id: 'list-of-person',
    field: null,
    means: 'says something of a person or of an organ, or how many there are',
    form: form`
      (电话|手机|联系方式|联系人|邮箱|地址|职务|职业|性别|年龄|党派|民族|证号|人数|件数|次数|数量|满意度?率)$`,
  },
  {
    id: 'list-clerk',
    field: null,
    means: 'who deals with it within an organ, or leads there',
    form: form`(承办|主办|协办|会办|经办|责任|交办|转办|答复|签收|办理|审核|填表)人员?$|(领导|科室|处室|股室)$`,
  },
  {
    id: 'list-other-organ',
    field: null,
    means: 'an organ that does not deal with it: where a deputy works, who watches',
    form: form`(工作|代表|提出人|提议人|建议人|领衔人|所在|督办|评价|推荐|填报)单位$|单位[及和、]?职务`,
  },
  {
    id: 'list-other-number',
    field: null,
    means: 'another number: an earlier one, that of a letter or of a deputy',
    form: form`^原(建议)?(编号|案号|号)|(来文|收文|文件|档案|归档|代表证?|流水)(编号|号)$`,
  },
  {
    id: 'list-answer-number',
    field: 'answerNumber',
    means: 'the number of the letter of answer',
    form: form`(答复|复函|办复|复文|回复)[\u4e00-\u9fff]{0,3}\/?(文号|编号|函号|字号)|^(复函|答复)号$`,
  },
  {
    id: 'list-order-number',
    field: null,
    means: 'the number of the letter that hands it over',
    form: form`交办[\u4e00-\u9fff]{0,3}(文号|编号|函号)`,
  },
  {
    id: 'list-number',
    field: 'number',
    means: 'the number of the suggestion',
    form: form`编号|建议号|案号|件号|^第?号$`,
  },
  {
    id: 'list-session',
    field: 'session',
    means: 'the session at which it was moved',
    form: form`届次|^届$|^会次$|会议名称|^(提出)?会议$`,
  },
  {
    id: 'list-answer-meant',
    field: null,
    means: 'a day on which an answer or a talk is only meant to be',
    form: form`^(计划|预计|预定|拟)于?(答复|办复|回复|面商|沟通)`,
  },
  {
    id: 'list-planned',
    field: 'plannedFor',
    means: 'the day for which it is promised',
    form: form`
      (计划|拟|预计|承诺(事项)?)(解决|办结|完成|落实|办理)?(日期|时间|时限|期限)|^(计划|预计|拟)(解决|办结|完成|落实)`,
  },
  {
    id: 'list-promise',
    field: 'promise',
    means: 'the words of what is promised',
    form: form`承诺(解决|落实|办理|完成)?(事项|内容|措施)$`,
  },
  {
    id: 'list-other-due',
    field: null,
    means: 'the due day of another step, or how late it is',
    form: form`(会办|协办|签收|退办|沟通|评价|反馈)[\u4e00-\u9fff]{0,4}(期限|时限|截止)|剩余|超期|逾期`,
  },
  {
    id: 'list-original-due',
    field: 'originalDue',
    means: 'the due day before it was put off',
    form: form`^原[\u4e00-\u9fff]{0,4}(期限|时限)`,
  },
  {
    id: 'list-due',
    field: 'due',
    means: 'the day by which an answer is due',
    form: form`
      (期限|时限)(日期)?$|(截止|到期)${dayNoun}?$|
      ^(应当?|要求|规定|法定|限期?|最迟|最晚)于?(答复|办结|办复|回复|办理|办|完成)${dayNoun}?$`,
  },
  { id: 'list-signed-for', field: 'signedForOn', means: 'when it was signed for', form: form`签收${dayNoun}?$` },
  {
    id: 'list-support-day',
    field: 'supportOn',
    means: 'when those who support answered',
    form: form`(会办|协办)[\u4e00-\u9fff]{0,6}(日期|时间)$`,
  },
  {
    id: 'list-contact',
    field: 'contactedOn',
    means: 'the talk with the deputy',
    form: form`沟通|面商|见面|走访代表|联系代表`,
  },
  {
    id: 'list-answered',
    field: 'answeredOn',
    means: 'when it was answered',
    form: form`${answering}((情况)?\/)?${dayNoun}$`,
  },
  {
    id: 'list-rated',
    field: 'ratedOn',
    means: 'when the deputy rated it',
    form: form`(评价|测评|反馈|评定)(日期|时间)$`,
  },
  { id: 'list-attitude', field: 'attitude', means: 'how the deputy found the manner of it', form: form`态度` },
  {
    id: 'list-satisfaction',
    field: 'satisfaction',
    means: 'how satisfied the deputy is',
    form: form`满意|评价|测评|对[\u4e00-\u9fff]{0,4}结果`,
  },
  {
    id: 'list-answer-class',
    field: 'answerClass',
    means: 'the class of the answer',
    form: form`
      (答复|结果|解决程度|办理)((情况)?\/)?(类别|类型|分类|等级|等次)|^(A\/B\/C|ABC)|
      办理结果$|^类别代码$|答复类`,
  },
  {
    id: 'list-delegation',
    field: 'delegation',
    means: 'the delegation of the deputy',
    form: form`代表团|选举单位|所在团|^团别$`,
  },
  {
    id: 'list-lead-and-support',
    field: 'organs',
    means: 'who leads and who supports, in one column',
    form: form`^(承办单位\/)?(主办?|牵头)(单位|部门)?[\/、和及]?([会协]办|配合)(单位|部门)?$`,
  },
  {
    id: 'list-support',
    field: 'support',
    means: 'the organs that support',
    form: form`${supporting}${organNoun}`,
  },
  { id: 'list-lead', field: 'lead', means: 'the organ that leads', form: form`(主办|牵头|责任)${organNoun}` },
  { id: 'list-each', field: 'lead', means: 'organs that deal each with their own part', form: form`分办` },
  {
    id: 'list-organs',
    field: 'organs',
    means: 'the organs that deal with it',
    form: form`(承办|办理|交办|答复|转办|归口|主管|落实)${organNoun}|^单位$`,
  },
  {
    id: 'list-handed-over',
    field: 'handedOverOn',
    means: 'when it was handed over',
    form: form`交办(日|时间)|转办(日期|时间)`,
  },
  {
    id: 'list-received',
    field: 'receivedOn',
    means: 'when it came in',
    form: form`(收到|收件|登记)(日期|时间)`,
  },
  { id: 'list-cosigners', field: 'cosigners', means: 'who signed it too', form: form`联名|附议|附名|连名` },
  {
    id: 'list-proposers',
    field: 'proposers',
    means: 'who moved it',
    form: form`领衔|提出人|建议人|提建议|^代表$|姓名|提出代表|提议人`,
  },
  {
    id: 'list-title',
    field: 'title',
    means: 'the title',
    form: form`标题|题目|案由|建议名称|建议内容|内容摘要|事由|^建议$|^名称$|主题`,
  },
  {
    id: 'list-channel',
    field: 'channel',
    means: 'moved at a session or between sessions',
    form: form`时段|闭会|会内|提出方式`,
  },
  { id: 'list-key', field: 'key', means: 'chosen to be watched closely', form: form`重点` },
  { id: 'list-hard', field: 'hard', means: 'hard to solve', form: form`疑难` },
  { id: 'list-category', field: 'category', means: 'the field it is of', form: form`类别|分类|领域|性质` },
  { id: 'list-note', field: 'note', means: 'a note', form: form`^(备注|附注)$` },
] as const satisfies readonly ListColumnRule[];

// What headings say beside their field. Each is asked alone.

export const ourColumn = {
  id: 'list-our-column',
  means: 'a column that our program put behind those of the office, under a name that the office uses itself',
  form: form`[（(](督办台|[Dd][Uu][Bb][Aa][Nn])[）)]$`,
} as const satisfies FormRule;

export const roleInBrackets = {
  id: 'list-role-in-brackets',
  means: 'brackets that say which organs: 承办单位（主办）; 承办单位（首位为主办） stands for itself',
  form: form`[（(](主办?|牵头|会办?|协办?|配合|参与)(单位|部门)?[）)]`,
} as const satisfies FormRule;

export const leadThenSupport = {
  id: 'list-lead-then-support',
  means:
    'one column for who leads and, behind a sign or in brackets, who supports: 主（协）办单位, 主办/协办, 承办单位（主办、协办）',
  form: form`
    (主办?|牵头)(单位|部门)?[\/、和及（(]?([会协]办?|配合)[）)]?办?(单位|部门)?[）)]?$`,
} as const satisfies FormRule;

export const bracketsSupport = {
  id: 'list-brackets-support',
  means: 'words in the heading that say who stands in brackets beneath it: 承办单位（括号内为协办）',
  form: form`括号[内里中]?[为是]?(会办|协办|配合)`,
} as const satisfies FormRule;

export const firstLeads = {
  id: 'list-first-leads',
  means: 'words in the heading that say which of several leads: 承办单位（首位为主办）',
  form: form`(首位|首个|第一位|第一个)的?[为是]?(主办|牵头)`,
} as const satisfies FormRule;

export const tickedOption = {
  id: 'list-ticked-option',
  means: 'an answer that stands in the heading of a column which is only ticked: 满意度/基本满意',
  form: form`\/(?<option>(非常|很|基本|不)?满意|[A-D]类?)$`,
} as const satisfies FormRule;

export const earlierRating = {
  id: 'list-earlier-rating',
  means: 'a rating that another column of the table follows: 第一次评价, 初评',
  form: form`第[一1]次|首次|^初(次|评|测)|上次|前次`,
} as const satisfies FormRule;

export const listHeadingRules = [
  earlierRating,
  ourColumn,
  roleInBrackets,
  leadThenSupport,
  bracketsSupport,
  firstLeads,
  tickedOption,
] as const;
