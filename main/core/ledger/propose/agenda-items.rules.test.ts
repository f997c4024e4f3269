import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { agendaLines } from './agenda-items.corpus.ts';
import * as rules from './agenda-items.rules.ts';

holdTextForms('items of an agenda', rules, agendaLines);
