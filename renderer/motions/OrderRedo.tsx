import { useText } from '#renderer/base/language.tsx';
import { RedoForm } from '#renderer/facts/RedoForm.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';

/** Orders a further handling of a motion or a suggestion; the one that ends keeps its days. */
export function OrderRedo(props: {
  call: 'motions.redo' | 'suggestions.redo';
  id: string;
  title: string;
  onClose: () => void;
}) {
  const say = useText();
  const toast = useToast();
  const redo = useChange(props.call, { quiet: true });
  const onSuccess = () => {
    toast.success(say('facts.redo-done'));
    props.onClose();
  };
  return (
    <RedoForm
      title={props.title}
      otherwise="by-rule"
      saving={redo.isPending}
      error={redo.error}
      onSave={(order) => redo.mutate({ id: props.id, ...order }, { onSuccess })}
      onClose={props.onClose}
    />
  );
}
