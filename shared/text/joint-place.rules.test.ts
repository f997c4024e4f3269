import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { jointOrganTexts } from './joint-place.corpus.ts';
import * as rules from './joint-place.rules.ts';

holdTextForms('organs that sign together', rules, jointOrganTexts);
