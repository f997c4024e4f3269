import type { IdentityRow } from '#shared/contract/identity-calls.ts';
import { type Command, Refusal, type Tools } from '../../command.ts';
import { isNone } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';

/** One of the records that were shown for the question. A word that means no record of its kind is refused with all that were shown. */
async function candidateMeant(word: string, question: IdentityRow, tools: Tools): Promise<string> {
  const id = await findId(word, question.subject, tools);
  if (question.candidates.some(({ record }) => record === id)) return id;
  const known = question.candidates.map(({ record }) => record).join(tools.say('reading.separator'));
  throw new Refusal('cli.no-candidate', { word, known });
}

export const decideIdentityCommand: Command = {
  name: 'identities decide',
  group: 'papers',
  usage: ['identities decide QUESTION RECORD|none'],
  about: 'cli.about-identities-decide',
  options: {},
  positionals: { least: 2, most: 2 },
  example: 'identities decide 关于增设公交站点的建议 第12号',

  async run({ positionals }, tools) {
    const [questionWord = '', word = ''] = positionals;
    const id = await findId(questionWord, 'identities', tools);
    const question = (await tools.call('identities.list', {})).find((one) => one.id === id);
    if (!question) throw new Refusal('cli.not-found', { id });
    const same = isNone(word) ? null : await candidateMeant(word, question, tools);
    await tools.call('identities.decide', { id, same });
    tools.printJson({ id, title: question.title, subject: question.subject, same });
    const { title } = question;
    tools.print(tools.say(same === null ? 'cli.identity-none' : 'cli.identity-same', { title, record: same ?? '' }));
    return 0;
  },
};
