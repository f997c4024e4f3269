import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdNumbers } from '#core/rules/testing/hold-numbers.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { readLimits } from '../limits.ts';
import { drawHtml } from './draw-html.ts';
import { htmlTexts } from './html.corpus.ts';
import { alignStyle, type HtmlValues, htmlNumbers, htmlRules, wrapInWord } from './html.rules.ts';
import { parseHtml } from './html-tree.ts';
import { keepArticle } from './keep-article.ts';
import { missingTitle } from './missing-title.ts';

const inOneWay = htmlRules.filter((rule) => rule !== alignStyle && rule !== wrapInWord);
holdEach('what a web page says', inOneWay, htmlTexts);
holdGroups('where a line stands', alignStyle.form, {
  ...Object.fromEntries(htmlTexts['html-align'].has.map((style) => [style, { align: style.slice(11).trim() }])),
  ...Object.fromEntries(htmlTexts['html-align'].hasNot.map((style) => [style, null])),
});
holdReplacement(
  'end of a line of source',
  wrapInWord.form,
  {
    ...Object.fromEntries(htmlTexts['html-wrap'].has.map((text) => [text, text.replace('\n', '')])),
    ...Object.fromEntries(htmlTexts['html-wrap'].hasNot.map((text) => [text, text])),
  },
  (text, own) => own.replaceAll(text),
);

const water = (signs: number) => '水'.repeat(signs);
const links = (count: number) => '<p><a>公告</a></p>'.repeat(count);
const article = (signs: number) => `<p>${water(10 - signs)}</p><article><p>${water(signs)}</p></article>`;
const row = (cell: string) => `<table><tr><td>${cell}</td><td>甲</td></tr></table>`;
const menu = (entry: string) => `<p>${entry}</p>${links(2)}`;

/** Lines that are drawn, rows by their first cell behind a bar, those in bold type behind a star, and behind ‹› the title of the page. */
function drawn(page: string, values: HtmlValues): string {
  const root = parseHtml(page, '网页.html', readLimits);
  const kept = keepArticle(drawHtml(root, values), values);
  const lines = kept.map(({ text, hint }) => `${hint.cells ? '|' : ''}${hint.bold ? '*' : ''}${text}`);
  return [`‹${missingTitle(root, kept, values) ?? ''}›`, ...lines].join(' ').replace(/水{9,}/g, '…');
}

holdNumbers({
  name: 'numbers of web pages',
  numbers: htmlNumbers,
  cases: [
    { what: 'an article with most of the text', given: article(6), gives: '‹› 水水水水水水' },
    {
      what: 'an article with too little',
      given: `<p>${water(9)}</p><article><p>${water(11)}</p></article>`,
      gives: '‹› … …',
    },
    { what: 'the longest entry of a menu', given: menu(`<a>${water(60)}</a>`), gives: '‹›' },
    { what: 'a link that is a sentence', given: menu(`<a>${water(61)}</a>`), gives: '‹› … 公告 公告' },
    { what: 'an entry with a day beside it', given: menu('<a>关于水网的公告一</a>5日'), gives: '‹›' },
    {
      what: 'a text with a link in it',
      given: menu('<a>关于水网的公告</a>五日'),
      gives: '‹› 关于水网的公告五日 公告 公告',
    },
    { what: 'three links', given: links(3), gives: '‹›' },
    { what: 'two links', given: links(2), gives: '‹› 公告 公告' },
    { what: 'a title of six signs', given: '<title>关于水网公告</title>', gives: '‹关于水网公告›' },
    { what: 'a title of five signs', given: '<title>水网的公告</title>', gives: '‹›' },
    {
      what: 'a title that opens the text',
      given: `<title>关于水网公告</title>${'<p>水</p>'.repeat(19)}<p>关于水网公告</p>`,
      gives: `‹›${' 水'.repeat(19)} 关于水网公告`,
    },
    {
      what: 'a title far below',
      given: `<title>关于水网公告</title>${'<p>水</p>'.repeat(20)}<p>关于水网公告</p>`,
      gives: `‹关于水网公告›${' 水'.repeat(20)} 关于水网公告`,
    },
    { what: 'bold but for its stop', given: '<p><b>关于水网的公告全文</b>。</p>', gives: '‹› *关于水网的公告全文。' },
    { what: 'bold words in a line', given: '<p><b>水网公告全文</b>。</p>', gives: '‹› 水网公告全文。' },
    { what: 'a long cell', given: row(water(2000)), gives: '‹› |…' },
    { what: 'a framed page', given: row(water(2001)), gives: '‹› … 甲' },
    { what: 'a cell of paragraphs', given: row('<p>水</p>'.repeat(12)), gives: `‹› |水${'  水'.repeat(11)}` },
    { what: 'a framed page of paragraphs', given: row('<p>水</p>'.repeat(13)), gives: `‹›${' 水'.repeat(13)} 甲` },
  ],
  decide: drawn,
});
