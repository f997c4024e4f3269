import { defineMessages } from './define-messages.ts';

export const organsMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
