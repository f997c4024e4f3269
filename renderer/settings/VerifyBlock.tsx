import { Button } from 'antd';
import { useLanguage, useText } from '#renderer/base/language.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { verifyLines } from '#shared/messages/verify-lines.ts';
import { momentWords } from '#shared/text/moment-words.ts';

/** Going through the workspace, and its report, which can be kept as a text to be printed and signed. */
export function VerifyBlock() {
  const say = useText();
  const language = useLanguage();
  const verify = useChange('workspace.verify');
  const lines = verify.data ? verifyLines(language, verify.data, momentWords) : [];
  const keep = () => {
    const bytes = new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
    saveFile(`${say('verify.title')}.txt`, bytes, 'text/plain');
  };
  return (
    <section className="stack" aria-label={say('verify.title')}>
      <div className="row">
        <Button loading={verify.isPending} onClick={() => verify.mutate(undefined)}>
          {say('verify.run')}
        </Button>
        {lines.length > 0 ? <Button onClick={keep}>{say('verify.keep')}</Button> : null}
      </div>
      {lines.length > 0 ? (
        <div className="verify-report" role="status">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
    </section>
  );
}
