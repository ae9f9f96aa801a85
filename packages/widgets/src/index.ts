import './register.js';

export {
  define,
  ConsentBeforeSaveEvent,
  ConsentChangeEvent,
  ConsentController,
  ConsentErrorEvent,
  ConsentRecordEvent,
  ConsentSaveEvent,
  PrivetBanner,
  PrivetChoicesLink,
  PrivetElement,
  PrivetGate,
  PrivetPreferences,
  PrivetProvider,
  type ConsentHost,
  type Locale,
} from './elements.js';
