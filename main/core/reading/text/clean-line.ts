import { plainHan } from '#shared/text/plain-han.ts';

const han = '\\u3400-\\u9fff\\uf900-\\ufaff\\u3007';
const chineseMark = '，。、；：？！“”‘’（）《》〈〉【】—…·○';
const wide = `[${han}${chineseMark}]`;

const narrowBeside = new RegExp(`(?<=${wide}) (?=[^ ])|(?<=[^ ]) (?=${wide})`, 'g');
const letterSpaced = new RegExp(`^[${han}（）()《》“”]( {1,6}[${han}（）()《》“”]+){2,}$`);
const wideGap = new RegExp(`${wide} +${wide}`);
// `19 技术合同成交额 1050 亿元 …`: a row of a table that lost its lines.
const numberedRow = new RegExp(`^\\d{1,2} [${han}](?<![年月日个项件名亿万家条人次]).* .* `);
const oddSpace = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const control = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
// Page generators leave a bar before or behind a line; a row of a table has more than one cell.
const lonePipe = /^\s*[|｜][^|｜]*[|｜]?\s*$|^[^|｜]*[|｜]\s*$/;
const sentenceMark = new RegExp(`[。；，：]|[,;:](?=[${han}“《])`);

/**
 * A line with the leftovers of converters undone: `**bold**`, `^(女)`, `PM _{2.5}`, `$…$`, `# `, control characters;
 * full-width digits, letters and spaces as half-width ones; no space beside a Chinese character or mark, except between the parts of a list or table
 * line (two or more spaces, or a line without any sentence mark that has several gaps), where one space is kept.
 * Letter-spaced words (`草 案 的 审 查`) are closed up.
 */
export function cleanLine(raw: string): string {
  const plain = undoMarkup(plainHan(raw));
  if (!plain.includes(' ')) return plain;
  if (isLetterSpaced(plain)) return plain.replaceAll(' ', '');
  if (!sentenceMark.test(plain) && (wideGap.test(plain) || numberedRow.test(plain)))
    return plain.replace(/ {2,}/g, ' ');
  return plain.replace(/ {2,}/g, ' ').replace(narrowBeside, '');
}

/** True for text set with a space after each character, as titles often are: `政 府 工 作 报 告`, `的 议 案`. */
export function isLetterSpaced(text: string): boolean {
  if (text.length > 200 || !letterSpaced.test(text) || text.includes('（女')) return false;
  // The characters of a word stand evenly; between the names of a row the gaps are wider than within them.
  const gaps = (text.match(/ +/g) ?? []).map((gap) => gap.length);
  if (Math.max(...gaps) > Math.min(...gaps) + 1) return false;
  const parts = text.split(/ +/);
  const single = parts.filter((part) => part.length === 1).length;
  return single >= 3 && single >= parts.length * 0.6;
}

/** Text without any space that touches a Chinese character or mark: the form of titles and names. */
export function closeUp(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(narrowBeside, '').trim();
}

/** The line without markup and control characters, its spaces as they are: what its width is measured on. */
export function undoMarkup(raw: string): string {
  let text = raw;
  if (oddSpace.test(text)) text = text.replace(/[\p{Zs}\t]/gu, ' ');
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(text)) {
    text = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wideOne) => String.fromCharCode(wideOne.charCodeAt(0) - 0xfee0));
  }
  if (control.test(text)) text = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
  if (/[*#^_$\\<&]/.test(text)) {
    text = text
      .replace(/^\s{0,3}#{1,6}\s+/, '')
      // Stars before a measure word stand for a number that was masked, not for bold type.
      .replace(/\*{2,}(?![件个项名人次家万亿元年月日条户所%％])/g, '')
      .replace(/\s?\^\{?[（(]([^）)]{1,6})[）)]\}?/g, '（$1）')
      .replace(/\s?[_^]\{([^{}]{1,12})\}/g, '$1')
      .replace(/\$([^$]{1,40})\$/g, '$1')
      .replace(/\s?\^(\d)(?!\d)/g, '$1')
      .replace(/<\/?(?:br|p|b|strong|i|em|u|sup|sub|span|div|center|font)\b[^<>]{0,80}>/gi, '')
      .replace(/&(?:nbsp|ensp|emsp);/gi, ' ');
  }
  return lonePipe.test(text) ? text.replace(/[|｜]/g, '').trim() : text.trim();
}
