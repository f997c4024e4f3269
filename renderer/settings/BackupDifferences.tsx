import { Modal } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { differenceLines } from '#shared/messages/difference-lines.ts';
import { useLanguage } from '../base/language.tsx';

/** What would be otherwise if a backup stood in the place of the workspace. */
export function BackupDifferences({ name, onClose }: { name: string; onClose: () => void }) {
  const say = useText();
  const language = useLanguage();
  const compared = useCall('backups.compare', { name });
  return (
    <Modal open title={say('backup.compare-title', { name })} footer={null} onCancel={onClose} width={640}>
      <Answer of={compared}>
        {({ differences }) => (
          <ul className="doubts">
            {differenceLines(language, differences).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Answer>
    </Modal>
  );
}
