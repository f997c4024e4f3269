import type { ReadMotion } from '#shared/domain/reading.ts';

type Disposition = NonNullable<ReadMotion['disposition']>;

const rules: [RegExp, Disposition][] = [
  [/撤回/, 'withdrawn'],
  [/合并|并案/, 'merged'],
  [
    /(?:作为|作|按|转为|转作|改为|改作|列为|转)(?:代表)?(?:重要)?(?:建议|意见)|建议、批评和意见(?:处理|办理)|(?:建议|意见)处理/,
    'converted',
  ],
  [
    /交(?:由|付)?[^。，]{0,24}(?:常委会|常务委员会|专门委员会|专委会|委员会)(?:[^。，]{0,16})?(?:审议|处理|办理)?|列入[^。]{0,12}议程|立案|作为(?:大会)?议案(?:处理|办理)?/,
    'referred',
  ],
];

/** What becomes of a motion by the words about it (交常委会审议, 作为建议处理 …); null when they do not say. */
export function readDisposition(text: string): Disposition | null {
  for (const [pattern, disposition] of rules) if (pattern.test(text)) return disposition;
  return null;
}

const numbers = /第 ?\d{1,3} ?号(?:(?:、|和|，|与) ?第? ?\d{1,3} ?号?){0,30}/g;

/** Dispositions that sentences give by number: 第3号、第7号议案合并 → 3 and 7 merged; 第9号议案…撤回 → 9 withdrawn. */
export function dispositionsByNumber(sentence: string): Map<number, Disposition> {
  const found = new Map<number, Disposition>();
  const disposition = /撤回/.test(sentence) ? 'withdrawn' : /合并|并案/.test(sentence) ? 'merged' : null;
  if (!disposition) return found;
  for (const hit of sentence.matchAll(numbers)) {
    for (const digits of hit[0].matchAll(/\d+/g)) found.set(Number(digits[0]), disposition);
  }
  return found;
}
