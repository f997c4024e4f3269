const numeral = '[一二三四五六七八九十百〇零\\d]{1,5}';
const meeting = new RegExp(`[\\u3400-\\u9fff]{2,40}?第\\s?${numeral}\\s?次[\\u3400-\\u9fff]{0,4}?会议`);
const short =
  /[\u3400-\u9fff]{1,12}[一二三四五六七八九十]{1,3}届[\u3400-\u9fff]{0,8}?[一二三四五六七八九十]{1,3}次会议/;

/** The first meeting that a note or title names, as printed but for spaces; null when it names none. */
export function meetingName(text: string): string | null {
  const plain = text
    .replaceAll(' ', '')
    .replace(/^[—─－–-]+/, '')
    .replace(
      /(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:至[\d日]{1,3})?[上下]?午?/g,
      ' ',
    );
  const found = meeting.exec(plain)?.[0] ?? short.exec(plain)?.[0];
  if (found === undefined) return null;
  return found.replace(/^.*(?:关于|对|在|于|办理|落实|召开的?|举行的?|提交|提请)(?=.{6})/, '');
}
