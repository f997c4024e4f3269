import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { members, noProductLists, productLists } from './coordinated.corpus.ts';
import { memberRules, productList } from './coordinated.rules.ts';

holdWords('products in one breath', productList, productLists, noProductLists);
holdEach('member of a list', memberRules, members);
