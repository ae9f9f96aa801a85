import { percentile } from '../statistics.ts';
import { keepAsking } from './connection.ts';
import type { Load, LoadResult } from './load.ts';
import { recordingRequest } from './recording-requests.ts';
import { submittingRequest } from './submitting-requests.ts';

const { server, connections, seconds }: Load = JSON.parse(process.argv[2] ?? '');

const started = performance.now();
const request = () => (server.name === 'requests' ? submittingRequest(server) : recordingRequest(server));
const options = { url: new URL(server.url), request, until: started + seconds * 1000 };
const latencies = (await Promise.all(Array.from({ length: connections }, () => keepAsking(options)))).flat();
const elapsed = (performance.now() - started) / 1000;

const result: LoadResult = {
  answered: latencies.length,
  perSecond: latencies.length / elapsed,
  p50: percentile(latencies, 0.5),
  p99: percentile(latencies, 0.99),
};
console.log(JSON.stringify(result));
