import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { motionTitles } from './motion-noun.corpus.ts';
import * as rules from './motion-noun.rules.ts';

holdTextForms('noun of a motion', rules, motionTitles);
