import type { Endpoints } from '../contract/endpoint.js';
import type { subjectsErrors } from './subjects.errors.js';
import { CreatedSubjectToken, CreateSubjectToken, LinkedSubject, LinkSubject, UnlinkSubject } from './subjects.schemas.js';

export const subjectsContract = {
  /**
   * Joins a device to the user who signed in on it: what was chosen on the device becomes the user's, the newest choice of each purpose
   * holds on all their devices, and a signal follows. A device that belonged to another user leaves them.
   */
  link: { route: 'POST /v1/subjects/link', auth: ['secret'], input: LinkSubject, output: LinkedSubject, errors: ['DEVICE_NOT_FOUND'] },
  /** Parts a device from its user: later choices on it are its own. What the user refused stays refused on it. */
  unlink: { route: 'POST /v1/subjects/unlink', auth: ['secret'], input: UnlinkSubject, status: 204, errors: ['DEVICE_NOT_FOUND'] },
  /** Makes a token with which a page acts for one person, for a while; it is shown in this answer and never again. */
  token: {
    route: 'POST /v1/subjects/tokens',
    auth: ['secret'],
    input: CreateSubjectToken,
    output: CreatedSubjectToken,
    status: 201,
    secretAnswer: true,
  },
} satisfies Endpoints<typeof subjectsErrors>;
