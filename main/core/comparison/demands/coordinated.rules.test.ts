import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { heads, members, noProductLists, productLists } from './coordinated.corpus.ts';
import { inCharge, memberRules, productList } from './coordinated.rules.ts';

holdWords('products in one breath', productList, productLists, noProductLists);
holdEach('member of a list', memberRules, members);
holdForm('those in charge', inCharge, heads.has, heads.hasNot, (own) => form`${own}$`);
