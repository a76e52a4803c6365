import type { Department, Desk, Prompt } from '../../../core/model.js';
import type { Messages } from '../../../i18n/messages.js';

/** What a department asks about; what the seed page asks, where it has no prompts of its own. */
export function guidePrompts(department: Department | undefined, words: Messages['guide']): readonly Prompt[] {
  return department?.prompts ?? seedPrompts(words);
}

/** Every prompt that may stand in a message: the department may have been changed since. */
export function everyPrompt({ departments }: Pick<Desk, 'departments'>, words: Messages['guide']): readonly Prompt[] {
  return [...seedPrompts(words), ...departments.flatMap(({ prompts = [] }) => prompts)];
}

function seedPrompts(words: Messages['guide']): readonly Prompt[] {
  return [
    { id: 'what', label: words.what, description: words.whatHelp },
    { id: 'before', label: words.before, description: words.beforeHelp },
    { id: 'tried', label: words.tried, description: words.triedHelp },
    { id: 'errors', label: words.errors, description: words.errorsHelp, kind: 'code' },
    { id: 'steps', label: words.steps, description: words.stepsHelp },
  ];
}
