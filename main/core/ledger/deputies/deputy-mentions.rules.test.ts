import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { deputyTexts } from './deputy-mentions.corpus.ts';
import * as rules from './deputy-mentions.rules.ts';

holdTextForms('deputies and delegations', rules, deputyTexts);
