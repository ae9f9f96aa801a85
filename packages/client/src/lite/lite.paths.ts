/** The endpoints that a page calls, below the API's address. Spelled as in their contracts; a test compares them. */
export const policyPath = '/v1/policy';
export const consentsPath = '/v1/consents';
export const requestsPath = '/v1/requests';
