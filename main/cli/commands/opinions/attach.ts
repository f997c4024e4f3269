import { feedbackVersions } from '#shared/domain/feedback-version.ts';
import { type Command, UsageError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { dayOrNone, isNone, stated } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';

export const attachCommand: Command = {
  name: 'attach',
  group: 'opinions',
  usage: [
    'attach FEEDBACK [--opinion OPINION|none]… [--received DATE|none] [--version draft|stage|formal] [--organ NAME]',
  ],
  about: 'cli.about-attach',
  options: pickOptions('opinion', 'received', 'version', 'organ', ...sureOptions),
  positionals: { least: 1, most: 1 },
  example: 'attach 25f3ad5c8eb9-d1 --opinion 6f2ac53f085d-d7 --received 2026-11-19 --version formal',

  async run(given, tools) {
    const [word, ...others] = given.all('opinion');
    const version = choiceOption(given, 'version', {
      known: feedbackVersions,
      prefix: 'feedback-version',
      tools,
    });
    const optional = stated({ receivedOn: dayOrNone(given, 'received'), version, organ: given.option('organ') });
    const id = await findId(given.positionals[0] ?? '', 'feedback', tools);
    if (word === undefined && Object.keys(optional).length === 0)
      throw new UsageError('cli.option-missing', { option: 'opinion' });
    const said = word === undefined ? {} : { opinion: isNone(word) ? null : await findId(word, 'opinions', tools) };
    const alsoOpinions = await Promise.all(others.map((one) => findId(one, 'opinions', tools)));
    const feedback = await tools.call('feedback.attach', {
      id,
      ...said,
      ...(alsoOpinions.length > 0 && { alsoOpinions }),
      ...optional,
    });
    tools.printJson(feedback);
    for (const opinion of [feedback.opinion, ...alsoOpinions]) {
      tools.print(
        tools.say(opinion === null ? 'cli.attached-to-none' : 'cli.attached', {
          title: feedback.title,
          opinion: opinion ?? '',
          version: tools.say(`feedback-version.${feedback.version}`),
          received: feedback.receivedOn ?? '—',
        }),
      );
    }
    if (feedback.renewedOn !== undefined) {
      const days = { received: feedback.receivedOn ?? '—', renewed: feedback.renewedOn };
      tools.print(tools.say('cli.attached-newer', days));
    }
    return 0;
  },
};
