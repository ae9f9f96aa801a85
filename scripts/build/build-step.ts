import type { Step } from '../steps/run-steps.ts';
import { buildPackages } from './build-packages.ts';

export const buildStep: Step = {
  name: 'build',
  async run() {
    const built = await buildPackages();
    return built.length > 0 ? [built.join(', ')] : [];
  },
};
