import { defineMessages } from './define-messages.ts';

export const settingsMessages = defineMessages({
  'zh-CN': {},
  en: {},
});
