import { useState } from 'react';
import { useTell, useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ScrollFrame } from '#renderer/ui/ScrollFrame.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { type Choice, IdentityChoice } from './IdentityChoice.tsx';

/** Everything that may be known already, question by question; what is decided is saved together, the rest stays open. */
export function IdentityDialog({ onClose }: { onClose: () => void }) {
  const say = useText();
  const tell = useTell();
  const toast = useToast();
  const questions = useCall('identities.list', { open: true });
  const decide = useChange('identities.decide');
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const decided = [...choices].filter((entry): entry is [string, string | null] => entry[1] !== undefined);
  const save = async () => {
    try {
      for (const [id, same] of decided) await decide.mutateAsync({ id, same });
      toast.success(say('identity.done'));
      onClose();
    } catch {
      // The refusal is shown already; what was decided before it is kept, and the rest can be decided again.
    }
  };
  return (
    <Dialog
      title={say('identity.title')}
      onSave={() => void save()}
      onCancel={onClose}
      canSave={decided.length > 0}
      saving={decide.isPending}
      width={860}
    >
      <p className="soft">{say('identity.hint')}</p>
      <Answer of={questions}>
        {(list) =>
          list.length === 0 ? (
            <p>{say('identity.nothing-open')}</p>
          ) : (
            <ScrollFrame label={say('identity.title')}>
              {list.map((question) => (
                <IdentityChoice
                  key={question.id}
                  question={question}
                  title={`${say(`identity.subject.${question.subject}`)} · ${question.title} · ${tell(question.from)}`}
                  choice={choices.get(question.id)}
                  onChoose={(choice) => setChoices(new Map(choices).set(question.id, choice))}
                />
              ))}
            </ScrollFrame>
          )
        }
      </Answer>
    </Dialog>
  );
}
