import { findOrganNames } from '#shared/text/organ-name.ts';

/** Bodies named short in a row of limits: 法院、检察院于三个月内, “两院”于三个月内. */
const shortBody = /(?:人民)?政府|(?:中级)?(?:人民)?法院|(?:人民)?检察院|监察委员会|监委|两院/g;
/** The committee that receives the report, and many under one word, are not whom a limit binds. */
const nobody = /人大|人民代表大会|^各/;
/** What may stand between an organ and its time: 于收到本审议意见之日起, 的报告应于. */
const toTime =
  '(?:的(?:研究处理情况)?(?:书面)?报告)?(?:分别|各自|均|应当?|须|要|请|最迟|在|于|自|从|(?:收到|接到|签收|印发)[^，,。；;]{0,10}?(?:之?日起|后|之后)|[，,、；;“”\\s])*';
const onlyToTime = new RegExp(`^${toTime}$`);
const onlyBetween = new RegExp(`^[，,、；;]?(?:而|请|由|其他|其余)?“?(?:@[、和及与以“”]*)+${toTime}$`);

type Named = { name: string; start: number; end: number };

function namedIn(text: string): Named[] {
  const found: Named[] = findOrganNames(text).filter(({ name }) => !nobody.test(name));
  const short = [...text.matchAll(shortBody)].map((hit) => ({
    name: hit[0],
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  const beside = short.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end));
  return [...found, ...beside].sort((a, b) => a.start - b.start);
}

const joint = /^[“”]?[、，,和及与以]{0,2}[“”]?$/;

/**
 * The organs, as printed, that stand right before a time and are bound by it: 请市人民政府于…, 市中级人民法院、市人民检察院于收到之日起….
 * Empty where the words before it name none.
 */
export function organsBefore(before: string): string[] {
  const named = namedIn(before);
  const last = named.at(-1);
  if (!last || !onlyToTime.test(before.slice(last.end))) return [];
  let at = named.length - 1;
  while (at > 0 && joint.test(before.slice(named[at - 1]?.end, named[at]?.start))) at -= 1;
  return named.slice(at).flatMap(({ name }) => (name === '两院' ? ['人民法院', '人民检察院'] : [name]));
}

/** True where the words between two times name no more than who has the second: what is asked by then is asked by the first too. */
export function namesOnlyOrgans(between: string): boolean {
  const named = namedIn(between);
  if (named.length === 0) return false;
  let marked = '';
  let from = 0;
  for (const { start, end } of named) {
    marked += `${between.slice(from, start)}@`;
    from = end;
  }
  return onlyBetween.test(marked + between.slice(from));
}
