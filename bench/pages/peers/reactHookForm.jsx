import { createRoot } from 'react-dom/client';
import { useForm, useWatch } from 'react-hook-form';
import './floor.css';

function Counter({ control }) {
  return <span>{useWatch({ control, name: 'body' }).length}</span>;
}

/** Native fields, a rule, and a counter that alone is drawn at a key. */
function Composer({ text }) {
  const { register, control, formState } = useForm({ mode: 'onChange', defaultValues: { body: text } });
  return (
    <form>
      <textarea
        className="bench-composer"
        aria-label="Message"
        {...register('body', { required: true, maxLength: 100_000 })}
      />
      <Counter control={control} />
      {formState.errors.body && <p role="alert">Too long or empty</p>}
    </form>
  );
}

export const peer = {
  rows: {},
  composer: (text) => (box) => createRoot(box).render(<Composer text={text} />),
};
