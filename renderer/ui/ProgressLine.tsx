import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';

/** Long work: what is being done, how far it is, and a way to stop it. */
export function ProgressLine(props: {
  label: string;
  stage: string;
  done: number;
  total: number;
  onCancel?: (() => void) | undefined;
}) {
  const say = useText();
  const percent = props.total > 0 ? Math.min(100, Math.round((props.done / props.total) * 100)) : 0;
  return (
    <div className="progress-line">
      <div
        className="track"
        role="progressbar"
        aria-label={props.label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div className="done" style={{ width: `${percent}%` }} />
      </div>
      <span className="stage">{props.stage}</span>
      {props.onCancel ? (
        <Button size="small" onClick={props.onCancel}>
          {say('ui.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
