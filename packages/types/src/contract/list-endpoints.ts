import type { Contract, Endpoint } from './endpoint.js';

/** An endpoint with its names. */
export interface ListedEndpoint {
  readonly feature: string;
  readonly key: string;
  readonly endpoint: Endpoint;
  readonly method: string;
  /** `/v1/consents/{id}/receipt` */
  readonly path: string;
}

export const splitRoute = ({ route }: Pick<Endpoint, 'route'>): [method: string, path: string] => {
  const space = route.indexOf(' ');
  return [route.slice(0, space), route.slice(space + 1)];
};

/** Every endpoint of a contract, for what is made by a loop. */
export const listEndpoints = (contract: Contract): ListedEndpoint[] =>
  Object.entries(contract).flatMap(([feature, endpoints]) =>
    Object.entries(endpoints).map(([key, endpoint]) => {
      const [method, path] = splitRoute(endpoint);
      return { feature, key, endpoint, method, path };
    }),
  );
