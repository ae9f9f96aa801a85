import type { AnswerMessages } from './request-locale.js';

export const enAnswers: AnswerMessages = {
  sourcesTitle: 'Where we looked',
  sourcesRunning: 'We are not done yet. Here is what we know so far.',
  sourceAsked: 'Being asked',
  sourceNothing: 'We hold no data',
  sourceHeld: 'We hold data',
  sourceRows: 'Rows: {rows}',
  sourceBehalf: 'on behalf of {name}',
  sourceErased: 'Erased',
  sourceKept: 'Kept: {ground}',
  sourceCorrected: 'Corrected',
  sourceUnchanged: 'Nothing to correct',
  correctionAccepted: 'Accepted',
  correctionRefused: 'Not accepted',
};
