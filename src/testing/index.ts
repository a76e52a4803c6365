export { adapterConformance } from './adapterConformance.js';
export { runConformance } from './runConformance.js';
export { ConformanceError } from './assert.js';
export type {
  ConformanceCase,
  ConformanceContext,
  ConformanceOptions,
  ConformanceOutcome,
  ConformanceReport,
  SkippableTest,
} from './conformanceTypes.js';
export {
  makeArticle,
  makeAttachment,
  makeDepartment,
  makeDesk,
  makeIncident,
  makeMessage,
  makePerson,
  makePriority,
  makeService,
  makeThreadEvent,
  makeTicket,
  makeTicketFile,
  makeTicketSummary,
} from './factories.js';
