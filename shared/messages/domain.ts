import { defineMessages } from './define-messages.ts';

export const domainMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
