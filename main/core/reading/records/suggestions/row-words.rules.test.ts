import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { rowWords } from './row-words.corpus.ts';
import { counted, figure, rowWordRules } from './row-words.rules.ts';

holdEach('row', rowWordRules, rowWords);

holdForm('what is counted', counted, texts`件 条 项 份 个 宗 起 篇 人次`, texts`次 座`, (own) => form`^${own}$`);
holdForm('figure', figure, [...'0,，〇○零一二三四五六七八九十百千两', '12'], ['', '万'], (own) => form`^${own}$`);
