import type { CaseTools } from './caseTools.js';

/** Cases about one thing, by name. */
export interface CaseGroup {
  group: string;
  cases: Record<string, (tools: CaseTools) => Promise<void>>;
}
