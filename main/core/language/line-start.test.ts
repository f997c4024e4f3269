import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { lineStart } from './line-start.ts';

holdForm('start of a line', lineStart, ['止'], ['起止'], (own) => form`${own}止`);
