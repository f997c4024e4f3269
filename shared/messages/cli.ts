import { defineMessages } from './define-messages.ts';

export const cliMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
