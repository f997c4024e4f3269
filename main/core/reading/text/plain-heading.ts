import { holds } from '#core/rules/first-match.ts';
import { plainHeading, tellsTime } from './plain-heading.rules.ts';

/** True for a line without mark that heads a part of a paper by the time that it names: 2026年工作回顾. */
export function headsTime(line: string): boolean {
  const plain = line.replaceAll(' ', '');
  return holds(plainHeading, plain) && tellsTime.form.test(plain);
}
