import type { requestsContract } from '@privet/types';
import type { Routes } from '../http/mount-contract.js';
import type { RequestDesk } from './requests.desk.js';
import { metricsCsv, readMetrics } from './requests.metrics.js';

export const metricsRoutes = (desk: Pick<RequestDesk, 'store' | 'now'>): Pick<Routes<typeof requestsContract>, 'metrics'> => ({
  async metrics(input, { format }) {
    const metrics = await readMetrics(desk, input);
    return format === 'text/csv' ? metricsCsv(metrics) : metrics;
  },
});
