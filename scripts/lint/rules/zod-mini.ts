import { defineRule } from '@oxlint/plugins';
import { browserSmall } from '../architecture.ts';
import { eachImport } from '../each-import.ts';
import { isShipped, matchesAny, placeOf } from '../place.ts';

/** Rule 7: `zod` costs a browser 95 KB, so it is `zod/mini`; and where the banner loads from, none at all. */
export const zodMini = defineRule({
  create(context) {
    const place = placeOf(context);
    const small = isShipped(place) && matchesAny(place.path, browserSmall);
    return eachImport(({ specifier, node, typeOnly }) => {
      const isZod = /^zod(?:\/|$)/.test(specifier);
      const isLocale = specifier === 'zod/locales' && place.packageName === 'server';
      if (isZod && specifier !== 'zod/mini' && !isLocale)
        context.report({ node, message: "Import `* as z from 'zod/mini'`: the whole of zod costs a browser 95 KB." });
      if (small && !typeOnly && (isZod || specifier === '@privet/types'))
        context.report({
          node,
          message: `${specifier} brings zod to every visitor. Use \`import type\`, or the rules in '@privet/types/rules'.`,
        });
    });
  },
});
