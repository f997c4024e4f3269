import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { supporting } from './duty-words.ts';

holdForm('supporting', supporting, texts`会办 协办 配合 参与`, texts`主办 承办`, (own) => form`^${own}$`);
