import type { Paragraph } from '../../text/paragraph.ts';

const day =
  /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九十]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日[）)]?$/;
const attachment = /^附\s?(?:件|表|录)?\s?\d{0,2}\s?[：:]/;
const contact = /^[（(]?(?:联系人|联系电话|抄送|主题词|此件|公开方式|主办单位|印发)/;

// Names of bodies and persons under a paper have no punctuation and no verb; one line of a list could look so, but no paper ends in one.
const signature = /^[\u4e00-\u9fff（）()\s]{2,34}$/;

/**
 * How many paragraphs of a paper are its text: the signature, the date, the line of attachments and the contact lines at the
 * foot are left out. A short last line is a signature only when a date follows it or it ends like an organ.
 */
export function countTextParagraphs(paragraphs: Paragraph[]): number {
  let end = paragraphs.length;
  let dated = false;
  while (end > 1) {
    const text = (paragraphs[end - 1]?.text ?? '').trim();
    const isDay = day.test(text);
    const isName = signature.test(text) && (dated || /(?:委员会|办公室|政府|法院|检察院|局|委|办)$/.test(text));
    if (!(text === '' || isDay || isName || attachment.test(text) || contact.test(text))) break;
    dated ||= isDay;
    end--;
  }
  return end;
}
