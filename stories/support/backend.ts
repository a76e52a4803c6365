import type { SupportProviderProps } from 'ticketdock';
import {
  createMemoryAdapter,
  type MemoryAdapter,
  type MemoryAdapterOptions,
  type OptionalAdapterMethod,
} from 'ticketdock/adapters/memory';
import { seedFor } from './seeds.js';
import type { Stage } from './StoryStage.js';

/** What a story says about its backend, as `parameters.support`. `null`: it has none. */
export interface SupportParameters {
  /** How the memory adapter behaves, over the demo's seed in the language of the stage. */
  backend?: (stage: Stage) => MemoryAdapterOptions<OptionalAdapterMethod>;
  /** What the memory adapter cannot be told to do. */
  adapt?: (adapter: StoryAdapter) => StoryAdapter;
  provider?: Partial<SupportProviderProps>;
}

export type StoryAdapter = MemoryAdapter<OptionalAdapterMethod>;

export function createStoryAdapter(stage: Stage, backend?: SupportParameters['backend']): StoryAdapter {
  return createMemoryAdapter<OptionalAdapterMethod>({ seed: seedFor(stage), ...backend?.(stage) });
}

/** Makes a story's backend before it is drawn, so that its play function can reach the staff's side. */
export function loadBackend({ globals, parameters }: Record<'globals' | 'parameters', Record<string, unknown>>) {
  const { theme, language, direction } = globals as Stage & Record<string, unknown>;
  const support = parameters['support'] as SupportParameters | null | undefined;
  const adapter = createStoryAdapter({ theme, language, direction }, support?.backend);
  return { adapter: support?.adapt?.(adapter) ?? adapter };
}

/** The backend of the story that plays. */
export function backendOf({ loaded }: { loaded: Record<string, unknown> }): StoryAdapter {
  return loaded['adapter'] as StoryAdapter;
}
