import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

// The session of a congress that a title or a sentence names. Words are read without spaces; each is asked alone.

export const namedSession = {
  id: 'named-session',
  means: 'a session of a congress with the place before it: 云泽市第九届人民代表大会第五次会议',
  form: form`
    [\u4e00-\u9fff]{0,8}第?[〇零一二三四五六七八九十\d]{1,3}届人(民代表)?大(会)?第?[一二三四五六七八九十\d]{1,3}次会议`,
} as const satisfies FormRule;

export const beforeSession = {
  id: 'named-session-before',
  means: 'words before the name of a session: 关于, 决定将; 将乐 is a county',
  form: form`^.*(关于|[对把由]|将(?!乐))`,
} as const satisfies FormRule;

export const presidium = {
  id: 'named-session-presidium',
  means: 'the presidium, which meets within the session in which a motion was moved',
  form: form`(?<=会议)主席团.*`,
} as const satisfies FormRule;

export const namedSessionRules = [namedSession, beforeSession, presidium] as const;
