import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { SourceLine } from './source-line.ts';

const masthead = /^.{2,40}(?:公报|会刊|会议文件汇编|会议文件选编|文件汇编|会议材料)$/;

// The noun of the publication on a line of its own, under the name of the body that issues it.
const mastheadNoun = /^(?:公报|会刊)$/;
const body = /(?:人民代表大会(?:常务委员会)?|人大常委会|人民政府|人大)(?:办公[室厅])?$/;

/** Lines that say when, by whom and where an issue of a gazette came out; spaces inside are taken out before. */
const imprint: readonly RegExp[] = [
  /^(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年?$/,
  /^(?:(?:19|20)\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年?第[\d一二三四五六七八九十]{1,4}[号期](?:[（(]总第?\d{1,5}[号期][)）])?$/,
  /^第[\d一二三四五六七八九十]{1,4}[号期](?:[（(]总第?\d{1,5}[号期][)）])?$/,
  /^[（(]?总第?\d{1,5}[号期][)）]?$/,
  /^(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:出版|印发|编印)$/,
  /^(?:主管|主办|编辑|出版|承印|印刷|发行|编印)(?:单位|部门|者)?[:：].{2,40}$/,
  /^(?:地址|邮政编码|邮编|电话|联系电话|传真|网址|准印证号?|刊号|邮箱|电子邮箱|国内统一刊号|责任编辑|校对|印数)[:：].{2,60}$/,
];

/**
 * Sets the mastheads of a gazette apart: a name of the publication followed by at least two lines of its imprint; one is enough
 * at the top of the source or before its contents. Such a name anywhere else stays text.
 */
export function markPublication(views: SourceLine[]): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  for (const [index, view] of views.entries()) {
    if (view.role !== 'text') continue;
    const second = body.test(tight(view.text)) ? nounUnder(views[index + 1]) : null;
    if (second === null && !masthead.test(tight(view.text))) continue;
    const name = second === null ? [] : [second];
    const block = [...name, ...imprintAfter(views, index + name.length)];
    const next = views[index + block.length + 1]?.text ?? '';
    const printed = block.length - name.length;
    const isCover = printed === 1 && (index < 5 || /^目\s*[录次]$/.test(next));
    if (printed < 2 && !isCover) continue;
    for (const line of [view, ...block]) {
      line.role = 'masthead';
      warnings.push({
        line: line.number,
        code: 'masthead',
        message: 'masthead or imprint of the publication left out',
      });
    }
  }
  return warnings;
}

function nounUnder(line: SourceLine | undefined): SourceLine | null {
  return line?.role === 'text' && mastheadNoun.test(tight(line.text)) ? line : null;
}

function imprintAfter(views: SourceLine[], index: number): SourceLine[] {
  const block: SourceLine[] = [];
  for (let at = index + 1; at < Math.min(views.length, index + 14); at += 1) {
    const line = views[at];
    if (line === undefined || line.role !== 'text') break;
    const text = tight(line.text);
    if (!imprint.some((form) => form.test(text))) break;
    block.push(line);
  }
  return block;
}

function tight(text: string): string {
  return text.replaceAll(' ', '');
}
