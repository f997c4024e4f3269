import { holdTextForms } from '#core/rules/testing/hold-text-forms.ts';
import { meetingTexts } from './meeting-identity.corpus.ts';
import * as rules from './meeting-identity.rules.ts';

holdTextForms('names of meetings', rules, meetingTexts);
