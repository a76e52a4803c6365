import { Segments } from '../ui/Segments.js';
import { useWords } from '../words/useWords.js';
import { ColorField, NumberField, SelectField, TextField } from './fields.js';
import type { WidgetOptions } from './options.js';

interface OptionsFormProps {
  options: WidgetOptions;
  onChange: (options: WidgetOptions) => void;
}

/** A control for each option of the widget. */
export function OptionsForm({ options, onChange }: OptionsFormProps) {
  const { widget } = useWords();
  const { labels } = widget;
  const set = <Name extends keyof WidgetOptions>(name: Name) => ({
    value: options[name],
    onChange: (value: WidgetOptions[Name]) => onChange({ ...options, [name]: value }),
  });
  const choice = <T extends string>(words: Record<T, string>) =>
    (Object.keys(words) as T[]).map((value) => ({ value, label: words[value] }));
  const isLauncher = options.mode === 'launcher';

  return (
    <form className="playground-options" aria-label={widget.options} onSubmit={(event) => event.preventDefault()}>
      <Group title={widget.groups.place}>
        <Segments legend={labels.mode} options={choice(widget.modes)} {...set('mode')} />
        {isLauncher && (
          <>
            <SelectField label={labels.position} options={choice(widget.positions)} {...set('position')} />
            <div className="playground-pair">
              <NumberField label={labels.offsetBlock} min={0} max={200} {...set('offsetBlock')} />
              <NumberField label={labels.offsetInline} min={0} max={200} {...set('offsetInline')} />
            </div>
            <TextField label={labels.label} hint={widget.hints.label} {...set('label')} />
          </>
        )}
      </Group>
      <Group title={widget.groups.looks}>
        <Segments legend={labels.theme} options={choice(widget.themes)} {...set('theme')} />
        <Segments legend={labels.density} options={choice(widget.densities)} {...set('density')} />
        <ColorField label={labels.accent} reset={widget.reset} {...set('accent')} />
        <div className="playground-pair">
          <NumberField label={labels.radius} min={0} max={24} {...set('radius')} />
          <NumberField label={labels.fontSize} min={11} max={22} {...set('fontSize')} />
        </div>
      </Group>
      <Group title={widget.groups.content}>
        <Segments legend={labels.lang} options={choice(widget.langs)} {...set('lang')} />
        <Segments legend={labels.view} options={choice(widget.views)} {...set('view')} />
        {options.view === 'ticket' && <TextField label={labels.ticket} hint={widget.hints.ticket} {...set('ticket')} />}
      </Group>
      <Group title={widget.groups.loading}>
        {isLauncher && <Segments legend={labels.load} options={choice(widget.loads)} {...set('load')} />}
        <Segments legend={labels.identity} options={choice(widget.identities)} {...set('identity')} />
        <p className="muted playground-hint">{widget.hints[options.identity]}</p>
        <Segments legend={labels.files} options={choice(widget.files)} {...set('files')} />
        <p className="muted playground-hint">{widget.hints[options.files]}</p>
      </Group>
    </form>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="playground-group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
