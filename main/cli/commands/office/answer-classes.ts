import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { type Given, type Tools, ValueError } from '../../command.ts';

type AnswerClass = OfficeRecord['answerClasses'][number];

const flags = ['done', 'promise', 'date'] as const;

/** One class as it is written: `B:正在解决或列入计划:promise:date`. Throws ValueError. */
function classOf(text: string): AnswerClass {
  const [code = '', label = '', ...marks] = text.split(/[:：]/).map((part) => part.trim());
  const unknown = marks.some((mark) => !flags.some((flag) => flag === mark));
  if (code === '' || label === '' || unknown)
    throw new ValueError('cli.option-needs-class', { option: 'answer-class', text });
  return {
    code,
    label,
    countsAsDone: marks.includes('done'),
    createsCommitment: marks.includes('promise'),
    needsDate: marks.includes('date'),
  };
}

/** The whole vocabulary of answer classes; undefined when none is given. Throws ValueError for a code that stands twice. */
export function answerClassesOf(given: Given): AnswerClass[] | undefined {
  const texts = given.all('answer-class');
  if (texts.length === 0) return undefined;
  const classes = texts.map(classOf);
  const twice = classes.find((one, at) => classes.findIndex((other) => other.code === one.code) < at);
  if (twice) throw new ValueError('cli.class-twice', { code: twice.code });
  return classes;
}

/** A class in one line: code, meaning, and what follows from it. */
export function classLine(
  { code, label, countsAsDone, createsCommitment, needsDate }: AnswerClass,
  tools: Tools,
): string {
  const marks = [
    ...(countsAsDone ? [tools.say('cli.class-done')] : []),
    ...(createsCommitment ? [tools.say('cli.class-promise')] : []),
    ...(needsDate ? [tools.say('cli.class-date')] : []),
  ];
  return `${code}  ${label}${marks.length === 0 ? '' : `  ${marks.join(tools.say('reading.separator'))}`}`;
}
