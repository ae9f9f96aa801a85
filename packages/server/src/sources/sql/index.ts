export { sqlSource, type SqlSourceOptions } from './sql-source.js';
export { sqliteDialect } from './sqlite-dialect.js';
export type {
  SqlAnonymousValue,
  SqlErase,
  SqlLeadsToPerson,
  SqlMask,
  SqlNamesPerson,
  SqlOverwrite,
  SqlTable,
} from './sql-source.mapping.js';
