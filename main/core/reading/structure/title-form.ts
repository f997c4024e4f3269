import { closeUp, isLetterSpaced } from '../text/clean-line.ts';

const strongNouns =
  '报告|汇报|议案|意见|意见书|决定|决议|议程|日程|讲话|致辞|发言|主持词|开幕词|闭幕词|纪要|名单|名册|办法|条例|规定|规则|细则|准则|章程|说明|说明书|公告|通告|通知|通报|公报|函|复函|答复|批复|请示|纲要|汇编|汇总|目录|清单|一览表|辞呈|倡议书|注释|名词解释|公约|总结|要点|须知|守则|实施意见|民生实事(?:候选)?项目|(?:出席|列席|请假)情况';
const weakNouns =
  '情况|表|计划|方案|规划|项目|安排|结果|草案|统计|建议|信|稿|材料|综述|指标|任务|事项|摘要|简报|专报|解读|提要|附件|通稿|解释';
const suffix = '(?:\\s?[（(〔\\[](?:[^（）()〔〕]{0,30})[)）〕\\]]){0,3}';

const strong = new RegExp(`(?:${strongNouns})${suffix}$`);
const weak = new RegExp(`(?:${weakNouns})${suffix}$`);

// 张伟等18名代表提出的…议案: an entry of a list says who moved it, a title does not.
const movers = /(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4}) ?[名位] ?(?:[省市县区]?人大)?代表/;

export type TitleStrength = 'strong' | 'weak' | 'none';

/** How much a text reads like the title of a paper, by the noun it ends in (brackets such as （草案） after it allowed). */
export function titleStrength(text: string): TitleStrength {
  if (movers.test(text)) return 'none';
  if (strong.test(text)) return 'strong';
  return weak.test(text) ? 'weak' : 'none';
}

const anyNoun = new RegExp(`${strongNouns}|${weakNouns}`);

/** Whether a noun of papers stands anywhere in the text: without one no part of it has the strength of a title. */
export function holdsPaperNoun(text: string): boolean {
  return anyNoun.test(text.replaceAll(' ', ''));
}

const openers = '（(《〈“‘「『【〔';
const anyOpener = /[（(《〈“‘「『【〔]/;
const closers = '）)》〉”’」』】〕';

/** True when brackets or quotation marks opened in the text are still open at its end. */
export function hasOpenBracket(text: string): boolean {
  if (!anyOpener.test(text)) return false;
  let depth = 0;
  for (const character of text) {
    if (openers.includes(character)) depth += 1;
    else if (closers.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/**
 * A title as one clean line: pieces joined, letter-spacing closed up, no space beside a Chinese character, round brackets
 * full-width around Chinese text.
 */
export function cleanTitle(pieces: string[]): string {
  const joined = pieces.map((piece) => (isLetterSpaced(piece) ? piece.replaceAll(' ', '') : piece)).join(' ');
  return closeUp(joined)
    .replace(/\(([^()]*[\u3400-\u9fff][^()]*)\)/g, '（$1）')
    .replace(/^[【[](.+)[】\]]$/, '$1')
    .replace(/(?<=[\u3400-\u9fff》”])\s+(?=[\u3400-\u9fff《“])/g, '');
}
