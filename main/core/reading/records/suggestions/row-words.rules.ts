import { colon } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form, part } from '#core/rules/form.ts';

// What rows and lines of a list say of themselves. Each is asked alone.

export const rowNote = {
  id: 'row-note',
  means: 'explains the list, or says who filled it in: 注：…, 填表人：…',
  form: form`
    ^(注|备注|说明|附注|填表|填报|制表|制单|审核|联系人|联系电话|打印|第\s*\d+\s*页)([:：\s]|$|\d|人|说明)`,
} as const satisfies FormRule;

export const rowNumber = {
  id: 'row-number',
  means: 'a number and no more, which is no name of a part',
  form: form`^[\u4e00-\u9fff]{0,6}[A-Za-z]{0,4}[-－]?[\d０-９]+号?$`,
} as const satisfies FormRule;

export const placeHolder = {
  id: 'row-place-holder',
  means: 'words where a title should stand: a number not given out, a suggestion withdrawn',
  form: form`^[（(【]?(空号|缺号|空缺|撤回|已撤回|撤销|撤案|作废|缺)[）)】]?$`,
} as const satisfies FormRule;

export const ditto = {
  id: 'row-ditto',
  means: 'repeats the cell above it',
  form: form`^(同上|〃|″|")$`,
} as const satisfies FormRule;

export const rowTitle = {
  id: 'row-title',
  means: 'opens or ends as a suggestion does, so that its mark is no mark of a part',
  form: form`^关于|建议$`,
} as const satisfies FormRule;

export const rowSubtotal = {
  id: 'row-subtotal',
  means: 'ends as a sum of some rows: 市教育局小计',
  form: form`(小计|合计|总计|共计)[：:]?$`,
} as const satisfies FormRule;

export const counted = part('counted', form`(件|条|项|份|个|宗|起|篇|人次)`);
export const figure = part('figure', form`([\d,，〇○零一二三四五六七八九十百千两]+)`);

export const rowTotal = {
  id: 'row-total',
  means: 'a sum in the words of an office, and nothing else: 共14件, 以上合计：14件, 建议总计14件（其中重点2件）, 合计',
  form: form`
    ^(以上|本[页表账]|全[年市县区部]|代表|建议|件数|各类){0,3}
    ((总共|一共|共有|共计|合计|总计|小计|累计|总数|共|计) [:：]? ${figure} ${counted}? | (合计|总计|小计|共计|累计|总数) ${counted}? [:：]?)
    (代表)?(建议)?([（(，,；;。].*)?$`,
} as const satisfies FormRule;

export const rowLabel = {
  id: 'row-label',
  means: 'opens with a label',
  form: form`^[\u4e00-\u9fff]{2,8}${colon}`,
} as const satisfies FormRule;

export const rowFigure = {
  id: 'row-figure',
  means: 'a figure alone',
  form: form`^[-+]?[\d,.]+[%件个项]?$`,
} as const satisfies FormRule;

export const sheetTitle = {
  id: 'row-sheet-title',
  means: 'the title of a list, which is no heading of a column',
  form: form`(目录|一览表|清单|台账|登记表|情况表|汇总表|统计表|分解表|明细表)([（(][^（）()]*[）)])?$`,
} as const satisfies FormRule;

export const namesSuggestion = {
  id: 'row-names-suggestion',
  means: 'the title of a suggestion, which is no heading of a column',
  form: form`^关于.{2,}(建议|议案|意见)$`,
} as const satisfies FormRule;

export const titleEnd = {
  id: 'row-title-end',
  means: 'ends as the title of a suggestion does',
  form: form`(建议|意见|批评|议案|提案)[”"》」）)]*$`,
} as const satisfies FormRule;

export const handledAgain = {
  id: 'row-handled-again',
  means: 'was dealt with again or sent back',
  form: form`重新(办理|交办|答复)|重办|再次(办理|交办)|二次(办理|交办)|退回`,
} as const satisfies FormRule;

export const titleAgain = {
  id: 'row-title-again',
  means: 'words in the place of a title which say that the suggestion above was answered once more: 同上（再次答复）',
  form: form`
    ^(同上|同前|〃|″|")?[（(]?(再次|重新|二次|第[二三四2-4]次)(答复|办理|复函|办复|回复)(情况)?[）)]?$`,
} as const satisfies FormRule;

export const titleMore = {
  id: 'row-title-more',
  means: 'words in the place of a title which say that its answer was added to: 补充答复',
  form: form`^(同上|同前|〃|″|")?[（(]?(补充|追加)(答复|复函|办复|回复)(情况)?[）)]?$`,
} as const satisfies FormRule;

export const rowWordRules = [
  rowNote,
  rowNumber,
  placeHolder,
  ditto,
  rowTitle,
  rowSubtotal,
  rowTotal,
  rowLabel,
  rowFigure,
  sheetTitle,
  namesSuggestion,
  titleEnd,
  handledAgain,
  titleAgain,
  titleMore,
] as const;
