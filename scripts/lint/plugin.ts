import { definePlugin } from '@oxlint/plugins';
import { endpointPaths } from './rules/endpoint-paths.ts';
import { errorCodes } from './rules/error-codes.ts';
import { eventNames } from './rules/event-names.ts';
import { featureIslands } from './rules/feature-islands.ts';
import { libraryDoors } from './rules/library-doors.ts';
import { moduleForm } from './rules/module-form.ts';
import { packageArrows } from './rules/package-arrows.ts';
import { serverLayersRule } from './rules/server-layers.ts';
import { visibleStrings } from './rules/visible-strings.ts';
import { zodMini } from './rules/zod-mini.ts';

/** The seven import rules of this repository, for oxlint. `architecture.ts` holds what they know. */
export default definePlugin({
  meta: { name: 'privet' },
  rules: {
    'package-arrows': packageArrows,
    'feature-islands': featureIslands,
    'server-layers': serverLayersRule,
    'library-doors': libraryDoors,
    'endpoint-paths': endpointPaths,
    'error-codes': errorCodes,
    'event-names': eventNames,
    'visible-strings': visibleStrings,
    'module-form': moduleForm,
    'zod-mini': zodMini,
  },
});
