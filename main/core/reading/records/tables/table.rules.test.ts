import { holdEach } from '#core/rules/testing/hold-each.ts';
import { tableTexts } from './table.corpus.ts';
import { tableRules } from './table.rules.ts';

holdEach('table', tableRules, tableTexts);
