import { defineMessages } from './define-messages.ts';

export const errorsMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
