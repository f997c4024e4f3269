import { titleKey } from '../text/title-key.ts';

/**
 * The matter a title is about, as a key to compare: `关于…情况的调研报告`, `关于…情况报告的审议意见` and `关于…情况的报告` give the same
 * one. Organs before 关于 are left out.
 */
export function matterOf(title: string): string {
  const from = title.indexOf('关于');
  const named = from >= 0 && from <= 40 ? title.slice(from + 2) : title;
  let key = titleKey(named);
  for (let round = 0; round < 4; round += 1) {
    const shorter = key.replace(tail, '');
    if (shorter === key || shorter.length < 4) break;
    key = shorter;
  }
  return key;
}

const tail =
  /(?:的)?(?:调研报告|调查报告|视察报告|考察报告|审议意见(?:书)?|审议结果的?报告|审查结果的?报告|审查报告|审议报告|初步审查(?:意见|报告)|反馈报告|(?:审议意见)?(?:的)?(?:落实|办理|研究处理|整改|整改落实|处理)情况|工作报告|专项报告|综合报告|情况报告|报告|汇报|决议|决定|说明|议案|情况)$/;

/** The titles named in book-title marks in a text, outermost marks only. */
export function namedTitles(text: string): string[] {
  const titles: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '《') {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (character === '》' && depth > 0) {
      depth -= 1;
      if (depth === 0 && at - start <= 160) titles.push(text.slice(start, at));
    }
  }
  return titles;
}

/** The person a duty paper is about, from its title: `关于…局长李明履职情况的调研报告` → 李明; null when none is named. */
export function dutyPerson(title: string): string | null {
  const found =
    /^.*(?:局长|主任|院长|检察长|厅长|部长|市长|县长|区长|主任委员|庭长|委员|书记|秘书长|组长|所长|审判员|检察员)(?:同志)?([\u3400-\u9fff·]{2,6}?)(?:同志)?(?:的)?(?:履职|述职|履行职责)/.exec(
      title,
    );
  return found?.[1] ?? /关于([\u3400-\u9fff·]{2,4}?)(?:同志)?(?:的)?(?:履职|述职|履行职责)/.exec(title)?.[1] ?? null;
}
