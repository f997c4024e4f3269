/** A figure as a record keeps it. */
type KeptFigure = { value: string; unit: string; qualifier: string | null; change?: 'growth' | 'decline' };

/** Words that say behind a figure how it is meant; all others stand before it. */
const behind: readonly string[] = ['左右', '以上', '以下', '以内', '上下', '之内'];
/** Words that stand between a number and its unit. */
const inside: readonly string[] = ['多', '余'];

/** A figure as Chinese prints it: 增长6%左右, 超过100亿元, 下降3%, 4300余个. A change of points rises and falls instead of growing. */
export function printedFigure({ value, unit, qualifier, change }: KeptFigure): string {
  const word = qualifier ?? '';
  if (inside.includes(word)) return `${verbOf(change, unit)}${value}${word}${unit}`;
  const [before, after] = behind.includes(word) ? ['', word] : [word, ''];
  return `${verbOf(change, unit)}${before}${value}${unit}${after}`;
}

function verbOf(change: KeptFigure['change'], unit: string): string {
  if (change === undefined) return '';
  if (change === 'decline') return '下降';
  return unit.endsWith('百分点') ? '提高' : '增长';
}
