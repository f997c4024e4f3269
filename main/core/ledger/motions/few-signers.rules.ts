import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export const ofTownship = {
  id: 'session-of-township',
  means: 'the session of the congress of a township: 清河镇第九届, 白石乡十届',
  form: form`[乡镇]第?[〇零一二三四五六七八九十\d]+届`,
} as const satisfies FormRule;
