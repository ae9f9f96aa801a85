import parser from '@typescript-eslint/parser';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';

// oxlint checks the code; ESLint reads what stands inside Lit's templates, which oxlint cannot.
export default [
  { ignores: ['**/dist/**'] },
  {
    ...lit['flat/recommended'],
    files: ['packages/widgets/src/**/*.ts'],
    languageOptions: { parser },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
];
